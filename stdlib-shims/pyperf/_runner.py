"""The Runner: finds out how many loops take long enough, then measures in fresh processes. Each process is this
executable again with --worker; it writes its run as JSON into a pipe that the manager reads."""

import sys
from time import perf_counter, monotonic

import _pyperf
from pyperf import _options
from pyperf._results import Benchmark, Run, add_runs, format_count, format_values, read_suite, suite_text

PERF_VERSION = "2.10.0"
MAX_LOOPS = 2 ** 32

# Environment variables that workers inherit without being asked to.
_INHERITED = ("PATH", "HOME", "TEMP", "LANG", "LC_ADDRESS", "LC_ALL", "LC_COLLATE", "LC_CTYPE", "LC_IDENTIFICATION",
              "LC_MEASUREMENT", "LC_MESSAGES", "LC_MONETARY", "LC_NAME", "LC_NUMERIC", "LC_PAPER", "LC_TELEPHONE",
              "LC_TIME")
_REFUSED = ("compare_to", "tracemalloc", "track_memory", "hook", "calibrate_warmups", "recalibrate_warmups", "dump",
            "hist", "stats")


class _UsageError(Exception):
    """Options that do not go together."""


def strictly_positive(value):
    value = int(value)
    if value <= 0:
        raise ValueError("value must be > 0")
    return value


def positive_or_nul(value):
    base, caret, power = value.partition("^")
    value = int(base) ** int(power) if caret else int(value)
    if value < 0:
        raise ValueError("value must be >= 0")
    return value


def comma_separated(text):
    return [item.strip() for item in text.split(",") if item.strip()]


def _cpu_numbers(text):
    """The CPUs of a list such as 0,2-4."""
    cpus = []
    for part in comma_separated(text):
        first, dash, last = part.partition("-")
        cpus.extend(range(int(first), int(last if dash else first) + 1))
    return cpus


def _make_parser(processes, values, warmups, loops, min_time):
    parser = _options.ArgumentParser(description="Benchmark")
    add = parser.add_argument
    for name, text in (("--rigorous", "spend longer for more accurate results"), ("--fast", "get rough answers quickly"),
                       ("--debug-single-value", "compute a single value"), ("--worker", "worker process, run the benchmark"),
                       ("--calibrate-loops", "calibrate the number of loops"),
                       ("--recalibrate-loops", "recalibrate the number of loops"),
                       ("--calibrate-warmups", "not available"), ("--recalibrate-warmups", "not available"),
                       ("--copy-env", "workers inherit all environment variables"),
                       ("--tracemalloc", "not available"), ("--track-memory", "not available"),
                       ("--stdout", "accepted, no effect")):
        add(name, action="store_true", help=text)
    add("-p", "--processes", type=strictly_positive, default=processes, help="number of worker processes")
    add("-n", "--values", type=strictly_positive, default=values, help="number of values per process")
    add("-w", "--warmups", type=positive_or_nul, default=warmups, help="number of skipped values per process")
    add("-l", "--loops", type=positive_or_nul, default=loops, help="number of loops per value, 0: found automatically")
    add("-v", "--verbose", action="store_true", help="enable verbose mode")
    add("-q", "--quiet", action="store_true", help="enable quiet mode")
    add("--pipe", type=int, metavar="FD", help="write the result as JSON into the pipe FD")
    add("-o", "--output", metavar="FILENAME", help="write results as JSON into FILENAME")
    add("--append", metavar="FILENAME", help="append results as JSON to FILENAME")
    add("--min-time", type=float, default=min_time, help="least seconds of a value, to find the number of loops")
    add("--timeout", type=strictly_positive, help="seconds that a worker may take")
    add("--worker-task", type=positive_or_nul, metavar="TASK_ID", help="run only the benchmark of this number")
    add("-m", "--metadata", action="store_true", help="show metadata")
    add("-d", "--dump", action="store_true", help="not available: python3 -m pyperf dump")
    add("-g", "--hist", action="store_true", help="not available: python3 -m pyperf hist")
    add("-t", "--stats", action="store_true", help="not available: python3 -m pyperf stats")
    add("--affinity", metavar="CPU_LIST", help="CPUs of the worker processes")
    add("--inherit-environ", metavar="VARS", type=comma_separated, help="environment variables that workers inherit")
    add("--no-locale", dest="locale", action="store_false", help="workers do not inherit LANG and LC_*")
    add("--python", default=sys.executable, help="accepted, no effect")
    add("--python-names", help="accepted, no effect")
    add("--compare-to", metavar="REF_PYTHON", help="not available: python3 -m pyperf compare_to")
    add("--profile", metavar="FILENAME", help="accepted, no effect")
    add("--hook", action="append", help="not available")
    return parser


# ---- measuring -----------------------------------------------------------------------------------

def _time_calls(loops, func, args):
    """Seconds that calling func(*args) that many times takes."""
    start = perf_counter()
    for _ in range(loops):
        func(*args)
    return perf_counter() - start


def _time_awaits(loops, func, args):
    """The same for coroutine functions; without an event loop, so they must not wait for anything."""
    start = perf_counter()
    for _ in range(loops):
        try:
            func(*args).send(None)
        except StopIteration:
            continue
        raise RuntimeError("bench_async_func: a coroutine that waits needs an event loop")
    return perf_counter() - start


class _Task:
    """One benchmark: how to measure it, and what is said about it."""

    def __init__(self, kind, name, func, args, inner_loops, metadata):
        self.kind = kind
        self.name = name
        self.func = func
        self.args = args
        self.inner_loops = inner_loops
        self.metadata = metadata

    def measure(self, loops):
        """Seconds for that many loops."""
        if self.kind == "time":
            return float(self.func(loops, *self.args))
        if self.kind == "async":
            return _time_awaits(loops, self.func, self.args)
        return _time_calls(loops, self.func, self.args)

    def value(self, loops, may_be_zero):
        """Seconds per loop."""
        seconds = self.measure(loops)
        if seconds == 0 and not may_be_zero:
            raise ValueError("benchmark function returned zero")
        return seconds


class Runner:
    """Runs benchmarks as the command line says. One per program."""

    _created = False

    def __init__(self, values=None, processes=None, loops=0, min_time=0.1, metadata=None, show_name=True,
                 program_args=None, add_cmdline_args=None, _argparser=None, warmups=1):
        if Runner._created:
            raise RuntimeError("only one Runner instance must be created per process: "
                               "use the same instance to run all benchmarks")
        Runner._created = True
        self.metadata = metadata if metadata is not None else {}
        self.args = None
        self.argparser = _make_parser(processes or 20, values or 3, warmups, loops, min_time)
        self._show_name = show_name
        self._add_cmdline_args = add_cmdline_args
        self._worker_task = 0
        self._names = set()

    # ---- options ----

    def parse_args(self, args=None):
        if self.args is None:
            self.args = self.argparser.parse_args(args)
            try:
                self._check_args(self.args)
            except _UsageError as error:
                print("ERROR: %s" % error)
                sys.exit(1)
        elif args is not None:
            raise RuntimeError("arguments already parsed")
        return self.args

    def _check_args(self, args):
        if args.pipe is not None:
            args.quiet = True
        if args.quiet:
            args.verbose = False
        if args.rigorous:
            args.processes = self.argparser.get_default("processes") * 2
        elif args.fast:
            args.processes = max(self.argparser.get_default("processes") // 2, 3)
            args.values = max(self.argparser.get_default("values") * 2 // 3, 2)
        elif args.debug_single_value:
            args.processes = args.values = args.loops = 1
            args.warmups = 0
            args.min_time = 1e-9
        for dest in _REFUSED:
            if getattr(args, dest):
                raise _UsageError("--%s is not available in a compiled program" % dest.replace("_", "-"))
        self._check_worker_args(args)
        if args.output and _pyperf.exists(args.output):
            raise _UsageError("The JSON file %r already exists" % args.output)

    def _check_worker_args(self, args):
        for dest in ("calibrate_loops", "recalibrate_loops", "worker_task"):
            if getattr(args, dest) and not args.worker:
                raise _UsageError("option --%s requires --worker" % dest.replace("_", "-"))
        if args.calibrate_loops and args.loops:
            raise _UsageError("--loops=N is incompatible with --calibrate-loops")
        if args.recalibrate_loops and args.loops < 1:
            raise _UsageError("--recalibrate-loops requires --loops=N")
        if args.worker and args.loops < 1 and not args.calibrate_loops:
            raise _UsageError("--worker requires --loops=N or --calibrate-loops")

    # ---- what programs call ----

    def bench_func(self, name, func, *args, inner_loops=None, metadata=None):
        """Measures func(*args)."""
        return self._bench(_Task("call", name, func, args, inner_loops, metadata))

    def bench_time_func(self, name, time_func, *args, inner_loops=None, metadata=None):
        """Measures by time_func(loops, *args), which returns seconds."""
        return self._bench(_Task("time", name, time_func, args, inner_loops, metadata))

    def bench_async_func(self, name, func, *args, inner_loops=None, metadata=None, loop_factory=None):
        """Measures await func(*args)."""
        return self._bench(_Task("async", name, func, args, inner_loops, metadata))

    def _bench(self, task):
        args = self.parse_args()
        if args.worker_task is not None and args.worker_task != self._worker_task:
            self._worker_task += 1
            return None
        task.name = task.name.strip()
        if not task.name:
            raise ValueError("benchmark name must be a non-empty string")
        if task.name in self._names:
            raise ValueError("duplicated benchmark name: %r" % task.name)
        self._names.add(task.name)
        try:
            benchmark = self._work(task) if args.worker else self._manage()
        except KeyboardInterrupt:
            print("Benchmark%s interrupted: exit" % (" worker" if args.worker else ""), file=sys.stderr)
            sys.exit(1)
        self._worker_task += 1
        return benchmark

    # ---- the worker ----

    def _work(self, task):
        args = self.args
        if args.affinity and not _pyperf.set_affinity(_cpu_numbers(args.affinity)):
            print("ERROR: CPU affinity not available.", file=sys.stderr)
            sys.exit(1)
        metadata = dict(self.metadata)
        metadata.update(task.metadata or {})
        metadata["name"] = task.name
        if task.inner_loops is not None:
            metadata["inner_loops"] = task.inner_loops
        start = monotonic()
        loops = 1 if args.calibrate_loops else args.loops
        warmups = []
        values = []
        if args.calibrate_loops or args.recalibrate_loops:
            loops = self._calibrate(task, loops, warmups)
            metadata["calibrate_loops" if args.calibrate_loops else "recalibrate_loops"] = loops
        else:
            divisor = loops * (task.inner_loops or 1)
            for _ in range(args.warmups):
                warmups.append((loops, task.value(loops, False) / divisor))
            for _ in range(args.values):
                values.append(task.value(loops, False) / divisor)
        metadata["loops"] = loops
        metadata["duration"] = monotonic() - start
        benchmark = Benchmark([Run(values, warmups, self._all_metadata(metadata))])
        self._show(benchmark, False)
        return benchmark

    def _calibrate(self, task, loops, warmups):
        """Doubles the loops until a value takes long enough; the number of loops."""
        args = self.args
        left = args.warmups + args.values
        while left > 0:
            seconds = task.value(loops, True)
            warmups.append((loops, seconds / (loops * (task.inner_loops or 1))))
            if seconds >= args.min_time:
                left -= 1
            elif loops * 2 > MAX_LOOPS:
                print("ERROR: failed to calibrate the number of loops")
                print("Raw timing %s with %s is still smaller than the minimum time of %s"
                      % (format_values("second", (seconds,))[0], format_count(loops, "loop"),
                         format_values("second", (args.min_time,))[0]))
                sys.exit(1)
            else:
                loops *= 2
        return loops

    def _all_metadata(self, own):
        """The facts of machine and process with those of the benchmark."""
        metadata = _pyperf.facts()
        metadata["perf_version"] = PERF_VERSION
        metadata["python_implementation"] = "pyc2c"
        metadata["python_version"] = "%d.%d.%d (64-bit)" % sys.version_info[:3]
        metadata["python_executable"] = sys.executable
        metadata["timer"] = "clock_gettime(CLOCK_MONOTONIC), resolution: 1.00 ns"
        metadata["unit"] = "second"
        if self.args.affinity:
            metadata["cpu_affinity"] = self.args.affinity
        metadata.update(own)
        for key in metadata:
            value = metadata[key]
            if not isinstance(value, (str, int, float)):
                raise ValueError("invalid metadata %r value type: got %r" % (key, type(value).__name__))
            if isinstance(value, str) and ("\n" in value or not value.strip()):
                raise ValueError("metadata %r value is empty or has newline characters" % key)
        return metadata

    # ---- the manager ----

    def _manage(self):
        args = self.args
        if args.verbose and self._worker_task > 0:
            print()
        runs = []
        fixed_loops = args.loops
        if not fixed_loops:
            run = self._run_worker(True)
            args.loops = run.get_loops()
            runs.append(run)
            self._show_progress(runs)
            if args.verbose:
                print("Calibration: %s, %s" % (format_count(args.warmups, "warmup"), format_count(args.loops, "loop")))
        for _ in range(args.processes):
            runs.append(self._run_worker(False))
            self._show_progress(runs)
        args.loops = fixed_loops
        benchmark = Benchmark(runs)
        if not args.quiet:
            print()
        self._show(benchmark, not args.quiet)
        return benchmark

    def _worker_command(self, calibrate, fd):
        args = self.args
        command = [sys.argv[0], "--worker", "--pipe", str(fd), "--worker-task=%s" % self._worker_task,
                   "--values", str(args.values), "--min-time", str(args.min_time)]
        if calibrate:
            command.append("--calibrate-loops")
        else:
            command.extend(("--loops", str(args.loops)))
        command.extend(("--warmups", str(args.warmups)))
        if args.verbose:
            command.append("-v")
        if args.affinity:
            command.append("--affinity=%s" % args.affinity)
        if self._add_cmdline_args is not None:
            self._add_cmdline_args(command, args)
        return command

    def _worker_environment(self):
        args = self.args
        variables = _pyperf.environ()
        if args.copy_env:
            return variables
        names = list(args.inherit_environ or [])
        for name in _INHERITED:
            if args.locale or not (name == "LANG" or name.startswith("LC_")):
                names.append(name)
        return [variable for variable in variables if variable.partition("=")[0] in names]

    def _run_worker(self, calibrate):
        """The run of a new worker process."""
        timeout = self.args.timeout
        reader, writer = _pyperf.pipe()
        command = self._worker_command(calibrate, writer)
        sys.stdout.flush()
        pid = _pyperf.spawn(command, self._worker_environment())
        _pyperf.close(writer)
        text = None
        try:
            text = _pyperf.read_all(reader, float(timeout or 0))
        finally:
            if text is None:
                _pyperf.kill(pid)
            status = _pyperf.wait(pid)
        if text is None:
            print("Timeout: worker process did not finish after %s seconds" % timeout)
            sys.exit(124)
        if status != 0:
            raise RuntimeError("%s failed with exit code %s" % (command[0], status))
        if not text:
            raise RuntimeError("pyperf worker process didn't produce JSON result")
        return read_suite(text)[0].get_runs()[0]

    # ---- output ----

    def _show_progress(self, runs):
        if self.args.verbose:
            run = runs[-1]
            print("Run %s: %s, %s, %s" % (len(runs), format_count(len(run.warmups), "warmup"),
                                          format_count(len(run.values), "value"), format_count(run.get_loops(), "loop")))
            for number, warmup in enumerate(run.warmups, 1):
                print("- warmup %s: %s (loops: %s)" % (number, format_values("second", (warmup[1],))[0], warmup[0]))
            for number, value in enumerate(run.values, 1):
                print("- value %s: %s" % (number, format_values("second", (value,))[0]))
        elif not self.args.quiet:
            print(".", end="")
        sys.stdout.flush()

    def _show(self, benchmark, checks):
        args = self.args
        if args.pipe is not None:
            _pyperf.write_all(args.pipe, suite_text([benchmark]))
        else:
            self._print_result(benchmark, checks)
        if args.append:
            add_runs(args.append, benchmark)
        if args.output:
            add_runs(args.output, benchmark)

    def _print_result(self, benchmark, checks):
        lines = []
        if self.args.metadata:
            lines.append("Metadata:")
            metadata = benchmark.get_metadata()
            lines.extend(["- %s: %s" % (key, metadata[key]) for key in sorted(metadata)])
        if checks:
            lines.extend(benchmark.check_lines())
        if lines:
            lines.append("")
        text = benchmark.result_text()
        if self._show_name:
            text = "%s: %s" % (benchmark.get_name(), text)
        lines.append(text)
        for line in lines:
            print(line)
        sys.stdout.flush()
