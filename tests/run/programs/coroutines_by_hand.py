"""Coroutines driven by hand: pipelines with send, delegation with results, parsers as coroutines, actors, generators thrown into and closed."""


def primed(f):
    def start(*args, **kw):
        g = f(*args, **kw)
        next(g)
        return g
    return start


@primed
def printer(prefix, out):
    n = 0
    try:
        while True:
            item = yield n
            out.append(f'{prefix}{item}')
            n += 1
    except GeneratorExit:
        out.append(f'{prefix}closed after {n}')


@primed
def filtering(test, target):
    try:
        while True:
            item = yield
            if test(item): target.send(item)
    finally:
        target.close()


@primed
def broadcast(*targets):
    try:
        while True:
            item = yield
            for t in targets: t.send(item)
    finally:
        for t in targets: t.close()


@primed
def averager(log):
    total = count = 0
    average = None
    while True:
        try:
            value = yield average
            if value is None: break
            total += value
            count += 1
            average = total / count
        except ValueError as e:
            log.append(f'reset {e}')
            total = count = 0
            average = 0.0
    return count, average


out = []
pipe = broadcast(filtering(lambda x: x % 2, printer('odd ', out)), filtering(lambda x: x > 3, printer('big ', out)))
for i in range(6): pipe.send(i)
pipe.close()
print(out)
log = []
a = averager(log)
print(a.send(10), a.send(5.5), a.send(True), a.throw(ValueError('now')), a.send(7))
try: a.send(None)
except StopIteration as e: print('result', e.value, log)
try: a.send(1)
except StopIteration as e: print('again', e.value)


def inner(log):
    try:
        while True:
            try:
                got = yield f'inner {len(log)}'
                log.append(got)
                if got == 'stop': return 'inner result'
            except KeyError as e:
                log.append(e)
                yield 'handled'
    finally:
        log.append('inner closed')


def outer(log):
    result = yield from inner(log)
    log.append(result)
    try:
        result = yield from inner(log)
    except IndexError as e:
        log.append(f'outer saw {e!r}')
        result = yield from 'ab'
        yield result
    r = yield from [1, 2]
    return r


log = []
g = outer(log)
print(next(g), g.send('x'), g.throw(KeyError('k')), next(g), g.send('stop'), g.throw(IndexError('i')), g.gi_yieldfrom is not None, next(g), next(g), g.gi_yieldfrom, next(g), next(g))
try: next(g)
except StopIteration as e: print(e.value)
print(log)
log = []
g = outer(log)
next(g)
g.close()
print(log, g.gi_frame, g.gi_running)
for action in (lambda g: g.send(1), lambda g: g.throw(ZeroDivisionError), lambda g: g.throw(ValueError, 'text'), lambda g: g.throw(TypeError('x'), None, None), lambda g: g.throw(5), lambda g: g.throw(int), lambda g: g.close(), lambda g: g.throw(StopIteration('s')), lambda g: g.throw(GeneratorExit)):
    g = outer([])
    try: print('ok', action(g))
    except BaseException as e: print(type(e).__name__, e, g.gi_suspended)


def stubborn():
    while True:
        try: yield 'still here'
        except GeneratorExit: pass


s = stubborn()
next(s)
try: s.close()
except RuntimeError as e: print(e)
try: s.throw(ZeroDivisionError('ended'))
except ZeroDivisionError as e: print(e)


def reenter():
    global r
    yield next(r)


r = reenter()
try: next(r)
except ValueError as e: print(e)


class Delegate:
    """An iterator with send and throw of its own, used by yield from."""
    def __init__(self): self.calls = []
    def __iter__(self): return self
    def __next__(self):
        self.calls.append('next')
        return len(self.calls)
    def send(self, v):
        self.calls.append(v)
        if v == 'end': raise StopIteration('delegated')
        return -len(self.calls)
    def throw(self, *e):
        self.calls.append(type(e[0]).__name__ if not isinstance(e[0], type) else e[0].__name__)
        return 'thrown'
    def close(self): self.calls.append('close')


def through(d):
    v = yield from d
    yield f'got {v}'
    yield from d


d = Delegate()
g = through(d)
print(next(g), g.send(None), g.send('v'), g.throw(KeyError()), g.send('end'), next(g), g.close(), d.calls)


@primed
def words(emit):
    """A tokenizer as a coroutine: gets characters, nested states by delegation."""
    def string(quote):
        text = ''
        while (c := (yield)) != quote:
            if c == '\\': c = {'n': '\n'}.get(e := (yield), e)
            if c is None: raise SyntaxError(f'unterminated {quote}{text}')
            text += c
        return text

    c = yield
    while c is not None:
        if c in '"\'':
            emit(('str', (yield from string(c))))
            c = yield
        elif c.isdigit():
            n = ''
            while c is not None and (c.isdigit() or c in '._'):
                n += c
                c = yield
            emit(('num', float(n) if '.' in n else int(n)))
        elif c.isalpha():
            w = c
            while (c := (yield)) is not None and (c.isalnum() or c == '_'): w += c
            emit(('id', w))
        elif c.isspace(): c = yield
        else:
            emit(('op', c))
            c = yield


for text in ('let x_1 = 3.5 + foo("a\\n\\"b", 1_000)', "'it' 's'", '', '"open', '1.2.3'):
    tokens = []
    w = words(tokens.append)
    try:
        for c in text: w.send(c)
        w.send(None)
    except StopIteration: print(tokens)
    except (SyntaxError, ValueError, TypeError) as e: print(tokens, type(e).__name__, e)


class Actor:
    """Actors with mailboxes; behaviour is a generator that yields messages to send and gets those that arrive."""
    system = []

    def __init__(self, name, behaviour, *args):
        self.name, self.box, self.gen = name, [], behaviour(self, *args)
        next(self.gen)
        Actor.system.append(self)

    def tell(self, message): self.box.append(message)

    @classmethod
    def run(cls, limit=200):
        steps = 0
        while any(a.box for a in cls.system) and steps < limit:
            for a in list(cls.system):
                if a.box:
                    steps += 1
                    try: a.gen.send(a.box.pop(0))
                    except StopIteration as e:
                        cls.system.remove(a)
                        print(a.name, 'stopped', e.value)
                    except Exception as e:
                        cls.system.remove(a)
                        print(a.name, 'failed', repr(e))
        return steps


def counter(self, target):
    n = 0
    while (m := (yield)) != 'done':
        n += m
        target.tell((self.name, n))
        if n > 20: return n
    return 'told'


def collector(self):
    seen = {}
    while True:
        match (yield):
            case (name, int(n)): seen.setdefault(name, []).append(n)
            case 'report': print(seen)
            case other: raise TypeError(f'odd message {other!r}')


c = Actor('c', collector)
x, y = Actor('x', counter, c), Actor('y', counter, c)
for n in (1, 10, 10): x.tell(n)
for n in (5, 'done'): y.tell(n)
print(Actor.run())
x.tell(9)
c.tell('report'); c.tell(None)
print(Actor.run(), [a.name for a in Actor.system])


def fringe(tree):
    if isinstance(tree, (list, tuple)):
        for t in tree: yield from fringe(t)
    else: yield tree


def permutations(items):
    if not items: yield []
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]): yield [x, *rest]


def hanoi(n, a='A', b='B', c='C'):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def deep(n):
    if n: yield from deep(n - 1)
    yield n


print(list(fringe([1, [2, [3, (4,)], []], 'ab'])), list(fringe([1, [2]])) == list(fringe([[1], 2])), len(list(permutations([1, 2, 3, 4]))), ' '.join(hanoi(4)), sum(deep(150)), max(len(s) for s in map(str, hanoi(3))))
gens = [(i * k for k in range(3)) for i in range(3)]
print([list(g) for g in gens], [g.__name__ for g in gens], outer.__name__, g.__qualname__, type(g).__name__)
lazy = (print('evaluated', i) or i for i in range(3))
next(lazy)
del lazy
try:
    bad = (i for i in 5)
except TypeError as e: print(e)
late = (1 // i for i in (1, 0))
print(next(late))
next(late)
