# dataclasses: all parameters of the decorator and of field(), inheritance, errors, the helper functions.
import pprint
import re
from dataclasses import KW_ONLY, MISSING, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from typing import ClassVar


def t(f):
    try:
        r = f()
    except Exception as e:
        r = (type(e).__name__, str(e))
    print(re.sub('0x[0-9a-f]+', '0x', str(r)))


@dataclass
class A:
    x: int
    y: str = 'q'
    z: list = field(default_factory=list)
    n: ClassVar[int] = 7
    w: int = field(default=3, kw_only=True)


print(A.__doc__, A.__init__.__qualname__, A.__repr__.__qualname__, A.__match_args__, A(1), A(1, 'b', [2], w=9), A(1) == A(1), A(1) == A(2), A(1) != 1, A.y, A.n)
t(lambda: A()); t(lambda: A(1, 2, 3, 4)); t(lambda: A(1, q=3)); t(lambda: A(1, x=3)); t(lambda: A(1, w=5)); t(lambda: A(1) < A(2)); t(lambda: hash(A(1))); t(lambda: A.z)
t(lambda: fields(A)[0]); t(lambda: [f.name for f in fields(A(1))]); t(lambda: A.__dataclass_params__); t(lambda: A.__init__.__annotations__)
a, b = A(1), A(2)
a.z.append(5)
print(a, b, asdict(a), astuple(a), replace(a, x=10), is_dataclass(A), is_dataclass(a), is_dataclass(3))


@dataclass(order=True, frozen=True)
class B:
    a: int = 1
    b: tuple = (1, 2)


t(lambda: setattr(B(), 'a', 3)); t(lambda: delattr(B(), 'a')); t(lambda: B() < 3); t(lambda: B() < B(2)); t(lambda: sorted([B(3), B(1), B(2)])); t(lambda: hash(B()) == hash((1, (1, 2)))); t(lambda: len({B(), B(), B(2)}))
t(lambda: replace(B(), a=5)); t(lambda: replace(B(), q=5)); t(lambda: fields(3)); t(lambda: asdict(3)); t(lambda: astuple(A)); t(lambda: replace(3))
t(lambda: make_dataclass('C', [('x', int), ('y', int, 5), 'z'])); t(lambda: make_dataclass('C', [('x', int), ('y', int, 5)])(1)); t(lambda: make_dataclass('C', ['for'])); t(lambda: make_dataclass('C', ['a', 'a'])); t(lambda: make_dataclass('C', ['a b']))
t(lambda: make_dataclass('D', ['p'], bases=(A,), namespace={'hi': lambda self: self.x}, kw_only=True)(1, p=2).hi())
t(lambda: field(default=1, default_factory=int)); t(lambda: dataclass(order=True, eq=False)(type('E', (), {})))
t(lambda: dataclass(type('X', (), {'__annotations__': {'a': list}, 'a': []}))); t(lambda: dataclass(type('X', (), {'a': field()})))


@dataclass
class P:
    x: int
    y: int = field(init=False, repr=False, compare=False, default=4)
    scale: InitVar[int] = 2
    _: KW_ONLY
    k: int
    total: int = field(init=False)

    def __post_init__(self, scale):
        self.total = self.x * scale


print(P(3, k=1), P(3, 5, k=1), P(3, k=1).y, P(3, k=1) == P(3, k=1))
t(lambda: P(3)); t(lambda: P(1, 2, 3, k=4)); t(lambda: replace(P(1, k=2), total=5)); t(lambda: replace(P(1, k=2), x=5)); t(lambda: P.__match_args__)


@dataclass
class Q(P):
    x: float = 1.5
    extra: str = 'e'


print(Q(k=1), Q(2.0, k=3, extra='z'), [f.name for f in fields(Q)], isinstance(Q(k=1), P), Q(k=1) == P(1.5, k=1))
for make in (lambda: dataclass(frozen=True)(type('F', (A,), {})), lambda: dataclass(type('G', (B,), {})), lambda: dataclass(order=True)(type('H', (), {'__lt__': 1})), lambda: dataclass(unsafe_hash=True)(type('I', (), {'__hash__': lambda s: 1}))):
    t(make)


@dataclass(eq=False, repr=False)
class R:
    v: int

    def __repr__(self):
        return 'own %d' % self.v


@dataclass(unsafe_hash=True)
class S:
    v: int
    w: list = field(default_factory=list, hash=False)


@dataclass(slots=True)
class T:
    v: int
    w: int = 5


@dataclass
class Node:
    v: int
    next: 'Node' = None


n = Node(1)
n.next = n
print(R(1), R(1) == R(1), hash(S(1)) == hash((1,)), T(3), n, Node(1, Node(2)), asdict(Node(1, Node(2))), asdict(A(1, z=[B(), {'k': B(2)}])))
t(lambda: setattr(T(1), 'q', 2)); t(lambda: T.__slots__)
match B(7):
    case B(a, b=(1, c)):
        print('matched', a, c)


# pprint lays out data classes whose __repr__ is the one made
@dataclass
class Shown:
    number: int
    texts: list


@dataclass(repr=False)
class ShownByHand(Shown):
    def __repr__(self):
        return "by hand"


pprint.pprint([Shown(1, ["x" * 30, "y" * 40, "z" * 30]), ShownByHand(2, ["x" * 50, "y" * 40])])
print(Shown.__repr__.__qualname__, Shown.__repr__.__wrapped__.__qualname__, Shown.__repr__.__wrapped__(Shown(1, [])))
