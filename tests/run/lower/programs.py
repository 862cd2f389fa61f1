class Stack:
    def __init__(self):
        self.items = []
        self.n = 0
    def push(self, x):
        self.items.append(x); self.n += 1
    def pop(self):
        if not self.items: raise IndexError("empty")
        self.n -= 1
        return self.items.pop()
def work(k):
    s = Stack()
    for i in range(k):
        s.push(i)
        if i % 3 == 0: s.pop()
    t = 0
    try:
        while True: t += s.pop()
    except IndexError as e:
        return t, str(e), s.n
def gen(n, f):
    total = 0.0
    for i in range(n):
        x = f(i)
        try:
            y = yield x
            total += x if y is None else y
        except GeneratorExit:
            print("closed", total)
            raise
        except ValueError as e:
            print("value", e, total, i)
    return total
def drive():
    g = gen(5, lambda v: v * 1.5)
    print(next(g), next(g), g.send(2.5), g.throw(ValueError("t")))
    try:
        while True: print(next(g))
    except StopIteration as e: print(e.value)
    g = gen(3, float); next(g); g.close()
def permute(l):
    if len(l) <= 1: return [l]
    out = []
    for i in range(len(l)):
        for p in permute(l[:i] + l[i+1:]): out.append([l[i]] + p)
    return out
def nq(n, row=0, cols=(), d1=(), d2=()):
    if row == n: return 1
    c = 0
    for i in range(n):
        if i not in cols and row + i not in d1 and row - i not in d2:
            c += nq(n, row + 1, cols + (i,), d1 + (row + i,), d2 + (row - i,))
    return c
def mandel(w):
    r = []
    for y in range(w):
        s = ""
        for x in range(w):
            c = complex(-2 + 3 * x / w, -1.5 + 3 * y / w); z = 0j; k = 0
            while abs(z) < 2 and k < 20: z = z * z + c; k += 1
            s += chr(32 + k)
        r.append(s)
    return hash("\n".join(r)) == hash("\n".join(r)), r[3][:5]
def primes(n):
    s = bytearray([1]) * (n + 1)
    for i in range(2, int(n ** 0.5) + 1):
        if s[i]: s[i*i::i] = bytes(len(range(i*i, n + 1, i)))
    return [i for i in range(2, n + 1) if s[i]]
def lcg(n):
    x = 42
    o = []
    for _ in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        o.append((x >> 33) % 100)
    return o
def closures():
    fs = []
    for i in range(3):
        def f(a, i=i): return a + i
        fs.append(f)
    acc = 0
    def add(v):
        nonlocal acc
        acc += v
        return acc
    return [f(10) for f in fs], add(1), add(2.5)
def sums(l):
    a = b = 0
    for v in l:
        a, b = b + v, a
    return a, b
def whilelse(n):
    i = 2
    while i * i <= n:
        if n % i == 0: return False
        i += 1
    else:
        return True
def fmt(x, y):
    return f"{x:>8.3f}|{y:<6}|{y:06d}|{x!r}|{y:+,}"
def catch(f, *a):
    try: return f(*a)
    except (TypeError, ValueError) as e: return type(e).__name__ + ": " + str(e)
    except Exception as e: return "E " + repr(e)
    else: return 0
print(work(20)); drive(); print(permute([1, 2, 3])); print(nq(6)); print(mandel(12)); print(primes(50)); print(lcg(5)); print(closures())
print(sums([1, 2, 3]), sums([1.5, 2]), [n for n in range(2, 30) if whilelse(n)], fmt(3.14159, 12345))
print(catch(int, "x"), catch(len, 5), catch(lambda: 1 / 0), catch(lambda: {}["k"]), catch(lambda x: x), catch(int, "12"))
import math
print(math.sqrt(16), math.floor(-2.5), math.gcd(12, 18), math.pow(2, 3), catch(math.sqrt, -1), math.factorial(20), math.isnan(float("nan")))
def big():
    n = 1
    while n < 10**25: n = n * 7 + 3
    return n, n % 1000007, n // 12345678901234567, str(n)[::-1], hex(n), n.bit_length(), int(str(n)) == n
print(big())
for i, (a, b) in enumerate(zip([1, 2], ["x", "y"])): print(i, a, b)
print(sorted([3, 1, 2], reverse=True), sorted("bca"), list(reversed([1, 2])), any([0, 1]), all([]), list(filter(None, [0, 1, 2])), max("a", "b"), min(3, 1.5), sum([0.1] * 3), sum([[1], [2]], []))
x = [[0] * 3 for _ in range(2)]
x[1][2] += 5; x[0][0] -= 1
print(x, x[-1][-1], len(x[0]))
del x[0][0:2]; x[1][1:2] = [7, 8]; print(x)
