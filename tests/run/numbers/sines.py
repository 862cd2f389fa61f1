# The sine and the cosine of one number, to the last bit, whatever finds them.
import hashlib
from math import cos, pi, sin


def turn(x, y, a):
    s = sin(a)
    c = cos(a)
    return x * c - y * s, x * s + y * c


def bits(values):
    h = hashlib.sha256()
    for v in values:
        c, s = cos(v), sin(v)
        h.update(b'%s %s ' % (c.hex().encode(), s.hex().encode()))
    return h.hexdigest()


def only(v):
    try:
        return sin(v), cos(v)
    except ValueError as e:
        return e.args


def rows():
    seed = 12345
    for scale in (1e-300, 1e-9, 1e-3, 1.0, 3.0, 10.0, 1e3, 1e6, 1e8, 1.1e8, 1e12, 1e300):
        values = []
        for _ in range(1500):
            seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
            values.append((seed / 2 ** 63 - 1.0) * scale)
        yield scale, values


for scale, values in rows():
    print(scale, bits(values))
print(bits([float(n) for n in range(20000)]), bits([n * pi / 4 for n in range(2000)]))
print(bits([2.4, 2.426265, 2.5, 2.4999999999999996, 1e8, 99999999.99999999, 105414350.0, -0.0, 0.0, 5e-324]))
for v in (float('inf'), float('-inf'), float('nan'), 0.0, -0.0, 3, 10 ** 20, True):
    print(only(v))
print(turn(1.0, 2.0, 3.0), turn(1.0, 2.0, 30.0), turn(1, 2, 0))
try:
    turn(1.0, 2.0, float('inf'))
except ValueError as e:
    print(e)
try:
    turn(1.0, 2.0, 10 ** 400)
except OverflowError as e:
    print(e)
