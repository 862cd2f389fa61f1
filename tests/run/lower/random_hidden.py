# Methods written in C that instances and classes get from their base: hidden, by way of a __dict__ or through an object, and not.
import array
import random


class Die(random.Random):
    def __init__(self, names):
        super().__init__(3)
        self.__dict__.update(names)

    def roll(self):
        return self.random()


print(Die({}).roll(), Die({'random': lambda: 'loaded'}).roll())


class Unseeded(random.Random):
    def __init__(self, a, b):
        pass


print(Unseeded({}, 2).random(), Unseeded.__new__(Unseeded).getstate()[1][:3])
for wrong in (lambda: super(random.Random, Die({})).__init__({}), lambda: super(random.Random, Die({})).__init__(1, 2)):
    try:
        print(wrong())
    except TypeError as e:
        print(e)


class R(random.Random):
    pass
def patch(c):
    c.random = lambda self: 'patched'
things = [1, 'a', R]
r = R(3)
def value(r):
    return r.random()
print(value(r))
patch(things[2])
print(value(r), r.random())

class Q(random.Random):
    pass
q = Q(2)
def patch_instance(o):
    o.random = lambda: 'own'
print(value(q))
patch_instance(q)
print(value(q), q.random())

class A(array.array):
    def all(self):
        l = self.tolist()
        l.append('x')
        return l, self.tobytes(), self.buffer_info()[1]
a = A('i', [1, 2, 3])
print(a.all(), a.tolist() + ['y'], a.reverse(), a.tolist(), a.byteswap())
for x in a.tolist():
    print(x)

