def a(xs):
    for x in xs:
        yield x
    yield 99
def b(n):
    for i in range(n):
        yield i
    for c in 'ab':
        yield c
    yield 'end'
def c(xs):
    yield 'start'
    for i, x in enumerate(xs):
        if x % 2:
            yield i
        else:
            yield x
    for x, y in zip(xs, xs):
        yield x + y
    for x in reversed(xs):
        yield x
def f():
    out = []
    for v in a([1, 2, 3]):
        out.append(v)
    for v in b(3):
        out.append(v)
    for v in c([4, 5, 6]):
        if v == 10: continue
        out.append(v)
    return out, [v for v in c([7, 8])], sum(a([1, 2])), sum(a(()))
print(f(), list(a(list(range(3)))), sorted(str(x) for x in b(2)))
