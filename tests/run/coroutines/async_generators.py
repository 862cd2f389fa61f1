"""Async generators, anext with default, coroutine errors, types.coroutine."""
# async generators
class Loop:
    def run(self, co):
        try:
            while True:
                co.send(None)
        except StopIteration as e: return e.value
import types
@types.coroutine
def pause(v=None):
    r = yield v
    return r
async def agen(n):
    try:
        for i in range(n):
            await pause(i)
            r = yield i
            if r: print("got", r)
    except GeneratorExit:
        print("closing"); raise
    except ValueError as e:
        print("ve", e); yield "after"
    finally: print("fin")
async def main():
    async for x in agen(3): print(x)
    g = agen(5)
    print(await g.__anext__()); print(await g.asend("S")); print(await g.athrow(ValueError("t")))
    try: await g.__anext__()
    except StopAsyncIteration as e: print("SAI", e)
    g = agen(4); await g.asend(None); await g.aclose()
    try: await g.asend(None)
    except StopAsyncIteration as e: print("SAI2", repr(e))
    g = agen(4)
    try: await g.asend(3)
    except TypeError as e: print(e)
    print([x async for x in agen(3) if x % 2 == 0], {x: y async for x in agen(2) for y in [1]}, {x async for x in agen(2)})
    gg = (x * 2 async for x in agen(2))
    print(type(gg), [y async for y in gg])
    try: await anext(agen(0))
    except StopAsyncIteration: print("stop")
    try: await anext(5)
    except TypeError as e: print(e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    try: aiter(5)
    except TypeError as e: print(e)
    try: await 5
    except TypeError as e: print(e)
    class AW:
        def __await__(self): return iter([])
    print(await AW())
    class BW:
        def __await__(self): return 5
    try: await BW()
    except TypeError as e: print(e)
    class CM:
        async def __aenter__(self): print("enter"); return self
        async def __aexit__(self, *a): print("exit", a[0]); return True
    async with CM() as c, CM() as d: raise ValueError(1)
    a = agen(2)
    x = a.__anext__(); print(type(x))
    await x
    try: await x
    except RuntimeError as e: print(e)
    await a.aclose()
Loop().run(main())
c = pause(1)
print(type(c))
async def co(): return 5
k = co(); print(type(k), k.cr_running, k.cr_await, k.cr_origin, k.__name__)
try: k.send(3)
except TypeError as e: print(e)
try: k.send(None)
except StopIteration as e: print(repr(e))
try: k.send(None)
except RuntimeError as e: print(e)
k.close()
k = co()
try: k.throw(ValueError, "x")
except ValueError as e: print(repr(e))
try: k.throw(5)
except BaseException as e: print(repr(e))
async def bad():
    raise StopIteration(3)
try: bad().send(None)
except RuntimeError as e: print(repr(e), repr(e.__cause__))
async def badg():
    yield 1
    raise StopAsyncIteration
async def m2():
    try:
        async for x in badg(): print(x)
    except RuntimeError as e: print(repr(e), repr(e.__cause__))
Loop().run(m2())
def gen():
    x = yield 1
    yield x
g = gen()
try: g.send(5)
except TypeError as e: print(e)
print(next(g), g.send(9))
try: g.throw("x")
except TypeError as e: print(e)
g = gen(); next(g)
try: g.throw(ValueError)
except ValueError as e: print(repr(e))
