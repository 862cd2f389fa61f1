# pass: devirtualise
# f: call_method 1 -> 0
# f: call 1 -> 0
# f: getattr 1 -> 0
# f: new_object 0 -> 1
# f: call_direct 0 -> 2
# f: field_load 0 -> 1
class Point:
    def __init__(self, x):
        self.x = x

    def moved(self, by):
        return self.x + by


def f(n):
    p = Point(n)
    return p.moved(2) + p.x


print(f(10), f(20))
