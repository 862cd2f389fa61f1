# What `x & bit` proves of x, and exclusive or of numbers with the same highest bit.
def double(x):
    x <<= 1
    return x ^ 0x11b if x & 0x100 else x


def powers():
    x = 1
    out = []
    for _ in range(60):
        x = double(x)
        out.append(x)
    return out


def halves(n):
    low = high = 0
    for x in range(n):
        if x & 64:
            high += x
        else:
            low += x
        if not 32 & x:
            low ^= x
    return low, high


def signs():
    out = []
    for x in range(-130, 130, 13):
        if x & 128:
            out.append((x, x ^ 128))
        else:
            out.append(x ^ 255)
    return out


def grows():
    """Past the bit: nothing is known."""
    x = 1
    for k in range(80):
        if x & 256:
            x = x * 3 + k
        else:
            x = x * 2 ^ 1
    return x


def folded(a, b):
    total = 0
    for x in range(16, 32):
        for y in range(16, 32):
            total += x ^ y
    return total + (a ^ b)


def modulo():
    return [(x % 16, x // 16, x % 1, x // 1, x % 8, -x // 4) for x in range(-40, 41, 9)]


print(powers(), halves(127), halves(129), signs(), grows(), folded(3, 9), modulo())
