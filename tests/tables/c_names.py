#!/usr/bin/env python3
"""Writes a program that says of every row of runtime/tables/cname.def whether the module in C has the name: c_names.py FILE"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
rows = re.findall(r"^CNAME\((\w+), (\w+)\)$", (ROOT / "runtime/tables/cname.def").read_text(), re.M)
assert rows and rows == sorted(set(rows)), "cname.def is not sorted"
lines = [f"import {module}" for module in sorted({module for module, name in rows})]
lines += [f"print('{module}', '{name}', hasattr({module}, '{name}'))" for module, name in rows]
pathlib.Path(sys.argv[1]).write_text("\n".join(lines) + "\n")
