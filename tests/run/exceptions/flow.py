# finally with return, break, continue; chaining; bare raise; custom classes; exception groups.
STR = 'a'
def f1():
    try: return 'try'
    finally: print('fin1')
def f2():
    try: return 'try'
    finally: return 'finally wins'
def f3():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('body', i)
        finally: print('fin', i)
    else: print('else')
    return i
def f4():
    for i in range(3):
        try: raise ValueError(i)
        except ValueError: continue
        finally: print('f4', i)
    else: return 'else reached'
def f5():
    while True:
        try: raise KeyError('lost')
        finally: break
    return 'swallowed by break'
def f6():
    try:
        try: raise KeyError(1)
        finally: print('inner')
    except KeyError as e: return e.args
    else: return 'no'
    finally: print('outer')
def f7():
    try: x = 1
    except ValueError: x = 2
    else: x = 3
    finally: x += 10
    return x
def f8():
    for i in range(5):
        try:
            try:
                if i == 3: return i
            finally: print('a', i)
        finally: print('b', i)
def f9():
    try: raise ValueError('first')
    except ValueError:
        try: raise TypeError('second')
        except TypeError as t: return repr(t.__context__), t.__cause__, t.__suppress_context__
def f10():
    x = []
    def g():
        try: return x.append('ret') or x
        finally: x.append('fin')
    return g()
def f11():
    try:
        raise ValueError('v')
    except (TypeError, ValueError) as e:
        err = e
    try: e
    except UnboundLocalError as u: return str(u), str(err)
def f12():
    i = 0
    while i < 3:
        try:
            i += 1
            if i == 2: continue
            print('loop', i)
        except Exception: pass
        else: print('else', i)
        finally: print('finally', i)
    return i
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12): print(f.__name__, f())


class AppError(Exception):
    code = 1
    def __init__(self, msg, **kw): super().__init__(msg); self.kw = kw
class Sub(AppError): code = 2
class Multi(KeyError, AttributeError): pass
def t(fn, *a):
    try: return fn(*a)
    except Sub as e: return ('Sub', e.code, e.kw, str(e))
    except AppError as e: return ('App', e.code, e.kw, e.args)
    except (KeyError, IndexError) as e: return ('Lookup', type(e).__name__, str(e), repr(e))
    except ArithmeticError as e: return ('Arith', type(e).__name__, str(e))
    except Exception as e: return ('Other', type(e).__name__, str(e))
    except BaseException as e: return ('Base', type(e).__name__, e.args)
def r(e): raise e
for e in (Sub('s', a=1), AppError('a'), AppError, Multi('m'), KeyError('k'), KeyError(1, 2), IndexError(), ZeroDivisionError('z'), OverflowError, ValueError('v', 2), KeyboardInterrupt(), SystemExit(3), GeneratorExit, StopIteration(5), OSError(2, 'No such', 'file'), UnicodeDecodeError('utf8', b'ab', 0, 1, 'bad'), Exception(), 5, None, int, 'text', AssertionError('x')):
    print(t(r, e))
for fn in (lambda: 1 / 0, lambda: [][0], lambda: {}['q'], lambda: int('x'), lambda: 'a' + 1, lambda: 1 + 'a', lambda: None + 1, lambda: undefined_name, lambda: [].nope, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 5 // 0, lambda: 5.0 // 0, lambda: 0 ** -1, lambda: 10.0 ** 400, lambda: (1).real.x, lambda: float('z'), lambda: [1, 2][5], lambda: (1,)[2], lambda: 'abc'[9], lambda: [1][STR], lambda: {}[[]], lambda: {1, []}, lambda: next(iter([])), lambda: 1 << -1, lambda: divmod(1, 0), lambda: [].pop(), lambda: {}.popitem(), lambda: set().pop(), lambda: [1].remove(5), lambda: [1].index(5), lambda: 'a'.index('b'), lambda: b'a'.decode('ascii').encode('xyz'), lambda: 'é'.encode('ascii'), lambda: b'\xff'.decode(), lambda: chr(-1), lambda: range(3)[5], lambda: 2 ** 'a', lambda: -'a', lambda: len(5), lambda: 1 < 'a', lambda: [] < (), lambda: sorted([1, 'a']), lambda: max([]), lambda: sum(['a']), lambda: (lambda: (yield))().throw(ValueError('thrown'))):
    print(t(fn))


def chain():
    try:
        try: {}['missing']
        except KeyError as e: raise ValueError('converted') from e
    except ValueError as e:
        print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
        try: raise RuntimeError('none') from None
        except RuntimeError as r2: print(r2.__cause__, repr(r2.__context__), r2.__suppress_context__)
    try: raise ValueError from 5
    except TypeError as e: print(e)
    try: raise ValueError from KeyError
    except ValueError as e: print(repr(e.__cause__))
chain()
def bare():
    try: raise
    except RuntimeError as e: print(e)
    try:
        try: 1 / 0
        except ZeroDivisionError: raise
    except ZeroDivisionError as e: print('again', e, e.__traceback__ is not None)
    try:
        try: 1 / 0
        except ZeroDivisionError:
            def g(): raise
            g()
    except ZeroDivisionError as e: print('from callee', e)
bare()
import sys
def info():
    print(sys.exc_info())
    try: 1 / 0
    except ZeroDivisionError:
        print(sys.exc_info()[0].__name__)
        try: int('x')
        except ValueError: print(sys.exc_info()[0].__name__)
        print(sys.exc_info()[0].__name__, sys.exc_info()[1])
    print(sys.exc_info()[1])
info()
def bad_handlers():
    for h in (5, 'x', (ValueError, 5), [ValueError]):
        try:
            try: raise ValueError('v')
            except h: print('caught')
        except TypeError as e: print(e)
        except ValueError: print('matched late')
bad_handlers()
def notes():
    e = ValueError('n'); e.add_note('one'); e.add_note('two'); print(e.__notes__)
    try: e.add_note(5)
    except TypeError as x: print(x)
    print(e.with_traceback(None) is e)
notes()
def groups():
    g = ExceptionGroup('top', [ValueError(1), TypeError(2), ExceptionGroup('in', [KeyError(3), ValueError(4)])])
    try: raise g
    except* ValueError as e: print('V', repr(e), e.message)
    except* (TypeError, KeyError) as e: print('TK', e.exceptions)
    try:
        try: raise g
        except* KeyError: print('K')
    except ExceptionGroup as rest: print('rest', repr(rest))
    try: raise ValueError('naked')
    except* ValueError as e: print(repr(e))
    print(g.subgroup(ValueError), g.split(KeyError), g.derive([OSError()]))
    try:
        try: raise g
        except* ValueError: raise OSError('new')
    except ExceptionGroup as e: print(repr(e))
    try: ExceptionGroup('x', [])
    except ValueError as e: print(e)
    try: ExceptionGroup('x', [5])
    except ValueError as e: print(e)
    for i in range(2):
        try: raise ExceptionGroup('l', [ValueError(i)])
        except* ValueError: print('loop', i)
        else: print('no')
        finally: print('fin')
groups()
def deep(n): return deep(n + 1) + 1
try: deep(0)
except RecursionError as e: print(e)
try: assert 1 == 2, 'message %d' % 5
except AssertionError as e: print(e)
try: assert []
except AssertionError as e: print(repr(e))
class Ctx:
    def __init__(self, swallow=False): self.s = swallow
    def __enter__(self): print('enter'); return self
    def __exit__(self, t, v, tb): print('exit', t and t.__name__, v); return self.s
with Ctx(True) as c: raise ValueError('inside')
def wret():
    with Ctx(), Ctx(True) as b:
        for i in range(3):
            with Ctx(): 
                if i: return i
print(wret())
try:
    with Ctx(): raise KeyError('through')
except KeyError as e: print('caught', e)
try: raise ValueError('a') 
except ValueError as e:
    e2 = e
print(e2.__traceback__.tb_lineno, e2.__traceback__.tb_frame.f_code.co_name, e2.__traceback__.tb_next)
