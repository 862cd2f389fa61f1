def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ':', e)
def loops():
    out = []
    for i in range(5):
        if i == 3: break
    else: out.append('no')
    for i in []: pass
    else: out.append('empty else')
    n = 0
    while n < 3:
        n += 1
        if n == 2: continue
    else: out.append('while else %d' % n)
    while True:
        n -= 1
        if n < -3: break
    else: out.append('never')
    for i in range(3):
        for j in range(3):
            if j == 1: break
        else: out.append('inner')
        if i == 1: continue
        out.append((i, j))
    for i in range(10, 0, -3): out.append(i)
    for a, (b, *c) in [(1, (2, 3, 4)), ('x', 'yz')]: out.append((a, b, c))
    for x[0] in range(2): pass
    return out, i, n
x = [9]; log_none = 3
t(loops)
print(x)
def chained():
    def v(n, log=[]): log.append(n); return n
    return 1 < 2 < 3, 1 < 3 < 2, v(1) < v(5) < v(3) < v(9), v.__defaults__, 1 == 1.0 == True, 'a' < 'b' != 'c' in 'cd', not 1 < 2 > 1, (1, 2) < (1, 3) <= (1, 3)
t(chained)
def walrus():
    if (n := len('abc')) > 2: r = n
    while (k := n - 1) > 0: n = k
    d = [y := 5, y ** 2, (z := y + 1)]
    e = [last := i for i in range(4)]
    f = {(q := w): q for w in 'ab'}
    print(f'{(u := 7)} {u}', (lambda: (g := 3) + g)())
    return r, n, k, d, e, last, f, q, any((hit := v) > 2 for v in [1, 3, 5]), hit
t(walrus)
def boolops():
    return 1 and 2, 0 and 1 / 0, [] or 'x', None or 0 or {}, not [], not not 'a', 1 if [] else 2, (1 if 0 else 2 if 0 else 3), 1 or 2 and 0, (0 or 1) and 5, True + True, True is (1 == 1), log_none is None, None is not log_none
t(boolops)
def dels():
    a = [1, 2, 3, 4, 5]; d = {'a': 1, 'b': 2}
    class O: pass
    o = O(); o.x = o.y = 1
    del a[0], d['a'], o.x
    del a[1:3]
    b = c = 5
    del (b, c)
    try: b
    except UnboundLocalError as e: print(e)
    return a, d, vars(o)
t(dels)
g1 = 1
def globs():
    global g1, g2
    g1 += 1; g2 = 'new'
    del g1
    try: g1
    except NameError as e: print(e)
    g1 = 'back'
t(globs); print(g1, g2)
def multi():
    a = b = c = []
    a.append(1)
    d, e = f = (1, 2)
    i, l = 0, [0, 0, 0]
    i, l[i] = 2, 'set'
    (x, y), z = [3, 4], 5
    [p, [q, *r]] = 1, 'xyz'
    return b, c is a, d, e, f, i, l, x, y, z, p, q, r
t(multi)
def aug():
    a = [1, 2]; b = a; a += (3,); a *= 2
    d = {'k': [1]}; d['k'] += [2]; d.setdefault('z', 0); d['z'] -= 5
    s = 'x'; s += 'y'; s *= 3; s %= ()
    n = 7; n //= 2; n **= 3; n <<= 2; n |= 1; n ^= 5; n &= 0xff; n >>= 1; n %= 50; f = 5; f /= 2
    t = (1,); t += (2,); st = {1}; st |= {2}; st -= {1}; st ^= {5, 2}
    m = [[0] * 2 for _ in range(2)]; m[1][0] += 9; m[0] += [8]
    class O: v = 1
    o = O(); o.v += 1; O.v += 10
    return a, b is a, d, s, n, f, t, st, m, o.v, O.v
t(aug)
def order():
    log = []
    def n(k): log.append(k); return k
    d = {n('k1'): n('v1'), n('k2'): n('v2')}
    l = [n(1), n(2)][n(0)]
    d[n('a')] = n('val')
    x = n(5) + n(6) * n(7)
    n(1) < n(2) < n(0) < n(99)
    f = lambda *a, **k: 0
    f(n('p'), *[n('s')], k=n('kw'), **{n('dk'): n('dv')})
    (n('t'), [n('u')], {n('v')})
    l2 = [0]; l2[n(0)] += n(8)
    'q' if n(0) else n('else')
    return log
t(order)
def intov():
    a = 2 ** 62
    r = [a + a, a * 2, a - -a, -a - a - 1, a << 1, (a - 1) * (a + 1), ~(-a * 2), abs(-a * 2)]
    b = 1
    for i in range(70): b *= 2
    c = 9223372036854775807
    c += 1
    d = -9223372036854775808
    d -= 1
    e = -(-9223372036854775808)
    f = -9223372036854775808 // -1
    g = 0
    for i in range(100): g = g * 10 + i % 10
    h = 3037000500
    s = 0
    for i in range(5): s += h * h
    k = 1
    for i in range(1, 25): k *= i
    m = 0
    for x in [2 ** 63 - 1, 1, -2 ** 63, -1]: m += x
    p = 1 << 63; q = 5 % -2 ** 63
    return r, b, c, d, e, f, g, s, k, m, p, q, hash(c), c // 3, c % 1000, float(c), c / 2, int(1e19), c & 0xff, c >> 60, c ^ c, divmod(c, 7)
t(intov)
def fib(n):
    a, b = 0, 1
    for _ in range(n): a, b = b, a + b
    return a
print([fib(n) for n in (10, 92, 93, 94, 200)])
def power(b, e, m):
    r = 1
    while e:
        if e & 1: r = r * b % m
        b = b * b % m; e >>= 1
    return r
print(power(3, 1000, 10 ** 9 + 7), power(3, 100, 2 ** 61 - 1), power(12345678901234567, 50, 2 ** 64 + 13))
def mix(n):
    s = 0
    for i in range(n):
        if i % 2: s += i / 2
        else: s += i
    return s
print(mix(10), mix(1), mix(0), type(mix(1)).__name__, type(mix(2)).__name__)
def floats():
    x = 0.1; n = 0
    while x < 1e300: x *= 1e10; n += 1
    y = 1.0
    for i in range(1, 30): y = y / i + i ** 0.5 - i * 1e-3
    return n, x, y, 7.5 // 2, -7.5 // 2, 7.5 % -2, -7 // 2, -7 % 3, 7 % -3, 2 ** -1, 2.0 ** 0.5, (-8) ** (1 / 3), 1e308 * 10, float('nan') == float('nan'), round(2.5), round(3.5), round(-2.567, 2), int(-3.9), 0.1 + 0.2, 1 / 3, 1e16 + 1, -0.0, 5e-324, divmod(-7.5, 2)
t(floats)
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
print(max((collatz(i), i) for i in range(1, 2000)), collatz(2 ** 70 + 1))
def retype():
    v = 0; out = []
    for step in ('int', 'big', 'float', 'str', 'list', 'none', 'int'):
        if step == 'int': v = 5
        elif step == 'big': v = v ** 40
        elif step == 'float': v = v / 3
        elif step == 'str': v = str(v)[:5]
        elif step == 'list': v = [v, v]
        else: v = None
        out.append((type(v).__name__, v))
    return out
t(retype)
def early(n):
    if n < 0: return
    for i in range(n):
        if i * i > n: return i
    else: return 'none'
print(early(-1), early(10), early(1))
def sieve(n):
    p = [True] * (n + 1); p[0] = p[1] = False
    for i in range(2, int(n ** 0.5) + 1):
        if p[i]:
            p[i * i::i] = [False] * len(p[i * i::i])
    return [i for i, v in enumerate(p) if v]
print(sieve(60), len(sieve(5000)))
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print(gcd(48, 18), gcd(2 ** 80, 6 ** 40), gcd(0, 5), gcd(-12, 8), gcd(1.5, 0.5))
pass; ...; 'doc'; 5
if 1: print('one line')
print(__name__, __doc__, __file__[-13:] if __file__ else None)
