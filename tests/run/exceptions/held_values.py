# What exceptions hold: the object of an AttributeError, the key of a KeyError. Through them anyone may change it.
class P:
    def __init__(self, x):
        self.x = x

    def twice(self):
        return self.x * 2


class Q:
    def __init__(self, x):
        self.x = x

    def twice(self):
        return self.x * 2

    def missing(self):
        return self.nothing


d = {P(1): 2}
p = P(3)
print(p.twice())
try:
    d[p]
except KeyError as e:
    e.args[0].x = "abc"
print(p.twice())
q = Q(3)
print(q.twice())
try:
    q.missing()
except AttributeError as e:
    e.obj.x = "abc"
print(q.twice())


class R:
    def __init__(self, x):
        self.x = x
        self.y = x + 1

    def total(self):
        return self.x + self.y

    def missing(self):
        return self.nothing


def computed():
    return "".join(["o", "b", "j"])


def take_all(r):
    try:
        r.missing()
    except AttributeError as e:
        for o in (getattr(e, "obj"), getattr(e, computed())):
            d = o.__dict__
            print(sorted(d))
            d.pop("x", None)
    return r


r = R(3)
print(r.total())
take_all(r)
try:
    print(r.total())
except AttributeError as e:
    print(e)
