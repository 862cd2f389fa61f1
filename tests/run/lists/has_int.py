# `in` of lists of ints: large ones, bools and floats on either side, subclasses, lists that change.
class Int(int):
    def __eq__(self, other):
        return other == 7

    __hash__ = int.__hash__


def ints(a, n):
    return n in a, n not in a


def large(a, n):
    return n in a


def either(a, n):
    return n in a


def changed(n):
    a = [0]
    out = []
    for i in range(n):
        out.append(i * i in a)
        a.append(i * 3)
    return out, (1 << 70) in a


print(ints([3, 4, 5], 4), ints([3, 4, 5], 6), ints([], 1))
for n in (1 << 61, (1 << 61) - 1, -(1 << 61), -(1 << 61) - 1, 1 << 80, 5):
    print(large([1 << 61, (1 << 61) - 1, 1 << 80, -(1 << 61) - 1], n))
print(either([1, 2], True), either([1, 0], False), either([1, 2], 1.0), either([1, 2], 2.5), either([True, 2], 1), either([1.0, 2], 1))
print(either([1, 2], Int(3)), either([7], Int(3)), either([Int(3)], 7), either([1, 2], "1"), either([1, 2], None))
print(changed(8))
