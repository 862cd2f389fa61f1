"""What weakref.proxy passes on to its object, and what not."""
import weakref, operator
class N:
    def __init__(s, v): s.v = v
    def __hash__(s): return 5
    def __iadd__(s, o): s.v += o; return s
    def __neg__(s): return -s.v
    def __pos__(s): return +s.v
    def __abs__(s): return abs(s.v)
    def __invert__(s): return ~s.v
    def __int__(s): return s.v
    def __float__(s): return float(s.v)
    def __index__(s): return s.v
    def __divmod__(s, o): return ('divmod', s.v, o)
    def __rdivmod__(s, o): return ('rdivmod', s.v, o)
    def __pow__(s, o, m=None): return ('pow', s.v, o, m)
    def __rpow__(s, o): return ('rpow', s.v, o)
    def __delitem__(s, k): print('del', k)
    def __bytes__(s): return b'bytes'
    def __reversed__(s): return 'reversed'
    def __format__(s, spec): return 'F' + spec
    def __contains__(s, x): return x == s.v
    def __matmul__(s, o): return ('@', s.v, o)
    def __complex__(s): return 1j
    def __round__(s, n=None): return ('round', n)
    def __trunc__(s): return 7
    def __dir__(s): return ['d']
    def __length_hint__(s): return 4
    def __enter__(s): return 'in'
    def __exit__(s, *a): return True
    def __iter__(s): return iter([1, 2])
    def __str__(s): return 'str'
    def __repr__(s): return 'N()'
n = N(3)
p = weakref.proxy(n)
q = p
q += 4
print(q is p, type(q).__name__, n.v)
n.v = 3
import math
for f in (lambda: -p, lambda: +p, lambda: abs(p), lambda: ~p, lambda: int(p), lambda: float(p), lambda: [0, 1, 2, 3][p], lambda: hex(p), lambda: p ** 2, lambda: pow(p, 2, 5), lambda: 2 ** p, lambda: operator.delitem(p, 'k'), lambda: format(p, 'x'), lambda: f'{p:y}', lambda: 3 in p, lambda: 4 in p, lambda: p @ 1, lambda: complex(p), lambda: round(p), lambda: round(p, 1), lambda: math.trunc(p), lambda: operator.length_hint(p), lambda: list(p), lambda: str(p), lambda: hash(p), lambda: p == n, lambda: p < n, lambda: next(p), lambda: p(), lambda: len(p), lambda: p[1], lambda: bool(p), lambda: callable(p), lambda: vars(p), lambda: p.__dict__, lambda: type(p), lambda: isinstance(p, N), lambda: weakref.ref(p), lambda: p.__call__, lambda: repr(p)[:13], lambda: range(p)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try:
    with p as x: print(x)
except Exception as e: print(type(e).__name__, e)
def fn(*a): return a
c = weakref.proxy(fn)
print(c(1), type(c), callable(c), type(c) is weakref.CallableProxyType, weakref.CallableProxyType is weakref.ProxyType, weakref.ProxyTypes, weakref.getweakrefcount(n), weakref.proxy(n) is p, weakref.proxy(fn) is c)
for f in (lambda: hash(c), lambda: c + 1, lambda: c < 1, lambda: c[0], lambda: repr(c)[:13], lambda: weakref.ProxyType(n), lambda: weakref.proxy(n)()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
