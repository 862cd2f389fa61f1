"""Resource pools by context managers: ExitStack by hand, suppress, reentrant locks, nested with, generators as managers, cleanup order."""


class Manager:
    """contextmanager, from scratch."""
    def __init__(self, f): self.f = f
    def __call__(self, *args, **kw): return Running(self.f(*args, **kw))
    def __get__(self, obj, kind=None): return self if obj is None else lambda *a, **k: self(obj, *a, **k)


class Running:
    def __init__(self, gen): self.gen = gen

    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError('generator did not yield') from None

    def __exit__(self, kind, value, tb):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError('generator did not stop')
        try:
            self.gen.throw(value)
        except StopIteration as e:
            return e is not value
        except RuntimeError as e:
            if e is value or isinstance(value, StopIteration) and e.__cause__ is value:
                return False
            raise
        except BaseException as e:
            if e is not value:
                raise
            return False
        raise RuntimeError('generator did not stop after throw')


class Pool:
    class Empty(Exception):
        pass

    def __init__(self, make, size):
        self.make, self.size, self.idle, self.made, self.log = make, size, [], 0, []

    @Manager
    def lease(self, label=''):
        item = self.acquire()
        self.log.append(f'+{item}{label}')
        ok = False
        try:
            yield item
            ok = True
        except ConnectionError:
            self.log.append(f'!{item}')
            self.made -= 1
            raise
        finally:
            self.log.append(f'-{item}')
            if ok or self.made == self.size:
                self.idle.append(item)

    def acquire(self):
        if self.idle:
            return self.idle.pop()
        if self.made >= self.size:
            raise Pool.Empty(f'{self.made} in use')
        self.made += 1
        return self.make(self.made)


class Stack:
    """ExitStack, from scratch: callbacks run in reverse, each sees the exception of the later ones."""
    def __init__(self): self.exits = []
    def __enter__(self): return self

    def enter(self, manager):
        kind = type(manager)
        enter, exit_ = kind.__enter__, kind.__exit__
        value = enter(manager)
        self.exits.append(lambda *e: exit_(manager, *e))
        return value

    def callback(self, f, *args, **kw): self.exits.append(lambda *e: (f(*args, **kw), False)[1])
    def push(self, f): self.exits.append(f)

    def pop_all(self):
        other = type(self)()
        other.exits, self.exits = self.exits, []
        return other

    def __exit__(self, *error):
        pending, original = error, error[1]
        while self.exits:
            try:
                if self.exits.pop()(*pending):
                    pending = (None, None, None)
            except BaseException as e:
                pending = type(e), e, e.__traceback__
        if pending[1] is not None and pending[1] is not original:
            raise pending[1]
        return original is not None and pending[1] is None


class Suppress:
    def __init__(self, *kinds): self.kinds, self.seen = kinds, None
    def __enter__(self): return self

    def __exit__(self, kind, value, tb):
        self.seen = value
        return kind is not None and issubclass(kind, self.kinds)


class Tracer:
    depth = 0

    def __init__(self, name, swallow=False, fail=None): self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        if self.fail == 'enter':
            raise LookupError(f'enter {self.name}')
        print('  ' * Tracer.depth + f'> {self.name}')
        Tracer.depth += 1
        return self

    def __exit__(self, kind, value, tb):
        Tracer.depth -= 1
        print('  ' * Tracer.depth + f'< {self.name} {kind.__name__ if kind else None} {value}')
        if self.fail == 'exit':
            raise ValueError(f'exit {self.name}')
        return self.swallow


pool = Pool(lambda n: f'conn{n}', 2)
with pool.lease() as a, pool.lease('b') as b:
    print(a, b)
    try:
        with pool.lease():
            print('never')
    except Pool.Empty as e:
        print('empty:', e)
try:
    with pool.lease() as c:
        raise ConnectionError('lost')
except ConnectionError as e:
    print(e, pool.made, pool.idle)
for k in range(3):
    with pool.lease(k) as c:
        if k == 1: continue
        if k == 2: break
print(pool.log, pool.made, pool.idle)


def early(n):
    for i in range(n):
        with Tracer(i):
            if i == 1:
                return f'returned {i}'


print(early(3), Tracer.depth)
with Tracer('a', swallow=True), Tracer('b', fail='exit'), Tracer('c'):
    print('body')
    1 / 0
try:
    with (Tracer('x') as x, Tracer('y', fail='enter') as y):
        print('never')
except LookupError as e:
    print(e, x.name, 'y' in globals())
with Suppress(KeyError, IndexError) as s:
    [][1]
print(repr(s.seen))
try:
    with Suppress(KeyError) as s:
        with Tracer('inner', fail='exit'):
            raise KeyError('first')
except ValueError as e:
    print(repr(e), repr(e.__context__), s.seen is e)
order = []
with Stack() as stack:
    t = [stack.enter(Tracer(f't{i}')) for i in range(3)]
    stack.callback(order.append, 'callback')
    stack.callback(print, 'bye', end='.\n')
    stack.push(lambda k, v, tb: order.append(k) or k is OSError)
    order.append('body')
    raise OSError('swallowed by the pushed function')
print(order, Tracer.depth)
try:
    with Stack() as stack:
        stack.callback(lambda: {}['late'])
        stack.callback(lambda: [][0])
        raise ZeroDivisionError('body')
except Exception as e:
    chain = []
    while e: chain.append(repr(e)); e = e.__context__
    print(chain)
with Stack() as stack:
    stack.callback(print, 'kept')
    kept = stack.pop_all()
print('after', len(stack.exits))
kept.__exit__(None, None, None)


@Manager
def tag(name, **attrs):
    print(f'<{name}{"".join(f" {k}={v!r}" for k, v in attrs.items())}>')
    try:
        got = yield name.upper()
        print('resumed with', got)
    except TypeError as e:
        print(f'<!-- {e} -->')
    else:
        print('<!-- fine -->')
    finally:
        print(f'</{name}>')


with tag('div', id=1) as d, tag('p'):
    print(d)
with tag('b'):
    raise TypeError('hidden')


@Manager
def bad(mode):
    if mode == 'none': return
    try:
        yield mode
    except ValueError:
        if mode == 'other': raise KeyError('other')
        if mode == 'again': yield 2
    if mode == 'twice': yield 2


for mode, error in (('none', None), ('twice', None), ('again', ValueError('v')), ('other', ValueError('v')), ('swallow', ValueError('v')), ('pass', IndexError('i')), ('x', StopIteration('s')), ('x', RuntimeError('r'))):
    try:
        with bad(mode) as m:
            if error: raise error
        print(mode, 'left normally')
    except BaseException as e:
        print(mode, repr(e), e is error, repr(e.__cause__), repr(e.__context__))


class Lock:
    def __init__(self): self.count = 0
    def __enter__(self): self.count += 1; return self.count
    def __exit__(self, *_): self.count -= 1


lock = Lock()
with lock as n:
    with lock as m, lock as k: print(n, m, k, lock.count)
print(lock.count)


class NoExit:
    def __enter__(self): return 1


class OnInstance:
    def __init__(self): self.__enter__ = self.__exit__ = lambda *a: None


for o in (NoExit(), OnInstance(), 5):
    try:
        with o: pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def flows():
    for kind in ('return', 'break', 'continue', 'raise', 'pass'):
        for i in range(2):
            try:
                with Suppress(ValueError):
                    if kind == 'return' and i: return (yield 'returning')
                    if kind == 'break': break
                    if kind == 'continue': continue
                    if kind == 'raise': raise ValueError
                    yield kind, i
            finally:
                yield 'finally', kind, i
        else:
            yield 'else', kind


g = flows()
print(list(g))
g = flows()
print(next(g), next(g))
try: g.close()
except RuntimeError as e: print(e)
print(list(g))
class Target: pass
class Target: pass
box = {}
with Lock() as Target.count, Lock() as box['n'], Running(iter([(1, 2, 3)]).__iter__()) as (p, *q):
    print(Target.count, box, p, q)
with Tracer('last', fail='exit'):
    raise KeyError('the first error')
