from enum import Enum, IntEnum, Flag, auto
class C(Enum):
    RED = 1
    GREEN = auto()
print(C.RED, list(C), C(2), C["RED"], C.RED.name)
class F(Flag):
    A = auto(); B = auto()
print(F.A | F.B)
class I(IntEnum):
    X = 3
print(I.X + 1, I.X)
