# Names of modules that change from outside: through sys.modules, in modules written in C, in builtins.
import sys
class P:
    def __init__(self, x): self.x = x
    def go(self): return self.x + 1
def helper(a, b): return a + b
count = 0
def main():
    me = sys.modules["__main__"]
    print(me.helper("a", "b"))
    print(me.P("zz").x)
    try: print(me.P("zz").go())
    except TypeError as e: print(e)
    me.count = "text"
    print(count, P(1).go(), helper(1, 2))
    for n in ("helper",):
        print(getattr(me, n)([1], [2]))
    me.__dict__["count"] = 3.5
    print(count)
main()
