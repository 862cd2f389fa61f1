# optimised
# gc.get_referents, get_referrers, get_objects.
import gc
import sys
from collections import deque, OrderedDict


def t(*fs):
    for f in fs:
        try:
            print(repr(f()))
        except Exception as e:
            print(type(e).__name__, e)


class A:
    def __init__(self):
        self.x = 1
        self.y = 'q'

    def m(self):
        return self


class S:
    __slots__ = ('b', 'a')

    def __init__(self):
        self.a = 1
        self.b = 2


class T(S):
    pass


class L(list):
    pass


class D(dict):
    pass


taken = A()
taken.__dict__
mixed = T()
mixed.u = 9
wide = L([1, 2])
wide.z = 3
named = D(k=5)


def closed(n):
    def g():
        return n
    return g


for o in ([1, 2, 3], (1, 2, 3), [], (), {1: 'a', 2: 'b'}, {'k': 1, 'l': 2}, {(1, 2): [3]}, {7}, frozenset([3]), A(), taken, S(), mixed, L([4, 5]), closed(3).__closure__[0],
          [].append, slice(1, 2, 'c'), property(None, abs), ValueError(1, 2), 5, 's', None, 2.5, 1j, b'x', range(3)):
    print(type(o).__name__, gc.get_referents(o))
t(lambda: [type(o).__name__ for o in gc.get_referents(A().m)], lambda: gc.get_referents([1], (2, 3), {'a': 4}), lambda: gc.get_referents(),
  lambda: [o for o in gc.get_referents(A) if type(o) is not dict], lambda: [type(o).__name__ for o in gc.get_referents(closed)], lambda: gc.get_referents(wide)[1:],
  lambda: [o.__name__ if isinstance(o, type) else o for o in gc.get_referents(named)][-1])


class Node:
    def __init__(self, name):
        self.name = name
        self.next = None


class Slotted:
    __slots__ = ('ref',)


def names(objects):
    return sorted(o.name for o in objects if type(o) is Node)


a, b, c = Node('a'), Node('b'), Node('c')
a.next = b
b.next = c
c.next = a
t(lambda: names(gc.get_objects()), lambda: names(gc.get_referrers(b)), lambda: names(gc.get_referrers(a, b)))
target = ['target']
holders = [[target], (target, 1), {1: target}, {'k': target}, {target[0]: 0}, deque([1])]
s = Slotted()
s.ref = target
bound = target.append
cell = (lambda v: lambda: v)(target).__closure__[0]


def found(x):
    kinds = []
    for r in gc.get_referrers(x):
        if r is globals():
            kinds.append('globals')
        elif type(r).__name__ != 'frame':
            kinds.append(type(r).__name__)
    return sorted(kinds)


t(lambda: found(target), lambda: found(holders[0]), lambda: found(bound), lambda: gc.get_referrers(), lambda: found(Slotted)[:0])
classes = [Node, Slotted]
double = [Node]
t(lambda: sum(type(o) is Slotted for o in gc.get_objects()), lambda: names(gc.get_objects(generation=None)), lambda: len(gc.get_objects(0)) >= 0,
  lambda: any(o is holders for o in gc.get_objects()), lambda: any(o is Node for o in gc.get_objects()), lambda: any(o is found for o in gc.get_objects()),
  lambda: any(o is sys for o in gc.get_objects()), lambda: all(gc.is_tracked(o) for o in gc.get_objects()), lambda: any(type(o) in (int, str, bytes) for o in gc.get_objects()),
  lambda: len(gc.get_objects()) > 100, lambda: type(gc.get_objects()), lambda: gc.get_objects(3), lambda: gc.get_objects(-2), lambda: gc.get_objects('x'),
  lambda: gc.get_objects(1, 2))
try:
    getattr(gc, 'get_' + 'objects')
except NotImplementedError:
    pass
for o in gc.get_objects():
    hash(id(o)), type(o).__name__
