"""bytes, bytearray, memoryview in typed code and through methods, with errors."""


def guarded(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def reading(b):
    total = 0
    for x in b:
        total += x
    print(b, len(b), total, b[0], b[-1], b[1:3], b[::-1], list(b[:3]), b.hex(), b.hex(":"), b.hex("-", 2), b.hex("-", -2), b == bytes(b), b < b"z", b + b"!", b * 2, 2 * b, 97 in b, b"b" in b, b.find(b"b"), b.find(98), b.index(b"c"), b.count(b"a"), b.count(97), max(b), min(b), sorted(b), hash(bytes(b)) == hash(bytes(b)))
    print(b.upper(), b.lower(), b.title(), b.swapcase(), b.capitalize(), b.strip(b"a"), b.lstrip(b"ab"), b.rstrip(), b.split(b"b"), b.rsplit(b"b", 1), b.partition(b"b"), b.rpartition(b"q"), b.replace(b"a", b"XX"), b.replace(b"a", b"", 1), b.startswith(b"ab"), b.endswith((b"c", b"d")), b.center(9, b"*"), b.ljust(9), b.rjust(9), b.zfill(9), b.expandtabs(), b.splitlines(), b.join([b"1", b"2"]), b.translate(None, b"a"), b.translate(bytes(range(255, -1, -1))), b.isalpha(), b.isdigit(), b.isspace(), b.isupper(), b.islower(), b.istitle(), b.isascii(), b.isalnum(), b.removeprefix(b"ab"), b.removesuffix(b"c"), b.decode(), b.rfind(b"a"), b.rindex(b"a"))


def building():
    a = bytearray()
    for k in range(300):
        a.append(k % 256)
    print(len(a), a[255], a[256], a[-1])
    a = bytearray(b"hello")
    a[0] = 72
    a[-1] += 1
    a += b" world"
    a.extend([33, 33])
    a.insert(0, 62)
    print(a, a.pop(), a.pop(0), a)
    a.remove(111)
    a.reverse()
    del a[0]
    del a[1:3]
    a[1:2] = b"###"
    a[::2] = bytes(len(a[::2]))
    print(a, a.copy(), a == bytes(a), bytes(a) == a)
    a *= 2
    a.clear()
    print(a, bytearray(3), bytearray([1, 2]), bytearray("é", "utf-8"), bytearray(b"x"), bytes(3), bytes([1, 255]), bytes("abc", "ascii"), bytes(range(3)), bytes(), bytes(bytearray(b"q")), bytes(memoryview(b"r")), bytes.fromhex("01 fF 7f"), bytearray.fromhex("00"), bytes.maketrans(b"a", b"b")[97], bytes(b"a"))
    acc = b""
    for k in range(5):
        acc += bytes([k])
    print(acc, b"%d %s %x %r %a %c %5.1f%%" % (5, b"z", 255, "é", "é", 65, 2.5), bytearray(b"%s") % b"v", repr(b"'"), repr(b'"'), repr(b"'\""), repr(b"\x00\t\n\r\\\x7f"), str(b"a"))


def views():
    b = bytearray(b"abcdef")
    m = memoryview(b)
    m[0] = 65
    m[1:3] = b"BC"
    print(b, m[0], m[-1], len(m), m.tolist(), list(m), m == b, m == b"x", m.readonly, m.format, m.itemsize, m.ndim, m.shape, m.strides, m.nbytes, m.contiguous, m.obj is b, 65 in m, hash(memoryview(b"a")) == hash(b"a"), m.hex(), memoryview(b"ab").readonly)
    c = memoryview(bytes(8)).cast("I")
    print(c.tolist(), c.format, c.itemsize, len(c), c.nbytes)
    for f in (lambda: b.append(1), lambda: b.extend(b"x"), lambda: m.__setitem__(0, 300), lambda: m.__setitem__(0, b"a"), lambda: m[10], lambda: m["a"], lambda: memoryview("a"), lambda: memoryview(5), lambda: memoryview(b"a").__setitem__(0, 1), lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: hash(m), lambda: m < m, lambda: m.cast("zz"), lambda: memoryview(b"abc").cast("I")):
        print(guarded(f))
    m.release()
    print(guarded(lambda: m[0]), guarded(lambda: len(m)), guarded(lambda: b.append(1)), b)
    with memoryview(b"xyz") as v:
        print(v[1])
    print(guarded(lambda: v[1]))


def errors():
    b = b"abc"
    a = bytearray(b"abc")
    n = 1
    def set_b(): b[0] = 1
    def set_big(): a[0] = 256
    def set_neg(): a[0] = -1
    def set_str(): a[0] = "x"
    def set_out(): a[5] = 1
    def slice_str(): a[0:1] = "x"
    def slice_int(): a[0:1] = 5
    for f in (lambda: b[3], lambda: b[-4], lambda: b["x"], lambda: a[3], lambda: a["x"], lambda: b + "a", lambda: "a" + b, lambda: b + n, lambda: b * "a", lambda: b < "a", lambda: b == "abc", lambda: "a" in b, lambda: 300 in b, lambda: None in b, lambda: bytes(-1), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(["a"]), lambda: bytes("a"), lambda: bytes(1.5), lambda: bytes(None), lambda: bytes(1, "ascii"), lambda: bytearray([256]), lambda: bytearray(-1), lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex(1), lambda: b.split(""), lambda: b.split(b""), lambda: b.join(["a"]), lambda: b.join([1]), lambda: b.find("a"), lambda: b.find(300), lambda: b.index(b"z"), lambda: b.replace("a", "b"), lambda: b.startswith("a"), lambda: b.strip("a"), lambda: b.decode("ascii", 5), lambda: b.decode("nope"), lambda: b"\xff".decode(), lambda: b"\xe2\x82".decode("utf-8"), lambda: b"\x80abc".decode("ascii"), lambda: b"\xffa\xfe".decode("utf-8", "replace"), lambda: b"\xff".decode("utf-8", "ignore"), lambda: b"\xff".decode("utf-8", "backslashreplace"), lambda: b"\xff".decode("utf-8", "surrogateescape"), lambda: b"\xff".decode("utf-8", "nope"), lambda: b"\xe9".decode("latin-1"), lambda: b"a\x00".decode("utf-16-le"), lambda: b"\xff\xfea\x00".decode("utf-16"), lambda: b"a".decode("utf-16"), lambda: b"a\x00\x00\x00".decode("utf-32-le"), lambda: b.translate(b"a"), lambda: b.maketrans(b"a", b"bc"), lambda: a.append("x"), lambda: a.append(256), lambda: a.extend("x"), lambda: a.extend(5), lambda: a.extend([300]), lambda: a.pop(9), lambda: bytearray().pop(), lambda: a.remove(200), lambda: a.insert(0, 300), lambda: hash(a), lambda: b.center(9, b"ab"), lambda: b.center(9, "a"), lambda: b.zfill("a"), lambda: b"%d" % "a", lambda: b"%s" % "a", lambda: b"%d", lambda: b"%d" % (), lambda: b"%b" % 5, lambda: b.hex(5), lambda: b.hex("ab"), lambda: b.hex("é"), lambda: -b, lambda: b(), lambda: b.x,
              set_b, set_big, set_neg, set_str, set_out, slice_str, slice_int):
        print(guarded(f))


reading(b"abcabc")
reading(b"Hello, abc\n")
reading(bytearray(b"abcabc"))
building()
views()
errors()
