# pass: scalars
# f: getitem 1 -> 0
# f: unpack 1 -> 0
# f: extract 2 -> 0
def f(n):
    a, b = [n, 2]
    return (a, b)[1] + a


print(f(10), f(20))
