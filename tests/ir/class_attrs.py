# pass: class-attrs
# f: getattr 1 -> 0
class Shape:
    SIDES = "four"


def f(shape):
    return shape.SIDES + "!"


print(f(Shape()))
