# pass: checks
# f: item_index 1 -> 1
# f: item_index! 0 -> 1
def f(items):
    total = 0
    for i in range(len(items)):
        total ^= items[i]
    return total


print(f([1, 2, 3]))
