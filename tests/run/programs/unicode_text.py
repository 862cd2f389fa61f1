"""Strings of every width: case mapping, normal forms, scripts, ciphers, palindromes, sorting, slicing, codecs with error handlers, builders."""

MARKS = {'\u0301': 'éáíóúÉÁ', '\u0308': 'äöüÄÖÜï', '\u0300': 'àè'}
PLAIN = dict(zip('éáíóúÉÁäöüÄÖÜïàè', 'eaiouEAaouAOUiae'))
SPLIT = str.maketrans({c: PLAIN[c] + mark for mark, letters in MARKS.items() for c in letters})


def decompose(s): return s.translate(SPLIT)


SAMPLES = ['hello', 'Straße', 'ΑΣΣΟΣ ΟΔΟΣ', 'ﬁle ŉ ǆ', 'İstanbul ıI', 'e\u0301 vs é', '日本語テキスト', '😀👍🏽', '\u202eRTL\u202c', 'naïve\u00a0café', 'ᾳ ᾼ', '١٢٣', '²³', 'Ⅷ', '\x00\x7f\x80\xff\u0100\uffff\U00010000', 'a\tb\vc\x1cd\x85e\u2028f', '']
for s in SAMPLES:
    print(ascii(s), len(s), ascii(s.upper()), ascii(s.lower()), ascii(s.title()), ascii(s.swapcase()), ascii(s.casefold()), ascii(s.capitalize()))
    print('  ', [f() for f in (s.isalpha, s.isdigit, s.isdecimal, s.isnumeric, s.isalnum, s.isspace, s.isupper, s.islower, s.istitle, s.isidentifier, s.isprintable, s.isascii)], ascii(s[::-1]), ascii(s[1:-1:2]), ascii(decompose(s)), len(s.encode()), len(s.encode('utf-16-le')), ascii(s.split()), ascii(s.splitlines(True)))


class Normal(str):
    """A string that compares by its folded, decomposed form."""
    def _key(self): return decompose(self.casefold())
    def __eq__(self, o): return self._key() == Normal(o)._key() if isinstance(o, str) else NotImplemented
    def __lt__(self, o): return self._key() < Normal(o)._key()
    def __hash__(self): return hash(self._key())
    def __contains__(self, o): return Normal(o)._key() in self._key()
    def __getitem__(self, i): return type(self)(super().__getitem__(i))
    def __add__(self, o): return Normal(str(self) + o)


a = Normal('STRASSE')
print(a == 'straße', 'straße' == a, a != 'x', a < 'T', 'ß' in a, {a: 1}[Normal('Straße')], a[1:3], type(a[0]).__name__, type(a + 'x').__name__, type(a.lower()).__name__, a == 5, len(a), sorted(map(Normal, ['Zebra', 'äpfel', 'Apfel', 'éclair', 'ÉA']))[0], hash(a) == hash('STRASSE'))


def caesar(text, key):
    out = []
    for c in text:
        if c.isascii() and c.isalpha():
            base = ord('A') if c.isupper() else ord('a')
            c = chr((ord(c) - base + key) % 26 + base)
        out.append(c)
    return ''.join(out)


def vigenere(text, key, sign=1):
    shifts = [sign * (ord(k.lower()) - 97) for k in key]
    it = iter(range(len(text)))
    return ''.join(caesar(c, shifts[next(it) % len(shifts)]) if c.isalpha() else c for c in text)


class Enigma:
    ROTORS = ['EKMFLGDQVZNTOWYHXUSPAIBRCJ', 'AJDKSIRUXBLHWTMCQGZNPYFVOE', 'BDFHJLCPRTXVZNYEIWGAKMUSQO']
    REFLECTOR = str.maketrans('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'YRUHQSLDPXNGOKMIEBFZCWVJAT')
    def __init__(self, start='AAA'): self.at = [ord(c) - 65 for c in start]
    def __call__(self, text):
        out = ''
        for c in text.upper():
            if not c.isalpha() or not c.isascii(): continue
            for i in (2, 1, 0):
                self.at[i] = (self.at[i] + 1) % 26
                if self.at[i]: break
            k = ord(c) - 65
            for i in (2, 1, 0): k = (ord(self.ROTORS[i][(k + self.at[i]) % 26]) - 65 - self.at[i]) % 26
            k = ord(chr(k + 65).translate(self.REFLECTOR)) - 65
            for i in (0, 1, 2): k = (self.ROTORS[i].index(chr((k + self.at[i]) % 26 + 65)) - self.at[i]) % 26
            out += chr(k + 65)
        return out


secret = caesar('Hello, Wörld! xyz', 3)
print(secret, caesar(secret, -3), vigenere('Attack at dawn!', 'Lemon'), vigenere(vigenere('Attack at dawn!', 'Lemon'), 'Lemon', -1), Enigma('XYZ')('Hello World'), Enigma('XYZ')(Enigma('XYZ')('Hello World')))


def palindrome(s):
    letters = [c for c in decompose(s).casefold() if c.isalnum()]
    return letters == letters[::-1]


def longest_palindrome(s):
    best = ''
    for i in range(len(s)):
        for j in (i, i + 1):
            a, b = i, j
            while a >= 0 and b < len(s) and s[a] == s[b]: a, b = a - 1, b + 1
            best = max(best, s[a + 1:b], key=len)
    return best


print([palindrome(s) for s in ('A man, a plan, a canal: Panama', 'Été', 'abc', '', 'Реcн')], longest_palindrome('forgeeksskeegfor'), longest_palindrome('日本本日x'), longest_palindrome(''))
for enc in ('utf-8', 'utf-16', 'utf-32-be', 'latin-1', 'ascii', 'utf-8-sig', 'utf-7' if False else 'utf-16-be'):
    for text in ('plain', 'ünï', '😀'):
        for errors in ('strict', 'replace', 'ignore', 'xmlcharrefreplace', 'backslashreplace'):
            try: print(enc, errors, text.encode(enc, errors), end='; ')
            except UnicodeEncodeError as e: print(enc, errors, e.reason, e.start, e.end, ascii(e.object), end='; ')
        print()
for data in (b'ok', b'\xff\xfe', b'a\xc3', b'\xe2\x82', b'\xf0\x9f\x98\x80', b'\xed\xa0\x80', b'\xc0\x80', b'a\x80b', b'\xff\xfeA\x00', b'\x00\xd8'):
    for enc, errors in (('utf-8', 'strict'), ('utf-8', 'replace'), ('utf-8', 'backslashreplace'), ('utf-8', 'surrogateescape'), ('utf-8', 'surrogatepass'), ('utf-16-le', 'strict'), ('utf-16', 'replace'), ('ascii', 'ignore'), ('latin-1', 'strict')):
        try: print(ascii(data.decode(enc, errors)), end=' ')
        except UnicodeDecodeError as e: print(f'<{e}>', end=' ')
    print()
print(ascii('a\udc80b'.encode('utf-8', 'surrogateescape')), b'caf\xe9'.decode('latin-1'), ascii(str(b'x\xe9', 'utf-8', 'replace')), 'é'.encode('cp1252') if False else '', bytes('añb', 'utf-8'), str(b'bytes'), 'x'.encode().hex(), bytes.fromhex('c3 a9').decode())


class Rope:
    """A tree of strings: concatenation in constant time, indexing by size, slices, iteration."""
    def __init__(self, left, right=None): self.left, self.right, self.size = left, right, len(left) + (len(right) if right is not None else 0)
    def __len__(self): return self.size
    def __add__(self, o): return Rope(self, o if isinstance(o, Rope) else Rope(o))
    def __iter__(self):
        stack = [self]
        while stack:
            n = stack.pop()
            if isinstance(n, str): yield from n
            else:
                if n.right is not None: stack.append(n.right)
                stack.append(n.left)
    def __getitem__(self, i):
        if isinstance(i, slice): return ''.join([self[k] for k in range(*i.indices(len(self)))])
        if i < 0: i += len(self)
        n = self
        while not isinstance(n, str):
            k = len(n.left)
            if n.right is None or i < k: n = n.left
            else: i, n = i - k, n.right
        return n[i]
    def __str__(self): return ''.join(self)


r = Rope('')
for k in range(60): r += str(k) if k % 3 else 'é' * (k % 5) + '😀'
print(len(r), r[:40], r[-3], r[10:30:3], r[::-7], sum(c == '😀' for c in r), len(str(r).encode()))
words = 'zebra Äpfel apple Zürich éclair Eclair 10 9 _x Ünder under'.split()
print(sorted(words), sorted(words, key=str.casefold), sorted(words, key=lambda w: [(c.isdigit(), c.islower(), c.lower()) for c in w]), max(words), min(words, key=len), sorted(words, key=lambda w: decompose(w).encode('ascii', 'ignore').lower()))
counts = {}
kinds = [('upper', str.isupper), ('lower', str.islower), ('digit', str.isdigit), ('other', lambda c: True)]
for c in ''.join(words):
    k = next(name for name, test in kinds if test(c))
    counts[k] = counts.get(k, 0) + 1
print(counts)
text = 'the cat sat on the mat the end'
print(text.replace('the', 'THE', 2), text.count('at'), text.find('the', 1), text.rindex('the'), text.rsplit(None, 2), text.partition('sat'), text.rpartition('the'), text.split('t', 3), 'a,,b,'.split(','), '  x '.split(' '), text.center(36, '*'), text.translate({ord('t'): None, ord('a'): 'AA', 99: 'k'}), text.strip('tehd '), text.removeprefix('the ').removesuffix('end'), text.startswith(('x', 'th')), text.endswith('end', 5), 'x'.join(['1', '2', '3']), '%s' % 'ü', 'abc'.zfill(6), '-5'.zfill(5), 'A' < 'a' < 'é' < '😀', 'tab\t1\tx'.expandtabs(3))
for f in (lambda: 'abc'.index('z'), lambda: 'x'.join([1]), lambda: chr(0x110000), lambda: ord('ab'), lambda: 'a' * -1 + 1, lambda: 'abc'[5], lambda: '\ud800'.encode(), lambda: 'a'.split(''), lambda: 'x'.ljust(5, 'ab'), lambda: int('١٢x'), lambda: 'a'.encode('nope'), lambda: str.maketrans('ab', 'c'), lambda: '{'.format(), lambda: '{0.x}'.format(1), lambda: '%d' % 'x', lambda: '%s %s' % (1,), lambda: b'a'.decode('utf-8', 'nope') + b'\xff'.decode('utf-8', 'nope')):
    try: print(ascii(f()))
    except (ValueError, TypeError, IndexError, LookupError, AttributeError) as e: print(type(e).__name__, e)
print(int('١٢٣') + int('  42\n') + int('1_000'), float('１.５'), 'Ⅷ'.isnumeric(), f'{"é":>4}|{"日本":^6}|{"😀":*<3}|', repr('\u00ad\u200b\ue000\U000e0001é'), repr("it's"), repr('"\''), 'ẞ'.lower(), 'ß'.upper(), 'ŉ'.upper(), 'Σ'.lower(), 'ΑΣ'.lower(), 'ΑΣΑ'.lower(), 'ǅ'.swapcase(), 'ﬀ'.title())
