# pass: cells
# f: load_cell 1 -> 0
def f(x):
    g = lambda: x + 1
    return x + g()


print(f(5))
