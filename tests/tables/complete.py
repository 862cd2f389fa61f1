#!/usr/bin/env python3
"""Fails when something of CPython is in no part of the matrix: a kind of node of `ast`, a name of `builtins`, a
built-in type, a special method, a built-in exception. Prints what is missing."""
import ast
import builtins
import pathlib

from matrix_functions import FUNCTIONS
from matrix_special import SPECIAL_METHODS
from matrix_types import SCOPE
from matrix_values import NOT_MADE, TYPES

PROGRAMS = pathlib.Path(__file__).resolve().parent / "programs"


def nodes_of(program):
    return [node for node in ast.walk(ast.parse((PROGRAMS / program).read_text()))]


def subclasses(cls, found):
    for s in type.__subclasses__(cls):
        if s not in found:
            found.add(s)
            subclasses(s, found)
    return found


def missing_nodes():
    there = {type(node) for node in nodes_of("nodes.py")}
    old = {"AugLoad", "AugStore", "Bytes", "Ellipsis", "ExtSlice", "Index", "NameConstant", "Num", "Param", "Str", "Suite", "slice",
           "FunctionType", "Interactive", "Expression", "TypeIgnore"} # of older versions, or no part of a module
    every = {c for c in subclasses(ast.AST, set()) if not type.__subclasses__(c) and c.__name__ not in old}
    return sorted(c.__name__ for c in every - there)


def missing_builtins():
    there = set(FUNCTIONS) | set(TYPES)
    for program in ("builtins.py", "exceptions.py"):
        there |= {n.id for n in nodes_of(program) if isinstance(n, ast.Name)} | {n.value for n in nodes_of(program) if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    of_site = {"copyright", "credits", "license", "help"} # added by the module site for people at a prompt
    constants = {"None", "True", "False"}
    return [n for n in dir(builtins) if n not in there | of_site | constants]


def missing_types():
    there = {type(eval(TYPES[name][0][0], SCOPE)) for name in TYPES}
    every = [t for t in subclasses(object, set()) if t.__module__ == "builtins" and not issubclass(t, BaseException)]
    return sorted(t.__name__ for t in every if t not in there and t.__name__ not in NOT_MADE)


def missing_exceptions():
    there = {n.id for n in nodes_of("exceptions.py") if isinstance(n, ast.Name)}
    return sorted(n for n, v in vars(builtins).items() if isinstance(v, type) and issubclass(v, BaseException) and n not in there)


def missing_special_methods():
    """Every name that the data model gives a meaning: those of all built-in types, and those that only classes of programs define."""
    there = {n.name for n in nodes_of("special_methods.py") if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))}
    return sorted(n for n in SPECIAL_METHODS if n not in there)


def main():
    found = {"node kinds": missing_nodes(), "built-in names": missing_builtins(), "built-in types": missing_types(),
             "built-in exceptions": missing_exceptions(), "special methods": missing_special_methods()}
    for what, names in found.items():
        for name in names:
            print(f"missing in the matrix: {what}: {name}")
    return any(found.values())


if __name__ == "__main__":
    raise SystemExit(main())
