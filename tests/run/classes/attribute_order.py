# Attributes keep the order in which they were set, however they are set, as __dict__, dir, copy and pickle show it.
class Base:
    kind = 'base'
    hook = None
    def __init__(self, a):
        self.a = a
        self.b = a + 1

class Derived(Base):
    def __init__(self, a, late):
        if late:
            self.c = 'c'
            super().__init__(a)
        else:
            super().__init__(a)
            self.c = 'c'
    def set_hook(self, f):
        self.hook = f
    def change(self):
        self.kind = 'own'
        self.kind += '!'
    def swap(self):
        del self.a
        self.a = 'again'

class Mixin:
    def mix(self):
        self.m = 1

class Both(Derived, Mixin):
    def __init__(self):
        self.mix()
        Derived.__init__(self, 3, False)
        self.z = 9

def show(o):
    print(list(o.__dict__.items()), [n for n in dir(o) if not n.startswith('_')], o.kind, o.hook)

def quiet(o):
    return o.a, o.b, getattr(o, 'c', None), o.kind, o.hook

for late in (False, True):
    for when in range(4):
        d = Derived(1, late)
        if when == 0:
            show(d)
        d.set_hook(len)
        if when == 1:
            show(d)
        d.change()
        print(quiet(d))
        if when == 2:
            show(d)
        d.swap()
        print(quiet(d))
        d.extra = [1]
        d.b = 'over'
        show(d)
        print(quiet(d))
b = Both()
print(quiet(b), b.m)
show(b)
b.z = 10
del b.m
b.mix()
show(b)

import copy
class Node:
    def __init__(self, **kw):
        for k in kw:
            setattr(self, k, kw[k])
    def late(self):
        self.x = 'x'
        self.y = 'y'
for kw in ({'x': 1, 'y': 2}, {'y': 1, 'x': 2}, {'q': 0, 'x': 1}, {}):
    n = Node(**kw)
    m = copy.copy(n)
    n.late()
    m.late()
    k = copy.deepcopy(n)
    print(n.__dict__, m.__dict__, k.__dict__, n.__reduce_ex__(2)[2])
    try:
        del k.x
        k.x
    except AttributeError as e:
        print(e)
    try:
        del k.x
    except AttributeError as e:
        print(e)
    k.x = 5
    k.__dict__['y'] = 6
    print(k.x, k.y, vars(k))
    k.__dict__ = {'x': 1}
    k.late()
    print(k.__dict__)

class D(dict):
    def __init__(self, *a):
        super().__init__(*a)
        self.first = 1
        self.second = 2
class L(list):
    def set(self, back):
        if back:
            self.two, self.one = 2, 1
        else:
            self.one, self.two = 1, 2
        return self
print(D({1: 2}).__dict__, L().set(True).__dict__, L().set(False).__dict__)

class S:
    __slots__ = ('p',)
    def __init__(self):
        self.p = 1
class T(S):
    def __init__(self):
        self.q = 2
        super().__init__()
        self.r = 3
t = T()
print(t.__dict__, t.p, t.q, t.r)
t.__dict__['p'] = 7
del t.p
try:
    t.p
except AttributeError as e:
    print(e)

class Prop:
    def __init__(self):
        self._v = 1
        self.v = 2
        self.w = 3
    @property
    def v(self):
        return self._v
    @v.setter
    def v(self, value):
        self._v = value
p = Prop()
print(p.v, p.__dict__)
p = Prop()
p.__class__ = Base
print(p.__dict__, p.kind)
def run(o):
    total = 0
    for i in range(50):
        o.a = i
        total += o.a
    return total
print(run(Derived(0, True)), run(Derived(0, False)), run(Base(0)), run(b))

class Left:
    pass
class Right:
    def __init__(self):
        self.one = 1
        self.two = 2
class Child(Left, Right):
    def more(self):
        self.three = 3
        return self
print(Child.__base__, Child().more().__dict__)

class Pair:
    def __init__(self, back, x, y):
        if back:
            self.y = y
            self.x = x
        else:
            self.x = x
            self.y = y
def floats():
    return [Pair(k % 3 == 0, k * 1.5, k * 2.25) for k in range(6)]
print([(p.x, p.y, p.__dict__) for p in floats()])
class Result(Exception):
    def __init__(self, value):
        self.value = value
def result(v):
    try:
        raise Result(v)
    except Result as r:
        return r.value
print(result(1), result(2.25), result(4.5))
