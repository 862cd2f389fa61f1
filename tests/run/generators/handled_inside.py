# What a generator handles is its own, whoever resumes it; what its delegate is; lambdas that yield.
import sys
def g():
    try:
        raise KeyError(1)
    except KeyError:
        yield sys.exc_info()[0]
    yield sys.exc_info()[0]
    try:
        yield 1
    except ValueError as e:
        yield sys.exc_info()[0], e.__context__
        yield sys.exc_info()[0]
        raise
def run():
    it = g()
    try:
        raise TypeError(2)
    except TypeError:
        print(next(it))
    print(sys.exc_info()[0])
    try:
        raise IndexError(2)
    except IndexError:
        print(next(it), sys.exc_info()[0])
    next(it)
    try:
        raise ValueError(3)
    except ValueError as e:
        print(it.throw(e), sys.exc_info()[0])
    print(next(it))
    try:
        next(it)
    except ValueError as e:
        print("again", e, e.__context__, sys.exc_info()[0])
    print(sys.exc_info())
run()
def inner():
    try: yield 1
    finally:
        yield sys.exc_info()[0]
def outer():
    try: yield from inner()
    except ValueError: yield "got", sys.exc_info()[0]
    yield sys.exc_info()[0]
it=outer(); next(it)
try:
    1/0
except ZeroDivisionError:
    print(it.throw(ValueError("x")), sys.exc_info()[0])
print(next(it)); print(next(it))
f=lambda:(yield 1)
x=f(); next(x)
try: x.send(2)
except StopIteration as e: print(e.value)


class D:
    def a(self):
        print(self.it.gi_yieldfrom, self.it.gi_running)
        yield 2
        print(self.it.gi_yieldfrom, self.it.gi_running)
    def b(self): yield from self.a()
d=D(); d.it=d.b(); next(d.it); print(d.it.gi_yieldfrom is None, d.it.gi_running); list(d.it)
