# Coroutines driven by hand, async generators, async with, async for.
class Wait:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield ('wait', self.v)
        return ('resumed', self.v, got)
def drive(c, *sends):
    out = []
    try:
        out.append(c.send(None))
        for s in sends:
            if isinstance(s, Exception): out.append(c.throw(s))
            else: out.append(c.send(s))
    except StopIteration as e: out.append(('return', e.value))
    except BaseException as e: out.append(('raised', type(e).__name__, str(e)))
    return out
async def simple(): return 5
async def two(): return await Wait(1), await Wait(2)
async def nested(n):
    if n == 0: return await Wait('deep')
    return ('level', n, await nested(n - 1))
async def tried():
    try: await Wait('t')
    except ValueError as e: return 'caught %s' % e
    finally: print('finally')
print(drive(simple()), drive(two(), 'a', 'b'), drive(nested(3), 'x'), drive(tried(), ValueError('v')), drive(tried(), KeyError('k')))
class ACM:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    async def __aenter__(self): print('aenter', self.n, await Wait('enter')); return self.n
    async def __aexit__(self, t, v, tb): print('aexit', self.n, t and t.__name__, await Wait('exit')); return self.swallow
async def w():
    async with ACM('a') as a, ACM('b', True) as b:
        print(a, b)
        raise ValueError('inside')
    return 'after'
print(drive(w(), 1, 2, 3, 4))
class AIter:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return await Wait(self.n)
async def af():
    out = []
    async for x in AIter(3):
        if x[1] == 1: continue
        out.append(x)
    else: out.append('else')
    return out
print(drive(af(), 1, 2, 3))
async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got: print('agen got', got)
            await Wait(('ag', i))
    finally: print('agen fin')
async def use():
    out = [x async for x in agen(3) if x != 1]
    d = {x: y async for x in agen(2) for y in range(2)}
    s = {x async for x in agen(2)}
    return out, d, sorted(s), [await Wait(k) for k in range(2)]
print(drive(use(), *range(12)))
async def manual():
    a = agen(5)
    r = [await a.__anext__(), await a.asend('S')]
    try: await a.athrow(KeyError('thrown'))
    except KeyError as e: r.append(repr(e))
    try: await a.__anext__()
    except StopAsyncIteration: r.append('end')
    b = agen(3); await b.__anext__(); await b.aclose()
    return r
print(drive(manual(), 1, 2, 3, 4))
async def bad1(): await 5
async def bad2():
    async with 5: pass
async def bad3():
    async for x in [1]: pass
async def bad4():
    async with open: pass
for b in (bad1, bad2, bad3): print(drive(b()))
c = simple()
print(type(c).__name__, c.__name__, c.cr_running, hasattr(c, 'cr_await'))
c.close()
try: c.send(None)
except RuntimeError as e: print(e)
c = two(); c.send(None); c.close()
c = two()
try: c.send(5)
except TypeError as e: print(e)
c.close()
async def stopit(): raise StopIteration('x')
print(drive(stopit()))
async def stopgen():
    yield 1
    raise StopAsyncIteration('y')
async def u2(): return [x async for x in stopgen()]
print(drive(u2()))
class Loop:
    def __init__(self): self.ready, self.time, self.log = [], 0, []
    def spawn(self, name, c): self.ready.append((self.time, len(self.ready), name, c, None))
    def run(self):
        n = 100
        while self.ready:
            self.ready.sort(key=lambda t: t[:2])
            when, _, name, c, v = self.ready.pop(0)
            self.time = max(self.time, when)
            try: kind, delay = c.send(v)
            except StopIteration as e: self.log.append((self.time, name, 'done', e.value)); continue
            n += 1
            self.log.append((self.time, name, kind, delay))
            self.ready.append((self.time + delay, n, name, c, self.time))
        return self.log
async def sleep(n): return await Wait(n)
async def worker(name, delays):
    total = 0
    for d in delays: total += (await sleep(d))[1]
    return name + str(total)
l = Loop()
for i in range(3): l.spawn('w%d' % i, worker('W%d:' % i, range(1, 4 - i)))
for line in l.run(): print(line)
async def lam(): return await (lambda: simple())()
print(drive(lam()))
class Aw:
    def __await__(self): return iter([1, 2])
async def ua(): return await Aw()
print(drive(ua(), None, None))
class BadAw:
    def __await__(self): return 5
async def uba(): return await BadAw()
print(drive(uba()))
def gen_in(): return (yield)
async def ugen(): return await gen_in()
print(drive(ugen()))
async def ret_fin():
    try: return await Wait('r')
    finally: print('ret fin', await Wait('f'))
print(drive(ret_fin(), 1, 2))
async def gather(*cs): return [await c for c in cs]
print(drive(gather(simple(), two(), nested(1)), 1, 2, 3))
