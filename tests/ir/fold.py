# pass: fold
# f: const 0 -> 1
# f: load_global 1 -> 1
SIZE = 5


def f(n):
    return SIZE * n


print(f(10), f(20))
