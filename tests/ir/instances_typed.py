# pass: instances
# f: branch 2 -> 1
# f: new_object 1 -> 0
# g: branch 2 -> 2
# h: class_is 1 -> 0
# h: branch 1 -> 0
# h: new_object 2 -> 0
class Box:
    def __init__(self, value):
        self.value = value


class Circle:
    def __init__(self, r):
        self.r = r

    def area(self):
        return self.r * 3


class Square:
    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a * self.a


def f(n):
    """What is in this box is known."""
    total = 0.0
    for i in range(n):
        box = Box(i * 0.5)
        if box.value is None:
            total -= 1
        if total > 100:
            total = 0.0
        total += box.value
    return total


def g(n):
    total = 0.0
    for i in range(n):
        box = Box(i * 0.5 if i else None)
        if box.value is None:
            total -= 1
        else:
            total += box.value
    return total


class Holder:
    def __init__(self, shape):
        self.shape = shape


def h(n):
    total = 0
    for i in range(n):
        total += Holder(Square(i)).shape.area()
    return total


for k in range(3):
    print(Holder(Circle(k)).shape.area())
print(f(3), g(3), h(4), Box(None).value, Box(Circle(2)).value.area(), Box(3).value)
