# pass: peel
# seeded: mul 2 -> 3
# counts: iadd 1 -> 1
# unbounded: mul 2 -> 2
def seeded(seed, n):
    total = 0
    while n > 0:
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        total ^= seed
        n -= 1
    return total, seed


def counts(n):
    k = 0
    while k < n:
        k += 3
    return k


def unbounded(x, n):
    for i in range(n):
        x = x * 3 - i
    return x


for i in range(3):
    print(seeded(i + (1 << 70), 4), seeded(7, i), counts(i), unbounded(i, 5), unbounded(1 << 80, i))
