def counter(start=0):
    n = start
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    def reset():
        nonlocal n
        n = 'reset'
    return inc, get, reset


i, g, r = counter()
print(i(), i(), i(10), g())
r(); print(g())
try:
    i()
except TypeError as e:
    print(e)
i2, g2, _ = counter(2 ** 62)
for _ in range(4):
    print(i2(2 ** 62))
i3, g3, _ = counter(1.5)
print(i3(), i3(0.25))
print([f() for f in [lambda: k for k in range(3)]], [f() for f in [lambda k=k: k for k in range(3)]])
fs = []
for k in range(3):
    def f(): return k
    fs.append(f)
print([f() for f in fs]); k = 'late'; print([f() for f in fs])


def outer():
    x = 'outer'
    def mid():
        nonlocal x
        x = 'mid'
        def inner():
            nonlocal x
            x = x + '+inner'
            return x
        return inner
    m = mid()
    a = x
    return a, m(), x


print(outer())


def make_acc():
    total = 0
    items = []
    def add(v):
        nonlocal total
        total = total + v
        items.append(v)
        return total
    add.items = items
    return add


a = make_acc(); b = make_acc()
print(a(1), a(2.5), b(10), a(2 ** 70), a.items, b.items, a.__closure__ is not None, len(a.__closure__))
print(sorted(c.cell_contents if not isinstance(c.cell_contents, list) else -1 for c in a.__closure__), a.__code__.co_freevars)


def late():
    def use(): return v
    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)
    v = 5
    return use()


print(late())


class C:
    x = 'class'
    y = x + '!'
    def m(self):
        try:
            return x
        except NameError as e:
            return str(e)
    z = [i for i in range(3)]
    w = (lambda q=x: q)()


print(C().m(), C.y, C.z, C.w)


def fn_with_class(v):
    class Inner:
        attr = v
        def get(self): return v
        def set(self, n):
            nonlocal v
            v = n
    return Inner


I = fn_with_class(1)
o = I(); o.set('new'); print(o.get(), I.attr, fn_with_class(2)().get())


def memo(f):
    cache = {}
    def g(*a):
        if a not in cache:
            cache[a] = f(*a)
        return cache[a]
    g.cache = cache
    return g


@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), len(fib.cache))


def gen_closure():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    while True:
        got = yield step()
        if got: n = got


q = gen_closure(); print(next(q), next(q), q.send(100), next(q))


def recursion_in_closure(n):
    def go(i, acc):
        return acc if i == 0 else go(i - 1, acc + [i * n])
    return go(4, [])


print(recursion_in_closure(3))


def param_cell(a, *args, b=2, **kw):
    def show(): return (a, args, b, kw)
    a = a * 2; b += 1
    args += (9,)
    kw['new'] = 1
    return show()


print(param_cell(5, 6, 7, b=8, c=9))


def shadow(list):
    return [len(x) for x in list]


print(shadow(['a', 'bb']))
def loop_cells():
    out = []
    for i in range(3):
        j = i * i
        def f(m=i): return (i, j, m)
        out.append(f)
    return [f() for f in out]
print(loop_cells())
def except_cell():
    try:
        1 / 0
    except ZeroDivisionError as err:
        def f(): return err
        print(f())
    try:
        f()
    except NameError as e:
        print(e)
except_cell()
def swap():
    a, b = 1, 'b'
    def s():
        nonlocal a, b
        a, b = b, a
    s(); print(a, b); s(); print(a, b)
swap()
x = 'global'
def g1():
    x = 'local'
    def g2():
        global x
        x = 'changed'
        return x
    g2()
    return x
print(g1(), x)
def locals_test(a, b):
    c = a + b
    def inner(): return c
    return sorted(locals().items(), key=lambda kv: kv[0])[:3]
print(locals_test(1, 2))
