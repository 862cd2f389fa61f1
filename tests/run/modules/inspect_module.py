# inspect: kinds, members, documentation, signatures and what they bind.
import functools
import inspect
import types


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def plain(a, b=2, *rest, c, d: int = 4, **more) -> str:
    """First line.

        indented
    last
    """


def positional(a, b=1, /, c=2, *, d):
    pass


def generator():
    yield 1


async def coroutine():
    pass


async def asyncgen():
    yield 1


class Base:
    """A base."""
    slot = 3

    def __init__(self, x, y: float = 1.5):
        self.x = x

    def method(self, a, *, k=None):
        """What it does."""

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def helper(n=1):
        return n

    @property
    def prop(self):
        """A property."""
        return 5


class Derived(Base):
    __slots__ = ("s",)

    def method(self, a, *, k=None):
        pass

    def __call__(self, z):
        return z


class Empty:
    pass


b, d = Base(1), Derived(2)
tests = [n for n in dir(inspect) if n.startswith("is") and n not in ("isabc",)]
objects = [("module", types), ("class", Base), ("function", plain), ("method", b.method), ("classmethod", Base.make), ("static", Base.helper),
           ("builtin", len), ("bound builtin", [].append), ("descriptor", list.append), ("wrapper", (1).__add__), ("slot wrapper", int.__add__),
           ("property", Base.prop), ("member", Derived.s), ("generator", generator()), ("generator function", generator), ("coroutine function", coroutine),
           ("async generator", asyncgen()), ("async generator function", asyncgen), ("int", 5), ("type", type), ("instance", d), ("code", plain.__code__),
           ("partial", functools.partial(generator))]
for name, object in objects:
    print(name, [t for t in tests if t not in ("isabstract", "iskeyword") and getattr(inspect, t)(object)])
for f in (plain, positional, generator, Base, Derived, Empty, b.method, Base.method, Base.make, Base.helper, d, functools.partial(plain, 1, c=3),
          functools.partial(positional, 1, c=5), lambda: None, lambda x, *y: x):
    s = inspect.signature(f)
    print(s, repr(s), [(p.name, p.kind.name, p.default is p.empty) for p in s.parameters.values()], s == inspect.signature(f))
attempt(inspect.signature, 5)
attempt(inspect.signature, "x")


@functools.wraps(plain)
def wrapper(*args, **kwargs):
    return plain(*args, **kwargs)


print(inspect.signature(wrapper), inspect.signature(wrapper, follow_wrapped=False), inspect.unwrap(wrapper) is plain)
sig = inspect.signature(plain)
for args, kwargs in (((1,), {"c": 3}), ((1, 2, 3, 4), {"c": 5, "z": 6}), ((), {}), ((1,), {}), ((1,), {"a": 2, "c": 1}), ((), {"a": 1, "c": 2, "b": 7})):
    try:
        bound = sig.bind(*args, **kwargs)
        print(bound, bound.args, bound.kwargs)
        bound.apply_defaults()
        print(bound.arguments)
    except TypeError as e:
        print("TypeError", e)
sig = inspect.signature(positional)
for args, kwargs in (((1, 2, 3, 4), {}), ((1,), {"b": 2, "d": 1}), ((1,), {"d": 1, "e": 2}), ((1, 5), {"d": 3})):
    attempt(sig.bind, *args, **kwargs)
    attempt(sig.bind_partial, *args, **kwargs)
P = inspect.Parameter
attempt(P, "x", P.VAR_POSITIONAL, default=1)
attempt(P, "1x", P.KEYWORD_ONLY)
attempt(P, 5, P.KEYWORD_ONLY)
attempt(P, "for", P.KEYWORD_ONLY)
attempt(P, "x", 9)
print(P("x", P.KEYWORD_ONLY, default=3, annotation=int), repr(P("x", P.VAR_KEYWORD)), P("x", P.KEYWORD_ONLY) == P("x", P.KEYWORD_ONLY))
attempt(inspect.Signature, [P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)])
attempt(inspect.Signature, [P("a", P.KEYWORD_ONLY), P("a", P.KEYWORD_ONLY)])
attempt(inspect.Signature, [P("a", P.POSITIONAL_ONLY, default=1), P("b", P.POSITIONAL_ONLY)])
print(sig.replace(return_annotation=list[int]), inspect.Signature([P("a", P.POSITIONAL_ONLY)]))
print(inspect.getfullargspec(plain), inspect.getfullargspec(b.method), inspect.getfullargspec(positional))
attempt(inspect.getfullargspec, 5)
print(repr(inspect.getdoc(plain)), inspect.getdoc(Base), inspect.getdoc(Derived), inspect.getdoc(d.method), inspect.getdoc(Derived.method), inspect.getdoc(Base.prop))
print(repr(inspect.cleandoc("\n  a\n    b\n\n")), inspect.getdoc(Empty), inspect.getmro(Derived) == (Derived, Base, Base.__mro__[-1]))
print([n for n, v in inspect.getmembers(b) if not n.startswith("__")], [n for n, v in inspect.getmembers(Base, inspect.isfunction)])
print(inspect.getmodule(plain).__name__, inspect.getmodulename("/a/b.py"), inspect.getattr_static(b, "prop").__class__, inspect.getattr_static(b, "x"))
attempt(inspect.getattr_static, b, "nothing")
print(inspect.getattr_static(b, "nothing", 7), inspect.get_annotations(plain))
print(inspect.isabstract(Base), inspect.getfile(plain) == __file__, inspect.CO_GENERATOR)
g = generator()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g))
c = coroutine()
print(inspect.getcoroutinestate(c))
c.close()
print(inspect.getcoroutinestate(c))
g = generator()
print(g.gi_frame.f_lineno, g.gi_frame.f_code is generator.__code__, list(g), g.gi_frame)


# which method makes the signature of a class
class A:
    def __new__(cls, *args):
        return object.__new__(cls)


class B(A):
    def __init__(self, x):
        pass


class B2(B):
    pass


class C:
    def __init__(self, y):
        pass


class D(C):
    def __new__(cls, z):
        return object.__new__(cls)


class M(type):
    def __call__(cls, q):
        return 1


class E(metaclass=M):
    def __init__(self, r):
        pass


class F(dict):
    pass


class G(dict):
    def __init__(self, a):
        pass


class H(Exception):
    pass


for kind in (A, B, B2, C, D, M, E, F, G, H, int, object, type):
    attempt(inspect.signature, kind)
