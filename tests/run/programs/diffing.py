"""Diff tools: LCS, Myers, unified hunks with context, patch and reverse, three-way merge, edit distance with operations."""


class Op:
    """One edit: kind is ' ', '-' or '+'."""
    __slots__ = 'kind', 'text'
    def __init__(self, kind, text): self.kind, self.text = kind, text
    def __repr__(self): return f'{self.kind}{self.text}'
    def __invert__(self): return Op({'+': '-', '-': '+'}.get(self.kind, self.kind), self.text)
    def __eq__(self, other): return (self.kind, self.text) == (other.kind, other.text) if type(other) is Op else NotImplemented


def lcs(a, b):
    n, m = len(a), len(b)
    table = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        row, below = table[i], table[i + 1]
        for j in range(m - 1, -1, -1):
            row[j] = below[j + 1] + 1 if a[i] == b[j] else max(below[j], row[j + 1])
    i = j = 0
    while i < n and j < m:
        if a[i] == b[j]:
            yield a[i]
            i += 1
            j += 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1


def myers(a, b):
    n, m = len(a), len(b)
    v, trace = {1: 0}, []
    for d in range(n + m + 1):
        trace.append(v.copy())
        for k in range(-d, d + 1, 2):
            x = v[k + 1] if k == -d or k != d and v[k - 1] < v[k + 1] else v[k - 1] + 1
            y = x - k
            while x < n and y < m and a[x] == b[y]:
                x, y = x + 1, y + 1
            v[k] = x
            if x >= n and y >= m:
                break
        else:
            continue
        break
    out, x, y = [], n, m
    for d in range(len(trace) - 1, -1, -1):
        v, k = trace[d], x - y
        pk = k + 1 if k == -d or k != d and v[k - 1] < v[k + 1] else k - 1
        px = v[pk]
        py = px - pk
        while x > px and y > py:
            x, y = x - 1, y - 1
            out.append(Op(' ', a[x]))
        if d:
            if x == px:
                y -= 1
                out.append(Op('+', b[y]))
            else:
                x -= 1
                out.append(Op('-', a[x]))
    return out[::-1]


class Hunk:
    def __init__(self, start_a, start_b): self.a, self.b, self.ops = start_a, start_b, []
    def count(self, kinds): return sum(op.kind in kinds for op in self.ops)
    def __str__(self):
        def span(start, n): return f'{start + (n > 0)}' + (f',{n}' if n != 1 else '')
        head = f'@@ -{span(self.a, self.count(" -"))} +{span(self.b, self.count(" +"))} @@'
        return '\n'.join([head, *map(repr, self.ops)])

    def __invert__(self):
        h = Hunk(self.b, self.a)
        h.ops = [~op for op in self.ops]
        return h


def hunks(ops, context=3):
    current, tail = None, 0
    i = j = 0
    before = []
    for op in ops:
        if op.kind == ' ':
            if current:
                current.ops.append(op)
                tail += 1
                if tail > 2 * context:
                    extra = tail - context
                    before = [o for o in current.ops[-extra:]][-context:] if context else []
                    del current.ops[-extra:]
                    yield current
                    current = None
            else:
                before = (before + [op])[-context:] if context else []
        else:
            if current is None:
                current = Hunk(i - len(before), j - len(before))
                current.ops += before
                before = []
            current.ops.append(op)
            tail = 0
        i += op.kind != '+'
        j += op.kind != '-'
    if current:
        if tail > context: del current.ops[context - tail:]
        yield current


class PatchError(Exception):
    pass


def patch(lines, hs):
    out, at = [], 0
    for n, h in enumerate(hs, 1):
        out += lines[at:h.a]
        at = h.a
        for op in h.ops:
            match op.kind, op.text:
                case ' ' | '-' as kind, text:
                    if at >= len(lines) or lines[at] != text:
                        found = repr(lines[at]) if at < len(lines) else 'end of file'
                        raise PatchError(f'hunk {n}: expected {text!r} at line {at + 1}, found {found}')
                    if kind == ' ': out.append(text)
                    at += 1
                case '+', text:
                    out.append(text)
    return out + lines[at:]


def blocks(base, other):
    """Matching blocks (base start, other start, size), with an end mark."""
    i = j = 0
    found = []
    for op in myers(base, other):
        if op.kind == ' ':
            if found and found[-1][0] + found[-1][2] == i and found[-1][1] + found[-1][2] == j:
                found[-1][2] += 1
            else:
                found.append([i, j, 1])
        i += op.kind != '+'
        j += op.kind != '-'
    return [tuple(f) for f in found] + [(len(base), len(other), 0)]


def merge(base, ours, theirs, names=('ours', 'theirs')):
    same = {}
    for which, other in enumerate((ours, theirs)):
        for i, j, n in blocks(base, other):
            for k in range(n + (n == 0)):
                same.setdefault(i + k, {})[which] = j + k
    out, conflicts = [], 0
    i = a = b = 0
    for k in sorted(same):
        if len(same[k]) < 2: continue
        na, nb = same[k][0], same[k][1]
        if na < a or nb < b or k < i: continue
        pa, pb, pc = ours[a:na], theirs[b:nb], base[i:k]
        if pa == pb or pb == pc: out += pa
        elif pa == pc: out += pb
        else:
            conflicts += 1
            out += [f'<<<<<<< {names[0]}', *pa, '=======', *pb, f'>>>>>>> {names[1]}']
        if k < len(base): out.append(base[k])
        i, a, b = k + 1, na + 1, nb + 1
    return out, conflicts


def distance(a, b, *, swap=True):
    d = {(i, 0): i for i in range(len(a) + 1)} | {(0, j): j for j in range(len(b) + 1)}
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (x != y))
            if swap and i > 1 < j and x == b[j - 2] and y == a[i - 2]:
                d[i, j] = min(d[i, j], d[i - 2, j - 2] + 1)
    return d[len(a), len(b)]


OLD = '''#include <stdio.h>
int frobnitz(int foo)
{
    int i;
    for (i = 0; i < 10; i++)
    {
        printf("%d\\n", foo);
    }
}
int fact(int n)
{
    if (n > 1)
    {
        return fact(n-1) * n;
    }
    return 1;
}
int main(int argc, char **argv)
{
    frobnitz(fact(10));
}'''.splitlines()
NEW = [l for l in OLD if 'for (' not in l]
NEW[0:1] = ['// header', '#include <stdio.h>', '#include <math.h>']
NEW[-2] = NEW[-2].replace('10', '12')
NEW.append('// end')
ops = myers(OLD, NEW)
for context in (0, 1, 3):
    hs = list(hunks(ops, context))
    print(*hs, sep='\n')
    assert patch(OLD, hs) == NEW and patch(NEW, [~h for h in hs]) == OLD
print(sum(op.kind == ' ' for op in ops), len(list(lcs(OLD, NEW))), [~~op == op for op in ops[:3]], Op('+', 'x') == 'x', Op(' ', '') != ~Op(' ', ''))
print(''.join(map(str, myers('ABCABBA', 'CBABAC'))), ''.join(lcs('ABCABBA', 'CBABAC')), myers('', 'ab'), myers('ab', ''), myers([], []), myers((1, 2.0, True), [1, 2, 'x', 1]))
for bad in (OLD[1:], [], OLD[:-1] + ['}}']):
    try:
        print(len(patch(bad, list(hunks(ops)))))
    except PatchError as e:
        print(e)
base = 'a b c d e f g'.split()
for ours, theirs in (('a b X d e f g', 'a b c d e f Y g'), ('a b X d e f g', 'a b Z d e f g'), ('b c d e f g', 'a b c d f g H'), ('a b c d e f g', ''), ('S a b c d e f g', 'T a b c d e f g'), ('a c b d e f g', 'a b c d e f g')):
    print(ours, '|', theirs, '->', *merge(base, ours.split(), theirs.split()))
pairs = [('kitten', 'sitting'), ('flaw', 'lawn'), ('ca', 'abc'), ('', 'abc'), ('same', 'same'), ('ab', 'ba'), ([1, 2, 3], (3, 2, 1)), ('größe', 'grösse'), (b'ab', 'ab')]
print([(distance(a, b), distance(a, b, swap=False)) for a, b in pairs])
words = 'apple maple ample people applet staple'.split()
print(sorted(words, key=lambda w: (distance('aple', w), w)), [min(words, key=lambda w: distance(t, w)) for t in ('peple', 'appel', 'stapel')])
x, y = [i * i % 97 for i in range(150)], [i * i % 89 for i in range(150)]
z = myers(x, y)
print(len(z), sum(op.kind == ' ' for op in z), len(list(lcs(x, y))), patch(x, list(hunks(z))) == y, blocks(x, y)[:5])
patch(OLD, list(hunks(myers(NEW, OLD))))
