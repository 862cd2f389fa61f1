# pass: licm
# total: field_load ? -> 3
# total: loop field_load ? -> 0
# changing: loop field_load ? -> 1


class Point:
    def __init__(self, x, n):
        self.x = x
        self.y = x + 1
        self.n = n


def total(p, n):
    t = 0
    for i in range(n):
        t += p.x + p.y * p.n - p.x
    return t


def changing(p, n):
    t = 0
    for i in range(n):
        t += p.x
        p.x = i
        t += p.x + p.y
    return t


print(total(Point(1, 2), 3), changing(Point(1, 2), 3), total(Point(7, 9), 4), changing(Point(8, 5), 2))
