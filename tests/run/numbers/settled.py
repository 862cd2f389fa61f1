# Ints that come from anywhere, big ones too, and have a range from the second turn of the loop on.
def lcg(seed, n):
    out = []
    for i in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        out.append(seed % 100)
    return out, seed


def collatz(n, limit):
    steps = 0
    while n != 1:
        n = (n // 2 if n % 2 == 0 else 3 * n + 1) % limit
        steps += 1
        if steps > 50:
            break
    return n, steps


def digits(n):
    s = []
    while n:
        n, d = (n >> 4) & 0xffff, n & 15
        s.append(d)
        if len(s) == 3:
            continue
        s[-1] += 1
    return s


def folded(values, h):
    for v in values:
        h = (h ^ v) % 65537
    return h


def fails(n, seed):
    try:
        while True:
            seed = (seed * seed + 1) % n
            n -= 1
    except ZeroDivisionError as e:
        return str(e), seed, n, e.__traceback__.tb_lineno


def signed(x, n):
    for i in range(n):
        x = -((x >> 3) | 1) % -1000
    return x


def main():
    for big in 0, 1, 7, -5, 1 << 61, (1 << 62) - 1, 1 << 62, -(1 << 62), 1 << 63, 1 << 200, -(1 << 90) + 3:
        for n in range(4):
            print(lcg(big, n), collatz(abs(big) + n, 1000 + n), folded([n, 3, big], big), fails(n + 3, big), signed(big, n))
        print(digits(abs(big)))


main()
