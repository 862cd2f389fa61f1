# Names that are defined in Python and then bound to something else, as the library does with its modules in C: who sees which?
import sys
def first(x): return ("python", x)
early = first
from math import floor as first
def second(x): return ("python", x)
try:
    from math import no_such_name as second
except ImportError:
    pass
class Third:
    def m(self): return "class"
kept = Third()
Third = sys.intern("text")
def fourth(x): return ("python", x)
table = {"fourth": fourth}
from math import ceil as fourth
def fifth(x): return ("python", x)
fifth = [fifth, sys.getsizeof][0] if len(sys.argv) > 100 else fifth
def sixth(): return "sixth"
sixth = globals().get("sixth")
class Seventh:
    def __del__(self): pass
    def m(self): return "seventh"
Seventh = type("Seventh", (Seventh,), {"n": 7})
def eighth(x): return ("eighth", x)
eighth = getattr(sys.modules[__name__], "eighth")
print(early(1.5), first(1.5), second(2), kept.m(), Third, table["fourth"](0.5), fourth(0.5), fifth(3), sixth(), Seventh().m(), Seventh.n, eighth(8))
def main():
    me = sys.modules["__main__"]
    for name in ("first", "second", "fourth", "fifth"):
        print(name, getattr(me, name)(2.0))
    print(type(kept).__name__, type(kept)().m())
    again = vars(me)["early"]
    print(again("x"))
main()
import _pkg.twice as twice
from _pkg.twice import *
print(a(1), b(2), twice.c, Box(3).get(), Box.__module__, twice.again())
