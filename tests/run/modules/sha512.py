import _sha512

for data in (b"", b"abc", b"x" * 111, b"x" * 112, b"y" * 1000):
    h = _sha512.sha512(data)
    print(h.hexdigest(), h.digest_size, h.block_size, h.name)
    print(_sha512.sha384(data).hexdigest())
h = _sha512.sha512()
h.update(b"ab")
c = h.copy()
h.update(bytearray(b"c"))
print(h.digest() == _sha512.sha512(b"abc").digest(), c.hexdigest()[:8])
try:
    h.update("x")
except TypeError as e:
    print(e)
