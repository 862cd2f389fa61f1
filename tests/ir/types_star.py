# types
# double(v: int[2..2]) -> int[30..30]
# scale(v: int[2..2]) -> int[20..20]
# Parent.__init__(self: instance:Child, start: int[5..5]) -> None
# Child.total(self: instance:Child) -> int[15..15]
from types_star_lib import *


def double(v):
    return scale(v) + OFFSET


class Child(Parent):
    def total(self):
        return self.start + OFFSET


print(double(2), Child(5).total())
