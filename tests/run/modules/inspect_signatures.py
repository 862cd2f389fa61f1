# Signatures of what decorators, functools and dataclasses make; annotations that are text, evaluated.
import dataclasses, inspect, functools, typing
from dataclasses import dataclass, field, InitVar, KW_ONLY
from typing import Optional, List
from collections import OrderedDict
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    h: int = field(default=1, init=False)
    _: KW_ONLY
    k: str = "k"
    iv: InitVar[Optional[int]] = None
    def __post_init__(self, iv): pass
@dataclass
class Q(P):
    z: "List[P]" = ()
@dataclass
class S:
    self: int
    other: "P" = None
for c in (P, Q, S):
    print(c.__name__, inspect.signature(c), inspect.signature(c.__init__), inspect.getfullargspec(c), c.__doc__)
print(inspect.signature(Q, eval_str=True), inspect.signature(P).parameters["tags"].default, inspect.signature(P).bind(1, k=2))
print(inspect.signature(functools.partial(P, 1, y=3)))
def f(a: "int", b: "List[P]" = 3, *c: "str | None", **d: "typing.Dict[str, int]") -> "Optional[P]": pass
@functools.wraps(f)
def g(*a, **k): pass
print(inspect.signature(f), inspect.signature(f, eval_str=True), inspect.signature(g, eval_str=True))
class An:
    T = int
    a: "T"
    b: "List[int]"
    def m(self, q: "An") -> "T": pass
print(inspect.get_annotations(An), inspect.get_annotations(An, eval_str=True), inspect.get_annotations(g, eval_str=True), inspect.get_annotations(functools.partial(f), eval_str=True))
def show(fn):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
show(lambda: inspect.signature(An.m, eval_str=True))
show(lambda: inspect.signature(An.m, eval_str=True, locals={"T": str}))
show(lambda: inspect.get_annotations(An, eval_str=True, globals={"List": list}, locals={"T": 1}))
def bad(): pass
class Odd:
    __annotations__ = 3
show(lambda: inspect.get_annotations(Odd)); show(lambda: inspect.get_annotations(3)); show(lambda: inspect.get_annotations(inspect)); show(lambda: inspect.get_annotations(len)); show(lambda: inspect.get_annotations(int))
class A:
    def __new__(cls, a): return super().__new__(cls)
class B(A):
    def __init__(self, b): pass
class C(B): pass
class D(C):
    def __new__(cls, d): return object.__new__(cls)
class E(dict):
    def __init__(self, e): pass
class F(B, dict): pass
class G(Exception):
    def __init__(self, g, *a): pass
class H(G): pass
for c in (A, B, C, D, E, F, G, H): show(lambda: (c.__name__, inspect.signature(c)))
print(inspect.signature(f).parameters, type(inspect.signature(f).parameters), [k for k in reversed(inspect.signature(f).parameters)] )
class Part:
    def run(self, a, b=1, *, c=2): return a, b, c
    half = functools.partialmethod(run, 5)
    kw = functools.partialmethod(run, c=9)
    @functools.singledispatchmethod
    def sd(self, x, y=2): pass
    @functools.cached_property
    def cp(self): return 1
    @functools.lru_cache
    def lc(self, q=1): pass
    @staticmethod
    def st(a): pass
    st2 = staticmethod(lambda z: 1)
    al = run
for n in ("run", "half", "kw", "sd", "lc", "st", "st2", "al"):
    show(lambda: (n, str(inspect.signature(getattr(Part, n)))))
    show(lambda: (n, str(inspect.signature(getattr(Part(), n)))))
for n in ("st", "st2"):
    show(lambda: (n, str(inspect.signature(Part.__dict__[n]))))
@functools.singledispatch
def sdf(x, *, y): pass
show(lambda: inspect.signature(sdf))
class CS:
    __signature__ = inspect.Signature([inspect.Parameter("zz", inspect.Parameter.KEYWORD_ONLY)])
    def __init__(self, q): pass
show(lambda: inspect.signature(CS))
class CS2:
    __signature__ = "no"
show(lambda: inspect.signature(CS2))
def deco(fn):
    def w(*a): return fn(*a)
    w.__signature__ = inspect.signature(fn).replace(return_annotation=str)
    return w
show(lambda: inspect.signature(deco(f)))
show(lambda: inspect.signature(typing.Generic));
class Gn(typing.Generic[typing.TypeVar("T")]):
    def __init__(self, q: int): pass
show(lambda: inspect.signature(Gn)); show(lambda: inspect.signature(Gn[int]))
class Pr(typing.Protocol):
    def m(self, x): ...
class PrI(Pr):
    def __init__(self, z): pass
show(lambda: inspect.signature(Pr)); show(lambda: inspect.signature(PrI))
class NTx(typing.NamedTuple):
    a: int
    b: "str" = "q"
show(lambda: inspect.signature(NTx)); show(lambda: inspect.signature(NTx, eval_str=True))
import enum
class Co(enum.Enum): A = 1
show(lambda: inspect.signature(Co)); show(lambda: inspect.signature(enum.IntFlag))
