# bytes and bytearray of objects with __index__, __bytes__; empty assignments to slices with a step; iterators at the end of the numbers.
class Odd(bytes):
    def __index__(self):
        raise TypeError("no index")


class Worse(bytes):
    def __index__(self):
        raise ValueError("no index")


class Text(str):
    def __bytes__(self):
        return b"own"


class Iterable:
    def __index__(self):
        raise TypeError("no index")

    def __iter__(self):
        return iter([1, 2])


for kind in bytes, bytearray:
    for value in Odd(b"abc"), Worse(b"abc"), Text("x"), Iterable(), "text", 3, True:
        try:
            print(kind.__name__, kind(value))
        except (TypeError, ValueError) as e:
            print(kind.__name__, type(e).__name__, e)
same = b"some bytes"
print(same * 1 is same, (same * 2)[:3], Odd(b"ab") * 1, type(Odd(b"ab") * 1))


def assigned(index, value):
    b = bytearray(range(65, 75))
    try:
        b[index] = value
        print(b)
    except ValueError as e:
        print(e)


assigned(slice(1, -1, 2), b"")
assigned(slice(None, None, -3), [])
assigned(slice(8, 2, 2), b"")
assigned(slice(8, 2), b"")
assigned(slice(1, -1, 2), b"x")
assigned(slice(0, 4, 2), b"xy")


class Endless:
    def __getitem__(self, k):
        return k


it = iter(Endless())
it.__setstate__(2**63 - 3)
try:
    while True:
        print(next(it))
except OverflowError as e:
    print(e)
