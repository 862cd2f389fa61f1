# pass: checks
# known: item_index 6 -> 6
# known: item_index! 0 -> 6
# known: prim len_list ? -> 0
# filled: item_index! 0 -> 1
# filled: prim len_list ? -> 0
# window: item_index! 0 -> 2
# window: unpack_index! ? -> 1
# grown: item_index! 0 -> 0
# grown: prim len_list ? -> 1
# aliased: item_index! 0 -> 0
# too_far: item_index! 0 -> 0
# twice: prim len_list ? -> 1
TABLE = [x * 7 % 256 for x in range(256)]


def known(i):
    zeros = [0] * 4
    zeros[i & 3] = TABLE[i & 255]
    return zeros[0] + zeros[-1] + TABLE[zeros[i % 4] % 200]


def filled(a, b, i):
    sums = [x + y for x, y in zip(a, b)]
    return sums[i % 3]


def window(l):
    total = 0
    for i in range(4):
        part = l[4 * i:4 * i + 4]
        a, b, c, d = part
        total += part[3] * part[i] + a - d
    return total


def grown(n):
    l = [1, 2, 3]
    l.append(n)
    return l[n % 3]


def aliased(n):
    l = [1, 2, 3]
    pair = (l, n)
    pair[0].append(n)
    return l[n % 3]


def too_far(i):
    l = [1, 2, 3]
    return l[i % 4]


def twice(z):
    l = []
    for _ in range(2):
        l = [x for x in z]
    return l[0] if len(l) else 0


try:
    print(too_far(7))
except IndexError as e:
    print(e)
print(known(5), filled([1, 2, 3], [4, 5, 6], 2), window([i for i in range(16)]), grown(2), aliased(2), too_far(1), too_far(30), twice(zip([1, 2], [3, 4])))
