# Many patterns on many texts: what each method of a pattern finds, as text and as bytes, and with the
# text made of characters of two and four bytes.
import re

PATTERNS = r'''
a
abc
a|b
abc|abd|b
Python|Perl|Tcl
(Python|Perl)
(a)(b)?(c)?
(?:a|(b))*
((a)|b)*
((a)|(b))*c
(?:(a)|b)*?c
(a*)*
(a*)+
(a|b)*?b
(a+|b)*
(a|ab)(c|bcd)(d*)
(?:a|ab)(?:c|bcd)(?:d*)
.*
.+
.*b
.*?b
(.*)(b)(.*)
(.*?)(b)(.*)
a.c
a.*c
a.*?c
[a-c]+
[^a-c]+
[a-cx-z]*
[^a]
a{2}
a{2,}
a{2,3}
a{,2}
a{2,3}?
(ab){2}
(ab){1,2}
(ab){1,2}?
(?:ab){2,}
(?:ab)+?
(a){0}b
^a
a$
^a$
^
$
\Aa
a\Z
\ba
a\b
\bab\b
\Ba
\B
\b
\d+
\D+
\w+
\W+
\s+
\S+
[\d\s]+
[^\d\s]+
\w+\s
\w*\d
(\w+) (\w+)
(\w)(\w)\2\1
(a)\1
(a|b)\1
(a*)b\1
(.)\1
(?:(a)|b)\1
(a)?b(?(1)c|d)
(a)?(?(1)b|c)
(?:(a)|(b))(?(1)x|y)
(a)?(?(1)b)
(?=a)\w
(?=(a+))a*b
(?!a)\w
a(?!b)
a(?=b)
(?<=a)b
(?<!a)b
(?<=ab)c
(?<!ab)c
(?<=(a))b
(?<=^)a
(?=(a)|b)
(?!(a)b)a
(?:a(?=b)|b)+
(?>a*)b
(?>a*)a
(?>ab|a)c
(?>(a)|b)c
(?>a+?)b
a*+b
a*+a
a++b
a?+a
a{1,2}+a
(?:ab)*+a
(?:ab)++c
(?:a|b)*+c
(?:ab){1,2}+ab
[ab]*+c
.*+
(?:a?)*?b
(?:a?)*b
(?:a?)+?$
(a?)*$
(a??)*$
(?:(a)|(b)|(c))+
(?:(a)|(b)|(c))+?$
(a(b(c)?)?)?
((((a))))
(a)|(b)|(c)|(d)
(?P<x>a)(?P<y>b)?
(?P<x>a)(?P=x)
(?i)abc
(?i)[a-c]+
(?i)(a)\1
(?i:a)b
(?-i:a)b
(?i)[^a]
(?s).*
(?s)a.b
(?m)^a
(?m)a$
(?m)^.*$
(?m)^
(?m)$
(?x) a  b # comment
(?a)\w+
(?a)\b
(?a:\w)\w

|a
a|
a||b
()
()*
(|a)+
(|a)*
(a|)+
(?:|a)+?b
x*
x*y*z*
[,;] *
,
, ?
[a-z]+:[a-z]+
([a-z]+)=([^&;]*)
([0a-z][a-z0-9]*,)+
(?:[0a-z][a-z0-9]*,)+
.*P.*y.*t.*h.*o.*n.*
^\s*|\s*$
^(?:(?:[^:/?#]+):)?(?://(?:[^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?
(\d*)(\D*)
((\w+)://)?([^/:]*)(:(\d+))?
"(?:[^"\\]|\\.)*"
'[^']*'
(?:a|b|c|d|ab|bc)+d
(?:aa|a)*b
(x+x+)+y
(a|a)*c
(?:a*?)*?b
(?:a{0,2}){2}b
(?:(?:a{1,2}){1,2}){1,2}c
a(?:b|c(?:d|e)*)*f
^(a(?:b)*)*$
(a)(?:(b)|c)*\2
(?:(a)(?:b)?)+?c
(?<!\w)a(?!\w)
\w(?<=a)b
(?<=\s)\w+(?=\s)
a[\s\S]b
[]a]+
[^]a]+
[a\-z]+
[\]\\]
\.
\t\n
\x61\u0062
[\x61-\x63]
$a
a^
(?!)
(?=)
(?<!)
a(?#comment)b
(?:^|\s)a(?:\s|$)
(^|[^\\])"
(a|b|)+c
(?:\w+\s?)+$
(\s*\w+\s*)*
([ab]*?)(?=(b)?)c
([ab]*)(?=(b)?)c
'''.split('\n')[1:-1]

TEXTS = ['', 'a', 'b', 'ab', 'abc', 'aab', 'aaa', 'abab', 'ababab', 'abcd', 'abd', 'ba', 'bb', 'abb', 'cab', 'aabb', 'abba', 'abcabc', 'c', 'ac', 'bc', 'abac',
         'Python', '---Perl---', 'PPPython', 'xaxbxc', 'a b c', ' a ', 'a\nb', 'a\n', '\na\n', 'ab\nab\n', 'a1 b22 c333', 'key=val;k=v', 'a5,b7,c9,', 'foo, bar;baz',
         'http://host:80/path?q=1#frag', '"a\\"b"', "'q'", 'ABC', 'aBc', 'Aa', 'xxxxxxx', 'xxxxy', 'aaaaac', 'a.b', ']a\\z-', 'bd', 'bcd', '\t\n', 'aXb', ' x  y ']


def spans(m):
    return None if m is None else (m.span(), m.groups(), m.lastindex, m.regs[1:])


def show(p, text, repl):
    return [spans(p.match(text)), spans(p.fullmatch(text)), spans(p.search(text)), p.findall(text), [m.span() for m in p.finditer(text)],
            p.split(text), p.sub(repl, text), p.subn(repl, text, 1), spans(p.search(text, 1)), spans(p.match(text, 1, 3)), p.findall(text, 1, len(text) - 1)]


def digest(x):
    h = 0
    for c in repr(x):
        h = (h * 31 + ord(c)) % 1000000007
    return h


def main():
    for pattern in PATTERNS:
        try:
            p = re.compile(pattern)
        except re.error as e:
            print(repr(pattern), 'error', e, e.pos, e.lineno, e.colno)
            continue
        row = [digest(show(p, text, '<>')) for text in TEXTS]
        wide = [digest(show(p, text + '\u1234', '<\U0001f600>')) for text in TEXTS[::3]]
        wider = [digest(show(p, '\U00012345' + text, '-')) for text in TEXTS[::4]]
        print(repr(pattern), digest(row), digest(wide), digest(wider), spans(p.search('abcabc')))
        if '\\u' in pattern:
            continue
        p = re.compile(pattern.encode())
        print('  bytes', digest([digest(show(p, text.encode(), b'<>')) for text in TEXTS]))
        for flags in (re.I, re.S, re.M, re.A, re.I | re.A):
            p = re.compile(pattern, flags)
            print('  ', int(flags), digest([digest(show(p, text, 'z')) for text in TEXTS[::2]]))


main()
