"""An event loop on plain generators: sleeping, channels, joins, cancellation by throw, finally in tasks, virtual time."""
import heapq


class Cancelled(BaseException):
    pass


class Call:
    """What a task yields to the loop."""
    def __init__(self, kind, *args): self.kind, self.args = kind, args


def sleep(t): return Call('sleep', t)
def spawn(gen, name=None): return Call('spawn', gen, name)
def join(task): return Call('join', task)
def cancel(task): return Call('cancel', task)
def now(): return Call('now')


class Channel:
    def __init__(self, size=0): self.size, self.items, self.getters, self.putters, self.closed = size, [], [], [], False
    def put(self, v): return Call('put', self, v)
    def get(self): return Call('get', self)
    def __len__(self): return len(self.items)

    def __iter__(self):
        """`yield from channel` style: for use as `yield from ch.each(f)`."""
        raise TypeError('use each()')

    def each(self, f):
        n = 0
        while (item := (yield self.get())) is not None:
            f(item)
            n += 1
        return n


class Task:
    ids = 0

    def __init__(self, gen, name):
        Task.ids += 1
        self.gen, self.id, self.name = gen, Task.ids, name or gen.__name__
        self.waiting, self.done, self.value, self.error = [], False, None, None
        self.blocked_on = None

    def __repr__(self): return f'<{self.name}#{self.id}{" done" if self.done else ""}>'


class Loop:
    def __init__(self): self.time, self.ready, self.timers, self.count, self.trace, self.unseen = 0, [], [], 0, [], []

    def add(self, gen, name=None):
        task = Task(gen, name)
        self.ready.append((task, None, None))
        return task

    def at(self, when, task, value=None):
        self.count += 1
        heapq.heappush(self.timers, (when, self.count, task, value))

    def wake(self, task, value=None, error=None):
        task.blocked_on = None
        self.ready.append((task, value, error))

    def finish(self, task, value=None, error=None):
        task.done, task.value, task.error = True, value, error
        self.trace.append((self.time, repr(task), type(error).__name__ if error else value))
        if error and not task.waiting and not isinstance(error, Cancelled):
            self.unseen.append(error)
        for w in task.waiting:
            self.wake(w, value, error)

    def step(self, task, value, error):
        if task.done:
            return
        try:
            call = task.gen.throw(error) if error else task.gen.send(value)
        except StopIteration as e:
            return self.finish(task, e.value)
        except (Exception, Cancelled) as e:
            return self.finish(task, None, e)
        if not isinstance(call, Call):
            return self.wake(task, None, TypeError(f'task yielded {call!r}'))
        getattr(self, 'on_' + call.kind)(task, *call.args)

    def on_sleep(self, task, t): self.at(self.time + t, task)
    def on_now(self, task): self.wake(task, self.time)
    def on_spawn(self, task, gen, name): self.wake(task, self.add(gen, name))

    def on_join(self, task, other):
        if other.done:
            self.wake(task, other.value, other.error)
        else:
            other.waiting.append(task)
            task.blocked_on = other.waiting

    def on_cancel(self, task, other):
        if not other.done:
            if other.blocked_on is not None:
                other.blocked_on[:] = [x for x in other.blocked_on if (x[0] if isinstance(x, tuple) else x) is not other]
            self.timers = [t for t in self.timers if t[2] is not other]
            heapq.heapify(self.timers)
            self.wake(other, None, Cancelled())
        self.wake(task, not other.done)

    def on_put(self, task, ch, v):
        if ch.getters:
            self.wake(ch.getters.pop(0), v)
            self.wake(task)
        elif len(ch.items) < ch.size:
            ch.items.append(v)
            self.wake(task)
        else:
            ch.putters.append((task, v))
            task.blocked_on = ch.putters

    def on_get(self, task, ch):
        if ch.items:
            self.wake(task, ch.items.pop(0))
            if ch.putters:
                other, v = ch.putters.pop(0)
                ch.items.append(v)
                self.wake(other)
        elif ch.putters:
            other, v = ch.putters.pop(0)
            self.wake(task, v)
            self.wake(other)
        else:
            ch.getters.append(task)
            task.blocked_on = ch.getters

    def run(self, limit=float('inf')):
        while self.ready or self.timers:
            if not self.ready:
                when, _, task, value = heapq.heappop(self.timers)
                if when > limit:
                    break
                self.time = when
                self.ready.append((task, value, None))
            todo, self.ready = self.ready, []
            for entry in todo:
                self.step(*entry)
        return self.time


log = []


def producer(ch, n, pause):
    try:
        for i in range(n):
            yield ch.put(i * i)
            log.append(f'put {i * i}')
            yield sleep(pause)
        return 'produced'
    finally:
        yield ch.put(None)


def consumer(ch, seen):
    n = yield from ch.each(seen.append)
    return n, sum(seen)


def worker(name, naps):
    try:
        for nap in naps:
            yield sleep(nap)
            log.append((name, (yield now())))
    except Cancelled:
        log.append(f'{name} cancelled at {(yield now())}')
        yield sleep(0.5)
        raise
    finally:
        log.append(f'{name} cleaned')
    return name.upper()


def failing(after):
    yield sleep(after)
    return {}['missing']


def wrong():
    try:
        yield 42
    except TypeError as e:
        return str(e)


def main():
    ch = Channel(2)
    seen = []
    p = yield spawn(producer(ch, 5, 1))
    c = yield spawn(consumer(ch, seen))
    a = yield spawn(worker('a', [1, 2, 3]))
    b = yield spawn(worker('b', (0.25,) * 3), 'bee')
    f = yield spawn(failing(2))
    w = yield spawn(wrong())
    print('wrong:', (yield join(w)))
    print((yield join(b)), (yield now()))
    try:
        yield join(f)
    except KeyError as e:
        print('failing:', repr(e), (yield now()))
    print('cancel', (yield cancel(a)), (yield cancel(b)))
    try:
        yield join(a)
    except Cancelled as e:
        print('joined a cancelled one', repr(e), (yield now()))
    result = yield join(c)
    print(result, seen, (yield join(p)), len(ch))
    yield spawn(failing(1), 'orphan')
    return [a, b, c]


loop = Loop()
m = loop.add(main())
print('ended at', loop.run(), m.value)
for entry in log:
    print(entry)
for entry in loop.trace:
    print(*entry)
print([repr(e) for e in loop.unseen], Task.ids)


def ping(ch_in, ch_out, n):
    total = 0
    for i in range(n):
        yield ch_out.put(i)
        total += yield ch_in.get()
    return total


def echo(ch_in, ch_out):
    while True:
        yield ch_out.put((yield ch_in.get()) * 2)


loop2 = Loop()
x, y = Channel(), Channel()
t = loop2.add(ping(x, y, 1500))
loop2.add(echo(y, x))
loop2.run()
print(t.value, t, loop2.trace)


def ticker():
    k = 0
    while True:
        yield sleep(1.5)
        k += 1
        print('tick', k, (yield now()))


loop3 = Loop()
t = loop3.add(ticker())
print(loop3.run(limit=5), t.done)
t.gen.close()
print(t.gen.gi_frame, t.gen.gi_running)
try:
    iter(Channel())
except TypeError as e:
    print(e)
