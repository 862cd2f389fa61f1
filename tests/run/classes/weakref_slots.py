"""Which classes have a place for weak references: slots, builtin bases, several bases."""
import weakref
class S(weakref.ref):
    __slots__ = ('a', '__weakref__')
class T(weakref.ref): pass
class U(weakref.ref): __slots__ = ()
def f(): pass
for C in S, T, U, weakref.ref:
    try:
        c = C(f)
        r = weakref.ref(c)
        print(C.__name__, r() is c, hasattr(c, '__dict__'), '__weakref__' in C.__dict__)
    except TypeError as e: print(C.__name__, e)
import collections, io, functools, array
class A: pass
for b in (A, int, set, tuple, str, Exception, type, dict, list, float, property, collections.deque, functools.partial, array.array, bytearray, object, BaseException, super, staticmethod, complex, frozenset, bytes):
    C = type('X', (b,), {})
    D = type('X', (b,), {'__slots__': ()})
    try: E = type('E', (b,), {'__slots__': '__weakref__'})
    except TypeError as e: E = str(e)
    print(b.__name__, '__weakref__' in C.__dict__, '__weakref__' in D.__dict__, E)
class I(int): pass
class D(dict): __slots__ = ()
class D2(dict): __slots__ = '__weakref__'
class D3(D): pass
class X(A): __slots__ = ()
class Y(Exception): __slots__ = ()
class Z(I, A): pass
for o in (I(1), D(), D2(), D3(), A(), X(), Y(), Exception(), Z(), object(), type, 1, 'a', collections.OrderedDict(), collections.Counter(), range(3), slice(1), lambda: 1, print, [].append, {}.keys(), iter([]), int):
    try: print(type(o).__name__, weakref.ref(o)() is o)
    except TypeError as e: print(e)
