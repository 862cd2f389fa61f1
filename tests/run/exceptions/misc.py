class P:
    def __init__(self, x, y): self.x = x; self.y = y
def dist(n):
    t = 0
    for i in range(n):
        p = P(i, 2)
        t += p.x + p.y
    return t
print(dist(100000))
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(900))
def inf(n): return inf(n + 1)
try: inf(0)
except RecursionError as e: print(e)
class R:
    def __repr__(self): return repr(self)
try: repr(R())
except RecursionError as e: print(str(e)[:32])
class N:
    def __getattr__(self, n): return getattr(self, n + 'x')
l = []; l.append(l); print(l)
import sys
def hook(t, v, tb): print('hook', t.__name__, v, tb.tb_lineno, tb.tb_next is not None)
class Ctx:
    def __enter__(self): return 1
    def __exit__(self, t, v, tb): print(t, v, tb is not None); return False
try:
    with Ctx(): raise KeyError(1)
except KeyError as e: print('after', sys.exc_info()[0])
print(sys.exc_info())
try:
    with 5: pass
except TypeError as e: print(e)
class StopIt:
    def __iter__(self): return self
    def __next__(self): raise ValueError('inner')
try: list(StopIt())
except ValueError as e: print(e, e.__traceback__.tb_lineno)
import types
print(isinstance(dist, types.FunctionType)) if False else None
try: raise ValueError
except (TypeError, ValueError) as e: print(repr(e), e.args)
def gen():
    try: yield 1
    except ValueError as e: print('caught', e); yield 2
g = gen(); next(g); print(g.throw(ValueError('t')))
try: [].pop()
except IndexError as e:
    e2 = e
print(e2.__traceback__.tb_frame.f_code.co_name, e2.__context__)
sys.excepthook = hook
def boom(): raise OSError(13, 'perm')
boom()
