# Cycles that a collection between has taken are not in the count of gc.collect(), as in CPython.
# skip-stress
import gc


class Node:
    pass


def cycles(n):
    for _ in range(n):
        a, b = Node(), Node()
        a.other, b.other = b, a


print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), gc.get_threshold())
gc.set_threshold(100000, 5, 7)
print(gc.get_threshold())
gc.collect()
cycles(100)
print(gc.collect())
print([gc.is_tracked(x) for x in (1, 1.5, "a", b"", None, [], {}, {"a": 1}, {"a": []}, set(), Node, Node(), print, len, 3j, ([],))])
seen = []
gc.callbacks.append(lambda phase, info: seen.append((phase, sorted(info))))
gc.collect(1)
print(seen)
gc.callbacks.clear()
print(sorted(gc.get_stats()[2]), gc.garbage, gc.get_debug(), gc.DEBUG_LEAK)
try:
    gc.collect(3)
except ValueError as e:
    print(e)
try:
    gc.collect("x")
except TypeError as e:
    print(e)
print(sorted(gc.get_referents([1, 5], (2,))))
print(gc.is_finalized(3))
