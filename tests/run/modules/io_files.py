import io
p = "/tmp/pyc2c_io_files.txt"
with open(p, "w") as f:
    print(f.write("hello\nworld\nünï\n"), f.tell(), f.name, f.mode, f.encoding, f.closed)
print(f.closed, f)
with open(p) as f:
    print(f.readline(), f.tell())
    print(f.read(3), f.tell(), f.read())
    f.seek(0)
    print([x for x in f])
    f.seek(0); print(f.readlines())
with open(p, "rb") as f:
    print(f, f.read(5), f.tell(), f.readline(), f.peek()[:3], f.read())
    print(f.seek(-3, 2), f.read())
s = io.StringIO("a\nb\r\nc")
print(s.readline(), list(s), s.getvalue())
print("x", 1, file=s); print(repr(s.getvalue()))
b = io.BytesIO(b"abc")
b.seek(0, 2); b.write(b"def\nxyz"); b.seek(0); print(b.readlines(), b.getvalue(), b.getbuffer()[1:3].tobytes())
for bad in (lambda: open("/nonexistent"), lambda: open(p, "rz"), lambda: open(p, "rb", encoding="utf-8"), lambda: open("/tmp"), lambda: open(p, "rw"), lambda: open(1.5), lambda: open(p).write("a"), lambda: open(p, "w").read(), lambda: s.write(3), lambda: open(p, newline="x"), lambda: open(p, encoding="nope"), lambda: open(p, 5), lambda: open(p, "r", 0)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e, isinstance(e, io.UnsupportedOperation))
f.close()
try:
    f.read()
except ValueError as e: print(e)
print(isinstance(s, io.TextIOBase), isinstance(b, io.BufferedIOBase), io.open is open)
