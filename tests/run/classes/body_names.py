# Names that a class body uses after it has stored them: methods under a second name, deleted names, namespaces that lie.


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __mul__(self, other):
        return Vector(self.x * other, self.y * other)

    __rmul__ = __mul__
    scaled = __mul__

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    __iadd__ = __add__

    def __repr__(self):
        return "Vector(%r, %r)" % (self.x, self.y)

    __str__ = __repr__
    del scaled


v = Vector(1, 2.5)
w = v
w += 2 * v
print(v, w, v * 3, 2.0 * v, hasattr(v, "scaled"), Vector.__rmul__ is Vector.__mul__)
try:
    "a" * v + None
except AttributeError as e:
    print(e)

value = "global"


class Deleted:
    value = "own"
    first = value
    del value
    second = value
    if first == "own":
        value = 5
    third = value
    for __name__ in ("a", "b"):
        fourth = __name__
    try:
        missing
    except NameError as e:
        fifth = str(e)


print(Deleted.first, Deleted.second, Deleted.third, Deleted.fourth, Deleted.fifth, Deleted.value)


class Lying(dict):
    def __getitem__(self, name):
        found = dict.__getitem__(self, name)
        return "lie about " + name if isinstance(found, int) else found


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Lying()

    def __new__(meta, name, bases, namespace):
        return type.__new__(meta, name, bases, dict(namespace))


class Believer(metaclass=Meta):
    truth = 5
    heard = truth
    __doc__ = 7
    doc = __doc__


class Child(Believer):
    truth = 6
    heard = truth + "!"


print(Believer.truth, Believer.heard, Believer.doc, Child.truth, Child.heard)
