# What the library defines in Python and then imports from C: what is seen is C's; where sys.modules keeps C away, Python's.
import bisect
import functools
import heapq
import operator
import sys
import warnings

for f in (heapq.heappush, heapq.heapify, heapq._heappop_max, bisect.bisect_left, operator.add, operator.itemgetter, operator.abs,
          operator.inv, operator.invert, operator.__lt__, operator.truth, functools.reduce, functools.cmp_to_key, warnings.warn):
    print(type(f).__name__, f.__name__, f.__module__)
print(type(heapq.merge).__name__, type(warnings.simplefilter).__name__, bisect.bisect is bisect.bisect_right)
heap = []
for x in (5, 1, 4, 2):
    heapq.heappush(heap, x)
print([heapq.heappop(heap) for _ in range(4)], heapq.nlargest(2, [3, 9, 4]), list(heapq.merge([1, 4], [2, 3])))
print(sorted(["b", "a"], key=operator.attrgetter("__class__.__name__")), operator.methodcaller("upper")("x"), operator.countOf([1, 2, 1], 1))
print(sorted(n for n in vars(operator) if not n.startswith("_")))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    warnings.warn("once")
    warnings.warn_explicit("twice", UserWarning, "f.py", 7)
print([(str(w.message), w.lineno) for w in seen])
print(functools.reduce(operator.mul, [1, 2, 3]), "heapq" in sys.modules, sys.modules.get("heapq") is heapq)
