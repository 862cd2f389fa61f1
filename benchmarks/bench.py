"""Measures compiled programs beside CPython, PyPy and C: programs of pyperformance, unmodified, and the workloads
of this folder. Each program is compiled and checked first (workloads: equal output; pyperformance: a result that
pyperf reads); then all its forms run in turn, round after round, so that a disturbance meets all of them.

    python3 benchmarks/bench.py [--only NAMES] [--quick] [--no-infer] [--json FILE] [--markdown FILE]

With --no-infer everything is compiled dynamically, and only the workloads are measured unless --only names more.
"""

import argparse
import json
import math
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORKLOADS = ROOT / "benchmarks" / "workloads"
TWINS = ROOT / "benchmarks" / "twins" # the work of pyperformance's programs in C
OUT = ROOT / "build" / "bench"
SITE = ROOT / "build" / "venv" / "lib" / "python3.11" / "site-packages"
PYPERFORMANCE = SITE / "pyperformance" / "data-files" / "benchmarks"
CPYTHON = "/usr/bin/python3"
PYPY = shutil.which("pypy3")
CC = shutil.which("clang-19") or shutil.which("clang") or "cc"
C_FLAGS = ["-O3", "-ffp-contract=off"]

PROGRAMS = """crypto_pyaes unpack_sequence gc_collect gc_traversal nbody fannkuch spectral_norm float richards
richards_super deltablue raytrace hexiom nqueens meteor_contest scimark barnes_hut pidigits coroutines
async_generators chaos comprehensions deepcopy generators go logging mdp pathlib pyflate regex_compile regex_dna regex_effbot
regex_v8 telco typing_runtime_protocols json_dumps json_loads""".split()
FORMS = ["pyc2c", "CPython", "PyPy", "C"]
NOTES = {
    "unpack_sequence": "pyperformance's own form: what is unpacked is overwritten unread, so a compiler may drop it",
    "unpack_kept": "the form whose unpacked values all reach the checksum: nothing can be dropped",
}
DROPPED = {"unpack_sequence"}  # no part of the means


class Failure(Exception):
    """A program that does not compile, does not run, or gives another result."""


# ---- running -------------------------------------------------------------------------------------

def run(command, env=None, timeout=600):
    """The finished process; its output is captured."""
    try:
        return subprocess.run(command, env=env, timeout=timeout, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    except subprocess.TimeoutExpired:
        raise Failure("no end after %d s: %s" % (timeout, " ".join(command))) from None


def checked(command, what, env=None, timeout=600):
    """The same; a failure is reported with the last lines."""
    done = run(command, env, timeout)
    if done.returncode != 0:
        lines = (done.stderr or done.stdout).decode(errors="replace").strip().splitlines()
        raise Failure("%s (status %d): %s" % (what, done.returncode, " / ".join(lines[-3:])))
    return done


def measure(command, env=None):
    """(output, seconds of processor time, peak bytes) of one run."""
    report = OUT / "report"
    done = checked([str(OUT / "measure"), str(report)] + command, "measure", env)
    _, cpu, peak, status = report.read_text().split()
    if status != "0":
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        raise Failure("status %s: %s" % (status, " / ".join(lines[-2:])))
    return done.stdout, float(cpu), int(peak) * 1024


def compile_program(source, name, options):
    """(executable, seconds, its size)."""
    exe = OUT / name
    flags = ["--no-cache"] + (["--no-infer"] if options.no_infer else [])
    start = time.perf_counter()
    checked([str(ROOT / "build" / "pyc2c"), *flags, "-I", str(OUT / "include"), str(source), "-o", str(exe)], "does not compile")
    return exe, time.perf_counter() - start, exe.stat().st_size


def prepare():
    """What all programs need: the output folder, the measuring program, pyaes and pyperf as include folders."""
    for folder, package in (("include", "pyaes"), ("pypy", "pyaes"), ("pypy", "pyperf"), ("pypy", "pyperf-2.10.0.dist-info")):
        (OUT / folder).mkdir(parents=True, exist_ok=True)
        link = OUT / folder / package
        if not link.is_symlink():
            link.symlink_to(SITE / package)
    checked([CC, "-O2", str(ROOT / "benchmarks" / "measure.c"), "-o", str(OUT / "measure")], "measure.c")


# ---- workloads -----------------------------------------------------------------------------------

def bench_workload(name, options):
    """The row of one workload."""
    source = WORKLOADS / (name + ".py")
    row = new_row(name)
    exe, row["compile"], row["size"] = compile_program(source, name, options)
    commands = {"pyc2c": [str(exe)], "CPython": [CPYTHON, str(source)]}
    if PYPY and options.pypy:
        commands["PyPy"] = [PYPY, str(source)]
    if source.with_suffix(".c").exists():
        c_exe = OUT / (name + "-c")
        checked([CC, *C_FLAGS, str(source.with_suffix(".c")), "-o", str(c_exe), "-lm"], "C does not compile")
        commands["C"] = [str(c_exe)]
    expected = checked(commands["CPython"], "CPython").stdout
    for form, command in commands.items():
        done = run(command)
        if done.returncode != 0 or done.stdout != expected:
            lines = done.stderr.decode(errors="replace").strip().splitlines()
            raise Failure("%s: status %d, output %s %s" % (form, done.returncode, "equal" if done.stdout == expected
                          else "differs", " / ".join(lines[-2:])))
    for _ in range(options.rounds):
        for form, command in commands.items():
            _, cpu, peak = measure(command)
            add_values(row, form, [cpu], peak)
    return [row]


# ---- pyperformance -------------------------------------------------------------------------------

class Script:
    """One pyperformance program in all its forms."""

    def __init__(self, name, options):
        self.options = options
        self.source = PYPERFORMANCE / ("bm_" + name) / "run_benchmark.py"
        self.exe, self.compile, self.size = compile_program(self.source, "bm_" + name, options)
        python = str(ROOT / "build" / "venv" / "bin" / "python")
        self.forms = {"pyc2c": ([str(self.exe)], None), "CPython": ([python, str(self.source)], None)}
        if PYPY and options.pypy:
            self.forms["PyPy"] = ([PYPY, str(self.source)], dict(os.environ, PYTHONPATH=str(OUT / "pypy")))
        self.twin = None
        if (TWINS / (name + ".c")).exists():
            self.twin = OUT / (name + "-c")
            checked([CC, *C_FLAGS, str(TWINS / (name + ".c")), "-o", str(self.twin), "-lm"], "C does not compile")

    def twin_seconds(self, loops):
        """What one loop of the C form takes."""
        return float(checked([str(self.twin), str(loops)], "C").stdout)

    def worker(self, form, task, *arguments):
        """What a worker process measured: the only run of the result, or None if there is no such task."""
        command, env = self.forms[form]
        result = OUT / "result.json"
        result.unlink(missing_ok=True)
        checked(command + ["--worker", "--worker-task=%d" % task, "-q", "--min-time", str(self.options.min_time),
                           "-o", str(result), *arguments], form, env)
        if not result.exists():
            return None
        data = json.loads(result.read_text())
        bench = data["benchmarks"][0]
        run_data = bench["runs"][0]
        metadata = {**data.get("metadata", {}), **bench.get("metadata", {}), **run_data.get("metadata", {})}
        return {"values": run_data.get("values", []), "metadata": metadata}

    def check(self):
        """The executable on its own, with its own workers; pyperf must read the file."""
        result = OUT / "check.json"
        result.unlink(missing_ok=True)
        checked([str(self.exe), "--debug-single-value", "-q", "-o", str(result)], "pyc2c")
        python = str(ROOT / "build" / "venv" / "bin" / "python")
        checked([python, "-m", "pyperf", "show", "-q", str(result)], "pyperf does not read the result")


def bench_task(script, task):
    """The row of one benchmark of the script; None if it has no more."""
    options = script.options
    loops = {}
    row = None
    for form in script.forms:
        found = script.worker(form, task, "--calibrate-loops", "-n", "1", "-w", "0")
        if found is None:
            return None
        row = row or new_row(found["metadata"]["name"])
        loops[form] = found["metadata"]["loops"]
    for _ in range(options.rounds):
        for form in script.forms:
            warmups = "6" if form == "PyPy" else "1" # PyPy compiles while it runs
            found = script.worker(form, task, "--loops", str(loops[form]), "-w", warmups, "-n", "3")
            add_values(row, form, found["values"], found["metadata"].get("mem_max_rss", 0))
        if script.twin and task == 0:
            add_values(row, "C", [script.twin_seconds(loops["pyc2c"]) for _ in range(3)], 0)
    row["compile"], row["size"] = script.compile, script.size
    return row


def bench_script(name, options):
    script = Script(name, options)
    script.check()
    rows = []
    while True:
        row = bench_task(script, len(rows))
        if row is None:
            return rows
        rows.append(row)


# ---- results -------------------------------------------------------------------------------------

def new_row(name):
    return {"name": name, "values": {}, "peak": {}}


def add_values(row, form, values, peak):
    row["values"].setdefault(form, []).extend(values)
    row["peak"][form] = max(peak, row["peak"].get(form, 0))


def best(row, form):
    values = row["values"].get(form)
    return min(values) if values else None


def ratio(row, form):
    """How many times the compiled program is faster than that form; below 1: slower."""
    other = best(row, form)
    return other / best(row, "pyc2c") if other else None


def show_time(seconds):
    if seconds is None:
        return "-"
    for unit, factor in (("s", 1), ("ms", 1e3), ("us", 1e6)):
        if seconds * factor >= 1:
            return "%.3g %s" % (seconds * factor, unit)
    return "%.3g ns" % (seconds * 1e9)


def show_ratio(value):
    return "-" if value is None else "%.2f" % value


HEADER = ["program", "pyc2c", "median", "CPython", "PyPy", "C", "x CPython", "x PyPy", "x C", "peak MB", "CPython MB",
          "compile s", "size kB"]


def cells(row):
    values = row["values"]
    return [row["name"], show_time(best(row, "pyc2c")), show_time(statistics.median(values["pyc2c"])),
            *[show_time(best(row, form)) for form in FORMS[1:]], *[show_ratio(ratio(row, form)) for form in FORMS[1:]],
            "%.1f" % (row["peak"]["pyc2c"] / 1e6), "%.1f" % (row["peak"].get("CPython", 0) / 1e6),
            "%.1f" % row["compile"], "%.0f" % (row["size"] / 1000)]


def mean_cells(rows):
    """The geometric means of the ratios, without the program whose work a compiler may drop."""
    means = []
    for form in FORMS[1:]:
        ratios = [ratio(row, form) for row in rows if ratio(row, form) and row["name"] not in DROPPED]
        means.append("%.2f" % math.exp(statistics.fmean(map(math.log, ratios))) if ratios else "-")
    return ["geometric mean", "", "", "", "", "", *means, "", "", "", ""]


def table_lines(rows, markdown):
    lines = [HEADER] + [cells(row) for row in rows] + [mean_cells(rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(HEADER))]
    text = []
    for number, line in enumerate(lines):
        padded = [line[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(line[1:], widths[1:])]
        text.append("| " + " | ".join(padded) + " |" if markdown else "  ".join(padded))
        if number == 0:
            text.append("|" + "|".join("-" * (w + 1) + (":" if i else "-") for i, w in enumerate(widths)) + "|"
                        if markdown else "  ".join("-" * w for w in widths))
    return text


def versions():
    def first_line(command):
        return run(command).stdout.decode().splitlines()[0]
    parts = [first_line([CPYTHON, "--version"]), first_line([CC, "--version"]) + " " + " ".join(C_FLAGS)]
    if PYPY:
        parts.insert(1, "PyPy " + first_line([PYPY, "-c", "import sys; print('%d.%d.%d' % sys.pypy_version_info[:3])"]))
    return "; ".join(parts) + "; %d processors" % os.cpu_count()


def note_lines(rows, failures):
    lines = ["Times are the least of all runs (median: of the compiled program's): of workloads processor time with the start, "
             "of pyperformance's programs what pyperf measures. A ratio is how many times faster the compiled program is.", versions()]
    for row in rows:
        for name, note in NOTES.items():
            if row["name"] == name:
                lines.append("%s: %s." % (name, note))
    for name, why in failures:
        lines.append("FAILED %s: %s" % (name, why))
    return lines


# ---- the command line ----------------------------------------------------------------------------

def parse_options():
    parser = argparse.ArgumentParser(description="Compiled programs beside CPython, PyPy and C.")
    parser.add_argument("--only", metavar="NAMES", help="programs or workloads, separated by commas")
    parser.add_argument("--quick", action="store_true", help="one round, short values")
    parser.add_argument("--rounds", type=int, help="rounds of each program (default: 3)")
    parser.add_argument("--no-pypy", dest="pypy", action="store_false", help="leave PyPy out")
    parser.add_argument("--no-infer", action="store_true", help="the dynamic mode: compiled without inference")
    parser.add_argument("--json", metavar="FILE", help="write all values")
    parser.add_argument("--markdown", metavar="FILE", help="write the table as Markdown")
    options = parser.parse_args()
    options.rounds = options.rounds or (1 if options.quick else 3)
    options.min_time = 0.02 if options.quick else 0.1
    return options


def chosen(options):
    """(name, function) of what is to be measured."""
    workloads = [(path.stem, bench_workload) for path in sorted(WORKLOADS.glob("*.py"))]
    known = [(name, bench_script) for name in PROGRAMS] + workloads
    if not options.only:
        return workloads if options.no_infer else known
    names = options.only.split(",")
    unknown = set(names) - {name for name, _ in known}
    if unknown:
        sys.exit("bench.py: no such program: " + ", ".join(sorted(unknown)))
    return [(name, function) for name, function in known if name in names]


def main():
    options = parse_options()
    rows, failures = [], []
    try:
        os.nice(-15) # other work on the machine disturbs less
    except PermissionError:
        pass
    prepare()
    for name, function in chosen(options):
        print("%s ..." % name, end=" ", file=sys.stderr, flush=True)
        try:
            rows.extend(function(name, options))
            print(show_ratio(ratio(rows[-1], "CPython")), "x CPython", file=sys.stderr)
        except Failure as failure:
            failures.append((name, str(failure)))
            print("FAILED:", failure, file=sys.stderr)
    if rows:
        print("\n".join(table_lines(rows, False)))
    print("\n" + "\n".join(note_lines(rows, failures)))
    if options.markdown and rows:
        lines = table_lines(rows, True) + [""] + ["- " + line for line in note_lines(rows, failures)]
        pathlib.Path(options.markdown).write_text("\n".join(lines) + "\n")
    if options.json:
        data = {"rows": rows, "failures": failures, "versions": versions()}
        pathlib.Path(options.json).write_text(json.dumps(data, indent=1) + "\n")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
