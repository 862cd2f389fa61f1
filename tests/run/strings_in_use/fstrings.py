x, y, w, name = 3.14159, 42, 10, 'wörld'
print(f'{x:.2f}|{x:>{w}.3f}|{y:#x}|{y:08b}|{name!r:>12}|{name:^11}|{y:,}|{10**20:_}|{x:e}|{-y:+}|{True:d}|{x!s:.4}')
print(f'{y=} {x = :.1f} {name=!s} {(lambda a: a * 2)(y)=}', f'{{}} {{{y}}}', f"{'nested ' + f'{y + 1}' + ' end'}", f'{y if y > 5 else "small"}')
print(f'''multi
{y}
line''', rf'\n{y}', f'a' 'b' f'{y}' "c", f'{[i for i in range(3)]} {dict(a=1)["a"]} { {1: 2}[1] }')
def show(v): return f'{v}' f'{v!r}' f'{v!a}'
for v in (1, 2.0, 'é', None, [1, 'a'], (1,), {'k': 'v'}, {1}, 2 ** 70, True, b'b', 1j, ValueError('e'), ...): print(show(v))
class F:
    def __format__(self, s): return f'<{s or "none"}>'
    def __repr__(self): return 'R'
print(f'{F()} {F():abc} {F()!r:>5} {F():{y}} {F():{"x" * 3}}')
for spec in ('d', 's', '>5', 'q', '.2', '.2f', ',', 'x', '%', '010', '=+8', 'z'):
    for v in (5, 2.5, 'str', None):
        try: print(spec, repr(format(v, spec)), end=' ')
        except (ValueError, TypeError) as e: print(spec, e, end=' ')
    print()
words = 'the quick brown fox jumps over the lazy dog'.split()
print(' '.join(w.capitalize() for w in words), '-'.join(reversed(words)), ','.join(sorted(set(words), key=lambda w: (len(w), w))))
def caesar(s, k): return ''.join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)
print(caesar('hello, world', 3), caesar(caesar('hello', 3), -3))
def is_pal(s): t = [c.lower() for c in s if c.isalnum()]; return t == t[::-1]
print(is_pal('A man, a plan, a canal: Panama'), is_pal('no'))
def wrap(text, width):
    lines, cur = [], ''
    for word in text.split():
        if cur and len(cur) + 1 + len(word) > width: lines.append(cur); cur = word
        else: cur = f'{cur} {word}' if cur else word
    return lines + [cur]
for l in wrap('a long line of text that is to be wrapped at some width', 16): print(f'|{l:<16}|')
table = [('apple', 1.5, 3), ('banana', 0.25, 12), ('cherry', 10, 100)]
for n, p, q in table: print(f'{n:<10}{p:>8.2f}{q:>5d}{p * q:>12,.3f}')
print('%-10s|%5d|%05.1f|%x|%r|%%|%c|%(k)s' % {'k': 'v'} if 0 else '%-10s|%5d|%05.1f|%x|%r|%%|%c' % ('a', 5, 2.55, 255, 'q', 'z'), '%(k)s %(n)03d' % {'k': 'v', 'n': 7}, '{0} {1} {0} {k}'.format(1, 2, k=3), '{:>{}}'.format('r', 5), '{a[0]} {b.real}'.format(a=[1], b=2))
s = 'abcdef'
print(s[1:4], s[::-1], s[-3:], s[::2], s[10:], s[-100:2], s * 2, 'cd' in s, s.find('e'), s.replace('c', 'X'), s.partition('c'), s.upper().lower().title().swapcase(), s < 'abd', s[0] + s[-1], min(s), len(s), s.index('f'), s.count(''), s.split('c'), s.center(11, '*'), s.encode(), s.startswith(('x', 'ab')), s.translate({97: 'A', 98: None}))
out = ''
for i, c in enumerate('typed'): out += c * i
print(out, out == 'yppeeedddd', hash(out) == hash('ypp' + 'eeedddd'))
import sys
print('é'.encode('utf-8').decode('latin-1'), 'ß'.upper(), 'İ'.lower() == 'i̇', '\u0041\x42\103\N{BULLET}', len('😀'), '😀'[0], '😀é'.encode('utf-16-le'), ascii('é😀'), 'a\tb'.expandtabs(4), repr('\x00\x7f\'"\\'), 'x'.isidentifier(), '１２'.isdigit(), int('１２'))
for bad in (lambda: 'a' + 1, lambda: 'a' * 'b', lambda: 'abc'[5], lambda: '%d' % 'x', lambda: '%s %s' % 1, lambda: '%s' % (1, 2), lambda: '{}'.format(), lambda: '{x}'.format(), lambda: ''.join([1]), lambda: 'a'.index('z'), lambda: 'a'.split(''), lambda: int('1_'), lambda: f'{1:q}', lambda: '%q' % 1, lambda: '{'.format(), lambda: 'a'.center(), lambda: 'é'.encode('ascii'), lambda: '{:d}'.format('s'), lambda: '%(a)s' % {}):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
