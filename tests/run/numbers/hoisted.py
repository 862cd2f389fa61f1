"""Arithmetic on mixtures of ints and floats that does not change in a loop: what it gives, and what it raises and when."""


class V:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def near(p, w, items):
    n = 0
    for k in items:
        x, y = p.x - w.x, p.y - w.y
        d = x * x + y * y
        if d > 3:
            n += k
        else:
            n -= d
    return n


def divided(p, w, items):
    n = []
    for k in items:
        n.append(k)
        q = (p.x + p.y) / (w.x * w.y - 6)
        n.append(q)
    return n


def seldom(p, w, items):  # the arithmetic would raise, but is never reached
    n = 0
    for k in items:
        if k > 100:
            n += (p.x + p.y) / (w.x * w.y - 6) * 2
        n += k
    return n


def nested(p, a, items):
    n = []
    for w in a:
        for k in items:
            for j in range(2):
                x, y = w.x - p.x, w.y * p.y
                n.append(x * x + y * y - k * j)
    return n


def changing(p, items):
    n = []
    for k in items:
        n.append(p.x * p.y + p.x * p.x - 1)
        p.x = p.x + k
    return n


def with_state(p, w, items):
    out = []
    try:
        for k in items:
            out.append(k)
            out.append((p.x * 3 - p.y * 2) / (w.x * w.y - w.x * 3))
    except ZeroDivisionError as e:
        out.append(str(e))
    return out


big = 10 ** 18
three = [k for k in (1, 2, 3) if k]
two = [k for k in (1, 101) if k]
values = [V(1, 2.5), V(3.5, 4), V(2, 3), V(2.0, 3.0), V(0.0, -0.0), V(-1, 0), V(big, big), V(1e300, 1e300), V(float("inf"), 1)]
for p in values:
    for w in values:
        print(near(p, w, two), near(p, w, []), nested(p, [w, p], [k for k in (1, 0.5) if k]))
        try:
            print(divided(p, w, three))
        except (ZeroDivisionError, OverflowError) as e:
            print("divided", e)
        try:
            print(seldom(p, w, three), seldom(p, w, two))
        except (ZeroDivisionError, OverflowError) as e:
            print("seldom", e)
        try:
            print(with_state(p, w, three))
        except OverflowError as e:
            print("with_state", e)
for p in (V(1, 2.5), V(2, 3), V(big, 2), V(0.5, 2)):
    print(changing(p, [1, 2.5, big]))
