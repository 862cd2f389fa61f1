"""memoryview: shapes, casts, items of every format, slices, release, exports."""
# memoryview
def t(label, f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(label, "!", type(e).__name__, e); return
    print(label, "=", type(r).__name__, repr(r)[:200] if "0x" not in repr(r) else "")
import array
ba = bytearray(b"abcdefghijkl")
m = memoryview(ba)
for n in "obj nbytes readonly format itemsize ndim shape strides suboffsets c_contiguous f_contiguous contiguous".split():
    print(n, getattr(m, n))
t("cast", lambda: m.cast("I").tolist()); t("cast2", lambda: m.cast("B", (3, 4)).tolist()); t("cast3", lambda: m.cast("B", shape=[2, 6]).shape); t("castbad", lambda: m.cast("I", (2,))); t("castbad2", lambda: m.cast("Z")); t("castbad3", lambda: m.cast("B", (5, 5))); t("castbad4", lambda: m[::2].cast("I")); t("castbad5", lambda: m[:5].cast("I")); t("c6", lambda: m.cast("I").cast("H"))
m2 = m.cast("B", (3, 4))
print(m2.ndim, m2.shape, m2.strides, m2.nbytes, len(m2), m2.tolist())
t("idx", lambda: m2[1, 2]); t("idx", lambda: m2[1]); t("idx", lambda: m2[1, 9]); t("idx", lambda: m2[5, 1]); t("slice", lambda: m2[1:].tolist()); t("tobytes", lambda: m2.tobytes()); t("F", lambda: m2.tobytes("F")); t("A", lambda: m2.tobytes(order="A")); t("Z", lambda: m2.tobytes("Z")); t("idx3", lambda: m2[1, 2, 3]); t("idxs", lambda: m2[1:, 2]); t("neg", lambda: m2[-1, -1])
def st(v):
    m2[0, 1] = v
t("st", st, 65); print(ba); t("st", st, 300); t("st", st, "a")
t("eq", lambda: m == b"aAcdefghijkl"); t("eq2", lambda: m2 == m); t("hash", lambda: hash(m)); t("hash2", lambda: hash(memoryview(b"abc")) == hash(b"abc")); t("hashI", lambda: hash(memoryview(b"abcd").cast("I")))
t("hex", lambda: m.hex()); t("hex", lambda: m.hex("-", 2)); t("hex", lambda: m.hex(sep=":", bytes_per_sep=-3)); t("tolist", lambda: m.tolist()); t("toro", lambda: m.toreadonly().readonly)
a = array.array("d", [1.5, 2.5]); ma = memoryview(a)
print(ma.format, ma.itemsize, ma.tolist(), ma[1], ma.nbytes); ma[0] = 7; print(a)
t("sd", lambda: ma.__setitem__(0, "a")); 
with memoryview(b"xy") as w: print(w[0])
t("rel", lambda: w[0]); t("rel", lambda: len(w)); t("rel", lambda: repr(w)); t("rel", lambda: w.format); t("rel", lambda: w.tobytes()); t("rel", lambda: w.release()); t("rel", lambda: w == w)
t("exp", lambda: ba.append(1)); t("exp", lambda: ba.clear()); t("exp", lambda: ba.__setitem__(slice(0, 1), b"abc"))
m.release(); t("exp2", lambda: ba.append(1)); m2.release()
t("exp3", lambda: ba.append(1)); print(ba)
m = memoryview(bytearray(b"abcdef"))
def s2(sl, v): m[sl] = v
t("sa", s2, slice(0, 2), b"XY"); t("sb", s2, slice(0, 2), b"X"); t("sc", s2, slice(None, None, 2), b"123"); t("sd", s2, slice(0, 2), "ab"); print(m.tobytes()); t("se", s2, 0, b"a"); t("sf", s2, 99, 1); t("sg", s2, "a", 1); t("del", lambda: m.__delitem__(0)); t("ro", lambda: memoryview(b"a").__setitem__(0, 1)); t("rs", s2, slice(0, 2), memoryview(b"abcd").cast("H"))
t("in", lambda: 97 in m); t("iter", lambda: list(m)); t("rev", lambda: list(reversed(m))); t("bytes", lambda: bytes(m[::-1])); t("cmp", lambda: m < m); t("ne", lambda: m != b"x"); t("b", lambda: memoryview(b"ab")[::-1] == b"ba")
for code in "bBhHiIlLqQnNfdc?@b@P":
    try: x = memoryview(bytes(range(16))).cast(code); print(code, x.tolist(), x.itemsize, x.format)
    except Exception as e: print(code, e)
x = memoryview(bytearray(8)).cast("b"); t("b", lambda: x.__setitem__(0, 128)); x = memoryview(bytearray(8)).cast("c"); t("c", lambda: x.__setitem__(0, 5)); t("c", lambda: x.__setitem__(0, b"ab")); t("c", lambda: x.__setitem__(0, b"z")); t("c", lambda: x[0]); x = memoryview(bytearray(8)).cast("?"); t("?", lambda: x.__setitem__(0, 5)); t("?", lambda: x[0]); x = memoryview(bytearray(8)).cast("Q"); t("Q", lambda: x.__setitem__(0, -1)); t("Q", lambda: x.__setitem__(0, 2**64-1)); t("Q", lambda: x[0]); t("Q", lambda: x.__setitem__(0, 1.5)); x = memoryview(bytearray(8)).cast("f"); t("f", lambda: x.__setitem__(0, 1e300)); t("f", lambda: x[0])
z = memoryview(b"abcd").cast("B", (1,)*0) if 0 else None
t("0d", lambda: memoryview(b"a").cast("B", ()).tolist()); t("0d", lambda: memoryview(b"a").cast("B", ())[()]); t("0d", lambda: len(memoryview(b"a").cast("B", ()))); t("0d", lambda: memoryview(b"a").cast("B", ())[0])
t("count", lambda: memoryview(b"abab").count(97)); t("mv(mv)", lambda: memoryview(memoryview(b"abc")).obj)
t("wr", lambda: (lambda: __import__("weakref").ref(m)() is m)())
t("sub", lambda: type("X", (memoryview,), {})); t("ell", lambda: m[...]); t("rel2", lambda: m2[0])
