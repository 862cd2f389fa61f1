"""An inventory with dataclasses and enums: ordering, frozen values, defaults, inheritance, replace, asdict, InitVar, IntEnum arithmetic, grouping."""
from dataclasses import dataclass, field, fields, replace, asdict, astuple, InitVar, is_dataclass, FrozenInstanceError, make_dataclass, KW_ONLY
import enum
from typing import ClassVar, Optional
from collections import Counter, defaultdict


class Category(enum.Enum):
    TOOL = 'tool'
    FOOD = 'food'
    TOY = 'toy'

    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if isinstance(value, str) and m.value.startswith(value.lower()): return m
        return None

    @property
    def tax(self): return {'tool': 0.2, 'food': 0.05}.get(self.value, 0.1)


class Level(enum.IntEnum):
    LOW = 1
    MID = 5
    HIGH = 10
    def __str__(self): return f'L{self.value}'


class Unit(str, enum.Enum):
    PIECE = 'pc'
    KILO = 'kg'
    def _generate_next_value_(name, start, count, last): return name.lower()
    LITRE = enum.auto()


class Perm(enum.IntFlag):
    R = 4
    W = 2
    X = 1


@dataclass(order=True, frozen=True)
class Price:
    amount: float
    currency: str = field(default='EUR', compare=False)

    def __add__(self, o): return replace(self, amount=round(self.amount + o.amount, 2)) if isinstance(o, Price) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __mul__(self, n): return Price(round(self.amount * n, 2), self.currency)


@dataclass
class Item:
    name: str
    price: Price
    category: Category = Category.TOOL
    tags: list[str] = field(default_factory=list, repr=False)
    count: int = 0
    serial: int = field(init=False, default=-1)
    made: ClassVar[int] = 0
    discount: InitVar[Optional[float]] = None

    def __post_init__(self, discount):
        Item.made += 1
        self.serial = Item.made
        if discount is not None: self.price = self.price * (1 - discount)
        if isinstance(self.category, str): self.category = Category(self.category)

    @property
    def total(self): return self.price * self.count


@dataclass(eq=False)
class Perishable(Item):
    days: int = 7
    _: KW_ONLY
    frozen: bool = False

    def age(self, n):
        self.days -= n
        return self.days > 0


@dataclass(slots=True)
class Slot:
    item: Item
    row: int = 0
    def __len__(self): return self.item.count


@dataclass(unsafe_hash=True, repr=False)
class Key:
    a: int
    b: str = field(hash=False, default='')


class Stock:
    def __init__(self): self.items, self.log = {}, []
    def __iadd__(self, item):
        if item.name in self.items: raise KeyError(f'{item.name} exists')
        self.items[item.name] = item
        return self
    def __getitem__(self, key):
        match key:
            case str(): return self.items[key]
            case Category(): return [i for i in self if i.category is key]
            case int() | slice(): return sorted(self, key=lambda i: i.price)[key]
            case (Category() as c, Price() as limit): return [i for i in self[c] if i.price < limit]
            case _: raise TypeError(f'bad key {key!r}')
    def __iter__(self): return iter(self.items.values())
    def move(self, **changes):
        before = {k: self.items[k].count for k in changes}
        try:
            for name, n in changes.items():
                item = self.items[name]
                if item.count + n < 0: raise ValueError(f'only {item.count} of {name}')
                item.count += n
                self.log.append((name, n))
        except ValueError:
            for k, n in before.items(): self.items[k].count = n
            raise
        return {k: self.items[k].count - n for k, n in before.items()}


s = Stock()
s += Item('hammer', Price(12.5), count=3, tags=['steel'])
s += Item('apple', Price(0.3), Category.FOOD, count=100)
s += Perishable('milk', Price(1.19), 'fo', [], 12, 0.1, 5, frozen=True)
s += Item('robot', Price(49.99, 'USD'), Category('TO'[::-1][1:] + 'oy'[0:0] if False else 'toy'), ['red', 'loud'], 2)
print(*s, sep='\n')
print(sum(i.total for i in s), s[Category.FOOD], s[0].name, [i.name for i in s[1:]], s[Category.FOOD, Price(1)], Item.made, s['milk'].serial)
print(s.move(apple=-50, robot=1), s.log)
for f in (lambda: s.move(apple=-1, robot=-99), lambda: s['pear'], lambda: s[1.5], lambda: setattr(Price(1), 'amount', 2), lambda: Item('x'), lambda: Item('x', 1, 2, 3, 4, 5, 6, 7), lambda: Price(1) < 1, lambda: Price(1) + 1, lambda: hash(s['apple']), lambda: Category('zzz'), lambda: Perishable('m', 1, 'food', [], 1, None, 5, True), lambda: Slot(None).extra, lambda: setattr(Slot(None), 'extra', 1), lambda: delattr(Price(1), 'amount'), lambda: make_dataclass('Bad', [('x', int, field(default=[]))]), lambda: replace(s['apple'], serial=1), lambda: Category.TOOL.value.nope, lambda: s.__iadd__(s['apple'])):
    try: print(f())
    except (ValueError, KeyError, TypeError, AttributeError, FrozenInstanceError) as e: print(type(e).__name__, e)
print(s['apple'].count, s['robot'].count, s.log)
print(Price(1) == Price(1, 'USD'), Price(1) < Price(2), sorted([Price(3), Price(1, 'X'), Price(2)]), hash(Price(2)) == hash(Price(2, 'Y')), max(Price(1), Price(5)), Key(1, 'x') == Key(1, 'y'), hash(Key(1, 'x')) == hash(Key(1, 'y')), repr(Key(1))[:14])
print(asdict(s['robot']), astuple(Price(1)), [f.name for f in fields(Perishable)], is_dataclass(Item), is_dataclass(s['milk']), is_dataclass(5), Item.__match_args__, Perishable.__match_args__, Slot.__slots__, len(Slot(s['apple'])), Slot(s['apple'], 2).row, s['milk'] == s['milk'], s['apple'] == replace(s['apple'], discount=None))
Dyn = make_dataclass('Dyn', ['a', ('b', int), ('c', list, field(default_factory=list))], namespace={'sum': lambda self: self.a + self.b}, frozen=True)
print(Dyn(1, 2), Dyn(1, 2).sum(), Dyn(1, 2) == Dyn(1, 2), Dyn.__name__, Dyn.__annotations__['a'] if isinstance(Dyn.__annotations__['a'], str) else 'typed')
print(Level.LOW + Level.MID, Level.HIGH > 7, Level(5), repr(Level.MID), f'{Level.HIGH}', Level.MID * 2, max(Level), [*Level], Level['LOW'] == 1, isinstance(Level.LOW, int), {1: 'one'}[Level.LOW], Level.LOW is Level(1), 5 in Level._value2member_map_, range(Level.MID)[-1], [10, 20][Level.LOW])
print(Unit.KILO, Unit.KILO == 'kg', Unit.LITRE.value, Unit('kg') is Unit.KILO, 'x' + Unit.PIECE, Unit.KILO.upper(), f'{Unit.KILO:>5}', Unit.KILO.name, len(Unit), 'kg' in [u.value for u in Unit], repr(Unit.PIECE))
p = Perm.R | Perm.X
print(p, repr(p), p & 4, Perm.W in p, ~p, Perm(7), Perm(0), p ^ Perm.R, int(p), p | 8, list(Perm(7)), Perm.R < Perm.X, bool(Perm(0)), Perm['R'] | 2)
stock = Counter({i.name: i.count for i in s})
stock.subtract(apple=10, pear=2)
by = defaultdict(list)
for i in s: by[i.category].append(i.name)
print(stock.most_common(2), +stock, -stock, stock['nothing'], dict(by), {c.name: round(sum(i.total.amount * (1 + c.tax) for i in s[c]), 3) for c in Category})


@dataclass
class Node:
    value: int
    next: 'Node' = None
    def __iter__(self):
        n = self
        while n: yield n.value; n = n.next


loop = Node(1, Node(2, Node(3)))
print(list(loop), loop, loop == Node(1, Node(2, Node(3))), asdict(loop))
loop.next.next.next = loop
print(repr(loop), [v for v, _ in zip(loop, range(7))])


@enum.unique
class Ok(enum.Enum): A = 1
try:
    @enum.unique
    class Twice(enum.Enum): A = 1; B = 1
except ValueError as e: print(e)
Animal = enum.Enum('Animal', 'ANT BEE CAT', start=5)
print(list(Animal), Animal.BEE.value, Animal(7).name, Animal.__members__['CAT'], len(Animal), 'ANT' in Animal.__members__, Animal.ANT in Animal, hash(Animal.ANT) == hash(Animal.ANT), Animal.ANT == 5, {Animal.ANT: 1}[Animal(5)])
s.move(milk=-1, hammer='one')
