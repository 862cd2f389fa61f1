# An item taken out of a list and put in elsewhere, pieces reversed in place, and loops that hand on lists made at every turn.
def rotate(a, r, k):
    insert = a.insert
    pop = a.pop
    for _ in range(3):
        insert(r, pop(k))
    return a


def moves():
    out = []
    for r in range(-6, 7):
        for k in range(-6, 6):
            a = [1, 2, 3, 4, 5]
            try:
                a.insert(r, a.pop(k))
                out.append(a)
            except IndexError as e:
                out.append((str(e), a))
    return out


def from_empty(a):
    a.insert(0, a.pop(0))


def two_lists(a, b):
    a.insert(1, b.pop(0))
    return a, b


def value_kept(a):
    x = a.pop(1)
    a.insert(0, x)
    return a, x


def between(a):
    x = a.pop(0)
    a[0] = 99
    a.insert(2, x)
    return a


def index_from_list(a):
    a.insert(len(a), a.pop(0))
    return a


def long_one(n):
    a = list(range(n))
    for i in range(n):
        a.insert(i * 7 % n, a.pop(i * 3 % n))
    return a


def reversed_pieces():
    out = []
    for k in range(-7, 7):
        a = [1, 2, 3, 4, 5]
        a[:k + 1] = a[k::-1]
        out.append(a)
        a = [1, 2, 3, 4, 5]
        a[k:] = a[:k:-1]
        out.append(a)
        a = [1, 2, 3, 4, 5]
        a[1:4] = a[3:0:-1]
        a[k:k] = a[k:k:-1]
        out.append(a)
    return out


class Sub(list):
    pass


def in_subclass(k):
    a = Sub([1, 2, 3, 4])
    a[:k] = a[k - 1::-1]
    a.insert(0, a.pop(k))
    return a, type(a).__name__


def step(block, key):
    return [b ^ k for b, k in zip(block, key)]


def carried(n):
    block = [3 * i for i in range(4)]
    key = [1, 2, 3, 4]
    total = 0
    for _ in range(n):
        block = step(block, key)
        total += block[0] * 10 + block[3]
    return total, "".join(["%02x" % b for b in block])


def carried_and_kept(n):
    block = [3 * i for i in range(4)]
    first = block
    seen = []
    for k in range(n):
        block = [b + k for b in block]
        if k == 1:
            seen.append(block)
    block[0] = -1
    return first, seen, block, sum(block)


def carried_twice(n):
    a = [i for i in range(3)]
    b = a
    for k in range(n):
        same = a is b
        a = [a[2], a[0], a[1]]
        if same:
            b = a
    return a, b, a is b, max(a)


def carried_not(n):
    a = [i * 2 for i in range(3)]
    for k in range(n):
        a = [a[1], a[2], k]
    a.append(5)
    return a, 2 in a


print(rotate([1, 2, 3, 4], 2, 0), rotate([1, 2, 3], -1, -1))
print(moves())
print(two_lists([1, 2], [3]), value_kept([1, 2, 3]), between([1, 2, 3]), index_from_list([1, 2, 3]), long_one(40))
print(reversed_pieces())
print(in_subclass(2), in_subclass(3))
for n in (0, 1, 5):
    print(carried(n), carried_and_kept(n), carried_twice(n), carried_not(n))
try:
    from_empty([])
except IndexError as e:
    print(e)
from_empty([])
