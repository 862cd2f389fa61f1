# Containers that change while their items are compared, and built-in classes under a __new__ or __init__ of one's own.
import random


class Clears:
    def __init__(self, what):
        self.what = what

    def __eq__(self, other):
        self.what().clear()
        return NotImplemented

    __hash__ = object.__hash__


def lists():
    left, right = [], []
    left.append(Clears(lambda: right))
    right.append(Clears(lambda: left))
    print(left == right, left, right)
    alone = []
    alone.append(Clears(lambda: alone))
    print(alone == [1], alone)
    alone.append(Clears(lambda: alone))
    print(alone < [1], [] < [1])


def grown_by_itself():
    x = []
    x.extend(-y for y in x)
    print(x)
    x = []
    for y in x:
        x.append(y)
    print(x)


class Bad:
    enabled = False
    sets = []

    def __eq__(self, other):
        if not Bad.enabled:
            return False
        for s in Bad.sets:
            if random.randrange(10) == 0:
                s.clear()
        return bool(random.randrange(2))

    def __hash__(self):
        return random.randrange(2)


def sets():
    operations = [lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a - b, lambda a, b: a ^ b, lambda a, b: a <= b, lambda a, b: a == b,
                  lambda a, b: a.update(b), lambda a, b: a.isdisjoint(b), lambda a, b: a.difference_update(b), lambda a, b: a.issuperset(b)]
    survived = 0
    for operation in operations:
        for _ in range(50):
            Bad.enabled = False
            a, b = {Bad() for _ in range(20)}, {Bad() for _ in range(20)}
            Bad.sets, Bad.enabled = [a, b], True
            try:
                operation(a, b)
            except RuntimeError as e:
                if str(e) != "Set changed size during iteration":
                    print(e)
            survived += 1
    print(survived)


class Plain(tuple):
    pass


class PlainFrozen(frozenset):
    pass


class PlainList(list):
    pass


class NewList(list):
    def __new__(cls, items, extra=None):
        self = super().__new__(cls, items)
        self.extra = extra
        return self


class InitTuple(tuple):
    def __init__(self, items, extra=None):
        self.extra = extra


def keywords():
    for c in Plain, PlainFrozen, PlainList, tuple, frozenset, list:
        try:
            print(c(sequence=()))
        except TypeError as e:
            print(c.__name__, e)
    made = NewList([1, 2], extra=3)
    print(made, made.extra)
    try:
        made = InitTuple([1, 2], extra=3)
        print(made, made.extra)
    except TypeError as e:
        print(e)


class Itself(Exception):
    def __new__(cls, *args):
        return cls


class Fails(Exception):
    def __init__(self):
        raise KeyError("made")


def thrown():
    def waits():
        try:
            yield 1
        except (TypeError, KeyError) as e:
            print("inside", type(e).__name__, e)

    for what in Itself, Fails:
        g = waits()
        next(g)
        try:
            g.throw(what)
        except StopIteration:
            print("stopped")
        g = waits()
        try:
            g.throw(what)
        except Exception as e:
            print(type(e).__name__, e)
        print(list(g))


lists()
grown_by_itself()
sets()
keywords()
thrown()


def iterator_classes():
    import itertools
    cases = [(zip, ([1], "a")), (filter, (None, [1])), (map, (str, [1])), (enumerate, ([1],)), (reversed, ([1],)), (itertools.chain, ([1],)),
             (itertools.filterfalse, (None, [0])), (itertools.starmap, (pow, [(2, 3)])), (itertools.takewhile, (bool, [1])),
             (itertools.dropwhile, (bool, [0])), (itertools.cycle, ([1],)), (itertools.islice, ([1], 1)), (itertools.pairwise, ([1, 2],)), (float, (1,))]
    for cls, args in cases:
        plain = type("plain", (cls,), {})
        own_init = type("own_init", (cls,), {"__init__": lambda self, *args, extra=None: None})
        for made in plain, own_init:
            try:
                print(cls.__name__, made.__name__, type(made(*args, extra=1)).__name__)
            except TypeError as e:
                print(cls.__name__, made.__name__, e)
    strict = type("strict", (zip,), {})
    try:
        print(list(strict([1], [], strict=True)))
    except ValueError as e:
        print(e)

    class Again:
        def __iter__(self):
            return self

        def __next__(self):
            return next(second)

    first, second = itertools.tee(Again())
    try:
        next(first)
    except RuntimeError as e:
        print(e)


iterator_classes()
