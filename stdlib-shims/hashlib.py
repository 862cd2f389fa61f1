# hashlib - message digests by name and by constructor. The library fills its globals() by computed names, and imports
# logging for the day when a constructor is missing: types of the whole program would be lost for eleven known functions.
from _blake2 import blake2b, blake2s
from _md5 import md5
from _sha1 import sha1
from _sha256 import sha224, sha256
from _sha3 import sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256
from _sha512 import sha384, sha512

algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224",
                         "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256"}
algorithms_available = set(algorithms_guaranteed)

__all__ = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
           "sha3_512", "shake_128", "shake_256", "new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac",
           "file_digest")


def _fixed(name, data, usedforsecurity):
    """An object of an algorithm that takes nothing but data; None if there is none of that name."""
    name = name.lower().replace("-", "_")
    if name == "md5":
        return md5(data)
    if name == "sha1" or name == "sha_1":
        return sha1(data)
    if name == "sha224":
        return sha224(data)
    if name == "sha256":
        return sha256(data)
    if name == "sha384":
        return sha384(data)
    if name == "sha512":
        return sha512(data)
    if name == "sha3_224":
        return sha3_224(data)
    if name == "sha3_256":
        return sha3_256(data)
    if name == "sha3_384":
        return sha3_384(data)
    if name == "sha3_512":
        return sha3_512(data)
    if name == "shake_128" or name == "shake128":
        return shake_128(data)
    if name == "shake_256" or name == "shake256":
        return shake_256(data)
    return None


def new(name, data=b"", **kwargs):
    """new(name, data=b'') - a new object of the named algorithm; blake2b and blake2s take their own keywords too."""
    if name == "blake2b":
        return blake2b(data, **kwargs)
    if name == "blake2s":
        return blake2s(data, **kwargs)
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    security = kwargs.pop("usedforsecurity", True)
    for other in kwargs:
        raise TypeError("'%s' is an invalid keyword argument for new()" % other)
    found = _fixed(name, data, security)
    if found is None:
        raise ValueError("unsupported hash type " + name)
    return found


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key of dklen bytes from a password (PKCS #5, version 2), with HMAC over the named algorithm."""
    if not isinstance(hash_name, str):
        raise TypeError("pbkdf2_hmac() argument 'hash_name' must be str, not " + type(hash_name).__name__)
    inner = new(hash_name)
    outer = new(hash_name)
    password, salt = bytes(memoryview(password)), bytes(memoryview(salt))
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if dklen is None:
        dklen = inner.digest_size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    if len(password) > inner.block_size:
        password = new(hash_name, password).digest()
    password = password.ljust(inner.block_size, b"\0")
    inner.update(bytes([b ^ 0x36 for b in password]))
    outer.update(bytes([b ^ 0x5C for b in password]))

    def hmac(message):
        first, second = inner.copy(), outer.copy()
        first.update(message)
        second.update(first.digest())
        return second.digest()

    key = b""
    block = 1
    while len(key) < dklen:
        power = hmac(salt + block.to_bytes(4, "big"))
        mixed = int.from_bytes(power, "big")
        for _ in range(iterations - 1):
            power = hmac(power)
            mixed ^= int.from_bytes(power, "big")
        key += mixed.to_bytes(inner.digest_size, "big")
        block += 1
    return key[:dklen]


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """The digest of all that a file opened for reading bytes still has; digest: a name or what makes an object."""
    if isinstance(digest, str):
        made = new(digest)
    else:
        made = digest()
    if hasattr(fileobj, "getbuffer"): # BytesIO
        made.update(fileobj.getbuffer())
        return made
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while True:
        size = fileobj.readinto(buffer)
        if size == 0:
            return made
        made.update(view[:size])
