# Functions that return tuples, taken apart at once or kept, by direct calls and by others.
import sys


class Tree:
    def __init__(self, depth, value):
        self.value = value
        self.left = Tree(depth - 1, value * 2) if depth else None
        self.right = Tree(depth - 1, value + 0.5) if depth else None

    def sums(self, limit):
        if self.value > limit:
            return 0, 0
        if not self.left:
            return self.value, 1
        x, n = self.left.sums(limit)
        y, m = self.right.sums(limit)
        return x + y, n + m


def split(text):
    if not text:
        return "", "", None
    if text[0] == "-":
        return text[0], text[1:], len(text)
    return "", text, len(text)


def checked(a, b):
    if b == 0:
        raise ZeroDivisionError("no %s" % a)
    return a // b, a % b


def in_try(pairs):
    out = []
    for a, b in pairs:
        try:
            q, r = checked(a, b)
            out.append(q * 10 + r)
        except ZeroDivisionError as e:
            out.append(str(e))
        finally:
            out.append(a)
    return out


def swapped(a, b):
    return b, a


def swaps(n):
    a, b = 1, 2.5
    for _ in range(n):
        a, b = swapped(a, b)
    return a, b


def kept(a):
    return a, [a]


def uses_kept(n):
    t = kept(n)
    a, b = kept(n + 1)
    b.append(a)
    return t, a, b, t is kept(n)


def through_value(f, n):
    a, b = f(n, 3)
    return a, b


def first_only(n):
    return checked(n, 7)[0] + checked(n, 5)[1]


def deep(n):
    if n == 0:
        return 0, 0
    a, b = deep(n - 1)
    return a + 1, b + 2


def endless(n):
    a, b = endless(n + 1)
    return a, b + 1


def same_item(x):
    return x, x, x


def nested(n):
    (a, b), c = (checked(n, 3)), same_item(n)[2]
    return a, b, c


def with_default(n, pair=(1, 2)):
    a, b = checked(n, pair[1])
    return a + pair[0], b


def tail(n):
    return checked(n, 2)


t = Tree(6, 1)
print(t.sums(1000), t.sums(20), t.sums(0))
for s in ("", "-ab", "ab"):
    sign, rest, n = split(s)
    print(repr(sign), rest, n)
print(in_try([(7, 2), (1, 0), (9, 4)]), swaps(3), swaps(4), uses_kept(5))
print(through_value(checked, 17), through_value(swapped, 17), first_only(29), deep(500))
print(nested(11), with_default(9), tail(5), sum(tail(9)), list(map(tail, range(3))))
try:
    endless(0)
except RecursionError:
    print("deep")
checked(3, 0)
