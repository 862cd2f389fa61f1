"""sys._getframe: who is running, where, and what frame objects say later."""
import os
import sys


def here():
    f = sys._getframe()
    print(f.f_code.co_name, f.f_lineno, f.f_code.co_firstlineno, os.path.basename(f.f_code.co_filename))
    return f


def stack(f):
    out = []
    while f:
        out.append((f.f_code.co_name, f.f_lineno))
        f = f.f_back
    return out


def inner(depth=0):
    return stack(sys._getframe(depth))


def middle(x):
    y = x + 1
    return inner(), y


def small(x):
    return middle(
        x)


class Thing:
    def method(self):
        return inner()

    def __add__(self, other):
        return inner()

    def __getattr__(self, name):
        return inner(1)

    @property
    def prop(self):
        return inner()

    def __call__(self):
        return [inner() for _ in range(1)][0]

    in_body = inner()

    def __eq__(self, other):
        print(inner())
        return True

    __hash__ = None


class Made:
    def __init__(self):
        self.where = inner()


def generator():
    print(inner())
    x = yield 1
    print(inner(), x)
    yield inner()


def delegating():
    yield from generator()


def decorated(f):
    def wrapper(*args):
        return f(*args)
    return wrapper


@decorated
def through_closure(n):
    if n:
        return through_closure(n - 1)
    return inner()


def later():
    f = sys._getframe()
    a = f.f_lineno
    b = f.f_lineno
    return f, a, b


def raised():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e.__traceback__.tb_frame


async def coroutine():
    return inner()


def looped(things):
    total = []
    for t in things:
        total += t()
    return total


print(here() is here())
print(inner(), middle(1), small(2))
t = Thing()
print(t.method(), t + 1, t.anything, t.prop, t(), Thing.in_body, Made().where)
t == 5
g = generator()
print(next(g), g.send(5), next(g, "end"))
g = delegating()
print([x for x in g])
print(list(map(lambda x: inner(), [1])), sorted([1], key=lambda x: print(inner()) or x))
print(through_closure(2))
f, a, b = later()
print(f.f_lineno, a, b, f.f_back is sys._getframe(), f.f_back.f_lineno, sys._getframe().f_lineno)
print(f.f_globals is globals(), f.f_globals["__name__"], f.f_back.f_locals is globals(), f.f_builtins["len"] is len)
print(raised().f_code.co_name)
c = coroutine()
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
print(looped([inner, lambda: inner()]), [inner() for i in range(2)], {k: inner(1) for k in "a"})
print(repr(f).split(",")[1:], type(f), f.f_trace, f.f_trace_lines, f.f_trace_opcodes)
for bad in (100, "a", 2**70, -1, None):
    try:
        print(bad, sys._getframe(bad).f_code.co_name)
    except Exception as e:
        print(bad, type(e).__name__, e)
try:
    sys._getframe().clear()
except RuntimeError as e:
    print(e)
f.clear()
current = sys._getframe
ask = lambda: current(1).f_lineno
print(ask(), getattr(sys, "_getframe", None)().f_lineno,
      ask())
exec_line = (lambda: sys._getframe(1).f_lineno)
for i in range(3):
    print(i, exec_line(),
          exec_line())
