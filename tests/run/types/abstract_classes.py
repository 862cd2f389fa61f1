"""Abstract base classes: what is abstract, registration, hooks, caches that must be forgotten, match by registered kind, errors."""
import abc
import collections
import collections.abc
import numbers
from abc import ABC, ABCMeta, abstractmethod


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    def twice(self):
        return 2 * self.area()


class Half(Shape):
    def area(self):
        return 1

    make = None


class Full(Half):
    name = "full"


class Sized(metaclass=ABCMeta):
    hooked = []

    @classmethod
    def __subclasshook__(cls, c):
        cls.hooked.append(c.__name__)
        if cls is Sized:
            return True if hasattr(c, "size") else NotImplemented
        return NotImplemented


class Box:
    size = 3


class Other:
    pass


class Refused(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        return False


class Wrong(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        return 1


class Claims:
    @property
    def __class__(self):
        return Full


class Seq(ABC):
    __abc_tpflags__ = 1 << 5


class Map(ABC):
    __abc_tpflags__ = 1 << 6


class Pair:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return (10, 20)[i]


class SubPair(Pair):
    pass


class OwnList(collections.abc.Sequence):
    def __len__(self):
        return 1

    def __getitem__(self, i):
        if i:
            raise IndexError
        return "only"


class OwnDict(collections.abc.Mapping):
    def __len__(self):
        return 1

    def __iter__(self):
        return iter("a")

    def __getitem__(self, k):
        return {"a": 5}[k]


def kind(v):
    match v:
        case [a, b]:
            return "pair", a, b
        case [a]:
            return "one", a
        case {"a": x}:
            return "mapping", x
    return "none"


def main():
    show(lambda: sorted(Shape.__abstractmethods__))
    show(Shape)
    show(Half)
    show(lambda: (Full().twice(), Full().name, isinstance(Full(), Shape), issubclass(Half, Shape)))
    Full.area = abstractmethod(lambda self: 2)
    show(lambda: Full().area())
    abc.update_abstractmethods(Full)
    show(Full)
    print(isinstance(Box(), Sized), isinstance(Other(), Sized), isinstance(Other(), Sized), issubclass(Box, Sized), Sized.hooked)
    Sized.register(Other)
    print(isinstance(Other(), Sized), isinstance(3, Sized), Sized.hooked)
    show(lambda: isinstance(3, Refused))
    show(lambda: issubclass(Refused, Refused))
    show(lambda: issubclass(int, Wrong))
    show(lambda: Shape.register(3))
    show(lambda: issubclass(3, Shape))
    show(lambda: isinstance(Claims(), Half))
    before = abc.get_cache_token()
    show(lambda: Shape.register(Full) is Full)
    print(abc.get_cache_token() - before)
    show(lambda: Shape.register(Other) is Other)
    print(abc.get_cache_token() - before, isinstance(Other(), Shape), issubclass(Other, Half))

    class A(ABC):
        pass

    class B(ABC):
        pass

    B.register(A)
    show(lambda: A.register(B))
    A.register(int)
    print(issubclass(int, B), isinstance(True, B), isinstance("", B), isinstance(2 ** 70, A))

    class C(B):
        pass

    print(isinstance(1.5, B))
    C.register(float)
    print(isinstance(1.5, B), isinstance(1.5, C), isinstance(1.5, A))
    print(kind(Pair()), kind(SubPair()))
    Seq.register(Pair)
    print(kind(Pair()), kind(SubPair()), hasattr(Seq, "__abc_tpflags__"))
    Map.register(SubPair)
    print(kind(OwnList()), kind(OwnDict()), kind(collections.UserList([1, 2])), kind(collections.UserDict(a=1)))
    for n in (1, True, 2.5, 1j, "a"):
        print(*(isinstance(n, k) for k in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)))
    for v in ([], (), "", b"", {}, set(), range(3), iter([]), len, (x for x in ()), 3, None):
        print(*(int(isinstance(v, getattr(collections.abc, k))) for k in ("Hashable", "Iterable", "Iterator", "Reversible", "Sized", "Container", "Callable", "Set",
              "MutableSet", "Mapping", "MutableMapping", "Sequence", "MutableSequence", "Collection", "Generator", "ByteString")))
    print(sorted(n for n in dir(A) if n.startswith("_abc")), type(A._abc_impl).__name__, len(abc.ABCMeta.__dict__) > 5)
    A._abc_caches_clear()
    print(isinstance(1, A))
    A._abc_registry_clear()
    A._abc_caches_clear()
    print(isinstance(1, A))

    class Meta(ABCMeta):
        def __instancecheck__(cls, v):
            return v == 7 or super().__instancecheck__(v)

    class M(metaclass=Meta):
        pass

    print(isinstance(7, M), isinstance(8, M), isinstance(M(), M))


main()
