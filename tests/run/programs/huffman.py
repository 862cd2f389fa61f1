"""Huffman, LZ77, LZW, run-length, Burrows-Wheeler and move-to-front: bytes, bytearray, bit streams, checks of round trips."""
import heapq
import itertools


class BitWriter:
    def __init__(self): self.data, self.acc, self.n = bytearray(), 0, 0

    def write(self, value, bits):
        self.acc = self.acc << bits | value & (1 << bits) - 1
        self.n += bits
        while self.n >= 8:
            self.n -= 8
            self.data.append(self.acc >> self.n)
            self.acc &= (1 << self.n) - 1

    def finish(self):
        if self.n:
            self.data.append(self.acc << 8 - self.n & 0xff)
        return bytes(self.data)


class BitReader:
    def __init__(self, data): self.bits = itertools.chain.from_iterable((b >> k & 1 for k in range(7, -1, -1)) for b in data)
    def read(self, n):
        value = 0
        for _ in range(n):
            value = value << 1 | next(self.bits)
        return value


def tree_of(counts):
    order = itertools.count()
    heap = [(n, next(order), sym) for sym, n in sorted(counts.items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        (n, _, a), (m, _, b) = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (n + m, next(order), (a, b)))
    return heap[0][2] if heap else None


def lengths(tree, depth=0):
    match tree:
        case (left, right):
            yield from lengths(left, depth + 1)
            yield from lengths(right, depth + 1)
        case None:
            return
        case symbol:
            yield symbol, depth or 1


def canonical(sizes):
    code = last = 0
    out = {}
    for sym, n in sorted(sizes, key=lambda p: (p[1], p[0])):
        code <<= n - last
        out[sym] = code, n
        code, last = code + 1, n
    return out


def histogram(data):
    counts = {}
    for b in data:
        counts[b] = counts.get(b, 0) + 1
    return counts


def huffman(data):
    codes = canonical(lengths(tree_of(histogram(data))))
    w = BitWriter()
    w.write(len(data), 32)
    w.write(len(codes), 9)
    for sym, (_, n) in codes.items():
        w.write(sym, 8)
        w.write(n, 6)
    for b in data:
        w.write(*codes[b])
    return w.finish()


def unhuffman(packed):
    r = BitReader(packed)
    size, n = r.read(32), r.read(9)
    codes = canonical([(r.read(8), r.read(6)) for _ in range(n)])
    back = {v: k for k, v in codes.items()}
    out = bytearray()
    while len(out) < size:
        code = n = 0
        while (code, n) not in back:
            code = code << 1 | r.read(1)
            n += 1
        out.append(back[code, n])
    return bytes(out)


def lz77(data, window=255, longest=18):
    table, i = {}, 0
    while i < len(data):
        best = 0
        key = data[i:i + 3]
        for j in reversed(table.get(key, ())):
            if i - j > window: break
            n = 3
            while n < longest and i + n < len(data) and data[j + n] == data[i + n]: n += 1
            if n > best: best, at = n, j
        step = best if best >= 3 else 1
        yield (i - at, best) if best >= 3 else data[i]
        for k in range(i, i + step):
            table.setdefault(data[k:k + 3], []).append(k)
        i += step


def unlz77(items):
    out = bytearray()
    for item in items:
        if isinstance(item, tuple):
            back, n = item
            for _ in range(n):
                out.append(out[-back])
        else:
            out.append(item)
    return bytes(out)


def lzw(data, limit=4096):
    table = {bytes([i]): i for i in range(256)}
    word, out = b'', []
    for b in data:
        longer = word + bytes((b,))
        if longer in table:
            word = longer
        else:
            out.append(table[word])
            if len(table) < limit:
                table[longer] = len(table)
            word = longer[-1:]
    if word: out.append(table[word])
    return out


def unlzw(codes, limit=4096):
    table = [bytes([i]) for i in range(256)]
    previous, parts = b'', []
    for c in codes:
        entry = table[c] if c < len(table) else previous + previous[:1]
        parts.append(entry)
        if previous and len(table) < limit:
            table.append(previous + entry[:1])
        previous = entry
    return b''.join(parts)


def rle(data): return [(k, sum(1 for _ in g)) for k, g in itertools.groupby(data)]
def unrle(pairs): return b''.join(bytes([k]) * n for k, n in pairs)


def bwt(data, mark=b'\0'):
    if mark in data: raise ValueError('mark in data')
    data += mark
    rows = sorted(range(len(data)), key=lambda i: data[i:] + data[:i])
    return bytes(data[i - 1] for i in rows)


def unbwt(last, mark=0):
    first = sorted((c, i) for i, c in enumerate(last))
    i = last.index(mark)
    out = bytearray()
    for _ in range(len(last)):
        c, i = first[i]
        out.append(c)
    return bytes(out[:-1])


def mtf(data):
    alphabet = bytearray(range(256))
    out = bytearray()
    for b in data:
        i = alphabet.index(b)
        out.append(i)
        del alphabet[i]
        alphabet[:0] = bytes([b])
    return bytes(out)


def unmtf(codes):
    alphabet = list(range(256))
    out = []
    for i in codes:
        alphabet.insert(0, alphabet.pop(i))
        out.append(alphabet[0])
    return bytes(out)


def adler(data, a=1, b=0):
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def crc32(data, table=[]):
    if not table:
        for n in range(256):
            for _ in range(8): n = n >> 1 ^ (0xedb88320 if n & 1 else 0)
            table.append(n)
    c = 0xffffffff
    for x in data: c = c >> 8 ^ table[(c ^ x) & 0xff]
    return c ^ 0xffffffff


SAMPLES = {'empty': b'', 'one': b'a', 'same': b'z' * 500, 'text': b'she sells sea shells by the sea shore; ' * 20, 'banana': b'banana_bandana', 'all': bytes(range(1, 256)) * 2,
           'random': bytes((x * x * 31 + x * 7 >> 3) % 251 + 1 for x in range(1200)), 'utf8': 'naïve café – 日本語 😀 '.encode() * 9}
for name, data in SAMPLES.items():
    h, z, w = huffman(data), list(lz77(data)), lzw(data)
    small = data[:300]
    b = bwt(small)
    checks = [unhuffman(h) == data, unlz77(z) == data, unlzw(w) == data, unrle(rle(data)) == data, unbwt(b) == small, unmtf(mtf(data)) == data, unhuffman(huffman(mtf(b))) == mtf(b)]
    print(f'{name:7} {len(data):5} huffman {len(h):5} lz {len(z):4} lzw {len(w):4} rle {len(rle(data)):4} bwt+mtf {len(huffman(mtf(b))):4}', all(checks), f'{adler(data):08x} {crc32(data):08x}', f'{crc32(h):08x}')
codes = canonical(lengths(tree_of(histogram(b'abracadabra'))))
print({chr(k): format(c, f'0{n}b') for k, (c, n) in codes.items()}, bwt(b'abracadabra'), mtf(b'bananaaa'), rle(b'aaabccd'), list(lz77(b'abcabcabcabcd')), lzw(b'TOBEORNOTTOBEORTOBEORNOT'))
print(huffman(b'mississippi').hex(), adler(b'Wikipedia'), hex(crc32(b'123456789')), tree_of({}), tree_of({5: 1}))
for f in (lambda: unhuffman(h[:20]), lambda: unlzw([97, 999]), lambda: bwt(b'a\0b'), lambda: unlz77([(1, 2)]), lambda: bytes([256]), lambda: bytearray(b'x').append(-1), lambda: BitReader(b'').read(1)):
    try:
        print(f())
    except (StopIteration, IndexError, ValueError, RuntimeError) as e:
        print(type(e).__name__, e)
huffman('text')
