# Places that enumerate counts have known bounds; quotients by what is never zero, and by what may be.
def f(n):
    s = 0.0
    for i in range(1, n):
        s += 1.0 / i + i / (i + 3) + 7 / i - (-3) / i
    return s
def g(n, k):
    r = []
    for i in range(n):
        r.append((2**53 + i) / (i + 1))
        r.append(1.5 / (2**53 + i))
        r.append(True / (i + 1))
        r.append(-0.0 / (i + 1))
        r.append(0 / -(i + 1))
        r.append(0.0 / -(i + 1))
        try:
            r.append(1.0 / (i - k))
            r.append(1 / (i - k))
        except ZeroDivisionError as e:
            r.append(str(e))
    return r
def h():
    r = []
    for i, x in enumerate([5, 6, 7, 8]):
        r.append((i * i * x, 1 / (i + 1)))
    for i, x in enumerate([5, 6, 7, 8], 10):
        r.append((i * i * x, 1 / i))
    for i, x in enumerate([5, 6, 7, 8], -1):
        try:
            r.append((i * i * x, 1 / i))
        except ZeroDivisionError as e:
            r.append(str(e))
    for i, x in enumerate([], 2):
        r.append(i)
    for i, x in enumerate([1, 2], 2**62):
        r.append(i * 2)
    for i, x in enumerate([1, 2], True):
        r.append(i * 2)
    l = [1, 2, 3]
    for i, x in enumerate(l):
        if len(l) < 10:
            l.append(i)
        r.append(i * 2)
    e = enumerate(iter([3, 2, 1]), start=4)
    r += [i for i, x in e]
    m = [0] * 3
    for i, x in enumerate(reversed(m), 2):
        r.append(i)
    return r
print(f(100)); print(g(5, 3)); print(h())
