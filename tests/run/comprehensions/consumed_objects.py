"""sum, min and max of generators whose items are of any type: results, order of operations, errors and their tracebacks."""
import traceback

log = []


class N:
    def __init__(self, v):
        self.v = v

    def __add__(self, other):
        log.append(("add", self.v, getattr(other, "v", other)))
        return N(self.v + getattr(other, "v", other))

    def __radd__(self, other):
        log.append(("radd", self.v, other))
        return N(self.v + other)

    def __lt__(self, other):
        log.append(("lt", self.v, other.v))
        return self.v < other.v

    def __gt__(self, other):
        log.append(("gt", self.v, other.v))
        return [1] if self.v > other.v else []

    def __repr__(self):
        return "N(%r)" % self.v


class Odd:
    def __init__(self, v):
        self.v = v

    def __gt__(self, other):
        return self

    def __lt__(self, other):
        raise KeyError("lt of Odd")

    def __bool__(self):
        raise ValueError("no truth in %d" % self.v)


def items(kind):
    return {"n": [N(3), N(1), N(3), N(2)], "mixed": [1, 2.5, True, 10 ** 20, 1j], "text": ["b", "a"], "none": [], "one": [N(5)], "bad": [1, None],
            "odd": [Odd(1), Odd(2)], "lists": [[1], [2], [1, 5]], "floats": [0.1] * 10, "tuples": [(1, 2), (1, "a")]}[kind]


def show(f, kind):
    log.clear()
    try:
        print(kind, f(items(kind)), log)
    except Exception as e:
        print(kind, type(e).__name__, e, log)
        print(traceback.extract_tb(e.__traceback__)[-1].name, len(traceback.extract_tb(e.__traceback__)))


def total(xs):
    return sum(x for x in xs)


def total_from(xs, start):
    return sum((x for x in xs), start)


def least(xs):
    return min(x for x in xs)


def most(xs):
    return max(x for x in xs if x is not None)


def guarded(xs):
    try:
        return max(x for x in xs), min(x for x in xs), sum(x for x in xs)
    except (TypeError, ValueError) as e:
        return "caught %s" % e
    finally:
        log.append("finally")


def stops(xs):
    return sum(next(iter(x)) for x in xs)


def main():
    for f in (total, least, most, guarded):
        for kind in ("n", "mixed", "text", "none", "one", "bad", "odd", "lists", "floats", "tuples"):
            show(f, kind)
    show(lambda xs: total_from(xs, N(7)), "n")
    show(lambda xs: total_from(xs, []), "lists")
    show(lambda xs: total_from(xs, ""), "text")
    show(stops, "lists")
    show(lambda xs: stops(xs + [[]]), "lists")
    show(lambda xs: max((x for x in xs), default=3), "none")
    show(lambda xs: max((x for x in xs), key=lambda n: -n.v), "n")


main()
