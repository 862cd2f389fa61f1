# Classes, generators, exceptions and a traceback.
import sys


class Shape:
    count = 0

    def __init__(self, name, **rest):
        self.name = name
        self.rest = rest
        Shape.count += 1

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, {self.rest})"

    def __eq__(self, other):
        return isinstance(other, Shape) and self.name == other.name


class Square(Shape):
    @property
    def area(self):
        return self.rest["side"] ** 2


def shapes():
    for i, name in enumerate("abc"):
        got = yield Square(name, side=i + 0.5)
        if got:
            yield got


g = shapes()
print(next(g), g.send("sent"), [s.area for s in g], Shape.count, Square("q") == Shape("q"))
for bad in (lambda: 1 // 0, lambda: {}["k"], lambda: [].pop(), lambda: None.x, lambda: Square("n").area):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e, file=sys.stderr)
    finally:
        print("done", flush=True)
match [1, {"k": (2, 3)}]:
    case [int(x), {"k": (y, *z)}]:
        print(x, y, z, flush=True)
raise SystemExit(3) from None
