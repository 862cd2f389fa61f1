# OrderedDict's views and iterators, weakref.proxy, functools.partial, runtime-checkable protocols.
import collections, weakref, functools, typing, pickle, copy
def t(*fs):
    for f in fs:
        try:
            print(repr(f()))
        except BaseException as e:
            print(type(e).__name__, e)
O = collections.OrderedDict
o = O(a=1, b=2)
t(lambda: o.keys(), lambda: type(o.keys()), lambda: o.values(), lambda: o.items(), lambda: type(o.items()), lambda: type(iter(o)), lambda: iter(o.items()).__class__, lambda: reversed(o).__class__, lambda: type(reversed(o.items())), lambda: list(reversed(o.items())), lambda: o.keys() & {'a'}, lambda: o.keys().mapping, lambda: o.keys().isdisjoint('x'), lambda: o.items() == {('a', 1), ('b', 2)}, lambda: type(o.keys()).__name__, lambda: type(o.keys()).__mro__, lambda: type(o.keys()).__module__, lambda: isinstance(o.keys(), collections.abc.KeysView), lambda: pickle.loads(pickle.dumps(o)), lambda: o.__reduce__()[:4], lambda: list(o.__reduce__()[4]), lambda: iter(o).__reduce__(), lambda: o.__repr__(), lambda: o.move_to_end('zz'), lambda: O.fromkeys('ab', 3), lambda: o | {'c': 1}, lambda: {'z': 0} | o, lambda: o.popitem(False), lambda: o == {'b': 2}, lambda: o == O(b=2), lambda: o.__sizeof__() > 0, lambda: O([(1, 2)], 3), lambda: O(1), lambda: copy.copy(o), lambda: copy.deepcopy(o))
class K:
    def __init__(self): self.v = 5
    def m(self, *a, **k): return a, k
    def __call__(self, *a): return a
    def __getitem__(self, i): return i * 2
    def __setitem__(self, i, v): print('set', i, v)
    def __delitem__(self, i): print('del', i)
    def __len__(self): return 4
    def __contains__(self, x): return x == 3
    def __iter__(self): return iter([1, 2])
    def __add__(self, o): return ('add', o)
    def __radd__(self, o): return ('radd', o)
    def __iadd__(self, o): return ('iadd', o)
    def __neg__(self): return 'neg'
    def __abs__(self): return 'abs'
    def __bool__(self): return False
    def __index__(self): return 7
    def __int__(self): return 8
    def __float__(self): return 9.5
    def __str__(self): return 'STR'
    def __repr__(self): return 'REPR'
    def __eq__(self, o): return 'eq'
    def __lt__(self, o): return 'lt'
    def __hash__(self): return 77
    def __matmul__(self, o): return 'mm'
    def __rpow__(self, o, m=None): return 'rpow'
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __divmod__(self, o): return 'dm'
    def __invert__(self): return 'inv'
    def __bytes__(self): return b'by'
    def __reversed__(self): return 'rev'
    def __next__(self): return 'nx'
    def __round__(self, n=None): return ('rnd', n)
    def __dir__(self): return ['a']
    def __format__(self, s): return 'fmt' + s
    def __enter__(self): return 1
k = K(); p = weakref.proxy(k)
class N:
    def __init__(self): self.q = 1
n = N(); pn = weakref.proxy(n)
def ia():
    q = p
    q += 1
    return q
t(lambda: type(p), lambda: type(pn), lambda: p.v, lambda: p.m(1, z=2), lambda: p(1, 2), lambda: p[3], lambda: p.__setitem__(1, 2), lambda: len(p), lambda: 3 in p, lambda: list(p), lambda: p + 1, lambda: 1 + p, lambda: -p, lambda: abs(p), lambda: bool(p), lambda: [0] * 3 + [p.__index__()], lambda: int(p), lambda: float(p), lambda: str(p), lambda: repr(p).startswith('<weakproxy at'), lambda: p == 1, lambda: p < 1, lambda: hash(p), lambda: p @ 2, lambda: 2 ** p, lambda: p ** 2, lambda: pow(p, 2, 3), lambda: divmod(p, 1), lambda: ~p, lambda: bytes(p), lambda: reversed(p), lambda: next(p), lambda: round(p), lambda: dir(p), lambda: f'{p:x}', lambda: ia(), lambda: p.__class__, lambda: isinstance(p, K), lambda: p + p, lambda: range(10)[p], lambda: pn(1), lambda: hash(pn), lambda: pn == pn, lambda: pn == n, lambda: pn + 1, lambda: len(pn), lambda: iter(pn), lambda: next(pn), lambda: bool(pn), lambda: pn.zz, lambda: setattr(pn, 'w', 3), lambda: n.w, lambda: delattr(pn, 'w'), lambda: str(pn) == str(n), lambda: weakref.proxy(k) is p, lambda: weakref.getweakrefcount(k), lambda: weakref.proxy(5), lambda: weakref.proxy(weakref.proxy(k)), lambda: type(p).__mro__, lambda: pn.__dict__, lambda: vars(pn), lambda: p.__bytes__(), lambda: type(p)(k), lambda: copy.copy(pn).q, lambda: pickle.dumps(pn))
pa = functools.partial(int, '10', base=2)
def mk():
    q = functools.partial(print)
    q.__setstate__((int, ('7',), {'base': 8}, {'x': 1}))
    return q, q.x, q(), q.__dict__
t(lambda: pa.__reduce__(), lambda: pickle.loads(pickle.dumps(pa))(), lambda: mk()[1:], lambda: pa.__setstate__(1), lambda: pa.__setstate__((1, 2, 3, 4)), lambda: pa.__setstate__((int, (), {}, None)), lambda: pa.func, lambda: pa.args, lambda: pa.keywords, lambda: copy.copy(pa)('3'), lambda: copy.deepcopy(pa), lambda: functools.partial(), lambda: functools.partial(3), lambda: functools.partial.__new__(functools.partial, int), lambda: setattr(pa, 'func', 1), lambda: setattr(pa, 'zz', 1), lambda: pa.zz, lambda: pa.__dict__, lambda: pa.__reduce__(), lambda: functools.partial(pa, 3), lambda: type(pa).__class_getitem__(int), lambda: pa.__setstate__((int, [1], {}, None)), lambda: pa.__setstate__((int, (1,), None, None)), lambda: (pa.args, pa.keywords))
class PP(functools.partial):
    def __repr__(self): return 'PP' + super().__repr__()
t(lambda: PP(int, 1), lambda: PP(PP(int, 1), 2).args, lambda: PP(PP(int, 1), 2).func, lambda: pickle.loads(pickle.dumps(PP(int, 1))))
pr = functools.partial(lambda: 0); pr.__setstate__((pr, (pr,), {'a': pr}, None))
t(lambda: pr)
@typing.runtime_checkable
class Sized(typing.Protocol):
    def __len__(self): ...
@typing.runtime_checkable
class HasX(typing.Protocol):
    x: int
class NotR(typing.Protocol):
    x: int
class Impl:
    x = 3
class ImplI:
    def __init__(self): self.x = 1
class Ex(HasX): pass
t(lambda: isinstance([], Sized), lambda: isinstance(3, Sized), lambda: issubclass(list, Sized), lambda: issubclass(int, Sized), lambda: isinstance(Impl(), HasX), lambda: isinstance(ImplI(), HasX), lambda: isinstance(3, HasX), lambda: issubclass(Impl, HasX), lambda: isinstance(1, NotR), lambda: issubclass(Impl, NotR), lambda: isinstance(Ex(), HasX), lambda: HasX(), lambda: isinstance(3, typing.SupportsInt), lambda: isinstance('3', typing.SupportsInt), lambda: isinstance(3, typing.SupportsIndex), lambda: isinstance(3.5, typing.SupportsRound), lambda: issubclass(int, typing.SupportsAbs), lambda: type(typing.Protocol()).__name__, lambda: Sized.__abstractmethods__, lambda: HasX._is_protocol)

def mutate(o, f, how=iter):
    seen = []
    try:
        for k in how(o):
            seen.append(k)
            f(o, k)
    except Exception as e:
        seen.append((type(e).__name__, str(e)))
    return seen, dict(o)


def keep(o, k):
    o[k] = 'again'


def add_at_end(o, k):
    if k == 'c':
        o['z'] = 1


M = lambda: O(a=1, b=2, c=3)
t(lambda: mutate(M(), keep), lambda: mutate(M(), lambda o, k: o.move_to_end(k)), lambda: mutate(M(), lambda o, k: o.move_to_end(k, False)), lambda: mutate(M(), add_at_end),
  lambda: mutate(M(), lambda o, k: o.pop(k)), lambda: mutate(M(), lambda o, k: o.clear()), lambda: mutate(M(), lambda o, k: o.update(x=1), lambda o: o.items()),
  lambda: mutate(M(), lambda o, k: o.pop(k), reversed), lambda: mutate(M(), lambda o, k: o.setdefault('q', 1), lambda o: o.values()), lambda: mutate(M(), lambda o, k: o.popitem(), list))


class Sub(O):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.extra = 5

    def items(self):
        return [('i', 'items')]


s = Sub(a=1)
s.more = [1]
t(lambda: s, lambda: s.__dict__, lambda: s.__reduce__()[:4], lambda: list(s.__reduce__()[4]), lambda: vars(copy.copy(s)), lambda: copy.deepcopy(s), lambda: s.keys(), lambda: s.copy(),
  lambda: setattr(O(), 'x', 1), lambda: iter(M()).__reduce__()[1], lambda: list(copy.copy(iter(M()))), lambda: [v for v in reversed(M().keys())], lambda: list(reversed(M().values())),
  lambda: M().keys() - {'a'}, lambda: M().items() | {1}, lambda: M().items() >= {('a', 1)}, lambda: M().values().mapping, lambda: {**M()}, lambda: [*M()], lambda: dict(M()), lambda: sorted(M()),
  lambda: max(M()), lambda: 'b' in M().keys(), lambda: ('b', 2) in M().items(), lambda: len(M().values()), lambda: list(zip(M(), M().values())), lambda: M().popitem(last=True))


class R:
    def __reversed__(self):
        return 'rev'

    def __rdivmod__(self, other):
        return 'rdm', other


r = R()
pr = weakref.proxy(r)
t(lambda: reversed(pr), lambda: divmod(3, pr), lambda: divmod(pr, 3), lambda: bytes(pr), lambda: sorted(set(dir(pr)) - set(dir(R))))


@functools.lru_cache
def cached(n):
    return n


t(lambda: pickle.loads(pickle.dumps(cached)) is cached, lambda: cached.__reduce__(), lambda: copy.copy(cached) is cached, lambda: type(functools.partial.func).__name__)
