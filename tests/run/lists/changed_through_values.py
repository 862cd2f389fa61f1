"""Lists of known types that change their length when another value, a container or a library function hands them on."""
import operator
import heapq
import bisect
import itertools
import random
from collections import deque


def f1(n):
    l = [1, 2, 3]
    operator.iadd(l, [n])
    return len(l) * 10 + l[3]


def f2(n):
    l = [1, 2, 3]
    operator.delitem(l, n)
    return len(l)


def f3(n):
    l = [1, 2, 3]
    operator.setitem(l, slice(0, 1), [n, n, n])
    return len(l) * 10 + l[4]


def f4(n):
    l = [1, 2, 3]
    heapq.heappush(l, n)
    return len(l) * 10 + l[3]


def f5(n):
    l = [1, 2, 3]
    bisect.insort(l, n)
    return len(l) * 10 + l[3]


def f6(n):
    l = [1, 2, 3]
    random.shuffle(l)
    l[n] = 0
    return len(l)


def f7(n):
    l = [1, 2, 3]
    d = deque([l])
    d[0].append(n)
    return len(l) * 10 + l[3]


def f8(n):
    l = [1, 2, 3]
    for x in itertools.chain([l]):
        x.append(n)
    return len(l) * 10 + l[3]


def f9(n):
    l = [1, 2, 3]
    for i, x in enumerate([l]):
        x.append(n)
    for x, y in zip([l], [n]):
        x.append(y)
    a, *b = [l, l]
    b[0].append(n)
    (lambda q: q.append(n))(l)
    return len(l) * 10 + l[6]


def f10(n):
    l = [1, 2, 3]
    x = max([l, [0]])
    x.append(n)
    s = sorted([[0], l])
    s[1].append(n)
    d = dict([(1, l)])
    d.setdefault(1, []).append(n)
    d.get(1).append(n)
    return len(l) * 10 + l[6]


def f11(n):
    l = [1, 2, 3]
    t = (l, n)
    u = t + t
    u[2].append(n)
    (u * 2)[4].append(n)
    for q, w in [t]:
        q.append(w)
    {3: l}[3].append(n)
    [l][0].append(n)
    [[l]][0][-1].append(n)
    next(iter([l])).append(n)
    return len(l) * 10 + l[9]


def g(l):
    yield l


def f12(n):
    l = [1, 2, 3]
    for x in g(l):
        x.append(n)
    next(g(l)).append(n)
    [x for x in [l]][0].append(n)
    list((l,))[0].append(n)
    tuple([l])[0].append(n)
    list(map(lambda q: q.append(n), [l]))
    k = l and l
    k.append(n)
    m = l if n else None
    m.append(n)
    return len(l) * 10 + l[10]


def f13(n):
    def inner(l=[1, 2, 3], *, k=[4, 5]):
        l.append(n)
        k.append(n)
        return len(l) * 100 + len(k)
    return inner() + inner()


class A:
    items = [1, 2, 3]
    __slots__ = ("own",)

    def __init__(self):
        self.own = A.items


def f14(n):
    a = A()
    a.own.append(n)
    return len(A.items) * 10 + A.items[3]


def f15(n):
    l = [1, 2, 3]
    try:
        raise KeyError(l)
    except KeyError as e:
        e.args[0].append(n)
    return len(l) * 10 + l[3]


for n in (1, 2):
    print(f1(n), f2(n), f3(n), f4(n), f5(n), f6(n), f7(n), f8(n), f9(n), f10(n), f11(n), f12(n), f13(n), f14(n), f15(n))
