# Data classes that complete abstract ones; the repr of a field that holds itself.
import abc
from dataclasses import dataclass, field


class Ordered(abc.ABC):
    @abc.abstractmethod
    def __lt__(self, other):
        pass

    @abc.abstractmethod
    def __le__(self, other):
        pass


@dataclass(order=True)
class Date(Ordered):
    year: int
    month: "Month"


print(Date.__abstractmethods__, Date(1, 2) < Date(1, 3), sorted(Ordered.__abstractmethods__))


@dataclass(order=True, slots=True)
class Slotted(Ordered):
    year: int


print(Slotted.__abstractmethods__, Slotted(1) <= Slotted(1))


class More(Ordered):
    @abc.abstractmethod
    def more(self):
        pass


@dataclass(order=True)
class Part(More):
    x: int


print(Part.__abstractmethods__)
try:
    Part(1)
except TypeError as e:
    print(e)
f = field()
f.type = f
f.name = "id"
print(",type=...," in repr(f), repr(f).count("..."))
