# args: fast -p 3 --min-time 0.2 --size=7 --tag a --tag b -n2
# Runner with made-up times, so that its output is the same in each run: workers, calibration, options, results.
import sys

sys.path.insert(0, "../../../build/venv/lib/python3.11/site-packages") # CPython's pyperf; the compiled program has its own
import pyperf

SPEEDS = {"fast": 0.0015, "slow": 0.5}


def steady(loops, seconds):
    return loops * seconds


def uneven(loops, start, step):
    uneven.calls += 1
    return loops * (start + step * uneven.calls)


uneven.calls = 0


def bare(loops):
    return loops * 12e-9


def add_cmdline_args(cmd, args):
    cmd.append(args.speed)
    cmd.extend(("--size", str(args.size)))
    for tag in args.tag or ():
        cmd.append("--tag=" + tag)


runner = pyperf.Runner(values=4, add_cmdline_args=add_cmdline_args)
runner.metadata["description"] = "made-up times"
parser = runner.argparser
parser.add_argument("speed", nargs="?", choices=sorted(SPEEDS), help="how fast")
parser.add_argument("--size", type=int, default="3", help="a number")
parser.add_argument("--tag", action="append")
group = parser.add_mutually_exclusive_group()
group.add_argument("--red", action="store_true")
group.add_argument("--green", action="store_const", const=5, dest="colour")
parser.set_defaults(extra="yes")
args = runner.parse_args()
in_worker = args.worker
if not in_worker:
    print(args.speed, args.size, args.tag, args.red, args.colour, args.extra, args.processes, args.values, args.warmups)


def show(bench):
    if in_worker:
        return
    print(bench.get_name(), bench.get_nrun(), bench.get_nvalue(), bench.get_loops(), bench.get_inner_loops(),
          bench.get_total_loops(), bench.get_unit())
    print("%.9g %.9g %.9g" % (bench.mean(), bench.median(), bench.percentile(25)))
    print(bench.format_value(bench.mean()), bench.get_metadata()["description"], bench.get_metadata()["name"])


for seconds in (SPEEDS[args.speed], 5e-7, 1234.5678, 0.0999):
    b = runner.bench_time_func("steady %s" % seconds, steady, seconds)
    if b:
        show(b)
b = runner.bench_time_func("uneven", uneven, 0.3, 0.05, inner_loops=20, metadata={"level": 3})
if b:
    show(b)
b = runner.bench_time_func("bare", bare)
if b:
    show(b)
if not in_worker:
    try:
        runner.bench_time_func("bare", bare)
    except ValueError as error:
        print(error)
    try:
        pyperf.Runner()
    except RuntimeError as error:
        print(str(error)[:20])
