# Cycles that a collection between has taken are not in the count of gc.collect(), as in CPython.
# skip-stress
# optimised
# gc.collect() tells how many objects of unreachable cycles it found: exactly, each time, and what merely went out of use
# before is not counted. No variable of Python that is dead keeps anything alive.
import gc
import weakref
from gc import collect
from gc import collect as sweep


class Node:
    def __init__(self, *links):
        self.next = None
        self.links = list(links)

    def link(self, other):
        self.next = other
        other.next = self
        return other


class Slotted:
    __slots__ = ("other", "number")


class Dying:
    log = []

    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        Dying.log.append(self.name)


def chain(n):
    first = node = Node()
    for _ in range(n - 1):
        after = Node()
        node.next = after
        node = after
    node.next = first
    return first


def many(cycles, n):
    return [chain(n) for _ in range(cycles)]


def counted(loops):
    for _ in range(loops):
        gc.collect()
        kept = many(10, 7)
        del kept
        print("cycles", gc.collect())


def lists_and_dicts(n):
    all = []
    for i in range(n):
        inner = [all, i, 2.5, "text"]
        all.append({"list": inner, "numbers": (1, 2, 3), "tuple": (inner, i)})


def slotted(n):
    for i in range(n):
        s = Slotted()
        s.other = [s]
        s.number = i


def acyclic(n):
    kept = []
    for i in range(n):
        kept.append([i, (i, [i]), {i: [str(i)]}, {i, str(i)}])
    return len(kept)


def methods(n):
    for _ in range(n):
        node = Node()
        node.links.append(node.link)


def generators(n):
    for _ in range(n):
        holder = []

        def values():
            yield holder
        made = values()
        next(made)
        holder.append(made)


def kinds():
    for f in lists_and_dicts, slotted, acyclic, methods:
        for n in 1, 5:
            f(n)
            print(f.__name__, n, collect())


def alive_across():
    for _ in range(3):
        gc.collect()
        a, b, c, d, e, f = [chain(k + 1) for k in range(6)]
        r = [weakref.ref(x) for x in (a, b, c, d, e, f)]
        print([x() is not None for x in r], gc.collect())
        del a, c
        print([x() is not None for x in r], gc.collect(), [x() is not None for x in r])
        b = d = None
        print(gc.collect(), [x() is not None for x in r])
        print(e.next is not None, f.next is not None)
        e = f
        f = None
        print(gc.collect(), [x() is not None for x in r])
        del e
        print(gc.collect(), [x() is not None for x in r])


def caught():
    for _ in range(3):
        gc.collect()
        try:
            node = chain(4)
            node.missing
        except AttributeError as e:
            print(type(e).__name__)
            e = None
        print("kept", gc.collect())
        node = None
        print("gone", gc.collect())


def helper():
    return gc.collect()


def through_a_function():
    for k in range(3):
        helper()
        x = chain(3 + k)
        y = x.next
        print(helper())
        x = y
        print(helper())
        x = y = None
        print(helper())


def collecting():
    helper()
    for k in range(3):
        chain(5)
        yield helper()


def temporaries():
    for k in range(3):
        gc.collect()
        print(len(many(3, 3)), len([chain(2), chain(3)]), gc.collect())


def finalized():
    for k in range(3):
        gc.collect()
        Dying(k)
        print(gc.collect(), Dying.log)


def renamed():
    for k in range(3):
        sweep()
        node = chain(k + 2)
        print(sweep())
        del node
        print(sweep())


def disabled():
    gc.disable()
    for _ in range(3):
        for _ in range(100):
            chain(20)
        print(gc.collect())
    gc.enable()


gc.collect()
counted(4)
kinds()
alive_across()
caught()
through_a_function()
print(list(collecting()))
temporaries()
finalized()
renamed()
disabled()
gc.collect()
for size in range(1, 4):
    top = chain(size)
    print(gc.collect())
    del top
    print(gc.collect())
