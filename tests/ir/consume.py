# pass: consume
# f: next 0 -> 1
# f: call 1 -> 0
def f(items):
    return any(x > 2 for x in items)


print(f([1, 2, 3]))
