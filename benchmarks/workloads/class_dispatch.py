# Classes: inheritance, overridden methods, super(), properties, operators, a visitor.
import sys


class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def area(self):
        return 0.0

    def describe(self):
        return len(self.name) + self.area()

    @property
    def doubled(self):
        return 2.0 * self.area()


class Rectangle(Shape):
    def __init__(self, w, h):
        super().__init__("rectangle")
        self.w = w
        self.h = h

    def area(self):
        return self.w * self.h

    def accept(self, visitor):
        return visitor.rectangle(self)


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)
        self.name = "square"

    def describe(self):
        return 1 + super().describe()


class Circle(Shape):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r

    def area(self):
        return 3.141592653589793 * self.r * self.r

    def accept(self, visitor):
        return visitor.circle(self)


class Sizes:
    def __init__(self):
        self.seen = 0

    def rectangle(self, shape):
        self.seen += 1
        return shape.w + shape.h

    def circle(self, shape):
        self.seen += 2
        return 2 * shape.r


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def __eq__(self, other):
        return isinstance(other, Vector) and self.x == other.x and self.y == other.y


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 200000
    shapes = []
    for i in range(300):
        if i % 3 == 0:
            shapes.append(Rectangle(i % 10 + 1.0, 2.0))
        elif i % 3 == 1:
            shapes.append(Square(i % 7 + 1.0))
        else:
            shapes.append(Circle(i % 5 + 0.5))
    sizes = Sizes()
    total = 0.0
    position = Vector(0, 0)
    equal = 0
    for i in range(n):
        shape = shapes[i % 300]
        total += shape.describe() + shape.doubled + shape.accept(sizes)
        position = position + Vector(1, i % 3) * 2
        if position == Vector(2 * i + 2, 0):
            equal += 1
    print("%.6f %d %d %d %d %d" % (total, sizes.seen, position.x, position.y, equal, Shape.count))


main()
