# Repetition and concatenation of sequences with all kinds of operands on either side.
class L(list): pass
class T(tuple): pass
class R:
    def __rmul__(self, o): return ("rmul", o)
    def __index__(self): return 2
class I:
    def __index__(self): return 2
for s in ([1], (1, 2), L([1]), T((1,)), [], ()):
    for n in (2, True, I(), R(), -1, 0):
        print(s * n, end=" ")
        try: print(n * s)
        except TypeError as e: print(e)
    for bad in (1.5, "a", None, [1], (2,)):
        for f in (lambda: s * bad, lambda: bad * s):
            try: print(f())
            except TypeError as e: print(e)
    for big in (2**70, 2**62):
        try: print(len(s * big))
        except (OverflowError, MemoryError) as e: print(type(e), e)
l = [1, 2]
l *= I(); print(l)
l *= R(); print(l)
l = L([3]); l *= 3; print(l, type(l))
try: l *= 1.5
except TypeError as e: print(e)
seqs = ([1], (1,), L([1]), T((1,)), "a", b"b", bytearray(b"c"))
for x in seqs:
    for y in seqs:
        try: print(x * y)
        except TypeError as e: print(e)
        try: print(x + y)
        except TypeError as e: print(e)
