import math
def loop(n):
    s = 0
    for i in range(n):
        s += i * i
    return s
def fl(n):
    x = 0.0
    for i in range(n):
        x = x * 0.5 + i
    return x
def sieve(n):
    p = [True] * (n + 1)
    c = 0
    for i in range(2, n + 1):
        if p[i]:
            c += 1
            for j in range(i * i, n + 1, i):
                p[j] = False
    return c
class V:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def dot(self, o):
        return self.x * o.x + self.y * o.y
def vecs(n):
    a = V(1.0, 2.0)
    t = 0.0
    for i in range(n):
        b = V(i * 0.5, 3.0)
        t += a.dot(b)
    return t
def swap(a, b, n):
    while n:
        a, b = b, a
        n -= 1
    return a, b
def words(t):
    d = {}
    for w in t.split():
        d[w] = d.get(w, 0) + 1
    return sorted(d.items(), key=lambda kv: (-kv[1], kv[0]))
def tr(x):
    try:
        return 10 // x
    except ZeroDivisionError as e:
        return str(e)
    finally:
        print("fin", x)
print(loop(1000), loop(10**6))
print(fl(30))
print(sieve(1000))
print(vecs(100))
print(swap(1, "b", 3))
print(words("a b a c b a"))
print(tr(3), tr(0))
print(1 << 70, 2**100 % 97, -7 // 2, -7 % 3, 7 / 2, 2**-1)
print(abs(-5), max(1, 2.5), min([3, 1]), sum([1, 2, 3]), len("héé"), round(2.5), round(2.675, 2))
x = 9223372036854775807
x += 1
print(x, x * x, -x - 1)
print("%5.2f|%s|%r" % (3.14159, "x", "y"), f"{3.14159:.2f} {x!r:>30}", "a{}b{n}".format(1, n=2))
print([i for i in range(10) if i % 2], {i: i * i for i in range(3)}, {c for c in "aab"} == {"a", "b"})
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)
print(fact(30))
print(math.sqrt(2), math.floor(2.7), math.pi)
print(True + 1, True & False, 1 == 1.0, 1 < 2.5, not [], 3 in [1, 2, 3], "b" in "abc")
a = [1, 2, 3, 4, 5]
print(a[1:3], a[::-1], a[-1], a.index(3), a.pop(), a)
del a[0]
a.append(9); a.extend([7]); a.insert(0, 5); a.sort(); a.reverse()
print(a)
