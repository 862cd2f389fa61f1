# What an except* clause raises comes out in a group, also if it is alone; unless no group was caught.
def show(f):
    try: f()
    except BaseException as e: print(repr(e), repr(e.__context__), repr(e.__cause__))
def a():
    try: raise ExceptionGroup("eg", [TypeError(1), ValueError(2)])
    except* (TypeError, ValueError) as e: raise SyntaxError(3)
def b():
    try: raise ExceptionGroup("eg", [TypeError(1), ValueError(2)])
    except* TypeError as e: raise SyntaxError(3)
def c():
    try: raise TypeError(1)
    except* TypeError as e: raise SyntaxError(3)
def d():
    try: raise ExceptionGroup("eg", [TypeError(1), ValueError(2)])
    except* TypeError as e: raise
def e():
    try: raise ExceptionGroup("eg", [TypeError(1), ValueError(2)])
    except* TypeError as e: raise SyntaxError(3) from e
    except* ValueError: raise KeyError(4)
def f():
    try: raise ExceptionGroup("eg", [TypeError(1), ValueError(2)])
    except* (TypeError, ValueError): raise SyntaxError(3)
def g():
    try: raise ExceptionGroup("eg", [TypeError(1)])
    except* (TypeError, ValueError): raise ExceptionGroup("n", [KeyError(1)])
for x in (a,b,c,d,e,f,g): show(x)
print(ExceptionGroup[int], BaseExceptionGroup[int, str])
