"""Edges of descriptors: __get__ of special methods that fails, super() after del, properties, slots of str, names of modules."""
import functools
import sys
def show(n, f, *a):
    try:
        text = repr(f(*a))
        print(n, text.partition(' at 0x')[0])
    except BaseException as e: print(n, type(e).__name__, e, type(e.__cause__).__name__)
class S(str): __slots__ = ('a',)
s = S('x')
show('s1', lambda: setattr(s, 'b', 1)); show('s2', lambda: s.__dict__); show('s3', lambda: setattr(s, 'a', 1)); show('s4', lambda: (s.a, S.a))
class S0(str): __slots__ = ()
s0 = S0('x')
show('s5', lambda: setattr(s0, 'b', 1)); show('s6', lambda: s0.__dict__)
class T0(tuple): __slots__ = ()
show('s7', lambda: setattr(T0(), 'b', 1))
class B0(bytes): __slots__ = ()
show('s8', lambda: setattr(B0(), 'b', 1))
class I0(int): __slots__ = ()
show('s9', lambda: setattr(I0(), 'b', 1))
class F0(float): __slots__ = ('q',)
f0 = F0(1); f0.q = 2
show('s10', lambda: setattr(f0, 'b', 1)); print(f0.q)
class G:
    global __class__
    __class__ = 42
show('g1', lambda: globals()['__class__']); 
def dl(): del globals()['__class__']
show('g2', dl)
show('g3', lambda: '__class__' in globals())
class P(property):
    __slots__ = ()
def doc():
    "doc"
show('p1', lambda: P(doc)); show('p2', lambda: type(P(doc, doc='x'))); show('p3', lambda: P().getter(doc))
class P2(property): pass
show('p4', lambda: P2(doc).__doc__); show('p5', lambda: P2(doc).__dict__); show('p6', lambda: P2(doc).getter(lambda: 1).__doc__)
show('p7', lambda: P2.__doc__)
show('p8', lambda: property().__set_name__()); show('p9', lambda: property().__set_name__(1)); show('p10', lambda: property().__set_name__(1, 2, 3)); show('p11', lambda: property().__set_name__(1,2))
class Base:
    def f(self): return 1
class Sup(Base):
    def a(self):
        del self
        super()
    def b(self):
        del self
        super().f()
    def c(self):
        self = 5
        return super().f()
    def d():
        super()
    def e(*args):
        super()
    def g(self):
        def h(): return self
        del self
        super()
    def h(self):
        return [super().f() for _ in range(1)]
o = Sup()
show('u1', o.a); show('u2', o.b); show('u3', o.c); show('u4', Sup.d); show('u5', Sup.e, o); show('u6', o.g); show('u7', o.h)
class ErrDescr:
    def __get__(self, o, t): raise ValueError('get')
def imp(name, op):
    C = type('C', (), {name: ErrDescr()})
    show(name, op, C())
for name, op in (('__iter__', iter), ('__hash__', hash), ('__repr__', repr), ('__lt__', lambda o: o < 1), ('__eq__', lambda o: o == 1), ('__len__', len), ('__bool__', bool), ('__add__', lambda o: o + 1), ('__radd__', lambda o: 1 + o), ('__call__', lambda o: o()), ('__getitem__', lambda o: o[0]), ('__setitem__', lambda o: o.__class__.__setitem__ if False else exec_set(o)), ('__contains__', lambda o: 1 in o), ('__str__', str), ('__index__', lambda o: [1][o]), ('__int__', int), ('__float__', float), ('__next__', next), ('__neg__', lambda o: -o), ('__format__', format), ('__bytes__', bytes), ('__enter__', lambda o: enter(o)), ('__getattr__', lambda o: o.zz), ('__setattr__', lambda o: setattr(o, 'a', 1)), ('__getattribute__', lambda o: o.x), ('__iadd__', lambda o: iadd(o)), ('__reversed__', reversed), ('__length_hint__', lambda o: list(o)), ('__del__', lambda o: 1), ('__abs__', abs), ('__round__', round), ('__divmod__', lambda o: divmod(o, 1)), ('__pow__', lambda o: pow(o, 1)), ('__complex__', complex), ('__dir__', dir), ('__class__', lambda o: o.__class__), ('__await__', lambda o: aw(o)), ('__aiter__', aiter), ('__anext__', anext), ('__delitem__', lambda o: ditem(o)), ('__missing__', lambda o: 1), ('__sizeof__', sys.getsizeof), ('__fspath__', lambda o: __import__('os').fspath(o)), ('__instancecheck__', lambda o: isinstance(1, o)), ('__subclasscheck__', lambda o: issubclass(int, o)), ('__delattr__', lambda o: delattr(o, 'a')), ('__trunc__', lambda o: int(o)), ('__reduce_ex__', lambda o: 1), ('__get__', lambda o: type('D', (), {'a': o}).a), ('__set__', lambda o: setattr(type('D', (), {'a': o})(), 'a', 1)), ('__ne__', lambda o: o != 1), ('__or__', lambda o: o | 1)):
    def exec_set(o): o[0] = 1
    def enter(o):
        with o: pass
    def iadd(o): o += 1
    def ditem(o): del o[0]
    def aw(o):
        async def f(): await o
        try: f().send(None)
        except StopIteration: pass
    imp(name, op)


class H:
    global __class__, __dict__, __doc__
    __class__ = 42
    __dict__ = 5
print(globals()['__class__'], __class__, globals()['__dict__'])
globals()['__class__'] = 7
print(__class__, '__class__' in globals())
del globals()['__class__'], globals()['__dict__']
print('__class__' in globals())
try: __class__
except NameError as e: print(e)
try: globals()['__dict__']
except KeyError as e: print(e)
globals().update(__class__=1)
print(__class__, globals().pop('__class__'))
import sys
m = sys.modules['__main__']
print(type(m), m.__class__)

class A:
    def foo(self, cls): return ('spam', cls.__name__)
class B:
    bar = classmethod(A().foo)
    baz = classmethod(functools.partial(print, 'p'))
    qux = classmethod(len)
    s = staticmethod(A().foo)
    p = classmethod(property(lambda c: c.__name__))
    u = classmethod(staticmethod(lambda c: c))
    d = classmethod(classmethod(lambda c: c))
    m = A().foo
print(B.bar(), B().bar(), B.bar)
B.baz(1)
try: B.qux()
except TypeError as e: print(e)
print(B.s(int), B.p, B().m(int))
for n in 'ud':
    try: print(getattr(B, n)())
    except TypeError as e: print(n, e)
print(hasattr(A().foo, '__get__'), hasattr(type(A().foo), '__get__'))
try: A().foo.__get__(1)
except AttributeError as e: print(e)
