# Attributes that a class body stores through locals() and vars(), and what passes the namespace to others.
class A:
    x = 1
    locals()["y"] = [2]
    vars().update(z=3)


def fill(space):
    space["filled"] = lambda self: ("filled", self.x)
    for k in range(3):
        space["n%d" % k] = k


class B(A):
    fill(locals())

    def own(self):
        return self.n2


class C(B):
    for name in "pq":
        locals()[name] = property(lambda self, name=name: name * 2)
    del name


def get(o):
    return o.y, o.x


a, b, c = A(), B(), C()
print(a.y, A.z, a.x, get(a), get(B), b.filled(), b.own() + b.n1, c.p + c.q, hasattr(C, "name"))
try:
    a.n0
except AttributeError as e:
    print(e)
