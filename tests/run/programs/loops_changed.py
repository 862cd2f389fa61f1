"""Typed loops that meet the unexpected: lists that change while walked, slices assigned in loops, early exits, exceptions from the middle, objects swapped, methods replaced during a call."""


class Cell:
    __slots__ = ('value', 'next')
    def __init__(self, value, next=None): self.value, self.next = value, next


class Chain:
    def __init__(self, items=()):
        self.head = self.tail = None
        self.n = 0
        for x in items: self.push(x)

    def push(self, x):
        c = Cell(x)
        if self.tail is None: self.head = self.tail = c
        else: self.tail.next = self.tail = c
        self.n += 1

    def __iter__(self):
        c = self.head
        while c is not None:
            yield c.value
            c = c.next

    def reverse(self):
        prev, c, self.tail = None, self.head, self.head
        while c: c.next, prev, c = prev, c, c.next
        self.head = prev

    def remove_if(self, test):
        while self.head is not None and test(self.head.value): self.head = self.head.next
        c = self.head
        while c is not None and c.next is not None:
            if test(c.next.value):
                c.next = c.next.next
                self.n -= 1
            else: c = c.next
        self.tail = c


ch = Chain([3, 1, 4, 1.5, 'x', 9])
ch.reverse()
print(list(ch), ch.n, ch.tail.value, ch.head.value)
ch.remove_if(lambda v: isinstance(v, int))
print(list(ch), ch.tail.value)
ch.tail.next = ch.head
print([v for v, _ in zip(ch, range(5))])


def walk_and_change(items, limit=30):
    out = []
    for i, x in enumerate(items):
        out.append(x)
        if x == 1: items.append(7)
        if x == 2: items.insert(0, 0)
        if x == 3: items.pop()
        if x == 4: del items[i + 1:i + 2]
        if x == 5: items[i + 1:] = [1, 4, 8]
        if len(out) >= limit: break
    return out, items


for start in ([1, 2, 3], [2, 2], [3, 3, 3], [4, 5, 6], [5, 5], []):
    print(walk_and_change(start))


def sums(data):
    """Each way out of nested loops, with values that survive."""
    total = 0
    for i, row in enumerate(data):
        for j, x in enumerate(row):
            if x is None: break
            if x < 0: continue
            if x > 1000:
                found = i, j
                break
            total += x
        else:
            total += 100
            continue
        if x is None: continue
        break
    else:
        found = None
    return total, found, i, j, x


print(sums([[1, 2], [3, -1], [None, 5], [6]]), sums([[1], [2, 2000, 3], [4]]), sums([[5.5, 2 ** 70 % 7], [-3]]))
try: print(sums([]))
except UnboundLocalError as e: print(e)
try: print(sums([[1, 'a']]))
except TypeError as e: print(e)


class Plan:
    step = 1

    def __init__(self): self.log = []

    def run(self, n):
        for i in range(n):
            self.log.append(self.act(i))
            if i == 1: type(self).act = lambda self, i: ('class', i)
            if i == 3: self.act = lambda i: ('own', i)
            if i == 5: del self.act
            if i == 6: self.__class__ = Other
            if i == 8: Plan.step = 'x'
        return self.log

    def act(self, i): return i * self.step


class Other(Plan):
    def act(self, i): return 'other', self.step


print(Plan().run(11), Plan.step)


def matrix_mix(n):
    m = [[(i * j) % 5 for j in range(n)] for i in range(n)]
    for k in range(n):
        pivot = m[k][k] or 1
        for i in range(n):
            if i == k: continue
            f = m[i][k] / pivot if k % 2 else m[i][k] // pivot
            row, base = m[i], m[k]
            for j in range(k, n): row[j] -= f * base[j]
        if k == 2: m[k] = m[k - 1]
        if k == 3: m[1][0] = 2 ** 64
    return m, sum(sum(r) for r in m), m[2] is m[1]


print(matrix_mix(5))


def search(words, test, *, default=None):
    for w in words:
        try:
            if test(w): return w
        except (TypeError, ValueError) as e:
            default = f'{type(e).__name__}: {e}'
            continue
        finally:
            words = ()
    return default


print(search(['a', 'bb', 'ccc'], lambda w: len(w) > 1), search([1, 'bb'], lambda w: len(w) > 1), search(['x'], int), search([], bool), search(['x', 5], int, default=0), search([None, 0, '', 3], lambda w: w))


def swap_roles(a, b):
    """Two lists that change their names in each round."""
    for i in range(6):
        a, b = b, a
        a.append(len(b) + i)
        if i == 2: b = list(map(str, b))
        if i == 4: a = a[::2]
    return a, b


x, y = [1], [2.5]
print(swap_roles(x, y), x, y)


def deep(n, acc=()):
    if n == 0: return acc
    if n % 3 == 0: return deep(n - 1, (acc, n))
    if n % 5 == 0: return deep(n - 1, [*acc, str(n)] if acc else {n: acc})
    return deep(n - 1, acc)


print(deep(4), deep(11), deep(0, 'start'))


def countdown(n):
    while n:
        got = yield n
        n = n - 1 if got is None else got
        if n > 100: return 'too many'
    return 'empty'


def drive():
    g = countdown(5)
    out = [next(g)]
    for message in (None, 2.0, None, 'stop', 3, 200):
        try: out.append(g.send(message))
        except StopIteration as e: out.append(e.value); g = countdown(1); out.append(next(g))
        except TypeError as e: out.append(str(e)); g = countdown(2); next(g)
    return out


print(drive(), [*countdown(3)], sum(countdown(10 ** 4)), max(countdown(7)), any(v > 6 for v in countdown(7)), all(countdown(2)), [a - b for a, b in zip(countdown(4), countdown(9))])
fields = 'a b c'.split()
class Bag: pass
bag = Bag()
for k, f in enumerate(fields * 3):
    setattr(bag, f, getattr(bag, f, k if k != 1 else 0.5) * 2 + k)
    if k == 4: delattr(bag, 'b')
    if k == 8: bag.c = [bag.c]
    if k == 7: bag.__dict__['d'] = bag.b
print(vars(bag), bag.d)
big = [2 ** 62 - 2, 2 ** 62 - 1]
for i in range(3):
    big[0] += 1; big[1] += big[0] >> 61
    big.append(big[0] + big[1] - (1 << 63))
print(big, sorted(big), max(big) - min(big), [b & 0xff for b in big], sum(big))
acc = 1
for i in range(1, 30):
    acc = acc * i if i != 20 else -acc
    if acc % 7 == 0 and i > 15: acc //= 7
print(acc, acc % 1000003)
print([1, 2, 3][deep(1, 1)], sums([[0, 'z', 1]]))
