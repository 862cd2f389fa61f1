"""A regular-expression engine in three ways: backtracking with groups, Thompson NFA, Brzozowski derivatives; they must agree."""


class Node:
    """Immutable, hash-consed nodes."""
    pool = {}

    def __new__(cls, *args):
        key = (cls, *args)
        try:
            return Node.pool[key]
        except KeyError:
            self = Node.pool[key] = super().__new__(cls)
            self.args = args
            return self

    def __repr__(self): return f'{type(self).__name__}({", ".join(map(repr, self.args))})'

    def __or__(self, other):
        if isinstance(self, Never) or self is other: return other
        if isinstance(other, Never): return self
        return Alt(self, other)

    def __add__(self, other):
        if isinstance(self, Never) or isinstance(other, Never): return Never()
        if isinstance(self, Empty): return other
        if isinstance(other, Empty): return self
        return Cat(self, other)

    def nullable(self): return False
    def derive(self, c): return Never()


class Never(Node): pass


class Empty(Node):
    def nullable(self): return True
    def match(self, s, i, g): yield i, g
    def nfa(self, b, out): return out


class Chars(Node):
    def accepts(self, c):
        chars, negated = self.args
        return (c in chars) != negated

    def derive(self, c): return Empty() if self.accepts(c) else Never()

    def match(self, s, i, g):
        if i < len(s) and self.accepts(s[i]):
            yield i + 1, g

    def nfa(self, b, out): return b.state(self, out)


class Cat(Node):
    def nullable(self): return all(a.nullable() for a in self.args)

    def derive(self, c):
        a, b = self.args
        first = a.derive(c) + b
        return first | b.derive(c) if a.nullable() else first

    def match(self, s, i, g):
        a, b = self.args
        for j, h in a.match(s, i, g):
            yield from b.match(s, j, h)

    def nfa(self, b, out): return self.args[0].nfa(b, self.args[1].nfa(b, out))


class Alt(Node):
    def nullable(self): return any(a.nullable() for a in self.args)
    def derive(self, c): return self.args[0].derive(c) | self.args[1].derive(c)

    def match(self, s, i, g):
        for a in self.args:
            yield from a.match(s, i, g)

    def nfa(self, b, out): return b.state(None, *(a.nfa(b, out) for a in self.args))


class Star(Node):
    def nullable(self): return True
    def derive(self, c): return self.args[0].derive(c) + self

    def match(self, s, i, g):
        a, greedy = self.args
        if not greedy: yield i, g
        for j, h in a.match(s, i, g):
            if j > i: yield from self.match(s, j, h)
        if greedy: yield i, g

    def nfa(self, b, out):
        loop = b.state(None)
        b.moves[loop][1:] = [self.args[0].nfa(b, loop), out]
        return loop


class Group(Node):
    def nullable(self): return self.args[1].nullable()
    def derive(self, c): return self.args[1].derive(c)
    def nfa(self, b, out): return self.args[1].nfa(b, out)

    def match(self, s, i, g):
        n, a = self.args
        for j, h in a.match(s, i, g):
            yield j, {**h, n: (i, j)}


class Parser:
    CLASSES = {'d': '0123456789', 'w': 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_', 's': ' \t\n'}

    def __init__(self, text): self.text, self.i, self.groups = text, 0, 0

    def peek(self): return self.text[self.i] if self.i < len(self.text) else ''

    def take(self):
        c = self.peek()
        self.i += 1
        return c

    def parse(self):
        node = self.alternatives()
        if self.peek():
            raise ValueError(f'unbalanced {self.peek()!r} at {self.i} in {self.text!r}')
        return node

    def alternatives(self):
        node = self.sequence()
        while self.peek() == '|':
            self.i += 1
            node |= self.sequence()
        return node

    def sequence(self):
        node = Empty()
        while self.peek() not in ('', '|', ')'):
            node += self.repeat()
        return node

    def repeat(self):
        node = self.item()
        while (c := self.peek()) and c in '*+?{':
            self.i += 1
            if c == '{':
                end = self.text.index('}', self.i)
                low, comma, high = self.text[self.i:end].partition(',')
                self.i = end + 1
                low = int(low or 0)
                base = node
                node = Empty()
                for _ in range(low): node += base
                if comma and not high: node += Star(base, True)
                elif comma:
                    more = Empty()
                    for _ in range(int(high) - low): more = (base + more) | Empty()
                    node += more
                continue
            lazy = self.peek() == '?'
            self.i += lazy
            star = Star(node, not lazy)
            if c == '*': node = star
            elif c == '+': node = node + star
            else: node = Empty() | node if lazy else node | Empty()
        return node

    def item(self):
        c = self.take()
        if c == '(':
            capture = not self.text.startswith('?:', self.i)
            if capture:
                self.groups += 1
                n = self.groups
            else:
                self.i += 2
            node = self.alternatives()
            if self.take() != ')':
                raise ValueError(f'missing ) in {self.text!r}')
            return Group(n, node) if capture else node
        if c == '[':
            return self.char_class()
        if c == '.':
            return Chars(frozenset('\n'), True)
        if c == '\\':
            return self.escaped(self.take())
        if c in '*+?':
            raise ValueError(f'nothing to repeat at {self.i - 1}')
        return Chars(frozenset(c), False)

    def escaped(self, e):
        low = e.lower()
        if low in self.CLASSES:
            return Chars(frozenset(self.CLASSES[low]), e != low)
        return Chars(frozenset({'n': '\n', 't': '\t'}.get(e, e)), False)

    def char_class(self):
        negated = self.peek() == '^'
        self.i += negated
        chars = set()
        while (c := self.take()) != ']' or not chars:
            if not c:
                raise ValueError('unterminated class')
            if c == '\\':
                chars |= self.escaped(self.take()).args[0]
            elif self.peek() == '-' and self.text[self.i + 1:self.i + 2] not in ('', ']'):
                self.i += 1
                chars.update(map(chr, range(ord(c), ord(self.take()) + 1)))
            else:
                chars.add(c)
        return Chars(frozenset(chars), negated)


class NFA:
    def __init__(self, node):
        self.moves = []
        final = self.state('accept')
        self.start = node.nfa(self, final)
        self.final = final

    def state(self, kind, *to):
        self.moves.append([kind, *to])
        return len(self.moves) - 1

    def close(self, states):
        todo, seen = list(states), set()
        while todo:
            s = todo.pop()
            if s in seen: continue
            seen.add(s)
            if self.moves[s][0] is None:
                todo += self.moves[s][1:]
        return frozenset(seen)

    def fullmatch(self, text):
        now = self.close([self.start])
        for c in text:
            now = self.close(m[1] for s in now if isinstance((m := self.moves[s])[0], Chars) and m[0].accepts(c))
        return self.final in now


class Regex:
    def __init__(self, pattern):
        p = Parser(pattern)
        self.pattern, self.node, self.groups = pattern, p.parse(), p.groups
        self.nfa = NFA(self.node)
        self.cache = {}

    def by_backtracking(self, text): return any(j == len(text) for j, _ in self.node.match(text, 0, {}))

    def by_derivatives(self, text):
        node = self.node
        for c in text:
            key = node, c
            if key not in self.cache: self.cache[key] = node.derive(c)
            node = self.cache[key]
        return node.nullable()

    def search(self, text, start=0):
        for i in range(start, len(text) + 1):
            for j, groups in self.node.match(text, i, {}):
                return Match(text, i, j, groups, self.groups)
        return None

    def finditer(self, text):
        i = 0
        while (m := self.search(text, i)) is not None:
            yield m
            i = m.end if m.end > m.start else m.end + 1
            if i > len(text): break

    def sub(self, f, text):
        out, at = [], 0
        for m in self.finditer(text):
            out += text[at:m.start], f(m) if callable(f) else f
            at = m.end
        return ''.join(out) + text[at:]


class Match:
    def __init__(self, text, start, end, groups, n): self.text, self.start, self.end, self.spans, self.n = text, start, end, groups, n
    def __getitem__(self, k): return self.text[self.start:self.end] if k == 0 else self.text[slice(*self.spans[k])] if k in self.spans else None
    def groups(self): return tuple(self[k] for k in range(1, self.n + 1))
    def __repr__(self): return f'<{self.start}-{self.end} {self[0]!r}>'


TESTS = {
    'a*b': ['b', 'aaab', 'aaba', ''], '(a|b)*abb': ['abb', 'ababb', 'ab'], 'x?y+': ['y', 'xyyy', 'xxy'], '[^0-9]+': ['abc', 'a1', ''], r'\d{2,4}-\w+': ['12-x', '12345-x', '1-x', '1234-_9'],
    '(?:ab){2}': ['abab', 'ab', 'ababab'], 'a.c': ['abc', 'a\nc', 'ac'], '(a*)*b': ['aaab', 'b', 'aaaa'], '[]a-c-]*': [']ab-c', 'd'], '': ['', 'x'], '(|a)(b|)': ['', 'a', 'b', 'ab', 'ba'],
    r'a\*\\b': ['a*\\b', 'aab'], '(x+x+)+y': ['xxxxy', 'xxxxx'], 'ü[α-ω]{3,}': ['üβγδ', 'üβγ', 'uβγδ'],
}
for pattern, texts in TESTS.items():
    r = Regex(pattern)
    rows = [(r.by_backtracking(t), r.nfa.fullmatch(t), r.by_derivatives(t)) for t in texts]
    assert all(len(set(row)) == 1 for row in rows), (pattern, rows)
    print(repr(pattern), [row[0] for row in rows], len(r.nfa.moves), len(r.cache), r.groups)
m = Regex(r'(\w+)@(\w+)\.(com|org)').search('mail bob@example.org or amy@x.com now')
print(m, m.groups(), m.spans, Regex('(a)|(b)').search('xxb').groups())
print(list(Regex(r'\d+').finditer('1 22  333')), list(Regex('x*').finditer('axxb')), Regex('<.*>').search('<a><b>'), Regex('<.*?>').search('<a><b>'))
print(Regex('[aeiou]').sub(lambda m: m[0].upper() * 2, 'education'), Regex(' +').sub('_', 'a  b   c'), Regex('(a+)(b*)').search('caab').spans)
print(Parser('ab|c*').parse(), Parser('a?').parse() is Parser('a?').parse(), Regex('a+?').node)
for bad in ('(a', 'a)', '*a', '[a', 'a{x}', 'a|(b|'):
    try:
        print(Regex(bad))
    except ValueError as e:
        print(bad, '!', e)
n = 18
print(Regex('a?' * n + 'a' * n).nfa.fullmatch('a' * n), Regex('a?' * n + 'a' * n).by_derivatives('a' * n), len(Node.pool) > 200)
