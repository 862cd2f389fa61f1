# types
# mean(values: list:2[float]) -> float
# mean(values: list:3[int[1..255]]) -> float
# clamp(x: int[-256..7]) -> int[0..0] | int[0..7]
# factorial(n: int[0..30]) -> int[1..]
# hypotenuse(a: int[3..3], b: int[4..4]) -> float
# low_byte(x: int[0..]) -> int[0..255]
# digits(n: int[1234..1234]) -> list[int[0..9]]
import math


def mean(values):
    total = 0
    for v in values:
        total += v
    return total / len(values)


def clamp(x):
    if x < 0:
        return 0
    if x > 255:
        return 255
    return x


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def hypotenuse(a, b):
    return math.sqrt(a * a + b * b)


def low_byte(x):
    return x & 255


def digits(n):
    found = []
    while n:
        found.append(n % 10)
        n //= 10
    return found


print(mean([1, 2, 3]), mean([1.5, 2.5]), clamp(7), clamp(-7), factorial(30), hypotenuse(3, 4), low_byte(2 ** 100), digits(1234))
