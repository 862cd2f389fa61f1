"""Match statements over class patterns: geometry, an expression simplifier, commands, JSON-like schemas, __match_args__, guards, captures."""
from collections import namedtuple, OrderedDict, deque
from dataclasses import dataclass, field
import enum
import math


class Colour(enum.Enum):
    RED, GREEN, BLUE = range(3)


@dataclass(frozen=True)
class Point:
    x: float
    y: float = 0


@dataclass
class Circle:
    centre: Point
    radius: float


@dataclass
class Polygon:
    points: list = field(default_factory=list)
    colour: Colour = Colour.RED


class Square:
    __match_args__ = ('corner', 'side')
    def __init__(self, corner, side): self.corner, self.side = corner, side
    @property
    def area(self): return self.side ** 2


class Unit(Square):
    def __init__(self): super().__init__(Point(0), 1)


Pair = namedtuple('Pair', 'first second')


def area(shape):
    match shape:
        case Circle(_, 0): return 0
        case Circle(radius=r): return round(math.pi * r * r, 3)
        case Unit(): return 'unit'
        case Square(Point(0, 0), side=s): return f'origin square {s}'
        case Square(area=a, corner=Point(x=x)) if x > 0: return a, x
        case Square(c): return f'other square at {c}'
        case Polygon([]) | Polygon([_]): return None
        case Polygon([Point(a, b), Point(c, d)]): return 'line', math.hypot(a - c, b - d)
        case Polygon([Point() as first, *_, last], colour=Colour.RED | Colour.BLUE as col): return first, last, col.name
        case Polygon(points, Colour.GREEN):
            total = 0
            for p, q in zip(points, points[1:] + points[:1]): total += p.x * q.y - q.x * p.y
            return abs(total) / 2
        case Point(x, y) | Pair(x, y): return 'point-like', x, y
        case _: return 'unknown'


for s in (Circle(Point(1), 2), Circle(Point(1), 0.0), Unit(), Square(Point(0), 3), Square(Point(2, 1), 4), Square(Point(-1), 4), Polygon(), Polygon([Point(1)]), Polygon([Point(0), Point(3, 4)]), Polygon([Point(1), Point(2), Point(3)]),
          Polygon([Point(1), 2, 3], Colour.BLUE), Polygon([1, 2, 3]), Polygon([Point(0, 0), Point(4, 0), Point(4, 3)], Colour.GREEN), Point(5), Pair(1, 2), (1, 2), None):
    print(area(s))


class Expr:
    def __init_subclass__(cls, **kw):
        names = list(cls.__annotations__)
        cls.__match_args__ = tuple(names)
        def init(self, *args):
            for n, a in zip(names, args, strict=True): setattr(self, n, a)
        cls.__init__ = init
    def __add__(self, o): return Add(self, wrap(o))
    def __radd__(self, o): return Add(wrap(o), self)
    def __mul__(self, o): return Mul(self, wrap(o))
    def __rmul__(self, o): return Mul(wrap(o), self)
    def __pow__(self, o): return Pow(self, wrap(o))
    def __neg__(self): return Neg(self)
    def __eq__(self, o): return type(self) is type(o) and vars(self) == vars(o)
    def __hash__(self): return hash(tuple(vars(self).values()))
    def __repr__(self): return show(self)


class Num(Expr): value: float
class Var(Expr): name: str
class Add(Expr): left: Expr; right: Expr
class Mul(Expr): left: Expr; right: Expr
class Pow(Expr): base: Expr; power: Expr
class Neg(Expr): of: Expr
class Call(Expr): name: str; arg: Expr


def wrap(v): return v if isinstance(v, Expr) else Num(v) if isinstance(v, (int, float)) else Var(v)


def show(e, level=0):
    match e:
        case Num(v): text, own = (f'{v:g}' if isinstance(v, float) else str(v)), 9 if v >= 0 else 1
        case Var(n): text, own = n, 9
        case Add(a, Neg(b)): text, own = f'{show(a, 1)} - {show(b, 2)}', 1
        case Add(a, b): text, own = f'{show(a, 1)} + {show(b, 1)}', 1
        case Mul(a, b): text, own = f'{show(a, 2)}*{show(b, 2)}', 2
        case Pow(a, b): text, own = f'{show(a, 4)}^{show(b, 4)}', 3
        case Neg(a): text, own = f'-{show(a, 2)}', 1
        case Call(n, a): text, own = f'{n}({show(a)})', 9
    return f'({text})' if own < level else text


def simplify(e):
    match e:
        case Add(a, b) | Mul(a, b) | Pow(a, b): e = type(e)(simplify(a), simplify(b))
        case Neg(a) | Call(_, a) as outer: e = Neg(simplify(a)) if isinstance(outer, Neg) else Call(outer.name, simplify(a))
    match e:
        case Add(Num(a), Num(b)): return Num(a + b)
        case Add(Num(0), x) | Add(x, Num(0)) | Mul(Num(1), x) | Mul(x, Num(1)) | Pow(x, Num(1)) | Neg(Neg(x)): return x
        case Mul(Num(0), _) | Mul(_, Num(0)): return Num(0)
        case Mul(Num(a), Num(b)): return Num(a * b)
        case Mul(Num(a), Mul(Num(b), x)): return simplify(Mul(Num(a * b), x))
        case Mul(x, Num() as n): return simplify(Mul(n, x))
        case Pow(_, Num(0)): return Num(1)
        case Pow(Num(a), Num(b)): return Num(a ** b)
        case Neg(Num(a)): return Num(-a)
        case Add(a, b) if a == b: return simplify(Mul(Num(2), a))
        case Mul(a, b) if a == b: return Pow(a, Num(2))
    return e


def derive(e, x):
    match e:
        case Num(): return Num(0)
        case Var(n): return Num(int(n == x))
        case Add(a, b): return derive(a, x) + derive(b, x)
        case Mul(a, b): return derive(a, x) * b + a * derive(b, x)
        case Pow(b, Num(n)): return n * b ** (n - 1) * derive(b, x)
        case Neg(a): return -derive(a, x)
        case Call('sin', a): return Call('cos', a) * derive(a, x)
        case Call('cos', a): return -Call('sin', a) * derive(a, x)
        case Call('exp', a): return e * derive(a, x)
        case Call(name, _): raise NotImplementedError(name)


def value(e, **env):
    match e:
        case Num(v): return v
        case Var(n): return env[n]
        case Add(a, b): return value(a, **env) + value(b, **env)
        case Mul(a, b): return value(a, **env) * value(b, **env)
        case Pow(a, b): return value(a, **env) ** value(b, **env)
        case Neg(a): return -value(a, **env)
        case Call(f, a): return getattr(math, f)(value(a, **env))


x, y = Var('x'), Var('y')
for e in (x ** 3 + 2 * x + 1, (x + 1) * (x + -y), Call('sin', x * x) * Call('exp', -x), 3 * (x * 4) + 0 * y, x * x * x + y ** 2.5, -(-x) + x):
    d = simplify(derive(e, 'x'))
    print(e, '|', simplify(e), '|', d, '|', value(e, x=2, y=1.5), round(value(d, x=2, y=1.5), 6))
for bad in (lambda: derive(Call('tan', x), 'x'), lambda: value(Var('q')), lambda: Add(1), lambda: show(None), lambda: derive(Pow(x, y), 'x') + 1):
    try: print(bad())
    except (NotImplementedError, KeyError, ValueError, UnboundLocalError, TypeError) as e: print(type(e).__name__, e)


def command(words, state={'hp': 10}):
    match words:
        case []: return 'nothing'
        case ['quit' | 'exit' | 'q']: return 'bye'
        case ['go', ('north' | 'south') as way]: return f'going {way}'
        case ['go', other]: return f'no way {other}'
        case ['drop', *things] if len(things) > 2: return f'dropping much: {", ".join(things)}'
        case ['drop', first, *rest]: return first, rest
        case ['set', key, '=', value] if key in state:
            state[key] = int(value)
            return state
        case [str(verb)] if verb.isupper(): return 'do not shout'
        case [a, b, *_, z] if a == z: return 'same ends', b
        case [*_, 'please']: return command(words[:-1])
        case _: return len(words)


for line in ('', 'quit', 'go north', 'go up', 'drop a', 'drop a b c', 'drop x y', 'set hp = 5', 'set mp = 5', 'HELP', 'a b c a', 'go south please', 'one two', 'set hp = x'):
    try: print(line, '->', command(line.split()))
    except ValueError as e: print(line, '!', e)


def kind(v):
    match v:
        case True | False: return 'bool'
        case int(n) if n > 2 ** 62: return 'huge'
        case int() | float() as n if n != n or n in (float('inf'),): return 'special'
        case 0: return 'zero'
        case -1 | -1.5 | 1 + 2j | -3j: return 'literal number'
        case int() | float(): return 'number'
        case str('abc'): return 'abc'
        case str() as s: return f's{len(s)}'
        case b'bytes': return 'the bytes'
        case bytes() | bytearray(): return 'bytes-like'
        case None: return 'none'
        case {'type': 'point', 'x': x, 'y': y, **rest}: return 'point', x, y, rest
        case {'type': str(t)}: return 'typed', t
        case {}: return 'mapping', type(v).__name__
        case [] | (): return 'empty'
        case [x]: return 'single', x
        case [[a, b], [c, d]]: return 'matrix', a * d - b * c
        case (Colour.RED, _): return 'red pair'
        case [int() | str() as first, *middle, {'k': last}]: return first, middle, last
        case tuple((a, b)): return 'tuple2'
        case list(items): return 'list', len(items)
        case set() | frozenset(): return 'set'
        case type(): return 'class'
        case object(real=r): return 'has real', r
        case _: return '?'


for v in (True, 0, 0.0, -1, -1.5, 1 + 2j, -3j, 2 ** 70, float('inf'), 7, 'abc', 'xyz', b'bytes', bytearray(b'bytes'), b'x', None, {'type': 'point', 'x': 1, 'y': 2, 'z': 3}, {'type': 'q'}, {'type': 5}, {}, OrderedDict(a=1), [], (), [5], deque([5]), [[1, 2], [3, 4]], ((1, 2), (3, 4)), (Colour.RED, 1), [1, 2, 3, {'k': 4, 'm': 5}],
          (1, 2), [1, 2], [1, 2, 3], {1}, range(2), range(3), int, 1j, Colour.BLUE, 'ab' 'c', memoryview(b'ab'), iter([1])):
    print(repr(v)[:5], kind(v))


class Bad: __match_args__ = ['x']
class Worse: __match_args__ = (1,)
class Plain: x = 1
class Shadow:
    __match_args__ = ('v',)
    reads = 0
    @property
    def v(self): Shadow.reads += 1; return Shadow.reads


for f, o in ((lambda o: Bad, Bad()), (lambda o: Worse, Worse()), (lambda o: Plain, Plain()), (lambda o: 5, 5)):
    cls = f(o)
    try:
        match o:
            case cls(a): print('matched', a)
            case _: print('no')
    except TypeError as e: print(e)
match Shadow():
    case Shadow(1 | 2 | 3 as v) if v > 5: print('never')
    case Shadow(v) | Plain(v): print('second', v)
try:
    match Plain():
        case Plain(x=1, y=2): print('y')
        case Plain(x=1): print('x only')
    match 5:
        case int(real=5, imag=0): print('attributes of int')
    match {'a': 1}:
        case {'a': int(k), **rest} if not rest: print(k, rest)
    match 'x', 1:
        case str(), int(q): print('open sequence', q)
finally: print('k' in globals(), q, v)
match Bad():
    case Bad(1): pass
