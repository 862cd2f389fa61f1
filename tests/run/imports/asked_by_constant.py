# getattr and hasattr on a module, with names that the program spells out.
import functools
import math
from _pkg import alpha, gamma
import _pkg
import _pkg.sub
class Kept:
    def __init__(self, n): self.n = n
    def twice(self): return self.n * 2
def scale(k, by=3): return k * by
def main():
    import __main__ as me
    f = getattr(me, "scale")
    print(f(2), f("ab"), f(1.5, by=2), scale(4))
    k = getattr(me, "Kept")(21)
    print(k.twice(), type(k).__name__, Kept("x").twice())
    print(hasattr(me, "scale"), hasattr(me, "nothing"), hasattr(me, "__name__"), getattr(me, "__name__"))
    print(getattr(me, "nothing", None), getattr(me, "nothing", 2.5) + 1, getattr(me, "scale", None)(1))
    try: getattr(me, "nothing")
    except AttributeError as e: print(type(e).__name__, str(e).split("'")[-2])
    me.later = [1, 2]
    print(hasattr(me, "later"), getattr(me, "later"), getattr(me, "later", ()))
    me.scale = lambda *a: ("changed", a)
    print(getattr(me, "scale")(5), scale(6))
    del me.later
    print(hasattr(me, "later"), getattr(me, "later", "gone"))
    print(getattr(math, "pi"), hasattr(math, "tau"), hasattr(math, "nope"), getattr(math, "sqrt")(16), getattr(math, "nope", 0))
    print(hasattr(_pkg, "sub"), getattr(_pkg, "sub").__name__, hasattr(_pkg, "alpha"), hasattr(_pkg, "delta"))
    if hasattr(me, "Kept"):
        print("kept", getattr(alpha, "__name__"), hasattr(gamma, "no_such_name"))
main()

# The library's own `.obj` is not that of an AttributeError: user classes stay what they are.
class P:
    def __init__(self, v): self.v = v
    def get(self): return self.v
key = functools.cmp_to_key(lambda a, b: a.get() - b.get())
print([p.get() for p in sorted([P(3), P(1), P(2)], key=key)], key(P(1)) < key(P(2)), key(P(1)).obj.get())
