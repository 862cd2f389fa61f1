# What the parser refuses, and how it says so; warnings of flags; the cache; escape; Scanner.
import re, copy, warnings

BAD = ['(', ')', '[', '[a', '*', '+a', 'a**', 'a*??', '(?', '(?P', '(?P<', '(?P<a', '(?P<a>', '(?P<1>a)', '(?P<a>a)(?P<a>b)', '(?P=a)', '(?P=', '(?Pa)', '\\', '\\1', '(a)\\2',
       '(?(1)a)', '(a)(?(2)b)', '(?(x)a)', '(a)(?(1)b|c|d)', '(?<a)', '(?<=a*)', '(?<=a|bc)', '(?<=(a)\\1)', 'a{2,1}', 'a{99999999999999}', '[b-a]', '[\\w-a]', '\\q', '[\\q]', '\\x1',
       '\\u12', '\\U00110000', '\\8', '\\400', '[\\400]', '(?z)', '(?i', '(?i-', '(?i-i:a)', '(?-u:a)', 'a(?i)b', '(?au)a', '(?L)a', '(?a-a:b)', '(?#', '(?:a', '(?=a', '(?>a', '(?<', '(?P<a\n', '(?<=a)(?<!b+)',
       'a\nb(', '(?P<é>a)(?P<é>b)', 'x{,}{2}', '(?ix', '(?<!)*', 'a++b++*', '(?s:a)+?+']
for p in BAD:
    for kind in (p, p.encode()):
        try:
            print(repr(kind), re.compile(kind).groups)
        except Exception as e:
            print(repr(kind), type(e).__name__, e, getattr(e, 'pos', None), getattr(e, 'lineno', None), getattr(e, 'colno', None), getattr(e, 'msg', None))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(re.findall('[[a]', '[ab'), re.findall('[a&&b]', 'a-b'), re.findall('[a||b]', 'a-b'))
    print([(str(w.message), w.category.__name__) for w in seen])
for t in ['\\', '\\2', '\\g', '\\g<', '\\g<x>', '\\g<1', '\\g<-1>', '\\g<>', '\\x', '\\400', '\\08', '\\0', '\\g<01>', '\\n\\t\\\\', '\\g<a>\\1']:
    try:
        print(repr(t), repr(re.sub('(?P<a>q)', t, 'aqb')), repr(re.sub(b'(?P<a>q)', t.encode(), b'aqb')))
    except Exception as e:
        print(repr(t), type(e).__name__, e)
for args in [(1,), ('a', 'x'), (b'a', re.U), ('a', re.L), ('a', re.A | re.U), (re.compile('a'), re.I), (None,)]:
    try:
        print(re.compile(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(re.escape('a.b*c[d]\n\u1234 -#&~'), re.escape(b'a.b\xff\x00'), re.compile('a') is re.compile('a'), re.purge())
print(re.I, re.I | re.M, repr(re.I | re.X), re.RegexFlag(0), int(re.S), re.NOFLAG, re.compile('a', re.I | re.M).flags, type(re.I))
s = re.Scanner([(r'\d+', lambda s, t: int(t)), (r'[a-z]+', lambda s, t: t), (r'\s+', None)])
print(s.scan('abc 12 x 7 !rest'))
c = re.compile(r'(\w)(\d)?').scanner('a1 b c3')
m = c.match()
while m:
    print(m.span(), m.groups('-'), end=' ')
    m = c.search()
print(c.match(), c.pattern)
p = re.compile('(?P<first>a)(?P<second>b)?')
m = p.match('ac')
print(m.groupdict(), m.groupdict(1), m['first'], m[2], m.lastgroup, m.expand(r'\1-\g<first>-\2'), m.regs, m.re is p, m.string, m.pos, m.endpos, dict(p.groupindex), p.groups)
print({re.compile('a'): 1}[re.compile('a')], re.compile('a') == re.compile(b'a'), re.compile('a') != re.compile('a', re.I), copy.copy(p) is p, copy.deepcopy([m])[0] is m)
for bad in [lambda: m['z'], lambda: m[3], lambda: m.group(1, 5), lambda: m.start('q'), lambda: p.sub('\\9', 'a'), lambda: iter(m), lambda: len(m), lambda: m < m]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


def again(match):
    return re.sub('b', 'c', match.group())


print(re.sub('ab+', again, 'abb xab'), re.sub('', '-', 'abc'), re.sub('x*', '-', 'axb'), re.sub('b|', '-', 'abc'), re.split('', 'abc'), re.split('x*', 'axbc'), re.split('(x)|(y)', 'axbyc', 1), re.findall('', 'ab'), re.findall('a|', 'aab'))
print([m.span() for m in re.finditer(r'\b|\w+', 'ab cd')], re.findall(r'(?=(\w\w))', 'abcd'), re.subn('a*?', 'x', 'baac'), re.findall('a*?', 'aa'))
try:
    re.sub('a', lambda m: 1 // 0, 'xa')
except ZeroDivisionError as e:
    print('raised', e)
print(re.compile(b'\xe9', re.I).match(b'\xc9'), re.compile(b'\xe9', re.I | re.L).match(b'\xc9'), re.match('\xe9', '\xc9', re.I), re.match('\u017f', 'S', re.I), re.match('[\u017f]', 's', re.I), re.match('\u212a', 'k', re.I), re.match('(?i:\u0130)', 'i'), re.match('\u03c3', '\u03c2', re.I), re.match('[a-z]+', '\u212a\u017f', re.I), re.match('\\w+', '\u00e9\u0416\u4e2d\u0660', 0), re.match('\\d+', '\u0660\u0661'), re.match('\\s+', '\u2003\xa0x'), re.match('[^\\W\\d_]+', '\u0416x9'), re.match('[\u0400-\u04ff]+', '\u0416\u0436z'), re.match('[\u0400-\u04ff]+', '\u0416\u0436z', re.I), re.match('(\u0416)\\1', '\u0416\u0436', re.I), re.match('[^\u0416]', '\u0436', re.I), re.match('\U0001f600+', '\U0001f600' * 3).end())
