import sys
def a():
    x = [1,
      2,
      undefined_name]
def b():
    return foo(1,
        2)(
        3)
def foo(*a): return None
def c():
    d = {'k': {}}
    return d['k']['missing']['z']
def e():
    return (1 +
       'a')
def f():
    x = 'é' + 5 + 1
def g():
    assert 1 == 2, 'msg'
def h():
    del zzz
def i():
    lst = []
    for q in lst: pass
    print(q)
def j():
    import nonexistent_mod
def k():
    a, b = 1, 2, 3
def l():
    int('x')
    return
for fn in (a, b, c, e, f, g, h, i, k, l):
    try: fn()
    except Exception as ex:
        sys.__excepthook__(type(ex), ex, ex.__traceback__)
class Err(Exception):
    def __str__(self): raise ValueError
try: raise Err
except Err as ex: sys.__excepthook__(type(ex), ex, ex.__traceback__)
class Outer:
    class Inner(Exception): pass
raise Outer.Inner('multi\nline')
