"""Attributes that live in the dict of the instance: sites that see objects with different orders, deletions, changed keys, names of any kind."""


class Box:
    shared = "class"

    def get(self):
        return "method"


class Other:
    pass


def read(o):
    try:
        return o.a
    except AttributeError as e:
        return str(e)


def write(o, v):
    o.a = v


def call(o):
    try:
        return o.get()
    except TypeError as e:
        return str(e)


def main():
    boxes = []
    for order in ("abcdefghijkl", "ba", "cdefghijkla", "a", "xyz"):
        b = Box()
        b.__dict__.update((c, c + order) for c in order)
        boxes.append(b)
    for _ in range(2):
        print([read(b) for b in boxes], [call(b) for b in boxes])
    for i, b in enumerate(boxes):
        write(b, i)
    print([read(b) for b in boxes], [list(b.__dict__) for b in boxes])
    for b in boxes:
        del b.a
    print([read(b) for b in boxes])
    for i, b in enumerate(boxes):
        write(b, -i)
        b.__dict__["get"] = lambda i=i: "own %d" % i
    print([read(b) for b in boxes], [call(b) for b in boxes], [list(b.__dict__) for b in boxes])
    boxes[0].get = 3
    del boxes[1].get
    print([call(b) for b in boxes])
    boxes[2].__dict__ = {"z": 1, "a": "new dict"}
    boxes[3].__dict__ = {}
    boxes[4].__dict__.clear()
    print([read(b) for b in boxes], [call(b) for b in boxes])
    for b in boxes:
        b.__dict__[1] = "int key"
        b.__dict__[(1, 2)] = "tuple key"
        write(b, "after")
    print([read(b) for b in boxes], boxes[3].__dict__)
    name = "".join(["ge", "t"])
    setattr(boxes[3], name, lambda: "computed")
    setattr(boxes[3], "".join(["", "a"]), "computed too")
    print(call(boxes[3]), read(boxes[3]), boxes[3].shared)
    boxes[3].shared = "own"
    print(boxes[3].shared, boxes[2].shared)
    del boxes[3].shared
    print(boxes[3].shared)
    o = Other()
    o.__dict__["a"] = 1
    for k in range(20):
        setattr(o, "k%d" % k, k)
        if k % 3 == 0:
            delattr(o, "k%d" % (k // 2)) if hasattr(o, "k%d" % (k // 2)) else None
        if read(o) != 1 + (k > 10):
            print("wrong", k)
        if k == 10:
            write(o, 2)
    print(sorted(o.__dict__), read(o), read(Other()))
    Box.a = property(lambda self: "property")
    print([read(b) for b in boxes])
    try:
        write(boxes[0], 1)
    except AttributeError as e:
        print(e)
    del Box.a
    print([read(b) for b in boxes])
    for size in range(1, 14):
        d = {"n%d" % i: i for i in range(size)}
        for i in range(0, size, 2):
            del d["n%d" % i]
        d["new"] = size
        if [k for k in ("n%d" % i for i in range(size + 2)) if k in d] != ["n%d" % i for i in range(1, size, 2)] or "new" not in d or "old" in d:
            print("wrong", size, d)
        if d.popitem() != ("new", size) or "new" in d:
            print("wrong pop", size)


main()
