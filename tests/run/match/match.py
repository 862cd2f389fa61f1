class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f'P({self.x!r}, {self.y!r})'
class Q(P): pass
class R:
    def __init__(self, **k): self.__dict__.update(k)
class Color: RED = 1; GREEN = 'g'
def m(v):
    match v:
        case None: return 'none'
        case True: return 'true'
        case 0 | 1 | 2 as small: return 'small', small
        case -5: return 'minus five'
        case 1.5 | 2j | -1 + 1j: return 'number'
        case Color.RED | Color.GREEN: return 'color'
        case 'hello' | b'bytes': return 'text'
        case str() as s if len(s) > 8: return 'long', s
        case str(s): return 'str', s
        case int(n) if n > 10 ** 18: return 'huge', n
        case int() | float() as n: return 'num', n
        case []: return 'empty'
        case [x]: return 'one', x
        case [1, y, *_]: return 'starts 1', y
        case [('a' | 'b') as tag, [p, q]]: return tag, p, q
        case [x, *mid, z] if x == z: return 'same ends', x, mid
        case (x, y): return 'pair', x, y
        case [_, _, *rest]: return 'seq', rest
        case {'type': 'circle', 'r': r}: return 'circle', r
        case {'type': 'rect', 'size': [w, h], **rest}: return 'rect', w, h, rest
        case {'p': P(x=0, y=yy)}: return 'p in dict', yy
        case {1: _, 'k': {'deep': [d, *_]}}: return 'deep', d
        case {}: return 'mapping', len(v)
        case Q(0, 0): return 'Q origin'
        case P(0, 0): return 'origin'
        case P(x, 0) | P(0, x): return 'axis', x
        case P(P(a, b), y=c): return 'nested', a, b, c
        case P(x=x, y=str(y)): return 'P str', x, y
        case P(): return 'some P'
        case R(a=1, b=b): return 'R', b
        case list() | set(): return 'list or set'
for v in (None, True, False, 0, 1, 2, 3, -5, 1.5, 2j, -1 + 1j, 1.0, 'g', 'hello', b'bytes', b'x', 'a rather long', 'abc', 10 ** 19, 2 ** 62, -2.5, [], (), [9], [1, 2], (1, 2, 3, 4), ['a', (1, 2)], ['c', (1, 2)], [5, 6, 7, 5], [5, 6], [5, 6, 7], range(3), range(0), {'type': 'circle', 'r': 3}, {'type': 'rect', 'size': (1, 2), 'extra': 1}, {'p': P(0, 9)}, {1: 1, 'k': {'deep': [7, 8]}}, {'z': 1}, {}, Q(0, 0), P(0, 0), P(5, 0), P(0, 6), P(P(1, 2), 3), P(1, 'y'), P(1, 2), Q(1, 2), R(a=1, b=2), R(a=2), {1}, object, bytearray(b'q'), iter([])):
    try: print(repr(v)[:30].split(' at ')[0], '->', m(v))
    except Exception as e: print(type(e).__name__, e)
def guards(x):
    log = []
    def g(n, r): log.append(n); return r
    match x:
        case int() if g('a', False): r = 1
        case int(y) if g('b', y > 5): r = y
        case [a, b] if (s := a + b) and g('c', s == 3): r = s
        case _ if g('d', True): r = 'default'
    return r, log
print(guards(3), guards(7), guards([1, 2]), guards([1, 1]), guards('x'))
def no_match(x):
    match x:
        case 1: return 'one'
    return 'fell through'
print(no_match(1), no_match(2))
class BadArgs: __match_args__ = 5
class BadArgs2: __match_args__ = (5,)
class Few: __match_args__ = ('a',)
def b1(x):
    match x:
        case BadArgs(1): pass
def b2(x):
    match x:
        case BadArgs2(1): pass
def b3(x):
    match x:
        case Few(1, 2): pass
def b4(x):
    match x:
        case int(1, 2): pass
def b5(x):
    match x:
        case R(1): pass
def b6(x):
    match x:
        case no_match(): pass
def b7(x):
    match x:
        case P(1, x=1): pass
for f, a in ((b1, BadArgs()), (b2, BadArgs2()), (b3, Few()), (b4, 5), (b5, R()), (b6, 5), (b7, P(1, 2))):
    try: f(a); print('no error')
    except TypeError as e: print(e)
def evaluate(e):
    match e:
        case ('num', n): return n
        case ('add' | '+', *args): return sum(map(evaluate, args))
        case ('mul', a, b): return evaluate(a) * evaluate(b)
        case ('let', str(name), val, body): return (name, evaluate(val), body)
        case ('if', c, t, f): return evaluate(t) if evaluate(c) else evaluate(f)
        case [op, *_]: raise ValueError(f'bad op {op}')
        case x: return x
print(evaluate(('add', ('num', 1), ('mul', ('num', 3), ('num', 2 ** 62)), 4)), evaluate(('if', 0, 1, ('+', 1, 2.5))), evaluate(('let', 'v', 5, 'b')))
try: evaluate(('pow', 1))
except ValueError as e: print(e)
def command(text):
    match text.split():
        case ['go', ('north' | 'south') as d]: return 'going ' + d
        case ['go', d]: return 'cannot go ' + d
        case ['get', obj, *_]: return 'got ' + obj
        case ['drop', *objs] if objs: return f'dropped {", ".join(objs)}'
        case ['quit' | 'exit']: return 'bye'
        case []: return 'nothing'
        case [verb, *_]: return f'no verb {verb!r}'
for c in ('go north', 'go up', 'get lamp now', 'drop a b', 'drop', 'exit', '', 'sing loud'): print(command(c))
class Seq(list): pass
class D(dict): pass
match Seq([1, 2]):
    case [a, b]: print('seq', a, b)
match D(a=1):
    case {'a': z}: print('d', z)
x = [1, [2, [3, {'k': (4, 5)}]]]
match x:
    case [a, [b, [c, {'k': (d, e)}]]]: print(a, b, c, d, e)
match x, 5:
    case [[1, *r], 5]: print(r)
match 'ab':
    case [a, b]: print('never')
    case 'a' 'b': print('joined')
