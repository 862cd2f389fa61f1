# Generators closed and thrown into, exception groups, match, async generators, pickling hooks.
import contextlib, sys, gc, weakref, pickle, copy, copyreg


def t(*fs):
    for f in fs:
        try:
            print(repr(f()))
        except BaseException as e:
            print(type(e).__name__, e)


log = []


def gen(n):
    try:
        for i in range(n):
            try:
                got = yield i
                log.append(('got', got))
            except ValueError as e:
                log.append(('caught', str(e)))
                yield 'recovered'
    finally:
        log.append('closed')


g = gen(3)
t(lambda: next(g), lambda: g.send('a'), lambda: g.throw(ValueError('v')), lambda: next(g), lambda: g.close(), lambda: log, lambda: next(g), lambda: g.throw(KeyError('k')))
log.clear()


def outer():
    try:
        r = yield from gen(2)
    except GeneratorExit:
        log.append('outer exit')
        raise
    return 'ret'


o = outer()
t(lambda: next(o), lambda: o.gi_yieldfrom is not None, lambda: o.close(), lambda: log)


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            yield 2


s = stubborn(); next(s)
t(lambda: s.close())


def groups():
    try:
        try:
            raise ExceptionGroup('top', [ValueError(1), ExceptionGroup('in', [TypeError('t'), KeyError('k'), ValueError(2)]), OSError(3, 'x')])
        except* ValueError as eg:
            log.append(('v', eg.message, [repr(e) for e in eg.exceptions]))
            raise RuntimeError('from v')
        except* (TypeError, KeyError) as eg:
            log.append(('tk', eg))
    except BaseException as e:
        return type(e).__name__, e.message, [repr(x) for x in e.exceptions], repr(e.__context__), repr(e.exceptions[0].__context__)


log.clear()
t(groups, lambda: log)


class Custom(ExceptionGroup):
    def derive(self, excs):
        return Custom(self.message + '!', excs)

    def __new__(cls, m, e, code=0):
        self = super().__new__(cls, m, e)
        self.code = code
        return self


c = Custom('c', [ValueError(1), TypeError(2)], 5)
t(lambda: c.split(ValueError), lambda: c.subgroup(lambda e: isinstance(e, TypeError)), lambda: c.code, lambda: c.split(ValueError)[0].code, lambda: str(c), lambda: Custom('x', []), lambda: Custom('x', [1]), lambda: c.args)


def match_it(x):
    match x:
        case None | True | False:
            return 'const'
        case int(n) if n > 10:
            return 'big', n
        case int() | float() as n:
            return 'num', n
        case str() as s if len(s) == 1:
            return 'char', s
        case [a, *rest, {'k': v, **kw}] if rest:
            return 'seqmap', a, rest, v, kw
        case (a, b):
            return 'pair', a, b
        case {'type': 'p', 'pos': [x, y]}:
            return 'pos', x, y
        case {**rest}:
            return 'map', rest
        case Point(x=0, y=yy) | Point(yy, 0):
            return 'axis', yy
        case Point(a, b, c=3):
            return 'P', a, b
        case [] | ():
            return 'empty'
        case bytes(b):
            return 'bytes', b
        case _:
            return 'other', type(x).__name__


class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y, c=None):
        self.x, self.y = x, y
        if c: self.c = c


for x in (None, True, 11, 5, 2.5, 'q', 'qq', [1, 2, {'k': 3, 'z': 4}], [1, 2], (3, 4), {'type': 'p', 'pos': (1, 2)}, {}, {'a': 1}, Point(0, 5), Point(6, 0), Point(1, 2, 3), Point(1, 2), [], (), b'x', {1}, range(2), 'ab', [1, 2, 3]):
    print(match_it(x))


class Res:
    live = []
    def __init__(self, n): self.n = n
    def __enter__(self): Res.live.append(self.n); return self
    def __exit__(self, *a): Res.live.remove(self.n); return self.n == 'swallow' and a[0] is not None
    async def __aenter__(self): Res.live.append(self.n); return self
    async def __aexit__(self, *a): Res.live.remove(self.n); log.append(('aexit', self.n, a[0] and a[0].__name__))


async def agen(n):
    async with Res('ag'):
        try:
            for i in range(n):
                x = yield i
                if x: log.append(('sent', x))
        finally:
            log.append(('agfin', sys.exc_info()[0] and sys.exc_info()[0].__name__))


async def main():
    out = []
    async for v in agen(3):
        out.append(v)
    a = agen(5)
    out.append(await a.asend(None))
    out.append(await a.asend('hey'))
    try:
        await a.athrow(KeyError('q'))
    except KeyError as e:
        out.append(repr(e))
    b = agen(2)
    await b.__anext__()
    await b.aclose()
    out.append([x async for x in agen(2) if x])
    out.append({k: v async for k, v in zipper()})
    async with contextlib.AsyncExitStack() as st:
        await st.enter_async_context(Res('s1'))
        st.push_async_callback(cb, 1)
        st.enter_context(Res('swallow'))
        raise ValueError('lost')
    return out


async def zipper():
    for i in range(3):
        yield i, i * i


async def cb(x): log.append(('cb', x))


log.clear()


def drive(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


t(lambda: drive(main()), lambda: log, lambda: Res.live)


class Hooked:
    def __init__(self, a, b=2): self.a, self.b = a, b
    def __getstate__(self): return {'a': self.a, 'saved': True}
    def __setstate__(self, s): self.__dict__.update(s, restored=1)
    def __reduce_ex__(self, p): return (type(self)._make, (self.a,), self.__getstate__()) if p > 1 else super().__reduce_ex__(p)
    @classmethod
    def _make(cls, a): return cls(a, 'made')
    def __eq__(self, o): return vars(self) == vars(o)


class NewArgs(tuple):
    def __new__(cls, x, *, y): s = super().__new__(cls, (x, y)); s.extra = 'e'; return s
    def __getnewargs_ex__(self): return (self[0],), {'y': self[1]}


class SlotP:
    __slots__ = ('p', 'q')
    def __init__(self): self.p = 1


class LL(list):
    def __reduce__(self): return (LL, (), {'z': 1}, iter([9, 8]))
    def append(self, x): super().append(('app', x))
    def extend(self, xs): super().extend(('ext', x) for x in xs)


h = Hooked(1)
t(lambda: vars(pickle.loads(pickle.dumps(h))), lambda: vars(pickle.loads(pickle.dumps(h, 1))), lambda: vars(copy.copy(h)), lambda: vars(copy.deepcopy(h)), lambda: pickle.loads(pickle.dumps(NewArgs(1, y=2))).extra, lambda: pickle.loads(pickle.dumps(SlotP())).p, lambda: copy.copy(SlotP()).q, lambda: copy.copy(LL()), lambda: vars(copy.deepcopy(LL())), lambda: pickle.loads(pickle.dumps(LL())), lambda: pickle.loads(pickle.dumps([h, h]))[0] is not h, lambda: (lambda x: x[0] is x[1])(pickle.loads(pickle.dumps([h, h]))))
