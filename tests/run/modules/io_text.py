import io

# newline handling
for newline in (None, "", "\n", "\r", "\r\n"):
    raw = io.BytesIO(b"a\nb\rc\r\nd")
    t = io.TextIOWrapper(raw, encoding="ascii", newline=newline)
    print(repr(newline), t.readlines(), t.newlines)
    out = io.BytesIO()
    w = io.TextIOWrapper(out, encoding="ascii", newline=newline)
    w.write("x\ny\r\nz")
    w.flush()
    print(out.getvalue())
    print(repr(newline), io.StringIO("a\nb\rc\r\nd", newline).readlines(), repr(io.StringIO("a\nb\rc\r\nd", newline).getvalue()))

# encodings
for enc in ("utf-8", "utf-16", "utf-16-le", "utf-32", "latin-1", "utf-8-sig", "cp1252"):
    b = io.BytesIO()
    t = io.TextIOWrapper(b, encoding=enc)
    t.write("h\xe9llo\n")
    t.write("w\xf6rld\n")
    t.flush()
    print(enc, b.getvalue())
    b.seek(0)
    r = io.TextIOWrapper(b, encoding=enc)
    print(r.read(3), r.tell(), ascii(r.read()))
    r.seek(0)
    print([ascii(x) for x in r], r.encoding, r.errors)

t = io.TextIOWrapper(io.BytesIO(b"ab\xffcd"), encoding="utf-8")
try:
    t.read()
except UnicodeDecodeError as e:
    print(e)
print(ascii(io.TextIOWrapper(io.BytesIO(b"ab\xffcd"), encoding="utf-8", errors="replace").read()))
print(ascii(io.TextIOWrapper(io.BytesIO(b"ab\xffcd"), encoding="utf-8", errors="surrogateescape").read()))
t = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
try:
    t.write("\xe9")
except UnicodeEncodeError as e:
    print(e)
long = "".join("line %d \u20ac\n" % i for i in range(3000))
t = io.TextIOWrapper(io.BytesIO(long.encode()), encoding="utf-8")
t._CHUNK_SIZE = 100
for i in range(500):
    line = t.readline()
pos = t.tell()
rest = t.read(20)
t.seek(pos)
print(pos, t.read(20) == rest, rest)
t.seek(0)
print(t.read() == long)
t.seek(0)
next(t)
try:
    t.tell()
except OSError as e:
    print(e)
print(t.read(5))
for bad in (lambda: t.seek(5, 1), lambda: t.seek(5, 2), lambda: t.seek(-1), lambda: t.seek(0, 9), lambda: t.write(5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
print(t.seek(0, 2), t.read())
b = t.detach()
print(type(b))
try:
    t.read()
except ValueError as e:
    print(e)


class Upper(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, b):
        n = min(len(b), len(self.data), 4)
        b[:n] = self.data[:n].upper()
        self.data = self.data[n:]
        return n


r = io.BufferedReader(Upper(b"hello world\nfoo\nbar"))
print(r.read(2), r.peek(1), r.readline(), list(r))
print(io.TextIOWrapper(io.BufferedReader(Upper(b"hello world\nfoo\nbar"))).read())
print(Upper(b"abcdefgh").read(), Upper(b"abcdefgh").readline(), Upper(b"ab\ncd").readlines())
try:
    r.write(b"x")
except io.UnsupportedOperation as e:
    print(e)


class Sink(io.TextIOBase):
    def __init__(self):
        self.parts = []

    def write(self, s):
        self.parts.append(s)
        return len(s)


s = Sink()
print("a", 1, file=s)
s.writelines(["x", "y"])
print(s.parts, s.closed, s.readable(), s.isatty())
s.close()
print(s.closed)
d = io.IncrementalNewlineDecoder(None, True)
print(repr(d.decode("a\r")), repr(d.decode("\nb\r\n", True)), d.newlines)
m = io.BytesIO(b"12345")
v = m.getbuffer()
v[0:2] = b"ab"
try:
    m.write(b"more than enough")
except BufferError as e:
    print(e)
v.release()
print(m.getvalue(), m.truncate(2), m.getvalue(), m.seek(5), m.write(b"x"), m.getvalue())
p = io.BufferedRWPair(io.BytesIO(b"in"), io.BytesIO())
print(p.read(), p.write(b"out"), p.readable(), p.writable())
