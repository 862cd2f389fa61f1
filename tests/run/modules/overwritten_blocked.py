# C modules that the program keeps away: the library's own Python code is what is imported.
import sys

sys.modules["_heapq"] = None
sys.modules["_operator"] = None
import heapq
import operator

for f in (heapq.heappush, operator.add, operator.itemgetter):
    print(type(f).__name__, f.__name__, f.__module__)
heap = [3, 2, 1]
heapq.heapify(heap)
print(heapq.heappop(heap), operator.add(1, 2), operator.itemgetter(1)("ab"))
