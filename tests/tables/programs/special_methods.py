"""Every special method, reached by syntax, builtin or library, with right results and wrong ones."""
import copy
import gc
import math
import operator
import os
import sys


def attempt(label, f):
    try:
        r = f()
    except Exception as e:
        print(label, "!", type(e).__name__, e)
    else:
        print(label, "=", type(r).__name__, r)


class Log:
    """Its methods say that they were called, and give what the class attribute of their name says."""
    def __new__(cls, *args, **named):
        print("new", cls.__name__, args, named)
        return super().__new__(cls)

    def __init__(self, value=0, **named):
        self.value = value

    def __repr__(self):
        return f"<{self.value}>"

    def __str__(self):
        return f"str {self.value}"

    def __bytes__(self):
        return b"bytes"

    def __format__(self, spec):
        return f"format {spec!r}"

    def __bool__(self):
        return self.value != 0

    def __hash__(self):
        return 42

    def __len__(self):
        return 3

    def __length_hint__(self):
        return 7

    def __index__(self):
        return 5

    def __int__(self):
        return 6

    def __float__(self):
        return 2.5

    def __complex__(self):
        return 1 + 2j

    def __round__(self, n=None):
        return "round", n

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __abs__(self):
        return "abs"

    def __invert__(self):
        return "invert"

    def __call__(self, *args, **named):
        return args, named

    def __contains__(self, x):
        return [x]

    def __reversed__(self):
        return "reversed"

    def __dir__(self):
        return ["b", "a"]

    def __fspath__(self):
        return "/path"

    def __sizeof__(self):
        return 100


def conversions():
    x = Log(1, extra=2)
    for f in (repr, str, bytes, format, bool, hash, len, operator.length_hint, operator.index, int, float, complex, round, math.trunc,
              math.floor, math.ceil, operator.neg, operator.pos, abs, operator.invert, reversed, dir, os.fspath, hex, bin, oct, chr, range, ascii):
        attempt(f.__name__, lambda: f(x))
    attempt("round 2", lambda: round(x, 2))
    attempt("call", lambda: x(1, *[2], k=3, **{"z": 4}))
    attempt("in", lambda: (1 in x, 1 not in x))
    attempt("f-string", lambda: f"{x} {x!r} {x:>5} {x!s:4}")
    attempt("percent", lambda: "%s %r %d %5.1f %x" % (x, x, x, x, x))
    attempt("index", lambda: list(range(10))[x])
    attempt("slice", lambda: list(range(10))[:x])
    attempt("sizeof", lambda: x.__sizeof__())
    attempt("format call", lambda: format(x, "spec"))


def wrong_results():
    """What each built-in says of a method that gives something of the wrong type."""
    for name, f in {"__repr__": repr, "__str__": str, "__bytes__": bytes, "__format__": format, "__bool__": bool, "__hash__": hash, "__len__": len,
                    "__length_hint__": operator.length_hint, "__index__": operator.index, "__int__": int, "__float__": float,
                    "__complex__": complex, "__iter__": iter, "__dir__": dir, "__fspath__": os.fspath, "__reversed__": reversed}.items():
        for result in (None, "text", 1.5, -1, 2**70, b"b", True, NotImplemented):
            if (name, result) in (("__length_hint__", NotImplemented), ("__hash__", -1)) or name in ("__index__", "__int__") and result is True:
                continue # the last with a DeprecationWarning
            cls = type("Wrong", (), {name: lambda self, *a: result})
            attempt(f"{name} {result!r}", lambda: f(cls()))


class Number:
    """Both sides of every binary operator."""
    def __init__(self, name, answers=True):
        self.name, self.answers = name, answers

    def answer(self, operation, other):
        return f"{self.name}.{operation}" if self.answers else NotImplemented

    def __add__(self, o): return self.answer("add", o)
    def __sub__(self, o): return self.answer("sub", o)
    def __mul__(self, o): return self.answer("mul", o)
    def __matmul__(self, o): return self.answer("matmul", o)
    def __truediv__(self, o): return self.answer("truediv", o)
    def __floordiv__(self, o): return self.answer("floordiv", o)
    def __mod__(self, o): return self.answer("mod", o)
    def __divmod__(self, o): return self.answer("divmod", o)
    def __pow__(self, o, m=None): return self.answer(f"pow {m}", o)
    def __lshift__(self, o): return self.answer("lshift", o)
    def __rshift__(self, o): return self.answer("rshift", o)
    def __and__(self, o): return self.answer("and", o)
    def __xor__(self, o): return self.answer("xor", o)
    def __or__(self, o): return self.answer("or", o)
    def __radd__(self, o): return self.answer("radd", o)
    def __rsub__(self, o): return self.answer("rsub", o)
    def __rmul__(self, o): return self.answer("rmul", o)
    def __rmatmul__(self, o): return self.answer("rmatmul", o)
    def __rtruediv__(self, o): return self.answer("rtruediv", o)
    def __rfloordiv__(self, o): return self.answer("rfloordiv", o)
    def __rmod__(self, o): return self.answer("rmod", o)
    def __rdivmod__(self, o): return self.answer("rdivmod", o)
    def __rpow__(self, o, m=None): return self.answer(f"rpow {m}", o)
    def __rlshift__(self, o): return self.answer("rlshift", o)
    def __rrshift__(self, o): return self.answer("rrshift", o)
    def __rand__(self, o): return self.answer("rand", o)
    def __rxor__(self, o): return self.answer("rxor", o)
    def __ror__(self, o): return self.answer("ror", o)
    def __lt__(self, o): return self.answer("lt", o)
    def __le__(self, o): return self.answer("le", o)
    def __eq__(self, o): return self.answer("eq", o)
    def __ne__(self, o): return self.answer("ne", o)
    def __gt__(self, o): return self.answer("gt", o)
    def __ge__(self, o): return self.answer("ge", o)


class InPlace(Number):
    def __iadd__(self, o): return self.answer("iadd", o)
    def __isub__(self, o): return self.answer("isub", o)
    def __imul__(self, o): return self.answer("imul", o)
    def __imatmul__(self, o): return self.answer("imatmul", o)
    def __itruediv__(self, o): return self.answer("itruediv", o)
    def __ifloordiv__(self, o): return self.answer("ifloordiv", o)
    def __imod__(self, o): return self.answer("imod", o)
    def __ipow__(self, o): return self.answer("ipow", o)
    def __ilshift__(self, o): return self.answer("ilshift", o)
    def __irshift__(self, o): return self.answer("irshift", o)
    def __iand__(self, o): return self.answer("iand", o)
    def __ixor__(self, o): return self.answer("ixor", o)
    def __ior__(self, o): return self.answer("ior", o)


class Derived(Number):
    """A subclass that overrides a reflected method is asked first."""
    def __radd__(self, o): return self.answer("derived radd", o)
    def __rpow__(self, o, m=None): return self.answer("derived rpow", o)


def operators():
    binary = [operator.add, operator.sub, operator.mul, operator.matmul, operator.truediv, operator.floordiv, operator.mod, divmod, pow,
              operator.lshift, operator.rshift, operator.and_, operator.xor, operator.or_, operator.lt, operator.le, operator.eq, operator.ne,
              operator.gt, operator.ge]
    yes, no, derived = Number("yes"), Number("no", False), Derived("derived")
    for f in binary:
        for a, b in ((yes, 1), (1, yes), (no, yes), (yes, derived), (no, no), (no, 1), (1.5, no), ("s", yes), ([], no), (None, derived)):
            if f in (operator.eq, operator.ne) and not (getattr(a, "answers", False) or getattr(b, "answers", False)):
                print(f.__name__, f(a, b))
                continue
            attempt(f.__name__, lambda: f(a, b))
    attempt("pow 3", lambda: pow(yes, 2, 3))
    attempt("pow 3 no", lambda: pow(no, 2, 3))
    attempt("pow 3 reflected", lambda: pow(2, yes, 3))
    inplace = [operator.iadd, operator.isub, operator.imul, operator.imatmul, operator.itruediv, operator.ifloordiv, operator.imod, operator.ipow,
               operator.ilshift, operator.irshift, operator.iand, operator.ixor, operator.ior]
    for f in inplace:
        for a, b in ((InPlace("in"), 1), (yes, 2), (InPlace("no", False), yes), (InPlace("no", False), 3), (1, InPlace("right"))):
            attempt(f.__name__, lambda: f(a, b))
    x = y = InPlace("statement")
    x += 1
    y **= 2
    print(x, y)


class Container:
    def __init__(self):
        self.log = []

    def __getitem__(self, key):
        if isinstance(key, int) and key > 2:
            raise IndexError(key)
        return "got", key

    def __setitem__(self, key, value):
        self.log.append(("set", key, value))

    def __delitem__(self, key):
        self.log.append(("del", key))


class Missing(dict):
    def __missing__(self, key):
        return "missing", key


class Steps:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        print("iter")
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("end")
        self.n -= 1
        return self.n


def containers():
    c = Container()
    c[1] = 2
    c[1:2, ...] = 3
    del c["k"], c[::2]
    print(c.log, c[1], c[:, 1], list(c), ("got", 1) in c, 5 in c, Missing(a=1)["a"], Missing()["b"], Missing().get("c"))
    print(list(Steps(3)), *Steps(2), sum(Steps(4)), 2 in Steps(5), max(Steps(3)), [*Steps(1)], dict.fromkeys(Steps(2)))
    a, *b = Steps(3)
    print(a, b, next(Steps(1)), next(Steps(0), "default"))
    attempt("not iterable", lambda: iter(type("N", (), {"__iter__": None})()))
    attempt("not container", lambda: 1 in type("N", (), {"__contains__": None})())
    attempt("not reversible", lambda: reversed(type("N", (), {"__reversed__": None})()))


class Attributes:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattribute__(self, name):
        if name == "fails":
            raise AttributeError("no luck")
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return "made", name

    def __setattr__(self, name, value):
        self.log.append((name, value))

    def __delattr__(self, name):
        self.log.append(("del", name))


class Descriptor:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, owner=None):
        return self if obj is None else ("get", self.name, owner.__name__)

    def __set__(self, obj, value):
        print("set", self.name, value)

    def __delete__(self, obj):
        print("delete", self.name)


def attributes():
    a = Attributes()
    a.x = 5
    del a.y
    setattr(a, "z", 6)
    print(a.log, a.anything, a.fails, hasattr(a, "w"), getattr(a, "__none__", "default"))

    class Owner:
        d = Descriptor()
        e = Descriptor()
    o = Owner()
    o.d = 1
    del o.e
    print(o.d, type(Owner.d).__name__, vars(o))


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **named):
        print("prepare", name, bases, named)
        return {"prepared": True}

    def __new__(mcs, name, bases, ns, **named):
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **named):
        super().__init__(name, bases, ns)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)

    def __instancecheck__(cls, obj):
        return obj == 5

    def __subclasscheck__(cls, c):
        return c is int

    def __len__(cls):
        return 99

    def mro(cls):
        print("mro", cls.__name__)
        return super().mro()


class Base:
    def __init_subclass__(cls, /, tag=None, **named):
        super().__init_subclass__(**named)
        cls.tag = tag

    def __class_getitem__(cls, item):
        return cls.__name__, item

    @classmethod
    def __subclasshook__(cls, c):
        return NotImplemented


class Entries:
    def __mro_entries__(self, bases):
        print("mro_entries", len(bases))
        return (Base,)


def classes():
    class A(metaclass=Meta, key=1):
        pass

    class B(Base, tag="tagged"):
        pass

    class C(Entries(), tag=3):
        pass
    print(A.prepared, A().__class__.__name__, isinstance(5, A), isinstance(6, A), issubclass(int, A), issubclass(str, A), len(A))
    print(B.tag, B[int], B[1, 2], C.__bases__, C.__orig_bases__[0].__class__.__name__, C.tag)
    attempt("unexpected keyword", lambda: type("D", (), {}, other=1))
    attempt("no class_getitem", lambda: Meta[1])


class Managed:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        return "entered"

    def __exit__(self, kind, value, tb):
        print("exit", kind, value, tb is not None)
        return self.swallow


class Async:
    async def __aenter__(self):
        return "entered"

    async def __aexit__(self, kind, value, tb):
        print("aexit", kind)
        return True

    def __aiter__(self):
        self.n = 0
        return self

    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n

    def __await__(self):
        yield "waiting"
        return "done"


async def use_async():
    async with Async() as x:
        print(x)
        raise ValueError
    async for i in Async():
        print(i)
    return await Async()


def contexts():
    with Managed(True) as m:
        print(m)
        raise KeyError(1)
    attempt("not swallowed", lambda: exec_with(Managed(0)))
    attempt("no enter", lambda: exec_with(5))
    attempt("no exit", lambda: exec_with(type("E", (), {"__enter__": lambda self: 1})()))
    c = use_async()
    try:
        while True:
            print(c.send(None))
    except StopIteration as e:
        print(e.value)


def exec_with(m):
    with m:
        raise KeyError(2)


class Copied:
    def __init__(self, x):
        self.x = x

    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep", type(memo).__name__


class State:
    def __init__(self, x):
        self.x = x

    def __getstate__(self):
        return {"saved": self.x}

    def __setstate__(self, state):
        self.restored = state


class NewArgs(tuple):
    def __new__(cls, a, b=0):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class NewArgsEx:
    def __new__(cls, *, k):
        self = super().__new__(cls)
        self.made = k
        return self

    def __getnewargs_ex__(self):
        return (), {"k": "again"}


class Reduced:
    def __reduce__(self):
        return (str, (5,))


class ReducedEx:
    def __reduce_ex__(self, protocol):
        return (complex, (protocol, 1))


class Dies:
    def __del__(self):
        print("del")


def copies():
    print(copy.copy(Copied(1)), copy.deepcopy(Copied(1)), copy.copy(State(1)).restored, copy.deepcopy(State([2])).restored)
    print(copy.copy(NewArgs(1, 2)), copy.deepcopy(NewArgs([3])), copy.copy(NewArgsEx(k=1)).made, copy.copy(Reduced()), copy.copy(ReducedEx()))
    print(State(1).__reduce_ex__(2)[2], NewArgs(1).__reduce_ex__(2)[1:], object().__reduce_ex__(4)[1:])


conversions()
wrong_results()
operators()
containers()
attributes()
classes()
contexts()
copies()
Dies()
gc.collect()
