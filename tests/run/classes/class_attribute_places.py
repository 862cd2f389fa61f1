class A:
    T = [1, 2, 3]
    N = "x"
    def f(self):
        s = 0
        for i in range(3):
            s += self.T[i]
        return s, self.N
class B(A):
    T = [4, 5, 6]
class C(B):
    pass
a, b, c = A(), B(), C()
print(a.f(), b.f(), c.f(), A.T, B.N, C.T)
def g(o):
    return [x for x in o.T]
print(g(a), g(c))
B.T = [7, 8, 9]
print(a.f(), b.f(), c.f(), C.T)
A.N = "y"
print(c.f(), C.N)
setattr(B, "T", [0, 0, 0])
print(b.f(), c.f())
del B.T
print(b.f(), c.f())
def make(k):
    class L:
        V = k
        W = (k, k)
        def get(self):
            return self.V, self.W, L.V
    return L()
x, y = make(1), make(2)
print(x.get(), y.get(), x.get())
a.T = [9, 9, 9]
print(a.f())
