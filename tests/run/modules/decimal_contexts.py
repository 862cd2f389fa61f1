# Contexts: the current one per thread and per context of contextvars, local ones, flags and traps, subclasses.
import _thread, contextvars, copy, decimal
from decimal import Context, Decimal, Inexact, InvalidOperation, Overflow, Rounded, getcontext, localcontext, setcontext

def show(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e.args)

# Local contexts.
with localcontext(prec=5, rounding=decimal.ROUND_UP, traps=[], Emin=-5, Emax=5, capitals=0, clamp=1, flags=[Inexact]) as c:
    print(c, getcontext() is c, Decimal(2) / 3, Decimal('1e5') * 10, Decimal(1).scaleb(-9))
    with localcontext() as d:
        d.prec = 2
        print(Decimal(2) / 3, d is c)
    print(Decimal(2) / 3, c.flags[Rounded], d.flags[Overflow])
print(getcontext().prec)
with localcontext(Context(prec=3)) as c:
    print(+Decimal('1.23456'))
try:
    with localcontext() as c:
        c.prec = 7
        raise KeyError(1)
except KeyError:
    print(getcontext().prec)
setcontext(decimal.ExtendedContext)
print(getcontext(), getcontext() is decimal.ExtendedContext, Decimal(1) / 0, getcontext())
setcontext(Context(prec=10))
c = getcontext()
c.flags[Inexact] = True
c.traps[Inexact] = 1
print(c, c.flags == c.copy().flags, c.flags == c.traps, len(c.flags), Inexact in c.flags, 3 in c.flags, c.flags.get(Inexact), list(c.flags)[:2])
show(lambda: Decimal(1) / 3)
c.clear_traps(); c.clear_flags()
print(Decimal(1) / 3, Decimal('x') if not c.traps[InvalidOperation] else 0, c)
c.traps.update({Inexact: True, Overflow: True}); c.flags = Context(flags=[Rounded]).flags
print(c, {k.__name__: v for k, v in c.traps.items()}, sum(c.traps.values()), [k.__name__ for k in c.flags.keys()][:3])
decimal.DefaultContext.prec = 12
print(Context().prec, Context(prec=None).prec)
decimal.DefaultContext.prec = 28

# Each thread begins with the default; each context of contextvars keeps its own.
setcontext(Context(prec=6))
results = []
def work(n, done):
    results.append(getcontext().prec)
    getcontext().prec = n
    for k in range(50):
        assert len(str(Decimal(1) / 3)) == n + 2
    results.append(getcontext().prec)
    done.release()
locks = [_thread.allocate_lock() for k in range(2)]
for lock in locks: lock.acquire()
for n, lock in zip((3, 40), locks): _thread.start_new_thread(work, (n, lock))
for lock in locks: lock.acquire()
print(sorted(results), getcontext().prec)
other = contextvars.copy_context()
def change(n):
    setcontext(Context(prec=n))
    return getcontext().prec, Decimal(1) / 3
print(other.run(change, 4), getcontext().prec, other.run(lambda: getcontext().prec), [v.name for v in other])
def shared():
    getcontext().prec = 9
print(contextvars.copy_context().run(shared), getcontext().prec)

# Subclasses.
class Money(Decimal):
    def __new__(cls, value, unit='EUR'):
        self = super().__new__(cls, value)
        self.unit = unit
        return self
    def __repr__(self): return f'Money({str(self)!r}, {self.unit})'
m = Money('2.50', 'USD')
print(m, repr(m), m + 1, type(m + 1).__name__, m.unit, m == Decimal('2.5'), hash(m) == hash(2.5), {m: 1}[Decimal('2.5')], sorted([m, 1, 3]), m.__dict__)
print(repr(copy.copy(m)), copy.copy(m) is m, Money.from_float(0.5).unit, isinstance(m, Decimal), Decimal(m), -m, abs(Money(-1)))
class Own(Context):
    extra = 1
o = Own(prec=4)
print(o, o.extra, type(o.copy()).__name__, o.divide(1, 3), o.create_decimal('1.23456'))
o.note = 5
print(o.note, hasattr(Context(), '__dict__'))
for v in (Decimal('-1.50'), Decimal('sNaN12'), Decimal('-Infinity'), Context(prec=3, traps=[Inexact]), Decimal('1.5').as_tuple()):
    print(v.__reduce_ex__(4)[1:], repr(copy.deepcopy(v)))

# As numbers.
print(sum([Decimal('0.1')] * 10), max(Decimal(1), 2, Decimal('2.5')), sorted([Decimal('NaN'), Decimal(1)], key=lambda d: d.is_nan()), pow(Decimal(2), 10), pow(2, Decimal(10)), pow(Decimal(3), 4, 5), 2 ** Decimal('0.5'))
print(divmod(Decimal(-7), 2), divmod(7, Decimal(-2)), Decimal(7) // 2, -7 % Decimal(4), round(Decimal('1.25'), 1), round(Decimal('3.5')), int(Decimal('-3.9')), float(Decimal('0.1')), complex(Decimal(2)), bool(Decimal('0.0')), bool(Decimal('-0.1')))
x = Decimal(5); x += 1; x -= Decimal('0.5'); x *= 2; x /= 4; x //= 1; x **= 3; x %= 3
print(x, f'{Decimal("1234.5"):,.2f}', '%s %r %d %.2f' % (Decimal('1.5'), Decimal('1.5'), Decimal('7.9'), Decimal('2.345')), str(Decimal('1E+3')), Decimal('123.456').to_eng_string())
for n in (Decimal(10) ** 20, Decimal('1e25'), Decimal(2 ** 70), Decimal(-3)): print(int(n), hash(n) == hash(int(n)), n == int(n))
match Decimal(3).as_tuple():
    case (s, d, e): print(s, d, e)
match Decimal(3).as_tuple():
    case decimal.DecimalTuple(sign=s, digits=d): print(s, d)
setcontext(Context(prec=2000, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN))
print(hash(str(Decimal(2).sqrt())) == hash(str(Decimal(8).sqrt() / 2)), str(Decimal(1).exp())[-20:], str(Decimal(3).ln())[-20:], str(Decimal(7).log10())[-20:], str(Decimal(3) ** Decimal('0.7'))[-20:], str(Decimal(1) / 7)[-10:], len(str(Decimal(3) ** 4000)), str(Decimal(3) ** -4000)[-20:])
show(lambda: Decimal('1e1000000') .sqrt().adjusted()); show(lambda: float(Decimal('1e-1999999999999999997'))); show(lambda: float(Decimal('1e999999999999999')))
show(format, Decimal('1e999999999999'), 'f'); show(format, Decimal('1e-999999999999'), 'f'); show(format, Decimal(1), '999999999999999999')
