# pass: licm
# scale: loop item_index ? -> 0
# scale: loop prim array_len ? -> 0
# scale: loop prim array_items ? -> 0
# grow: loop prim array_len ? -> 1
# others: loop prim array_item_i 1 -> 0
# same: loop prim array_item_d 1 -> 1
from array import array


def scale(a, k, n):
    for i in range(n):
        a[0] = a[0] * k


def grow(a, n):
    for i in range(n):
        a.append(a[i])


def others(a, b, n):
    for i in range(n):
        a[i] = b[0]


def same(a, b, n):
    for i in range(n):
        a[i] = b[0]


d = array("d", [1, 2, 3])
scale(d, 2.0, 3)
grow(d, 2)
others(d, array("i", [1, 2]), 3)
same(d, d, 3)
print(d)
