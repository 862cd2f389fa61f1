"""str in typed code: indexing, slicing, searching, building, iterating, methods, errors."""


def guarded(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def index_of(s, i):
    return s[i]


def loops(s):
    n = 0
    out = ""
    for c in s:
        if c.isalpha():
            n += 1
            out += c.upper()
        elif c == " ":
            out += "_"
        else:
            out = c + out
    print(n, out, len(out))
    for i in range(len(s)):
        print(s[i], s[-1 - i], s[:i], s[i:], s[i:i + 2], s[::-1][i], ord(s[i]), end="|")
    print()
    for i in range(-len(s) - 2, len(s) + 3):
        try:
            print(i, s[i], end=" ")
        except IndexError as e:
            print(i, e, end=" ")
    print()
    acc = ""
    for k in range(3000):
        acc += chr(97 + k % 26)
    print(len(acc), acc[:30], acc[-30:], acc.count("a"), hash(acc) == hash("".join([chr(97 + k % 26) for k in range(3000)])))
    kept = []
    acc = "x"
    for k in range(5):
        acc += str(k)
        kept.append(acc)
        other = acc
        other += "!"
        acc += "é" if k == 2 else ""
    print(kept, acc, other)


def slices(s):
    for a in (None, 0, 2, -3, 100, -100):
        for b in (None, 0, 4, -1, 100, -100):
            for c in (None, 1, 2, -1, -2, 100):
                print(s[a:b:c], end=",")
    print()
    print(guarded(lambda: s[::0]), guarded(lambda: s["a"]), guarded(lambda: s[1.0]), guarded(lambda: s[None]), guarded(lambda: s[1:"b"]), guarded(lambda: s[2 ** 70]), s[:2 ** 70], s[-2 ** 70:3])


def methods(s, t):
    print(s.upper(), s.lower(), s.title(), s.swapcase(), s.capitalize(), s.casefold(), s.strip(), s.lstrip(), s.rstrip(), s.strip("a "))
    print(s.find(t), s.rfind(t), s.count(t), s.startswith(t), s.endswith(t), t in s, s.replace(t, "<>"), s.replace(t, "", 1), s.split(), s.split(t), s.split(t, 1), s.rsplit(t, 1), s.partition(t), s.rpartition(t))
    print(guarded(s.index, t), guarded(s.rindex, t), s.find(t, 2), s.find(t, -3, -1), s.splitlines(), s.splitlines(True), s.zfill(12), s.center(15, "*"), s.ljust(12, "."), s.rjust(12), s.expandtabs(4))
    print(s.encode(), s.isalnum(), s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isspace(), s.isupper(), s.islower(), s.istitle(), s.isidentifier(), s.isprintable(), s.isascii())
    print(s + t, s * 2, 2 * t, s * 0, s * -1, s == t, s != t, s < t, s <= t, s > t, s >= t, s % () if "%" not in s else "", s.join([t, t, t]), s.removeprefix(t), s.removesuffix(t))
    print(s.translate({97: "A", 98: None, 99: 100}), s.translate(str.maketrans("ab", "xy", "c")), s.format(), repr(s), ascii(s), hash(s) == hash(s[:1] + s[1:]), s.__len__(), s.__contains__(t))


def errors():
    s = "abc"
    n = 5
    x = None
    for f in (lambda: s + n, lambda: n + s, lambda: s + x, lambda: s - s, lambda: s * s, lambda: s * 1.5, lambda: s < n, lambda: n in s, lambda: s.split(""), lambda: s.join([1]), lambda: s.join(5),
              lambda: s.join(["a", 1]), lambda: s.center(10, "ab"), lambda: s.center("a"), lambda: s.replace("a"), lambda: s.replace("a", 1), lambda: s.foo, lambda: s.encode("nope"), lambda: "\u20ac".encode("ascii"), lambda: "é\ud800".encode(),
              lambda: s.startswith(1), lambda: s.startswith(("a", 1)), lambda: s.index("z"), lambda: s.find(), lambda: s.upper(1), lambda: chr(-1), lambda: chr(0x110000), lambda: ord("ab"), lambda: ord(""), lambda: ord(5), lambda: chr("a"),
              lambda: -s, lambda: +s, lambda: ~s, lambda: s(), lambda: s.x(), lambda: int(s), lambda: float(s), lambda: s % 5, lambda: "%d" % "a", lambda: "%s %s" % "a", lambda: "%q" % 1, lambda: "%(a)s" % {}, lambda: "%(a)s" % 5, lambda: "%s" % (), lambda: "%c" % "ab", lambda: "%c" % -1, lambda: "%*d" % ("a", 1),
              lambda: "{}".format(), lambda: "{0} {}".format(1, 2), lambda: "{a}".format(), lambda: "{".format(), lambda: "}".format(), lambda: "{0.x}".format(1), lambda: "{0[x]}".format([1]), lambda: "{!z}".format(1), lambda: "{:z}".format("a"), lambda: str(b"a", "ascii", "strict", 1), lambda: str(1, "ascii"), lambda: "a".zfill("b"), lambda: s.expandtabs("x"), lambda: str.upper(), lambda: str.upper(5), lambda: s.splitlines(1, 2)):
        print(guarded(f))
    def set_item():
        s[0] = "x"
    def del_item():
        del s[0]
    def set_attr():
        s.x = 1
    print(guarded(set_item), guarded(del_item), guarded(set_attr))


loops("Hello, Wörld €😀")
slices("abcdefg")
for s, t in (("banana", "an"), ("  a b  c ", " "), ("", "x"), ("Ünï ßtring\n\tx\r\n", "ï"), ("12³", "2"), ("ǅ ŉ İ", "ŉ"), ("😀a😀", "😀"), ("abcabc", "abc"), ("A_b9", "_")):
    methods(s, t)
errors()
print("".join(sorted("hello world")), sorted(["b", "A", "a", "é", "Z", ""]), max("hello"), min("hello"), list("a😀b"), tuple("ab"), set("a"), "a" "b", list(reversed("abc")), list(enumerate("ab", 5)), dict(zip("ab", "cd")))
print(str(), str(5), str(None), str("x"), str([1, "a"]), str(b"a"), str(b"caf\xc3\xa9", "utf-8"), str(b"\xff", "utf-8", "replace"), str(b"\xff", errors="ignore"), str(object=7), repr("a'b"), repr('a"b'), repr("a'\"b"), repr("\n\t\\\x00\x7f\x80\xa0\u200b\ud800\U0001f600\U000e0001"))
a, b, c = "xyz"
print(a, b, c, *"pq", [*"rs"], {**{"k": "v"}})
for text, n in (("ab", 3), ("abcd", 3)):
    try:
        a, b, c = text
    except ValueError as e:
        print(e)
first, *rest = "hello"
print(first, rest)
