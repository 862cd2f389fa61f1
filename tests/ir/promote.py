# pass: promote
# f: new_cell 1 -> 0
# f: load_cell 1 -> 0
def f(items):
    step = len(items)
    return [x + step for x in items]


print(f([1, 2, 3]))
