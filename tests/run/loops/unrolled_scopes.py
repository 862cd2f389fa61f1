# What else stands in loops that are unrolled: classes, functions, with, del, locals().


def classes(n):
    out = []
    for i in range(3):
        class A:
            x = i + n
            def get(self): return self.x * 2
        out.append(A)
    return [(c.x, c().get(), c.__name__, c is out[0]) for c in out]


def loc(n):
    s = [n, 2]
    s[0] += 1
    t = s[0]
    return sorted(locals().items(), key=str)


def closures(n):
    fs = []
    for i in range(3):
        def f(k): return i + k + n
        fs.append(f)
    return [f(1) for f in fs]


class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): return a[0] is ZeroDivisionError


def withs(n):
    s = [n, 0, 1]
    out = []
    for i in range(3):
        with Ctx():
            out.append(5 // s[i])
            continue
        out.append("swallowed")
    return out


def dels(n):
    s = [n, 1, 2]
    for i in range(3):
        x = s[i]
        if x == 1:
            del x
            continue
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


def deep(n):
    s = [[n, 1], [2, 3]]
    r = s[0]
    s[0][1] += 5
    s[1], s[0] = s[0], s[1]
    r[0] = 9
    for row in s:
        for k in range(2):
            row[k] *= 2
    return s, r is s[1], r


for n in range(3):
    print(classes(n), loc(n), closures(n), withs(n), dels(n), deep(n))
