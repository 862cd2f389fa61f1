"""math, itertools, operator, bisect, heapq, array, struct, time."""
import array
import bisect
import heapq
import itertools
import math
import operator
import struct
import time


def guarded(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def mathematics():
    xs = [0.0, -0.0, 0.5, 1.0, -1.0, 2.5, 10.0, 1e-300, 1e300, float("inf"), -float("inf"), float("nan")]
    for name in ("sqrt", "exp", "log", "log2", "log10", "log1p", "expm1", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "floor", "ceil", "trunc", "fabs", "gamma", "lgamma", "erf", "erfc", "degrees", "radians", "isnan", "isinf", "isfinite", "frexp", "modf", "ulp", "cbrt", "exp2"):
        f = getattr(math, name)
        print(name, [guarded(f, x) for x in xs])
    n = 0.0
    for k in range(1, 50):
        n += math.sqrt(k) * math.sin(k) / math.log(k + 1)
    print(n, math.pi, math.e, math.tau, math.inf, math.nan)
    print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.gcd(-4, 6, 10), math.lcm(4, 6), math.lcm(), math.factorial(20), math.factorial(30), math.comb(10, 3), math.comb(100, 50), math.perm(5, 2), math.perm(5), math.isqrt(10 ** 20), math.isqrt(99), math.prod([1, 2, 3]), math.prod([0.5, 4], start=2), math.dist((0, 0), (3, 4)), math.hypot(3, 4), math.hypot(1, 2, 3), math.fsum([0.1] * 10), math.pow(2, 0.5), math.fmod(-7, 3), math.remainder(7, 4), math.copysign(3, -0.0), math.atan2(1, -1), math.ldexp(0.5, 10), math.isclose(1.0, 1.0 + 1e-10), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-5, abs_tol=1e-4), math.nextafter(1, 2), math.floor(-2.5), math.ceil(-2.5), math.log(8, 2), math.log(10 ** 400), math.log2(2 ** 1000), math.floor(10 ** 30), math.trunc(-1e20))
    for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.exp(1000), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.gcd(1.5), lambda: math.comb(-1, 2), lambda: math.isqrt(-1), lambda: math.sqrt("a"), lambda: math.pow(0, -1), lambda: math.fmod(1, 0), lambda: math.acos(2), lambda: math.floor(float("inf")), lambda: math.ceil(float("nan")), lambda: math.ldexp(1, 5000), lambda: math.dist((1,), (1, 2)), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.sqrt(10 ** 400), lambda: math.log(1, 0), lambda: math.log(2, 1), lambda: math.gamma(-1), lambda: math.sqrt(None), lambda: math.floor("a"), lambda: math.prod(["a"]), lambda: math.nope):
        print(guarded(f))


def iterators():
    it = itertools
    print(list(it.chain([1], (2,), "ab")), list(it.chain.from_iterable([[1], [2, 3]])), list(it.islice(it.count(5, 3), 4)), list(it.islice("abcdef", 1, 5, 2)), list(it.islice(it.cycle("ab"), 5)), list(it.repeat(7, 3)), list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([1, 2, 3], operator.mul)), list(it.accumulate([1, 2], initial=10)), list(it.compress("abc", [1, 0, 1])), list(it.dropwhile(lambda v: v < 2, [1, 2, 1])), list(it.takewhile(lambda v: v < 2, [1, 2, 1])), list(it.filterfalse(None, [0, 1])), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest("ab", "c", fillvalue="-")), list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)), list(it.permutations("abc", 2)), list(it.combinations(range(4), 2)), list(it.combinations_with_replacement("ab", 2)), list(it.pairwise([1, 2, 3])), [(k, list(g)) for k, g in it.groupby("aabca")], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4], key=lambda v: v % 2)])
    a, b = it.tee([1, 2, 3])
    print(next(a), list(b), list(a), it.count(3), it.repeat(1, 2), list(it.islice(it.count(0.5, 0.25), 3)), list(it.islice(it.count(2 ** 63 - 1), 3)))
    for f in (lambda: it.islice([1], -1), lambda: it.islice([1], 0, 5, 0), lambda: it.count("a"), lambda: it.repeat(), lambda: it.product([1], repeat=-1), lambda: it.combinations("ab", -1), lambda: it.permutations("ab", "x"), lambda: it.chain(5), lambda: list(it.chain(5)), lambda: it.cycle(5), lambda: it.zip_longest("a", foo=1), lambda: list(it.starmap(pow, [1])), lambda: it.tee([1], -1), lambda: it.accumulate(5), lambda: it.groupby(), lambda: it.compress([1])):
        print(guarded(lambda: repr(f()).split(" at ")[0]))


def operators():
    o = operator
    print(o.add(1, 2), o.sub(5, 3), o.mul("a", 3), o.truediv(1, 4), o.floordiv(7, 2), o.mod(7, 3), o.neg(3), o.pos(-3), o.not_([]), o.and_(6, 3), o.or_(6, 3), o.xor(6, 3), o.inv(5), o.lshift(1, 4), o.rshift(16, 2), o.lt(1, 2), o.le(1, 1), o.eq(1, 1.0), o.ne(1, 2), o.gt(1, 2), o.ge(1, 2), o.is_(None, None), o.is_not(1, None), o.truth([0]), o.contains([1], 1), o.getitem([1, 2], 1), o.countOf([1, 2, 1], 1), o.indexOf([1, 2], 2), o.concat([1], [2]), o.index(True), o.abs(-1), o.pow(2, 3), o.length_hint([1, 2]), o.itemgetter(1)("abc"), o.itemgetter(0, -1)("abc"), o.attrgetter("real")(5), o.attrgetter("real", "imag")(5), o.methodcaller("upper")("a"), o.methodcaller("split", ",", maxsplit=1)("a,b,c"), o.iadd([1], [2]), sorted([(1, "b"), (0, "c")], key=o.itemgetter(1)))
    d = {}
    o.setitem(d, "a", 1)
    o.delitem(d, "a")
    print(d, guarded(o.itemgetter(5), [1]), guarded(o.attrgetter("x"), 1), guarded(o.itemgetter), guarded(o.add, 1), guarded(o.index, 1.5), o.itemgetter(1, 2), o.attrgetter("a.b"))


def sorted_things():
    xs = []
    for v in (5, 1, 4, 1, 3):
        bisect.insort(xs, v)
    print(xs, bisect.bisect_left(xs, 1), bisect.bisect_right(xs, 1), bisect.bisect(xs, 10), bisect.bisect(xs, 2, 1, 3), bisect.bisect_left(["a", "bb"], 2, key=len), guarded(bisect.bisect, xs, "a"), guarded(bisect.bisect, xs, 1, -1))
    h = [5, 3, 8, 1]
    heapq.heapify(h)
    heapq.heappush(h, 0)
    print(h, heapq.heappop(h), heapq.heappushpop(h, 2), heapq.heapreplace(h, 9), h, heapq.nsmallest(2, h), heapq.nlargest(2, h, key=lambda v: -v), list(heapq.merge([1, 4], [2, 3])), guarded(heapq.heappop, []), guarded(heapq.heapify, (1,)), guarded(heapq.heappush, [1], "a"))
    a = array.array("i", [1, 2, 3])
    a.append(4)
    a.extend([5])
    a[0] = -1
    print(a, a[1:3], len(a), a.itemsize, a.typecode, list(a), a.tobytes(), a + a[:1], a * 2 == array.array("i", list(a) * 2), a.pop(), a.index(2), a.count(2), 3 in a, array.array("d", [1.5, 2]), array.array("B", b"ab"), array.array("u", "é"), guarded(a.append, 2 ** 40), guarded(a.append, "x"), guarded(a.append, 1.5), guarded(array.array, "z"), guarded(lambda: a[10]), guarded(array.array("B").append, 256), guarded(array.array("B").append, -1))
    t = 0
    for x in array.array("d", [0.5, 1.5]):
        t += x
    print(t)
    print(struct.pack("<ihb", 1, -2, 3), struct.unpack("<ihb", b"\x01\x00\x00\x00\xfe\xff\x03"), struct.calcsize("iq"), struct.pack(">d", 1.5), struct.pack("3s", b"abcd"), struct.unpack("?", b"\x01"), list(struct.iter_unpack("<H", b"\x01\x00\x02\x00")), struct.Struct("<f").pack(0.1), guarded(struct.pack, "i", "a"), guarded(struct.pack, "b", 200), guarded(struct.unpack, "i", b"a"), guarded(struct.pack, "i"), guarded(struct.pack, "zz", 1), guarded(struct.pack, "<I", -1), struct.pack("<5x"), struct.pack("<2p", b"abc"), struct.unpack_from("<H", b"\x00\x01\x02", 1))
    t0 = time.perf_counter()
    time.sleep(0)
    print(time.perf_counter() >= t0, type(time.time()).__name__, time.gmtime(0)[:6], time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(86400)), guarded(time.sleep, -1), guarded(time.sleep, "a"), isinstance(time.monotonic_ns(), int), time.gmtime(0).tm_year)


mathematics()
iterators()
operators()
sorted_things()
