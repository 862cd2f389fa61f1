"""Operators of sequences whose other operand is of a class with a reflected method; fields in brackets; texts too long."""
class R(str):
    def __rmod__(self, o): return 'rmod ' + str(o)
    def __radd__(self, o): return 'radd', o
class P(str): pass
class RI(int):
    def __radd__(self, o): return 'radd', o
    def __rmul__(self, o): return 'rmul', o
class RL(list):
    def __radd__(self, o): return ['radd', o]
class RT(tuple):
    def __radd__(self, o): return 'radd', o
    def __rmod__(self, o): return 'rmod', o
class RB(bytes):
    def __radd__(self, o): return 'radd', o
    def __rmod__(self, o): return 'rmod', o
class RD(dict):
    def __ror__(self, o): return 'ror', o
    def __rmod__(self, o): return 'rmod', o
class RS(set):
    def __ror__(self, o): return 'ror', o
    def __rsub__(self, o): return 'rsub', o
class RF(float):
    def __rmul__(self, o): return 'rmul', o
class RC(complex):
    def __rmul__(self, o): return 'rmul', o
class O:
    def __rmod__(self, o): return 'rmod', o
    def __radd__(self, o): return 'radd', o
    def __rmul__(self, o): return 'rmul', o
    def __ror__(self, o): return 'ror', o
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
fmt = 'lhs %% %r'
show(lambda: 'lhs %% %r' % R('x')); show(lambda: fmt % R('x')); show(lambda: fmt % P('x')); show(lambda: P('%s') % R('x')); show(lambda: R('%s') % P('x')); show(lambda: R('%s') % R('x')); show(lambda: R('%s') % 'x')
show(lambda: '%s' % RT((1,))); show(lambda: '%(a)s' % RD(a=1)); show(lambda: '%s' % RI(1)); 
show(lambda: 'a' + R('x')); show(lambda: P('a') + R('x')); show(lambda: 'a' + O()); show(lambda: [1] + RL([2])); show(lambda: (1,) + RT((2,))); show(lambda: b'a' + RB(b'x')); show(lambda: b'%b' % RB(b'x')); show(lambda: b'%b' % R('x'))
show(lambda: 1 + RI(2)); show(lambda: True + RI(2)); show(lambda: 2.0 * RI(2)); show(lambda: 2.0 * RF(2)); show(lambda: 2 * RF(2)); show(lambda: 1j * RC(1)); show(lambda: 2.0 * RC(1)); show(lambda: {} | RD()); show(lambda: {1} | RS()); show(lambda: {1} - RS()); show(lambda: frozenset() | RS())
show(lambda: [1] * RI(2)); show(lambda: 'ab' * RI(2)); show(lambda: (1,) * RI(2)); show(lambda: b'a' * RI(2)); show(lambda: [1] * O()); show(lambda: 'a' * O()); show(lambda: RI(2) * [1])
def it():
    x = 'a'; x += R('x'); y = [1]; y += RL([2]); z = '%s'; z %= R('q'); return x, y, z
show(it)
show(lambda: '{0[{1}]}'.format('abcdefg', 4)); show(lambda: '{0[{]}'.format({'{': 5})); show(lambda: '{0[a}b]}'.format({'a}b': 6})); show(lambda: '{a[{b}]}'.format(a={'{b}': 7})); show(lambda: '{0{1}}'.format(1)); show(lambda: '{0[}'.format([1])); show(lambda: '{0[0]{'.format([1]))
import sys
for n in (sys.maxsize, sys.maxsize // 2, sys.maxsize // 4, sys.maxsize // 8, 10**16):
    for s in ('a', 'ab', '€', '€€', '\U0010ffff', b'a', b'ab', [1], [1, 2], (1,)):
        show(lambda: len(s * n))
show(lambda: len('a' * 2**64))
