"""Values that are always the same bool, as far as the program says, until something changes them."""
import sys

DEBUG = False
FLAG = True
if len(sys.argv) > 9:
    FLAG = False


class Base:
    visible = False

    def is_leaf(self):
        return False

    def kind(self):
        return "leaf" if self.is_leaf() else "node"


class Leaf(Base):
    def is_leaf(self):
        return True


class Odd(Base):
    visible = True

    def __init__(self):
        self.on = False

    def flip(self):
        self.on = not self.on
        return self.on


def choose(flag):
    return "yes" if flag else 0


def default(flag=True, other=False):
    return flag, other, flag and not other, type(flag).__name__


print(Base().kind(), Leaf().kind(), Odd().kind(), Odd().visible, Base.visible)
o = Odd()
print(o.on, o.flip(), o.on, o.flip(), o.on)
print(choose(True), choose(False), choose(1 > 2), default(), default(False), default(other=True))
print(DEBUG, FLAG, "debug" if DEBUG else "plain", "flag" if FLAG else "none")
sys.modules[__name__].DEBUG = True
print(DEBUG, "debug" if DEBUG else "plain")
Base.visible = True
print(Leaf().visible, "seen" if Base().visible else "hidden")
Leaf.is_leaf = lambda self: False
print(Leaf().kind())
setattr(o, "on", [])
print(o.on, o.flip())
pairs = [(1, False), (2, False)]
print([a for a, done in pairs if not done], any(d for _, d in pairs), sum(d for _, d in pairs) + True)
pairs.append((3, True))
print([a for a, done in pairs if not done], True + True, False * 3, -True, ~False, True / 2, int(True), str(False), [True][0] is True)
found = False
for k in range(5):
    if k == 3:
        found = True
        break
print(found, not found, found == True, found is True, found & True, found | False, found ^ True)
try:
    ok = False
    int("x")
    ok = True
except ValueError:
    print("ok", ok)
while True:
    if not DEBUG:
        break
    DEBUG = False
print(DEBUG)


def forever(n):
    done = False
    while not done:
        n -= 1
        done = n < 0
    return done


print(forever(3), {True: 1, False: 2}[forever(1)], "%s %d" % (True, False), f"{True}{False!r}")


def says(text):
    print(text)
    return True


def asks():
    if says("asked"):
        print("always")
    while not says("again"):
        pass
    x = says("value") and says("both")
    return x


print(asks())
