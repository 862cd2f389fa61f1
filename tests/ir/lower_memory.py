# pass: lowered
# sliced: release 0 -> 1
# kept: release 0 -> 0
# passed: release 0 -> 1
# handed: release 0 -> 0
# text: prim str_append 0 -> 1
# both: prim str_append 0 -> 0
# both: prim str_add 0 -> 2
def sliced(values):
    part = values[-2:3]
    return len(part) + part[0]


def kept(values):
    part = values[1:3]
    values.append(part)
    return len(part)


def total(numbers):
    s = 0
    for n in numbers:
        s += n
    return s


def passed(n):
    return total([n, n + 1, n + 2])


def handed(n):
    return [n, n + 1]


def text(words):
    s = ""
    for w in words:
        s += w
    return s


def both(words):
    s = ""
    t = s + words[0]
    u = s + words[1]
    return t, u


print(sliced([1, 2, 3]), kept([1, 2, 3]), passed(5), handed(5), text(["a", "b"]), both(["a", "b"]))
