# pass: retype
# f: branch 2 -> 0
# f: neg 2 -> 1
def signed(x, negative):
    if negative:
        return -x
    return x


def f(n):
    total = 0.0
    for i in range(n):
        total += signed(i + 0.5, True) * 3 + signed(total, False)
    return total


print(f(3))
