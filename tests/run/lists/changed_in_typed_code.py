"""Lists of known types that change their length through another name, with nothing dynamic around."""


def total(l):  # of lists that change
    t = 0
    for i in range(len(l)):
        t = t * 10 + l[i]
    return t


def by_append(n):
    l = [1, 2, 3]
    for i in range(n):
        l.append(i)
    return len(l) * 100 + l[-1]


def by_pop(n):
    l = [1, 2, 3]
    l.pop()
    try:
        return l[n]
    except IndexError:
        return -1


def by_pop_at(n):
    l = [1, 2, 3]
    l.pop(0)
    return len(l) * 100 + l[0] + n


def by_insert(n):
    l = [1, 2, 3]
    l.insert(n, 7)
    return len(l) * 100 + l[3]


def by_clear(n):
    l = [n, n]
    l.clear()
    return len(l)


def by_remove(n):
    l = [1, 2, 3]
    l.remove(n)
    try:
        return l[2]
    except IndexError:
        return -2


def by_extend(n):
    l = [1, 2, 3]
    l.extend([n, n])
    return len(l) * 100 + l[4]


def by_add(n):
    l = [1, 2, 3]
    l += [n]
    return len(l) * 100 + l[3]


def by_multiply(n):
    l = [1, 2, 3]
    l *= n
    return len(l) * 100 + (l[-1] if l else 0)


def by_slice(n):
    l = [1, 2, 3]
    l[0:n] = [9]
    try:
        return len(l) * 100 + l[2]
    except IndexError:
        return len(l)


def by_delete(n):
    l = [1, 2, 3]
    del l[n]
    try:
        return l[2]
    except IndexError:
        return -3


def by_value(n):
    l = [1, 2, 3]
    f = l.append
    for i in range(n):
        f(i)
    return len(l)


def by_unbound(n):
    l = [1, 2, 3]
    list.append(l, n)
    return len(l) * 100 + l[3]


def by_alias(n):
    l = [1, 2, 3]
    m = l
    m.append(n)
    return len(l) * 100 + l[3]


def by_choice(n):
    l = [1, 2, 3]
    m = [4, 5, 6]
    k = l if n else m
    k.append(n)
    return len(l) * 10 + len(m)


def by_function(n):
    l = [1, 2, 3]
    grow(l, n)
    return len(l) * 100 + l[3]


def grow(l, n):
    l.append(n)


def by_result(n):
    l = [1, 2, 3]
    same(l).append(n)
    return len(l)


def same(l):
    return l


GLOBAL = [1, 2, 3]


def by_global(n):
    before = len(GLOBAL)
    grow_global(n)
    return before * 1000 + len(GLOBAL) * 100 + GLOBAL[-1]


def grow_global(n):
    GLOBAL.append(n)


def rebound(n):
    global OTHER
    before = len(OTHER) * 100 + OTHER[1]
    OTHER = [n, n, n]
    return before * 1000 + len(OTHER) * 100 + OTHER[2]


OTHER = [1, 2]


class Holder:
    shared = [1, 2, 3]

    def __init__(self):
        self.own = [1, 2, 3]

    def grow(self, n):
        self.own.append(n)

    def replace(self, n):
        self.own = [n]


def by_field(n):
    h = Holder()
    l = h.own
    h.grow(n)
    first = len(l) * 100 + l[3]
    h.replace(n)
    return first * 1000 + len(h.own) * 100 + h.own[0]


def by_class_attribute(n):
    h = Holder()
    h.shared.append(n)
    return len(Holder.shared) * 100 + Holder.shared[-1]


class Tables:
    current = [1, 2, 3]


def replaced_in_loop(n):
    t = Tables()
    out = 0
    for i in range(4):
        out = out * 10 + t.current[i % 3]
        if i == n:
            Tables.current = [7, 8, 9]
    return out


def by_closure(n):
    l = [1, 2, 3]

    def add():
        l.append(n)
    add()
    add()
    return len(l) * 100 + l[4]


def by_default(n, l=[1, 2, 3]):
    l.append(n)
    return len(l) * 100 + l[-1]


def by_tuple(n):
    l = [1, 2, 3]
    pair = (l, n)
    pair[0].append(pair[1])
    return len(l) * 100 + l[3]


def by_dict(n):
    l = [1, 2, 3]
    d = {1: l}
    d[1].append(n)
    return len(l) * 100 + l[3]


def by_row(n):
    rows = [[1, 2, 3], [4, 5, 6]]
    row = rows[1]
    rows[n].append(n)
    return len(row) * 100 + row[-1] + len(rows[0])


def by_comprehension(n):
    l = [1, 2, 3]
    k = [l.append(i) for i in range(n)]
    return len(l) * 100 + len(k) + l[-1]


def by_generator(n):
    l = [1, 2, 3]

    def gen():
        for i in range(n):
            l.append(i)
            yield len(l)
    return sum(gen()) * 100 + len(l)


def while_iterating(n):
    l = [1, 2, 3]
    out = []
    for x in l:
        if len(l) < n:
            l.append(x + 1)
        out.append(x)
    return len(out) * 1000 + len(l) * 10 + out[-1]


def grown_copy(n):
    l = [1, 2, 3]
    a = list(l)
    b = l[:]
    c = l.copy()
    d = sorted(l)
    e = [x for x in l]
    f = l + [4]
    g = l * 2
    for x in (a, b, c, d, e, f, g):
        x.append(n)
    return [len(l), len(a), len(b), len(c), len(d), len(e), len(f), len(g), a[-1], b[-1], c[-1], d[-1], e[-1], f[-1], g[-1]]


def in_rounds(n):
    l = [1]
    for i in range(n):
        l = l + [i]
    m = [1, 2]
    for i in range(n):
        m = [x for x in m]
        m = m[1:] + m[:1]
    return len(l) * 1000 + l[-1] * 100 + len(m) * 10 + m[0]


def maybe(n):
    l = [1, 2, 3]
    if n > 100:
        l.append(n)
    return total(l)


def comprehension_of_changing(n):
    l = [1, 2, 3]
    if n:
        l.append(n)
    k = [x * 2 for x in l]
    return len(k) * 100 + k[-1]


def called_twice(n):
    a = doubled([1, 2, 3])
    b = doubled([n, n])
    return len(a) * 100 + len(b) * 10 + a[-1] + b[-1]


def doubled(l):
    return [x * 2 for x in l]


for n in (1, 2):
    print(by_append(n), by_pop(n), by_pop_at(n), by_insert(n), by_clear(n), by_remove(n), by_extend(n), by_add(n), by_multiply(n))
    print(by_slice(n), by_delete(n), by_value(n), by_unbound(n), by_alias(n), by_choice(n), by_function(n), by_result(n))
    print(by_global(n), by_field(n), by_class_attribute(n), by_closure(n), by_default(n), by_tuple(n), by_dict(n))
    print(by_comprehension(n), by_generator(n), while_iterating(n + 4), in_rounds(n), maybe(n), maybe(101))
    print(comprehension_of_changing(n - 1), called_twice(n), by_row(n - 1), replaced_in_loop(n))
    print(",".join([str(x) for x in grown_copy(n)]))
print(rebound(5), rebound(6))
