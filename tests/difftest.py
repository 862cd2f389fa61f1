#!/usr/bin/env python3
"""Differential tests: each program runs under the host CPython and as a compiled binary; standard
output, standard error (tracebacks included) and exit status must be equal.

Usage: difftest.py [-j N] [--pyc2c PATH] [--mode infer|dynamic|both] [--stress N] [--keep DIR] FILE-or-FOLDER...
With --stress each binary runs once more, with PYRT_GC_STRESS=N (docs/testing.md, "The collector").
A program may start with lines `# args: A B`, `# stdin: TEXT`, `# env: NAME=VALUE`, `# include: DIR`.
`# skip-stderr` compares only its last line (for messages that name temporary things).
`# skip-stress` leaves out that second run (what it prints depends on when collections happen; the line above says how).
`# optimised` compiles it with -O1 where -O0 is asked for (dead variables of the C code keep objects alive there)."""
import argparse
import concurrent.futures
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

BUILD_TIMEOUT = 900 # generous: the machine may be busy, the compiler built with sanitizers
TIMEOUT = 240


def options_of(path):
    found = {"args": [], "stdin": "", "env": {}, "include": [], "skip-stderr": False, "skip-stress": False, "optimised": False}
    with open(path, encoding="utf-8", errors="surrogateescape") as f:
        for line in f:
            if not line.startswith("#"):
                break
            key, _, value = line[1:].strip().partition(":")
            value = value.strip()
            if key == "args":
                found["args"] = value.split()
            elif key == "stdin":
                found["stdin"] = value.encode().decode("unicode_escape")
            elif key == "env":
                name, _, text = value.partition("=")
                found["env"][name] = text
            elif key == "include":
                found["include"].append(value)
            elif key in ("skip-stderr", "skip-stress", "optimised"):
                found[key] = True
    return found


def run(command, path, opts, extra_env=None, timeout=TIMEOUT):
    env = dict(os.environ, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1", NO_COLOR="1", PYC2C_VERIFY="1", **opts["env"])
    env.update(extra_env or {})
    try:
        p = subprocess.run(command, cwd=path.parent, env=env, input=opts["stdin"].encode(), capture_output=True, timeout=timeout)
        return p.returncode, p.stdout, p.stderr
    except subprocess.TimeoutExpired:
        return "timeout", b"", b""


def difference(want, got, opts):
    """A short text that says what differs, or None."""
    for name, w, g in zip(("exit status", "stdout", "stderr"), want, got):
        if name == "stderr" and opts["skip-stderr"]:
            w, g = (x.strip().splitlines()[-1:] for x in (w, g))
        if w == g:
            continue
        if name == "exit status":
            return f"exit status {g}, CPython {w}\n" + got[2].decode(errors="replace")[-1500:]
        wl, gl = (x.splitlines() if isinstance(x, bytes) else x for x in (w, g))
        for k in range(max(len(wl), len(gl))):
            a = wl[k] if k < len(wl) else b"<end>"
            b = gl[k] if k < len(gl) else b"<end>"
            if a != b:
                return f"{name} line {k + 1}:\n  CPython: {a.decode(errors='replace')[:300]}\n  pyc2c:   {b.decode(errors='replace')[:300]}"
    return None


def one(path, mode, args, folder):
    opts = options_of(path)
    binary = pathlib.Path(folder) / f"{path.parent.name}-{path.stem}-{mode}"
    command = [args.pyc2c, path.name, "-o", str(binary)] + (["--no-infer"] if mode == "dynamic" else []) + args.flags
    if opts["optimised"]:
        command = ["-O1" if part == "-O0" else part for part in command]
    for d in opts["include"]:
        command += ["-I", d]
    built = run(command, path, dict(opts, stdin=""), timeout=BUILD_TIMEOUT)
    if built[0] != 0:
        return "does not compile:\n" + (built[1] + built[2]).decode(errors="replace")[:1500]
    want = run([args.python, path.name] + opts["args"], path, opts, {"PYTHONPATH": os.pathsep.join(opts["include"])})
    got = run([str(binary)] + opts["args"], path, opts)
    problem = difference(want, got, opts)
    if problem is None and args.stress and not opts["skip-stress"]:
        got = run([str(binary)] + opts["args"], path, opts, {"PYRT_GC_STRESS": args.stress})
        problem = difference(want, got, opts)
        problem = problem and "in stress mode: " + problem
    if not args.keep:
        binary.unlink(missing_ok=True)
    return problem


def collect(names):
    for name in names:
        p = pathlib.Path(name).resolve()
        yield from sorted(q for q in p.rglob("*.py") if not any(part.startswith("_") for part in q.relative_to(p).parts)) if p.is_dir() else [p]


def main():
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell ignores it in what it starts in the background
    here = pathlib.Path(__file__).resolve().parent
    ap = argparse.ArgumentParser()
    ap.add_argument("-j", type=int, default=os.cpu_count())
    ap.add_argument("--pyc2c", default=str(here.parent / "build" / "pyc2c"))
    ap.add_argument("--python", default="/usr/bin/python3")
    ap.add_argument("--mode", choices=("infer", "dynamic", "both"), default="both")
    ap.add_argument("--stress")
    ap.add_argument("--keep")
    ap.add_argument("--flags", default=["-O1"], type=str.split, help="more options for pyc2c; by default -O1, which compiles faster; check.sh takes --flags= for the usual level")
    ap.add_argument("--cc-flag", action="append", default=[], help="more options for the C compiler, by --cc")
    ap.add_argument("files", nargs="+")
    args = ap.parse_args()
    args.pyc2c = os.path.realpath(args.pyc2c)
    if args.cc_flag:
        args.flags += ["--cc", " ".join(["clang-19"] + args.cc_flag)]
    modes = ("infer", "dynamic") if args.mode == "both" else (args.mode,)
    passed = failed = 0
    with tempfile.TemporaryDirectory() as temporary, concurrent.futures.ThreadPoolExecutor(args.j) as pool:
        folder = args.keep or temporary
        os.makedirs(folder, exist_ok=True)
        jobs = {pool.submit(one, p, m, args, folder): (p, m) for p in collect(args.files) for m in modes}
        for job in concurrent.futures.as_completed(jobs):
            path, mode = jobs[job]
            problem = job.result()
            if problem is None:
                passed += 1
            else:
                failed += 1
                print(f"FAIL {path.relative_to(here.parent) if path.is_relative_to(here.parent) else path} ({mode}): {problem}", flush=True)
    print(f"difftest: {passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
