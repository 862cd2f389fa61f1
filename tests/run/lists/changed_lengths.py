"""Every way in which a list that looks as if its length never changed gets another one: through other names, containers,
methods as values, the operator module, threads, generators, exec ..."""
import copy
import functools
import heapq
import bisect
import operator
import random
import threading


def caught(item):
    try:
        return item()
    except IndexError as e:
        return str(e)


def show(l):
    """The length as len() and as an index past the end see it. Joins all lists that it gets."""
    try:
        l[3]
        there = True
    except IndexError as e:
        there = str(e)
    total = 0
    for i in range(len(l)):
        total += l[i]
    return len(l), there, l[-1] if l else None, total, [x for x in l]


def by_append():
    l = [1, 2, 3]
    l.append(4)
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


def by_method_value():
    l = [1, 2, 3]
    f = l.append
    f(4)
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


def by_pop_value():
    l = [1, 2, 3]
    pops = [l.pop, l.clear]
    pops[0]()
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


def by_unbound():
    l = [1, 2, 3]
    list.append(l, 4)
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


def by_dunder():
    l = [1, 2, 3]
    l.__iadd__([4])
    m = [1, 2, 3]
    m.__init__([5])
    n = [1, 2, 3]
    n.__delitem__(0)
    o = [1, 2, 3]
    o.__setitem__(slice(0, 1), [7, 8, 9])
    p = [1, 2, 3]
    p.__imul__(2)
    return [show(x) for x in (l, m, n, o, p)]


def by_operator():
    l = [1, 2, 3]
    operator.iadd(l, [4])
    m = [1, 2, 3]
    operator.delitem(m, 0)
    n = [1, 2, 3]
    operator.imul(n, 2)
    o = [1, 2, 3]
    operator.setitem(o, slice(1, 2), [5, 6, 7])
    p = [1, 2, 3]
    operator.methodcaller("append", 4)(p)
    q = [1, 2, 3]
    operator.iconcat(q, [4])
    return [show(x) for x in (l, m, n, o, p, q)]


def name():
    return "app" + "end"


def by_getattr():
    l = [1, 2, 3]
    getattr(l, name())(4)
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


def by_augmented():
    l = [1, 2, 3]
    l += [4]
    m = [1, 2, 3]
    m *= 2
    n = [1, 2, 3]
    n *= 0
    return [show(x) for x in (l, m, n)]


def by_delete():
    l = [1, 2, 3]
    del l[0]
    m = [1, 2, 3]
    del m[:]
    n = [1, 2, 3, 4, 5]
    del n[::2]
    return [show(x) for x in (l, m, n)]


def by_slice():
    l = [1, 2, 3]
    l[1:2] = [7, 8, 9]
    m = [1, 2, 3]
    m[:] = ()
    n = [1, 2, 3]
    n[5:] = (x for x in (4, 5))
    return [show(x) for x in (l, m, n)]


def by_others():
    l = [1, 2, 3]
    l.insert(0, 9)
    m = [1, 2, 3]
    m.remove(2)
    n = [1, 2, 3]
    n.extend(x for x in range(3))
    o = [1, 2, 3]
    o.clear()
    p = [1, 2, 3]
    p.pop(0)
    return [show(x) for x in (l, m, n, o, p)]


def grow(l):
    l.append(4)


def by_argument():
    l = [1, 2, 3]
    grow(l)
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


TABLE = [1, 2, 3]


def grow_table():
    TABLE.append(4)


def by_global():
    before = (len(TABLE), [x for x in TABLE], caught(lambda: TABLE[3]), caught(lambda: TABLE[2]))
    grow_table()
    return before, (len(TABLE), [x for x in TABLE], caught(lambda: TABLE[3]), caught(lambda: TABLE[2]))


class Holder:
    shared = [1, 2, 3]

    def __init__(self):
        self.own = [1, 2, 3]

    def grow(self):
        self.own.append(4)

    @classmethod
    def grow_shared(cls):
        cls.shared.append(4)


def by_attribute():
    h = Holder()
    other = h.own
    h.grow()
    Holder.grow_shared()
    return (len(other), [x for x in other], caught(lambda: other[3]), caught(lambda: other[2])), (len(h.shared), [x for x in h.shared], caught(lambda: h.shared[3]), caught(lambda: h.shared[2])), show(Holder().own)


def by_closure():
    l = [1, 2, 3]

    def add():
        l.append(4)
    add()
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


def default(l=[1, 2, 3], grows=False):
    if grows:
        l.append(4)
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


def by_container():
    l = [1, 2, 3]
    box = {"a": [l], "b": (l,)}
    box["a"][0].append(4)
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2])), show(box["b"][0])


def by_rows():
    rows = [[1, 2, 3] for _ in range(2)]
    rows[1].append(4)
    return [show(r) for r in rows]


def by_shared_rows():
    rows = [[1, 2, 3]] * 2
    rows[1].pop()
    return [show(r) for r in rows]


def either(c):
    l = [1, 2, 3] if c else [1, 2, 3, 4]
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


def by_loop():
    l = [1]
    sizes = []
    for _ in range(3):
        l = l + [2]
        sizes.append(len(l))
    return sizes, (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


def by_partial():
    l = [1, 2, 3]
    functools.partial(l.append, 4)()
    m = [1, 2, 3]
    functools.reduce(lambda a, x: a.append(x) or a, [4, 5], m)
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2])), (len(m), [x for x in m], caught(lambda: m[3]), caught(lambda: m[2]))


def by_map():
    l = [1, 2, 3]
    list(map(l.append, [4, 5]))
    m = [1, 2, 3]
    any(m.append(x) for x in (4, 5))
    n = [1, 2, 3]
    [n.append(x) for x in (4, 5)]
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2])), (len(m), [x for x in m], caught(lambda: m[3]), caught(lambda: m[2])), (len(n), [x for x in n], caught(lambda: n[3]), caught(lambda: n[2]))


def by_modules():
    l = [1, 2, 3]
    heapq.heappush(l, 0)
    m = [1, 2, 3]
    bisect.insort(m, 2)
    n = [1, 2, 3]
    heapq.heappop(n)
    o = [1, 2, 3]
    random.shuffle(o)
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2])), (len(m), [x for x in m], caught(lambda: m[3]), caught(lambda: m[2])), (len(n), [x for x in n], caught(lambda: n[3]), caught(lambda: n[2])), len(o)


def by_thread():
    l = [1, 2, 3]
    t = threading.Thread(target=lambda: l.append(4))
    t.start()
    t.join()
    m = [1, 2, 3]
    t = threading.Thread(target=m.extend, args=([5, 6],))
    t.start()
    t.join()
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2])), (len(m), [x for x in m], caught(lambda: m[3]), caught(lambda: m[2]))


class Looks:
    def __init__(self, n, l):
        self.n = n
        self.l = l

    def __lt__(self, other):
        seen.append(len(self.l))
        return self.n < other.n


seen = []


def by_sort():
    l = []
    l = [Looks(3, l), Looks(1, l)]
    for x in l:
        x.l = l
    l.sort()
    m = [3, 1, 2]

    def key(x):
        seen.append(len(m))
        return x
    m.sort(key=key)
    n = [3, 1, 2]

    def growing(x):
        n.append(x)
        return x
    try:
        n.sort(key=growing)
    except ValueError as e:
        seen.append(str(e))
    k = [3, 1, 2]
    sorted(k, key=lambda x: k.append(x) or x)
    return seen, len(l), (len(m), [x for x in m], caught(lambda: m[3]), caught(lambda: m[2])), (len(n), [x for x in n], caught(lambda: n[3]), caught(lambda: n[2])), (len(k), [x for x in k], caught(lambda: k[3]), caught(lambda: k[2]))


class Sub(list):
    pass


def by_subclass():
    s = Sub([1, 2, 3])
    s.append(4)
    t = Sub([1, 2, 3])
    u = list(t)
    t.append(4)
    u.append(5)
    return len(s), s[3], len(t), t[3], (len(u), [x for x in u], caught(lambda: u[3]), caught(lambda: u[2]))


def by_generator():
    l = [1, 2, 3]

    def gen():
        for x in l:
            yield x
            if len(l) < 6:
                l.append(x * 10)
    return list(gen()), (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


def by_iteration():
    l = [1, 2, 3]
    out = []
    for x in l:
        if x < 3:
            l.append(x + 2)
        out.append(x)
    m = [1, 2, 3, 4, 5, 6]
    for x in m:
        m.pop()
    return out, (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2])), (len(m), [x for x in m], caught(lambda: m[3]), caught(lambda: m[2]))


def by_copies():
    l = [1, 2, 3]
    a, b, c, d = list(l), l[:], l.copy(), copy.copy(l)
    for x in (a, b, c, d):
        x.append(4)
    e = copy.deepcopy(l)
    e.append(5)
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2])), [show(x) for x in (a, b, c, d, e)]


def by_star(*args):
    l = [*args]
    first, *rest = [1, 2, 3]
    return len(l), len(rest), len([*l, *rest, 9])


def by_match(l):
    match l:
        case [a, b, c]:
            l.append(9)
            return "three", a, b, c
        case [a, b, c, d]:
            return "four", d
        case [a, *rest]:
            return "more", len(rest)


def by_try():
    l = [1, 2, 3]
    try:
        l.append(1 // 0)
    except ZeroDivisionError:
        l.append(4)
    finally:
        l.append(5)
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


class Order:
    def __init__(self, l):
        self.l = l

    def __eq__(self, other):
        if len(self.l) < 9:
            self.l.append(len(self.l))
        return False


def by_comparison():
    l = [1, 2, 3]
    o = Order(l)
    found = o in l, l.count(o), l == [o, o, o]
    return found, (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


def by_setattr():
    h = Holder()
    setattr(h, "ow" + "n", [1, 2, 3, 4])
    return (len(h.own), [x for x in h.own], caught(lambda: h.own[3]), caught(lambda: h.own[2]))


def by_dict():
    h = Holder()
    h.__dict__["own"].append(7)
    vars(h)["own"].append(8)
    return (len(h.own), [x for x in h.own], caught(lambda: h.own[3]), caught(lambda: h.own[2]))


def by_argument_star():
    l = [1, 2, 3]

    def f(*lists, **named):
        lists[0].append(4)
        named["x"].append(5)
    f(l, x=l)
    return (len(l), [x for x in l], caught(lambda: l[3]), caught(lambda: l[2]))


for f in (by_append, by_method_value, by_pop_value, by_unbound, by_dunder, by_operator, by_getattr, by_augmented, by_delete, by_slice,
          by_others, by_argument, by_global, by_attribute, by_closure, by_container, by_rows, by_shared_rows, by_loop, by_partial,
          by_map, by_modules, by_thread, by_sort, by_subclass, by_generator, by_iteration, by_copies, by_try, by_comparison,
          by_setattr, by_dict, by_argument_star):
    print(f.__name__, f())
print(default(), default(grows=True), default())
print(either(True), either(False), by_star(1, 2), by_star(1))
print([by_match([1, 2, 3]), by_match([1, 2, 3, 4]), by_match([1, 2, 3, 4, 5])])


def by_callbacks():
    l = [5, 1, 2]
    m = [7, 3, 4]
    made = list(map(heapq.heappush, [l, m], [1, 9]))
    n = [1, 2]
    list(filter(n.append, [4, 5]))
    q = [3, 1, 2]
    q.sort(key=lambda x: len(q))
    s = []
    q.sort(key=lambda x: s.append(len(q)) or x)
    t = sorted(q, key=lambda x: -x)
    t.append(1)
    u = [[1, 2], [3, 4]]
    list(map(list.pop, u))
    v = [[1, 2], [3, 4]]
    v.sort(key=list.pop)
    return len(l), len(m), l[3], m[3], made, len(n), n[3], q, s, len(t), t[3], len(u[0]), [x for x in u[0]], v, len(v[0])


print(by_callbacks())
