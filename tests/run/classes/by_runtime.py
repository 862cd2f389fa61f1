# Special methods and functions that only the runtime calls.
class K:
    n = 0
    def __init__(self, v): self.v = v
    def __hash__(self): K.n += 1; return hash(self.v) % 3
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f'K{self.v}'
    def __str__(self): return f'<{self.v}>'
    def __format__(self, s): return f'{s}:{self.v}'
    def __index__(self): return int(self.v)
    def __bool__(self): return self.v != 0
    def __len__(self): return 5
    def __contains__(self, x): return x == self.v
    def __iter__(self): yield self.v; yield 'it'
    def __getitem__(self, i): return (self.v, i)
    def __call__(self, *a, **k): return (self.v, a, k)
    def __float__(self): return self.v + 0.5
    def __round__(self, n=None): return ('r', n)
    def __reversed__(self): return [self.v]
    def __dir__(self): return ['x']
    def __enter__(self): return self.v
    def __exit__(self, *a): return True
    def __next__(self): raise StopIteration(self.v)
    def __del__(self): pass
    def __sizeof__(self): return 1
    def __missing__(self, k): return k
d = {K(1): 'a', K(2.0): 'b', K(True): 'c'}
print(d, d[K(2)], K(4) in d, d.get(K(9), 'no'), set([K(1), K(1), K(4)]), K.n > 5, d.pop(K(1)))
ks = [K(3), K(1), K(2)]
print(sorted(ks), min(ks), max(ks), ks.index(K(2)), ks.count(K(1)), K(3) in ks, (K(1), 2) == (K(1), 2), [K(1)] < [K(2)], ks == [K(3), K(1), K(2)]); ks.sort(reverse=True); print(ks); ks.remove(K(1)); print(ks)
print(str(K(1)), f'{K(1)} {K(2)!r} {K(3)!s:>6} {K(4):spec}', '%s %r' % (K(5), K(6)), '{} {!r} {:q}'.format(K(7), K(8), K(9)), format(K(1), 'f'), repr([K(1)]), str((K(2),)), print(K(3)))
print([10, 20, 30][K(1)], 'abc'[K(0):K(2)], range(K(3)), hex(K(255)), [0] * K(2), bytes([K(65)]), '%d' % 5, chr(K(97)), list(range(5))[K(1)::K(2)], round(K(1), 2), float(K(1)), divmod(7, 2))
print(bool(K(0)), not K(1), K(0) or 'or', 'yes' if K(2) else 'no', any([K(0), K(1)]), all([K(0)]), list(filter(None, [K(0), K(3)])), [k for k in [K(0), K(5)] if k])
print(list(K(1)), *K(2), dict([K(3)]), 1 in K(1), len(K(0)), K(7)['q'], K(1)[1:2], reversed(K(3)), dir(K(1)), next(iter(K(9))), sum([1], 2), tuple(K(1)), dict(zip(K(1), K(2))), sorted(map(str, K(4))), ''.join(map(str, K(5))))
a, b = K(6); print(a, b)
with K('w') as w: print(w); raise ValueError
print(list(map(K(1), [1, 2])), sorted([3, 1, 2], key=K(0).__getitem__)[0], max([1, 5, 3], key=lambda v: -v), min('bca', key=ord), list(filter(lambda x: x % 2, range(5))), sorted('hello', key=lambda c: (-ord(c), c)))
def cb(log, x): log.append(x); return len(log)
log = []; print(list(map(lambda x: cb(log, x), 'abc')), log, sorted([1, 2, 3], key=lambda x: cb(log, -x) * -1), log)
class Cmp:
    def __init__(self, v): self.v = v
    def __gt__(self, o): return self.v > o.v
    def __repr__(self): return str(self.v)
print(sorted([Cmp(3), Cmp(1), Cmp(2)]), max(Cmp(1), Cmp(4)))
class Tot:
    def __init__(self, v): self.v = v
    def __add__(self, o): return Tot(self.v + (o.v if isinstance(o, Tot) else o))
    __radd__ = __add__
    def __repr__(self): return f'T{self.v}'
print(sum([Tot(1), Tot(2.5), Tot(2 ** 64)]), sum([Tot('a')], Tot('z')))
class Desc:
    def __get__(self, o, c): return ('get', o is None)
    def __set__(self, o, v): o.__dict__['stored'] = v
class H: d = Desc()
h = H(); h.d = 5; print(h.d, H.d, vars(h), getattr(h, 'd'))
class Dm(dict):
    def __missing__(self, k): self[k] = r = [k]; return r
dm = Dm(); dm['a'].append(1); dm['a'].append(2); dm[3]; print(dm)
class Ls(list):
    def __eq__(self, o): return 'eq'
    def __len__(self): return 42
    def __contains__(self, x): return True
print(Ls([1]) == 1, len(Ls()), 9 in Ls(), Ls([1, 2]), [*Ls([1])], sum(Ls([1, 2])))
class Str(str):
    def __hash__(self): return 7
    def __eq__(self, o): return True
    def __str__(self): return 'S!'
print({Str('a'): 1}, str(Str('q')), f"{Str('q')}", 'x' + Str('y'), Str('b') == 5, '%s' % Str('z'), print(Str('p')))
class Int(int):
    def __add__(self, o): return 'add'
    def __radd__(self, o): return 'radd'
    def __str__(self): return 'I'
    def __eq__(self, o): return False
    def __hash__(self): return 1
    def __bool__(self): return False
    def __index__(self): return 99
print(Int(5) + 1, 1 + Int(5), Int(5) * 2, str(Int(1)), Int(1) == 1, bool(Int(5)), [0, 1, 2][Int(1)], sum([Int(1), 2]), f'{Int(3)}', Int(7) > 3, -Int(3), range(Int(2)))
class Err(Exception):
    def __str__(self): return 'err str'
    def __init__(self, *a): super().__init__(*a); self.extra = len(a)
try: raise Err(1, 2)
except Err as e: print(e, repr(e), e.args, e.extra)
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i * 1.5
print(list(It()), sum(It()), [x + 1 for x in It()], max(It()), dict(enumerate(It())), list(zip(It(), 'abc')), 3.0 in It()); a, *b = It(); print(a, b)
class Ctx:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): self.seen = t; return t is KeyError
c = Ctx()
with c: raise KeyError
print(c.seen.__name__)
import sys
def hook(t, v, tb): print('hook', t.__name__, v, tb.tb_lineno > 0); sys.stdout.flush()
sys.excepthook = hook
def atexit_like():
    class Fin:
        def __init__(self, n): self.n = n
        def close(self): return 'closed ' + self.n
    return [Fin(x).close for x in 'ab']
print([f() for f in atexit_like()], list(map(type, [1, K(1), atexit_like])))
print(getattr(K(3), '__str__')(), K.__repr__(K(4)), K(5).__len__(), type(K(1)).__call__(K(6), 1), object.__repr__(K(1))[:11], super(Int, Int(5)).__add__(3), list(map(K.__str__, [K(1)])), (lambda f: f(K(2)))(repr))
raise Err('last')
