# sys.modules under a name of its own: Python's heapq is imported.
from sys import *

modules["_heapq"] = None
import heapq

print(type(heapq.heappush).__name__, heapq.nsmallest(2, [3, 1, 2]))
heap = [3, 2, 1]
heapq.heapify(heap)
print(heapq.heappop(heap), heap)
