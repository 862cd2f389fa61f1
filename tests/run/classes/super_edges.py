# super objects' own attributes, an order of resolution without object at its end, bindings of dict.fromkeys, __repr__ that is __str__.
class X(type):
    def mro(cls): 
        L = type.mro(cls)
        return L
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# altmro
class A(object):
    def f(self): return "A"
class B(A): pass
class C(A):
    def f(self): return "C"
class D(B, C): pass
print(A.mro(), D.mro(), D().f())
class PerverseMetaType(type):
    def mro(cls):
        L = type.mro(cls)
        L.reverse()
        return L
class X(D,B,C,A, metaclass=PerverseMetaType): pass
print(X.__mro__); t(lambda: X().f())
class S(A):
    def g(self):
        s = super()
        print(super().__thisclass__, super().__self_class__, super().__self__ is self, s.__thisclass__, super().__class__)
        t(lambda: super(S, self).nothing)
        try: super().nothing
        except AttributeError as e: print(e)
        try: super().nothing()
        except AttributeError as e: print(e)
    @classmethod
    def c(cls):
        print(super().__self__, super().__self_class__)
S().g(); S.c()
d = dict.__dict__["fromkeys"]
print(d.__get__(None, dict)([1]), d.__get__({})([1]))
for a in (None, None), (42,), (None, int), (), (None,), ({}, int), (1, 2, 3):
    t(lambda: d.__get__(*a))
t(lambda: d([1])); t(lambda: d()); t(lambda: d(dict, [1])); t(lambda: d(int, [1])); t(lambda: d({}, [1]))
class Q(dict): pass
t(lambda: type(d(Q, [1])))
class Foo:
    pass
Foo.__repr__ = Foo.__str__
for f in str, repr, lambda o: "%s" % o, lambda o: f"{o}":
    try: f(Foo())
    except RecursionError as e: print("recursion")
# what a metaclass may not give as an order
def t(mro):
    try:
        class M(type):
            def mro(self): return mro(self)
        class X(object, metaclass=M): pass
        x = object.__new__(X)
        x[5] = 6
        print(X.__mro__)
    except TypeError as e: print(e)
t(lambda self: 1)
t(lambda self: [1])
t(lambda self: [self, dict, object])
t(lambda self: [self, int])
t(lambda self: [])
