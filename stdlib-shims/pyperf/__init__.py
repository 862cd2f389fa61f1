"""pyperf for compiled programs: the Runner that benchmark scripts use, with pyperf's options, output and file
format, so that the real pyperf can show and compare the results. Not here: timeit, bench_command, hooks,
tracemalloc; `python3 -m pyperf` does stats, hist, compare_to and the like."""

from time import perf_counter

VERSION = (2, 10, 0)
__version__ = "2.10.0"


def python_implementation():
    """Who runs the program; the name that results carry."""
    return "pyc2c"


def python_has_jit():
    return False


from pyperf._results import Benchmark, Run, add_runs
from pyperf._runner import Runner

__all__ = ["perf_counter", "python_implementation", "python_has_jit", "Run", "Benchmark", "add_runs", "Runner"]
