# pass: expand
# f: prim list_getitem_natural 1 -> 0
# f: item_index 0 -> 1
# f: prim items_get 0 -> 1
def f(items, i):
    return items[i]


print(f([1, 2, 3], 1), f([1, 2, 3], 2))
