# pass: shadows
# f: loop convert 2 -> 1
# f: loop prim f64_add 1 -> 1
# f: loop undef 0 -> 1
# f: prim number_boxed 0 -> 1
def f(n, x):
    total = 0
    for i in range(n):
        total = total + x
    return total


print(f(0, 1.5), f(3, 1.5))
