# types
# scaled(x: float, factor=: float) -> float
# area(r: float, squares=: list[float]) -> float
import sys
from math import pi, sqrt


def scaled(x, factor=2.0):
    return x * factor


def area(r, squares=[]):
    squares.append(r * r)
    return pi * squares[-1]


class Settings:
    pass


settings = Settings()
for name in sys.argv[1:]:
    setattr(settings, name, 1)
print(scaled(1.5), scaled(2.5, 3.0), area(2.0), sqrt(2.0))
