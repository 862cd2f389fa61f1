"""Each public name of contextlib, and of fractions: ordinary, edge and wrong arguments."""
import contextlib, io, math, sys
from contextlib import *
from fractions import Fraction as Q


def t(*fs):
    for f in fs:
        try: print(f())
        except BaseException as e: print(type(e).__name__, e)


log = []


@contextmanager
def tag(name, *, swallow=()):
    "doc of tag"
    log.append(f'<{name}>')
    try: yield name.upper()
    except swallow as e: log.append(f'swallowed {e!r}')
    finally: log.append(f'</{name}>')


with tag('a') as x: log.append(x)
with tag('b', swallow=KeyError): raise KeyError('k')
t(lambda: tag.__name__ + tag.__doc__, lambda: tag.__wrapped__.__name__, lambda: tag(), lambda: tag('x').gen.__name__, lambda: type(tag('x')).__name__)


def use(make, error=None):
    with make() as v:
        if error: raise error
        return v


@contextmanager
def none():
    return
    yield


@contextmanager
def two():
    yield 1
    yield 2


@contextmanager
def two_caught():
    try: yield 1
    except ValueError: yield 2


@contextmanager
def chained():
    try: yield
    except ValueError as e: raise KeyError('from') from e


@contextmanager
def stops():
    yield
    raise StopIteration('inner')


t(lambda: use(none), lambda: use(two), lambda: use(two_caught, ValueError()), lambda: use(chained, ValueError(1)), lambda: use(stops), lambda: use(lambda: tag('d'), StopIteration('thrown')), lambda: use(lambda: tag('e'), RuntimeError('r')), lambda: use(lambda: tag('f', swallow=Exception), ValueError('gone')))


@tag('deco')
def decorated(a, b=2): return a + b


class Deco(ContextDecorator):
    n = 0
    def __enter__(self): Deco.n += 1; return self
    def __exit__(self, *e): log.append(('exit', e[0])); return e[0] is ZeroDivisionError


@Deco()
def divides(x): return 1 / x


t(lambda: decorated(1), lambda: decorated(1, b=5), lambda: decorated.__name__, lambda: divides(2), lambda: divides(0), lambda: divides('a'), lambda: Deco.n)
print(log)
log.clear()


class Closer:
    def __init__(self, n): self.n = n
    def close(self): log.append(f'close {self.n}')


with closing(Closer(1)) as c: print(c.n)
t(lambda: use(lambda: closing(Closer(2)), KeyError(1)), lambda: use(lambda: closing(5)), lambda: use(nullcontext), lambda: use(lambda: nullcontext(7)), lambda: use(lambda: nullcontext(7), ValueError('through')))
with suppress(KeyError, IndexError): [][0]
with suppress(): pass
t(lambda: use(suppress, ValueError('not suppressed')), lambda: use(lambda: suppress(LookupError), KeyError()), lambda: use(lambda: suppress(5), KeyError()))
out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out) as o, redirect_stderr(err):
    print('to out', o is out)
    print('to err', file=sys.stderr)
    with redirect_stdout(err): print('nested')
print(repr(out.getvalue()), repr(err.getvalue()))
print(log)
log.clear()
with ExitStack() as st:
    t(lambda: st.enter_context(tag('s1')), lambda: st.enter_context(5), lambda: st.callback(log.append, 'cb')('again'), lambda: st.push(lambda *e: log.append(e[0])) is not None, lambda: st.callback(), lambda: st.push(suppress()).__class__.__name__)
    moved = st.pop_all()
    log.append('body')
print(log)
log.clear()
with moved: log.append('moved body')
moved.close()
print([x if isinstance(x, str) else '?' for x in log])
log.clear()
with ExitStack() as st:
    st.callback(lambda: log.append(repr(sys.exc_info()[1])))
    st.push(lambda k, e, tb: log.append(repr(e)) or True)
    st.push(lambda k, e, tb: 1 / 0)
    st.enter_context(suppress(ValueError))
    raise ValueError('v')
print(log)
try:
    with ExitStack() as st:
        st.callback(lambda: {}['late'])
        raise ValueError('first')
except KeyError as e: print(repr(e), repr(e.__context__), e.__context__.__context__)
t(lambda: isinstance(tag('z'), AbstractContextManager), lambda: issubclass(Closer, AbstractContextManager), lambda: AbstractContextManager(), lambda: isinstance(ExitStack(), AbstractContextManager), lambda: sorted(contextlib.__all__), lambda: AbstractContextManager.__enter__(5), lambda: ExitStack().close())


@asynccontextmanager
async def atag(name):
    log.append(f'<{name}')
    try: yield name
    except KeyError: log.append('key')
    finally: log.append(f'{name}>')


class AClose:
    async def aclose(self): log.append('aclosed')


async def amain():
    async with atag('A') as a, aclosing(AClose()) as b: log.append((a, type(b).__name__))
    async with atag('B'): raise KeyError
    @atag('deco')
    async def f(x): return x * 2
    log.append(await f(4))
    async with AsyncExitStack() as st:
        log.append(await st.enter_async_context(atag('S')))
        st.enter_context(tag('sync'))
        async def done(x): log.append(f'async {x}')
        st.push_async_callback(done, 'cb')
        async def leave(k, e, tb): log.append(('leave', k))
        st.push_async_exit(leave)
    async with nullcontext(3) as n: log.append(n)
    try:
        async with AsyncExitStack() as st: await st.enter_async_context(5)
    except TypeError as e: log.append(str(e))
    return isinstance(atag('q'), AbstractAsyncContextManager)


log.clear()
try: amain().send(None)
except StopIteration as e: print(e.value)
print(log)
# ---- fractions
t(lambda: Q(), lambda: Q(3, -6), lambda: Q('7/3'), lambda: Q(' -1.5e-2 '), lambda: Q('1_000/3') , lambda: Q(0.25), lambda: Q(Q(1, 2)), lambda: Q(Q(1, 2), Q(3, 4)), lambda: Q(True), lambda: Q(1, 0), lambda: Q('1/0'), lambda: Q('x'), lambda: Q('1 / 2'), lambda: Q(1.5, 2), lambda: Q(None), lambda: Q(float('nan')), lambda: Q(float('inf')), lambda: Q(1, 2, 3), lambda: Q('+.5'), lambda: Q('3.'), lambda: Q(1j), lambda: Q(6, 4, _normalize=False) if sys.version_info < (3, 12) else '')
a, b = Q(3, 4), Q(-5, 6)
t(lambda: (a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -2, 2 ** a, a ** b if a > 2 else '', -a, +b, abs(b), a ** 0.5, 4 ** Q(1, 2), Q(4) ** Q(1, 2)), lambda: (a + 1, 1 - a, 2 * a, 1 / a, 7 // a, 7 % a, divmod(7, a), a + 0.5, 0.5 * a, a / 2.0, 1j + a, a * 1j, a ** 1j), lambda: (a < b, a > 0.5, a == 0.75, 0.75 == a, a == Q(6, 8), a >= 1, 1 >= a, a != 'x', a == 0.75 + 0j, a < float('inf'), a < float('nan')), lambda: a < 'x', lambda: a < 1j, lambda: a / 0, lambda: a % 0, lambda: Q(0) ** -1, lambda: a + 'x', lambda: a // 0.0, lambda: pow(a, 2, 3))
t(lambda: (hash(a) == hash(0.75), hash(Q(5)) == hash(5), {Q(1, 2): 'h'}[0.5], str(a), repr(b), str(Q(4)), bool(Q(0)), int(b), float(a), complex(a), a.numerator, b.denominator, a.real, a.imag, a.conjugate()), lambda: (math.floor(b), math.ceil(b), math.trunc(b), round(b), round(Q(5, 2)), round(Q(7, 2)), round(Q(22, 7), 3), round(Q(1234), -2), round(Q(-5, 2))), lambda: (Q.from_float(0.1), Q.from_float(3), Q(0.1).limit_denominator(), Q(math.pi).limit_denominator(1000), Q('3.1415').limit_denominator(10), Q(5).limit_denominator(1), a.as_integer_ratio(), Q(5).is_integer() if hasattr(Q, 'is_integer') else ''), lambda: a.limit_denominator(0), lambda: Q.from_float('x'), lambda: Q.from_decimal(5), lambda: setattr(a, 'numerator', 1), lambda: setattr(a, 'x', 1), lambda: f'{a}' , lambda: f'{a:>8}', lambda: f'{a:.2f}', lambda: (sum([a, b, 1]), max(a, b), sorted([a, 0.5, 1]), math.gcd(Q(4).numerator, 6)), lambda: a.__reduce__()[1], lambda: type(Q.__new__(type('S', (Q,), {}), 1, 2)).__name__, lambda: a.__copy__() is a, lambda: isinstance(a, __import__('numbers').Rational))
