"""Functional style: compose, curry, partial, reduce, itertools, operator, transducers, lenses, trampolines, Maybe and Result, Church numerals, memo fixpoints."""
import functools
import itertools
import operator
from functools import partial, reduce


def compose(*fs): return reduce(lambda f, g: lambda *a, **k: f(g(*a, **k)), fs, lambda x: x) if len(fs) != 1 else fs[0]
def pipe(x, *fs): return reduce(lambda acc, f: f(acc), fs, x)


def curry(f, n=None):
    n = f.__code__.co_argcount if n is None else n
    def collect(*args): return f(*args) if len(args) >= n else lambda *more: collect(*args, *more)
    return collect


class Placeholder:
    """_ + 1, _.name, _[0] make functions."""
    def __init__(self, f=lambda x: x, text='_'): self.f, self.text = f, text
    def __call__(self, x): return self.f(x)
    def __repr__(self): return f'<{self.text}>'
    def __getattr__(self, name): return Placeholder(lambda x: getattr(self.f(x), name), f'{self.text}.{name}')
    def __getitem__(self, key): return Placeholder(lambda x: self.f(x)[key], f'{self.text}[{key!r}]')


def _install():
    for name in 'add sub mul truediv floordiv mod pow and_ or_ xor lt le gt ge eq ne lshift matmul'.split():
        op = getattr(operator, name)
        dunder = f'__{name.rstrip("_")}__'
        def forward(self, o, op=op, name=name):
            if isinstance(o, Placeholder): return Placeholder(lambda x: op(self.f(x), o.f(x)), f'({self.text} {name} {o.text})')
            return Placeholder(lambda x: op(self.f(x), o), f'({self.text} {name} {o!r})')
        def backward(self, o, op=op, name=name): return Placeholder(lambda x: op(o, self.f(x)), f'({o!r} {name} {self.text})')
        setattr(Placeholder, dunder, forward)
        if name not in ('lt', 'le', 'gt', 'ge', 'eq', 'ne'): setattr(Placeholder, '__r' + dunder[2:], backward)
    for name in 'neg pos abs invert'.split(): setattr(Placeholder, f'__{name}__', lambda self, op=getattr(operator, name), name=name: Placeholder(lambda x: op(self.f(x)), f'{name} {self.text}'))


_install()
_ = Placeholder()
print(compose(str, abs, int)('-42'), compose()(5), compose(len)('abc'), pipe(3, _ + 1, _ * 2, str), curry(lambda a, b, c: a + b * c)(1)(2, 3), curry(lambda a, b, c: (a, b, c))(1)(2)(3), curry(max, 2)(5)(7))
print(list(map(_ * 2 + 1, range(4))), list(filter(_ > 2, [1, 2, 3, 4])), list(map(10 - _, range(3))), sorted(['bb', 'a', 'ccc'], key=-(_.__len__())) if False else sorted([(1, 'z'), (0, 'y')], key=_[0]), (_[1][0].upper)('xay') if False else _.real(5), list(map(_ ** 2 % 5, range(5))), (_ + _)(4), (2 ** _)(10), (~_ & 0xff)(0xf0), abs(_ - 5)(2), repr((_ + 1) * _[0]))
p = partial(int, base=2)
q = partial(print, 'a', sep='-', end='|\n')
q('b', 1)
print(p('1010'), p.func is int, p.args, p.keywords, partial(partial(pow, 2), 5)(), partial(partial(pow, 2), 5).args, partial(lambda *a, **k: (a, k), 1, x=2)(3, x=4, y=5), repr(partial(len, [1]))[:25])


class Cell:
    def __init__(self): self.state = 'off'
    def set(self, state): self.state = state; return self
    on = functools.partialmethod(set, 'on')
    off = functools.partialmethod(set, state='off')


print(Cell().on().state, Cell().on().off().state)


@functools.singledispatch
def show(x, *a): return f'other {x!r}'
@show.register
def _show_int(x: int, *a): return f'int {x}' + ('!' * len(a))
@show.register(list)
@show.register(tuple)
def _show_seq(x, *a): return '[' + ', '.join(show(i) for i in x) + ']'
@show.register(type(None))
def _show_none(x, *a): return 'nothing'


class Base: pass
class Derived(Base): pass
show.register(Base, lambda x, *a: f'base {type(x).__name__}')
print(show(5, 1, 2), show([1, 'a', (None, True)]), show(2.5), show(Derived()), show.dispatch(bool).__name__, sorted(t.__name__ for t in show.registry), show.__name__)


class Walker:
    @functools.singledispatchmethod
    def visit(self, x): raise NotImplementedError(type(x).__name__)
    @visit.register
    def visit_int(self, x: int): return x
    @visit.register(list)
    def visit_list(self, x): return sum(map(self.visit, x))
    @functools.cached_property
    def expensive(self): trace.append('computed'); return 42


trace = []
w = Walker()
print(w.visit([1, [2, 3], True]), w.expensive, w.expensive, trace, w.__dict__)


@functools.lru_cache(maxsize=3)
def cached(x, y=1): trace.append((x, y)); return x * y
print(cached(1), cached(1), cached(1, y=1), cached(1, 1), cached(1.0), cached(2), cached(3), cached(1), cached.cache_info(), len(trace), cached.cache_parameters())
cached.cache_clear()
print(cached.cache_info(), cached.__wrapped__(3, 4), functools.cache(lambda n: n + 1)(1))


@functools.total_ordering
class Version:
    def __init__(self, s): self.v = tuple(map(int, s.split('.')))
    def __eq__(self, o): return self.v == o.v if isinstance(o, Version) else NotImplemented
    def __lt__(self, o): return self.v < o.v if isinstance(o, Version) else NotImplemented


print(Version('1.10') > Version('1.9'), Version('1') <= Version('1.0'), Version('2') >= Version('2'), sorted(map(Version, ['2.0', '1.5', '1.10']))[0].v, max(Version('3'), Version('2')).v)


def mapping(f): return lambda step: lambda acc, x: step(acc, f(x))
def filtering(f): return lambda step: lambda acc, x: step(acc, x) if f(x) else acc
def taking(n):
    def make(step):
        left = [n]
        def inner(acc, x):
            left[0] -= 1
            acc = step(acc, x)
            if left[0] <= 0: raise StopIteration(acc)
            return acc
        return inner
    return make


def transduce(xform, step, init, items):
    f, acc = xform(step), init
    try:
        for x in items: acc = f(acc, x)
    except StopIteration as e: return e.value
    return acc


print(transduce(compose(mapping(_ * 3), filtering(_ % 2 == 0), taking(4)), lambda a, x: a + [x], [], itertools.count(1)), transduce(mapping(len), operator.add, 0, ['a', 'bc']))


class Lens:
    def __init__(self, get, put): self.get, self.put = get, put
    def __rshift__(self, o): return Lens(lambda s: o.get(self.get(s)), lambda s, v: self.put(s, o.put(self.get(s), v)))
    def over(self, f, s): return self.put(s, f(self.get(s)))


def key(k): return Lens(lambda s: s[k], lambda s, v: {**s, k: v} if isinstance(s, dict) else [*s[:k], v, *s[k + 1:]])


data = {'users': [{'name': 'ann', 'tags': ['x']}, {'name': 'bob', 'tags': []}], 'n': 1}
name1 = key('users') >> key(1) >> key('name')
new = name1.over(str.upper, data)
print(name1.get(data), new['users'][1], data['users'][1], new['users'][0] is data['users'][0], new['n'])


class Result:
    def __class_getitem__(cls, item): return cls
    @classmethod
    def of(cls, f, *args):
        try: return Ok(f(*args))
        except Exception as e: return Err(e)
class Ok(Result):
    def __init__(self, v): self.v = v
    def then(self, f):
        r = Result.of(f, self.v)
        return r.v if isinstance(r, Ok) and isinstance(r.v, Result) else r
    def or_else(self, d): return self.v
    def __repr__(self): return f'Ok({self.v!r})'
    __rshift__ = then
class Err(Result):
    def __init__(self, e): self.e = e
    def then(self, f): return self
    def or_else(self, d): return d
    def __repr__(self): return f'Err({self.e!r})'
    __rshift__ = then


print(*(Result.of(int, s) >> (lambda x: 100 / x) >> round >> (lambda x: Ok(x) if x < 50 else Err(ValueError('big'))) for s in ('7', '0', 'abc', '1')), Err(KeyError(1)).or_else('default'), Ok(5).then(_ + 1).or_else(0))


def trampoline(f):
    @functools.wraps(f)
    def run(*args):
        r = f(*args)
        while callable(r): r = r()
        return r
    return run


@trampoline
def even(n): return True if n == 0 else lambda: odd(n - 1)
def odd(n): return False if n == 0 else lambda: even.__wrapped__(n - 1)


Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
add = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
mul = lambda m: lambda n: lambda f: m(n(f))
power = lambda m: lambda n: n(m)
to_int = lambda n: n(lambda x: x + 1)(0)
three = succ(succ(succ(zero)))
print(even(20001), even(1000), Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(20), Y(lambda self: lambda a, b: a if not b else self(b, a % b))(48, 18), [to_int(n) for n in (zero, three, add(three)(three), mul(three)(three), power(three)(three))])
print(reduce(lambda a, b: {**a, b: len(b)}, ['a', 'bb'], {}), reduce(operator.mul, range(1, 30)), reduce(lambda f, g: lambda x: g(f(x)), [_ + 1, _ * 2, str])(3), [*itertools.accumulate([1, 2, 3, 4], lambda a, b: a * 10 + b)], [*itertools.starmap(pow, [(2, 3), (3, 2)])], [''.join(g) for _k, g in itertools.groupby('aaabbc')], [*itertools.chain.from_iterable(itertools.repeat(x, x) for x in range(4))], [*itertools.compress('abcd', [1, 0, 1, 1])], [*itertools.takewhile(_ < 3, itertools.count())], [*itertools.dropwhile(_ < 3, range(6))], [*itertools.filterfalse(_ % 2 == 0, range(6))], [*zip(*[iter('abcdef')] * 2)])
print(operator.itemgetter(1, -1)('abc'), operator.attrgetter('real', 'imag')(3 + 4j), operator.methodcaller('replace', 'a', 'b')('banana'), operator.attrgetter('__class__.__name__')(5), operator.concat([1], [2]), operator.countOf([1, 2, 1], 1), operator.indexOf('abc', 'c'), operator.length_hint(iter([1, 2])), operator.index(True), operator.truth([]), operator.contains('abc', 'b'), operator.iadd([1], [2]), operator.setitem(d := {}, 'k', 1), d, repr(operator.itemgetter(1)))
for f in (lambda: compose(1)(2), lambda: curry(len)(1), lambda: reduce(operator.add, []), lambda: _.x(5), lambda: (_ + 'a')(1), lambda: partial(5), lambda: show(), lambda: w.visit('a'), lambda: cached([]), lambda: Version('1') < 5, lambda: Version('a'), lambda: operator.itemgetter()(1), lambda: operator.itemgetter('a')([1]), lambda: functools.partial(int, base=40)('1'), lambda: show.register(5), lambda: functools.cached_property(len).__get__(5, int), lambda: functools.lru_cache('x')(len), lambda: functools.cmp_to_key(5)(1) < functools.cmp_to_key(5)(2), lambda: functools.reduce(5, [1, 2]), lambda: operator.attrgetter(5)):
    try: print(f())
    except (TypeError, AttributeError, ValueError, NotImplementedError, KeyError) as e: print(type(e).__name__, e)
pipe(5, _ + 1, _.missing)
