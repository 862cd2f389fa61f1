"""How random generators are made: who seeds them, and what they say to wrong arguments."""
import _random
import copy
import pickle
import random

def show(n, f):
    try: print(n, f())
    except Exception as e: print(n, type(e).__name__, e)

R = _random.Random
class Plain(R): pass
class Silent(R):
    def __init__(self, *a, **k): pass
class Seeded(random.Random):
    def __init__(self, x, y): super().__init__(x + y)
show(1, lambda: R([])); show(2, lambda: R(1, 2)); show(3, lambda: R(x=1)); show(4, lambda: R(1).random()); show(5, lambda: R.__new__(R).random())
show(6, lambda: type(R.__new__(R, 5, 6, a=1))); show(7, lambda: Plain(1).random()); show(8, lambda: Plain(a=1)); show(9, lambda: Silent(1, 2, k=3).random())
show(10, lambda: Silent([]).getrandbits(5)); show(11, lambda: R.__new__(R).getstate()[:3]); show(12, lambda: Seeded(1, 2).random() == random.Random(3).random())
show(13, lambda: random.Random([])); show(14, lambda: random.Random('a').random()); show(15, lambda: random.Random(b'a').random()); show(16, lambda: random.Random(1.5).random())
show(17, lambda: random.Random(-5).random()); show(18, lambda: 0 <= random.Random().random() < 1 and random.Random().random() != random.Random().random())
r = random.Random(5)
show(19, lambda: [r.random(), r.randrange(10**30), r.gauss(0, 1), r.choice('abc'), r.sample(range(100), 5), r.betavariate(1, 2), r.choices('abc', [1, 2, 3], k=4), r.randbytes(5)])
show(20, lambda: copy.copy(r).random() == r.random()); show(21, lambda: pickle.loads(pickle.dumps(r)).random() == r.random()); show(22, lambda: copy.deepcopy(r).getstate() == r.getstate())
show(23, lambda: r.seed(5, 3)); show(24, lambda: r.setstate(5)); show(25, lambda: r.setstate((3, (1,), None)))
