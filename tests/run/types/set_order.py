# The order of sets follows the hash table: displays of constants are copied from a frozenset, as CPython does.
def show(label, s):
    print(label, list(s), len(s))

show("ints", {8, 0, 16, 24, 32})
show("collide", {32, 24, 16, 8, 0})
show("five", {3, 11, 19, 27, 35})
show("six", {19, 3, 27, 11, 43, 35})
show("negative", {-1, -2, 7, 15, -9})
show("mixed", {1, 1.0, True, 9, (1, 2)})
show("floats", {0.5, 8, 16.0, 24})
show("two", {16, 8})
show("large", {2**61 - 1, 0, 8, 2**61 + 7})
show("many", {0, 64, 32, 96, 128, 8, 16, 24, 40, 48, 56, 72})
x = 8
show("variable", {24, x, 16, 0})
show("star", {24, 16, *[8, 0], 40})
print([i for i in {40, 32, 8, 0}], [i for i in {8, 0}])
for i in {64, 16, 8}:
    print(i)
print(16 in {8, 16, 24}, "x" in {"x"}, 5 not in {1, 2, 3})
try:
    print(1 in {1, 2, 3} < 5)
except TypeError as e:
    print(e)
try:
    print([] in {1, 2, 3})
except TypeError as e:
    print(e)

def typed():
    s = {40, 8, 16}
    s.add(24)
    t = 0
    for k in s:
        t = t * 100 + k
    print(t, s, sorted(s))
    for k in {1.5, 2.5, 9.5}:
        print(k * 2)
    return {k for k in {24, 16, 8, 0}}
print(typed())
print({8, 16, 0} | {24, 32}, frozenset({24, 16, 8}), set({24, 16, 8}), {24, 16, 8}.copy())
print({8, 16, 0} == {0, 8, 16}, hash(frozenset({1, 2, 3})) == hash(frozenset({3, 2, 1})))
