# round() of ints of known type: ints, whatever their size.
G = 2 ** 61 - 1


def whole(n):
    return round(n), round(n, None)


def to(n, digits):
    return round(n, digits)


def counted(n):
    total = 0
    for i in range(n):
        total += round(i) + round(i, -1)
    return total


def loop(n):
    while n < 2 ** 70:
        n = round(n * 3) + 1
    return n


print(round(G), whole(G), whole(-G), whole(2 ** 53 + 1), whole(2 ** 62), whole(2 ** 64 + 1), whole(True), whole(7))
print(to(1234567, -2), to(15, -1), to(25, -1), to(-15, -1), to(G, 2), to(G, -3), to(2 ** 70 + 5, -1), to(5, 0), to(5, -1), to(0, -5), to(True, 3))
print(to(2 ** 53 + 1, 0), type(to(3, 1)), type(to(3.0, 1)), to(2.5, 0), to(1e300, -300), counted(30), loop(5), loop(2 ** 53 + 1))
for digits in (2 ** 70, 1.5, "1"):
    try:
        print(to(12, digits))
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
import math


def parts(n):
    return math.floor(n), math.ceil(n), math.trunc(n), int(n), abs(n), divmod(n, 10), math.gcd(n, 6), n.conjugate(), float(n), math.fabs(n)


print(parts(2 ** 53 + 1), parts(G), parts(-G), parts(2 ** 70 + 1))
print(max(2 ** 53 + 1, 2.0 ** 53), min(2 ** 53 + 1, 2.0 ** 53 + 2), sum([2 ** 53, 1, 1]), sum([0.1, 2 ** 53, 1]), pow(2 ** 53 + 1, 1), math.pow(2 ** 53 + 1, 1), math.copysign(G, -1), math.hypot(G, 0), math.fmod(G, 2))
