"""Exceptions thrown into generators, coroutines and asynchronous generators before their start."""
import traceback
def g():
    x = 1
    yield x
def show(make, e):
    try: make().throw(e)
    except BaseException as x:
        tb = x.__traceback__
        while tb: print(tb.tb_frame.f_code.co_name, tb.tb_lineno); tb = tb.tb_next
        print(repr(x), repr(x.__cause__), repr(x.__context__))
show(g, ValueError(1))
show(g, StopIteration(2))
show(lambda: (i for i in range(3)), StopIteration(2))
async def c(): pass
show(c, StopIteration(2))
show(c, StopAsyncIteration(2))
async def a(): yield 1
try:
    a().athrow(StopAsyncIteration(3)).send(None)
except BaseException as x: print(repr(x), repr(x.__cause__))
try:
    a().athrow(StopIteration(3)).send(None)
except BaseException as x: print(repr(x), repr(x.__cause__))
x = g()
try: x.throw(ValueError)
except ValueError: pass
try: next(x)
except StopIteration as e: print(repr(e))


@(lambda f: f)
def decorated():
    yield 1


for make in (decorated, lambda: (i for
        i in range(3)), c):
    try:
        make().throw(ValueError(1))
    except ValueError:
        traceback.print_exc()
h = g()
h.throw(KeyError('k'))
