# Temporary lists and sets, and frames of generators and coroutines, whose memory is used again at once.
def count(n):
    for i in range(n):
        yield i

def walk(low, high):
    if low < high:
        middle = (low + high) // 2
        yield from walk(low, middle)
        yield middle
        yield from walk(middle + 1, high)

def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest

def distinct(xs, n):
    return len(set(x % n for x in xs)), len({x for x in xs} & {1, 2, 3}), len([x for x in xs if x % 2] + [1])

def rotate(xs, n):
    for i in range(n):
        xs[1:] = xs[2:] + xs[1:2]
        for v in xs[:3]:
            if v == 4:
                break
        t = sorted([v * 2 for v in xs[:2]] * 2)
    return xs, t, tuple([x for x in xs if x > 1])

def break_out(n):
    out = []
    for k in range(n):
        for v in walk(0, 6):
            if v == k:
                break
            out.append(v)
    return out

async def fibonacci(n):
    if n <= 1:
        return n
    return await fibonacci(n - 1) + await fibonacci(n - 2)

class Wait:
    def __await__(self):
        got = yield 'wait'
        return got

async def waits(n):
    if n == 0:
        return await Wait()
    return (n, await waits(n - 1), await waits(n - 1))

async def fails(n):
    if n == 0:
        raise ValueError('deep')
    await fails(n - 1)

def drive(c, values):
    seen = []
    try:
        seen.append(c.send(None))
        for v in values:
            seen.append(c.send(v))
    except StopIteration as e:
        return seen, e.value
    except ValueError as e:
        return seen, str(e)
    return seen

for _ in range(200):
    a = distinct(range(20), 7)
    b = rotate([1, 2, 3, 4, 5], 4)
    c = list(walk(0, 9))
    d = [p for p in permutations([1, 2, 3, 4])]
    e = break_out(5)
    f = drive(fibonacci(8), [])
    g = drive(waits(3), range(8))
    h = drive(fails(4), [])
print(a, b, c, len(d), d[:3], d[-1], e, f, g, h)
c = waits(2)
c.send(None)
inner = c.cr_await.cr_await
print(type(inner).__name__, inner.cr_await is not None)
try:
    for k in range(9):
        c.send(k)
except StopIteration as s:
    print(s.value)
kept = [waits(1) for _ in range(3)]
print([drive(k, 'ab') for k in kept], inner.cr_running, inner.__name__)
s = {1, 2, 3}
for f in ({4, 5} - s, s | {9}, s & {1}, frozenset(s) - {2}, frozenset(s)):
    print(sorted(f), [x for x in f if x < 3], f <= s, s >= f)
t = set(range(40))
try:
    for x in t:
        t.add(x + 1000)
except RuntimeError as e:
    print(e)
for x in frozenset('a'):
    print(x)
print([x for x in {1.0, True, 2}], 1.0 in {1, 2}, True in {1}, {x for x in {5, 6}}, len({0, 0.0, False, -0.0, ''}))
