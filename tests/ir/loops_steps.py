# pass: loops
# doubled: next 1 -> 0
# any_step: next 1 -> 1
def doubled(n):
    step = 1
    total = 0
    while step < n * n:
        for i in range(0, n, 2 * step):
            total ^= i
        step *= 2
    return total


def any_step(n, step):
    total = 0
    for i in range(0, n, step):
        total ^= i
    return total


print(doubled(10), doubled(20), any_step(10, 3), any_step(10, -3))
