"""Exception groups: construction, split, subgroup, derive, except* in its forms."""
import traceback
# exception groups
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("n", [KeyError("k"), ValueError(2)])])
except* ValueError as e:
    print("VE", repr(e), e.exceptions)
except* (TypeError, KeyError) as e:
    print("TE", repr(e))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), OSError("t")])
    except* ValueError as e:
        print("VE")
        raise KeyError("z")
except BaseException as e:
    print(repr(e), repr(e.__context__))
try:
    try:
        raise ValueError("plain")
    except* ValueError as e:
        print(repr(e)); raise
except BaseException as e: print(repr(e))
try:
    try: raise ExceptionGroup("x", [OSError(1)])
    except* ExceptionGroup: pass
except BaseException as e: print(repr(e))
for args in [(), ("a",), ("a", []), ("a", [1]), (1, [ValueError()]), ("a", [KeyboardInterrupt()]), ("a", 5), ("a", (ValueError(),)), ("a", [ValueError], 4)]:
    for t in (ExceptionGroup, BaseExceptionGroup):
        try:
            print(repr(t(*args)), type(t(*args)))
        except BaseException as e: print(type(e), e)
g = ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("n", [KeyError("k"), ValueError(2)])])
print(g.split(ValueError)); print(g.subgroup(ValueError)); print(g.subgroup(OSError)); print(g.split((OSError,)))
print(g.split(lambda e: isinstance(e, KeyError)))
print(g.derive([ValueError(3)])); print(str(g), g.message)
try: g.split(5)
except TypeError as e: print(e)
try: g.message = 3
except AttributeError as e: print(e)
g.add_note("hello"); print(g.split(ValueError)[0].__notes__)
class MyG(ExceptionGroup):
    def derive(self, excs): return MyG(self.message + "!", excs)
try: raise MyG("m", [ValueError(1), KeyError(2)])
except* KeyError as e: print(repr(e))
except* ValueError as e: print(repr(e))
def f():
    for i in range(3):
        try:
            if i == 1: raise ExceptionGroup("q", [ValueError(i)])
        except* ValueError:
            print("caught", i)
        else: print("else", i)
        finally: print("finally", i)
f()
raise ExceptionGroup("top", [ValueError(1), ExceptionGroup("n", [KeyError("k"), ValueError(2)])])
