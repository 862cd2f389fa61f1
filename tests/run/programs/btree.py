"""A B-tree with deletion, slices over key ranges, iterators that notice changes; checked against a sorted list after each step."""
from bisect import bisect_left, insort


class Node:
    __slots__ = ('keys', 'values', 'kids')

    def __init__(self, keys=None, values=None, kids=None):
        self.keys = keys if keys is not None else []
        self.values = values if values is not None else []
        self.kids = kids if kids is not None else []

    @property
    def leaf(self): return not self.kids


class BTree:
    def __init__(self, items=(), *, order=2):
        if order < 2:
            raise ValueError('order must be at least 2')
        self.t, self.root, self.size, self.version = order, Node(), 0, 0
        for k, v in items.items() if isinstance(items, dict) else items:
            self[k] = v

    def find(self, key):
        node = self.root
        while True:
            i = bisect_left(node.keys, key)
            if i < len(node.keys) and node.keys[i] == key:
                return node, i
            if node.leaf:
                return None
            node = node.kids[i]

    def __getitem__(self, key):
        if isinstance(key, slice):
            return [v for k, v in self.items(key.start, key.stop)][::key.step]
        found = self.find(key)
        if found is None:
            return self.__missing__(key)
        node, i = found
        return node.values[i]

    def __missing__(self, key): raise KeyError(key)
    def __contains__(self, key): return self.find(key) is not None
    def __len__(self): return self.size
    def __bool__(self): return self.size > 0

    def __setitem__(self, key, value):
        found = self.find(key)
        if found:
            node, i = found
            node.values[i] = value
            return
        self.version += 1
        self.size += 1
        if len(self.root.keys) == 2 * self.t - 1:
            self.root = Node(kids=[self.root])
            self.split(self.root, 0)
        node = self.root
        while not node.leaf:
            i = bisect_left(node.keys, key)
            if len(node.kids[i].keys) == 2 * self.t - 1:
                self.split(node, i)
                i += key > node.keys[i]
            node = node.kids[i]
        i = bisect_left(node.keys, key)
        node.keys.insert(i, key)
        node.values.insert(i, value)

    def split(self, parent, i):
        t, full = self.t, parent.kids[i]
        right = Node(full.keys[t:], full.values[t:], full.kids[t:])
        parent.keys.insert(i, full.keys[t - 1])
        parent.values.insert(i, full.values[t - 1])
        parent.kids.insert(i + 1, right)
        del full.keys[t - 1:], full.values[t - 1:], full.kids[t:]

    def __delitem__(self, key):
        if key not in self:
            raise KeyError(key)
        self.version += 1
        self.size -= 1
        self.delete(self.root, key)
        if not self.root.keys and self.root.kids:
            self.root = self.root.kids[0]

    def delete(self, node, key):
        t = self.t
        i = bisect_left(node.keys, key)
        here = i < len(node.keys) and node.keys[i] == key
        if node.leaf:
            if here:
                del node.keys[i], node.values[i]
            return
        if here:
            left, right = node.kids[i], node.kids[i + 1]
            if len(left.keys) >= t:
                while not left.leaf: left = left.kids[-1]
                node.keys[i], node.values[i] = left.keys[-1], left.values[-1]
                self.delete(node.kids[i], node.keys[i])
            elif len(right.keys) >= t:
                while not right.leaf: right = right.kids[0]
                node.keys[i], node.values[i] = right.keys[0], right.values[0]
                self.delete(node.kids[i + 1], node.keys[i])
            else:
                self.merge(node, i)
                self.delete(left, key)
            return
        self.delete(node.kids[self.fill(node, i)], key)

    def fill(self, node, i):
        """Makes sure that child i has at least t keys; the child's new index."""
        t, kid = self.t, node.kids[i]
        if len(kid.keys) >= t:
            return i
        if i and len((left := node.kids[i - 1]).keys) >= t:
            kid.keys.insert(0, node.keys[i - 1]); kid.values.insert(0, node.values[i - 1])
            node.keys[i - 1], node.values[i - 1] = left.keys.pop(), left.values.pop()
            if left.kids: kid.kids.insert(0, left.kids.pop())
        elif i < len(node.keys) and len((right := node.kids[i + 1]).keys) >= t:
            kid.keys.append(node.keys[i]); kid.values.append(node.values[i])
            node.keys[i], node.values[i] = right.keys.pop(0), right.values.pop(0)
            if right.kids: kid.kids.append(right.kids.pop(0))
        else:
            i -= i == len(node.keys)
            self.merge(node, i)
        return i

    @staticmethod
    def merge(node, i):
        left, right = node.kids[i], node.kids.pop(i + 1)
        left.keys += [node.keys.pop(i), *right.keys]
        left.values += [node.values.pop(i), *right.values]
        left.kids.extend(right.kids)

    def items(self, low=None, high=None):
        version = self.version

        def walk(node):
            for i, k in enumerate(node.keys):
                if node.kids and (low is None or k > low):
                    yield from walk(node.kids[i])
                if (low is None or k >= low) and (high is None or k < high):
                    yield k, node.values[i]
                    if self.version != version:
                        raise RuntimeError('tree changed during iteration')
                if high is not None and k >= high:
                    return
            if node.kids:
                yield from walk(node.kids[-1])
        return walk(self.root)

    def __iter__(self): return (k for k, _ in self.items())
    def __reversed__(self): return iter(list(self)[::-1])
    def __eq__(self, other): return list(self.items()) == list(other.items()) if isinstance(other, BTree) else NotImplemented
    def __repr__(self): return f'BTree({dict(self.items())})'

    def check(self):
        depths = set()

        def walk(node, low, high, depth):
            assert node.keys == sorted(node.keys) and len(node.keys) <= 2 * self.t - 1, node.keys
            assert node is self.root or len(node.keys) >= self.t - 1
            assert all((low is None or k > low) and (high is None or k < high) for k in node.keys)
            if node.leaf:
                depths.add(depth)
            else:
                assert len(node.kids) == len(node.keys) + 1
                for kid, a, b in zip(node.kids, [low] + node.keys, node.keys + [high]):
                    walk(kid, a, b, depth + 1)
        walk(self.root, None, None, 1)
        assert len(depths) == 1, depths
        return depths.pop()


def sequence(seed, n):
    x = seed
    for _ in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield x >> 33


for order in (2, 3, 5, 16):
    tree, model = BTree(order=order), []
    depth = 0
    for n, x in enumerate(sequence(order, 1500)):
        key = x % 200
        if x >> 20 & 1 and key in tree:
            del tree[key]
            model.remove(key)
        elif key in tree:
            tree[key] = -n
        else:
            tree[key] = n
            insort(model, key)
        if n % 50 == 0:
            depth = max(depth, tree.check())
            assert list(tree) == model and len(tree) == len(model)
    print(order, depth, len(tree), sum(v for _, v in tree.items()), list(tree)[:8], tree.check())
words = BTree({w: len(w) for w in 'the quick brown fox jumps over the lazy dog and runs away'.split()}, order=2)
print(words, words['fox':'p'], words[:'c'], words['q'::-1], list(reversed(words))[:3], 'cat' in words, bool(BTree()))
print(words == BTree(sorted(words.items(), reverse=True), order=4), words == {}, words != BTree())
it = words.items('d')
print(next(it), next(it))
words['zebra'] = 0
for f in (lambda: next(it), lambda: words['nope'], lambda: words.__delitem__('no'), lambda: BTree(order=1), lambda: words.__setitem__(5, 1), lambda: hash(words), lambda: BTree([(1, 2, 3)])):
    try:
        print(f())
    except (RuntimeError, KeyError, ValueError, TypeError) as e:
        print(type(e).__name__, e)


class Default(BTree):
    def __missing__(self, key):
        self[key] = value = [key]
        return value


d = Default(order=2)
for k in (3, 1.5, 2 ** 80, -1, True, 1.5):
    d[k].append(len(d))
print(d, len(d), d[1:10], 1.0 in d, d[True] is d[1])
big = BTree(((i * 7919 % 10007, i) for i in range(3000)), order=8)
print(len(big), big.check(), big[7919], sum(big), big[100:130])
for k in list(big)[::2]:
    del big[k]
print(len(big), big.check(), sum(big), next(iter(big)))
del d['text']
