# Variables that begin as an int and become a float in a loop, or stay the int.
def total(a):
    t = 0
    for x in a:
        t += x * 0.5
    return t


def product(n, f):
    p = 1
    for k in range(n):
        p = p * f
    return p


def kept(a):
    t = 0
    seen = []
    for x in a:
        seen.append(t)
        t = t - x / 2
        if t < -5:
            t = 7
    return t, seen


def nested(rows):
    best = 0
    for row in rows:
        s = 0
        for x in row:
            s += x * 1.5
        if s > best:
            best = s
    return best


def chosen(flag, x):
    t = 0 if flag else x * 2.0
    u = t + 1.5
    return t, u


def caught(a):
    t = 0
    try:
        for x in a:
            t = t + 1.0 / x
    except ZeroDivisionError:
        return "zero", t
    return t


def divided(a):
    t = 3
    for x in a:
        t = 1.0 / t if x else t / 4.0
    return t


def signs(n):
    t = 0
    for _ in range(n):
        t = t * -1.0
    return t


print(total([]), total([1, 2]), total([1.5]), product(0, 2.0), product(3, 0.5), kept([1, 20, 3]), kept([]))
print(nested([]), nested([[], [1, 2]]), nested([[-1]]), chosen(True, 1), chosen(False, 1), caught([1, 2]), caught([2, 0]), caught([]), caught([0]))
print(divided([1, 0, 1]), divided([]), signs(0), signs(1), signs(2), type(total([])), type(total([0])))
