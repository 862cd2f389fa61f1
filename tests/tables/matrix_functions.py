"""Programs about the functions of module builtins and of the modules written in C."""
import sys

from matrix_types import HELPER

FUNCTION_ARGS = ["0", "-1", "3", "True", "2.5", "-0.0", "1j", "'abc'", "''", "'a'", "b'ab'", "[]", "[3, 1, 2]", "(1, 'x')", "{}", "{'a': 1}", "{3, 1}", "None", "range(4)", "int", "len", "2**70", "['b', 'a']", "float('nan')", "float('inf')", "'12'", "' 0x1f '", "'1e3'", "slice(2)", "iter([5, 6])"]
FUNCTIONS = """abs aiter all anext any ascii bin bool bytearray bytes callable chr classmethod complex delattr dict divmod enumerate filter float
    format frozenset getattr hasattr hash hex int isinstance issubclass iter len list map max memoryview min next oct ord pow property range repr
    reversed round set setattr slice sorted staticmethod str sum tuple type zip object""".split()
# The parameters that have names, for calls with each of them.
KEYWORDS = {
    "bool": [], "bytearray": ["source", "encoding", "errors"], "bytes": ["source", "encoding", "errors"], "complex": ["real", "imag"],
    "enumerate": ["iterable", "start"], "int": ["base"], "max": ["key", "default"], "min": ["key", "default"], "memoryview": ["object"],
    "pow": ["base", "exp", "mod"], "property": ["fget", "fset", "fdel", "doc"], "round": ["number", "ndigits"], "sorted": ["key", "reverse"],
    "str": ["object", "encoding", "errors"], "sum": ["start"], "zip": ["strict"], "dict": ["a"], "type": ["name", "bases", "dict"],
}

GO = '''
for name, f in zip(NAMES, FUNCTIONS):
    go(name, f, "")
    for t, a in ARGS:
        go(name, f, t, a())
    for t, a in ARGS[::2]:
        for t2, b in ARGS[1::2]:
            go(name, f, t + ", " + t2, a(), b())
    for t, a in ARGS[::4]:
        for t2, b in ARGS[1::5]:
            go(name, f, t + ", " + t2 + ", 2", a(), b(), 2)
    for k in KEYWORDS.get(name, ()):
        for t, a in ARGS[::3]:
            go(name, f, k + "=" + t, **{k: a()})
            for t2, b in ARGS[1::6]:
                go(name, f, t2 + ", " + k + "=" + t, b(), **{k: a()})
    go(name, f, "k=1", k=1)
    go(name, f, "1, k=1", 1, k=1)
    go(name, f, "'a', k=1", 'a', k=1)
    attempt(name + "(*7)", lambda: f(1, 2, 3, 4, 5, 6, 7))
'''


def functions_program():
    out = [HELPER, "FUNCTIONS = [" + ", ".join(FUNCTIONS) + "]"]
    out.append("NAMES = " + repr(FUNCTIONS))
    out.append("KEYWORDS = " + repr(KEYWORDS))
    out.append("ARGS = [" + ", ".join(f"({e!r}, lambda: {e})" for e in FUNCTION_ARGS) + "]")
    out.append('''
def big(name, args):
    if name == "sorted" and 2**70 in args: # matrix_known.NOT_LARGE
        return True
    return name in ("pow", "bytes", "bytearray", "range", "list", "tuple") and any(isinstance(a, int) and abs(a) > 1000 for a in args)
def by_address(name, args):
    return name == "hash" and len(args) == 1 and (args[0] is None or callable(args[0]) or hasattr(args[0], "__next__") or args[0] != args[0])
def go(name, f, label, /, *args, **named):
    if big(name, [*args, *named.values()]) or by_address(name, args):
        return
    attempt(name + "(" + label + ")", f, *args, **named)
''')
    return "\n".join(out) + GO


MODULES = {
    "math": (["0", "1", "-1", "3", "True", "2.5", "-0.0", "1e300", "5e-324", "float('inf')", "float('-inf')", "float('nan')", "2**70", "10**400", "-5", "'a'", "None", "[]", "[1, 2]", "[0.1, 0.2, 1e20]", "(3, 4)", "1j"], set()),
    "cmath": (["0", "1", "-1", "2.5", "-0.0", "float('inf')", "float('nan')", "2**70", "1j", "-1-2j", "1e300j", "'a'", "None"], set()),
    "_operator": (["0", "1", "-1", "2.5", "True", "'a'", "'abc'", "[1, 2]", "(1,)", "{'a': 1}", "None", "range(3)", "slice(1)", "b'ab'", "{1}"], {"_compare_digest"}),
    "itertools": (["0", "2", "-1", "1.5", "'abc'", "[3, 1, 2]", "[]", "None", "len", "(1, 'x')", "[(1, 2), (3, 4)]", "pow", "range(4)"], {"count", "cycle", "repeat", "tee", "_grouper", "_tee", "_tee_dataobject"}),
    "_bisect": (["[1, 2, 3]", "[]", "2", "0", "1.5", "'a'", "None"], set()),
    "_heapq": (["[1, 2, 3]", "[]", "[3, 1]", "2", "'a'", "None"], set()),
    "_struct": (["'<i'", "'>hB'", "'3s'", "'x'", "'q'", "'zz'", "b'abcd'", "b'i'", "5", "-1", "2**40", "1.5", "None", "'@d'", "b'abc'", "bytearray(8)"], {"Struct", "_clearcache"}),
    "binascii": (["b''", "b'abc'", "b'6162'", "'6162'", "b'YWJj'", "b'abc='", "0", "1", "None", "b'zz'", "b'6'"], {"Error", "Incomplete", "a2b_qp", "b2a_qp", "a2b_uu", "b2a_uu"}),
    "_functools": (["len", "abs", "[3, 1]", "2", "None", "pow", "'abc'"], {"lru_cache", "_lru_cache_wrapper", "cmp_to_key"}),
}


def module_program(module, arguments, skip):
    names = [n for n in sorted(vars(__import__(module))) if not n.startswith("__") and n not in skip and not isinstance(getattr(__import__(module), n), type(sys))]
    if module != "itertools" and module != "_functools":
        names = [n for n in names if not isinstance(getattr(__import__(module), n), type) or n == "Struct"]
    large = "False" if module != "math" else "name in ('comb', 'perm', 'factorial') and any(isinstance(a, int) and a > 10000 for a in args)"
    if module == "_operator":
        large = "'shift' in name and any(isinstance(a, int) and a > 100 for a in args) or name in ('setitem', 'delitem')"
    out = [HELPER, f"import {module} as m", f"NAMES = {names!r}"]
    out.append("ARGS = [" + ", ".join(f"({e!r}, lambda: {e})" for e in arguments) + "]")
    out.append(f'''
def go(name, f, label, *args):
    if {large}:
        return
    attempt(name + "(" + label + ")", f, *args)
for name in NAMES:
    f = getattr(m, name, None)
    if f is None or not callable(f):
        print(name, show(f))
        continue
    go(name, f, "")
    for t, a in ARGS:
        go(name, f, t, a())
    for t, a in ARGS:
        for t2, b in ARGS:
            go(name, f, t + ", " + t2, a(), b())
    for t, a in ARGS[::4]:
        for t2, b in ARGS[1::4]:
            for t3, c in ARGS[2::4]:
                go(name, f, t + ", " + t2 + ", " + t3, a(), b(), c())
    attempt(name + "(k=1)", lambda: f(k=1))
    attempt(name + "(*7)", lambda: f(1, 2, 3, 4, 5, 6, 7))
''')
    return "\n".join(out)
