"""Every kind of node of the abstract syntax, in its forms: tests/tables/complete.py looks that none is missing."""
import sys as system, os.path
from math import floor as down, ceil
from math import *
import string


class Value:
    """A class with an annotation, nested names and keywords."""
    kind: str = "value"
    count: int

    def __init__(self, x):
        self.x = x

    def __matmul__(self, other):
        return ("@", self.x, other)

    def __imatmul__(self, other):
        self.x = ("@=", other)
        return self

    def __enter__(self):
        return self.x

    def __exit__(self, *error):
        return error[0] is KeyError


def decorate(f):
    return f


@decorate
@(lambda f: f)
def parameters(a, /, b, c=3, *rest: int, d, e: "text" = 5, **named: str) -> tuple:
    return a, b, c, rest, d, e, named


def statements(n):
    global shared
    shared = n
    total: int = 0
    Value.made: int = n
    for i in range(n):
        if i == 3:
            continue
        elif i > 5:
            break
        total += i
    else:
        total = -total
    while total > 0:
        total -= 2
    else:
        total -= 100
    del i
    pass
    assert total < 0, "message"
    assert n
    return total


def binary():
    a, b = 13, 4
    print(a + b, a - b, a * b, a / b, a % b, a ** b, a // b, a << b, a >> b, a | b, a ^ b, a & b)
    print(Value(a) @ b, ~a, not a, +a, -a, a and b, a or b, 0 or b and 5)
    print(a == b, a != b, a < b, a <= b, a > b, a >= b, a is b, a is not b, a in [b], a not in (b,), 1 < b <= a != 5 in [5])
    a += 1; a -= 2; a *= 3; a //= 2; a %= 100; a **= 2; a <<= 3; a >>= 1; a |= 5; a ^= 3; a &= 255
    a /= 2
    v = Value(1)
    v @= 2
    print(a, v.x)


def displays():
    a, *b, c = range(5)
    first, (second, [third, *fourth]) = 1, (2, "345")
    print(a, b, c, first, second, third, fourth)
    print([*b, 1], (*b, 2), {*b, 3}, {**{"k": 1}, "z": 2}, (), [], {}, (1,), {1: 2})
    print([i * j for i in range(4) if i for j in range(i)], {i % 3 for i in range(7)}, {i: -i for i in range(3)})
    print(list(i for i in b if i > 1 if i < 3), (lambda x, *y, z=1, **k: (x, y, z, k))(1, 2, z=3, w=4))
    items = list(range(10))
    items[2:8:2] = "abc"
    items[0], items[-1] = items[-1], items[0]
    del items[1], items[1:3]
    print(items, items[1:], items[:2], items[::-1], items[1:4:2], items[:], items[...] if 0 else None)
    print(parameters(1, 2, d=4), parameters(*[1, 2, 3, 4], **{"d": 5}, f=6), parameters(1, *(2,), c=1, d=0))
    if (n := len(items)) > 2 and (m := n + 1):
        print(n, m, [k := i for i in range(3)], k)


def texts():
    value, width = 3.14159, 10
    print(f"{value:.2f} {value!r:>{width}} {'nested ' + f'{width}'} {value=} {{}} {width!s} {'é'!a}", "a" "b" f"{1}")
    print(b"bytes\x00", 'a\tb', r"\raw", 0x1f, 0b101, 0o17, 1_000, 1e3, 2j, ..., None, True, False, u"u", rb"\x")


def errors(kind):
    try:
        if kind == 1:
            raise ValueError("one") from KeyError("cause")
        elif kind == 2:
            raise KeyError
        elif kind == 3:
            return "returned"
        elif kind == 4:
            raise ValueError("again") from None
    except ValueError as e:
        print("handler", e, repr(e.__cause__), e.__suppress_context__)
        try:
            raise
        except (TypeError, ValueError):
            print("raised again")
    except KeyError:
        print("key")
    except:
        print("anything")
    else:
        print("no error")
    finally:
        print("finally", kind)


def groups():
    try:
        raise ExceptionGroup("many", [ValueError(1), KeyError(2), ExceptionGroup("inner", [ValueError(3)])])
    except* ValueError as e:
        print("values", e.exceptions)
    except* (KeyError, OSError) as e:
        print("keys", e.exceptions)
    else:
        print("none")
    finally:
        print("end of groups")


def contexts():
    with Value(1) as a, Value(2):
        print(a)
        raise KeyError
    with (Value((1, 2)) as (x, y), Value(3) as z):
        print(x, y, z)


def matching(subject):
    match subject:
        case 1 | 2 | -3:
            return "number"
        case "text" | b"bytes":
            return "text"
        case None | True:
            return "singleton"
        case [1, 2, *rest] if rest:
            return "list", rest
        case (x, y):
            return "pair", x, y
        case [*_, 9]:
            return "ends with 9"
        case {"k": v, "z": [a, _], **rest}:
            return "mapping", v, a, rest
        case {}:
            return "empty mapping"
        case Value(x=3):
            return "value 3"
        case str(s) | int(s) as whole:
            return "class", s, whole
        case os.path.sep | system.maxsize:
            return "dotted"
        case Value() as v:
            return "value"
        case _:
            return "nothing"


def numbers(n):
    got = yield n
    print("sent", got)
    yield from [n + 1, n + 2]
    return "end"


def outer():
    count = 0

    def inner():
        nonlocal count
        count += 1
        return count
    inner()
    return inner() + count


class Steps:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n

    async def __aenter__(self):
        return self.n

    async def __aexit__(self, *error):
        return False

    def __await__(self):
        yield self.n
        return "awaited"


async def ticks(n):
    for i in range(n):
        yield i


async def asynchronous():
    async for i in Steps(3):
        print("async for", i)
    else:
        print("async else")
    async with Steps(5) as n, Steps(6):
        print("async with", n)
    print([i async for i in ticks(3) if i], {i: i async for i in ticks(2)}, {i async for i in ticks(2)}, [x async for x in (y async for y in ticks(2))])
    print(await Steps(7), [await Steps(i) for i in range(2)])
    f = lambda: (yield)
    return f().send(None)


def run(coroutine):
    try:
        while True:
            print("waits for", coroutine.send(None))
    except StopIteration as e:
        return e.value


class Meta(type):
    def __new__(mcs, name, bases, ns, **named):
        print("class", name, named)
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **named):
        pass


class Made(Value, metaclass=Meta, flag=True, **{"more": 1}):
    print(kind if "kind" in vars() else "no kind")
    for name in "ab":
        vars()[name] = name
    del name


print(parameters.__annotations__, Value.__annotations__, Value.__doc__, down(2.5), ceil(2.5), floor(1.5), string.digits)
print(statements(3), statements(9), shared, Value.made)
binary()
displays()
texts()
for k in range(5):
    print(errors(k))
groups()
contexts()
for s in (1, -3, "text", None, [1, 2, 3], (4, 5), [0, 1, 9], {"k": 1, "z": [2, 3], "m": 4}, {}, Value(3), "other", 77, system.maxsize, Value(1), 1.5):
    print(matching(s))
g = numbers(1)
print(next(g), g.send("x"), list(g), outer())
print(run(asynchronous()))
print(Made.a, Made(5).x, 1 if shared else 2)
