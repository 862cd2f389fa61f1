# Trees of expressions and values of literals; marks in tracebacks that module traceback makes.
import ast
for t in ("1", "-1", "[1, 2, (3,), {'a': b'x', 'b': {1, 2}}, None, True, ...]", "1+2j", "-3-4j", "'a' \"b\" r'\\n' '\\n\\x41\\101\\u20ac'", " (1)", "set()", "{}", "()", "1_000.5e-3", "0x_ff", "b'\\xff\\0'",
          "1 if 2 else 3", "f(1)", "[1", "a", "1 +", "'''a\nb'''", "{1: 2, **{}}", "1+1", "'\\q'", "", "0o17", "0b11", "1j", "{'a': [1, {'b': (None, -0.0)}]}", "é", "1 2"):
    try: print(repr(t), repr(ast.literal_eval(t)))
    except (ValueError, SyntaxError) as e: print(repr(t), type(e).__name__, str(e).split(" at 0x")[0] if isinstance(e, ValueError) else "")
for t in ("a + b", "a.b[c:d, 1:2:3].e(f, *g, h=1, **i)", "x if y else z", "not a and b or c", "a < b is not c not in d", "-x ** -y", "lambda a, /, b=1, *c, d, e=2, **f: 0", "[x for x, *y in z if w if v]", "{k: v for k in a}", "{*a, b}",
          "f'a{b!r:>{c}}d{{}}' 'e'", "(yield x)", "(a := 1)", "await x", "a @ b // c % d", "a << b | c & d ^ e", "(a, b)", "a, b", "a[b][c]", "a[*b]", "('é' + x)[0]", "sum(x for x in y)", "u'x'", "a\n+b" if 0 else "(a\n + b)", "x[1:]", "x[::2]", "{**a, 'b': 1}", "(x async for x in y)", "a if b else lambda: c", "f'{x}'", "...", "'a' % (1, 2)"):
    print(t); print("  ", ast.dump(ast.parse(t), include_attributes=not t.startswith("f'")))
print(ast.dump(ast.parse("a + [1, 2]", mode="eval"), indent=2))
class V(ast.NodeVisitor):
    def visit_Name(self, node): print("name", node.id)
V().visit(ast.parse("a + b(c)"))
print([type(n).__name__ for n in ast.walk(ast.parse("a + b(c)"))])
import traceback


def fails(number):
    d, x = {"a": [1]}, 0
    if number == 0:
        return d["a"][5] + 1
    if number == 1:
        return (x + 1) / x
    if number == 2:
        return "é" + (x ** x) + f"{x}"
    return [d[k] for k in "ab"]


for number in range(4):
    try:
        fails(number)
    except Exception:
        print(traceback.format_exc())
