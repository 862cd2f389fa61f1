# hmac and secrets, on what _operator compares; pkgutil.get_data.
import hashlib
import hmac
import email.mime
import pkgutil
import secrets
from _operator import _compare_digest

print(hmac.new(b"key", b"message", hashlib.sha256).hexdigest(), hmac.digest(b"k", b"m", "md5"))
h = hmac.new(b"k" * 100, digestmod="sha1")
h.update(b"text")
print(h.name, h.block_size, h.digest_size, h.copy().hexdigest())
for a, b in (b"abc", b"abc"), (b"abc", b"abd"), ("abc", "abc"), (b"ab", bytearray(b"abc")), ("é", "é"), ("a", b"a"), (1, 1), (memoryview(b"x"), b"x"), (b"", b""):
    try:
        print(_compare_digest(a, b))
    except TypeError as e:
        print(e)
print(len(secrets.token_bytes(5)), len(secrets.token_hex(4)), 0 <= secrets.randbelow(10) < 10, secrets.choice([3]) == 3, len(secrets.token_urlsafe(6)))
print(pkgutil.get_data("email", "mime/__init__.py"), pkgutil.get_data("no_such_module", "x"))
try:
    pkgutil.get_data("email", "nothing.txt")
except FileNotFoundError as e:
    print(e.strerror)
