"""The objects and arguments of the matrix: for every built-in type, expressions that make objects of it and
arguments worth trying on its methods. complete.py sees to it that no type of CPython is missing here."""

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

# Types that a program meets without naming them. Expressions may use HERE, an instance of a class with a method go.
TYPES.update({
    "coroutine": (["coroutine()"], ["None", "1", "ValueError", "ValueError('x')"]),
    "async_generator": (["async_generator()"], ["None", "1", "ValueError"]),
    "async_generator_asend": (["async_generator().asend(None)"], ["None", "1", "ValueError"]),
    "async_generator_athrow": (["async_generator().aclose()"], ["None", "1", "ValueError"]),
    "anext_awaitable": (["anext(async_generator(), 5)"], ["None", "1", "ValueError"]),
    "coroutine_wrapper": (["coroutine().__await__()"], ["None", "1", "ValueError"]),
    "frame": (["raised().tb_frame"], ["None", "1"]),
    "traceback": (["raised()"], ["None", "1"]),
    "code": (["go_code.__code__"], ["None", "1"]),
    "cell": (["cell(5)", "cell()"], ["None", "1", "cell(5)"]),
    "super": (["super(Here, HERE)"], ["None", "1", "'go'", "HERE"]),
    "mappingproxy": (["mappingproxy({})", "mappingproxy({1: 2, 'a': [3]})"], ["1", "'a'", "None", "[]", "{1: 2}", "{'b': 1}"]),
    "SimpleNamespace": (["SimpleNamespace()", "SimpleNamespace(a=1, b='x')"], ["1", "'a'", "None", "SimpleNamespace(a=1, b='x')"]),
    "GenericAlias": (["list[int]", "dict[str, int]", "tuple[int, ...]"], ["1", "int", "None", "list[int]", "(int, str)", "'__origin__'"]),
    "UnionType": (["int | str", "list[int] | None"], ["1", "int", "None", "int | str", "str | int", "list"]),
    "iterator": (["iter(Sequence())"], ["1", "0"]),
    "callable_iterator": (["iter(lambda: 1, 1)"], ["1"]),
    "str_iterator": (["iter('a\\u0130')"], ["1", "0"]),
    "longrange_iterator": (["iter(range(2**70, 2**70 + 3))"], ["1", "0"]),
    "bytearray_iterator": (["iter(bytearray(b'ab'))"], ["1", "0"]),
    "memory_iterator": (["iter(memoryview(b'ab'))"], ["1"]),
    "dict_valueiterator": (["iter({1: 2}.values())"], ["1"]),
    "dict_itemiterator": (["iter({1: 2}.items())"], ["1"]),
    "dict_reversekeyiterator": (["reversed({1: 2})"], ["1"]),
    "dict_reversevalueiterator": (["reversed({1: 2}.values())"], ["1"]),
    "dict_reverseitemiterator": (["reversed({1: 2}.items())"], ["1"]),
    "generic_alias_iterator": (["iter(list[int])"], ["1"]),
    "method_descriptor": (["str.upper", "list.append"], ["None", "1", "'a'"]),
    "wrapper_descriptor": (["int.__add__", "list.__len__"], ["None", "1", "5"]),
    "method-wrapper": (["(5).__add__", "[1].__len__"], ["None", "1", "5"]),
    "classmethod_descriptor": (["dict.__dict__['fromkeys']"], ["None", "dict", "int"]),
    "getset_descriptor": (["type.__dict__['__name__']"], ["None", "int", "1"]),
    "member_descriptor": (["Slots.a"], ["None", "Slots()", "1"]),
})
# Made by CPython for its own use, or only in modules: not reached by any expression of the language.
NOT_MADE = {"EncodingMap", "InterpreterID", "PyCapsule", "UnraisableHookArgs", "async_generator_wrapped_value", "asyncgen_hooks", "builtin_method",
            "fieldnameiterator", "formatteriterator", "hamt", "hamt_array_node", "hamt_bitmap_node", "hamt_collision_node", "instancemethod", "items",
            "keys", "values", "managedbuffer", "moduledef", "odict_items", "odict_iterator", "odict_keys", "odict_values", "stderrprinter", "symtable entry",
            "builtin_function_or_method"}

PRELUDE = '''\
import copyreg, sys
from types import CellType as cell, MappingProxyType as mappingproxy, SimpleNamespace
class Here:
    def go(self, *args): return args
HERE = Here()
class Sequence:
    def __getitem__(self, i): return [5, 6][i]
class Slots:
    __slots__ = "a",
def go_code(a, /, b, *rest, c=1, **named):
    local = a
    return lambda: (local, b)
async def five(): return 5
MADE = [] # closed at the end, so that none is reported as never awaited
def coroutine():
    MADE.append(five())
    return MADE[-1]
async def async_generator():
    yield 1
    yield 2
def raised():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e.__traceback__
'''
