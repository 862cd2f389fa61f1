# pass: instances
# hidden: new_object 1 -> 0
# hidden: field_load 2 -> 0
# hidden: field_store 2 -> 0
# chained: new_object 3 -> 0
# branching: new_object 1 -> 0
# looping: new_object 1 -> 0
# tested: new_object 1 -> 0
# tested: is 1 -> 0
# returned: new_object 1 -> 1
# stored: new_object 1 -> 1
# merged: new_object 2 -> 2
# passed: new_object 1 -> 1
# unset: new_object 1 -> 1
# finalised: new_object 1 -> 1
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Outer:
    def __init__(self, a, b):
        self.a = a
        self.b = b


class Noisy:
    def __init__(self, x):
        self.x = x

    def __del__(self):
        print("gone")


class Late:
    def __init__(self, x):
        if x > 2:
            self.x = x


def hidden(n):
    total = 0
    for i in range(n):
        p = Point(i, n)
        total += p.x * p.y
    return total


def chained(n):
    total = 0
    for i in range(n):
        o = Outer(Point(i, 1), Point(2, i))
        total += o.a.x + o.b.y
    return total


def branching(n):
    total = 0
    for i in range(n):
        p = Point(i, n)
        if i % 2:
            p.x = -1
        total += p.x
    return total


def looping(n):
    p = Point(0, n)
    for i in range(n):
        p.x = p.x + i
    return p.x


def tested(n, other):
    total = 0
    for i in range(n):
        p = Point(i, n)
        if p is not other:
            total += p.x
    return total


def returned(n):
    p = None
    for i in range(n):
        p = Point(i, n)
    return p


kept = []


def stored(n):
    for i in range(n):
        p = Point(i, n)
        kept.append(p)
    return len(kept)


def merged(n):
    total = 0
    for i in range(n):
        if i % 2:
            p = Point(i, n)
        else:
            p = Point(n, i)
        total += p.x
    return total


def passed(n):
    total = 0
    for i in range(n):
        p = Point(i, n)
        total += len(repr(p)) > 3
    return total


def unset(n):
    total = 0
    for i in range(n):
        p = Late(i)
        try:
            total += p.x
        except AttributeError as e:
            total -= 1
    return total


def finalised(n):
    total = 0
    for i in range(n):
        p = Noisy(i)
        total += p.x
    return total


print(hidden(5), chained(5), branching(5), tested(5, Point(1, 2)), returned(3).x, stored(3), merged(4), passed(2), unset(5))
for k in range(2):
    print(looping(k))
finalised(1)
