"""complex, None, Ellipsis, NotImplemented, type, slice, subclasses of built-in types."""


def guarded(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def complexes():
    zs = [0j, 1 + 2j, -1.5 - 0.0j, complex(0.0, -0.0), complex("inf"), complex("nan"), 3j, 1e300 + 1e300j, complex(-0.0, 2)]
    for z in zs:
        print(z, repr(z), str(z), -z, +z, z.conjugate(), z.real, z.imag, bool(z), guarded(abs, z), z == z, f"{z}", f"{z:.2f}", f"{z:>20}|", f"{z:e}", f"{z:+.1g}", "%s" % z)
        for w in (1, 2.5, 1j, 0, True, -2 - 1j):
            print(w, z + w, w - z, z * w, guarded(lambda: z / w), guarded(lambda: w / z), guarded(lambda: z ** w), guarded(lambda: w ** z), z == w, z != w)
    total = 0j
    for k in range(10):
        total += complex(k, -k) * 1j
        total *= 1 - 0.1j
        total -= 2
        total /= 1.5
    print(total, total.real, abs(total))
    x = 1j
    x **= 3
    print(x, (1 + 2j) ** 2, (1 + 2j) ** -1, (1 + 2j) ** 0, 2 ** 1j, 1j ** 1j, hash(1j), hash(1 + 0j) == hash(1), hash(2.5 + 0j) == hash(2.5), {1 + 0j: 1, 1: 2})
    for f in (lambda: 1j < 2j, lambda: 1j // 2, lambda: 1j % 2, lambda: divmod(1j, 2), lambda: int(1j), lambda: float(1j), lambda: round(1j), lambda: complex("1+"), lambda: complex("1 + 1j"), lambda: complex([], 1), lambda: complex(1, []), lambda: 0j ** -1, lambda: 1j / 0, lambda: 0j ** 1j, lambda: [1, 2][zs[0]], lambda: 1j.real.x, lambda: math_like(1j), lambda: max(1j, 2), lambda: sorted([1j, 0]), lambda: "%d" % 1j, lambda: format(1j, "d"), lambda: 1j << 1, lambda: ~1j, lambda: 1j & 1, lambda: chr(1j), lambda: range(1j)):
        print(guarded(f))


def singletons():
    print(None, [None], str(None), repr(None), bool(None), None == None, None is None, None == 0, hash(None) == hash(None), type(None), type(None)() is None, ..., Ellipsis is ..., type(...), NotImplemented, type(NotImplemented), (1).__add__("a"), (1).__eq__("a"), "a".__lt__(1), [].__add__ is not None)
    N, E = None, ...
    for f in (lambda: None + 1, lambda: None < 1, lambda: N[0], lambda: None.x, lambda: N(), lambda: len(None), lambda: iter(None), lambda: -None, lambda: None % 2, lambda: None < None, lambda: type(None)(1), lambda: setattr(None, "x", 1), lambda: None in None, lambda: [*None], lambda: {**None}, lambda: ... + 1, lambda: E(), lambda: type(...)(1), lambda: NotImplemented + 1, lambda: NotImplemented(), lambda: int.x, lambda: int(), lambda: int.__add__(1), lambda: int.__add__("a", 1), lambda: str.join(1, []), lambda: list.append([]), lambda: list.append(1, 1), lambda: dict.get({}), lambda: type.mro(int), lambda: type("A", (int, str), {}), lambda: type("A", (bool,), {}), lambda: type("A", (type(None),), {}), lambda: setattr(int, "x", 1), lambda: delattr(int, "real"), lambda: object().x, lambda: setattr(object(), "x", 1), lambda: int[0], lambda: list[int], lambda: dict[str, int], lambda: tuple[int, ...], lambda: int | str, lambda: int | None, lambda: isinstance(1, int | None), lambda: list[int]([1])):
        print(guarded(f))
    print(int.__name__, int.__qualname__, int.__module__, int.__bases__, int.__mro__, bool.__mro__, type.__base__, object.__bases__, int.__class__, (5).__class__, int.real, list.append, str.upper, [].append.__name__, int.__add__, (1).__add__.__name__, len, type(len), type(int.real), type(list.append), type(int.__add__), type("".join), type((1).__add__), int.from_bytes.__name__)


class Int(int):
    def __add__(self, o):
        return Int(int(self) + int(o))
    def __repr__(self):
        return f"Int({int(self)})"


class Str(str):
    def upper(self):
        return "<" + str.upper(self) + ">"


class List(list):
    def append(self, x):
        super().append(x * 2)
    def __getitem__(self, i):
        return ("item", super().__getitem__(i))
    def __len__(self):
        return 99


class Dict(dict):
    def __missing__(self, k):
        self[k] = len(self)
        return self[k]
    def __setitem__(self, k, v):
        super().__setitem__(k, ("set", v))


class Tuple(tuple):
    def __new__(cls, *xs):
        return super().__new__(cls, xs)


class Float(float):
    unit = "m"
    def __mul__(self, o):
        return Float(float(self) * o)


class Set(set):
    pass


class Bytes(bytes):
    pass


def subclasses():
    i = Int(5)
    print(i, i + 1, 1 + i, i - 1, -i, i == 5, hash(i) == hash(5), [10, 20, 30, 40, 50, 60][i], range(i), i * 2, int(i), f"{i} {i:03d}", str(i), "%d" % i, type(i + 1), type(i * 2), isinstance(i, int), {5: "x"}[i], sum([i, i]), max(i, 3), i < 6, i.bit_length(), "ab" * i, i / 2, i // 2, divmod(i, 3), round(i), bool(Int(0)))
    s = Str("abc")
    print(s, s.upper(), s + "d", type(s + "d"), s[0], type(s[:]), s == "abc", {"abc": 1}[s], "".join([s, s]), s.title(), len(s), "b" in s, s * 2, f"{s:>5}", s.split("b"), hash(s) == hash("abc"), type(str(s)), repr(s), sorted(s), s < "abd", s % () if False else s)
    l = List([1, 2])
    l.append(3)
    l.extend([4])
    print(l, l[0], len(l), list(l), l == [1, 2, 6, 4], l + [5], type(l + [5]), l * 2, [x for x in l], sum(l), 6 in l, l.index(6), sorted(l), l.pop(), repr(l), type(l[:]), bool(List()), type(l.copy()))
    d = Dict(a=1)
    d["b"] = 2
    print(d, d["zz"], d["b"], d.get("q"), "q" in d, dict(d), len(d), list(d), d == {"a": 1}, d.setdefault("n", 5), {**d}, type(d.copy()), d | {"x": 1}, type(d | {}), Dict.fromkeys("ab"))
    t = Tuple(1, 2)
    f = Float(2.5)
    print(t, t + (3,), type(t + (3,)), t[0], t == (1, 2), hash(t) == hash((1, 2)), type(t[:]), f, f * 2, type(f * 2), f + 1, type(f + 1), f.unit, f == 2.5, round(f), int(f), repr(f), 2 * f, -f, f"{f:.3f}", Set([1]) | {2}, type(Set([1]) | {2}), Set([3]), Set(), repr(Set([1, 2])), Bytes(b"ab") + b"c", Bytes(b"x"), repr(Bytes(b"q")), frozenset(Set([1])))
    i.extra = 1
    f.extra = 2
    l.extra = 3
    print(i.extra, f.extra, l.extra, vars(i), vars(l), guarded(lambda: i.nope), guarded(lambda: setattr(5, "x", 1)), guarded(lambda: setattr([], "x", 1)), guarded(lambda: [].nope))


complexes()
singletons()
subclasses()
