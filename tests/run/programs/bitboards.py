"""Bit manipulation: game of life on big ints, bloom filter, sparse bitsets, gray codes, Hamming codes, float bits, permutations of bits, typed 32- and 64-bit hashes."""
import struct


class Life:
    """The whole board is one integer; neighbours are counted by bit-sliced adders."""
    def __init__(self, rows):
        self.h, self.w = len(rows), len(rows[0])
        self.board = sum(1 << y * self.w + x for y, r in enumerate(rows) for x, c in enumerate(r) if c == '#')
        full = (1 << self.w) - 1
        self.all = (1 << self.w * self.h) - 1
        self.left = sum((full ^ 1) << y * self.w for y in range(self.h))
        self.right = sum((full >> 1) << y * self.w for y in range(self.h))

    def step(self):
        b, w = self.board, self.w
        west, east = b << 1 & self.left, b >> 1 & self.right
        rows = [west, east]
        for s in (west, b, east): rows += [s << w & self.all, s >> w]
        ones = twos = fours = 0
        for n in rows:
            c1 = ones & n
            ones ^= n
            c2 = twos & c1
            twos ^= c1
            fours |= c2
        self.board = (twos & ones | b & twos & ~ones) & ~fours
        return self

    def __str__(self): return '\n'.join(''.join('.#'[self.board >> y * self.w + x & 1] for x in range(self.w)) for y in range(self.h))
    population = property(lambda self: self.board.bit_count())


glider = Life(['.#......', '..#.....', '###.....'] + ['........'] * 5)
print(glider, glider.population)
for _ in range(12): glider.step()
print(glider, glider.board)
seed = Life([''.join('.#'[(x * x + y * 3 + x * y) % 7 < 3] for x in range(20)) for y in range(12)])
print([seed.step().population for _ in range(25)], hex(seed.board))


def fnv(data, bits=32):
    prime, h, mask = {32: (0x01000193, 0x811c9dc5, 0xffffffff), 64: (0x100000001b3, 0xcbf29ce484222325, 0xffffffffffffffff)}[bits]
    for b in data: h = (h ^ b) * prime & mask
    return h


def murmur(data, seed=0):
    c1, c2, h, n = 0xcc9e2d51, 0x1b873593, seed, len(data)
    for i in range(0, n & ~3, 4):
        k = int.from_bytes(data[i:i + 4], 'little') * c1 & 0xffffffff
        k = (k << 15 | k >> 17) & 0xffffffff
        h ^= k * c2 & 0xffffffff
        h = (h << 13 | h >> 19) & 0xffffffff
        h = h * 5 + 0xe6546b64 & 0xffffffff
    k = 0
    for i in range(n & 3): k |= data[(n & ~3) + i] << 8 * i
    if n & 3:
        k = k * c1 & 0xffffffff
        h ^= ((k << 15 | k >> 17) & 0xffffffff) * c2 & 0xffffffff
    h ^= n
    for shift, mul in ((16, 0x85ebca6b), (13, 0xc2b2ae35)): h = (h ^ h >> shift) * mul & 0xffffffff
    return h ^ h >> 16


def xorshift(x):
    while True:
        x ^= x << 13 & 0xffffffffffffffff
        x ^= x >> 7
        x ^= x << 17 & 0xffffffffffffffff
        yield x


def signed32(x): return (x & 0xffffffff ^ 0x80000000) - 0x80000000


print([hex(fnv(s, n)) for s in (b'', b'a', b'foobar') for n in (32, 64)], [hex(murmur(s, 42)) for s in (b'', b'a', b'ab', b'abc', b'abcd', b'hello world')])
rng = xorshift(88172645463325252)
print([next(rng) for _ in range(4)], sum(next(rng) >> 40 for _ in range(500)), [signed32(x) for x in (0, 2 ** 31 - 1, 2 ** 31, -1, 2 ** 32 - 1, 2 ** 40 + 5, -2 ** 31 - 1)])


class Bloom:
    def __init__(self, size=256, hashes=3): self.size, self.hashes, self.bits = size, hashes, 0
    def places(self, item):
        a, b = fnv(item.encode()), murmur(item.encode())
        return {(a + i * b) % self.size for i in range(self.hashes)}
    def add(self, item):
        for p in self.places(item): self.bits |= 1 << p
        return self
    def __contains__(self, item): return all(self.bits >> p & 1 for p in self.places(item))
    def __or__(self, o):
        out = Bloom(self.size, self.hashes)
        out.bits = self.bits | o.bits
        return out


bloom = Bloom()
for w in 'alpha beta gamma delta epsilon'.split(): bloom.add(w)
print([w in bloom for w in ('alpha', 'omega', 'delta', 'zeta', '')], bloom.bits.bit_count(), 'q' in (bloom | Bloom().add('q')), bloom.bits % 10 ** 9)


class BitSet:
    """A set of small ints, sparse and unbounded: a dict of 60-bit words."""
    W = 60
    def __init__(self, items=()):
        self.words = {}
        for i in items: self.add(i)
    def add(self, i):
        q, r = divmod(i, self.W)
        self.words[q] = self.words.get(q, 0) | 1 << r
    def discard(self, i):
        q, r = divmod(i, self.W)
        if w := self.words.get(q, 0) & ~(1 << r): self.words[q] = w
        else: self.words.pop(q, None)
    def __contains__(self, i): return bool(self.words.get(i // self.W, 0) >> i % self.W & 1)
    def __iter__(self):
        for q in sorted(self.words):
            w = self.words[q]
            while w:
                low = w & -w
                yield q * self.W + low.bit_length() - 1
                w ^= low
    def __len__(self): return sum(map(int.bit_count, self.words.values()))
    def _both(self, o, f):
        out = BitSet()
        for q in self.words.keys() | o.words.keys():
            if w := f(self.words.get(q, 0), o.words.get(q, 0)): out.words[q] = w
        return out
    def __and__(self, o): return self._both(o, int.__and__)
    def __or__(self, o): return self._both(o, int.__or__)
    def __sub__(self, o): return self._both(o, lambda a, b: a & ~b)
    def __xor__(self, o): return self._both(o, lambda a, b: a ^ b)
    def __eq__(self, o): return isinstance(o, BitSet) and self.words == o.words
    def __repr__(self): return '{' + ', '.join(map(str, self)) + '}'


a, b = BitSet([1, 59, 60, 1000, -1, -61, 10 ** 30]), BitSet(range(55, 65))
print(a & b, a | BitSet(), (a ^ b) - a, len(a | b), 59 in a, 58 in a, -61 in a, a == BitSet(list(a)), [x for x in b if x & 1])
for x in (59, 60, 1000, 77): a.discard(x)
print(a, a.words)
primes = BitSet(range(2, 500))
for p in range(2, 23):
    if p in primes:
        for q in range(p * p, 500, p): primes.discard(q)
print(len(primes), list(primes)[-5:], {k: hex(v) for k, v in primes.words.items()})
print([n ^ n >> 1 for n in range(16)], [f'{n:05b}'[::-1] for n in (1, 6, 19)], [int(f'{n:032b}'[::-1], 2) for n in (1, 0xdeadbeef)])


def parity(n):
    p = 0
    while n: n &= n - 1; p ^= 1
    return p


def hamming(data):
    """(7,4) code: encode each nibble, flip, correct."""
    words = []
    for d in data:
        b = [d >> i & 1 for i in range(4)]
        p1, p2, p4 = b[0] ^ b[1] ^ b[3], b[0] ^ b[2] ^ b[3], b[1] ^ b[2] ^ b[3]
        words.append(sum(bit << i for i, bit in enumerate((p1, p2, b[0], p4, b[1], b[2], b[3]))))
    return words


def correct(w):
    syndrome = 0
    for i in range(7):
        if w >> i & 1: syndrome ^= i + 1
    if syndrome: w ^= 1 << syndrome - 1
    return (w >> 2 & 1) | (w >> 4 & 7) << 1


code = hamming(range(16))
print(code, all(correct(w ^ (1 << i)) == d for d, w in enumerate(code) for i in range(7)), [correct(w) for w in code] == list(range(16)), min((a ^ b).bit_count() for a in code for b in code if a != b), [parity(n) for n in (0, 1, 3, 7, 2 ** 100 - 1)])


def bits_of(x):
    n, = struct.unpack('>Q', struct.pack('>d', x))
    return n >> 63, n >> 52 & 0x7ff, n & (1 << 52) - 1


for x in (0.0, -0.0, 1.0, -2.5, 0.1, float('inf'), float('-inf'), 5e-324, 1.7976931348623157e308, 2.0 ** 53 + 2):
    s, e, m = bits_of(x)
    back = (-1) ** s * (m * 2.0 ** -1074 if e == 0 else (1 + m / 2 ** 52) * 2.0 ** (e - 1023)) if e != 0x7ff else x
    print(s, e, hex(m), back == x, x.hex(), end='; ')
print()
n = 0x0123456789abcdef
print(hex(n & 0xff | n >> 56 << 8), hex((n & 0x5555555555555555) << 1 | n >> 1 & 0x5555555555555555), n.bit_length(), (n >> 4) ** 2 & n, -n & n, ~n & 0xffff, n << 70 >> 66 == n << 4, -n >> 8, -1 << 65, (-n).bit_length(), n ^ -1, 6 & True, True | False, True ^ True, True << 3, ~True, 0b1011 & ~0b10, 1 << 62 | 1 << 63, (1 << 63) ^ -1, -(1 << 63) & 0xffffffffffffffff, -(1 << 64) >> 1)
total = 0
for i in range(300):
    total = (total << 3 ^ total >> 5 ^ i) if i % 7 else total & (1 << 80) - 1
    total ^= i << (i % 66)
print(total % 10 ** 20, total.bit_length(), total & 0xfff, -total >> 90)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 2 ** 70, lambda: 0 << 2 ** 70, lambda: 5 >> 2 ** 70, lambda: -5 >> 2 ** 70, lambda: 1.5 & 1, lambda: ~1.5, lambda: 1 | 'x', lambda: (2 ** 70).bit_count(), lambda: BitSet(['x']), lambda: (1).to_bytes(0, 'big'), lambda: (256).to_bytes(1, 'little'), lambda: [] & 1, lambda: {1} & [1], lambda: None | 1):
    try: print(f())
    except (TypeError, ValueError, OverflowError, MemoryError) as e: print(type(e).__name__, e)
