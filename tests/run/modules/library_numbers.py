# decimal (in C), with fractions, statistics and random: the library's Python code, compiled as it is.
import collections.abc, decimal, fractions, numbers, random, statistics
from decimal import Decimal, getcontext, localcontext, ROUND_HALF_EVEN, ROUND_UP
from fractions import Fraction

getcontext().prec = 40
print(Decimal(1) / Decimal(7), Decimal('1.10') + Decimal('2.205'), Decimal(2).sqrt(), Decimal('1e10').ln(), Decimal(3) ** 50, Decimal('0.1') * 3 == Decimal('0.3'))
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal(100).log10(), +Decimal('123456.789'))
print(Decimal('2.675').quantize(Decimal('0.01')), Decimal('2.675').quantize(Decimal('0.01'), rounding=ROUND_UP), Decimal('-7') // 2, Decimal('-7') % 3, divmod(Decimal(17), 5), round(Decimal('2.5')), int(Decimal('3.9')), float(Decimal('1.5')))
for bad in (lambda: Decimal(1) / 0, lambda: Decimal('x'), lambda: Decimal(0) / 0, lambda: Decimal(-1).sqrt(), lambda: Decimal(1) + 1.5, lambda: Decimal('NaN') < 1):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(repr(Decimal('-0')), Decimal('Infinity'), Decimal('sNaN').is_snan(), Decimal('1E+3').to_eng_string(), Decimal('1234567.891').__format__(',.2f'), f"{Decimal('0.000123'):e}", hash(Decimal(5)) == hash(5), sorted([Decimal('3'), 2, Decimal('1.5')]), sum([Decimal('0.1')] * 10))
print(Decimal('12.34').as_tuple(), Decimal.from_float(0.1), Decimal((0, (1, 2, 3), -2)), Decimal('1.20').normalize(), Decimal('5').compare(Decimal('7')), Decimal('10').next_plus(), max(Decimal(1), Decimal(2)))
print(Fraction(1, 3) + Fraction(1, 6), Fraction('3.25'), Fraction(0.5), Fraction(7, -14), Fraction(22, 7).limit_denominator(3), Fraction(1, 3) ** -2, float(Fraction(1, 3)), Fraction(3, 2) // 1, Fraction(-7, 2) % 2, round(Fraction(7, 3), 2), hash(Fraction(4, 2)) == hash(2), Fraction(1, 2) == 0.5, Fraction(Decimal('0.125')), repr(Fraction(5)), sorted([Fraction(1, 2), Fraction(1, 3), 1]))
for bad in (lambda: Fraction(1, 0), lambda: Fraction('x'), lambda: Fraction(1.5, 2), lambda: Fraction(1, 2) + '1'):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(isinstance(getcontext().flags, collections.abc.MutableMapping), issubclass(Decimal, collections.abc.Hashable), isinstance(Decimal(1), numbers.Number), isinstance(Decimal(1), numbers.Real), Decimal('0.5') == Fraction(1, 2), Decimal('0.5') < Fraction(1, 3), Fraction(1, 2) >= Decimal('0.5'), Decimal('NaN') == Fraction(1, 2), Decimal('Infinity') > Fraction(10 ** 50, 3), hash(Decimal('0.5')) == hash(Fraction(1, 2)))
d = [1.5, 2.5, 2.5, 2.75, 3.25, 4.75]
print(statistics.mean(d), statistics.median(d), statistics.mode(d), statistics.stdev(d), statistics.variance(d), statistics.pstdev(d), statistics.fmean(d), statistics.geometric_mean(d), statistics.harmonic_mean(d), statistics.quantiles(d, n=4), statistics.multimode('aabbc'), statistics.median_low([1, 2, 3, 4]), statistics.mean([Fraction(1, 2), Fraction(1, 3)]), statistics.mean([Decimal('1.5'), Decimal('2.25')]))
print(statistics.linear_regression([1, 2, 3], [2, 4, 6.5]), statistics.correlation([1, 2, 3], [3, 5, 8]), statistics.NormalDist(1, 2).cdf(2), statistics.NormalDist.from_samples(d))
try:
    statistics.mean([])
except statistics.StatisticsError as e:
    print(e)
random.seed(42)
print([random.randint(1, 100) for _ in range(8)], random.random(), random.choice('abcdef'), random.sample(range(50), 5), random.uniform(1, 2), random.gauss(0, 1), random.expovariate(2), random.choices([1, 2, 3], weights=[1, 5, 1], k=5), random.betavariate(1, 2), random.triangular(), random.getrandbits(70), random.randbytes(3), random.randrange(0, 100, 7))
l = list(range(10)); random.shuffle(l); print(l)
r = random.Random('text'); state = r.getstate(); a = r.random(); r.setstate(state); print(a == r.random(), r.vonmisesvariate(1, 2), r.paretovariate(3), r.weibullvariate(1, 2), r.lognormvariate(0, 1), r.normalvariate(5, 1), r.gammavariate(2, 3))
