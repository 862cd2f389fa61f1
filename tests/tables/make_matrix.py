#!/usr/bin/env python3
"""Writes the generated matrix of tests: every method of every built-in type, as CPython itself lists
them, called with many arguments, and every built-in function and function of the modules written in C.

Usage: make_matrix.py FOLDER. Two kinds of programs come out: TYPE_dynamic.py looks each method up with
getattr and calls it on every object with every tuple of arguments (the boxed entries); TYPE_typed.py
spells calls and operators out on typed variables (the rows that inference picks). difftest.py then
compares them with CPython: a name that the runtime lacks shows up as a difference."""
import keyword
import pathlib
import sys
import types

HELPER = '''\
import sys
def show(x):
    if isinstance(x, (list, tuple)) and any("0x" in repr(y) for y in x):
        return type(x).__name__ + "[" + ", ".join(show(y) for y in x) + "]"
    r = repr(x)
    if " at 0x" in r or " object" in r:
        return "<" + type(x).__name__ + ">"
    return type(x).__name__ + " " + (r if len(r) < 300 else r[:300] + str(len(r)))
def attempt(label, f, *args):
    try:
        r = f(*args)
    except RecursionError:
        raise
    except Exception as e:
        print(label, "!", type(e).__name__, e)
        return
    if hasattr(r, "__next__"):
        try:
            r = type(r).__name__, list(r)
        except Exception as e:
            r = type(r).__name__, type(e).__name__, str(e)
    print(label, "=", show(r))
'''

# Type name: (expressions that make a fresh object, arguments worth trying on its methods).
NUMBERS = "0 1 -1 2 -3 7 True 2.5 -0.5 1j 2**70 -(2**65)".split()
ODD = ["None", "'a'", "[]", "()", "b'x'", "{}", "object"]
TYPES = {
    "int": ("0 1 -7 255 2**62 -2**63 2**100".split(), NUMBERS + ODD + ["'big'", "0.0", "1e300", "float('inf')", "float('nan')"]),
    "bool": ("True False".split(), NUMBERS + ODD),
    "float": ("0.0 -0.0 1.5 -2.75 1e300 5e-324 float('inf') float('nan') 1e16 123456789.125".split(), NUMBERS + ODD + ["0.0", "-0.0", "float('inf')", "float('nan')", "1e-3"]),
    "complex": ("0j 1+2j -1.5-0j complex(float('inf'),float('nan'))".split(), NUMBERS + ODD + ["1+2j"]),
    "str": (["''", "'abc'", "'Hello World abc'", "' a b\\tc\\n'", "'\\u0130\\u00df\\u01c6x'", "'\\U0001f600 a\\ud800'", "'12\\u00b2'", "'{} {0!r:>5}'", "'%s %d'"],
            ["'a'", "''", "' '", "'abc'", "'\\u00df'", "'lo'", "0", "1", "-2", "True", "2**70", "None", "1.5", "b'a'", "[]", "('a', 'b')", "('a', 1)", "['a', 'b']", "['a', 1]", "{'a': 1}", "{97: 'x'}", "slice(None, None, -2)", "slice(1, 5)", "'utf-8'", "'ascii'", "'>20'"]),
    "bytes": (["b''", "b'abc'", "b'Hello World abc'", "b' a b\\tc\\n'", "b'\\x00\\xff\\x80'", "b'%s %d'", "b'0aFf'"],
              ["b'a'", "b''", "b' '", "b'lo'", "bytearray(b'b')", "memoryview(b'c')", "0", "1", "-2", "97", "256", "-1", "True", "2**70", "None", "'a'", "1.5", "[]", "(b'a', b'b')", "[b'a', b'b']", "[97, 98]", "[b'a', 1]", "slice(None, None, -2)", "bytes(256)", "'utf-8'", "'ascii'"]),
    "bytearray": (["bytearray()", "bytearray(b'abc')", "bytearray(b'Hello World abc')", "bytearray(b'\\x00\\xff')"],
                  ["b'a'", "b''", "b'lo'", "bytearray(b'b')", "0", "1", "-2", "97", "256", "True", "2**70", "None", "'a'", "1.5", "[]", "[b'a', b'b']", "[97, 98]", "slice(None, None, -2)", "slice(1, 2)", "'utf-8'"]),
    "memoryview": (["memoryview(b'')", "memoryview(b'abcdef')", "memoryview(bytearray(b'abcdef'))", "memoryview(b'abcdefgh').cast('I')"],
                   ["0", "1", "-2", "97", "2**70", "None", "'B'", "'H'", "1.5", "b'abcdef'", "slice(None, None, -2)", "slice(1, 3)"]),
    "list": (["[]", "[1]", "[3, 1, 2, 1]", "['b', 'a']", "[1, 'a', None]", "[[1], [0]]", "[2.5, 1, True]"],
             ["0", "1", "-1", "5", "'a'", "None", "True", "2**70", "1.5", "[]", "[1, 2]", "(7, 8)", "'xy'", "range(3)", "{1: 2}", "[1]", "[3, 1, 2, 1]", "slice(None, None, -1)", "slice(1, 3)", "slice(0, 0)", "slice(None, None, 0)", "slice('a')", "1j"]),
    "tuple": (["()", "(1,)", "(3, 1, 2, 1)", "('b', 'a')", "(1, 'a', None)", "((1,), [0])"],
              ["0", "1", "-1", "5", "'a'", "None", "True", "2**70", "1.5", "()", "(1, 2)", "[7, 8]", "'xy'", "(1,)", "(3, 1, 2, 1)", "slice(None, None, -1)", "slice(1, 3)", "slice(None, None, 0)", "1j"]),
    "dict": (["{}", "{1: 2}", "{'a': 1, 'b': [2]}", "{1: 1, True: 2, 2.0: 3}"],
             ["1", "'a'", "None", "'zz'", "[]", "[1]", "{}", "{'a': 5, 'c': 6}", "{1: 2}", "[(1, 2)]", "[(1,)]", "[1]", "'ab'", "['ab']", "(1, 2)", "1.0", "True"]),
    "dict_keys": (["{}.keys()", "{1: 2, 3: 4}.keys()", "{'a': 1, 'b': [2]}.keys()"],
                  ["1", "'a'", "None", "[]", "{1}", "[1]", "{1: 2}", "{1, 3}", "frozenset([1, 3, 4])", "{1: 2, 3: 4}.keys()", "[[]]", "'ab'"]),
    "dict_values": (["{}.values()", "{1: 2, 3: 4}.values()"], ["1", "2", "None", "[]"]),
    "dict_items": (["{}.items()", "{1: 2, 3: 4}.items()", "{'a': 1, 'b': [2]}.items()"],
                   ["1", "(1, 2)", "('b', [2])", "None", "{(1, 2)}", "[(1, 2), 5]", "{1: 2, 3: 4}.items()", "[[]]"]),
    "set": (["set()", "{1}", "{1, 2, 3}", "{'a', 5}", "{2.5, 9, True}"],
            ["1", "'a'", "7.5", "[]", "{1}", "[1, 2]", "frozenset([1, 5])", "{1: 2}", "{1, 2, 3}", "'ab'", "[[]]", "set()", "range(2, 9)", "1.5"]),
    "frozenset": (["frozenset()", "frozenset({1})", "frozenset({1, 2, 3})", "frozenset({'a', 5})"],
                  ["1", "'a'", "None", "[]", "{1}", "[1, 2]", "frozenset([1, 5])", "{1: 2}", "frozenset({1, 2, 3})", "'ab'", "[[]]", "1.5"]),
    "range": (["range(0)", "range(5)", "range(2, 20, 3)", "range(5, -5, -2)", "range(2**70, 2**70 + 5)"],
              ["0", "1", "-1", "5", "True", "2.0", "'a'", "None", "2**70", "range(5)", "range(5, -4, -2)", "slice(1, 3)", "slice(None, None, -1)", "slice(None, None, 0)", "[]"]),
    "slice": (["slice(1)", "slice(1, 5, 2)", "slice(None, None, -1)", "slice('a', [])"], ["0", "5", "-1", "2**70", "None", "'a'", "slice(1)", "1.5"]),
    "NoneType": (["None"], ["1", "None", "'a'", "''"]),
    "NotImplementedType": (["NotImplemented"], ["1", "NotImplemented"]),
    "ellipsis": (["..."], ["1", "...", "''"]),
    "object": (["object()"], ["1", "''", "'x'", "None"]),
    "enumerate": (["enumerate('ab')"], ["1", "None"]),
    "zip": (["zip('ab', [1, 2])"], ["1"]),
    "map": (["map(str, [1, 2])"], ["1"]),
    "filter": (["filter(None, [0, 1, 2])"], ["1"]),
    "reversed": (["reversed((1, 2))"], ["1"]),
    "list_iterator": (["iter([1, 2])"], ["1", "0"]),
    "list_reverseiterator": (["reversed([1, 2])"], ["1", "0"]),
    "tuple_iterator": (["iter((1, 2))"], ["1", "0"]),
    "str_ascii_iterator": (["iter('ab')"], ["1", "0"]),
    "bytes_iterator": (["iter(b'ab')"], ["1", "0"]),
    "range_iterator": (["iter(range(3))"], ["1", "0"]),
    "dict_keyiterator": (["iter({1: 2})"], ["1"]),
    "set_iterator": (["iter({1})"], ["1"]),
    "generator": (["(i for i in range(3))"], ["None", "1", "ValueError", "ValueError('x')"]),
    "ValueError": (["ValueError()", "ValueError(1, 'a')"], ["None", "'n'", "1", "(1, 2)", "'x'"]),
    "KeyError": (["KeyError()", "KeyError('k')"], ["None", "'n'"]),
    "OSError": (["OSError()", "OSError(2, 'no', 'f')"], ["None", "'n'"]),
    "StopIteration": (["StopIteration()", "StopIteration(5)"], ["None", "'n'"]),
    "function": (["show"], ["None", "1"]),
    "builtin_function": (["len"], ["None", "1", "'abc'"]),
    "method": (["HERE.go"], ["None", "1"]),
    "builtin_method": (["'abc'.upper", "[].append"], ["None", "1"]),
    "type": (["int", "HERE.__class__", "type"], ["None", "1", "'a'", "int", "object"]),
    "property": (["property(show)"], ["None", "1", "HERE"]),
    "staticmethod": (["staticmethod(show)"], ["None", "1", "HERE"]),
    "classmethod": (["classmethod(show)"], ["None", "1", "HERE"]),
    "module": (["sys"], ["1", "'no'", "''"]),
}
PRELUDE = "class Here:\n    def go(self, *args): return args\nHERE = Here()\n"

# Never called: identity-based, memory-based, about the process, or not in any promise of the language.
SKIP = {"__sizeof__", "__doc__", "__dir__", "__class__", "__init_subclass__", "__subclasshook__", "__new__", "__reduce__", "__reduce_ex__", "__getstate__",
        "__text_signature__", "__basicsize__", "__itemsize__", "__dictoffset__", "__weakrefoffset__", "__flags__", "__subclasses__", "__setstate__", "__getnewargs__",
        "__globals__", "__code__", "__builtins__", "__closure__", "gi_frame", "gi_code", "__dict__", "__annotations__", "__prepare__", "mro", "__mro__",
        "__delattr__", "__setattr__", "__getattribute__", "__init__", "__weakref__", "__getformat__", "__loader__", "__spec__", "__module__", "__self__", "__call__", "__class_getitem__",
        "__subclasscheck__", "__instancecheck__", "with_traceback", "__traceback__", "__alloc__"}
# Slots that are plain methods in CPython, or the reverse: only the words about a wrong number of arguments differ.
ARITY = {("int", "__divmod__"), ("int", "__rdivmod__"), ("bool", "__divmod__"), ("bool", "__rdivmod__"), ("float", "__divmod__"), ("float", "__rdivmod__"),
         ("bool", "__bool__"), ("property", "__set_name__"), ("property", "getter"), ("property", "setter"), ("property", "deleter"), # CPython drops a reference to None
            ("list", "__getitem__"), ("dict", "__getitem__"), ("dict", "__contains__"), ("set", "__contains__"), ("frozenset", "__contains__")}
MISSING = {("dict_values", "__hash__"), ("property", "__set_name__"), ("classmethod", "__get__"), ("NotImplementedType", "__bool__"), ("generator", "__del__"), ("OSError", "characters_written"), ("memoryview", "__iter__"), ("memoryview", "__exit__")}
HASHLESS = {"object", "function", "NoneType", "NotImplementedType", "ellipsis", "type", "method", "builtin_function", "builtin_method", "module", "property", "staticmethod", "classmethod", "ValueError", "KeyError", "OSError", "StopIteration", "zip", "map", "filter", "reversed", "enumerate", "generator"}
# ... and what takes a C int, which we name otherwise.
NEVER_LARGE = {(t, m) for t in ("str", "bytes", "bytearray", "memoryview") for m in ("expandtabs", "splitlines", "hex")} | {(t, "__round__") for t in ("int", "bool")} | {("int", "__lshift__"), ("int", "__pow__"), ("int", "__rpow__"), ("int", "__rlshift__"), ("bool", "__rpow__"), ("bool", "__rlshift__"), ("int", "to_bytes"), ("bool", "to_bytes"), ("bool", "__pow__"), ("bool", "__lshift__")}


def members(name, expression):
    scope = {}
    exec(HELPER + PRELUDE, scope)
    value = eval(expression, scope)
    for member in sorted(dir(type(value)) if not isinstance(value, type) else dir(type(value))):
        if member in SKIP or (name, member) in MISSING or (name in HASHLESS or "iterator" in name) and (member in ("__hash__", "__str__", "__repr__", "__eq__", "__ne__", "__format__")):
            continue
        if name == "module" and not member.startswith("__"):
            continue
        yield member


def dynamic_program(names):
    # CPython itself loses references to None on the way and would end up crashing: leave some over.
    out = [HELPER, PRELUDE, "import gc\nKEEP = [None] * 10000\nKEEP.append(KEEP)\ngc.freeze()", "TYPES = ["]
    for name in names:
        objects, arguments = TYPES[name]
        out.append(f"({list(members(name, objects[0]))!r},")
        out.append(" [" + ", ".join(f"({e!r}, lambda: {e})" for e in objects) + "],")
        out.append(" [" + ", ".join(f"({e!r}, {e})" for e in arguments) + "],")
        out.append(f" {sorted(m for t, m in NEVER_LARGE if t == name)!r}, {sorted(m for t, m in ARITY if t == name)!r}),")
    out.append("]")
    out.append('''
def large(args):
    return any(isinstance(a, int) and abs(a) > 1000 for a in args)
def each(name, text, make, arguments, never_large, arity):
    if name == "__hash__" and ("None" in text or "nan" in text or text == "range(0)"):
        return # follows an address
    o = make()
    try:
        m = getattr(o, name)
    except AttributeError as e:
        print(text, name, "!!", e)
        return
    if not callable(m):
        print(text, name, "->", show(m))
        return
    def go(label, *args):
        if name in arity and len(args) != 1:
            return
        if name in never_large and (large(args) or large((o if isinstance(o, int) else 0,))):
            return
        me = make()
        attempt(text + "." + name + "(" + label + ")", getattr(me, name), *args)
        if not isinstance(me, (int, float, str, bytes, tuple)) and not hasattr(me, "__next__"):
            print("   ", show(me))
    go("")
    for t, a in arguments:
        go(t, a)
    two = arguments[::2][:6]
    for t, a in two:
        for t2, b in two:
            go(t + ", " + t2, a, b)
    go("3 x", 1, 2, 3)
    go("4 x", 1, 2, 3, 4)
def static(name, make):
    """The method called through the type: errors of the receiver."""
    t = type(make())
    m = getattr(t, name, None)
    if callable(m):
        attempt(t.__name__ + "." + name + "()", m)
        attempt(t.__name__ + "." + name + "(obj)", m, object)
        attempt(t.__name__ + "." + name + "(k=1)", lambda: m(make(), k=1))
for names, objects, arguments, never_large, arity in TYPES:
    for name in names:
        for text, make in objects:
            each(name, text, make, arguments, never_large, arity)
        if name not in arity and name not in ("__hash__", "__repr__", "__str__", "__eq__", "__ne__", "__format__"):
            static(name, objects[0][1])
''')
    return "\n".join(out)


BINARY = "+ - * / // % @ << >> & | ^ < <= == != > >= in not_in is_not and or".split()
INPLACE = "+= -= *= /= //= %= &= |= ^= >>=".split()


def typed_program(name, objects, arguments):
    """Calls and operators spelled out, in functions, on variables whose types inference knows."""
    out = [HELPER, PRELUDE]
    k = 0
    for i, o in enumerate(objects[:4]):
        for j, a in enumerate(arguments[::2][:6]):
            out.append(f"def f{k}():\n    x = {o}\n    y = {a}\n    print('--', {o!r}, {a!r})")
            for e in (BINARY[:18] + INPLACE)[(i + j) % 3 :: 3]:
                if "2**" in o + a and e[:2] in ("<<", "*", "*=", "**"):
                    continue
                if "=" in e and e not in BINARY:
                    out.append(f"    try:\n        x = {o}\n        x {e} y\n        print({e!r}, show(x))\n    except Exception as e: print({e!r}, type(e).__name__, e)")
                else:
                    e = "x " + e.replace("_", " ") + " y"
                    out.append(f"    try: print({e!r}, show({e}))\n    except Exception as e: print({e!r}, type(e).__name__, e)")
            out.append(f"f{k}()")
            k += 1
    for o in objects[1:2]:
        for m in [m for m in members(name, objects[0]) if not m.startswith("__")]:
            value = getattr(eval(o), m)
            out.append(f"def g{k}():")
            out.append(f"    print('--', {o!r}, {m!r})")
            if not callable(value):
                out.append(f"    x = {o}\n    print(show(x.{m}))")
            else:
                for a in [""] + arguments[::3][:4]:
                    if (name, m) in NEVER_LARGE and ("2**" in a or "2**" in o):
                        continue
                    out.append(f"    try:\n        x = {o}\n        y = x.{m}({a})\n        print(show(y), show(x))\n    except Exception as e: print(type(e).__name__, e)")
            out.append(f"g{k}()")
            k += 1
    return "\n".join(out) + "\n"


TYPED = ("int", "float", "str", "bytes", "bytearray", "list", "tuple", "dict", "set", "frozenset", "range", "complex", "bool")
LARGE = TYPED + ("memoryview", "dict_keys")

FUNCTION_ARGS = ["0", "-1", "3", "True", "2.5", "-0.0", "1j", "'abc'", "''", "'a'", "b'ab'", "[]", "[3, 1, 2]", "(1, 'x')", "{}", "{'a': 1}", "{3, 1}", "None", "range(4)", "int", "len", "2**70", "['b', 'a']", "float('nan')", "float('inf')", "'12'", "' 0x1f '", "'1e3'", "slice(2)", "iter([5, 6])"]
FUNCTIONS = [f for f in "abs all any ascii bin bool bytearray bytes callable chr classmethod complex delattr dict divmod enumerate filter float format frozenset getattr hasattr hex int isinstance issubclass iter len list map max memoryview min next oct ord pow range repr reversed round set setattr slice sorted str sum tuple zip object".split()]


def functions_program():
    out = [HELPER, "FUNCTIONS = [" + ", ".join(FUNCTIONS) + "]"]
    out.append("NAMES = " + repr(FUNCTIONS))
    out.append("ARGS = [" + ", ".join(f"({e!r}, lambda: {e})" for e in FUNCTION_ARGS) + "]")
    out.append('''
def big(name, args):
    return name in ("pow", "bytes", "bytearray", "range", "list", "tuple") and any(isinstance(a, int) and abs(a) > 1000 for a in args)
def go(name, f, label, *args):
    if big(name, args) or name == "object":
        return
    attempt(name + "(" + label + ")", f, *args)
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
    attempt(name + "(k=1)", lambda: f(k=1))
    attempt(name + "(1, k=1)", lambda: f(1, k=1))
    attempt(name + "('a', k=1)", lambda: f('a', k=1))
    attempt(name + "(*7)", lambda: f(1, 2, 3, 4, 5, 6, 7))
''')
    return "\n".join(out)


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


def names_program():
    """Which names each type has."""
    out = [HELPER, PRELUDE]
    for name, (objects, _) in TYPES.items():
        wanted = [m for m in members(name, objects[0])]
        out.append(f"o = {objects[0]}\nprint({name!r}, type(o), [m for m in {wanted!r} if not hasattr(type(o), m)])")
    return "\n".join(out) + "\n"


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.py"):
        old.unlink()
    small = [name for name in TYPES if name not in LARGE]
    for name in LARGE:
        (folder / f"{name}_dynamic.py").write_text(dynamic_program([name]))
    for k in range(2):
        (folder / f"others{k}_dynamic.py").write_text(dynamic_program(small[k::2]))
    for name in TYPED:
        (folder / f"{name}_typed.py").write_text(typed_program(name, *TYPES[name]))
    (folder / "functions_dynamic.py").write_text(functions_program())
    (folder / "names_dynamic.py").write_text(names_program())
    for module, (arguments, skip) in MODULES.items():
        (folder / f"{module.strip('_')}_module.py").write_text(module_program(module, arguments, skip))


main()
