"""dict, its views, set, frozenset in typed code and through methods, with errors."""


def guarded(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def int_keys():
    d = {}
    for i in range(20):
        d[i * 7 % 11] = i
    print(d, len(d), d[3], 3 in d, 11 in d, d.get(5), d.get(50), d.get(50, -1), sum(d.values()), sorted(d), list(d.items())[:3])
    for k in d:
        d[k] += 1
    print(d)
    for k, v in d.items():
        d[k] = v * 2
    del d[3]
    print(d.pop(4), d.pop(44, "none"), d.popitem(), d.setdefault(100, 5), d.setdefault(100, 6), d)
    d[1.0] = "float"
    d[True] = "bool"
    d[2 ** 70] = "big"
    d[2.0 ** 70] = "bigger"
    print(d)
    counts = {}
    for c in "mississippi":
        counts[c] = counts.get(c, 0) + 1
    print(counts, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])), max(counts, key=counts.get), {v: k for k, v in counts.items()})
    g = {}
    for w in ["apple", "avocado", "banana", "blueberry", "cherry"]:
        g.setdefault(w[0], []).append(w)
    print(g)
    nested = {"a": {"b": {"c": 1}}}
    nested["a"]["b"]["c"] += 1
    nested["a"]["d"] = nested["a"].get("x", {}).get("y", 0)
    print(nested)
    for k in (1, "x", None, (1, 2), 2.5, frozenset([1]), b"b", True):
        d = {k: 1}
        d[k] += 1
        print(d, k in d)
    f = {0.1: "a"}
    f[0.1] += "b"
    print(f, {float("nan"): 1} == {float("nan"): 1})


def methods():
    d = {"a": 1, "b": 2}
    print(d.keys(), d.values(), d.items(), list(reversed(d)), list(reversed(d.items())), d.copy(), dict(d, c=3), dict([("x", 1)], y=2), dict(a=1), {**d, "a": 9}, d | {"b": 5, "z": 1}, dict.fromkeys("ab"), dict.fromkeys([1, 2], []), {} | {})
    d.update({"c": 3})
    d.update([("d", 4)], e=5)
    d.update(f=6)
    d |= {"g": 7}
    d |= [("h", 8)]
    print(d, d == dict(reversed(list(d.items()))), d != {}, d.keys() == set(d), d.items() <= d.items())
    k = d.keys()
    print(k & {"a", "zz"}, sorted(k | {"zz"}), sorted(k - {"a"}), sorted(k ^ {"a", "q"}), "a" in k, ("a", 1) in d.items(), 8 in d.values(), len(k), k.isdisjoint([]), k.mapping["a"], type(k.mapping).__name__)
    d["new"] = 0
    print(len(k), list(k)[-1])
    e = d
    d.clear()
    print(e, not e, bool({1: 1}))
    r = {}
    r["self"] = r
    print(r)
    it = iter({1: 2, 3: 4}.items())
    print(next(it), list(it), next(it, "end"))


def dict_errors():
    d = {"a": 1}
    def grow():
        for k in d:
            d[k + "x"] = 1
    def shrink():
        e = {1: 1, 2: 2}
        for k in e:
            del e[k]
    def change_set():
        s = {1, 2}
        for x in s:
            s.add(x + 10)
    def rename():
        e = {1: 1}
        for k in e:
            e[k + 1] = 1
            del e[k]
            if len(e) > 5 or k > 20:
                break
    def delete():
        del d["zz"]
    def delete_typed():
        e = {1: 2}
        del e[5]
    def missing_typed():
        e = {1: 2}
        return e[5]
    def missing_str():
        e = {"a": 2.5}
        return e["b"] + 1
    def add_missing():
        e = {"a": 1}
        e["q"] += 1
    for f in (lambda: d["b"], lambda: d[1], lambda: d[None], lambda: d[[]], lambda: d.pop("zz"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {{}: 1}, lambda: d.get(), lambda: d.get([]), lambda: d.update(5), lambda: d.update([1]), lambda: d.update([(1, 2, 3)]), lambda: d.update(["ab", "c"]), lambda: dict(5), lambda: dict([1]), lambda: dict(1, 2), lambda: dict(**{1: 2}), lambda: d + d, lambda: d < d, lambda: d | [1], lambda: [1] | d, lambda: hash(d), lambda: d(), lambda: d.x, lambda: d.setdefault(), lambda: d.fromkeys(5), lambda: d.keys() + 1, lambda: d.keys() & 5, lambda: d.values() & {1}, lambda: d.keys()[0], lambda: {**5}, lambda: {**[1]}, lambda: dict(a=1, **{"a": 2}), lambda: print(**{"sep": 1}), lambda: print(**{1: 2}),
              grow, shrink, change_set, delete, delete_typed, missing_typed, missing_str, add_missing, rename):
        print(guarded(f))
    print(d)


def sets():
    a = {1, 2, 3}
    b = {3, 4}
    print(a | b, a & b, a - b, a ^ b, a < b, a <= a, {1} < a, a > {1}, a == {3, 2, 1}, a != b, 2 in a, len(a), a.isdisjoint({9}), a.issubset(range(5)), a.issuperset([1]), a.union([7], (8,)), a.intersection([1, 2], [2]), a.difference([1], [2]), a.symmetric_difference([1, 9]))
    a.add(10)
    a.add(1)
    a.discard(2)
    a.discard(99)
    a.remove(3)
    a.update([5, 6], {7})
    a |= {100}
    a &= {1, 10, 100, 5}
    a -= {5}
    a ^= {1, 2}
    print(sorted(a), a.copy() == a)
    a.intersection_update([2, 10])
    a.difference_update([10])
    a.symmetric_difference_update([3])
    print(a, a.pop() in (2, 3), len(a))
    a.clear()
    print(a, set(), frozenset(), frozenset([1]), {1, 1.0, True}, {0, False}, set("aab") == {"a", "b"}, {(1, 2), (1, 2)}, {frozenset([1]), frozenset([1])}, {None}, set([1]) == frozenset([1]), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
    print(type({1} | frozenset([2])), type(frozenset([2]) | {1}), frozenset([1, 2]) - {1}, {x % 3 for x in range(10)}, sorted({str(x) for x in range(3)}), {1, 2, 3, 4, 5}, {5, 4, 3, 2, 1}, {100, 10, 1}, {32, 16, 8, 0}, {-1, -2, 0})
    primes = set()
    for n in range(2, 60):
        if not any(n % p == 0 for p in primes):
            primes.add(n)
    print(sorted(primes), primes)
    seen = set()
    out = []
    for x in [3, 1, 3, 2, 1]:
        if x not in seen:
            seen.add(x)
            out.append(x)
    print(out, seen)
    for f in (lambda: a.remove(1), lambda: set().pop(), lambda: {[]}, lambda: a.add([]), lambda: a.add(), lambda: a | [1], lambda: a + a, lambda: a < [1], lambda: set(5), lambda: set(1, 2), lambda: a.union(5), lambda: hash(a), lambda: a[0], lambda: a.update(5), lambda: frozenset([1]).add(2), lambda: [] in a, lambda: {1} in a, lambda: frozenset([[]]), lambda: a.discard([]), lambda: a.issubset(5), lambda: a & None):
        print(guarded(f))


int_keys()
methods()
dict_errors()
sets()
big = {k * 37 % 1000: k for k in range(1000)}
for k in range(0, 1000, 2):
    del big[k]
print(len(big), sum(big), sum(big.values()), list(big)[:5], list(big)[-3:])
words = {"w%d" % (k * 31 % 500): k for k in range(500)}
print(len(words), words["w499"], list(words)[:4], "w1" in words, "x" in words)
