# Special methods that are descriptors of the program, and errors in their __get__; __dict__ and __doc__ of classes; __reduce_ex__ without copyreg.
import math, sys
class D:
    def __init__(self, impl): self.impl = impl
    def __get__(self, obj, owner):
        record.append(1)
        return self.impl.__get__(obj, owner)
class Err:
    def __get__(self, obj, owner): raise KeyError('e')
def iden(self): return self
def run(o):
    with o: pass
specials = [("__bytes__", bytes, lambda s: b'h', {}), ("__reversed__", reversed, lambda s: [], {}), ("__length_hint__", list, lambda s: 0, {"__iter__": iden, "__next__": lambda s: next(iter([]))}), ("__sizeof__", lambda o: sys.getsizeof(o) > 0, lambda s: 0, {}), ("__instancecheck__", lambda o: isinstance(int, o), lambda s, t: True, {}), ("__subclasscheck__", lambda o: issubclass(int, o), lambda s, t: True, {}), ("__enter__", run, iden, {"__exit__": lambda *a: None}), ("__exit__", run, lambda *a: None, {"__enter__": iden}), ("__complex__", complex, lambda s: 1j, {}), ("__format__", format, lambda s, f: 'hello', {}), ("__floor__", math.floor, lambda s: 0, {}), ("__trunc__", math.trunc, lambda s: 0, {}), ("__ceil__", math.ceil, lambda s: 0, {}), ("__dir__", dir, lambda s: [], {}), ("__round__", round, lambda s: 0, {}), ("__fspath__", __import__('os').fspath, lambda s: 'p', {}), ("__index__", hex, lambda s: 3, {}), ("__len__", len, lambda s: 3, {}), ("__hash__", hash, lambda s: 3, {}), ("__call__", lambda o: o(), lambda s: 3, {}), ("__iter__", list, lambda s: iter([1]), {}), ("__bool__", bool, lambda s: True, {}), ("__repr__", repr, lambda s: 'r', {}), ("__neg__", lambda o: -o, lambda s: 5, {}), ("__add__", lambda o: o + 1, lambda s, o: 5, {}), ("__getitem__", lambda o: o[1], lambda s, o: 5, {}), ("__contains__", lambda o: 1 in o, lambda s, o: True, {}), ("__lt__", lambda o: o < 1, lambda s, o: True, {}), ("__eq__", lambda o: o == 1, lambda s, o: True, {}), ("__int__", int, lambda s: 1, {}), ("__float__", float, lambda s: 1.0, {}), ("__abs__", abs, lambda s: 1, {}), ("__divmod__", lambda o: divmod(o, 1), lambda s, o: 1, {}), ("__str__", str, lambda s: 's', {}), ("__iadd__", lambda o: exec('o += 1') if 0 else o.__iadd__(1), lambda s, o: 5, {}), ("__set_name__", lambda o: type('T', (), {'x': o}).__name__, lambda s, o, n: 5, {}), ("__mro_entries__", lambda o: 1, lambda s, o: (), {}), ("__class_getitem__", lambda o: type(o)[1], lambda s, o=None: 5, {})]
for name, runner, impl, env in specials:
    record = []
    X = type('X', (), dict(env))
    setattr(X, name, D(impl))
    try: r = runner(X())
    except Exception as e: r = type(e), e
    print(name, record, r if 'object at' not in repr(r) else type(r).__name__)
    if name in ("__hash__", "__iter__", "__repr__", "__lt__", "__eq__", "__fspath__"):
        continue
    X = type('X', (), dict(env))
    setattr(X, name, Err())
    try: r = runner(X())
    except Exception as e: r = type(e), e
    print(name, r if 'object at' not in repr(r) else type(r).__name__)
class B: pass
class Meta2(B, type): pass
class E(metaclass=Meta2): x = 1
print(type(E.__dict__), 'x' in E.__dict__)
try: E.__dict__ = {}
except (AttributeError, TypeError) as e: print(e)
X = type('X', (), {})
for f in lambda: delattr(X, '__doc__'), lambda: setattr(X, '__doc__', 'new'):
    try: f(); print(X.__doc__)
    except Exception as e: print(type(e), e)
class Slotted: __slots__ = "a",
o = Slotted(); o.a = 3
print(o.__reduce_ex__(2)[1:], o.__reduce_ex__(2)[0].__name__)
try: o.__reduce_ex__(0)
except TypeError as e: print(e)
import types
class G(types.GenericAlias):
    tag = 1
    def method(self): return self.__args__
g = G(list, int)
print(type(g), g, g.__origin__, g.tag, g.method(), G(dict, (str, int)).__args__)
try:
    g.x = 5
    print(g.x, vars(g))
except AttributeError as e: print(e)
many = [G(list, int) for _ in range(1000)]
for k, a in enumerate(many): object.__setattr__(a, "n", k)
print(sum(object.__getattribute__(a, "n") for a in many))
try: print(G(list, int).nothing)
except AttributeError as e: print(e)
