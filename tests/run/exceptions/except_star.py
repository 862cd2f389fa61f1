try:
    try:
        raise ExceptionGroup('a', [ValueError(1), KeyError(2), ExceptionGroup('b', [ValueError(3), OSError(4)])])
    except* ValueError as e:
        print(repr(e)); raise
    except* KeyError as e:
        print(repr(e)); raise RuntimeError(7)
except BaseException as e:
    print(repr(e), repr(e.__context__))
try:
    try: raise ExceptionGroup('a', [ValueError(1), KeyError(2)])
    except* ValueError: pass
except BaseException as e: print(repr(e), repr(e.__context__))
try:
    try: raise ValueError(3)
    except* ValueError as e: print(repr(e)); raise
except BaseException as e: print(repr(e), repr(e.__context__))
try:
    try: raise ValueError(3)
    except* ValueError as e: raise TypeError(1)
except BaseException as e: print(repr(e), repr(e.__context__))
try:
    try: raise ValueError(3)
    except* TypeError as e: raise TypeError(1)
except BaseException as e: print(repr(e), repr(e.__context__))
try: raise ExceptionGroup('a', [ValueError(1)])
except* ValueError: print('done')
