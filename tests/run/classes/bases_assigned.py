# Assignment to __bases__: what follows it, what is refused; conflicts of layout.
def t(*fs):
    for f in fs:
        try:
            print(repr(f()))
        except Exception as e:
            print(type(e).__name__, e)


class A:
    tag = 'a'

    def __init__(self, x=1):
        self.x = x

    def f(self):
        return 'A', self.x

    def __len__(self):
        return 10


class B:
    tag = 'b'

    def f(self):
        return 'B', getattr(self, 'x', None)

    def __add__(self, other):
        return 'B+', other


class C(A):
    def own(self):
        return 'own', self.tag


class D(C):
    def g(self):
        return super().f()

    def h(self):
        return self.own()


def show(c, d):
    t(lambda: (c.f(), d.f(), d.g(), d.h(), c.tag, d.tag), lambda: len(d), lambda: c + 1, lambda: c.x, lambda: (isinstance(d, A), isinstance(d, B)),
      lambda: [k.__name__ for k in D.__mro__], lambda: (C.__base__, C.__bases__), lambda: (A.__subclasses__(), B.__subclasses__()))


c, d = C(), D(5)
show(c, d)
C.__bases__ = (B,)
show(c, d)
t(lambda: C(3), lambda: C().f())
C.__bases__ = (A, B)
show(c, d)
C.__bases__ = (B, A)
show(c, d)
A.late = lambda self: 'late'
B.f = lambda self: 'B patched'
t(lambda: d.late(), lambda: d.f(), lambda: c.f())


def assign(k, b):
    k.__bases__ = b
    return k.__mro__


class S:
    __slots__ = ('x',)


class S2:
    __slots__ = ('x',)


class S3:
    __slots__ = ('y',)


class S4(S2):
    __slots__ = ()


class T(S):
    pass


class I(int):
    pass


class E(ValueError):
    pass


class O(OSError):
    pass


class Meta(type):
    def mro(cls):
        print('mro of', cls.__name__)
        return super().mro()


class M1(metaclass=Meta):
    pass


class M2(metaclass=Meta):
    pass


class M3(M1):
    pass


class M4(M3):
    pass


t(lambda: assign(C, ()), lambda: assign(C, [A]), lambda: assign(C, (1,)), lambda: assign(C, (D,)), lambda: assign(C, (C,)), lambda: assign(A, (B,)),
  lambda: assign(C, (int,)), lambda: assign(C, (object,)), lambda: assign(int, (A,)), lambda: assign(C, (A, object, B)), lambda: assign(C, (A, A)),
  lambda: assign(T, (S2,)), lambda: assign(T, (S4,)), lambda: assign(T, (S3,)), lambda: assign(T, (A,)), lambda: assign(I, (object,)), lambda: assign(I, (bool,)),
  lambda: assign(I, (int, A)), lambda: assign(E, (KeyError,)), lambda: assign(E, (OSError,)), lambda: assign(E, (KeyError, IndexError)), lambda: assign(O, (ConnectionError,)),
  lambda: assign(O, (ValueError,)), lambda: assign(M3, (M2,)), lambda: assign(M3, (M2, M1)), lambda: C.__mro__, lambda: T.__mro__,
  lambda: delattr(C, '__bases__'), lambda: delattr(int, '__bases__'), lambda: setattr(C, '__bases__', (A,)), lambda: C.__bases__,
  lambda: type.__setattr__(C, '__bases__', (A, B)), lambda: C.__bases__, lambda: E('q').args, lambda: isinstance(E(), KeyError))
y = T()
y.x = 4
assign(T, (S,))
t(lambda: y.x, lambda: T.x, lambda: S.x.__get__(y))


class Bad(metaclass=Meta):
    pass


class Sub(C):
    pass


# A failure below leaves everything as it was.
C.__bases__ = (B,)


class Right(B, A):
    pass


class Under(C, Right):
    pass


t(lambda: Under.__mro__, lambda: assign(C, (B, A)), lambda: assign(C, (A, B)), lambda: C.__mro__, lambda: Under.__mro__, lambda: Sub().f())

for bases in ((KeyError, AttributeError), (OSError, ImportError), (StopIteration, OSError), (ValueError, TypeError), (UnicodeDecodeError, UnicodeEncodeError),
              (ExceptionGroup, ValueError), (ExceptionGroup, OSError), (NameError, AttributeError), (SyntaxError, KeyError), (MemoryError, SystemExit), (int, str), (list, dict)):
    t(lambda: type('X', bases, {}).__base__)
