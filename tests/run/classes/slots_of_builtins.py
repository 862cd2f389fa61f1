# __slots__ of subclasses of built-in types: which instances have a dict.
import collections, copy, pickle
def t(*fs):
    for f in fs:
        try:
            print(repr(f()))
        except BaseException as e:
            print(type(e).__name__, e)
N = collections.namedtuple('N', 'a b')
class T(tuple): __slots__ = ()
class U(T): pass
class V(T): __slots__ = ()
class B(bytes): __slots__ = ()
class S(str): __slots__ = ()
class S2(str): __slots__ = ('q',)
class F(float): __slots__ = ()
class I(int): __slots__ = ()
class L(list): __slots__ = ()
class D(dict): __slots__ = ('k',)
class M(N):
    __slots__ = ()
    def f(self): return self.a + self.b
class M2(N):
    def f(self): return self.a + self.b
for o in (N(1, 2), T((1, 2)), U((3,)), V(), B(b'x'), S('s'), F(1.5), I(7), L([1]), D(x=1), M(1, 2), M2(3, 4)):
    t(lambda: type(o).__name__, lambda: setattr(o, 'z', 5), lambda: o.z, lambda: hasattr(o, '__dict__'), lambda: copy.copy(o), lambda: copy.deepcopy(o), lambda: pickle.loads(pickle.dumps(o)) == o, lambda: '__dict__' in dir(o), lambda: '__dict__' in vars(type(o)), lambda: type(o).__slots__)
s = S2('x')
s.q = 4
t(lambda: s.q, lambda: s + 'y', lambda: M(1, 2).f(), lambda: M2(1, 2).f(), lambda: M(1, 2)._replace(a=5), lambda: hash(M(1, 2)) == hash((1, 2)), lambda: D().k, lambda: M(1,2).__class__)
u = U((1, 2)); u.w = 3
t(lambda: u.w, lambda: u + (3,), lambda: vars(u), lambda: copy.deepcopy(u).w)
