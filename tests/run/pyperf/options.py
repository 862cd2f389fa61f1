# The runner's parser: what it accepts and how it complains (usage texts differ and are left out).
import sys

sys.path.insert(0, "../../../build/venv/lib/python3.11/site-packages")
import pyperf


class Log:
    """Keeps the last line that was written."""

    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text
        return len(text)

    def flush(self):
        pass


runner = pyperf.Runner()
parser = runner.argparser
parser.prog = "prog"
parser.add_argument("level", type=int, choices=[1, 2, 3], nargs="?", default=2)
parser.add_argument("rest", nargs="*")
parser.add_argument("--pair", nargs=2, type=float)
parser.add_argument("--some", nargs="+")
parser.add_argument("--maybe", nargs="?", const="c", default="d")
parser.add_argument("-D", action="count", default=0, dest="depth")
parser.add_argument("--off", action="store_false", dest="on")

CASES = [
    [], ["1"], ["3", "x", "y"], ["4"], ["x"], ["--pair", "1", "2.5"], ["--pair", "1"], ["--some"], ["--some", "a", "b", "-DDD"],
    ["--maybe"], ["--maybe", "m"], ["--maybe=n", "1"], ["--mayb", "2"], ["--off", "--nothing"], ["-p", "0"], ["-p0x"], ["-p8"],
    ["--processes=9", "-n", "4", "-w2^3"], ["-l", "2^10"], ["--warm", "x"], ["-z"], ["--", "1", "-q"], ["--inherit-environ=A, B,,C"],
    ["--min-time", "0.5"], ["--min-time", "abc"], ["--calibrate", "1"], ["-p", "-3"], ["--quiet=1"],
]
for case in CASES:
    old = sys.stderr
    sys.stderr = log = Log()
    try:
        a = parser.parse_args(case)
        line = (a.level, a.rest, a.pair, a.some, a.maybe, a.depth, a.on, a.processes, a.values, a.warmups, a.loops,
                a.min_time, a.inherit_environ)
    except SystemExit as error:
        line = (error.code, log.text.splitlines()[-1])
    finally:
        sys.stderr = old
    print(case, line)
