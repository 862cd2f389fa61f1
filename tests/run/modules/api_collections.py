"""Each public name of collections, functools, enum, dataclasses, copy and random: ordinary, edge and wrong arguments."""
import collections, copy, dataclasses, enum, functools, random
from collections import *


def t(*fs):
    for f in fs:
        try: print(f())
        except Exception as e: print(type(e).__name__, e)


# ---- Counter
c = Counter('abracadabra')
t(lambda: (c, c['z'], c.most_common(2), list(c.elements())[:6], c.total(), Counter(a=3, b=-1), Counter({'x': 2}), Counter(), Counter(None)), lambda: (c + Counter('az'), c - Counter('aab'), c & Counter('aab'), c | Counter('zz'), +Counter(a=1, b=-2), -Counter(a=1, b=-2)), lambda: (Counter('ab') == Counter('ba'), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=0) == Counter(), Counter('a') >= Counter('b'), Counter('a') != 5), lambda: c.update('aa', zz=5) or c, lambda: c.subtract({'a': 100}) or c['a'], lambda: c.update(5), lambda: c.fromkeys('ab'), lambda: Counter('a', 'b'), lambda: Counter(5), lambda: c.pop('zz'), lambda: c.__delitem__('missing'), lambda: c.copy() == c, lambda: Counter('aab').__ior__(Counter('bbb')), lambda: repr(Counter({1: 'x', 2: 'y'})), lambda: Counter(a='x').most_common(), lambda: c.most_common(0), lambda: Counter([1, 1.0, True]), lambda: c < 5, lambda: c + 5, lambda: Counter({'a': 1.5}) + Counter({'a': 1}))
# ---- ChainMap
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
t(lambda: (m, m['a'], m['b'], list(m), len(m), m.maps, m.parents, m.new_child({'z': 0}), m.new_child(q=1), 'b' in m, m.get('x', 9), bool(ChainMap()), dict(m)), lambda: m.__setitem__('b', 10) or m.maps, lambda: m.__delitem__('b') or m.maps, lambda: m.__delitem__('b'), lambda: m['none'], lambda: m.pop('zz'), lambda: m.popitem(), lambda: m.popitem(), lambda: m | {'k': 1}, lambda: {'k': 1} | m, lambda: ChainMap.fromkeys('ab', 1), lambda: m.copy().maps[1] is m.maps[1], lambda: m.clear() or m, lambda: m == {'a': 2, 'b': 3}, lambda: ChainMap({1: 2}, 5)[3])
# ---- OrderedDict, defaultdict, deque
o = OrderedDict(a=1, b=2, c=3)
t(lambda: o.move_to_end('a') or o, lambda: o.move_to_end('c', last=False) or list(o), lambda: o.popitem(last=False), lambda: o.popitem(), lambda: o.move_to_end('zz'), lambda: OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), lambda: OrderedDict([(1, 2)]) == {1: 2}, lambda: o | {'x': 1}, lambda: {'x': 1} | o, lambda: list(reversed(o)), lambda: OrderedDict.fromkeys('ab', 0), lambda: o.copy(), lambda: repr(OrderedDict()), lambda: OrderedDict(5), lambda: (o.clear(), o.popitem())[1], lambda: o.setdefault('k', 1), lambda: o.pop('k'), lambda: o.pop('k'), lambda: o.pop('k', None), lambda: o.update(z=1) or o, lambda: len(o.keys()))
d = defaultdict(list, a=[1])
t(lambda: d['x'].append(5) or d, lambda: d.get('q'), lambda: d.default_factory, lambda: defaultdict(None)['k'], lambda: defaultdict(5), lambda: defaultdict(int, {1: 2}) | {3: 4}, lambda: d.copy(), lambda: d.__missing__('new'), lambda: setattr(d, 'default_factory', None) or d['zz'], lambda: defaultdict(lambda: 1 / 0)['k'], lambda: repr(defaultdict(int)), lambda: copy.deepcopy(defaultdict(list, {1: [2]})), lambda: defaultdict(int, [(1, 2)], a=3))
q = deque([1, 2, 3], maxlen=4)
t(lambda: (q.append(4), q.append(5), q.appendleft(0), q), lambda: (q.pop(), q.popleft(), q.rotate(1), q, q.rotate(-5), q), lambda: (q.extend('ab'), q.extendleft('xy'), q, q.maxlen), lambda: (q.index('y'), q.count('y'), q[0], q[-1], 'x' in q, list(reversed(q)), q.copy(), q + deque([9]), q * 2, deque('ab') == deque('ab'), deque('ab') < deque('b')), lambda: q.insert(1, 'i'), lambda: deque([1, 2]).insert(5, 3), lambda: q.remove('zz'), lambda: q.index('zz'), lambda: q[10], lambda: q[0:1], lambda: q.__setitem__(0, 'set') or q, lambda: q.__delitem__(-1) or q, lambda: deque(maxlen=-1), lambda: deque(5), lambda: deque([1], 'x'), lambda: deque().pop(), lambda: deque([1, 2], 0), lambda: deque([1]) + [2], lambda: setattr(q, 'maxlen', 1), lambda: hash(q), lambda: [q.append(x) for x in q], lambda: (q.reverse(), q.clear(), len(q), bool(q)), lambda: repr(deque([deque()])), lambda: deque('abc').index('c', -1), lambda: deque('abc').__imul__(2))
# ---- namedtuple
P = namedtuple('P', 'x, y z', defaults=[5], module='mod')
t(lambda: (P(1, 2), P(1, y=2, z=3), P._fields, P._field_defaults, P.__doc__, P.x.__doc__, P.__module__, P(1, 2)._replace(x=9), P._make('abc'), P(1, 2)._asdict(), P(1, 2) < (1, 3), P(1, 2)[1:], hash(P(1, 2)) == hash((1, 2, 5)), P.__match_args__, P.__slots__, P(*'abc') + (1,)), lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(1, 2, w=1), lambda: P(1, 2)._replace(q=1), lambda: P._make([1]), lambda: setattr(P(1, 2), 'x', 1), lambda: namedtuple('A', 'a a'), lambda: namedtuple('A', 'def x _y a a 1b', rename=True)._fields, lambda: namedtuple('A', '_a'), lambda: namedtuple('class', 'a'), lambda: namedtuple('A', 'a', defaults=[1, 2]), lambda: namedtuple('A', ['b', 5]), lambda: namedtuple('A', []).__new__.__doc__ if False else namedtuple('E', [])(), lambda: type('S', (P,), {'__repr__': lambda s: 'S!', '__slots__': ()})(1, 2)._replace(x=3), lambda: copy.copy(P(1, [2])), lambda: P(1, 2).__getnewargs__())
# ---- UserDict, UserList, UserString
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(str(k), v)
class UM(UserDict):
    def __missing__(self, k): return f'missing {k}'
t(lambda: (UD({1: 2}, b=3), UD({1: 2}).data, UM()['q'], 'q' in UM(), UD(a=1) | {2: 3}, {2: 3} | UD(a=1), UD(a=1).copy(), len(UD(a=1)), UD(a=1) == {'a': 1}, UserDict.fromkeys('ab', 1)), lambda: UD()['x'], lambda: UserDict({}, {}), lambda: UserDict(None), lambda: (UserList([3, 1]) + [2], [0] + UserList([1]), UserList('ab') * 2, UserList([1, 2])[::-1], UserList([2, 1]) < [3], UserList([1]) == [1], sorted(UserList([2, 1])), UserList(UserList([1])).data, type(UserList([1])[:]).__name__), lambda: UserList([1]).index(2), lambda: (UserString('abc').upper(), UserString(5), UserString('a') + 'b', 'x' + UserString('y'), UserString('ab')[0], UserString('a') * 3, 'b' in UserString('abc'), UserString('a') == 'a', hash(UserString('a')) == hash('a'), UserString('%s') % 1, int(UserString('5')), UserString('a b').split(), isinstance(UserString(''), str), UserString('x').join(['1', '2'])), lambda: UserString('a').index('z'), lambda: sorted(collections.__all__), lambda: collections.nope)
# ---- functools (what is written in Python)
def f(a, b=1): "doc"; return a, b
def w(*a, **k): return f(*a, **k)
f.attr = [1]
t(lambda: (functools.update_wrapper(w, f) is w, w.__name__, w.__doc__, w.attr, w.__wrapped__ is f, w(1)), lambda: functools.wraps(f, assigned=['__doc__'], updated=[])(lambda: 0).__name__, lambda: functools.WRAPPER_ASSIGNMENTS + functools.WRAPPER_UPDATES, lambda: functools.wraps(len)(lambda: 0).__name__, lambda: functools.update_wrapper(5, f), lambda: functools.total_ordering(type('O', (), {'__lt__': lambda s, o: True}))() >= 1, lambda: functools.total_ordering(type('O', (), {})), lambda: functools.lru_cache(maxsize=-1)(f).cache_info(), lambda: functools.lru_cache(None)(f).cache_parameters(), lambda: functools.lru_cache(maxsize='x'), lambda: functools.lru_cache(1.5)(f), lambda: functools.cache(f)(1), lambda: functools.partialmethod(5), lambda: repr(functools.partialmethod(f, 1, b=2))[:23], lambda: functools.cached_property(f).__doc__, lambda: type('CP', (), {'__slots__': (), 'x': functools.cached_property(f)})().x, lambda: sorted(functools.__all__))
# ---- enum
class E(enum.Enum):
    A = 1
    B = enum.auto()
    C = 'c'
    @enum.member
    def m(self): return 1
    @enum.nonmember
    class Inner: pass
    @enum.property
    def prop(self): return self.name.lower()
class SE(enum.StrEnum): X = enum.auto(); Y = 'yy'
class IF(enum.IntFlag, boundary=enum.KEEP): A = 1; B = 2
class FE(enum.Flag, boundary=enum.CONFORM): A = 1; B = 2
class FJ(enum.Flag, boundary=enum.EJECT): A = 1; B = 4
class IE(enum.IntEnum): A = 3
class RE(int, enum.ReprEnum): A = 1
class TE(tuple, enum.Enum): A = (1, 2); B = (3,)
t(lambda: (list(E)[:3], E.B.value, E('c'), E['A'], E.A.prop, E.Inner.__name__, E.m.name, len(E), E.A in E, repr(E), str(E.C), E.__members__.keys(), E.A.name, hash(E.A) is not None, bool(E.A), E.A != E.B, dir(E.A)[-3:]), lambda: (SE.X, repr(SE.X), SE.Y + '!', f'{SE.Y:>4}', SE('yy'), IE.A + 1, f'{IE.A}', repr(IE.A), str(IE.A), repr(RE.A), TE.A, TE.B[0], TE((3,))), lambda: (IF(9), repr(IF(9)), FE(9), FJ(8), type(FJ(8)), IF.A | 8, ~IF.A, ~FE.A, FE.A ^ FE.B, list(FE(3)), len(FE(3)), FE(0).name, IF.A in IF(3), FE.A | FE.B in [FE(3)]), lambda: E(99), lambda: E['Q'], lambda: E.Q, lambda: setattr(E, 'A', 1), lambda: delattr(E, 'A'), lambda: E.A < E.B, lambda: E.A.B, lambda: E(), lambda: enum.Enum('F', 'a b', start=0).a.value, lambda: enum.Enum('F', {'x': 1, 'y': 1}).y, lambda: enum.Enum('F', [('p', 7)], type=int).p + 1, lambda: enum.IntEnum('G', 'a b')(2), lambda: enum.Enum('F', ['a'], module='m', qualname='q').__module__, lambda: enum.unique(enum.Enum('U', {'x': 1, 'y': 1})), lambda: type('D', (E,), {}), lambda: enum.Flag('FF', 'a b c').c.value, lambda: FE.A | 1, lambda: FE('x'), lambda: SE(5), lambda: type('Bad', (enum.StrEnum,), enum.EnumMeta.__prepare__('Bad', (enum.StrEnum,)) | {'x': 5}) if False else '', lambda: enum.verify(enum.CONTINUOUS)(enum.IntEnum('V', {'a': 1, 'b': 3})), lambda: enum.verify(enum.UNIQUE)(E) is E, lambda: enum.verify(enum.NAMED_FLAGS)(FE) is FE, lambda: sorted(enum.__all__), lambda: enum.EnumType is enum.EnumMeta, lambda: enum.bin(5, 8) + enum.bin(-3), lambda: enum.global_str(E.A), lambda: copy.deepcopy(E.A) is E.A, lambda: E.A.__reduce_ex__(2)[1])
# ---- dataclasses
D = dataclasses
@D.dataclass
class Base: x: int; y: list = D.field(default_factory=list, metadata={'m': 1}, compare=False)
@D.dataclass(frozen=True, order=True)
class Fr: a: int; b: str = 'q'
@D.dataclass(kw_only=True, slots=True, match_args=False)
class Kw: k: int = 1; z: int
@D.dataclass(init=False, repr=False, eq=False)
class Bare: v: int = 3
t(lambda: (Base(1), Base(1) == Base(1, [2]), Fr(1), Fr(1) < Fr(2), hash(Fr(1)) == hash(Fr(1)), Kw(z=2), Kw.__slots__, Bare().v, [f.name for f in D.fields(Base)], D.fields(Base)[1].metadata, D.asdict(Base(1, [Fr(2)])), D.astuple(Base(1, [Fr(2)])), D.replace(Fr(1), b='w'), D.is_dataclass(Base), D.is_dataclass(Base(1)), Fr.__match_args__), lambda: Base(), lambda: Kw(1), lambda: setattr(Fr(1), 'a', 2), lambda: delattr(Fr(1), 'a'), lambda: hash(Base(1)), lambda: Fr(1) < 5, lambda: D.fields(5), lambda: D.asdict(5), lambda: D.replace(5), lambda: D.make_dataclass('M', ['a', ('b', int, 5)])(1), lambda: D.make_dataclass('M', ['a', 'a']), lambda: D.make_dataclass('M', ['1x']), lambda: D.dataclass(type('L', (), {'__annotations__': {'a': list}, 'a': []})), lambda: D.dataclass(type('O', (), {'__annotations__': {'a': int, 'b': int}, 'a': 1})), lambda: D.field(default=1, default_factory=list), lambda: D.dataclass(order=True, eq=False)(type('Q', (), {})), lambda: D.dataclass(frozen=True)(type('N', (Base,), {})), lambda: repr(D.MISSING) is not None, lambda: repr(D.KW_ONLY) is not None, lambda: repr(D.field())[:60], lambda: D.asdict(Base(1), dict_factory=lambda p: sorted(k for k, _ in p)), lambda: D.replace(Base(1), q=1), lambda: sorted(D.__all__), lambda: D.InitVar[int], lambda: D.dataclass(slots=True)(type('W', (), {'__slots__': ('a',), '__annotations__': {'a': int}})))
# ---- copy, random
class Cp:
    def __init__(self): self.l = [1]
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return ['deep', len(memo) >= 0]
loop = [1]; loop.append(loop)
t(lambda: (copy.copy([1, [2]]), copy.copy({1: 2}), copy.copy(Cp()), copy.deepcopy(Cp()), copy.deepcopy({1: [2, (3, [4])]}), copy.deepcopy(loop)[1][1][0], copy.copy(len) is len, copy.deepcopy((1, 2)) , copy.copy(range(3)), copy.deepcopy(Fr(1)), copy.deepcopy([E.A])[0] is E.A), lambda: copy.copy(i for i in ()), lambda: copy.deepcopy((i for i in ())), lambda: copy.Error, lambda: copy.deepcopy([Cp(), Cp()]), lambda: (lambda a: copy.deepcopy([a, a])[0] is copy.deepcopy([a, a])[1])([1]), lambda: (lambda r: r[0] is r[1])(copy.deepcopy([[1]] * 2)))
R = random.Random(42)
t(lambda: (R.random(), R.randint(1, 10), R.randrange(5), R.randrange(10, 20, 3), R.uniform(1, 2), R.choice('abc'), R.choices([1, 2, 3], k=4), R.choices('ab', weights=[1, 9], k=5), R.choices('ab', cum_weights=[1, 9], k=3), R.sample(range(100), 4), R.sample('aab', counts=None, k=2), R.sample(['x', 'y'], counts=[2, 3], k=4), R.getrandbits(70), R.randbytes(5), R.gauss(0, 1), R.normalvariate(), R.lognormvariate(0, 1), R.expovariate(1.5), R.gammavariate(2, 3), R.gammavariate(0.5, 1), R.gammavariate(1, 1), R.betavariate(1, 2), R.paretovariate(3), R.weibullvariate(1, 2), R.triangular(), R.triangular(1, 5, 2), R.vonmisesvariate(0, 4), R.vonmisesvariate(0, 1e-7)), lambda: (lambda l: R.shuffle(l) or l)(list(range(8))), lambda: R.choice([]), lambda: R.randint(5, 1), lambda: R.randrange(0), lambda: R.randrange(1, 5, 0), lambda: R.sample([1], 2), lambda: R.sample({1, 2}, 1), lambda: R.choices([], k=1), lambda: R.choices([1, 2], weights=[1]), lambda: R.choices([1], [1], cum_weights=[1]), lambda: R.choices([1, 2], weights=[0, 0]), lambda: R.sample([1], k=-1), lambda: R.shuffle('abc'), lambda: R.getrandbits(-1), lambda: R.getrandbits(0), lambda: R.uniform('a', 1), lambda: R.expovariate(0), lambda: (random.seed(1), random.random(), random.seed('text'), random.random(), random.seed(b'by'), random.random(), random.seed(2.5), random.random(), random.seed(-7), random.random(), random.seed(2 ** 100), random.random(), random.seed('v1', version=1), random.random())[1::2], lambda: random.seed([1]), lambda: (lambda s: (random.setstate(s), random.random(), random.setstate(s), random.random())[1::2])(random.getstate()), lambda: random.setstate((1, 2)), lambda: random.SystemRandom().random() < 1, lambda: random.SystemRandom().getstate(), lambda: sorted(random.__all__), lambda: type('RR', (random.Random,), {'random': lambda self: 0.5})().randrange(10))
