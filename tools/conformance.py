#!/usr/bin/python3
"""Compiles CPython's own test modules, as installed, and runs them beside CPython.

usage: tools/conformance.py [--work DIR] [-O LEVEL] [--memory MB] [--time S] [MODULE...]

The modules are those of Debian's libpython3.11-testsuite (package `test`), unmodified. One line per module: tests
that CPython ran, that the executable ran, and of these those that passed; then what failed here and not in CPython.
Without MODULE: all of LANGUAGE below. The logs stay in DIR (default /tmp/conformance)."""
import argparse
import os
import re
import resource
import subprocess
import sys

PYTHON = "/usr/bin/python3"
PYC2C = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "build", "pyc2c")
LANGUAGE = """grammar generators genexps list tuple dict set int float complex bool unicode bytes slice range enumerate iter itertools
    functools operator descr class property super metaclass subclassinit exceptions raise with contextlib coroutines asyncgen patma
    except_star exception_group fstring format builtin scope unpack unpack_ex extcall keywordonlyarg positional_only_arg
    named_expressions augassign binop compare richcmp contains index long pow math cmath fractions heapq bisect collections dataclasses
    enum weakref copy array struct re textwrap string random""".split()
FAILED = re.compile(r"^(?:FAIL|ERROR|UNEXPECTED SUCCESS): (\S+ \([^)]*\))", re.M)
RAN = re.compile(r"^Ran (\d+) tests?", re.M)
STARTED = re.compile(r"^(\w+ \([\w.<>]+\))", re.M)


def limit(megabytes):
    def apply():
        if megabytes:
            resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return apply


def run(command, log, seconds, megabytes=0):
    """The exit status, or why there is none; what the command says goes to the file."""
    with open(log, "w") as out:
        try:
            return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, timeout=seconds,
                                  preexec_fn=limit(megabytes), cwd=os.path.dirname(log)).returncode
        except subprocess.TimeoutExpired:
            return "more than {} s".format(seconds)


def results(log):
    """Number of tests (None if the run did not come to its end), names of those that failed, the last one started."""
    with open(log, errors="replace") as file:
        text = file.read()
    ran = RAN.findall(text)
    started = STARTED.findall(text)
    return int(ran[-1]) if ran else None, set(FAILED.findall(text)), started[-1] if started else "start"


def first_error(log):
    with open(log, errors="replace") as file:
        lines = [line.strip() for line in file if "error" in line.lower()]
    return lines[0][:150] if lines else "?"


def program(module, base, log, options):
    """How the module is named to the interpreter and to the compiler: by itself, or where it has no main part by one of ours."""
    run([PYTHON, "-m", module, "-v"], log, options.time)
    if results(log)[0] is not None:
        return ["-m", module]
    with open(base + "_main.py", "w") as file:
        file.write("import unittest\nimport {0}\nunittest.main({0!r})\n".format(module))
    run([PYTHON, base + "_main.py", "-v"], log, options.time)
    return [base + "_main.py"]


def check(name, options):
    base = os.path.join(options.work, name)
    here, there = base + ".pyc2c.log", base + ".cpython.log"
    named = program("test.test_" + name, base, there, options)
    expected, known, _ = results(there)
    row = "{:20} {:>6}".format(name, expected if expected is not None else "-")
    status = run([PYC2C, "-O" + options.O, "--refuse-late", *named, "-o", base], base + ".compile.log", 1200)
    if status != 0:
        print(row, "     -      - refused:", first_error(base + ".compile.log"), flush=True)
        return
    status = run([base, "-v"], here, options.time, options.memory)
    if not options.keep:
        os.unlink(base)
    ran, failed, last = results(here)
    if ran is None:
        print(row, "     -      - ended with {} at {}".format(status, last), flush=True)
        return
    print(row, "{:6} {:6}".format(ran, ran - len(failed)), flush=True)
    for test in sorted(failed - known):
        print("    " + test, flush=True)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--work", default="/tmp/conformance")
    parser.add_argument("-O", default="1")
    parser.add_argument("--memory", type=int, default=6000)
    parser.add_argument("--time", type=int, default=60)
    parser.add_argument("--keep", action="store_true", help="keep the executables")
    parser.add_argument("modules", nargs="*")
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    print("{:20} {:>6} {:>6} {:>6}".format("module", "tests", "run", "passed"))
    for name in options.modules or LANGUAGE:
        check(name.removeprefix("test_"), options)


if __name__ == "__main__":
    sys.exit(main())
