# Built-in methods of classes that stand in functions and classes: their __qualname__, and how messages name them.
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
def local():
    class X: pass
    class D(dict): pass
    class I(int): pass
    t(X.__init_subclass__, a=1); t(X.__init_subclass__, 1); t(D.fromkeys); t(D.fromkeys, x=1); t(D.__init_subclass__, 1)
    t(I.from_bytes); t(I.from_bytes, 1, 2, 3); t(D().get); t(D().get, k=1); t(D().pop); t(X.__subclasshook__, 1, b=3); t(X.__subclasshook__); t(I(3).bit_length, 1); t(I(3).to_bytes, 1, 2, 3, 4)
    print(X.__init_subclass__.__qualname__, D.fromkeys.__qualname__, D().get.__qualname__, I(3).bit_length.__qualname__, dict.get.__qualname__, X.__subclasshook__.__name__)
    t(X().__reduce_ex__); t(X().__reduce_ex__, "a"); t(X().__format__, 1, 2); t(X().__sizeof__, 1); t(X().__dir__, 1); t(X.mro, 1); t(X.__subclasses__, 1); t(X.__prepare__, 1); t(X.__instancecheck__); t(D().keys, 1); t(D().copy, a=1)
    class M(type):
        class In: pass
    t(M("Q", (), {}).__init_subclass__, 3); t(M.In.__init_subclass__, b=3)
    def bad():
        class Y(X, foo=1): pass
    t(bad)
local()
class Top: pass
t(Top.__init_subclass__, a=1); t(dict.fromkeys); t({}.get); t(int.from_bytes); t(Top.__init_subclass__, 1); t(object.__init_subclass__, 1); t(float.fromhex); t(bytes.fromhex); t(str.maketrans); t(bytes.maketrans); t([].append, 1, 2); t("".split, 1, 2, 3, 4); t([].append, x=1); t(len, x=1); t(list.append, [], x=2); t([].sort, 1); t((1).__add__, 1, 2); t((1).__add__); t(int.__add__, 1); t("a".upper, 1); t("a".upper, x=1); t(str.upper); t(str.upper, 1); t(str.upper, "a", 3)
import collections
def qualnames():
    class DD(collections.deque): pass
    class OO(collections.OrderedDict): pass
    for f in (DD().append, OO().move_to_end, [].append, "".join, collections.deque.append, collections.deque().append, len, str.maketrans, dict.fromkeys, int.from_bytes, collections.OrderedDict.fromkeys, OO.fromkeys, (1).__add__, int.__add__, object.__new__, DD.__new__, object.__init_subclass__, DD.__init_subclass__, type.mro, DD.mro, DD().__reduce__, {}.keys, {}.keys().isdisjoint, iter([]).__length_hint__):
        print(f.__qualname__, f.__name__)
qualnames()
class Meta(type): pass
class K(metaclass=Meta):
    class In(dict): pass
print(K.mro.__qualname__, K.In.fromkeys.__qualname__, K.In().get.__qualname__)
K.In.__qualname__ = "Other"
print(K.In().get.__qualname__)
try: K.In().get()
except TypeError as e: print(e)
try: K.In().copy(1)
except TypeError as e: print(e)
