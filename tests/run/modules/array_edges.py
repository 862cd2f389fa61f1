# array.array: slices of itself stored into it, its place among the collections, its iterators; the hint of struct.iter_unpack.
import array, copy, pickle, struct, operator
import collections.abc
a = array.array('i', range(6))
a[::-1] = a; print(a)
a[1:3] = a; print(a)
a[::2] = a[::2]; print(a)
try: a[::2] = a
except ValueError as e: print(e)
a[:] = a; a[3:] = a[:2]; print(a)
print(isinstance(a, collections.abc.MutableSequence), issubclass(array.array, collections.abc.Sequence), isinstance(a, collections.abc.Mapping))
match a:
    case [x, *rest]: print(x, rest)
a = array.array('i', range(6))
it = iter(a); next(it)
print(it.__reduce__(), list(copy.copy(it)), list(copy.deepcopy(it)), list(pickle.loads(pickle.dumps(it))))
list(it); print(it.__reduce__())
it = iter(a)
for n in 3, -4, 100:
    it = iter(a); it.__setstate__(n); print(list(it))
try: iter(a).__setstate__('x')
except TypeError as e: print(e)
it = struct.iter_unpack('>hh', bytes(range(12)))
for _ in range(4): print(operator.length_hint(it), next(it, 'end'))
