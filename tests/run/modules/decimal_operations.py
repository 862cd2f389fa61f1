# Decimal operations with pseudo-random operands, contexts and traps: results, flags and exceptions are those of CPython's C module.
from decimal import *
D = Decimal
state = 20261129
def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) & ((1 << 64) - 1)
    return (state >> 33) % n
def digits(n):
    mode = rnd(6)
    if mode == 0: return '9' * n
    if mode == 1: return '1' + '0' * (n - 1)
    if mode == 2: return ''.join(['05'[rnd(2)] for k in range(n)])
    if mode == 3: return ''.join(['01'[rnd(2)] for k in range(n)])
    return ''.join([str(rnd(10)) for k in range(n)])
def operand(prec):
    m = rnd(40)
    if m == 0: return rnd(2) and 'Infinity' or '-Infinity'
    if m == 1: return ('', '-')[rnd(2)] + ('NaN', 'sNaN')[rnd(2)] + ('', str(rnd(1000)), digits(1 + rnd(prec + 3)))[rnd(3)]
    if m in (2, 3): return ('', '-')[rnd(2)] + '0E' + str(rnd(60) - 30)
    if m == 4: return ('', '-')[rnd(2)] + '0E' + str(rnd(4000) - 2000)
    if m < 12: return str(rnd(200) - 100)
    if m < 15: return ('', '-')[rnd(2)] + '1' + ('', '.0', '.00')[rnd(3)]
    if m < 18: return ('', '-')[rnd(2)] + ('1', '0.' )[rnd(2)] .replace('0.', '0.9999') + ('0' * rnd(prec))+ str(rnd(10))
    n = 1 + rnd((prec, 2 * prec + 2, 10, 3, 40)[rnd(5)])
    e = (rnd(20) - 10 - n // 2, rnd(2 * prec) - prec - n, rnd(60) - 30, rnd(2000) - 1000, 0)[rnd(5)]
    return ('', '-')[rnd(2)] + digits(n) + ('E%d' % e if e else '')
rounds = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
unary = 'abs exp ln log10 logb logical_invert minus next_minus next_plus normalize plus sqrt to_integral_value to_integral_exact copy_abs copy_negate is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero number_class to_sci_string to_eng_string create_decimal _apply'.split()
binary = 'add subtract multiply divide divide_int divmod remainder remainder_near compare compare_signal compare_total compare_total_mag copy_sign logical_and logical_or logical_xor max max_mag min min_mag next_toward quantize rotate same_quantum scaleb shift power'.split()
signals = [InvalidOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped, FloatOperation]
def context():
    prec = (1, 2, 3, 9, 16, 28, 34, 60, 120)[rnd(9)] + rnd(3)
    lim = ((999999, -999999), (384, -383), (20, -20), (5, -5), (100, -1), (MAX_EMAX, MIN_EMIN), (0, 0))[rnd(7)]
    return Context(prec=prec, rounding=rounds[rnd(8)], Emax=lim[0], Emin=lim[1], clamp=rnd(4) == 0 and 1 or 0, capitals=rnd(2), flags=[], traps=rnd(3) == 0 and [s for s in signals if rnd(3) == 0] or [])
def call(name, c, f, *args):
    c.clear_flags()
    try:
        r = repr(f(*args))
    except Exception as e:
        r = type(e).__name__ + str(e.args)
    print(name, args, c.prec, c.Emax, c.Emin, c.rounding, c.clamp, '->', r, c.flags[InvalidOperation] and 'I' or '', [s.__name__ for s in signals if c.flags[s]])
types = ['', 'f', 'e', 'g', 'E', 'F', 'G', '%', 'n']
def spec():
    s = ''
    if rnd(3) == 0: s += ('', '*', 'z', 'é')[rnd(4)] + '<>=^'[rnd(4)]
    s += ('', '', '+', '-', ' ')[rnd(5)]
    if rnd(4) == 0: s += 'z'
    if rnd(4) == 0: s += '0'
    if rnd(2): s += str(1 + rnd(40))
    if rnd(4) == 0: s += ','
    if rnd(2): s += '.' + str(rnd(12))
    return s + types[rnd(9)]
def one(c):
    setcontext(c); c = getcontext()
    p = c.prec
    a, b = D(operand(min(p, 60))), D(operand(min(p, 60)))
    k = rnd(10)
    if k < 3 and unary:
        if c.Emax > 10**6 and abs(a.adjusted()) > 10000: return
        n = unary[rnd(len(unary))]
        call(n, c, getattr(c, n), a)
    elif k < 7 and binary:
        n = binary[rnd(len(binary))]
        if n == 'power' and (abs(a.adjusted()) > 400 or len(str(a)) > 60 and c.prec > 40): return
        call(n, c, getattr(c, n), a, b)
    elif k == 7:
        s = spec()
        call('format', c, format, a, s)
    elif k == 8:
        j = rnd(9)
        if j == 0: call('fma', c, c.fma, a, b, D(operand(p)))
        elif j == 1: call('pow3', c, pow, D(rnd(1000)), D(rnd(1000)), D(rnd(50)))
        elif j == 2: call('<', c, lambda x, y: [x < y, x <= y, x == y, x != y, x > y, x >= y], a, b)
        elif j == 3: call('hash', c, lambda x: x.is_nan() or hash(x), a)
        elif j == 4: call('int', c, lambda x: abs(x.adjusted()) > 2000 or (int(x), round(x), x.__floor__(), x.__ceil__()), a)
        elif j == 5: call('float', c, lambda x: (float(x), x.as_tuple(), abs(x.adjusted()) > 2000 or x.as_integer_ratio()), a)
        elif j == 6: call('round', c, round, a, rnd(20) - 10)
        elif j == 7: call('fromfloat', c, c.create_decimal_from_float, float(a) if not a.is_snan() else 0.1)
        else: call('int op', c, lambda x, y: (x + y, y - x, x * y, y // x, divmod(x, y)), a, rnd(100))
    else:
        r = rounds[rnd(8)]
        j = rnd(4)
        if j == 0: call('quantize', c, lambda x, y, r: x.quantize(y, rounding=r), a, b, r)
        elif j == 1: call('to_integral', c, lambda x, r: x.to_integral_exact(rounding=r), a, r)
        elif j == 2: call('quantize2', c, lambda x, y: x.quantize(D(1).scaleb(y)), a, rnd(20) - 10)
        else: call('str', c, lambda x: (str(x), x.to_eng_string(), x.adjusted(), x.number_class(), hash(D('1.5'))), a)
for i in range(900):
    c = context()
    for j in range(3): one(c)
