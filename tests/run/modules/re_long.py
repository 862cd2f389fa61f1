# Long texts: no recursion on the text, stacks that grow, the searches by prefix and by first characters.
import re

N = 1000000
a = 'a' * N
print(re.match('(?:a)*', a).end(), re.match('(a)*', a).span(1), re.match('(?:a|b)*', a).end(), re.match('(?:a|ab)*', a).end())
print(re.match('(?:(a)|b)*?$', a).span(1), re.match('(?:ab?)*c|a', a).end(), re.match('a*?$', a).end(), re.match('(?:a)*+', a).end())
print(re.search('b', a), re.search('ab|ac', a), re.match('.*b', a), re.match("(a*)*", a[:1000]).span(1))
print(re.search('[xyz]+', a + 'zyx').span(), re.search('needle|pin', a + 'pin').span(), re.search('(?i)PIN', a + 'pin').span())
w = '\u1234' * N
print(re.search('x', w + 'x').span(), re.match('\\w*', w).end(), re.match('(?:\u1234)*', w).end(), re.search('ab', w + 'ab').start(), len(re.findall('\u1234\u1234', w)))
x = '\U00012345' * 100000
print(re.match('(.)*', x).span(1), re.search('[b-d]', x + 'c').start(), re.sub('\U00012345', 'y', x) == 'y' * 100000, len(re.sub('.', '\u00e9', x)))
b = b'x' * N
print(re.match(b'(?:x)*', b).end(), re.search(b'y', b), len(re.split(b'x', b[:1000])), re.sub(b'x', b'', b), re.subn(b'xx', b'y', b)[1])
words = ' '.join('w%d' % i for i in range(20000))
print(len(re.findall(r'\w+', words)), sum(len(m.group()) for m in re.finditer(r'\d+', words)), len(re.sub(r'w(\d+)', r'<\1>', words)), len(re.split(' ', words)))
print(re.sub(r'\d+', lambda m: str(len(m.group())), words)[:50], re.sub('(w)(?P<n>1*)', r'\g<n>\1\g<0>', words)[:60])
print(re.search('|'.join('w%dx' % i for i in range(300)) + '|w19999', words).span())
nested = '(' * 60 + 'a' + ')' * 60
print(re.match(nested, 'a').lastindex, re.match(nested + '*', 'aa').group(1), re.match('(?:' * 50 + 'a' + ')*' * 50 + 'b', 'aaab'))
for k in range(30):
    t = 'p' * k + 'agggtaaa' + 'q' * k
    print([re.search(r, t).start() if re.search(r, t) else None for r in ('agggtaaa|tttaccct', '[cgt]gggtaaa|a', 'ta+q?$', 'gg+', 'g{3}', '[gt]{2}a', 'p+a', 'q$', 'aq|aa$')], end=' ')
print()
for n in range(40):
    t = '-' * n + 'P' + '-' * (40 - n)
    print(re.search('P', t).start(), re.search('[PQ]-', t + '-').start(), re.search('-P|P-', t).start(), end=' ')
print()
