# pass: loops
# f: next 1 -> 0
# f: iter 1 -> 0
# f: lt 0 -> 1
def f(n):
    total = 0
    for i in range(n):
        total ^= i
    return total


print(f(10), f(20))
