# pass: results
# force: build_tuple 1 -> 0
# force: extract ? -> 2
# sums: extract 0 -> 2
# whole: build_tuple 1 -> 1
def force(n, x):
    if n == 0:
        return 0, 0
    a, b = force(n - 1, x * 0.5)
    return a + x, b - x


def whole(n):
    return n, -n


def sums(n):
    total = 0
    for k in range(n):
        a, b = force(k, 1.5)
        total += a - b
    return total


print(sums(5), force(2, 1.0)[0])
t = whole(3)
a, b = whole(4)
print(t, a, b)
