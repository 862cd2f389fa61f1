# Awaiting what cannot be awaited, by async with; generators marked as coroutines that delegate to coroutines.
import types


class Manager:
    def __init__(self, enter, leave):
        self.enter, self.leave = enter, leave

    def __aenter__(self):
        return self.enter

    def __aexit__(self, *e):
        return self.leave


class Done:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value
        yield


def run(coroutine):
    try:
        while True:
            print("yielded", coroutine.send(None))
    except StopIteration as e:
        print("result", e.value)
    except Exception as e:
        print(type(e).__name__, e, "|", e.__context__)


async def use(enter, leave, fails=False):
    async with Manager(enter, leave) as m:
        if fails:
            1 / 0
        return m


async def plain(x):
    return await x

run(use(1, 2))
run(use(Done(1), 2))
run(use(Done(1), 2, True))
run(use(Done(1), Done(True), True))
run(use(Done(1), Done(0)))
run(plain(3))


@types.coroutine
def marked(inner):
    return (yield from inner)


@types.coroutine
def steps():
    x = yield 1
    return x


async def body():
    await steps()
    return "body"


def unmarked(inner):
    yield from inner

run(marked(body()))
run(plain(marked(body())))
inner = body()
run(unmarked(inner))
inner.close()


class Calls:
    pass


Calls.__call__ = Calls()
try:
    Calls()()
except RecursionError:
    print("RecursionError")
