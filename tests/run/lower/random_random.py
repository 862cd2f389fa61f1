# random.random() is a float of C wherever it comes from; classes that define it themselves, instances that hide it.
import random
from random import random as rand, Random


def total(n):
    s = 0.0
    for _ in range(n):
        s += random.random() + rand()
    return s


class Fixed(random.Random):
    def random(self):
        return 'fixed'

    def getrandbits(self, k):
        return 3


class Half(Random):
    def twice(self):
        f = self.random
        return f() * 2, self.random()


random.seed(11)
print(total(100), type(rand()))
own = Half(5)
print(own.twice(), own.random())
print(Fixed(1).random(), Fixed(1).randrange(10), Fixed(1).choice('abcd'))
hidden = Half(6)
hidden.random = lambda: 'hidden'
print(hidden.random())
try:
    print(hidden.twice())
except TypeError as e:
    print(e)
for wrong in (lambda: own.random(1), lambda: random.random(x=1), lambda: own.rando()):
    try:
        print(wrong())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(own.gauss(0, 1), random.uniform(1, 2), random.gauss(0, 1), random.expovariate(2))
state = random.getstate()
a = [random.random() for _ in range(3)]
random.setstate(state)
print(a == [rand() for _ in range(3)])
