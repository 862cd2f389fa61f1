"""f-strings, format specifications, str.format, %-formatting."""
import sys


def guarded(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


VALUES = [0, 1, -1, 42, -1234567, 2 ** 70, True, 0.0, -0.0, 1.5, -2.25, 1e100, 1e-10, 123456789.123, float("inf"), float("nan"), "text", "", "é😀", None, [1], (1, 2), {"a": 1}, b"x", 1j, 1 - 2.5j]
SPECS = ["", "d", "5", "<8", ">8", "^8", "=8", "08", "+", "-", " ", ",", "_", "x", "X", "o", "b", "#x", "#o", "#b", "c", "n", "e", "E", "f", "F", "g", "G", "%", "s", ".3", ".0f", ".2e", ".5g", "10.3f", "+10.3f", "*^12", "*<+10,.2f", "010.2f", "=+10", "#.3g", "#f", ",d", "_x", "_b", ",.3f", "08,d", "020,.2f", "z.1f", ".10s", "5.2s", "x<5s", "é>6", "d5", "ss", "q", ".", ".d", "10.", "{", "=5s", "+s", "#s", ",s", "_c", ",x", "0=8d", "<08d", "^+#12x", "1000000000000000000000d", ".99999999999999999999f"]


def all_specs():
    for v in VALUES:
        for s in SPECS:
            print(repr(v), s, repr(guarded(format, v, s)))


def typed(i, f, s, b):
    w, p = 10, 3
    print(f"{i} {f} {s} {b} {i!r} {s!r} {s!a} {f!s} {i:5d}|{i:<5}|{i:^5}|{i:>5}|{i:05}|{i:+}|{i:x}|{i:,}|{f:.2f}|{f:10.3f}|{f:<10}|{f:e}|{f:g}|{f:%}|{s:>10}|{s:*^10}|{s:.2}|{b:d}|{b!s:>6}|{i:{w}}|{f:{w}.{p}f}|{s:{'>'}{w}}|{i + 1}|{i * 2 = }|{f = :.1f}|{s = !s}|{s=}|{ {'a': 1}['a'] }|{{}}|{'nested ' + f'{i}'}|{[x for x in range(3)]}|{(lambda v: v * 2)(i)}|{i:{'0'}>{5}}|{i if b else f}|{i:d}|{-i}|{not b}|{i!r:>5}|{None}|{'a' 'b'}|\n\t\x41é{s}")
    print("%d %i %5d|%-5d|%05d|%+d|% d|%x|%X|%o|%#x|%#o|%e|%.2f|%10.3f|%g|%G|%s|%10s|%-10s|%.2s|%r|%a|%c|%c|%%|%*d|%.*f|%-*d|" % (i, i, i, i, i, i, i, i, i, i, i, i, f, f, f, f, f, s, s, s, s, s, s, 65, "z", 6, i, 2, f, 6, i))
    print("%(a)s %(b)d %(a)r %(c)5.1f %%" % {"a": s, "b": i, "c": f}, "%s" % s, "%s" % (s,), "%s" % [1], "%s %s" % (1, (2, 3)), "%d%%" % i, "%s" % None, "%s" % {"a": 1}, "%r" % b, "%5s|%-5s|" % (b, b), "%x" % 255, "%c" % 0x1f600, "%d" % True, "%s" % 1j, "%.3s" % 12345, "%d" % 2 ** 70 if False else "", "%+.1e" % f, "%#g" % f, "% f" % f, "%F" % f)
    print("{} {} {}".format(i, f, s), "{0} {1} {0}".format(i, s), "{a} {b:.1f}".format(a=i, b=f), "{:>5} {:<5}|{:^5}|".format(i, i, i), "{0[0]} {0[1]} {1[k]} {2.real} {2.imag}".format([1, 2], {"k": "v"}, i), "{!r} {!s} {!a}".format(s, s, s), "{{}} {{{}}}".format(i), "{:{}}".format(i, 8), "{:{w}.{p}}".format(f, w=9, p=3), "{0:>{1}}".format(s, 7), "{x.__class__.__name__}".format(x=i), "{:,} {:_} {:%}".format(10 ** 7, 10 ** 7, f))
    print(f"{i:>{w}}" f"{s}" "plain" rf"\n{i}" F"{i}", f"{'quote'!r}", f'{s + "x"}', f"{i:{w}d}{f:{p}}", f"", f"{''}", f"{i}{i}{i}", f"{f:{w}{'.'}{p}{'f'}}")


def errors():
    for f in (lambda: f"{5:s}", lambda: f"{'a':d}", lambda: f"{None:5}", lambda: f"{[]:>5}", lambda: f"{1.5:d}", lambda: f"{5:.2d}", lambda: f"{5:.2}", lambda: f"{'a':,}", lambda: f"{5:zz}", lambda: f"{1.5:x}", lambda: f"{5:,x}", lambda: f"{'a':=5}", lambda: f"{b'a':5}", lambda: f"{300:{'c'}}", lambda: f"{-5:c}", lambda: f"{5:{None}}", lambda: f"{5:{'x' * 3}}",
              lambda: "%d" % "a", lambda: "%d" % None, lambda: "%d" % 1j, lambda: "%x" % 1.5, lambda: "%o" % "a", lambda: "%f" % "a", lambda: "%e" % None, lambda: "%c" % "", lambda: "%c" % 1.5, lambda: "%c" % 0x110000, lambda: "%d %d" % 1, lambda: "%d %d" % (1,), lambda: "%d" % (1, 2), lambda: "%d" % [], lambda: "x" % 1, lambda: "x" % (1,), lambda: "x" % {}, lambda: "x" % [1], lambda: "%(a)d" % {"a": "x"}, lambda: "%(b)d" % {"a": 1}, lambda: "%(a)d %d" % {"a": 1}, lambda: "%(a" % {"a": 1}, lambda: "%", lambda: "%" % (), lambda: "%5" % 1, lambda: "%y" % 1, lambda: "%s %y" % (1, 2), lambda: "%*d" % (1,), lambda: "%*d" % ("a", 1), lambda: "%.*f" % (1.5, 1), lambda: "%d" % float("nan"), lambda: "%d" % float("inf"), lambda: "%i" % 10 ** 5 if False else "", lambda: "%99999999999999999999d" % 1, lambda: "%.99999999999999999999f" % 1, lambda: "%d" % b"1",
              lambda: "{}".format(), lambda: "{} {}".format(1), lambda: "{1}".format(1), lambda: "{a}".format(b=1), lambda: "{0} {}".format(1), lambda: "{} {0}".format(1), lambda: "{".format(1), lambda: "}".format(1), lambda: "{0".format(1), lambda: "{!}".format(1), lambda: "{!x}".format(1), lambda: "{!rx}".format(1), lambda: "{:{}}".format(1), lambda: "{0.a}".format(1), lambda: "{0[a]}".format([1]), lambda: "{0[1]}".format([1]), lambda: "{0[a]}".format({}), lambda: "{0.}".format(1), lambda: "{0[]}".format(1), lambda: "{0[1}".format(1), lambda: "{0[1]x}".format([1, 2]), lambda: "{:{:{}}}".format(1, 2, 3), lambda: "{:d}".format("a"), lambda: "{-1}".format(1), lambda: "{ }".format(1), lambda: "{99999999999999999999}".format(1), lambda: "{a.b}".format(a=None), lambda: "{}".format(*[]), lambda: "{a}".format_map({}), lambda: "{a}".format_map({"a": 1}), lambda: "{a}".format_map(5)):
        print(guarded(f))


class Money:
    def __init__(self, v):
        self.v = v
    def __format__(self, spec):
        return f"${self.v:{spec or '.2f'}}"
    def __repr__(self):
        return "Money()"


class Plain:
    def __str__(self):
        return "plain"


class Bad:
    def __format__(self, spec):
        return 5
    def __str__(self):
        return None
    def __repr__(self):
        raise ValueError("no repr")


def classes():
    m = Money(12.5)
    print(f"{m} {m:.0f} {m!r} {m!s:>10}", "{:,.1f} {}".format(m, m), "%s %r" % (m, m), format(m), format(m, "g"), f"{Plain()} {Plain()!s:>8}", guarded(lambda: f"{Plain():>8}"), guarded(lambda: f"{Bad()}"), guarded(lambda: str(Bad())), guarded(lambda: f"{Bad()!r}"), guarded(lambda: "%s" % Bad()), guarded(lambda: "%r" % Bad()), guarded(lambda: f"{Bad()!s}"), guarded(lambda: print(Bad())), guarded(lambda: [Bad()].__str__()))
    class D(dict):
        def __missing__(self, k):
            return "<" + k + ">"
    print("%(x)s" % D(), "{x}".format_map(D(x=1)), "{y}".format_map(D()), "{0[z]}".format(D()))


all_specs()
typed(42, 3.14159, "héllo", True)
typed(-7, -0.0, "", False)
typed(2 ** 65, 1e20, "x" * 12, True)
typed(0, float("nan"), "a'b", False)
errors()
classes()
