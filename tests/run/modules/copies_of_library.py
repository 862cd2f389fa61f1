# Copies of library objects: getters of operator, iterators, fields of named tuples, streams in memory.
import collections.abc
import copy
import io
import operator
import pickle
import array


def tell(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class P:
    def __init__(self):
        self.a = self
        self.b = [1, 2]

    def m(self, *args, **kw):
        return args, kw


p = P()
for g in (operator.itemgetter(1), operator.itemgetter(1, 0), operator.attrgetter("b"), operator.attrgetter("a.b", "a.a.b"), operator.methodcaller("m"),
          operator.methodcaller("m", 1, 2), operator.methodcaller("m", 1, k=2)):
    arg = [5, 6] if isinstance(g, operator.itemgetter) else p
    print(g, g.__reduce__())
    for c in copy.copy(g), copy.deepcopy(g), pickle.loads(pickle.dumps(g, 0)), pickle.loads(pickle.dumps(g, 2)):
        print(c, c(arg))

d = collections.deque("abcd")
for make in iter, reversed:
    for n in range(6):
        it = make(d)
        for _ in range(n):
            next(it, None)
        print(it.__reduce__(), operator.length_hint(it), list(copy.copy(it)), list(copy.deepcopy(it)), list(pickle.loads(pickle.dumps(it))))
    kind = type(make(d))
    print(kind, [list(kind(d, n)) for n in (-1, 0, 2, 9)], list(kind(d)))
    for args in (), (3,), (d, 1, 2), (d, "a"), (d, 2.5), ("abc", 1):
        tell(lambda: kind(*args))
it = iter(d)
d.append(1)
tell(lambda: next(it))
print(it.__reduce__(), operator.length_hint(it))

Point = collections.namedtuple("Point", "x y")
print(Point.x.__reduce__(), copy.copy(Point.y), pickle.loads(pickle.dumps(Point.x)).__get__((5, 6)))

it = iter(list[int])
print(it.__reduce__(), list(copy.copy(it)))


class S(io.StringIO):
    pass


class B(io.BytesIO):
    pass


for s in io.StringIO("a\nb"), io.StringIO("a\r\nb\n", newline=None), io.StringIO("a\nb", newline="\r\n"), io.StringIO("ä\n", newline=""), S("subclass"), S("x", None):
    s.read(2)
    if type(s) is S:
        s.attribute = [1]
    print(s.__getstate__())
    for c in copy.copy(s), copy.deepcopy(s), pickle.loads(pickle.dumps(s)):
        print(type(c).__name__, c.tell(), repr(c.getvalue()), repr(c.read()), c.write("\n"), repr(c.getvalue()), vars(c) if type(c) is S else "", c.newlines)
b = B(b"abc")
b.seek(2)
b.attribute = 1
print(b.__getstate__(), copy.copy(b).attribute, copy.deepcopy(b).read(), pickle.loads(pickle.dumps(b)).attribute)
for state in 3, (), ("a", "\n", 0), ("a", "\n", 0, {"z": 1}), ("a", "\n", -1, None), ("a", "\n", "0", None), ("a", "\n", 0, 5), (5, "\n", 0, None), ("a", 7, 0, None), ("a", "x", 0, None):
    s = S("old")
    tell(lambda: (s.__setstate__(state), s.getvalue(), s.tell(), vars(s)))
for state in 3, (), (b"a", 0), (b"a", 1, {"z": 1}), (b"a", -1, None), (b"a", "0", None), (b"a", 0, 5), ("a", 0, None):
    b = B(b"old")
    tell(lambda: (b.__setstate__(state), b.getvalue(), b.tell(), vars(b)))
s.close()
tell(lambda: s.__getstate__())
tell(lambda: s.__setstate__(("a", "\n", 0, None)))
tell(lambda: tell.__code__.__reduce_ex__(2))
tell(lambda: copy.copy(memoryview(b"a")))
print(isinstance(array.array("i"), collections.abc.MutableSequence), issubclass(array.array, collections.abc.Mapping))
