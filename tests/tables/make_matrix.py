#!/usr/bin/env python3
"""Writes the generated part of the matrix of tests: every attribute of every built-in type, as CPython itself lists
them, called with many arguments, and every built-in function and function of the modules written in C.

Usage: make_matrix.py FOLDER. TYPE_dynamic.py looks each method up with getattr and calls it on every object with
every tuple of arguments (the boxed entries); TYPE_typed.py spells calls and operators out on typed variables (the
rows that inference picks). difftest.py then compares them with CPython: a name that the runtime lacks shows up
as a difference. The rest of the matrix is written by hand: programs/. complete.py finds what is in neither."""
import pathlib
import sys

from matrix_functions import MODULES, functions_program, module_program
from matrix_types import dynamic_program, names_program, typed_program
from matrix_values import TYPES

TYPED = ("int", "float", "str", "bytes", "bytearray", "list", "tuple", "dict", "set", "frozenset", "range", "complex", "bool")
ALONE = TYPED + ("memoryview", "dict_keys") # in programs of their own
GROUPS = 4 # programs for all others


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.py"):
        old.unlink()
    for name in ALONE:
        (folder / f"{name}_dynamic.py").write_text(dynamic_program([name]))
    others = [name for name in TYPES if name not in ALONE]
    for k in range(GROUPS):
        (folder / f"others{k}_dynamic.py").write_text(dynamic_program(others[k::GROUPS]))
    for name in TYPED:
        (folder / f"{name}_typed.py").write_text(typed_program(name))
    (folder / "functions_dynamic.py").write_text(functions_program())
    (folder / "names_dynamic.py").write_text(names_program())
    for module, (arguments, skip) in MODULES.items():
        (folder / f"{module.strip('_')}_module.py").write_text(module_program(module, arguments, skip))


main()
