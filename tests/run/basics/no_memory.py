# Single objects that no memory could hold: MemoryError, which can be caught.
def t(f):
    try: f(); print("no error")
    except (MemoryError, OverflowError) as e: print(type(e).__name__, e)
t(lambda: list(range(2**62)))
t(lambda: [0] * 2**62)
t(lambda: "a" * 2**62)
t(lambda: b"a" * 2**62)
t(lambda: bytes(2**62))
t(lambda: (1,) * 2**61)
t(lambda: tuple(range(2**62)))
t(lambda: "x".ljust(2**62))
t(lambda: 1 << 2**62)
t(lambda: [0] * 10**14)
t(lambda: bytes(10**14))
t(lambda: "a" * 10**14)
t(lambda: (0,) * 10**14)
t(lambda: list(range(10**14)))
t(lambda: [1, 2].extend(range(10**14)))


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint

    def __iter__(self):
        return iter([1, 2])


t(lambda: print(list(Hinted(2**62))))
t(lambda: print(list(Hinted(2**63 - 1))))
t(lambda: [1].extend(Hinted(2**63 - 1)))
t(lambda: print([1, *Hinted(2**62)]))
t(lambda: print(tuple(Hinted(2**62))))
