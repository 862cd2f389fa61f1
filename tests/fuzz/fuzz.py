#!/usr/bin/env python3
"""Differential fuzzer: random programs run under CPython and compiled, with inference and without; standard
output, standard error and exit status must be equal. A program that differs is made smaller and kept.

Usage: fuzz.py [--seconds N] [--seed S] [--pyc2c PATH] [--out DIR] [--no-reduce] [--one SEED]
       fuzz.py --reduce FILE.py        make a failing program smaller"""
import argparse
import ast
import concurrent.futures
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import generate
from reduce import Reducer

ADDRESS = re.compile(rb"0x[0-9a-f]{6,}")


def no_core():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limits():
    no_core()
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))


def run(command, folder, seconds, before=limits):
    env = dict(os.environ, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1", NO_COLOR="1", COLUMNS="80")
    try:
        p = subprocess.run(command, cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds, preexec_fn=before)
        return p.returncode, ADDRESS.sub(b"0xX", p.stdout), ADDRESS.sub(b"0xX", p.stderr)
    except subprocess.TimeoutExpired:
        return "timeout", b"", b""


def first_difference(want, got):
    for name, w, g in zip(("stdout", "stderr"), want[1:], got[1:]):
        if w != g:
            a, b = w.splitlines(), g.splitlines()
            for k in range(max(len(a), len(b))):
                x, y = (l[k] if k < len(l) else b"<end>" for l in (a, b))
                if x != y:
                    return f"{name} line {k + 1}:\n  CPython: {x.decode(errors='replace')[:300]}\n  pyc2c:   {y.decode(errors='replace')[:300]}"
    return f"exit status {got[0]}, CPython {want[0]}"


class Fuzzer:
    def __init__(self, args):
        self.args = args
        self.slow = 5 if args.sanitized else 1
        self.before = no_core if args.sanitized else limits # the address sanitizer reserves all addresses

    def reference(self, folder):
        """CPython's result, or None for a program that is of no use: it does not end, or is not deterministic."""
        first = run([self.args.python, "-W", "ignore::SyntaxWarning", "p.py"], folder, 5)
        if first[0] == "timeout" or b"RecursionError" in first[1] + first[2] or b"MemoryError" in first[1] + first[2] or b"SyntaxError" in first[2]:
            return None
        return first

    def compare(self, folder, mode, want):
        """(kind of failure, text) or None."""
        binary = str(pathlib.Path(folder) / mode)
        flags = ["--no-infer"] if mode == "dynamic" else []
        built = run([self.args.pyc2c, "p.py", "-o", binary, "-g0", "-j1"] + self.args.flags + flags, folder, 120 * self.slow, self.before)
        if built[0] != 0:
            text = (built[1] + built[2]).decode(errors="replace")
            return ("compiler", str(built[0]) + (" C" if "rejects" in text else "")), text[:600]
        got = run([binary], folder, 20 * self.slow, self.before)
        os.unlink(binary)
        if got == want:
            return None
        crashed = isinstance(got[0], str) or got[0] < 0 or b"internal error" in got[2]
        internal = re.search(rb"internal error[^\n]*", got[2])
        text = f"status {got[0]}: {got[2].decode(errors='replace')[-300:]}" if crashed else first_difference(want, got)
        return ("crash" if crashed else "output", str(got[0]) if crashed and not internal else ""), text

    def check(self, text, modes=("infer", "dynamic")):
        """{mode: failure} of a program; None if CPython's own result is of no use."""
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "p.py").write_text(text, encoding="utf-8")
            want = self.reference(folder)
            if want is None:
                return None
            found = {m: self.compare(folder, m, want) for m in modes}
            found = {m: f for m, f in found.items() if f}
            if found and run([self.args.python, "-W", "ignore::SyntaxWarning", "p.py"], folder, 5) != want:
                return None
            return found

    def reduced(self, text, mode, failure):
        only = "dynamic" not in failure and mode == "infer"
        wanted = failure[mode][0]

        def fails(candidate):
            found = self.check(candidate, ("infer",) if mode == "infer" else ("dynamic",))
            if not found or mode not in found or found[mode][0] != wanted:
                return False
            return not only or wanted[0] != "output" or not self.check(candidate, ("dynamic",))
        return Reducer(text, fails, self.args.reduce_seconds).run()

    def one(self, seed):
        text = ast.unparse(ast.parse(generate.program(seed, self.args.snippets))) + "\n"
        return seed, text, self.check(text, ("infer", "dynamic") if self.args.mode == "both" else (self.args.mode,))


def report(fuzzer, seed, text, failure):
    mode = "dynamic" if "dynamic" in failure else "infer"
    out = pathlib.Path(fuzzer.args.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / f"{seed}.py").write_text(text, encoding="utf-8")
    print(f"FAIL seed {seed} ({', '.join(failure)}): {failure[mode][0]} {failure[mode][1]}", flush=True)
    if not fuzzer.args.no_reduce:
        small = fuzzer.reduced(text, mode, failure)
        (out / f"{seed}-small.py").write_text(small, encoding="utf-8")
        after = (fuzzer.check(small) or {}).get(mode)
        print(f"reduced, in {out}/{seed}-small.py: {after and after[1]}\n{small}", flush=True)


def main():
    root = pathlib.Path(__file__).resolve().parent.parent.parent
    ap = argparse.ArgumentParser()
    ap.add_argument("--seconds", type=float, default=20)
    ap.add_argument("--count", type=int, default=10**9, help="at most so many programs")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--one", type=int)
    ap.add_argument("--reduce")
    ap.add_argument("--reduce-seconds", type=float, default=240)
    ap.add_argument("--mode", choices=("infer", "dynamic", "both"), default="both")
    ap.add_argument("--snippets", type=int, default=16)
    ap.add_argument("-j", type=int, default=2)
    ap.add_argument("--no-reduce", action="store_true")
    ap.add_argument("--pyc2c", default=str(root / "build" / "pyc2c"))
    ap.add_argument("--python", default="/usr/bin/python3")
    ap.add_argument("--sanitized", action="store_true", help="the compiler and its programs are built with sanitizers")
    ap.add_argument("--flags", default=["-O0"], type=str.split)
    ap.add_argument("--out", default=str(root / "build" / "fuzz"))
    args = ap.parse_args()
    fuzzer = Fuzzer(args)
    if args.reduce:
        text = pathlib.Path(args.reduce).read_text(encoding="utf-8")
        failure = fuzzer.check(text)
        if failure:
            report(fuzzer, pathlib.Path(args.reduce).stem, text, failure)
        return 1 if failure else 0
    if args.one is not None:
        seed, text, failure = fuzzer.one(args.one)
        if failure:
            report(fuzzer, seed, text, failure)
        return 1 if failure else 0
    end = time.monotonic() + args.seconds
    passed = failed = skipped = 0
    with concurrent.futures.ThreadPoolExecutor(args.j) as pool:
        running, seed = set(), args.seed
        while running or (time.monotonic() < end and seed - args.seed < args.count):
            while len(running) < args.j and time.monotonic() < end and seed - args.seed < args.count:
                running.add(pool.submit(fuzzer.one, seed))
                seed += 1
            done, running = concurrent.futures.wait(running, return_when="FIRST_COMPLETED")
            for job in done:
                number, text, failure = job.result()
                skipped += failure is None
                passed += failure == {}
                failed += bool(failure)
                if failure:
                    report(fuzzer, number, text, failure)
    if skipped:
        print(f"{skipped} programs were of no use: they did not end, or were not deterministic")
    print(f"difftest: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
