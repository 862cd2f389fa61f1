# Instances that are called: __call__ of one known class, of several, with keywords, defaults and stars; errors; __call__ in an instance.


class Scale:
    def __init__(self, by):
        self.by = by

    def __call__(self, x, plus=0, *more, **named):
        return x * self.by + plus + len(more) + sum(named.values())


class Shift(Scale):
    def __call__(self, x):
        return x + self.by


class Plain:
    pass


class Counter:
    n = 0

    def __call__(self):
        self.n += 1
        return self.n

    __iter__ = None


def total(function, n):
    result = 0
    for i in range(n):
        result += function(i)
    return result


scale = Scale(3)
print(total(scale, 10), total(Shift(2), 10), scale(2.5), scale(1, 2, 3, 4, a=5), scale(x=2, plus=7))
things = [Scale(2), Shift(5), Scale(0.5)]
print([t(4) for t in things])

counter = Counter()
for _ in range(5):
    counter()
print(counter(), counter.n)

for thing in (Shift(1), Plain(), None, Scale(1)):
    try:
        print(thing(1, 2))
    except TypeError as e:
        print(e)
try:
    Shift(1)()
except TypeError as e:
    print(e)

plain = Plain()
plain.__call__ = lambda: "not looked at"
try:
    plain()
except TypeError as e:
    print(e)
scale.__call__ = lambda x: "not looked at"
print(scale(7), scale.__call__(7))


class Fib:
    def __init__(self):
        self.seen = {}

    def __call__(self, n):
        if n not in self.seen:
            self.seen[n] = n if n < 2 else self(n - 1) + self(n - 2)
        return self.seen[n]


print(Fib()(80))


class Late:
    def __call__(self):
        return 1


late = Late()
print(late())
Late.__call__ = lambda self: 2
print(late())


class Made:
    def __call__(self, depth):
        if depth == 0:
            raise ValueError("deep")
        return self(depth - 1)


Made()(3)
