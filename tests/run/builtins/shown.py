# What print, repr and formatting may do to the values that they show.
log = []


class Counting:
    def __init__(self, x):
        self.x = x
        self.seen = []

    def __repr__(self):
        self.seen.append(len(self.seen))
        self.x = "shown %d times" % len(self.seen)
        log.append(self)
        return f"Counting({self.x!r})"


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        log.append("len")
        return self.n

    def __hash__(self):
        log.append("hash")
        return self.n

    def __index__(self):
        log.append("index")
        return self.n

    def __format__(self, spec):
        log.append(("format", spec))
        return "<%s>" % spec


class Late:
    pass


class Base:
    def __str__(self):
        return "Base of " + self.name()

    def name(self):
        return "nobody"


class Derived(Base):
    def __init__(self, first, *rest):
        self.first = first
        self.rest = rest

    def name(self):
        self.first += 1
        return str(self.first) + repr(self.rest)


class Mapping:
    def __getitem__(self, key):
        log.append(key)
        return [key]


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


def use():
    c = Counting(1)
    print(c.x + 1)
    print(c, [c], (c,), {"c": c})
    print(c.x, c.seen)
    numbers = [1, 2, 3]
    print(numbers)
    numbers.append("four")
    print(numbers, repr(numbers), str(numbers), f"{numbers}", "%s %r" % (numbers, numbers), "{}".format(numbers))
    s = Sized(3)
    print(any([s]), all([s, Sized(0)]), hash((1, s)), hex(s), chr(Sized(65)), f"{s:>5}", format(s, "x"), "%d" % s)
    print("%(a)s %(b)s" % Mapping())
    print(log[-9:] == log[-9:], len(log), [x for x in log if isinstance(x, (str, tuple))])


def late():
    made = Late()
    text = str(made)
    print(text.startswith("<__main__.Late object at 0x"))
    Late.__str__ = lambda self: "late " + str(self.__dict__)
    made.field = [1]
    print(made, [made][0])
    made.field.append("x")
    print(made)
    Late.__repr__ = Late.__str__
    print([made])


def inherited():
    d = Derived(1, 2.5, "x")
    print(d, d.first)
    print(f"{d}", d.first, [str(v) for v in (d, Base())])
    w = Writer()
    print([1.5, None, True], d, file=w, sep="-", end="!")
    print(w.parts)


class Bad:
    def __repr__(self):
        return 5


class Worse:
    __repr__ = 5

    def __str__(self):
        raise ValueError("no text")


use()
late()
inherited()
for thing in (Bad(), Worse()):
    for show in (repr, str, ascii):
        try:
            print(show(thing))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
recursive = [1]
recursive.append(recursive)
print(recursive)
own = {}
own["self"] = own
print(own)
