# An exception that leaves an inlined generator shows the generator's frame, then the loop's.
import sys

def divide(xs):
    for x in xs:
        yield 10 // x

def consume(xs):
    total = 0
    for v in divide(xs):
        total += v
    return total

def outer(xs):
    return sum(consume([x]) for x in xs)

def comprehension(xs):
    return [[consume([y]) for y in x] for x in xs]

def stop(xs):
    return list(next(iter(x)) for x in xs)

def show(f, *args):
    try:
        f(*args)
    except Exception as e:
        frames, tb = [], e.__traceback__
        while tb:
            frames.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
            tb = tb.tb_next
        print(type(e).__name__, e, frames)
        print('cause', repr(e.__cause__), 'context', repr(e.__context__))

show(consume, [1, 0])
show(outer, [2, 0])
show(comprehension, [[1], [5, 0]])
show(stop, [[1], []])
show(lambda: max(1 // x for x in [1, 0]))
try:
    outer([1, 0])
except ZeroDivisionError:
    try:
        stop([[]])
    except RuntimeError as e:
        print(repr(e.__context__), repr(e.__cause__.__context__))
comprehension([[1, 2], [3, 0]])
