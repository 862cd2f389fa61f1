# Items of arrays in loops whose address and length are read once: what grows, shrinks or is seen through others meanwhile.
from array import array


def grows(a, n):
    total = 0.0
    for i in range(n):
        total += a[i // 2]
        if i % 3 == 0:
            a.append(total)
    return total, len(a)


def shrinks(a):
    seen = []
    try:
        for i in range(10):
            seen.append(a[i])
            if i == 3:
                a.pop()
                a.pop()
                a.pop()
                a.pop()
    except IndexError as e:
        return seen, str(e)
    return seen


def replaced(a, b):
    total = 0
    for i in range(4):
        total = total * 10 + a[i]
        if i == 1:
            a[:] = b
    return total


def same_array(a, b):
    for i in range(1, 5):
        a[i] = b[i - 1] + 1
    return a


def other_codes(a, b):
    total = 0.0
    for i in range(4):
        a[i] = a[i] + b[0]
        b[i] = i * 2
        total += a[i]
    return total, a, b


def through_view(a):
    v = memoryview(a)
    out = []
    for i in range(4):
        out.append(a[0])
        v[0] = a[0] * 2
    try:
        a.append(1)
    except BufferError as e:
        out.append(str(e))
    v.release()
    a.append(1)
    return out, a


def rounded(a):
    out = []
    for x in (0.1, 1e-50, 1e300, 3.0):
        try:
            a[0] = x
            out.append(a[0])
        except OverflowError as e:
            out.append(str(e))
    return out


def stores(a, values):
    out = []
    for v in values:
        try:
            a[1] = v
            out.append(a[1])
        except (OverflowError, IndexError) as e:
            out.append((type(e).__name__, str(e)))
    return out


def value_and_index(a):
    out = []
    for i, v in ((9, 1000), (0, 1000), (-3, 5), (-4, 5), (2, -1), (1 << 70, 3), (-1, 255)):
        try:
            a[i] = v
            out.append(a[i])
        except (OverflowError, IndexError) as e:
            out.append((type(e).__name__, str(e)))
    return out


def reads(a):
    out = []
    for i in (0, -1, 2, 3, -3, -4, 1 << 70, -(1 << 70), (1 << 62) + 1):
        try:
            out.append(a[i])
        except IndexError as e:
            out.append(str(e))
    return out


class Grid:
    def __init__(self, w, h):
        self.w = w
        self.h = h
        self.data = array("d", [0]) * (w * h)

    def at(self, x, y):
        if 0 <= x < self.w and 0 <= y < self.h:
            return y * self.w + x
        raise IndexError

    def __getitem__(self, x_y):
        (x, y) = x_y
        return self.data[self.at(x, y)]

    def __setitem__(self, x_y, v):
        (x, y) = x_y
        self.data[self.at(x, y)] = v


def relax(g, turns):
    for _ in range(turns):
        for y in range(1, g.h - 1):
            for x in range(1, g.w - 1):
                g[x, y] = 0.25 * (g[x, y - 1] + g[x, y + 1] + g[x - 1, y] + g[x + 1, y])
    return sum(g.data)


def swapped_data(g):
    out = []
    for k in range(4):
        g[0, 0] = k + 0.5
        if k == 1:
            g.data = array("d", [7.0] * 6)
        if k == 2:
            g.w = 1
        out.append(g[0, 1])
        g[0, 1] += 1
    return out


def last_place(g):
    x = 0
    try:
        while True:
            g[x, 0] = x
            x += 1
    except IndexError:
        return x, g.data


def unfinished(a, n):
    for i in range(n):
        a[i] = a[i + 1] * 2


def main():
    print(grows(array("d", [1.5, 2.5]), 9))
    print(shrinks(array("i", range(10))))
    print(replaced(array("b", [1, 2, 3, 4]), array("b", [5, 6, 7, 8])))
    a = array("q", [1, 2, 3, 4, 5])
    print(same_array(a, a), same_array(array("q", [0] * 5), a))
    print(other_codes(array("d", [1, 2, 3, 4]), array("i", [1, 2, 3, 4])))
    print(through_view(array("i", [3, 4])))
    print(rounded(array("f", [0])))
    values = [0, 127, 128, 255, 256, -128, -129, 32767, 65535, 65536, 2147483647, 2147483648, 4294967295, 4294967296, -1]
    print(stores(array("b", [1, 2]), values), value_and_index(array("b", [1, 2, 3])), reads(array("b", [1, 2, 3])))
    print(stores(array("B", [1, 2]), values), value_and_index(array("B", [1, 2, 3])), reads(array("B", [1, 2, 3])))
    print(stores(array("h", [1, 2]), values), value_and_index(array("h", [1, 2, 3])), reads(array("h", [1, 2, 3])))
    print(stores(array("H", [1, 2]), values), value_and_index(array("H", [1, 2, 3])), reads(array("H", [1, 2, 3])))
    print(stores(array("i", [1, 2]), values), value_and_index(array("i", [1, 2, 3])), reads(array("i", [1, 2, 3])))
    print(stores(array("I", [1, 2]), values), value_and_index(array("I", [1, 2, 3])), reads(array("I", [1, 2, 3])))
    print(stores(array("q", [1, 2]), values), value_and_index(array("l", [1, 2, 3])), reads(array("q", [1, 2, 3])))
    g = Grid(6, 5)
    for k in range(5):
        g[k, k] = 1.0 + k
    print(relax(g, 3), g.data)
    print(swapped_data(Grid(2, 3)))
    print(last_place(Grid(4, 2)))
    a = array("d", [1, 2, 3])
    try:
        unfinished(a, 5)
    except IndexError as e:
        print(e, a)
    unfinished(a, 3)


main()
