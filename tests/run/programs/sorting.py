"""Sorting algorithms against sorted(): stability, keys, cmp, custom order, partial failures, mutation while sorting, heaps, selection, permutations."""
import bisect
import functools
import heapq
import operator


class Rec:
    compared = 0
    def __init__(self, key, tag): self.key, self.tag = key, tag
    def __lt__(self, o):
        Rec.compared += 1
        return self.key < o.key
    def __repr__(self): return f'{self.key}{self.tag}'


def bubble(a, less=operator.lt):
    a = list(a)
    for n in range(len(a) - 1, 0, -1):
        done = True
        for i in range(n):
            if less(a[i + 1], a[i]): a[i], a[i + 1], done = a[i + 1], a[i], False
        if done: break
    return a


def insertion(a, less=operator.lt):
    out = []
    for x in a:
        i = len(out)
        while i and less(x, out[i - 1]): i -= 1
        out[i:i] = [x]
    return out


def merge_sort(a, less=operator.lt):
    if len(a) < 2: return list(a)
    m = len(a) // 2
    left, right = merge_sort(a[:m], less), merge_sort(a[m:], less)
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if less(right[j], left[i]): out.append(right[j]); j += 1
        else: out.append(left[i]); i += 1
    return out + left[i:] + right[j:]


def quick(a, less=operator.lt):
    a = list(a)
    def sort(lo, hi):
        while lo < hi:
            p, i, j = a[(lo + hi) >> 1], lo, hi
            while i <= j:
                while less(a[i], p): i += 1
                while less(p, a[j]): j -= 1
                if i <= j:
                    a[i], a[j] = a[j], a[i]
                    i, j = i + 1, j - 1
            if j - lo < hi - i: sort(lo, j); lo = i
            else: sort(i, hi); hi = j
    sort(0, len(a) - 1)
    return a


def heap_sort(a, less=operator.lt):
    a = list(a)
    def down(i, n):
        while (c := 2 * i + 1) < n:
            if c + 1 < n and less(a[c], a[c + 1]): c += 1
            if not less(a[i], a[c]): return
            a[i], a[c] = a[c], a[i]
            i = c
    for i in reversed(range(len(a) // 2)): down(i, len(a))
    for n in range(len(a) - 1, 0, -1):
        a[0], a[n] = a[n], a[0]
        down(0, n)
    return a


def shell(a, less=operator.lt):
    a, gap = list(a), len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            x, j = a[i], i
            while j >= gap and less(x, a[j - gap]):
                a[j] = a[j - gap]
                j -= gap
            a[j] = x
        gap = gap * 5 // 11 if gap > 2 else gap - 1
    return a


def radix(a, base=256):
    """For ints of any size and sign."""
    if not a: return []
    low = min(a)
    a, shift, top = [x - low for x in a], 0, max(a) - low
    while top >> shift:
        buckets = [[] for _ in range(base)]
        for x in a: buckets[x >> shift & base - 1].append(x)
        a = [x for b in buckets for x in b]
        shift += 8
    return [x + low for x in a]


def counting(a): return [x for x, n in sorted({x: a.count(x) for x in a}.items()) for _ in range(n)]


def numbers(n, seed=12345, wide=1000):
    x, out = seed, []
    for _ in range(n):
        x = (1103515245 * x + 12345) % 2 ** 31
        out.append(x % wide - wide // 2)
    return out


ALL = [bubble, insertion, merge_sort, quick, heap_sort, shell]
small, big = numbers(60), numbers(700, 99, 10 ** 6)
floats = [x / 7 for x in small] + [float('inf'), -0.0, 0.0, -float('inf')]
words = 'the quick Brown fox jumps over The lazy dog And runs away a b B'.split()
tuples = [(x % 3, str(x % 5), -x) for x in small]
mixed = [True, 2, 0.5, False, 2 ** 70, -2 ** 70, 1.5, 3]
for f in ALL + [radix, counting]:
    row = [f(small) == sorted(small), f([]) == [], f([1]) == [1], f(sorted(small)) == sorted(small), f(small[::-1]) == sorted(small), f([2 ** 80, -1, 2 ** 64, 0]) == [-1, 0, 2 ** 64, 2 ** 80]]
    if f in ALL: row += [f(big[:150] if f is bubble else big) == sorted(big[:150] if f is bubble else big), f(floats) == sorted(floats), f(words) == sorted(words), f(tuples) == sorted(tuples), f(mixed) == sorted(mixed), f(small, operator.gt) == sorted(small, reverse=True)]
    print(f.__name__, row)
recs = [Rec(x % 4, 'abcdefghijklmnopqrst'[i]) for i, x in enumerate(numbers(16, 5))]
want = sorted(recs, key=lambda r: r.key)
print(recs, want, *(f.__name__ for f in ALL if f(recs) == want), [f.__name__ for f in ALL if [r.key for r in f(recs)] == [r.key for r in want]], sep='\n')
print(sorted(recs, reverse=True), sorted(recs, key=lambda r: r.tag)[::5], sorted(words, key=str.lower), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (len(w), w.lower())), max(words, key=len), min(words, key=lambda w: w[-1]), sep='\n')


@functools.cmp_to_key
def natural(a, b):
    def parts(s):
        out, cur = [], ''
        for c in s:
            if cur and c.isdigit() != cur[-1].isdigit(): out.append(cur); cur = ''
            cur += c
        return [int(p) if p.isdigit() else p.lower() for p in out + [cur]]
    x, y = parts(a), parts(b)
    return (x > y) - (x < y)


print(sorted(['f10', 'f9', 'F1', 'f2b', 'f2a', 'f02'], key=natural), natural('a') < natural('b'), natural('f2') == natural('F02'), sorted('banana'), sorted({'b': 1, 'a': 2}), sorted((3, 1, 2), key=operator.neg), sorted([[2], [1, 5], []]), sorted([(1, 'b'), (1, 'a'), (0, 'z')]), sorted([b'b', b'a', b'']), sorted([{1, 2}, {1}, set()], key=len), sorted(range(5), key=lambda x: (x % 2, -x)), sorted([0.0, -0.0, 0, False]), sorted('ß ä z a'.split()))
multi = sorted(sorted(tuples, key=operator.itemgetter(2)), key=operator.itemgetter(0), reverse=True)
print(multi[:4], multi == sorted(tuples, key=lambda t: (-t[0], t[2])), [k for k, *_ in multi][::10])


class Strange:
    """Comparison with holes."""
    def __init__(self, v): self.v = v
    def __gt__(self, o): return self.v > o.v
    def __repr__(self): return f'S{self.v}'


class OnlyLt(int):
    def __lt__(self, o): return int(self) % 10 < int(o) % 10


print(sorted([Strange(2), Strange(1)]), sorted(map(OnlyLt, [19, 21, 5, 30])), max(OnlyLt(19), OnlyLt(21)), min([OnlyLt(19), OnlyLt(21)]))
lst = [3, 1, 2]
def sneaky(x):
    if x == 1: lst.append(99)
    return x
for bad in (lambda: sorted([1, 'a']), lambda: sorted([1, None]), lambda: sorted([1j, 2j]), lambda: sorted([object(), object()]), lambda: sorted(5), lambda: sorted([1], lambda x: x), lambda: sorted([2, 1], key=5), lambda: [3, 1].sort(cmp=1), lambda: lst.sort(key=sneaky), lambda: sorted([[1, 'a'], [1, 2]]), lambda: sorted(words, key=lambda w: 1 // (len(w) - 1)), lambda: max([]), lambda: min(1, 'a'), lambda: sorted([3, 2, 1], reverse='x'), lambda: sorted([{}, {}]), lambda: max(1), lambda: max([1], default=2, key=5)):
    try: print(bad())
    except (TypeError, ValueError, ZeroDivisionError) as e: print(type(e).__name__, e)
print(lst)
part = [3, 1, 'x', 2, 0]
try: part.sort()
except TypeError: print(sorted(map(str, part)), len(part))
nan = float('nan')
print(sorted([3, nan, 1]) == [3, nan, 1] or sorted([3, nan, 1]), sorted([nan, 2, 1])[1:], min(nan, 1) != min(nan, 1), min(1, nan), max(1, nan))
Rec.compared = 0
sorted(Rec(i, '') for i in range(500))
first = Rec.compared
sorted(Rec(-i, '') for i in range(500))
print(first, Rec.compared - first)


def kth(a, k):
    """Quick select."""
    a = list(a)
    while True:
        p = a[len(a) // 2]
        low, same = [x for x in a if x < p], a.count(p)
        if k < len(low): a = low
        elif k < len(low) + same: return p
        else: k, a = k - len(low) - same, [x for x in a if x > p]


print([kth(big, k) == sorted(big)[k] for k in (0, 1, 350, 699)], heapq.nsmallest(3, big) == sorted(big)[:3], heapq.nlargest(2, words, key=len), list(heapq.merge([1, 4], [2, 3], [0, 9], reverse=False)), bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left(words := sorted(words), 'fox'), bisect.bisect_right([5, 3, 1], -3, key=lambda x: -x))
inversions = sum(a > b for i, a in enumerate(small) for b in small[i + 1:])


def count_inversions(a):
    if len(a) < 2: return a, 0
    (l, x), (r, y) = count_inversions(a[:len(a) // 2]), count_inversions(a[len(a) // 2:])
    out, n = [], x + y
    l, r = l[::-1], r[::-1]
    while l and r:
        if r[-1] < l[-1]: n += len(l); out.append(r.pop())
        else: out.append(l.pop())
    return out + l[::-1] + r[::-1], n


print(inversions, count_inversions(small)[1], count_inversions(small)[0] == sorted(small))
radix([1, 'x'])
