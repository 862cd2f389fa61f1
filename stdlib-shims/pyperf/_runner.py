"""The Runner: finds out how many loops take long enough, then measures in fresh processes. Each process is this
executable again with --worker; it writes its run as JSON into a pipe that the manager reads."""

import sys
from time import perf_counter, monotonic

import _pyperf
from pyperf import _options
from pyperf._results import Benchmark, Run, add_runs, format_count, format_values, read_suite, suite_text

PERF_VERSION = "2.10.0"
MAX_LOOPS = 2 ** 32
LOOPS_MASK = 0x1ffffffff # tells the compiler that no more are possible

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
    """The parser with pyperf's own options, one row each: names, action, type, default, help."""
    parser = _options.ArgumentParser("Benchmark")
    flag = "store_true"
    for names, action, convert, default, text in (
            ("--rigorous", flag, None, None, "spend longer for more accurate results"),
            ("--fast", flag, None, None, "get rough answers quickly"),
            ("--debug-single-value", flag, None, None, "compute a single value"),
            ("-p --processes", "store", strictly_positive, processes, "number of worker processes"),
            ("-n --values", "store", strictly_positive, values, "number of values per process"),
            ("-w --warmups", "store", positive_or_nul, warmups, "number of skipped values per process"),
            ("-l --loops", "store", positive_or_nul, loops, "number of loops per value, 0: found automatically"),
            ("-v --verbose", flag, None, None, "enable verbose mode"),
            ("-q --quiet", flag, None, None, "enable quiet mode"),
            ("--pipe", "store", int, None, "write the result as JSON into this pipe"),
            ("-o --output", "store", None, None, "write results as JSON into this file"),
            ("--append", "store", None, None, "append results as JSON to this file"),
            ("--min-time", "store", float, min_time, "least seconds of a value, to find the number of loops"),
            ("--timeout", "store", strictly_positive, None, "seconds that a worker may take"),
            ("--worker", flag, None, None, "worker process, run the benchmark"),
            ("--worker-task", "store", positive_or_nul, None, "run only the benchmark of this number"),
            ("--calibrate-loops", flag, None, None, "calibrate the number of loops"),
            ("--recalibrate-loops", flag, None, None, "recalibrate the number of loops"),
            ("-m --metadata", flag, None, None, "show metadata"),
            ("--affinity", "store", None, None, "CPUs of the worker processes"),
            ("--inherit-environ", "store", comma_separated, None, "environment variables that workers inherit"),
            ("--copy-env", flag, None, None, "workers inherit all environment variables"),
            ("--no-locale", flag, None, None, "workers do not inherit LANG and LC_*"),
            ("--python", "store", None, None, "accepted, no effect"),
            ("--python-names", "store", None, None, "accepted, no effect"),
            ("--profile", "store", None, None, "accepted, no effect"),
            ("--stdout", flag, None, None, "accepted, no effect"),
            ("--calibrate-warmups", flag, None, None, "not available"),
            ("--recalibrate-warmups", flag, None, None, "not available"),
            ("--tracemalloc", flag, None, None, "not available"),
            ("--track-memory", flag, None, None, "not available"),
            ("--compare-to", "store", None, None, "not available: python3 -m pyperf compare_to"),
            ("-d --dump", flag, None, None, "not available: python3 -m pyperf dump"),
            ("-g --hist", flag, None, None, "not available: python3 -m pyperf hist"),
            ("-t --stats", flag, None, None, "not available: python3 -m pyperf stats"),
            ("--hook", "append", None, None, "not available")):
        parser.describe(names.split(), {"action": action, "type": convert, "default": default, "help": text})
    return parser


# ---- measuring -----------------------------------------------------------------------------------

class _Task:
    """One benchmark of the program; in a worker the state of measuring it: while more(), take the seconds of `loops`
    loops and add() them."""

    def __init__(self, name, inner_loops, metadata):
        self.name = name
        self.metadata = metadata
        self.inner_loops = inner_loops
        self.loops = 1
        self.skipped = False
        self.calibrating = False
        self.min_time = 0.0
        self.warmups_left = 0
        self.values_left = 0
        self.warmups = []
        self.values = []
        self.start = 0.0

    def more(self):
        return self.warmups_left + self.values_left > 0

    def add(self, seconds):
        """Takes what a measurement gave; doubles the loops if they were to be found out and took too little."""
        if seconds == 0 and not self.calibrating:
            raise ValueError("benchmark function returned zero")
        value = seconds / (self.loops * (self.inner_loops or 1))
        if self.warmups_left > 0:
            self.warmups.append((self.loops, value))
            if not self.calibrating or seconds >= self.min_time:
                self.warmups_left -= 1
            elif self.loops * 2 > MAX_LOOPS:
                print("ERROR: failed to calibrate the number of loops")
                print("Raw timing %s with %s is still smaller than the minimum time of %s"
                      % (format_values("second", (seconds,))[0], format_count(self.loops, "loop"),
                         format_values("second", (self.min_time,))[0]))
                sys.exit(1)
            else:
                self.loops *= 2
        else:
            self.values.append(value)
            self.values_left -= 1


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
        # What the command line says, once it is known.
        self._quiet = self._verbose = False
        self._processes = self._values = self._loops = self._warmups = 0
        self._min_time = min_time

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
        given = args._given
        self._quiet = bool(args.quiet) or args.pipe is not None
        self._verbose = bool(args.verbose) and not self._quiet
        processes = int(args.processes)
        values = int(args.values)
        loops = int(args.loops)
        warmups = int(args.warmups)
        min_time = float(args.min_time)
        if args.rigorous:
            processes = int(self.argparser.get_default("processes")) * 2
        elif args.fast:
            processes = max(int(self.argparser.get_default("processes")) // 2, 3)
            values = max(int(self.argparser.get_default("values")) * 2 // 3, 2)
        elif args.debug_single_value:
            processes = values = loops = 1
            warmups = 0
            min_time = 1e-9
        self._processes = given["processes"] = processes
        self._values = given["values"] = values
        self._loops = given["loops"] = loops
        self._warmups = given["warmups"] = warmups
        self._min_time = given["min_time"] = min_time
        for dest in _REFUSED:
            if given[dest]:
                raise _UsageError("--%s is not available in a compiled program" % dest.replace("_", "-"))
        self._check_worker_args(args)
        if args.output and _pyperf.exists(args.output):
            raise _UsageError("The JSON file %r already exists" % args.output)

    def _check_worker_args(self, args):
        for dest in ("calibrate_loops", "recalibrate_loops", "worker_task"):
            if args._given[dest] and not args.worker:
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
        task = self._open(name, inner_loops, metadata)
        while task.more():
            loops = range(task.loops & LOOPS_MASK)
            start = perf_counter()
            for _ in loops:
                func(*args)
            task.add(perf_counter() - start)
        return self._close(task)

    def bench_time_func(self, name, time_func, *args, inner_loops=None, metadata=None):
        """Measures by time_func(loops, *args), which returns seconds."""
        task = self._open(name, inner_loops, metadata)
        while task.more():
            task.add(float(time_func(task.loops & LOOPS_MASK, *args)))
        return self._close(task)

    def bench_async_func(self, name, func, *args, inner_loops=None, metadata=None, loop_factory=None):
        """Measures await func(*args); without an event loop, so the coroutine must not wait for anything."""
        task = self._open(name, inner_loops, metadata)
        while task.more():
            start = perf_counter()
            for _ in range(task.loops):
                try:
                    func(*args).send(None)
                except StopIteration:
                    continue
                raise RuntimeError("bench_async_func: a coroutine that waits needs an event loop")
            task.add(perf_counter() - start)
        return self._close(task)

    # ---- the worker ----

    def _open(self, name, inner_loops, metadata):
        """The task, ready to be measured if this is its worker."""
        args = self.parse_args()
        name = name.strip()
        if not name:
            raise ValueError("benchmark name must be a non-empty string")
        task = _Task(name, inner_loops, metadata)
        if args.worker_task is not None and args.worker_task != self._worker_task:
            task.skipped = True
            return task
        if name in self._names:
            raise ValueError("duplicated benchmark name: %r" % name)
        self._names.add(name)
        if args.worker:
            self._prepare_worker(task, args)
        return task

    def _prepare_worker(self, task, args):
        if args.affinity and not _pyperf.set_affinity(_cpu_numbers(args.affinity)):
            print("ERROR: CPU affinity not available.", file=sys.stderr)
            sys.exit(1)
        task.loops = max(self._loops, 1)
        task.min_time = self._min_time
        task.warmups_left = self._warmups
        task.values_left = self._values
        if args.calibrate_loops or args.recalibrate_loops:
            task.calibrating = True
            task.warmups_left += task.values_left
            task.values_left = 0
        task.start = monotonic()

    def _close(self, task):
        """The result of the task: None if it was another worker's."""
        benchmark = None
        if not task.skipped:
            if self.args.worker:
                benchmark = self._worker_result(task)
            else:
                try:
                    benchmark = self._manage()
                except KeyboardInterrupt:
                    print("Benchmark interrupted: exit", file=sys.stderr)
                    sys.exit(1)
        self._worker_task += 1
        return benchmark

    def _worker_result(self, task):
        metadata = dict(self.metadata)
        metadata.update(task.metadata or {})
        metadata["name"] = task.name
        if task.inner_loops is not None:
            metadata["inner_loops"] = task.inner_loops
        if task.calibrating:
            metadata["recalibrate_loops" if self.args.recalibrate_loops else "calibrate_loops"] = task.loops
        metadata["loops"] = task.loops
        metadata["duration"] = monotonic() - task.start
        benchmark = Benchmark([Run(task.values, task.warmups, self._all_metadata(metadata))])
        self._show(benchmark, False)
        return benchmark

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
                raise ValueError("invalid metadata %r value type: %r" % (key, value))
            if isinstance(value, str) and ("\n" in value or not value.strip()):
                raise ValueError("metadata %r value is empty or has newline characters" % key)
        return metadata

    # ---- the manager ----

    def _manage(self):
        if self._verbose and self._worker_task > 0:
            print()
        loops = self._loops
        left = self._processes
        runs = []
        while left > 0:
            run = self._run_worker(loops)
            runs.append(run)
            self._show_progress(run, len(runs))
            if loops > 0:
                left -= 1
            else:
                loops = int(run.get_loops())
                if self._verbose:
                    print("Calibration: %s, %s" % (format_count(self._warmups, "warmup"), format_count(loops, "loop")))
        benchmark = Benchmark(runs)
        if not self._quiet:
            print()
        self._show(benchmark, not self._quiet)
        return benchmark

    def _worker_command(self, loops, fd):
        """The command of a worker; loops 0: it is to find them out."""
        args = self.args
        command = [sys.argv[0], "--worker", "--pipe", str(fd), "--worker-task=%s" % self._worker_task,
                   "--values", str(self._values), "--min-time", str(self._min_time)]
        command.extend(["--loops", str(loops)] if loops > 0 else ["--calibrate-loops"])
        command.extend(["--warmups", str(self._warmups)])
        if self._verbose:
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
            if not args.no_locale or not (name == "LANG" or name.startswith("LC_")):
                names.append(name)
        return [variable for variable in variables if variable.partition("=")[0] in names]

    def _run_worker(self, loops):
        """The run of a new worker process."""
        timeout = self.args.timeout
        reader, writer = _pyperf.pipe()
        command = self._worker_command(loops, writer)
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

    def _show_progress(self, run, number):
        if self._verbose:
            print("Run %s: %s, %s, %s" % (number, format_count(len(run.warmups), "warmup"),
                                          format_count(len(run.values), "value"), format_count(run.get_loops(), "loop")))
            for loops, value in run.warmups:
                print("- warmup: %s (loops: %s)" % (format_values("second", (value,))[0], loops))
            for value in run.values:
                print("- value: %s" % format_values("second", (value,))[0])
        elif not self._quiet:
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
