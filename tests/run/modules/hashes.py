# The modules of message digests and hashlib's constructors over them.
import hashlib
import _blake2
import _md5
import _sha1
import _sha256
import _sha3
import _sha512

DATA = [b"", b"abc", b"x" * 55, b"x" * 56, b"y" * 63, b"y" * 64, b"z" * 111, b"z" * 112, b"w" * 127, b"w" * 128, bytes(range(256)) * 9]

for name in sorted(hashlib.algorithms_guaranteed):
    make = getattr(hashlib, name)
    for data in DATA:
        h = make(data)
        half = make(data[: len(data) // 2])
        half.update(bytearray(data[len(data) // 2:]))
        if name.startswith("shake"):
            print(name, h.hexdigest(20), half.digest(20) == h.digest(20), h.digest_size, h.block_size)
        else:
            print(name, h.hexdigest(), half.digest() == h.digest(), h.digest_size, h.block_size)
    print(h.name, hashlib.new(name, b"q").name)


def attempt(what, f):
    try:
        print(what, f())
    except Exception as e:
        print(what, type(e).__name__, e)


for make in (_md5.md5, _sha1.sha1, _sha256.sha224, _sha256.sha256, _sha512.sha384, _sha512.sha512, _sha3.sha3_256):
    h = make(b"ab", usedforsecurity=False)
    c = h.copy()
    h.update(memoryview(b"c"))
    print(type(h).__name__, h.hexdigest() == make(b"abc").hexdigest(), c.hexdigest() == make(b"ab").hexdigest(), type(c) is type(h))
    for bad in ("text", 1, None):
        attempt("bad", lambda: make(bad))
        attempt("update", lambda: h.update(bad))
attempt("type", lambda: _md5.MD5Type())
attempt("unknown", lambda: hashlib.new("md77"))

s = _sha3.shake_128(b"abc")
for n in (0, 1, 167, 168, 169, 400, True, -1, 2**70, "a"):
    attempt(n, lambda: s.digest(n))
    attempt(n, lambda: s.hexdigest(n))
t = _sha3.sha3_384()
print(t._capacity_bits, t._rate_bits, t._suffix, s._capacity_bits, s._suffix)

for make, most in ((_blake2.blake2b, 64), (_blake2.blake2s, 32)):
    print(make.SALT_SIZE, make.PERSON_SIZE, make.MAX_KEY_SIZE, make.MAX_DIGEST_SIZE)
    for keywords in (dict(digest_size=1), dict(digest_size=most), dict(digest_size=0), dict(digest_size=65), dict(key=b"k" * 7),
                     dict(key=b"k" * 65), dict(salt=b"salt"), dict(salt=b"s" * 17), dict(person=b"me"), dict(person=b"p" * 17),
                     dict(fanout=0), dict(fanout=256), dict(fanout=-1), dict(depth=2), dict(depth=0), dict(depth=256),
                     dict(leaf_size=4096), dict(leaf_size=2**32 - 1), dict(leaf_size=2**32), dict(leaf_size=-1),
                     dict(node_offset=5), dict(node_offset=2**48 - 1), dict(node_offset=2**64), dict(node_offset=-1),
                     dict(node_depth=3), dict(node_depth=256), dict(inner_size=32), dict(inner_size=65), dict(inner_size=-1),
                     dict(last_node=True), dict(key="a"), dict(salt=1),
                     dict(key=b"key", salt=b"a", person=b"b", fanout=3, depth=4, leaf_size=5, node_offset=6, node_depth=7,
                          inner_size=8, last_node=True, digest_size=20)):
        for data in (b"", b"abc" * 50):
            attempt(keywords, lambda: make(data, **keywords).hexdigest())
    h = make(b"a" * most, key=b"b")
    c = h.copy()
    h.update(b"a" * 200)
    print(h.name, h.digest_size, h.block_size, h.hexdigest(), c.hexdigest())
    attempt("text", lambda: make("text"))
    attempt("keyword", lambda: make(data=b""))
print([n for n in dir(_blake2) if n[0] == "B"], _blake2.BLAKE2S_SALT_SIZE)
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 3).hex())

import io

print(hashlib.pbkdf2_hmac("md5", b"password" * 20, bytearray(b"salt"), 5, 50).hex())
for arguments in (("md5", b"", b"", 0), ("md5", b"", b"", 1, 0), ("md5", b"", b"", 1, None)):
    attempt(arguments, lambda: hashlib.pbkdf2_hmac(*arguments).hex())
print(hashlib.file_digest(io.BytesIO(b"abc" * 1000), "sha256").hexdigest())
with open(__file__, "rb") as f:
    print(hashlib.file_digest(f, hashlib.sha1).hexdigest())
attempt("no file", lambda: hashlib.file_digest([], "md5"))
print(hashlib.new("SHA256", b"a").hexdigest()[:9], hashlib.new("blake2s", b"a", digest_size=5).hexdigest())
print(hashlib.new("md5", b"a", usedforsecurity=False).hexdigest())
