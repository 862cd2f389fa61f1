# pass: expand
# rotate: prim list_move_item 0 -> 1
# rotate: prim list_pop 1 -> 0
# rotate: prim list_insert 1 -> 0
# kept: prim list_move_item 0 -> 0
# other: prim list_move_item 0 -> 0
def rotate(a, r):
    a.insert(r, a.pop(0))


def kept(a, r):
    x = a.pop(0)
    a.insert(r, x)
    return x


def other(a, b, r):
    a.insert(r, b.pop(0))


a = [1, 2, 3]
rotate(a, 2)
print(kept(a, 1), a)
other(a, [7, 8], 1)
print(a)
