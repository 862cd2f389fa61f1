# One site meets many classes, and what it found changes behind its back: slots, properties, static methods, modules, classes as callees.
import math
import types


class Slots:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


class Fields:
    def __init__(self, x):
        self.x = x

    def m(self):
        return ("Fields.m", self.x)

    @staticmethod
    def s(a):
        return ("Fields.s", a)


class Prop:
    def __init__(self, x):
        self._x = x

    @property
    def x(self):
        return ("got", self._x)

    @x.setter
    def x(self, v):
        self._x = ("set", v)

    @x.deleter
    def x(self):
        self._x = "deleted"

    def m(self):
        return ("Prop.m", self._x)

    s = staticmethod(lambda a: ("Prop.s", a))


class Shared:
    x = "class value"

    def m(self):
        return "Shared.m"

    def s(self, a):
        return ("Shared.s", a)


class Hooked:
    def __getattr__(self, name):
        return "hook " + name


class Own:
    def __getattribute__(self, name):
        return "own " + name

    def __setattr__(self, name, value):
        print("setattr", name, value)


def get(o):
    try:
        return o.x
    except AttributeError as e:
        return type(e).__name__, str(e), e.name, e.obj is o


def put(o, v):
    try:
        o.x = v
        return "stored"
    except (AttributeError, TypeError) as e:
        return type(e).__name__, str(e)


def remove(o):
    try:
        del o.x
        return "removed"
    except AttributeError as e:
        return str(e)


def call(o):
    try:
        return o.m()
    except (AttributeError, TypeError) as e:
        return type(e).__name__, str(e)


def call_static(o):
    try:
        return o.s(5)
    except (AttributeError, TypeError) as e:
        return type(e).__name__, str(e)


def everything(objects):
    for o in objects:
        print(type(o).__name__, get(o), put(o, 7), get(o), call(o), call_static(o), remove(o), get(o), put(o, 8), get(o))


def make():
    return [Slots(1), Fields(2), Prop(3), Shared(), Hooked(), Own(), 5, "text", [1], None, len]


for _ in range(3):
    everything(make())

# a slot's descriptor in another class
class Thief:
    x = Slots.__dict__["x"]

for _ in range(2):
    for o in (Slots(1), Thief(), Slots(2)):
        try:
            print(o.x)
        except TypeError as e:
            print(e)
        try:
            o.x = 3
        except TypeError as e:
            print(e)

class Derived(Slots):
    pass

for o in (Slots(1), Derived(2), Derived(3)):
    o.y = 4
    print(o.x, o.y, getattr(o, "__dict__", None))

# classes that change
for step in range(6):
    o = Fields(step)
    o.__dict__.pop("y", 0)
    if step == 1:
        Fields.m = lambda self: "new m"
    elif step == 2:
        Fields.x = property(lambda self: "now a property")
    elif step == 3:
        print("still a property")
    elif step == 4:
        del Fields.m
        Fields.s = staticmethod(lambda a: "new s")
    elif step == 5:
        Fields.__init__ = lambda self, x: setattr(self, "x", -x)
        o = Fields(step)
    try:
        print(step, get(o), call(o), call_static(o), put(o, 1), get(o))
    except RecursionError:
        print("recursion")
    if "x" in Fields.__dict__:
        del Fields.x

o = Fields(9)
for step in range(4):
    if step == 1:
        o.__dict__["x"] = "through the dict"
    elif step == 2:
        o.__dict__["s"] = lambda a: ("instance", a)
    elif step == 3:
        o.__class__ = Shared
    print(get(o), call_static(o), call(o))

# a getter that fails inside
class Failing:
    @property
    def x(self):
        return self.missing

    @property
    def bare(self):
        raise AttributeError("mine")

for _ in range(2):
    f = Failing()
    print(get(f))
    try:
        f.bare
    except AttributeError as e:
        print(e, e.name, e.obj is f)

p = property()
class Empty:
    x = p
print(get(Empty()), put(Empty(), 1))
p.__init__(lambda self: "filled")
print(get(Empty()))

s = staticmethod(lambda a: ("first", a))
class Static:
    pass
Static.s = s
for i in range(4):
    print(call_static(Static()))
    if i == 1:
        s.__init__(lambda a: ("second", a))

# modules
m = types.ModuleType("m")
def in_module(mod):
    try:
        return mod.f(1)
    except AttributeError as e:
        return str(e)

for step in range(8):
    if step == 1:
        m.f = lambda a: ("f", a)
    elif step == 2:
        m.g = 1
    elif step == 3:
        m.f = lambda a: ("f again", a)
    elif step == 4:
        del m.g
    elif step == 5:
        del m.f
    elif step == 6:
        m.__getattr__ = lambda name: lambda a: (name, a)
    elif step == 7:
        m.__dict__["f"] = lambda a: ("dict", a)
    print(in_module(m), in_module(m))

class Sub(types.ModuleType):
    @property
    def f(self):
        return lambda a: ("property of the class", a)

m.__class__ = Sub
print(in_module(m))

real = math.floor
def floors():
    return [math.floor(2.5) for _ in range(2)]
print(floors())
math.floor = lambda v: "patched"
print(floors())
math.floor = real
print(floors())

# classes as callees
class Meta(type):
    def __call__(cls, *args):
        print("meta call", args)
        return super().__call__(*args)

class WithMeta(metaclass=Meta):
    def __init__(self, a):
        self.a = a

class WithNew:
    def __new__(cls, a):
        return a if a else super().__new__(cls)

    def __init__(self, a):
        print("init", a)

class NoInit:
    pass

class BadInit:
    def __init__(self, a):
        return a

class Variable:
    def __init__(self, *args, **kw):
        self.args = args, kw

class Default:
    def __init__(self, a, b=2, *, c=3):
        self.args = a, b, c

import abc
class Abstract(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    def __init__(self, a): ...

def build(cls, *args, **kw):
    try:
        o = cls(*args, **kw)
        return getattr(o, "args", type(o).__name__)
    except TypeError as e:
        return str(e)

def build1(cls):
    try:
        o = cls(1)
        return getattr(o, "args", type(o).__name__)
    except TypeError as e:
        return str(e)

for cls in (WithMeta, WithNew, NoInit, BadInit, Variable, Default, Abstract, Slots, int, list, Fields):
    print(cls.__name__, build1(cls), build(cls), build(cls, 0), build(cls, 1, 2), build(cls, 1, c=5), build1(cls))
BadInit.__init__ = None
print(build1(BadInit))
del BadInit.__init__
print(build1(BadInit), build(BadInit))
