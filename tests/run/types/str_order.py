# Comparisons of texts of known type: empty ones, zeros, wide characters, equal beginnings.
TEXTS = ["", "\0", "\0a", "a", "A", "aa", "ab", "b", "\x7f", "\x80", "\xff", "\xffa", "\u0100", "\u0101", "a\u0100", "\u0161", "\uffff", "\U00010000", "\U0001f600", "a" * 40, "a" * 39 + "b", "caf\xe9", "caf\u0113"]


def compare(a, b):
    return (a == b) | (a != b) << 1 | (a < b) << 2 | (a <= b) << 3 | (a > b) << 4 | (a >= b) << 5


def steps(first, last):
    n = 0
    c = first
    while c <= last:
        n += c != "x"
        c = chr(ord(c) + 1)
    return n, c


for a in TEXTS:
    print([compare(a, b) for b in TEXTS], [compare(a[:1], b[-1:]) for b in TEXTS], [compare("".join([a[:2], a[2:]]), b) for b in TEXTS])
print(steps("a", "z"), steps("\x7e", "\u0104"))
