# f_locals of frames that are running, of ended ones, and of class bodies.
import sys


def caller(depth=1):
    return sys._getframe(depth + 1)


def shown(depth=1):
    return sorted(caller(depth).f_locals.items(), key=lambda pair: pair[0])


def plain(a, b=2, *rest, key=3, **more):
    print(shown())
    a = [a]
    for k in range(3):
        b += k
    print(shown())
    del a
    print(shown())
    try:
        1 / 0
    except ZeroDivisionError as e:
        name = type(e).__name__
    print(shown())


plain(1)
plain(1, 2, 3, 4, key="k", x=5)


def cells(p, q):
    r = 1

    def inner():
        nonlocal r
        r += p
        s = r
        print(shown())
        return s

    print(shown(), inner(), sorted(caller(0).f_locals)) if 0 else None
    value = inner()
    print([n for n, _ in shown()], value, caller(0).f_locals["r"])
    return inner


cells(10, 20)()


def ended(x):
    y = x * 2.5
    frame = sys._getframe()
    z = frame.f_locals
    print(z is frame.f_locals, sorted(z))
    return frame


f = ended(4)
print({k: v for k, v in f.f_locals.items() if k in "xy"}, f.f_locals is f.f_locals, (lambda u: shown())(7))


def implements(name):
    space = sys._getframe(1).f_locals
    space["__interface__"] = space.get("__interface__", ()) + (name,)


class Thing:
    size = 4
    implements("one")
    implements("two")

    def method(self, n):
        total = sum(n for _ in range(self.size))
        return shown(), caller(1).f_locals is globals()


print(Thing.__interface__, sorted(k for k in Thing.__dict__ if k[:2] != "__"))
thing = Thing()
for name, value in thing.method(2)[0]:
    print(name, value is thing or value)
print(thing.method(2)[1])


def many(n):
    total = 0
    for i in range(n):
        total += i * i
        if i == 500:
            print(caller(0).f_locals)
    return total


print(many(1000), sys._getframe().f_locals is globals())


def locals_of_caller():
    f = sys._getframe(1)
    return sorted(f.f_locals.items())
def no_params():
    if len(sys.path) > 0:
        here = 5
        return locals_of_caller()
def outer():
    mine = 1
    got = no_params()
    return got, mine
def branches():
    for k in range(2):
        if k:
            z = k * 2
            print(locals_of_caller())
    return 1
print(outer(), branches())
