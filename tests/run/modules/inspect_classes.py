"""inspect: attributes of classes by kind, trees of classes, members without descriptors."""
import enum
import inspect

class Meta(type):
    @property
    def of_meta(cls): return 1
    def method_of_meta(cls): pass
    data_of_meta = 5

class Base:
    "doc"
    x = 1
    def f(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    @property
    def p(self): return 1
    none = None

class Below(Base, metaclass=Meta):
    __slots__ = ('slot',)
    x = 2
    f2 = lambda self: 1
    b = len
    kw = int.from_bytes
    w = int.__add__
    def __getattr__(self, name): raise AttributeError(name)

class Other(Below, dict): pass
class Color(enum.Enum): RED = 1

for cls in (Base, Below, Other, int, Color, object, type, Meta):
    for a in inspect.classify_class_attrs(cls):
        if cls in (Base, Below, Other) and a.name != '__dict__' or not a.name.startswith('_') or a.name in ('__init__', '__new__', '__add__'):
            print(cls.__name__, a.name, a.kind, a.defining_class.__name__, type(a.object).__name__ if callable(a.object) else a.object if not hasattr(a.object, '__get__') else '')
print(inspect.Attribute._fields, inspect.classify_class_attrs(Base)[-1][:2])
for unique in (False, True):
    print(inspect.getclasstree([Base, Below, Other, dict], unique))
    print(inspect.getclasstree([Other], unique), inspect.getclasstree([object, Base, Below, Other], unique))
print([n for n, v in inspect.getmembers_static(Below()) if not n.startswith('__')], inspect.getmembers_static(Base, lambda v: isinstance(v, (property, staticmethod))) == [('p', Base.__dict__['p']), ('s', Base.__dict__['s'])])
print([inspect.indentsize(line) for line in ('', 'a', '  a', '\ta', ' \t a')])
