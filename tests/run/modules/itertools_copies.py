# Copies of the iterators of itertools: what they reduce to at every place, copy, deepcopy, pickle, __setstate__ and its errors.
import copy
import itertools as I
import pickle

MAKE = [
    lambda: I.count(), lambda: I.count(3), lambda: I.count(3, 2), lambda: I.count(1.5), lambda: I.count(1, 1.5), lambda: I.count(2**70),
    lambda: I.count(2**63 - 20), lambda: I.cycle("abc"), lambda: I.cycle(""), lambda: I.repeat(5), lambda: I.repeat(5, 3), lambda: I.chain("ab", "cd"),
    lambda: I.chain(), lambda: I.chain.from_iterable(["ab", "cd"]), lambda: I.compress("abc", [1, 0, 1]), lambda: I.dropwhile(str.islower, "abCd"),
    lambda: I.takewhile(str.islower, "abCd"), lambda: I.filterfalse(None, [0, 1, 2, 0]), lambda: I.starmap(divmod, [(5, 3), (7, 2)]),
    lambda: I.islice("abcdef", 3), lambda: I.islice("abcdef", 1, None, 2), lambda: I.accumulate([1, 2, 3]), lambda: I.accumulate([1, 2, 3], initial=10),
    lambda: I.accumulate([1, 2, 3], max), lambda: I.accumulate([None, None], str.format), lambda: I.zip_longest("abc", "d"),
    lambda: I.zip_longest("abc", "d", fillvalue=7), lambda: I.zip_longest(), lambda: I.product("ab", range(2)), lambda: I.product(),
    lambda: I.product("ab", ""), lambda: I.permutations("abc"), lambda: I.permutations("abc", 2), lambda: I.permutations("ab", 3),
    lambda: I.combinations("abcd", 2), lambda: I.combinations("ab", 3), lambda: I.combinations("ab", 0),
    lambda: I.combinations_with_replacement("abc", 2), lambda: I.combinations_with_replacement("", 2), lambda: I.groupby("aabb"),
    lambda: I.groupby("aAbb", str.lower), lambda: I.tee("abc")[1], lambda: I.pairwise("abcd"),
]


def at(make, n):
    it = make()
    for _ in range(n):
        next(it, None)
    return it


def plain(x):
    """Without what has an address."""
    if isinstance(x, (tuple, list)):
        return type(x)(map(plain, x))
    return type(x).__name__ + "!" if hasattr(x, "__next__") and not isinstance(x, type) or "dataobject" in type(x).__name__ else x


def tell(text, f):
    try:
        print("   ", text, plain(f()))
    except Exception as e:
        print("   ", text, type(e).__name__, e)


for number, make in enumerate(MAKE):
    print(number, type(make()).__name__)
    for n in 0, 1, 2, 3, 7:
        print("  after", n)
        tell("reduce", lambda: at(make, n).__reduce__())
        tell("copy", lambda: list(I.islice(copy.copy(at(make, n)), 5)))
        tell("deep", lambda: list(I.islice(copy.deepcopy(at(make, n)), 5)))
        tell("pickle", lambda: list(I.islice(pickle.loads(pickle.dumps(at(make, n))), 5)))
        for state in None, (), (1,), (1, 2), (0, 0), ([1], 1), (iter("x"), 5), (1, 2, 3), ("xyz", 0), -3, 1, "", ((1, 0), (1, 1)), ((), ()), (-4, 9):
            it = at(make, n)
            if hasattr(it, "__setstate__") and n < 2 and not isinstance(it, I.permutations):
                tell("set {}".format(plain(state)), lambda: (it.__setstate__(state), "ok")[1:])
                if not isinstance(it, I.accumulate):
                    tell("next", lambda: next(it, "end"))

p = I.permutations("abc", 2)
for state in ((0, 1, 2), (3, 2)), ((2, 1, 0), (1, 1)), ((9, -1, 0), (7, 0)), ((0, 1), (3, 2)), ([], ()), ((), 3), 4:
    tell("permutations", lambda: (p.__setstate__(state), list(p)))

# Iterators made by tee go on sharing what they have read.
a, b = I.tee(iter(range(130)))
print([next(a) for _ in range(60)] == list(range(60)), next(b))
c, d = copy.deepcopy((a, b))
print(sum(c), sum(d), sum(a), sum(b))
e, f, g = pickle.loads(pickle.dumps(I.tee(range(3), 3)))
print(list(e), list(f), list(g))
print(list(type(e)([1, 2])), type(a) is type(e))
tell("call", lambda: type(e)())
tell("call", lambda: type(e)(3))
block = e.__reduce__()[2][0]
print(block.__reduce__()[1][1:], type(block).__module__)
for args in (iter("a"), [1], None), (iter("a"), [1], block), (iter("a"), [1] * 57, block), (iter("a"), [1] * 58, None), (iter("a"), (1,), None), (1,):
    tell("block", lambda: type(type(block)(*args)).__name__)

# Groups.
it = I.groupby([1, 1, 2, 2])
key, group = next(it)
print(next(group), plain(group.__reduce__()), plain(it.__reduce__()))
other = next(it)[1]
print(group.__reduce__()[1:], list(group), plain(other.__reduce__()))
again = type(other)(it, 2)
print(list(other), list(again))
tell("group", lambda: type(other)(1, 2))
it = pickle.loads(pickle.dumps(I.groupby([1, 1, 2, 2])))
print([(k, list(g)) for k, g in it])
it = I.groupby([1, 1, 2, 2])
next(it)
print([(k, list(g)) for k, g in pickle.loads(pickle.dumps(it))])


class Chain(I.chain):
    pass


it = Chain("ab", "c")
next(it)
print(type(copy.copy(it)), list(copy.deepcopy(it)), it.__reduce__()[:2])
