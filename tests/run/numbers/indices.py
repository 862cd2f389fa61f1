"""Numbers that were an index go on as numbers: huge and negative ones, errors on the way, strings, tuples, changed lists."""


def partition(a, low, high):
    pivot = a[(low + high) // 2]
    i, j = low, high
    while i <= j:
        while a[i] < pivot:
            i += 1
        while a[j] > pivot:
            j -= 1
        if i <= j:
            a[i], a[j] = a[j], a[i]
            i += 1
            j -= 1
    return i, j


def sort(a, low, high):
    if low < high:
        i, j = partition(a, low, high)
        sort(a, low, j)
        sort(a, i, high)
    return a


def find_end(text, at):
    while text[at] != ".":
        at = at + 1
    return at - 1


def walk_back(a, i):
    n = 0
    try:
        while a[i] >= 0:
            n += i * 3
            i -= 1
    except IndexError as e:
        return n, i, str(e)
    return n, i


def next_of(t, i):
    x = t[i]
    return x, i + 1, i - 2 ** 62, i * 2 ** 20


def shrinking(a, i):
    total = 0
    while a:
        total += a[i]
        del a[-1]
        i = i - 1
    return total, i


def tried(t, i):
    try:
        r = next_of(t, i)
    except IndexError as e:
        return str(e), i + 1
    except TypeError as e:
        return "TypeError", i
    return r


print(sort([5, 2, 9, -1, 7, 7, 0, 2 ** 40, 3], 0, 8))
print(sort([(k * 7919) % 101 for k in range(101)], 0, 100))
print(find_end("abc.def.", 0), find_end("abc.def.", 4), find_end("abc.def.", -5))
print(walk_back([1, 2, 3], 2), walk_back([1, 2, 3], 3), walk_back([1, -2, 3], 2), walk_back([1, 2, 3], 2 ** 70), walk_back([1, 2], -(2 ** 63)))
print(shrinking([1, 2, 3, 4], -1), shrinking([1, 2, 3, 4], 3))
for i in (0, 1, -1, -2, 2, -3, 2 ** 47, 2 ** 48, -(2 ** 48), 2 ** 61, 2 ** 62, 2 ** 63 - 1, 2 ** 63, -(2 ** 63), 2 ** 64, True, False):
    print(i, tried((10, 20), i), tried([10, 20], i), tried("ab", i), tried(b"ab", i))
print(tried({2 ** 70: 1}, 2 ** 70), tried({-1: "x"}, -1), tried(range(2 ** 62, 2 ** 62 + 5), 3))
