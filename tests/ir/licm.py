# pass: licm
# f: loop prim f64_mul 1 -> 0
# f: prim f64_mul 1 -> 1
def f(items, x, y):
    total = 0.0
    for i in range(len(items)):
        total += x * y
    return total


print(f([1, 2, 3], 1.5, 2.5))
