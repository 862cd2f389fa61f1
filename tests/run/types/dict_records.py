"""Dicts used as records: values of different types under constant keys, read by constants, by computed keys, all
together, after merging with other dicts, and after they went to code that is not known."""


def area(shape):
    return shape["width"] * shape["height"]


def label(shape):
    return shape["name"].upper() + str(len(shape["points"]))


a = {"name": "box", "width": 3, "height": 2.5, "points": [1, 2]}
b = {"name": "line", "width": 0.5, "height": 4, "points": []}
b["points"].append((1, 2))
print(area(a), area(b), label(a), label(b))


def by_key(shape, key):
    return shape[key]


print([by_key(a, key) for key in ("name", "width", "points")], [repr(v) for v in b.values()], sorted(a))


def grows(n):
    d = {"count": 0, "text": ""}
    for k in range(n):
        d["count"] += k
        d["text"] += str(k)
        d["key%d" % k] = k * 0.5
    return d["count"], d["text"], d.get("key1"), d.get("none"), d["key2"] if n > 2 else None, len(d)


print(grows(0), grows(2), grows(5))


def overwritten(key):
    d = {"x": 1, "y": "why"}
    d[key] = [key]
    return d["x"], d["y"], d.get("z")


print(overwritten("x"), overwritten("y"), overwritten("z"))


def updates(more):
    d = {"x": 1}
    d.update(more)
    e = dict(d, y=2.5)
    f = {**e, "z": "zed"}
    g = d | {"w": None}
    d["x"] = "text"
    return d, e, f, g, f["x"], e["y"], g["w"], e.copy()["x"]


print(updates({}), updates({"x": 5}), updates({"q": (1, 2)}))


def taken(d):
    d = dict(d)
    first = d.pop("x", "gone")
    second = d.setdefault("n", 3)
    d.setdefault("list", []).append(second)
    return first, second, d["list"], d.popitem(), d


print(taken({"x": 1.5}), taken({"n": "n", "list": [0]}))
for key in ("x", "nothing"):
    try:
        print(taken({"x": 1})[4][key])
    except KeyError as e:
        print("KeyError", e)


def options(**kwargs):
    return kwargs.get("size", 0.5), kwargs.get("name", "none"), kwargs.pop("list", None), kwargs


def passes(*args, **kwargs):
    return options(**kwargs)


def adds(**kwargs):
    return options(name="added", **kwargs)


print(options(), options(size=3), options(name=b"bytes", list=[1]), passes(1, size="large"), adds(size=2), adds(other=1))
try:
    adds(name="twice")
except TypeError as e:
    print(e)


class Base:
    def __init__(self, **kwargs):
        self.size = kwargs.get("size", 1)
        self.name = kwargs.get("name", "base")
        self.rest = kwargs


class Derived(Base):
    def __init__(self, name, extra=None, **kwargs):
        super().__init__(name=name, **kwargs)
        self.extra = extra


class Fixed(Base):
    def __init__(self, *, size, name="fixed"):
        Base.__init__(self, size=size * 2, name=name)


for o in (Base(), Base(size=2.5), Derived("d", size="big"), Derived(name=3, extra=[1], more={}), Fixed(size=4)):
    print(o.size, o.name, sorted(o.rest.items(), key=str))


def call(f, **kwargs):
    return f(**kwargs)


print(call(Fixed, size=1.5).size, call(Derived, name="c", extra=1).extra, call(lambda a, b=2: (a, b), a="a"))
try:
    call(Fixed, wrong=1)
except TypeError as e:
    print(e)
holder = [{"k": 1, "v": "one"}, {"k": 2.5, "v": None}]
holder.append({"v": [], "k": holder})
print([d["k"] for d in holder[:2]], [d["v"] for d in holder], len(holder[2]["k"]))
anything = [1, "s", {"k": "inside"}]
anything[2]["other"] = 5
print(anything, anything[2]["k"])
record = {"a": 1, "b": {"c": 2.5, "d": {"e": "deep"}}}
record["b"]["d"]["f"] = record["b"]["c"] * 2
print(record, record["b"]["d"]["e"] + "er", record["b"]["d"]["f"] + record["a"])
for key, value in record.items():
    print(key, value)
del record["a"]
print("a" in record, record.get("a"), eval("record['b']['c']"))
