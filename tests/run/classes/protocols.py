# Descriptors, properties, hooks, metaclasses, ABCs, class methods, subclasses of built-in types.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class P:
    def __init__(self): self._v = 1
    @property
    def v(self):
        "doc v"
        return self._v
    @v.setter
    def v(self, n):
        if n == 'bad': raise ValueError('bad v')
        self._v = n
    @v.deleter
    def v(self): print('deleting'); self._v = None
    ro = property(lambda self: 'read only')
    wo = property(None, lambda self, x: print('write', x))
    def _g(self): return 'g'
    manual = property(_g, doc='manual doc')
    @classmethod
    def cm(cls, *a): return (cls.__name__, a)
    @staticmethod
    def sm(*a): return a


p = P()
p.v = 5; print(p.v, P.v.__doc__, P.manual.__doc__, p.manual)
p.v += 1; print(p.v)
del p.v; print(p.v)
def s1(): p.ro = 1
def s2(): del p.ro
def s3(): return p.wo
def s4(): p.v = 'bad'
for f in (s1, s2, s3, s4): t(f)
p.wo = 3
print(p.cm(1), P.cm(2), p.sm(3), P.sm(4), P.__dict__['sm'].__func__(9), type(P.__dict__['cm']).__name__, P.cm.__self__ is P, p.cm.__func__.__name__)
class P2(P):
    @property
    def v(self): return ('sub', super().v)
    @P.ro.getter
    def ro(self): return 'new ro'
    @classmethod
    def cm(cls, *a): return ('P2',) + super().cm(*a)
q = P2(); print(q.v, q.ro, q.cm(7), P2.cm()); t(lambda: setattr(q, 'v', 1))


class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): print('set_name', owner.__name__, name); self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return ('class access', owner.__name__, self.name)
        return obj.__dict__.get(self.name, 'unset')
    def __set__(self, obj, v):
        if not isinstance(v, self.kind): raise TypeError('%s must be %s' % (self.name, self.kind.__name__))
        obj.__dict__[self.name] = v
    def __delete__(self, obj): print('descriptor delete', self.name); del obj.__dict__[self.name]
class NonData:
    def __get__(self, obj, owner): return 'nondata'
class Rec:
    n = Typed(int)
    s = Typed(str)
    nd = NonData()
    def __init__(self, n, s): self.n = n; self.s = s
r = Rec(1, 'x'); print(r.n, r.s, Rec.n, r.nd, Rec.nd)
t(lambda: Rec('1', 'x')); t(lambda: setattr(r, 's', 5))
r.n += 41; print(r.n, r.__dict__)
del r.n; print(r.n)
r.nd = 'instance wins'; print(r.nd, vars(r))


class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, o, c):
        if o is None: return self
        v = self.f(o); o.__dict__[self.f.__name__] = v
        return v
class UsesLazy:
    @Lazy
    def big(self): print('computing'); return 99
u = UsesLazy(); print(u.big, u.big)


class Hook:
    def __init__(self): self.real = 1
    def __getattr__(self, n):
        if n.startswith('x'): return 'hooked ' + n
        raise AttributeError(n)
    def __setattr__(self, n, v): print('set', n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('del', n); super().__delattr__(n)
h = Hook(); print(h.real, h.xyz, getattr(h, 'q', 'none'), hasattr(h, 'xq'), hasattr(h, 'q'))
h.new = 5; print(h.new); del h.new; t(lambda: h.new); t(lambda: delattr(h, 'gone'))
class GA:
    def __init__(self): self.a = 1
    def __getattribute__(self, n):
        if n == 'secret': return 'fake'
        return super().__getattribute__(n)
    def __getattr__(self, n): return 'fallback ' + n
g = GA(); print(g.a, g.secret, g.other, g.__class__.__name__)
class Proxy:
    def __init__(self, o): self._o = o
    def __getattr__(self, n): return getattr(self._o, n)
px = Proxy([3, 1, 2]); px.sort(); px.append(9); print(px._o, px.count(9), px.index(2)); t(lambda: px.nothing); t(lambda: len(px))


class Meta(type):
    registry = {}
    def __new__(m, name, bases, ns, **kw):
        print('Meta.new', name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith('__')), kw)
        c = super().__new__(m, name, bases, dict(ns, added=len(ns) > 0))
        m.registry[name] = c
        return c
    def __init__(c, name, bases, ns, **kw): print('Meta.init', name); super().__init__(name, bases, ns)
    def __call__(c, *a, **k): print('Meta.call', c.__name__, a); return super().__call__(*a, **k)
    @classmethod
    def __prepare__(m, name, bases, **kw): print('prepare', name); return {'prepared': True}
    def __getattr__(c, n): return 'meta attr ' + n
    def meta_method(c): return 'mm ' + c.__name__
    @property
    def mp(c): return 'mp ' + c.__name__
    def __len__(c): return 77
    def __iter__(c): return iter([c.__name__])
    def __contains__(c, x): return x == 1
    def __repr__(c): return '<meta %s>' % c.__name__
    def __instancecheck__(c, o): return o == 'magic' or super().__instancecheck__(o)
    def __getitem__(c, k): return ('item', k)
    def __add__(c, o): return 'class add'
class MA(metaclass=Meta):
    def __init__(self, v): self.v = v
class MB(MA, flag=1):
    z = 1
m = MA(3); print(m.v, MA.added, MA.prepared, MB.z, MB.meta_method(), MB.mp, len(MA), list(MB), 1 in MA, MA, MB.unknown, type(MB), isinstance('magic', MA), isinstance(m, MB), MA[5], MA + 1, sorted(Meta.registry))
t(lambda: m.meta_method()); t(lambda: m.unknown)


from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def info(self): return self.name + ' ' + str(self.area())
class Half(Shape):
    def area(self): return 1
class Full(Half):
    name = 'full'
t(lambda: Shape()); t(lambda: Half()); print(Full().info(), isinstance(Full(), Shape))
Shape.register(int); print(isinstance(5, Shape), issubclass(bool, Shape), issubclass(str, Shape))


class I(int):
    def __new__(cls, v, tag=''): o = super().__new__(cls, v); o.tag = tag; return o
    def __add__(self, o): return I(int(self) + o, 'sum')
    def __repr__(self): return 'I(%d)' % self
i = I(5, 'five'); print(i, i + 1, (i + 1).tag, 1 + i, i * 2, type(i * 2).__name__, i == 5, hash(i) == hash(5), i > 3, [10, 20, 30, 40, 50, 60][i], '%d' % i, i.bit_length(), isinstance(i, int), {5: 'x'}[i], -i, int(i), str(i), f'{i}', f'{i:03d}', i.real, I.from_bytes(b'\x02', 'big'))
class S(str):
    def shout(self): return self.upper() + '!'
    def __eq__(self, o): return str.__eq__(self, o) or o == 'alias'
    __hash__ = str.__hash__
s = S('abc'); print(s.shout(), s + 'd', type(s + 'd').__name__, s == 'abc', s == 'alias', len(s), s[1], {'abc': 1}[s], 'abc' in [s], s.upper(), '%s' % s, s * 2, list(s), isinstance(s, str), s.join(['1', '2']))
class L(list):
    def __init__(self, *a): super().__init__(a); self.extra = 'e'
    def append(self, x): super().append(x * 2)
    def __getitem__(self, i): return ('item', super().__getitem__(i))
    def total(self): return sum(self)
l = L(1, 2, 3); l.append(5); l += [4]; print(l, l[0], l.total(), len(l), l.extra, l == [1, 2, 3, 10, 4], sorted(l, reverse=True), list(l), l[1:], type(l[1:][1]).__name__, l + [1], 10 in l, l.index(3))
class D(dict):
    def __missing__(self, k): v = self[k] = k * 2; return v
    def __setitem__(self, k, v): super().__setitem__(k, ('set', v))
d = D(a=1); print(d['b'], d, d.get('zz'), 'zz' in d, len(d), dict(d), list(d.items()), d == {'a': 1, 'b': ('set', 'bb')}, {**d})
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    first = property(lambda self: self[0])
tt = T(1, 2); a, b = tt; print(tt, tt.first, a + b, tt + (3,), type(tt + (3,)).__name__, tt == (1, 2), hash(tt) == hash((1, 2)), len(tt), tt[1])
class F(float):
    def __str__(self): return 'F!'
print(F(1.5), F(2) + 1, repr(F(2.5)), F(1.5) == 1.5, round(F(1.256), 2), f'{F(1.5)}', '%s %.2f' % (F(3), F(3)))
class SetS(set):
    def add(self, x): super().add(x + 1)
ss = SetS([1]); ss.add(5); print(sorted(ss), ss | {9} == {1, 6, 9}, type(ss | {9}).__name__, ss)
class E(Exception):
    def __init__(self, code, msg): super().__init__(msg); self.code = code
    def __str__(self): return '[%d] %s' % (self.code, self.args[0])
try: raise E(5, 'hello')
except E as e: print(e, repr(e), e.args, e.code)
class B(bytes): pass
print(B(b'ab'), B(b'ab') == b'ab', type(B(b'a') + b'c').__name__)
class G:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(G[int], G['x', 1])
