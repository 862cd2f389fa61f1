"""async and await with a loop of its own: futures, gather, timeouts, async with, async for, async generators, cancellation, queues."""
import heapq


class CancelledError(BaseException): pass
class TimeoutError_(Exception): pass


class Future:
    def __init__(self, loop): self.loop, self.state, self.value, self.callbacks = loop, 'pending', None, []
    def __await__(self):
        if self.state == 'pending':
            yield self
        if self.state == 'error': raise self.value
        return self.value
    def finish(self, state, value):
        if self.state != 'pending': return False
        self.state, self.value = state, value
        for cb in self.callbacks: self.loop.soon(cb, self)
        return True
    def set(self, value=None): return self.finish('done', value)
    def fail(self, e): return self.finish('error', e)
    done = property(lambda self: self.state != 'pending')


class Task(Future):
    def __init__(self, loop, coro):
        super().__init__(loop)
        self.coro, self.waiting = coro, None
        self.name = coro.__name__
        loop.soon(self.step, None)

    def step(self, woken):
        if self.done: return
        error, self.waiting = getattr(self, 'pending_error', None), None
        self.pending_error = None
        try:
            fut = self.coro.throw(error) if error else self.coro.send(None)
        except StopIteration as e: self.set(e.value)
        except CancelledError as e: self.fail(e)
        except Exception as e: self.fail(e)
        else:
            if not isinstance(fut, Future):
                self.pending_error = TypeError(f'awaited {fut!r}')
                self.loop.soon(self.step, None)
            elif fut.done: self.loop.soon(self.step, fut)
            else:
                self.waiting = fut
                fut.callbacks.append(self.step)

    def cancel(self):
        if self.done: return False
        if self.waiting:
            self.waiting.callbacks.remove(self.step)
        self.pending_error = CancelledError(self.name)
        self.loop.soon(self.step, None)
        return True


class Loop:
    def __init__(self): self.time, self.queue, self.timers, self.n = 0.0, [], [], 0
    def soon(self, f, *args): self.queue.append((f, args))
    def later(self, delay, f, *args):
        self.n += 1
        heapq.heappush(self.timers, (self.time + delay, self.n, f, args))
    def task(self, coro): return Task(self, coro)
    def future(self): return Future(self)

    def run(self, coro):
        main = self.task(coro)
        while not main.done:
            if not self.queue:
                if not self.timers: raise RuntimeError('deadlock')
                self.time, _, f, args = heapq.heappop(self.timers)
                self.queue.append((f, args))
            todo, self.queue = self.queue, []
            for f, args in todo: f(*args)
        if main.state == 'error': raise main.value
        return main.value


loop = Loop()


async def sleep(t, result=None):
    f = loop.future()
    loop.later(t, f.set, result)
    return await f


async def gather(*coros, return_exceptions=False):
    tasks = [loop.task(c) for c in coros]
    out = []
    for t in tasks:
        try: out.append(await t)
        except Exception as e:
            if not return_exceptions: raise
            out.append(e)
    return out


async def wait_for(coro, timeout):
    task, gate = loop.task(coro), loop.future()
    task.callbacks.append(lambda f: gate.set('done'))
    loop.later(timeout, gate.set, 'late')
    if await gate == 'late' and task.cancel():
        try: await task
        except CancelledError: raise TimeoutError_(f'{task.name} after {timeout}') from None
    return await task


class Lock:
    def __init__(self): self.locked, self.waiters, self.log = False, [], []
    async def __aenter__(self):
        while self.locked:
            f = loop.future()
            self.waiters.append(f)
            await f
        self.locked = True
        self.log.append(f'in {loop.time:g}')
        return self
    async def __aexit__(self, kind, e, tb):
        self.locked = False
        self.log.append(f'out {kind.__name__ if kind else None}')
        if self.waiters: self.waiters.pop(0).set()
        return kind is not None and issubclass(kind, ArithmeticError)


class Queue:
    def __init__(self): self.items, self.getters = [], []
    def put(self, x):
        while self.getters:
            if self.getters.pop(0).set(x): return
        self.items.append(x)
    async def get(self):
        if self.items: return self.items.pop(0)
        f = loop.future()
        self.getters.append(f)
        return await f
    def __aiter__(self): return self
    async def __anext__(self):
        if (x := await self.get()) is None: raise StopAsyncIteration
        return x


async def ticker(n, step):
    try:
        for i in range(n):
            await sleep(step)
            got = yield i, loop.time
            if got: yield f'got {got}'
    finally:
        await sleep(0.125)
        print('ticker closed at', loop.time)


async def worker(name, lock, fail=False):
    async with lock:
        await sleep(1)
        if fail: 1 // 0
        print(name, 'working at', loop.time)
        return name.upper()


async def broken(t):
    await sleep(t)
    raise KeyError(f'broken {t}')


async def patient():
    try:
        await sleep(100)
    except CancelledError:
        print('cancelled at', loop.time)
        raise
    finally:
        print('cleanup')


async def producer(q, n):
    for i in range(n):
        await sleep(0.5)
        q.put(i * i)
    q.put(None)
    return 'produced'


class Twice:
    """Awaitable that suspends twice."""
    def __init__(self, v): self.v = v
    def __await__(self):
        a = yield from sleep(1, self.v).__await__()
        b = yield from sleep(2, self.v).__await__()
        return a + b


async def main():
    print(await sleep(1, 'slept'), loop.time)
    lock = Lock()
    print(await gather(worker('a', lock), worker('b', lock, True), worker('c', lock)), lock.log)
    print(await gather(sleep(1, 'x'), broken(0.5), broken(2), return_exceptions=True), loop.time)
    try: await gather(sleep(5), broken(1))
    except KeyError as e: print('gather raised', e, loop.time)
    for t, limit in ((0.5, 1), (3, 1)):
        try: print(await wait_for(sleep(t, f'in time {t}'), limit))
        except TimeoutError_ as e: print('timeout', e)
    try: await wait_for(patient(), 2)
    except TimeoutError_ as e: print('timeout', e, e.__suppress_context__)
    q = Queue()
    task = loop.task(producer(q, 5))
    print([x async for x in q if x != 4], await task, await task)
    async for i, t in ticker(3, 0.25): print(i, t, end='; ')
    else: print('exhausted')
    agen = ticker(5, 1)
    print(await agen.__anext__(), await agen.asend('hello'), await agen.__anext__())
    try: await agen.athrow(ValueError('into agen'))
    except ValueError as e: print('out of agen', e)
    try: await agen.__anext__()
    except StopAsyncIteration as e: print('stopped', e.args)
    agen = ticker(2, 1)
    async for x in agen:
        break
    await agen.aclose()
    print({i: t async for i, t in ticker(2, 1)}, [await sleep(0.1, k) for k in 'ab'], [i async for i, _ in ticker(4, 0.1) if i % 2 and await sleep(0.1, True)])
    print(await Twice(21), await Twice('ab'), sum([x for x in [await sleep(0, 2), 3]]))
    try: print(await wait_for(Queue().get(), 1))
    except TimeoutError_ as e: print(type(e).__name__, e)
    for bad in (5, [], object, gather):
        try: await bad
        except TypeError as e: print(e)
    try:
        async with 5: pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    return loop.time


print(loop.run(main()))
coro = sleep(1)
print(coro.cr_suspended, coro.cr_running, coro.cr_await, type(coro).__name__, coro.__qualname__)
coro.close()
try: coro.send(None)
except RuntimeError as e: print(e)


async def forever():
    await loop.future()


async def odd():
    class Weird:
        def __await__(self): yield 'not a future'
    try: await Weird()
    except TypeError as e: print('caught', e)

    class NotIter:
        def __await__(self): return 5
    try: await NotIter()
    except TypeError as e: print(e)


loop = Loop()
print(loop.run(odd()))
try: loop.run(forever())
except RuntimeError as e: print(e)
loop.run(broken(1))
