"""Log and text analysis: parsing lines, Counter-like dicts, n-grams, TF-IDF, soundex, Levenshtein search, Markov text, a trie with wildcards, reports."""
import collections
import math
import re

LOG = '''2024-02-29 23:59:58,120 INFO  web[12] GET /index.html 200 5120B 12.5ms
2024-02-29 23:59:59,999 WARN  web[12] GET /slow?q=a%20b 200 1KB 1.2s
2024-03-01 00:00:00,001 ERROR db[7] query failed: "no such table: users" retry=3
Traceback (most recent call last):
  File "x.py", line 3
2024-03-01 00:00:05,500 INFO  web[13] POST /login 302 0B 8ms
2024-03-01 00:01:00,250 DEBUG cache[1] hit=0.75 keys={'a': 1, 'b': [2, 3]}
garbage line
2024-03-01 00:01:02,000 ERROR web[13] GET /missing.png 404 0B 0.9ms
2024-03-01 00:02:03,004 INFO  web[12] GET /index.html?x=1&y=2 304 0B 3ms'''
LINE = re.compile(r'(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+),(?P<ms>\d{3}) (?P<level>[A-Z]+)\s+(?P<unit>\w+)\[(?P<pid>\d+)\] (?P<text>.*)')
REQUEST = re.compile(r'(GET|POST) (/[^ ?]*)(?:\?(\S*))? (\d{3}) (\d+)(K?B) ([\d.]+)(m?s)')


class Entry:
    __slots__ = ('when', 'level', 'unit', 'pid', 'text', 'extra')

    def __init__(self, m):
        h, mi, s = map(int, m['time'].split(':'))
        y, mo, d = map(int, m['date'].split('-'))
        self.when = (((y * 12 + mo) * 31 + d) * 86400 + h * 3600 + mi * 60 + s) * 1000 + int(m['ms'])
        self.level, self.unit, self.pid, self.text, self.extra = m['level'], m['unit'], int(m['pid']), m['text'], []

    def request(self):
        if not (m := REQUEST.match(self.text)): return None
        method, path, query, status, size, unit, took, scale = m.groups()
        args = dict(p.partition('=')[::2] for p in query.split('&')) if query else {}
        return method, path, {k: re.sub('%(..)', lambda m: chr(int(m[1], 16)), v) for k, v in args.items()}, int(status), int(size) * (1024 if unit == 'KB' else 1), float(took) / (1 if scale == 's' else 1000)


def parse(text):
    entries, bad = [], []
    for n, line in enumerate(text.splitlines(), 1):
        if m := LINE.fullmatch(line): entries.append(Entry(m))
        elif entries and (line[0].isspace() or line.startswith('Traceback')): entries[-1].extra.append(line.strip())
        else: bad.append((n, line))
    return entries, bad


entries, bad = parse(LOG)
print(len(entries), bad, [b.when - a.when for a, b in zip(entries, entries[1:])], entries[2].extra)
levels = collections.Counter(e.level for e in entries)
print(levels.most_common(), {u: [e.pid for e in entries if e.unit == u] for u in dict.fromkeys(e.unit for e in entries)})
requests = [r for e in entries if (r := e.request())]
for r in requests: print(*r)
by_path = collections.defaultdict(lambda: [0, 0, 0.0])
for _, path, _, status, size, took in requests:
    s = by_path[path]
    s[0] += 1
    s[1] += size
    s[2] = max(s[2], took)
for path, (n, size, worst) in sorted(by_path.items(), key=lambda p: (-p[1][0], p[0])): print(f'{path:<14}{n:>3}{size:>8,}B {worst * 1000:>8.1f}ms {"#" * int(worst * 10)}')

CORPUS = {
    'ham': 'To be, or not to be, that is the question: Whether tis nobler in the mind to suffer the slings and arrows of outrageous fortune',
    'mac': 'Tomorrow, and tomorrow, and tomorrow, creeps in this petty pace from day to day to the last syllable of recorded time',
    'jul': 'Friends, Romans, countrymen, lend me your ears; I come to bury Caesar, not to praise him. The evil that men do lives after them',
}


def words(text): return re.findall(r"[a-z]+(?:'[a-z]+)?", text.lower())


counts = {k: collections.Counter(words(v)) for k, v in CORPUS.items()}


def tf_idf(word, doc): return counts[doc][word] / counts[doc].total() * math.log(len(counts) / sum(word in c for c in counts.values()) or 1)


def search(query):
    scores = {d: sum(tf_idf(w, d) for w in words(query) if any(w in c for c in counts.values())) for d in counts}
    return sorted(((round(s, 5), d) for d, s in scores.items() if s), reverse=True)


def cosine(a, b):
    dot = sum(n * b[w] for w, n in a.items())
    return dot / math.sqrt(sum(n * n for n in a.values()) * sum(n * n for n in b.values()))


print(search('tomorrow and the mind'), search('nothing here'), round(cosine(counts['ham'], counts['mac']), 6), (counts['ham'] & counts['mac']).most_common(3), sum(map(len, map(words, CORPUS.values()))))


def ngrams(items, n): return zip(*(items[i:] for i in range(n)))


bigrams = collections.Counter(ngrams(words(CORPUS['mac']), 2))
letters = collections.Counter(''.join(words(CORPUS['ham'])))
print(bigrams.most_common(2), letters.most_common(4), max(ngrams('mississippi', 3), key=lambda g: ('mississippi'.count(''.join(g)), g)), f'{-sum(n / letters.total() * math.log2(n / letters.total()) for n in letters.values()):.6f}')


def soundex(w):
    codes = {c: d for d, cs in enumerate(('bfpv', 'cgjkqsxz', 'dt', 'l', 'mn', 'r'), 1) for c in cs}
    w = w.lower()
    out, last = w[0].upper(), codes.get(w[0])
    for c in w[1:]:
        d = codes.get(c)
        if d and d != last: out += str(d)
        if c not in 'hw': last = d
    return (out + '000')[:4]


def stem(w):
    for suffix, keep in (('ational', 'ate'), ('ization', 'ize'), ('fulness', 'ful'), ('ing', ''), ('edly', ''), ('ies', 'y'), ('ed', ''), ('es', 'e'), ('s', '')):
        if w.endswith(suffix) and len(w) - len(suffix) > 2 and not (suffix == 's' and w[-2] in 'su'):
            w = w.removesuffix(suffix) + keep
            return w[:-1] if len(w) > 3 and w[-1] == w[-2] and w[-1] not in 'lsz' else w
    return w


print([soundex(w) for w in 'Robert Rupert Rubin Ashcraft Tymczak Pfister Honeyman'.split()], [stem(w) for w in 'running relational cats passes hopped flies organization bus glass usefulness'.split()])


class Trie:
    def __init__(self, items=()):
        self.kids, self.end, self.size = {}, False, 0
        for w in items: self.add(w)

    def add(self, w):
        node = self
        for c in w: node = node.kids.setdefault(c, Trie())
        if not node.end: self.size += 1
        node.end = True

    def __contains__(self, w):
        node = self
        for c in w:
            if (node := node.kids.get(c)) is None: return False
        return node.end

    def __iter__(self): return self.walk('')
    def __len__(self): return self.size

    def walk(self, prefix):
        if self.end: yield prefix
        for c in sorted(self.kids): yield from self.kids[c].walk(prefix + c)

    def match(self, pattern, prefix=''):
        if not pattern:
            if self.end: yield prefix
            return
        head, rest = pattern[0], pattern[1:]
        if head == '*':
            yield from self.match(rest, prefix)
            for c, k in sorted(self.kids.items()): yield from k.match(pattern, prefix + c)
        else:
            for c in sorted(self.kids) if head == '?' else [head] * (head in self.kids): yield from self.kids[c].match(rest, prefix + c)

    def near(self, word, limit):
        row = range(len(word) + 1)
        def go(node, prefix, row):
            if node.end and row[-1] <= limit: yield row[-1], prefix
            if min(row) <= limit:
                for c, k in sorted(node.kids.items()):
                    new = [row[0] + 1]
                    for i, x in enumerate(word): new.append(min(new[i] + 1, row[i + 1] + 1, row[i] + (x != c)))
                    yield from go(k, prefix + c, new)
        return sorted(go(self, '', list(row)))


t = Trie(words(' '.join(CORPUS.values())))
print(len(t), list(t)[:6], 'mind' in t, 'min' in t, list(t.match('t?e')), list(dict.fromkeys(t.match('*ow*'))), t.near('tomorow', 2), t.near('mand', 1), list(t.kids['m'].walk('m')))


def markov(items, order=1):
    table = {}
    for *state, after in ngrams(items, order + 1): table.setdefault(tuple(state), []).append(after)
    return table


def generate(table, n, seed=7):
    state = next(iter(table))
    out = list(state)
    for _ in range(n):
        options = table.get(state)
        if not options: break
        seed = seed * 1103515245 + 12345 & 0x7fffffff
        out.append(options[seed >> 8 & 0xffff if False else (seed >> 8) % len(options)])
        state = (*state[1:], out[-1])
    return out


print(' '.join(generate(markov(words(CORPUS['mac'])), 15)), ''.join(generate(markov(CORPUS['ham'], 3), 60, 99)), len(markov(words(CORPUS['ham']), 2)), sep=' | ')
csv = 'name,qty,note\n"Smith, J",3,"said ""hi"""\nplain,,\n"multi\nline",7,x\n'


def read_csv(text):
    row, field, quoted, i = [], '', False, 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1:i + 2] == '"': field += c; i += 1
            elif c == '"': quoted = False
            else: field += c
        elif c == '"' and not field: quoted = True
        elif c in ',\n':
            row.append(field)
            field = ''
            if c == '\n': yield row; row = []
        else: field += c
        i += 1
    if quoted: raise ValueError(f'quote not closed in {field!r}')
    if row or field: yield row + [field]


head, *rows = read_csv(csv)
print([dict(zip(head, r)) for r in rows], list(read_csv('a,b')), list(read_csv('')))
for f in (lambda: list(read_csv('"a')), lambda: soundex(''), lambda: cosine({}, {}), lambda: LINE.fullmatch('x')['date'], lambda: re.compile('(?P<a>x)(?P<a>y)'), lambda: LINE.match(LOG)['nope'], lambda: Entry({'time': '1:2', 'date': '', 'ms': 1}), lambda: tf_idf('the', 'none'), lambda: Trie([1])):
    try: print(f())
    except (ValueError, IndexError, ZeroDivisionError, TypeError, re.error, KeyError) as e: print(type(e).__name__, e)
parse(LOG + '\n\n')
