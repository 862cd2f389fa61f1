# stdin: first line\nsecond\n\nlast
"""Built-in functions with keywords, edges and errors; input from stdin."""
import sys


def guarded(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Odd:
    def __init__(self, v):
        self.v = v
    def __len__(self):
        return self.v
    def __index__(self):
        return self.v
    def __repr__(self):
        return f"Odd({self.v!r})"
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * 10
    def __reversed__(self):
        return iter("rev")
    def __abs__(self):
        return "abs"
    def __round__(self, n="none"):
        return ("round", n)
    def __divmod__(self, o):
        return "divmod"
    def __rdivmod__(self, o):
        return "rdivmod"
    def __pow__(self, o, m="no"):
        return ("pow", o, m)
    def __format__(self, spec):
        return "<" + spec + ">"
    def __dir__(self):
        return ["z", "a"]
    def __bool__(self):
        return self.v != 0
    def __hash__(self):
        return 7
    def __int__(self):
        return 42
    def __float__(self):
        return 4.5
    def __complex__(self):
        return 1j
    def __contains__(self, x):
        return x == "in"
    def __call__(self, *a, **k):
        return a, k
    def __str__(self):
        return "odd"
    def __bytes__(self):
        return b"odd"


def printing():
    print()
    print("a", 1, 2.5, None, [1, "x"], sep="-", end="!\n")
    print("a", "b", sep="", end="")
    print("", end="\n")
    print("x", "y", sep=None, end=None)
    print("to stderr", file=sys.stderr)
    print("flush", flush=True, file=None)
    print(*[1, 2, 3], *"ab", sep=", ")
    print("a\tb\\", "é€😀", b"bytes", 1e16, True, ..., NotImplemented)
    for f in (lambda: print("a", sep=1), lambda: print("a", end=b"x"), lambda: print("a", foo=1), lambda: print("a", file=5), lambda: print("a", sep="x", sepp="y")):
        print(guarded(f))


def reading():
    a = input()
    b = input("prompt> ")
    c = input()
    d = input("")
    print([a, b, c, d], guarded(input))


def numbers():
    print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), abs(-2 ** 70), abs(Odd(1)), guarded(abs, "a"), guarded(abs), guarded(abs, 1, 2))
    print(divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(-7, 2.5), divmod(Odd(1), 2), divmod(2, Odd(1)), guarded(divmod, 1, 0), guarded(divmod, "a", 1), guarded(divmod, 1j, 1), guarded(divmod, 1))
    print(pow(2, 10), pow(2, -1), pow(2, 3, 5), pow(2.0, 3), pow(-8, 1 / 3), pow(2, 0.5), pow(base=2, exp=3), pow(2, 3, mod=3), pow(Odd(1), 2), pow(Odd(1), 2, 3), guarded(pow, 2, 3, 0), guarded(pow, 2.0, 3, 5), guarded(pow, "a", 1), guarded(pow, 1), guarded(pow, 0, -1), guarded(pow, 0.0, -1), pow(-1, 0.5), pow(1, 10 ** 30), pow(0, 0), pow(0.0, 0.0))
    print(round(2.5), round(3.5), round(-2.5), round(2.567, 2), round(1234, -2), round(1250, -2), round(1350, -2), round(2.5, None), round(5), round(True), round(Odd(1)), round(Odd(1), 3), round(number=2.7, ndigits=0), round(1e300, 2), round(1e-300, 2), guarded(round, "a"), guarded(round, 1.5, "a"), guarded(round, float("nan")), guarded(round, float("inf")), guarded(round), guarded(round, 1, 2, 3), round(float("inf"), 2), round(2 ** 70, -10), round(15, -1), round(25, -1), round(0.5, 0), round(-0.4), round(1.005, 2), round(5e15 + 0.5))
    print(sum([1, 2]), sum([1, 2], 10), sum([0.1] * 10), sum([1, 2.5, True]), sum([[1], [2]], []), sum((), 5), sum([1j, 2]), sum({1: 2}), sum(range(10 ** 3)), sum([2 ** 62, 2 ** 62, 2 ** 62]), sum([1], start=2), guarded(sum, ["a"]), guarded(sum, "ab", ""), guarded(sum, [b"a"], b""), guarded(sum, 5), guarded(sum), guarded(sum, [1], [2]))
    print(min(3, 1, 2), max(3, 1, 2), min("b", "a"), max([1, 5, 2], key=lambda v: -v), min([], default="d"), max(1, 1.0), max(1.0, 1), min((1, 2), (1,)), min({3: 1, 2: 5}), max("abc"), min(2, 1, key=None), guarded(min), guarded(min, 1), guarded(min, []), guarded(min, 1, "a"), guarded(min, 1, 2, default=3), guarded(max, 1, 2, foo=3), guarded(max, [1], key=5), guarded(min, [1, None]))
    print(bin(10), bin(-10), oct(8), hex(255), hex(-255), bin(True), hex(Odd(17)), guarded(bin, 1.5), guarded(hex, "a"), guarded(oct, None))
    print(int(Odd(1)), float(Odd(1)), complex(Odd(1)), bool(Odd(0)), str(Odd(1)), repr(Odd(1)), bytes(Odd(1)), hash(Odd(1)), format(Odd(1), "s"), len(Odd(3)), guarded(len, Odd(-1)), dir(Odd(1)), list(Odd(1)), list(reversed(Odd(1))), "in" in Odd(1), 20 in Odd(1), Odd(5)(1, k=2), [10, 20, 30][Odd(1)], "abcdef"[Odd(2)], range(Odd(3)), [1] * Odd(2))
    print(int(), int("12"), int("-0x1F", 16), int("z", 36), int("10", base=2), int(3.9), int(True), int("  7\n"), guarded(int, "x"), guarded(int, "1", 1), guarded(int, "1", 37), guarded(int, 1, 2), guarded(int, None), guarded(int, "5" * 5000), guarded(int, x=1), guarded(int, base=2), guarded(int, 1j), guarded(int, "1", "2"))
    print(float(), float("1e3"), float(3), guarded(float, "x"), guarded(float, None), guarded(float, 1, 2), guarded(float, x=1), complex(), complex(1), complex(1, 2), complex("1+2j"), complex(" 3j "), complex("-inf+nanj"), complex(real=1, imag=-0.0), guarded(complex, "1 + 2j"), guarded(complex, "a"), guarded(complex, 1, "2"), guarded(complex, "1", 2), guarded(complex, None), complex(1j, 1j), complex("j"), complex("-j"))
    print(bool(), bool([]), bool([0]), bool(""), bool(0.0), bool(None), bool(1j), guarded(bool, 1, 2), guarded(bool, x=1))


def characters():
    print(chr(65), chr(0x1f600), ord("A"), ord("😀"), ord(b"a"), ord(bytearray(b"b")), ascii("é😀'\n"), ascii([1, "ü"]), repr("é"), guarded(chr, -1), guarded(chr, 1.5), guarded(chr, 2 ** 40), guarded(chr, 2 ** 70), guarded(ord, ""), guarded(ord, "ab"), guarded(ord, b"ab"), guarded(ord, 5), guarded(ord))
    print(format(5), format(5, "05d"), format("a", ">5"), format(2.5, ".3f"), format(None), format([1]), guarded(format, None, "s"), guarded(format, [1], "5"), guarded(format, 5, "s"), guarded(format, "a", "d"), guarded(format, 5, 5), guarded(format, 1, "zz"), guarded(format), guarded(format, 1.5, "d"), guarded(format, 1.5, "x"), guarded(format, "a", "+"), guarded(format, "a", ","), guarded(format, 5, ".2d"), guarded(format, 300, "c"), guarded(format, -1, "c"), guarded(format, 2 ** 21, "c"), format(True, "d"), format(True), format(True, "5"), format(1j, ".2f"), guarded(format, 1j, "=10"), guarded(format, "a", "=5"), guarded(format, object(), "x"))


def iteration():
    print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate(iterable="a", start=-1)), list(enumerate([], 1)), list(enumerate("a", 2 ** 70)), guarded(enumerate), guarded(enumerate, "a", "b"), guarded(enumerate, 5), guarded(enumerate, "a", 1, 2))
    print(list(zip()), list(zip("ab")), list(zip("abc", [1, 2])), list(zip("ab", "cd", strict=True)), guarded(lambda: list(zip("a", "bc", strict=True))), guarded(lambda: list(zip("ab", "c", strict=True))), guarded(lambda: list(zip("ab", "cd", "e", strict=True))), guarded(zip, 5), guarded(zip, "a", foo=1), list(zip(*[[1, 2], [3, 4]])))
    print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(None, [])), guarded(map), guarded(map, str), guarded(lambda: list(map(str, 5))), guarded(lambda: list(map(5, [1]))), list(map(int, "123")), list(map(pow, [2, 3], [3, 2], [5, 5])))
    print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(lambda v: v > 1, [1, 2, 3])), list(filter(str.isalpha, "a1b2")), guarded(filter), guarded(lambda: list(filter(5, [1]))), list(filter(bool, [0, 2])))
    it = iter([1, 2, 3])
    print(next(it), next(it), next(it), next(it, "default"), guarded(next, it), guarded(next, []), guarded(next), list(iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4)), guarded(iter, 5), guarded(iter, 5, 6), guarded(iter))
    print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed((1, 2))), list(reversed({1: 2, 3: 4})), guarded(reversed, {1}), guarded(reversed, 5), guarded(reversed, iter([])))
    print(sorted([3, 1, 2]), sorted("bca", reverse=True), sorted([1, -3, 2], key=abs), sorted({2: 1, 1: 2}), guarded(sorted), guarded(sorted, 5), guarded(sorted, [1], 2), guarded(sorted, [1], foo=2), guarded(sorted, [1, "a"]), sorted([True, 0, 2]), sorted(["b", "A"], key=str.lower, reverse=0), guarded(sorted, [1], reverse="x"), sorted([(1, 2), (1, 1)]), sorted([1.5, 1, 2 ** 70]))
    print(any([]), any([0, 1]), all([]), all([1, 0]), any(x > 2 for x in range(5)), all(x > 2 for x in range(5)), guarded(any, 5), guarded(all), len("abc"), len({1: 2}), len(range(10)), guarded(len, 5), guarded(len), guarded(len, [], []), guarded(len, iter([])))
    e = enumerate("abc")
    print(next(e), list(e), e.__next__ is not None, type(e).__name__, isinstance(e, enumerate), hasattr(e, "__iter__"), iter(e) is e)
    z = zip([1, 2], [3, 4])
    print(next(z), next(z), next(z, None), list(map(lambda *a: a, "ab", "cd", "ef")))
    def gen():
        x = yield 1
        print("got", x)
        yield 2
    g = gen()
    print(next(g), g.send("s"), guarded(next, g), guarded(next, g))


def objects():
    o = Odd(3)
    print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance("a", str | int), isinstance(1, (str, (float, (int,)))), issubclass(bool, int), issubclass(int, (str, object)), guarded(isinstance, 1, 5), guarded(isinstance, 1, [int]), guarded(issubclass, 1, int), guarded(issubclass, int, 5), guarded(isinstance, 1), isinstance(None, type(None)), isinstance(o, Odd), isinstance(Odd, type))
    print(getattr(o, "v"), getattr(o, "w", "dflt"), guarded(getattr, o, "w"), guarded(getattr, o, 5), guarded(getattr, o), hasattr(o, "v"), hasattr(o, "w"), guarded(hasattr, o, 5), setattr(o, "w", 9), o.w, delattr(o, "w"), guarded(delattr, o, "w"), guarded(setattr, 5, "x", 1), guarded(setattr, o, 5, 1), vars(o), guarded(vars, 5), type(o).__name__, type(5), type(type), guarded(type, 1, 2), guarded(type), callable(o), callable(5), callable(len), callable(Odd), callable(lambda: 0))
    print(id(o) == id(o), id(o) == id(Odd(1)), hash("a") == hash("a"), hash(1) == hash(1.0) == hash(True), hash((1, 2)) == hash((1.0, 2.0)), guarded(hash, []), guarded(hash, {}), guarded(hash, ([],)), guarded(hash), repr(o), guarded(repr), str(), guarded(str, 1, 2, 3, 4), object() == object(), type("Dyn", (Odd,), {"y": 5})(1).y, guarded(object, 1), guarded(type, "X", 5, {}), guarded(type, 5, (), {}), slice(1, 2), Ellipsis, None, NotImplemented)
    print(list(range(5)), range(2, 5), range(5, 0, -2), guarded(range), guarded(range, "a"), guarded(range, 1, 2, 0), guarded(range, 1.0), list(), list("ab"), tuple(), tuple([1]), set(), frozenset("a"), dict(), dict(a=1), dict([(1, 2)]), guarded(list, 5), guarded(dict, 5), guarded(set, 5), bytes(2), bytearray(b"a"), bytes([1, 2]), globals() is globals(), "guarded" in globals(), sorted(locals()))
    print(guarded(lambda: undefined_name), guarded(lambda: __name__), len.__name__, print.__name__, int.__name__, str.upper.__name__, [].append.__name__, len.__module__, int.__module__, "a".upper.__self__, sorted.__doc__ is None or isinstance(sorted.__doc__, str))


printing()
reading()
numbers()
characters()
iteration()
objects()
