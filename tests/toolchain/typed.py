# Loops over ints, floats and lists, with overflow into big ints.
def sums(n):
    total, mean, items = 0, 0.0, []
    for i in range(n):
        total += i * i
        mean += i / (i + 1)
        items.append(total % 97)
    return total, mean, sum(items)


def power(b, n):
    r = 1
    while n:
        if n & 1:
            r *= b
        b *= b
        n >>= 1
    return r


print(*sums(1000))
print(power(3, 200))
print(sorted({x % 7: x for x in range(40)}.items()))
