def f(xs):
    total = 0
    for x in xs:
        total += x
    return total
def g(n):
    s = 0
    for i in range(n):
        for j in range(n):
            s += 1.5
    return s
def h(xs, ys):
    s = 0
    t = 1
    for x, y in zip(xs, ys):
        s += x * y
        if s > 10.0:
            break
        t *= x
    else:
        return "all", s, t
    return s, t
def k(n):
    s = 0
    for i in range(n):
        if i % 2:
            continue
        s -= 0.25
    return s
def w(n):
    s = 0
    i = 0
    try:
        while True:
            if i >= n:
                raise ValueError(s)
            s += 0.5
            i += 1
    except ValueError as e:
        return e.args, s
def neg():
    s = 0
    for x in [-0.0]:
        s += x
    return s
def p(xs):
    s = 0
    out = []
    for x in xs:
        s += x
        out.append(s)
    return out, s
def inf(n):
    s = 1
    for i in range(n):
        s *= 1e308
    return s
def mixed(u):
    s = 0
    for x in u:
        s += x * 0.5
    return s
print(f([]), f([1.5]), f([1.5, 2.5]), f([-0.0]))
print(g(0), g(1), g(3))
print(h([], []), h([1.0], [2.0]), h([5.0, 6.0], [7.0, 8.0]))
print(k(0), k(1), k(5))
print(w(0), w(3))
print(neg(), p([]), p([1.0, 2.0]), inf(0), inf(1), inf(3))
print(mixed([1, 2.5, 3]), mixed([]), mixed([0]))
