# Reads of lists that can be shared or moved out of loops, and the writes and calls that forbid it.
def alias(a, b):
    """b may be a."""
    out = []
    for i in range(3):
        x = a[0]
        b[0] = x + 1
        out.append(a[0])
    return out


def row_changes(table, n):
    out = []
    for k in range(n):
        row = table[0]
        out.append(row[0])
        if k == 1:
            table[0] = [100 + k]
    return out


def resize_by_call(a):
    out = []

    def cut():
        if len(a) > 2:
            del a[-1]

    try:
        for i in range(6):
            out.append(a[i])
            cut()
    except IndexError as e:
        out.append(str(e))
    return out


def method_resizes(holder):
    n = 0
    for i in range(10):
        if i < len(holder.items):
            n += holder.items[i]
            holder.drop()
    return n


class Holder:
    def __init__(self, items):
        self.items = items

    def drop(self):
        if len(self.items) > 3:
            self.items.pop()


def order(a, i, log):
    for k in range(3):
        log.append(k)
        x = a[i]
        log.append(x)


def guarded(a, i, n):
    total = 0
    for k in range(n):
        total += a[i]
    return total


def in_try(a, i):
    total = 0
    for k in range(4):
        try:
            total += a[i + k]
        except IndexError:
            total += 1000
    return total


def negative(a):
    total = 0
    for k in range(1, len(a) + 1):
        total = total * 10 + a[-k]
    return total


def store_out_of_range(a, n):
    done = []
    try:
        for k in range(n):
            a[k] = k * k
            done.append(k)
    except IndexError as e:
        done.append(str(e))
    return done


def grows_while_indexed(a):
    i = 0
    while i < len(a):
        if a[i] % 2 and len(a) < 20:
            a.append(a[i] * 3 + 1)
        i += 1
    return a


def huge_later(a):
    total = 0
    for k in range(4):
        total += a[1]
        a[1] = total ** (k * 20 + 1)
    return total


def swap(a, i, j):
    a[i], a[j] = a[j], a[i]
    a[i], a[j] = a[j], a[i]
    a[i] += a[j]
    a[i] -= a[j]
    return a[i], a[j]


def fields(h):
    out = []
    for k in range(3):
        out.append(h.items[0])
        if k == 1:
            h.items = [5]
    return out


COUNTER = [0]
LIMIT = 3


def globals_change():
    global LIMIT
    out = []
    for k in range(5):
        if k < LIMIT:
            out.append(k)
        if k == 1:
            bump()
    return out


def bump():
    global LIMIT
    LIMIT = 2
    COUNTER[0] += 1


def cached_length(a):
    n = len(a)
    a.append(1)
    m = len(a)
    a.extend([2, 3])
    return n, m, len(a), a[-1]


def sorted_within(a):
    out = []
    for k in range(3):
        out.append(a[0])
        a.sort(reverse=k % 2 == 0)
    return out


def matrix(a, b):
    c = []
    for i in range(len(a)):
        row = []
        for j in range(len(b[0])):
            total = 0.0
            for k in range(len(b)):
                total += a[i][k] * b[k][j]
            row.append(total)
        c.append(row)
    return c


shared = [1, 2, 3]
print(alias(shared, shared), alias([1], [2]), row_changes([[7], [8]], 4))
print(resize_by_call([1, 2, 3, 4, 5, 6]), method_resizes(Holder([1, 2, 3, 4, 5, 6])))
log = []
try:
    order([1, 2], 2, log)
except IndexError as e:
    print(log, e)
print(guarded([1, 2], 5, 0), guarded([1, 2], 1, 3))
try:
    guarded([1, 2], 5, 1)
except IndexError as e:
    print(e)
print(in_try([1, 2, 3], 1), in_try([1, 2, 3], -2), negative([1, 2, 3]), store_out_of_range([0, 0], 4))
print(grows_while_indexed([1, 2, 3]), huge_later([0, 3]), swap([1, 2, 3], 0, 2), swap([1, 2, 3], 1, 1))
print(fields(Holder([9])), globals_change(), COUNTER, cached_length([]), sorted_within([2, 3, 1]))
print(matrix([[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]), matrix([], [[1.0]]), matrix([[]], [[]]))
try:
    matrix([[1.0], [2.0]], [[1.0], [2.0]])
except IndexError as e:
    print(e)
matrix([[1.0, 2.0], [3.0]], [[5.0, 6.0], [7.0, 8.0]])
