# pass: gvn
# f: prim f64_mul 2 -> 1
# f: prim f64_add 2 -> 1
def f(x, y):
    return (x * y + 1.5) - (x * y + 1.5)


print(f(2.5, 3.5), f(1.5, 2.5))
