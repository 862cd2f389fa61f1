# weakref: the order of an object's references, __weakref__, arguments.
import weakref
class T: pass
class R(weakref.ref): 
    def __init__(self, *a, **k): pass
o = T()
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: R(o, None, 3)() is o)
t(lambda: R(o, k=3)() is o)
t(lambda: R())
t(lambda: weakref.ref(o, None, 3))
t(lambda: weakref.ref(o).__init__())
t(lambda: weakref.ref(o).__init__(1, 2))
t(lambda: weakref.ref(o).__init__(1, 2, 3))
t(lambda: weakref.ref(o).__init__(1, a=3))
t(lambda: weakref.ref(o, a=3))
t(lambda: weakref.ref.__new__(weakref.ref, o, a=3)() is o)
o = T()
class M(weakref.ref): pass
cb = lambda r: None
r1 = M(o); r2 = M(o, cb); p2 = weakref.proxy(o, cb); r3 = weakref.ref(o, cb); p = weakref.proxy(o); r = weakref.ref(o); r5 = M(o); r6 = weakref.ref(o, cb)
names = {id(v): k for k, v in list(globals().items())}
print([names[id(x)] for x in weakref.getweakrefs(o)], weakref.getweakrefcount(o), o.__weakref__ is r)
class C:
    def __call__(self): return 1
o = C()
r1 = weakref.ref(o, cb); p = weakref.proxy(o); 
names = {id(v): k for k, v in list(globals().items())}
print([names[id(x)] for x in weakref.getweakrefs(o)], o.__weakref__ is p)
r = weakref.ref(o)
names = {id(v): k for k, v in list(globals().items())}
print([names[id(x)] for x in weakref.getweakrefs(o)], o.__weakref__ is r)
