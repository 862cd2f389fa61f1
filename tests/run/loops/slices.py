# Slices read and assigned in one statement, of one list or two, of equal and other sizes; lists made in a function and seen by nobody else.
def flips(perm):
    n = 0
    k = perm[0]
    while k:
        perm[:k + 1] = perm[k::-1]
        n += 1
        k = perm[0]
    return n, perm


def moves(a, b):
    a[1:3] = a[2:4]
    a[2:4] = a[1:3]
    b[:2] = a[-2:]
    b[1:] = a[::2]
    a[:0] = b[1:2]
    a[::] = a[::-1]
    b[-2:] = b[:-3:-1]
    a[4:2] = b[5:1]
    return a, b


def extended(a):
    try:
        a[::2] = a[1:2]
    except ValueError as e:
        print(e)
    a[::2] = a[1::2]
    return a


def other_kinds(a):
    a[1:2] = (7, 8)
    a[:1] = "xy"
    a[len(a):] = range(2)
    return a


def kept(a):
    b = a[1:]
    a[:2] = b
    b[0] = 100
    return a, b


def evaluated_in_order(a, log):
    def at(k):
        log.append(k)
        return k

    a[at(0):at(2)] = a[at(3):at(1):at(-1)]
    return a, log


class Index:
    def __init__(self, to, k):
        self.to = to
        self.k = k

    def __index__(self):
        self.to.append(self.k)
        return self.k


def with_index(a):
    a[:2] = a[Index(a, 0):Index(a, 3)]
    return a


def fresh(a):
    """The new list grows while a, of the same element type, is read."""
    out = []
    for x in a:
        out.append(x * len(a))
        out.append(len(out))
    out[0] = len(out)
    return out


def feeds_itself(a, n):
    for _ in range(n):
        a = [x + len(a) for x in a] + [0]
    return a


def leaks(a, keep):
    out = []
    keep.append(out)
    for x in a:
        out.append(x)
        keep[0].append(len(out))
    return out


def zeros():
    t = [0] * 16
    u = [0] * 3
    for k in range(16):
        t[k] += k
        u[k % 3] -= k
    return t, u, [None] * 2, [[]] * 2


print(flips([3, 1, 4, 0, 2]), moves([1, 2, 3, 4, 5], [10, 20, 30, 40]), extended([1, 2, 3, 4]), other_kinds([1, 2, 3]), kept([1, 2, 3]))
print(evaluated_in_order([1, 2, 3, 4, 5], []), with_index([1, 2, 3, 4, 5]), fresh([1, 2, 3]), feeds_itself([1], 4), leaks([5, 6], []), zeros())
