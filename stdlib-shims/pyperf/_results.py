"""Results: runs (the values that one worker process measured), benchmarks (runs of one name), files of
benchmarks in pyperf's format 1.0, and how times and sizes are shown."""

import math

import _pyperf
from pyperf import _json

FORMAT_VERSION = "1.0"
_CALIBRATIONS = ("calibrate_loops", "recalibrate_loops", "calibrate_warmups", "recalibrate_warmups")


# ---- how values are shown ------------------------------------------------------------------------

def format_times(values):
    """Times in seconds, all in the unit that gives the first one three digits."""
    power = 2
    while power > -9 and abs(values[0]) < 10.0 ** power:
        power -= 1
    if power >= 0:
        step = 0
    else:
        step = -(power // 3)
    unit = ("sec", "ms", "us", "ns")[step]
    digits = 2 - power % 3
    return ["%.*f %s" % (digits, value * 10 ** (3 * step), unit) for value in values]


def format_size(size):
    if size < 10 * 1024:
        return "%.0f byte%s" % (size, "" if size == 1 else "s")
    if size > 10 * 1024 * 1024:
        return "%.1f MiB" % (size / (1024.0 * 1024.0))
    return "%.1f KiB" % (size / 1024.0)


def _short_power(number, base, least):
    """The number as BASE^POWER if it is one and not below least."""
    if number < least:
        return None
    power = 0
    while number % base == 0:
        number //= base
        power += 1
    return "%s^%s" % (base, power) if number == 1 else None


def format_count(number, unit=None):
    """A number with its unit in the singular or plural."""
    text = str(number)
    if isinstance(number, int):
        text = _short_power(number, 10, 10000) or _short_power(number, 2, 8193) or text
    if unit is None:
        return text
    return "%s %s%s" % (text, unit, "" if number and abs(number) <= 1 else "s")


def format_values(unit, values):
    if unit == "byte":
        return [format_size(value) for value in values]
    if unit == "integer":
        return [format_count(value) for value in values]
    return format_times(values)


# ---- numbers -------------------------------------------------------------------------------------

def mean_of(values):
    return math.fsum(values) / len(values)


def stdev_of(values):
    """The standard deviation of a sample."""
    if len(values) < 2:
        raise ValueError("variance requires at least two data points")
    mean = mean_of(values)
    return math.sqrt(math.fsum([(value - mean) ** 2 for value in values]) / (len(values) - 1))


def median_of(values):
    ordered = sorted(values)
    half = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[half]
    return (ordered[half - 1] + ordered[half]) / 2


def _common(maps):
    """The entries that all the dicts have."""
    if not maps:
        return {}
    result = dict(maps[0])
    for other in maps[1:]:
        for key in list(result):
            if key not in other or other[key] != result[key]:
                del result[key]
    return result


def _without(entries, common):
    return {key: entries[key] for key in entries if key not in common}


# ---- runs and benchmarks -------------------------------------------------------------------------

class Run:
    """What one worker process measured; warmups are pairs (loops, value)."""

    def __init__(self, values, warmups=None, metadata=None, collect_metadata=True):
        self.values = tuple(values)
        self.warmups = tuple([(loops, value) for loops, value in warmups or ()])
        for value in self.values:
            if not isinstance(value, (int, float)) or not value > 0:
                raise ValueError("values must be a sequence of number > 0.0")
        if not self.values and not self.warmups:
            raise ValueError("values and warmups are empty sequence")
        self.metadata = dict(metadata or {})

    def get_metadata(self):
        return dict(self.metadata)

    def get_loops(self):
        return self.metadata.get("loops", 1)

    def get_inner_loops(self):
        return self.metadata.get("inner_loops", 1)

    def get_total_loops(self):
        return self.get_loops() * self.get_inner_loops()

    def is_calibration(self):
        return not self.values

    def calibrated(self):
        """(what was calibrated, its number), or None."""
        for key in _CALIBRATIONS:
            if key in self.metadata:
                return key.partition("_")[2], self.metadata[key]
        return None

    def as_data(self, common):
        data = {}
        if self.warmups:
            data["warmups"] = self.warmups
        if self.values:
            data["values"] = self.values
        metadata = _without(self.metadata, common)
        if metadata:
            data["metadata"] = metadata
        return data


class Benchmark:
    """Runs of one benchmark."""

    def __init__(self, runs):
        self._runs = list(runs)
        if not self._runs:
            raise ValueError("runs must be a non-empty sequence of Run objects")

    def add_run(self, run):
        self._runs.append(run)

    def add_runs(self, benchmark):
        self._runs.extend(benchmark._runs)

    def get_runs(self):
        return list(self._runs)

    def get_nrun(self):
        return len(self._runs)

    def get_values(self):
        values = []
        for run in self._runs:
            values.extend(run.values)
        return tuple(values)

    def get_nvalue(self):
        return len(self.get_values())

    def get_metadata(self):
        return _common([run.metadata for run in self._runs])

    def get_name(self):
        return self._runs[0].metadata.get("name")

    def get_unit(self):
        return self._runs[0].metadata.get("unit", "second")

    def _of_runs(self, numbers):
        return numbers[0] if min(numbers) == max(numbers) else mean_of(numbers)

    def get_loops(self):
        return self._of_runs([run.get_loops() for run in self._runs if not run.is_calibration()])

    def get_inner_loops(self):
        return self._of_runs([run.get_inner_loops() for run in self._runs if not run.is_calibration()])

    def get_total_loops(self):
        return self._of_runs([run.get_total_loops() for run in self._runs if not run.is_calibration()])

    def get_total_duration(self):
        return math.fsum([run.metadata.get("duration", 0.0) for run in self._runs])

    def mean(self):
        return mean_of(self.get_values())

    def stdev(self):
        return stdev_of(self.get_values())

    def median(self):
        return median_of(self.get_values())

    def median_abs_dev(self):
        middle = self.median()
        return median_of([abs(value - middle) for value in self.get_values()])

    def percentile(self, p):
        """The value below which p percent of the values lie, between neighbours in proportion."""
        if not 0 <= p <= 100:
            raise ValueError("p must be in the range [0; 100]")
        ordered = sorted(self.get_values())
        place = (len(ordered) - 1) * (p / 100.0)
        low = math.floor(place)
        high = math.ceil(place)
        if low == high:
            return ordered[low]
        return ordered[low] * (high - place) + ordered[high] * (place - low)

    def format_values(self, values):
        return tuple(format_values(self.get_unit(), values))

    def format_value(self, value):
        return self.format_values((value,))[0]

    def raw_values(self):
        values = []
        for run in self._runs:
            values.extend([value * run.get_total_loops() for value in run.values])
        return values

    def required_nprocesses(self):
        """How many processes would give 95 % certainty of less than 1 % variation."""
        means = [mean_of(run.values) for run in self._runs if run.values]
        if len(means) < 2:
            return None
        sigma = stdev_of(means) / mean_of(means)
        return math.ceil(4 * 1.96 ** 2 * sigma ** 2 / 0.01 ** 2)

    def result_text(self):
        """One line without the name."""
        if not self.get_values():
            parts = []
            for run in self._runs:
                what = run.calibrated()
                if what is not None:
                    parts.append(format_count(what[1], what[0][:-1]))
            return "Calibration: " + ", ".join(parts)
        if self.get_nvalue() < 2:
            return self.format_value(self.mean())
        return "Mean +- std dev: %s +- %s" % self.format_values((self.mean(), self.stdev()))

    def _warnings(self):
        values = self.get_values()
        mean = self.mean()
        warnings = []
        if len(values) >= 2:
            percent = self.stdev() * 100.0 / mean
            needed = self.required_nprocesses()
            if percent >= 10.0:
                warnings.append("the standard deviation (%s) is %.0f%% of the mean (%s)"
                                % (self.format_value(self.stdev()), percent, self.format_value(mean)))
            elif needed is not None and needed > len(self._runs):
                warnings.append("Not enough samples to get a stable result (95% certainly of less than 1% variation)")
        for name, value in (("minimum", min(values)), ("maximum", max(values))):
            percent = (value - mean) * 100.0 / mean
            if abs(percent) >= 50:
                warnings.append("the %s (%s) is %.0f%% %s than the mean (%s)"
                                % (name, self.format_value(value), abs(percent),
                                   "greater" if percent >= 0 else "smaller", self.format_value(mean)))
        if self.get_unit() == "second":
            shortest = min(self.raw_values())
            if shortest < 1e-3:
                warnings.append("the shortest raw value is only %s" % self.format_value(shortest))
        return warnings

    def check_lines(self):
        """What makes the result doubtful, with advice; no lines if nothing does."""
        if not self.get_values():
            return []
        warnings = self._warnings()
        if not warnings:
            return []
        lines = ["WARNING: the benchmark result may be unstable"]
        lines.extend(["* " + text for text in warnings])
        lines.append("")
        lines.append("Try to rerun the benchmark with more runs, values and/or loops.")
        lines.append("Run 'python3 -m pyperf system tune' command to reduce the system jitter.")
        lines.append("Use pyperf stats, pyperf dump and pyperf hist to analyze results.")
        lines.append("Use --quiet option to hide these warnings.")
        return lines

    def as_data(self, suite_common):
        metadata = self.get_metadata()
        data = {"runs": [run.as_data(metadata) for run in self._runs]}
        own = _without(metadata, suite_common)
        if own:
            data["metadata"] = own
        return data

    def dump(self, file, compact=True, replace=False):
        """Writes it to the file of that name."""
        if not replace and _pyperf.exists(file):
            raise FileExistsError(17, "File already exists")
        _pyperf.write_file(file, suite_text([self]))


# ---- files of benchmarks -------------------------------------------------------------------------

def suite_text(benchmarks):
    """The JSON text of some benchmarks; what all their runs have in common stands once."""
    common = _common([benchmark.get_metadata() for benchmark in benchmarks])
    data = {"benchmarks": [benchmark.as_data(common) for benchmark in benchmarks], "version": FORMAT_VERSION}
    if common:
        data["metadata"] = common
    return _json.write(data) + "\n"


def read_suite(text):
    """The benchmarks of a JSON text."""
    data = _json.read(text)
    if data.get("version") != FORMAT_VERSION:
        raise ValueError("file format version %r not supported" % (data.get("version"),))
    benchmarks = []
    for described in data["benchmarks"]:
        common = dict(data.get("metadata", {}))
        common.update(described.get("metadata", {}))
        runs = []
        for entry in described["runs"]:
            metadata = dict(common)
            metadata.update(entry.get("metadata", {}))
            runs.append(Run(entry.get("values", ()), entry.get("warmups", ()), metadata))
        benchmarks.append(Benchmark(runs))
    return benchmarks


def add_runs(filename, result):
    """Adds a benchmark to a file: to the benchmark of its name, if the file has one."""
    benchmarks = read_suite(_pyperf.read_file(filename)) if _pyperf.exists(filename) else []
    for benchmark in benchmarks:
        if benchmark.get_name() == result.get_name():
            benchmark.add_runs(result)
            break
    else:
        benchmarks.append(result)
    _pyperf.write_file(filename, suite_text(benchmarks))
