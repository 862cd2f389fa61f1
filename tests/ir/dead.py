# pass: dead
# f: build_tuple 1 -> 0
# f: build_list 1 -> 1
def f(n):
    unused = (n, n)
    kept = [n]
    return kept


print(f(10), f(20))
