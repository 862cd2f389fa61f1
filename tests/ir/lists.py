# pass: lists
# f: build_list 2 -> 1
# f: setitem 2 -> 0
# f: getitem 2 -> 0
# meets: build_list 1 -> 1
# meets: getitem 2 -> 0
# alias: setitem 1 -> 1
# kept: build_list 1 -> 1
# either: build_list 2 -> 2
def f(n):
    state = [n, 1]
    for i in range(n):
        fresh = [0, 0]
        fresh[0] = state[1]
        fresh[-1] = state[0]
        state = fresh
    return state


def meets(s, n):
    if n > 1:
        t = [n, 1]
        t[0] = t[1] + t[0]
        s = t
    return s


def alias(n):
    first = second = [n, 1]
    for i in range(n):
        first[0] = i
        second = first
    return first, second


def kept(n, out):
    pair = [n, 1]
    out.append(pair)
    return pair[0]


def either(n):
    one = [n, 1]
    other = [n, 2]
    some = one if n > 1 else other
    some[0] = 5
    return one[0] + other[0]


out = []
for i in range(4):
    print(meets([0, 0], i), f(i), alias(i), kept(i, out), either(i))
