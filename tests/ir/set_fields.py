# pass: consume
# sure: field_load! 0 -> 2
# inherited: field_load! 0 -> 2
# maybe: field_load! 0 -> 1
# shown: field_load! 0 -> 1
# deleted: field_load! 0 -> 0
# bare: field_load! 0 -> 0
# early: field_load! 0 -> 0
# either: field_load! 0 -> 1
class Sure:
    def __init__(self, a, flag):
        self.a = a
        if flag:
            self.b = 1
        else:
            self.b = 2


class Inherited(Sure):
    def __init__(self, a):
        super().__init__(a, a > 1)
        self.c = a


class Maybe:
    def __init__(self, n):
        self.a = n
        if n:
            self.b = n


class Shown:
    def __init__(self, seen):
        self.a = 1
        seen.append(self)
        self.b = 2


class Deleted:
    def __init__(self, a):
        self.a = a
        self.gone = a


class Bare:
    def __init__(self, a):
        self.only = a


class Early:
    def __init__(self, n):
        if n:
            self.early = 1


class Other:
    def __init__(self, a):
        self.a = a


def sure(x):
    return x.a + x.b


def inherited(x):
    return x.b + x.c


def maybe(x):
    return x.a + x.b


def shown(x):
    return x.a + x.b


def deleted(x):
    return x.a + x.gone


def bare(x):
    return x.only


def early(x):
    return x.early


def either(x):
    return x.a


seen = []
print(sure(Sure(1, 2)), inherited(Inherited(1)), maybe(Maybe(2)), shown(Shown(seen)), deleted(Deleted(3)), early(Early(1)), either(Other(2)))
print(Maybe(0).a, hasattr(Early(0), "early"))
x = Deleted(1)
del x.gone
y = Bare.__new__(Bare)
y.only = 2
print(bare(y), bare(Bare(1)))
