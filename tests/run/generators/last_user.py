# Containers that only a suspended generator still uses.
from array import array
import sys


def garbage():
    return [[i] for i in range(20)]


def over_tuple(n):
    t = (n, n + 1, n + 2, n * 2)
    for x in t:
        yield x

def over_items(n):
    l = [n, n + 1, n + 2]
    for i in range(3):
        yield l[i]

def over_floats(n):
    l = [n * 1.5, n * 2.5, n * 3.5]
    for x in l:
        yield x * 2.0

def over_tuple_of_str(n):
    for x in (str(n), str(n) * 2, "a" + str(n)):
        yield x

def over_zip(n):
    for a, b in zip((n, n + 1, n + 2), [str(n), str(n + 1), str(n + 2)]):
        yield a, b

def over_enumerate(n):
    for i, x in enumerate((str(n), n, [n])):
        yield i, x

def over_reversed(n):
    for x in reversed((str(n), n, [n])):
        yield x

def over_slice(n):
    l = [str(n + i) for i in range(6)]
    for x in l[1:5]:
        yield x

def over_array(n):
    a = array("d", [n, n + 1, n + 2])
    for i in range(len(a)):
        yield a[i]

def over_bytes(n):
    b = bytes([n, n + 1, n + 2]) + b"xyz"
    for x in b:
        yield x

def over_str(n):
    s = "abc" + str(n)
    for c in s:
        yield c

def over_dict(n):
    for k, v in {str(n): n, str(n) + "x": [n]}.items():
        yield k, v

def over_set(n):
    for k in frozenset([n, n + 1]):
        yield k

def over_rows(n):
    for row in ([str(n)], (str(n), n)):
        for x in row:
            yield x

def over_view(n):
    m = memoryview(bytearray([n, n + 1, n + 2]))[1:]
    for x in m:
        yield x

def over_matrix(n):
    m = [[n + i + j for j in range(3)] for i in range(3)]
    for i in range(3):
        row = m[i]
        m[i] = []
        for j in range(3):
            yield row[j]

class P:
    def __init__(self, x): self.x = x
def over_objects(n):
    for p in (P([n]), P([n + 1])):
        yield p.x
        yield p.x[0]

def main():
    for make in (over_tuple, over_items, over_floats, over_tuple_of_str, over_zip, over_enumerate, over_reversed, over_slice, over_array, over_bytes,
                 over_str, over_dict, over_set, over_rows, over_view, over_matrix, over_objects):
        made = [make(i) for i in range(4)]
        out = []
        for k in range(12):
            for g in made:
                garbage()
                out.append(next(g, None))
        print(make.__name__, out)

def typed():
    total = 0
    for make in range(3):
        g = over_tuple(make); h = over_floats(make); r = over_array(make); s = over_tuple_of_str(make)
        for x in g:
            garbage(); total += x
        for y in h:
            garbage(); total += int(y)
        for z in r:
            garbage(); total += int(z)
        for w in s:
            garbage(); total += len(w)
    print(total)

def big(n):
    l = [str(i) for i in range(n)]
    for x in l:
        yield x
def large():
    for g in [big(n) for n in (300, 513, 2000, 5000)]:
        next(g)
        c = 0
        for x in g:
            c += len(x)
            if c % 100 == 0:
                garbage()
        print(c)
main()
typed()
large()
