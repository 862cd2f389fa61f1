# Tables of functions with their arguments, tuples of several lengths, called with *.
class Grid:
    def __init__(self, w, h, fill=0):
        self.w = w
        self.h = h
        self.cells = [fill] * (w * h)

    def __getitem__(self, xy):
        x, y = xy
        if 0 <= x < self.w and 0 <= y < self.h:
            return self.cells[y * self.w + x]
        raise IndexError(xy)


def area(loops, w, h, kind):
    g = kind(w, h)
    return loops * g.w * g.h, g[0, 0]


def total(loops, *numbers):
    return loops, numbers, sum(numbers)


def name(loops, text):
    return text * loops


def pair(loops, a, b):
    return a, b, loops


def nothing(loops):
    return loops


TABLE = {
    "area": (area, 3, 4, Grid),
    "total": (total, 1, 2.5, True, 4),
    "name": (name, "ab"),
    "pair": (pair, "x", [1]),
    "pair2": (pair, None, {}),
    "nothing": (nothing,),
    "wrong": (name, "a", "b"),
    "missing": (area, 1),
    "types": (area, "3", 4, Grid),
}


def run(text, function, *args):
    try:
        return text, function(2, *args)
    except (TypeError, IndexError) as e:
        return text, type(e).__name__, str(e)


def run_tuple(item):
    function, *rest = item
    return run("again", function, *rest)


def last(item):
    return item[-1], item[1:], len(item)


def grown(n):
    items = ()
    seen = []
    for k in range(n):
        items = items + (k,)
        seen.append(run("grown", total, *items))
    return seen


def either(flag):
    t = (1, "a") if flag else (1.5, "b", None)
    return pair(*t) if flag else pair(*t[:2], t[2]), t[0] * 2


def sized(*items):
    if len(items) == 2:
        a, b = items
        return a, b
    return items


def unpacked(key):
    t = TABLE[key]
    try:
        f, a = t
    except ValueError as e:
        return str(e)
    return a


def main():
    for key in TABLE:
        print(run(key, *TABLE[key]))
        print(run_tuple(TABLE[key]))
        print(unpacked(key), sized(*TABLE[key][1:]))
        print(last(TABLE[key])[2])
    print(grown(9)[-1])
    try:
        print(either(True), either(False))
    except TypeError as e:
        print(e)
    g = Grid(*TABLE["area"][1:3])
    print(g.w, g.h, g[2, 3])
    for args in ((1,), (1, 2), (1, 2, "z"), (1, 2, 3, 4)):
        try:
            print(Grid(*args).cells)
        except TypeError as e:
            print(e)


main()
