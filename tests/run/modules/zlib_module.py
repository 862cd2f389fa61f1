# zlib and gzip: whole texts, streams in parts, dictionaries, checksums, errors.
import gzip
import io
import random
import zlib


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, e)


rng = random.Random(3)
texts = [b"", b"a", b"hello " * 1000, bytes(range(256)) * 300, bytes(rng.randrange(256) for k in range(70000)), b"x" * 200000]
for text in texts:
    for level in (0, 1, 6, 9):
        packed = zlib.compress(text, level)
        print(len(packed), zlib.crc32(packed), zlib.adler32(text), zlib.decompress(packed) == text)
    for wbits in (-15, 31, 9):
        c = zlib.compressobj(wbits=wbits)
        packed = b"".join(c.compress(text[k:k + 1000]) for k in range(0, len(text), 1000)) + c.flush()
        d = zlib.decompressobj(wbits)
        out = b"".join(d.decompress(packed[k:k + 777]) for k in range(0, len(packed), 777)) + d.flush()
        print(wbits, len(packed), out == text, d.eof, d.unused_data, d.unconsumed_tail)
packed = zlib.compress(b"abc" * 5000)
d = zlib.decompressobj()
parts = [d.decompress(packed + b"behind", 100)]
while d.unconsumed_tail and not d.eof:
    parts.append(d.decompress(d.unconsumed_tail, 4000))
print([len(p) for p in parts], d.eof, d.unused_data, d.flush())
for after in (d.flush, d.copy, lambda: d.decompress(b"more"), lambda: d.unused_data):
    attempt(after)
d = zlib.decompressobj()
print(d.decompress(packed + b"1") == b"abc" * 5000, d.decompress(b"22"), d.unused_data)
c = zlib.compressobj(zdict=b"hello world")
packed = c.compress(b"hello hello world") + c.flush()
attempt(zlib.decompress, packed)
attempt(zlib.decompressobj().decompress, packed)
attempt(zlib.decompressobj(zdict=b"hello world").decompress, packed)
attempt(zlib.decompressobj(zdict=b"hello").decompress, packed)
c = zlib.compressobj(9)
first = c.compress(b"some text, ")
copy = c.copy()
print(zlib.decompress(first + c.compress(b"one") + c.flush()), zlib.decompress(first + copy.compress(b"two") + copy.flush()))
attempt(c.copy)
attempt(c.flush)
attempt(c.compress, b"x")
c = zlib.compressobj()
part = c.compress(b"synced") + c.flush(zlib.Z_SYNC_FLUSH)
d = zlib.decompressobj()
print(d.decompress(part), d.copy().flush(), d.eof)
attempt(zlib.compress)
attempt(zlib.compress, 5)
attempt(zlib.compress, "text")
attempt(zlib.compress, b"x", 10)
attempt(zlib.decompress, b"")
attempt(zlib.decompress, b"abc")
attempt(zlib.decompress, zlib.compress(b"x" * 100)[:-3])
attempt(zlib.decompress, zlib.compress(b"abc") + b"junk")
attempt(zlib.compressobj, 10)
attempt(zlib.compressobj, wbits=5)
attempt(zlib.decompressobj, wbits=100)
attempt(zlib.decompressobj, zdict=5)
attempt(zlib.decompressobj().decompress, b"x", -1)
attempt(zlib.decompressobj().flush, 0)
attempt(setattr, d, "eof", 1)
for value in (0, 1, -1, 2**40, 2**70):
    print(zlib.crc32(b"abc", value), zlib.adler32(bytearray(b"abc"), value), zlib.crc32(memoryview(b"abcdef")[::2].tobytes()))
print(zlib.error.__mro__, zlib.MAX_WBITS, zlib.ZLIB_VERSION == zlib.ZLIB_RUNTIME_VERSION)

packed = gzip.compress(b"gzipped " * 100, mtime=0)
print(len(packed), packed[:10], gzip.decompress(packed) == b"gzipped " * 100)
raw = io.BytesIO()
with gzip.GzipFile(fileobj=raw, mode="wb", mtime=5) as f:
    f.write(b"line one\nline two\n")
    f.write(b"end")
raw.seek(0)
with gzip.open(raw, "rt") as f:
    print(f.readlines())
attempt(gzip.decompress, b"not gzip")
attempt(gzip.decompress, packed[:-4])
for arguments in ((b"x", 2**32), (b"x", 1, 2**32 + 15)):
    attempt(zlib.compress, *arguments)
attempt(zlib.decompress, zlib.compress(b"x"), 2**32 + 15)
attempt(zlib.compressobj, strategy=2**32)
attempt(zlib.decompressobj, 2**33)
attempt(zlib.compressobj().flush, 2**32)
