class A:
    def m(self, x=[1]): return ("A", x)
    def k(self, y=3): return lambda: (self, y)
class B(A):
    def m(self, x=[2, 3]): return ("B", super(B, self).m(), super().m(5), x)
    def k(self, y=4):
        return super().k()()[1], super(B, self).k()()[1], y
class C(B):
    def __init__(self):
        super(C, self).__init__()
        super().__init__()
        self.z = 1
    def m(self, x=None):
        return super(C, self).m(), super(B, self).m(), super().m(x)
c = C()
print(c.m(), c.k())
def mk():
    d = [9]
    class D(A):
        def m(self, x=d):
            return super(D, self).m(x)
        def n(self):
            return super(D, self).m()
    return D
print(mk()().m(), mk()().n())
try:
    super(C, 5).m()
except TypeError as e:
    print(e)
