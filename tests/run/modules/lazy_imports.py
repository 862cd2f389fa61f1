# Imports inside functions of the library: the program names the function, or ordinary use comes to it.
# env: COLUMNS=80
import argparse, datetime, functools, weakref, statistics, collections
@functools.singledispatch
def show(x):
    return "object %r" % (x,)
@show.register
def _(x: int):
    return "int %d" % x
@show.register(list)
def _(x):
    return "list of %d" % len(x)
print(show(3), show([1, 2]), show("s"))
print(datetime.datetime.strptime("2024-02-29 12:30", "%Y-%m-%d %H:%M"))
class A: pass
a = A()
f = weakref.finalize(a, print, "finalized")
print(f.alive)
f()
print(statistics.mode([1, 1, 2]), collections.Counter("abca").most_common(1))
p = argparse.ArgumentParser(prog="prog", description="A test")
p.add_argument("name")
p.add_argument("-n", "--number", type=int, default=3, help="how many (default: %(default)s)")
p.add_argument("--flag", action="store_true")
p.add_argument("--more", action="append")
p.add_argument("--choice", choices=["a", "b"])
print(p.parse_args(["x", "-n", "5", "--flag", "--more", "1", "--more", "2"]))
p.print_help()
try:
    p.parse_args(["x", "--choice", "c"])
except SystemExit as e:
    print(e.code)
