"""eval, exec and compile of constant text: namespaces, functions and classes in the text, errors."""
import sys

x = "global x"
y = "global y"


def attempt(label, f):
    try:
        print(label, "=", f())
    except Exception as e:
        print(label, "!", type(e).__name__, e)


def in_function(a, b=2):
    x = "local x"
    print(eval("x"), eval("y"), eval("a + b"), eval("[i * b for i in range(3)]", {"b": 5}), eval("len(x)"))
    print(eval("x + y", {"x": "G", "y": "H"}), eval("x + y", {"x": "G", "y": "H"}, {"y": "L"}), eval("x", None, {"x": "L"}), eval("(x, y)", globals()))
    exec("x = 'changed'; z = 5")
    print(x, "z" in globals())
    scope = {"start": 10}
    exec("""
def add(n):
    "doc of add"
    return start + n

def counter():
    n = start
    def step():
        nonlocal n
        n += 1
        return n, total
    return step

class C:
    kind = start
    def get(self):
        return self.kind, start, [start + i for i in range(2)]

total = add(5)
squares = {i: i * start for i in range(3)}
del squares[0]
first, *rest = 1, 2, 3
global shared
shared = first
for i in range(3):
    if i == 1:
        continue
    last = i
try:
    1 / 0
except ZeroDivisionError as e:
    caught = str(e)
import math as m
from os.path import join
fn = lambda q: q + start
annotated: int = 3
""", scope)
    scope.pop("__builtins__")
    print(sorted(k for k in scope if k not in ("__annotations__",)), scope["total"], scope["squares"], scope["rest"], scope["caught"], scope["last"], scope["__annotations__"])
    print(scope["add"](1), scope["add"].__doc__, scope["add"].__name__, scope["add"].__module__, scope["C"]().get(), scope["C"].__module__, scope["fn"](1))
    step = scope["counter"]()
    print(step(), step(), scope["m"].floor(2.5), scope["join"]("a", "b"))
    scope["start"] = 100
    print(scope["add"](1), scope["fn"](1), scope["add"].__globals__ is scope)


def namespaces():
    class Mapping:
        def __getitem__(self, key):
            print("asked for", key)
            if key == "known":
                return "value"
            raise KeyError(key)

        def __setitem__(self, key, value):
            print("set", key, value)

        def __delitem__(self, key):
            print("del", key)
    print(eval("known, len", {}, Mapping()))
    exec("a = known\ndel b", {}, Mapping())
    g, l = {"v": 1}, {}
    exec("w = v\nglobal t\nt = 2\ndef f(): return v\nclass K: z = w", g, l)
    print(sorted(k for k in g if k != "__builtins__"), sorted(l), l["f"](), l["K"].z, "__builtins__" in g)
    attempt("no builtins", lambda: eval("len('abc')", {"__builtins__": {}}))
    attempt("own builtins", lambda: eval("len('abc')", {"__builtins__": {"len": lambda s: -1}}))
    attempt("comprehension", lambda: eval("[w for _ in 'a']", {}, {"w": 1}))
    attempt("name", lambda: eval("nothing_like_that"))
    attempt("locals", lambda: eval("sorted(locals())", {}, {"p": 1, "o": 2}))
    attempt("globals", lambda: eval("sorted(k for k in globals() if k != '__builtins__')", {"g": 1}, {"o": 2}))
    for given in (5, None, [], "s"):
        attempt(f"bad globals {given!r}", lambda: eval("1", given))
        attempt(f"bad exec globals {given!r}", lambda: exec("1", given))
        attempt(f"bad locals {given!r}", lambda: eval("1", {}, given))


def codes():
    c = compile("x * 2", "<given>", "eval")
    print(c.co_name, c.co_filename, c.co_argcount, c.co_varnames, eval(c, {"x": 4}), eval(c, {"x": "ab"}))
    e = compile("r = []\nfor i in range(n):\n    r.append(lambda i=i: (i, n))", "<loop>", "exec")
    made = []
    for n in (1, 2):
        ns = {"n": n}
        exec(e, ns)
        made.append(ns["r"])
    print([f() for fs in made for f in fs])

    def plain():
        return "ran"
    print(eval(plain.__code__), exec(plain.__code__))


def errors():
    attempt("syntax", lambda: eval("1 +"))
    attempt("syntax", lambda: exec("def f(:\n  pass"))
    attempt("indentation", lambda: exec("if 1:\nx"))
    attempt("statement", lambda: eval("x = 1"))
    attempt("compile", lambda: compile("return 1", "<c>", "exec"))
    try:
        exec("a = (1,\n2")
    except SyntaxError as e:
        print(e.filename, e.lineno, e.offset, e.text, e.msg)
    attempt("raised", lambda: exec("raise KeyError('k')"))
    attempt("run time text", lambda: eval(sys.argv[0].upper()) if 0 else 1)
    attempt("type", lambda: eval(5) if 0 else 2)


class Body:
    exec("made_in_body = 1")
    value = eval("made_in_body + 1")


def shadowed(eval):
    return eval("1 + 1")


in_function(1)
namespaces()
codes()
errors()
print(Body.made_in_body, Body.value, shadowed(len), shadowed(str.upper))
exec("at_top = 1\ndef top_function(): return at_top, x")
print(at_top, top_function(), eval("at_top + 1"), exec("x = 'new x'"), x, top_function.__module__)
print(eval("lambda q: (q, x)")(1), eval(b"1 + 1"), eval("  \t 5"), [eval("k * 2") for k in range(3)] if 0 else "")
code = compile("at_top += 5", "<top>", "exec")
for i in range(3):
    exec(code)
print(at_top)
exec("""
def failing(n):
    return 1 / n
failing(0)
""")
