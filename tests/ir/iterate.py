# pass: iterate
# f: next ? -> 0
def f(items):
    total = 0
    for x in items:
        total ^= x
    return total


print(f([1, 2, 3]))
