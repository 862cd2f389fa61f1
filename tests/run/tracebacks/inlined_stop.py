# StopIteration that leaves an inlined generator expression: both tracebacks.
def stop(xs):
    return list(next(iter(x)) for x in xs)

def again(xs):
    for x in (stop([y, []]) for y in xs):
        print(x)

again([[1]])
