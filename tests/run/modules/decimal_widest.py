# The widest context: exact results are found, inexact ones are too long for the memory.
import decimal
from decimal import Context, Decimal as D, InvalidOperation, MAX_EMAX, MAX_PREC, MIN_EMIN, setcontext
def t(f):
    try: r = repr(f())
    except BaseException as e: r = type(e).__name__ + str(e.args)
    print(r[:60], r[-30:], len(r))
setcontext(Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[InvalidOperation]))
t(lambda: D(32) ** 10000); t(lambda: D(1) / 3); t(lambda: D(2).sqrt()); t(lambda: D(4).sqrt()); t(lambda: D('1.21e-8').sqrt()); t(lambda: D(6) / 2); t(lambda: D('1e30').sqrt())
t(lambda: D(7) / D(2 ** 40)); t(lambda: D('1e50') / D('5e-30')); t(lambda: D('123456789e20') / D('3e10')); t(lambda: D(1) + D('1e-50'))
t(lambda: D('1e-999999999999999999') * D('1e-999999999999999999')); t(lambda: D(7).shift(3)); t(lambda: D('1.5').to_integral_value())
t(lambda: D('1.1') ** 50); t(lambda: D(3) ** -1); t(lambda: D(2) ** -3); t(lambda: D('1e999999999999999999') * 10); t(lambda: D(10) ** D('1e30')); t(lambda: D('0.5') ** D('1e30'))
t(lambda: hash(D('1e999999999999999999'))); t(lambda: D('1e400') == 1e300); t(lambda: D(1).scaleb(10 ** 18)); t(lambda: D(9).compare_total(D('9.00000'))); t(lambda: D('1e1000000000') < D('2e999999999'))
