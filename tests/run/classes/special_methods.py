# Every special method once, with reflected forms and NotImplemented.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class V:
    def __init__(self, x): self.x = x
    def __repr__(self): return 'V(%r)' % (self.x,)
    def _op(name):
        def f(self, o):
            if isinstance(o, V): return V('%s %s %s' % (self.x, name, o.x))
            if isinstance(o, (int, float)): return V('%s %s %r' % (self.x, name, o))
            return NotImplemented
        return f
    def _rop(name):
        def f(self, o):
            if isinstance(o, (int, float)): return V('%r %s %s' % (o, name, self.x))
            return NotImplemented
        return f
    __add__ = _op('+'); __radd__ = _rop('+'); __sub__ = _op('-'); __rsub__ = _rop('-')
    __mul__ = _op('*'); __rmul__ = _rop('*'); __truediv__ = _op('/'); __rtruediv__ = _rop('/')
    __floordiv__ = _op('//'); __rfloordiv__ = _rop('//'); __mod__ = _op('%'); __rmod__ = _rop('%')
    __pow__ = _op('**'); __rpow__ = _rop('**'); __matmul__ = _op('@'); __rmatmul__ = _rop('@')
    __and__ = _op('&'); __rand__ = _rop('&'); __or__ = _op('|'); __ror__ = _rop('|'); __xor__ = _op('^'); __rxor__ = _rop('^')
    __lshift__ = _op('<<'); __rlshift__ = _rop('<<'); __rshift__ = _op('>>'); __rrshift__ = _rop('>>')
    __lt__ = _op('<'); __gt__ = _op('>'); __le__ = _op('<='); __ge__ = _op('>=')
    def __divmod__(self, o): return ('divmod', o)
    def __rdivmod__(self, o): return ('rdivmod', o)
    def __neg__(self): return V('-' + str(self.x))
    def __pos__(self): return V('+' + str(self.x))
    def __invert__(self): return V('~' + str(self.x))
    def __abs__(self): return V('abs')
    def __eq__(self, o): return self.x == o.x if isinstance(o, V) else NotImplemented
    def __hash__(self): return hash(self.x)


a, b = V('a'), V('b')
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** b, a @ b, a & b, a | b, a ^ b, a << b, a >> b)
print(1 + a, 1 - a, 2 * a, 2 / a, 2.5 // a, 2 % a, 2 ** a, 2 @ a, 2 & a, 2 | a, 2 ^ a, 2 << a, 2 >> a)
print(a < b, a > 1, 1 > a, 1 <= a, a >= b, -a, +a, ~a, abs(a), divmod(a, 1), divmod(1, a))
print(a == V('a'), a != V('a'), a == 1, a != 1, a != b, hash(a) == hash('a'), {a: 1}[V('a')], a in [1, V('a')], [b, a].index(V('a')))
for f in (lambda: a + 'x', lambda: 'x' + a, lambda: [] + a, lambda: a * [], lambda: a < 'x', lambda: 'x' < a, lambda: a @ None, lambda: None ** a, lambda: a | {}, lambda: -object(), lambda: ~'a', lambda: +[], lambda: abs(''), lambda: pow(a, 'x'), lambda: pow(a, 2, 3)):
    t(f)
a += 1; print(a)
a -= b; print(a)
a **= 2; print(a)
def aug():
    global a
    a <<= 'no'
t(aug)


class Acc:
    def __init__(self): self.log = []
    def __iadd__(self, o): self.log.append(('+=', o)); return self
    def __isub__(self, o): return 'replaced by isub'
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return ('mul', o)
    def __ior__(self, o): self.log.append(o); return self
    def __imatmul__(self, o): self.log.append('@='); return self
    def __getitem__(self, k): self.log.append(('get', k)); return 10
    def __setitem__(self, k, v): self.log.append(('set', k, v))
    def __delitem__(self, k): self.log.append(('del', k))
    def __contains__(self, k): self.log.append(('in', k)); return 'yes' if k else ''
    def __len__(self): return 3
    def __bool__(self): return False
    def __iter__(self): return iter('xyz')
    def __reversed__(self): return 'rev'
    def __missing__(self, k): return k
    def __index__(self): return 2
    def __int__(self): return 42
    def __float__(self): return 4.25
    def __complex__(self): return 1 + 2j
    def __round__(self, n='none'): return ('round', n)
    def __trunc__(self): return 'trunc'
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __str__(self): return 'str!'
    def __format__(self, spec): return 'fmt<%s>' % spec
    def __bytes__(self): return b'by'
    def __dir__(self): return ['z', 'a']
    def __call__(self, *a, **k): return (a, k)
    def __length_hint__(self): return 5
    def __enter__(self): return 'entered'
    def __exit__(self, *a): self.log.append(a[0]); return True


c = Acc(); d = c
c += 5; c |= 6; c @= 7
c[1] += 5
c[1:2]; c['k'] = 1; del c[0]; c[...]; c[1, 2:3, None]
print(3 in c, 0 in c, 0 not in c, len(c), bool(c), list(c), reversed(c), int(c), float(c), complex(c), round(c), round(c, 2), str(c), f'{c}', f'{c:>5}', format(c), bytes(c), dir(c), c(1, k=2))
import math
print(math.floor(c), math.ceil(c), math.trunc(c), [1, 2, 3, 4][c], 'abcdef'[c:], range(5)[c], hex(c), bin(c), '%d %s %5.1f' % (c, c, c), [0] * c)
with c as e:
    print(e)
    raise ValueError('swallowed')
print(c.log, c is d)
c *= 3; print(c)
d -= 1; print(d)


class Bad:
    def __len__(self): return -1
    def __bool__(self): return 'x'
    def __str__(self): return 5
    def __repr__(self): return None
    def __hash__(self): return 'h'
    def __iter__(self): return 5
    def __contains__(self, x): raise KeyError(x)
    def __index__(self): return 'i'
    def __int__(self): return 1.5
    def __float__(self): return 1
    def __format__(self, s): return 3
    def __bytes__(self): return 'b'
    def __call__(self): raise LookupError('called')
    def __getitem__(self, i): raise OverflowError(i)
    def __eq__(self, o): raise ArithmeticError('eq')
    def __lt__(self, o): raise ArithmeticError('lt')


z = Bad()
for f in (lambda: len(z), lambda: bool(z), lambda: str(z), lambda: repr(z), lambda: hash(z), lambda: iter(z), lambda: list(z), lambda: 1 in z, lambda: [1][z], lambda: int(z), lambda: float(z), lambda: f'{z}', lambda: bytes(z), lambda: z(), lambda: z[3], lambda: z == 1, lambda: sorted([z, z]), lambda: [z].index(1), lambda: {z: 1}, lambda: not z, lambda: 1 if z else 2, lambda: '%d' % z, lambda: range(z)):
    t(f)


class Plain: pass
p = Plain()
for f in (lambda: len(p), lambda: p[0], lambda: p(), lambda: iter(p), lambda: 1 in p, lambda: p + 1, lambda: 1 + p, lambda: p < p, lambda: -p, lambda: int(p), lambda: float(p), lambda: [1][p], lambda: next(p), lambda: hash(p) == hash(p), lambda: p == p, lambda: p != Plain(), lambda: round(p), lambda: complex(p), lambda: reversed(p), lambda: divmod(p, 1), lambda: format(p, 'x'), lambda: p.__add__, lambda: bool(p), lambda: p @ p):
    t(f)
def st(): p[0] = 1
def dl(): del p[0]
def wt():
    with p: pass
def unp(): x, y = p
def star(): return [*p]
def ds(): return {**p}
def fi():
    for _ in p: pass
def au():
    global p
    p += 1
for f in (st, dl, wt, unp, star, ds, fi, au): t(f)


class Base:
    def __add__(self, o): return 'Base.add'
    def __radd__(self, o): return 'Base.radd'
    def __eq__(self, o): return 'Base.eq'
    def __lt__(self, o): return 'Base.lt'
class Derived(Base):
    def __radd__(self, o): return 'Derived.radd'
    def __eq__(self, o): return 'Derived.eq'
    def __gt__(self, o): return 'Derived.gt'
print(Base() + Derived(), Derived() + Base(), Base() + Base(), Base() == Derived(), Derived() == Base(), Base() < Derived(), Derived() < Derived(), 1 + Base(), Derived() != 1)
class NoHash:
    def __eq__(self, o): return True
t(lambda: hash(NoHash())); t(lambda: {NoHash()}); print(NoHash.__hash__)
class OldSeq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
print(list(OldSeq()), 20 in OldSeq(), 25 in OldSeq(), [*OldSeq()], max(OldSeq())); x, y, w = OldSeq(); print(x, y, w)
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), sum(It(4)), dict.fromkeys(It(2)), sorted(It(3)), tuple(It(0)), next(It(1)), next(It(0), 'd')); t(lambda: next(It(0)))
