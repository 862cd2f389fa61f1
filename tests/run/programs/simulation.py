"""A factory simulation whose numbers change their kinds on the way: int fields that become float, leave 64 bits, become None or text; polymorphic lists and calls."""


class Machine:
    built = 0
    rate = 2

    def __init__(self, name, speed=1):
        self.name, self.speed, self.made, self.wear, self.last = name, speed, 0, 0, None
        Machine.built += 1

    def run(self, steps):
        for i in range(steps):
            self.made += self.speed * self.rate
            self.wear = self.wear + 1 if self.made % 3 else self.wear / 2
            self.last = i
        return self.made

    def value(self): return self.made * 10 - self.wear

    def __lt__(self, other): return self.value() < other.value()


class Press(Machine):
    rate = 3

    def run(self, steps):
        made = super().run(steps)
        self.speed *= 2
        return made + 0.5 if made > 100 else made

    def value(self): return super().value() // 2


class Robot(Machine):
    def __init__(self, name, *skills):
        super().__init__(name, len(skills))
        self.skills = list(skills)

    def run(self, steps):
        if not self.skills: return 'idle'
        skill = self.skills.pop()
        self.made += len(skill) * steps
        return self.made, skill

    @property
    def rate(self): return len(self.skills) or 1


class Broken(Machine):
    def run(self, steps):
        if steps > 2: raise OverflowError(f'{self.name} at {self.made}')
        return super().run(steps)


def total(values):
    acc = 0
    for v in values:
        if isinstance(v, tuple): v = v[0]
        elif isinstance(v, str): continue
        acc += v
    return acc


floor = [Machine('m'), Press('p', 1), Robot('r', 'cut', 'weld', 'paint'), Machine('f', 1.5), Broken('b'), Press('big', 2 ** 60)]
for day in range(5):
    results = []
    for m in floor:
        try: results.append(m.run(day + 1))
        except OverflowError as e:
            results.append(str(e))
            m.speed = -m.speed
    print(day, results, total(results), sorted(floor)[0].name, max(floor, key=lambda m: m.made).name)
print([(m.name, m.made, m.wear, m.speed, m.last, type(m.made).__name__) for m in floor], Machine.built)


def drift(a, b, n):
    """The kinds of a and b are swapped and mixed in each round."""
    trace = []
    for i in range(n):
        a, b = b, a + i
        if i % 4 == 3: a = a / 2
        if i % 5 == 4: b = int(b) << 20
        trace.append(a if i % 3 else type(b).__name__)
    return a, b, trace


print(drift(1, 2, 12), drift(0.5, 1, 9), drift(True, False, 7), drift(2 ** 61, -2 ** 61, 11), sep='\n')


def classify(x):
    if x is None: return 'none'
    if x == 0: return x
    if isinstance(x, bool): return not x
    if isinstance(x, int) and x < 0: return classify(-x)
    if isinstance(x, (list, tuple)): return type(x)(map(classify, x))
    if isinstance(x, dict): return {k: classify(v) for k, v in x.items()}
    if isinstance(x, float): return classify(int(x)) if x == x and abs(x) < 1e300 else repr(x)
    if isinstance(x, str): return classify(len(x)) + 0.5
    return x


for x in (None, 0, 0.0, True, -5, 7.9, float('nan'), 'abc', '', [1, [None, -2.5]], (True, 'x'), {'a': [0], 'b': {'c': -1}}, 1e308, object, 2 ** 70, -2 ** 70, []):
    try: print(classify(x), end='; ')
    except TypeError as e: print(e, end='; ')
print()


class Vec:
    def __init__(self, *xs): self.xs = xs
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self.xs, o.xs if isinstance(o, Vec) else (o,) * len(self.xs))))
    __radd__ = __add__
    def __mul__(self, k): return Vec(*(a * k for a in self.xs)) if not isinstance(k, Vec) else sum(a * b for a, b in zip(self.xs, k.xs))
    def __iter__(self): return iter(self.xs)
    def __repr__(self): return f'<{" ".join(map(repr, self.xs))}>'


def integrate(f, x, v, dt, steps):
    for _ in range(steps):
        a = f(x, v)
        v = v + a * dt
        x = x + v * dt
    return x, v


print(integrate(lambda x, v: x * -1, Vec(1, 0.0), Vec(0, 1), 0.125, 8), integrate(lambda x, v: -x, 1, 0, 0.25, 8), integrate(lambda x, v: x * 2, 1, 1, 3, 40), integrate(lambda x, v: x * 1j, 1, 0j, 0.5, 3), sep='\n')
print(Vec(1, 2) * Vec(3, 4.5), sum([Vec(1, 2), Vec(3, 4)]), Vec(2 ** 62, 1) + Vec(2 ** 62, 0.5), Vec('a', [1]) * 2, 1 + Vec(True, False))


def accumulate_all(items):
    best, count, seen, text, flags = None, 0, {}, '', []
    low = high = items[0]
    for k, x in enumerate(items):
        if best is None or (isinstance(x, (int, float)) and x > best): best = x if isinstance(x, (int, float)) else best
        count += x if isinstance(x, int) else len(x) if hasattr(x, '__len__') else 1
        seen[type(x).__name__] = seen.get(type(x).__name__, 0) + 1
        text += str(x)[:3]
        flags.append(bool(x) if k % 2 else x)
        try: low, high = min(low, x), max(high, x)
        except TypeError: low, high = high, low
    return best, count, seen, text, flags, low, high


print(accumulate_all([1, 2.5, 'abc', None, True, 2 ** 65, [1, 2], -7]), accumulate_all(['b', 'a', 3]), accumulate_all([()]), sep='\n')
table = {i: [i] if i % 2 else (i,) if i % 3 else i for i in range(8)}
for k, v in list(table.items()):
    table[k] = v * 2 if k != 3 else {k: v}
    if k == 5: table[str(k)] = None
    if k == 6: del table[0]
print(table, sum(len(v) if isinstance(v, (list, tuple, dict)) else v or 0 for v in table.values()))
grid = [[0] * 4 for _ in range(3)]
for y, row in enumerate(grid):
    for x in range(len(row)):
        row[x] = x * y if x < 2 else x / (y + 1) if y < 2 else f'{x}{y}'
grid[1][1] += 2 ** 63
grid[0][2:] = [None]
grid.append(tuple(grid[0]))
print(grid, [len(r) for r in grid], [r[-1] for r in grid], list(zip(*grid))[0])
n, history = 27, []
while n != 1 and len(history) < 30:
    history.append(n)
    n = n * 3 + 1 if n % 2 else n // 2
    if len(history) == 10: n *= 2 ** 58
    if len(history) == 20: n = float(n)
print(history[8:13], history[19:23], n, type(n).__name__)
counter, step = 0, 1
for i in range(100):
    counter += step
    step = -step * 2 if abs(step) < 2 ** 65 else step // 2 ** 66 or 1
    if i == 50: step = step + 0.0
    if counter > 1e25: break
print(counter, step, i)
floor[0].made = 'many'
floor[0].run(1)
