#!/usr/bin/env python3
"""docs/compatibility.md, made from the matrix: every construct, builtin, type, special method and exception of Python 3.11 with
its state. Without arguments writes the file; --check fails if it is out of date.

Whatever is listed without a remark is run by the matrix and agrees with CPython; remarks are the rows of matrix_known.py."""
import builtins
import pathlib
import sys

import complete
from matrix_functions import MODULES
from matrix_known import DIFFERENT, LANGUAGE, NOT_COMPARED, NOT_LARGE, NOT_THROUGH_TYPE, ONE_ARGUMENT
from matrix_special import SPECIAL_METHODS
from matrix_types import SCOPE, members
from matrix_values import TYPES

DOCUMENT = pathlib.Path(__file__).resolve().parent.parent.parent / "docs" / "compatibility.md"
HEAD = """# Compatibility

Made by `make compatibility` from tests/tables (the matrix); `make check` fails when it is out of date. Each name below is called by the
matrix, in typed and in dynamic code, with ordinary, edge and wrong arguments, and agrees with CPython 3.11 in result, type, repr
and the text of exceptions, except for what the tables name. tests/tables/complete.py fails when CPython has a name that is not here.
"""


def wrapped(names):
    return " ".join(f"`{n}`" for n in names) + "\n"


def table(title, rows):
    return [f"| {title} | difference |", "|---|---|"] + [f"| {what} | {why} |" for what, why in rows] + [""]


def by_reason(rows):
    """(type, name) -> reason, as lines of one reason."""
    found = {}
    for (t, n), why in rows.items():
        found.setdefault(why, []).append(f"`{n}`" if t == "*" else f"`{t}.{n}`")
    return [(", ".join(names), why) for why, names in found.items()]


def nodes():
    there = sorted({type(n).__name__ for n in complete.nodes_of("nodes.py")})
    return ["## Constructs", "", "The kinds of nodes of the abstract syntax:", "", wrapped(there), *table("of the language", LANGUAGE.items())]


def builtin_names():
    functions = [n for n in dir(builtins) if not isinstance(getattr(builtins, n), type) and n not in ("copyright", "credits", "license", "help")]
    types = [n for n in dir(builtins) if isinstance(getattr(builtins, n), type) and not issubclass(getattr(builtins, n), BaseException) and n != "__loader__"]
    return ["## Builtins", "", "Functions and constants:", "", wrapped(functions), "Types:", "", wrapped(types),
            "Not there: `copyright`, `credits`, `license`, `help`, which CPython's module site adds for people at a prompt.", ""]


def types():
    out = ["## Types and their attributes", ""]
    for name in TYPES:
        public = [m for m in members(name) if not m.startswith("__") and type(eval(TYPES[name][0][0], SCOPE)) is not type(sys)]
        special = [m for m in members(name) if m.startswith("__")]
        out.append(f"- **{name}**: " + (" ".join(f"`{m}`" for m in public) + "; " if public else "") + f"{len(special)} special names")
    out += ["", *table("of all types", [(f"`{n}`", why) for n, why in NOT_COMPARED.items()]), *table("attribute", by_reason(DIFFERENT))]
    out += table("not called through the type", [(", ".join(f"`{n}`" for n in NOT_THROUGH_TYPE), next(iter(NOT_THROUGH_TYPE.values())))])
    out += table("not called with large ints", by_reason(NOT_LARGE))
    return out + table("called with one argument only", by_reason(ONE_ARGUMENT))


def others():
    exceptions = sorted(n for n, v in vars(builtins).items() if isinstance(v, type) and issubclass(v, BaseException))
    return ["## Special methods", "", wrapped(SPECIAL_METHODS), "## Exceptions", "", wrapped(exceptions),
            "## Modules written in C that the matrix calls", "", wrapped(MODULES), "What differs in the standard library: [modules](modules.md).", ""]


def document():
    return "\n".join([HEAD] + nodes() + builtin_names() + types() + others())


def main():
    text = document()
    if sys.argv[1:] == ["--check"]:
        if not DOCUMENT.exists() or DOCUMENT.read_text() != text:
            print("docs/compatibility.md is out of date: make compatibility")
            return 1
        return 0
    DOCUMENT.write_text(text)


if __name__ == "__main__":
    sys.exit(main())
