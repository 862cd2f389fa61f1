# pass: inline
# f: call_direct 1 -> 0
# f: mul 0 -> 1
def f(items):
    total = 0
    for y in (x * 2 for x in items):
        total += y
    return total


print(f([1, 2, 3]))
