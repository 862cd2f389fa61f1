"""Exceptions: chains, groups, notes, custom classes, re-raising, finally, context surgery; ends with a group that nobody handles."""
import sys


class AppError(Exception):
    default = 'unknown'
    registry = {}

    def __init_subclass__(cls, code=0): AppError.registry[code] = cls; cls.code = code
    def __init__(self, message=None, **details):
        super().__init__(message or self.default)
        self.details = details
    def __str__(self):
        more = ', '.join(f'{k}={v!r}' for k, v in self.details.items())
        return super().__str__() + (f' ({more})' if more else '')


class NotFound(AppError, code=404): default = 'not found'
class Denied(AppError, PermissionError, code=403): default = 'denied'


class Weird(Exception):
    def __new__(cls, *args, **kw):
        self = super().__new__(cls, *args)
        self.made = len(args)
        return self
    def __init__(self, a, b=2): self.a, self.b = a, b


def chain(e, depth=0):
    while e is not None:
        yield f'{type(e).__name__}({e})' + (f' notes={e.__notes__}' if hasattr(e, '__notes__') else '')
        if e.__cause__ is not None: yield 'caused by'; e = e.__cause__
        elif e.__context__ is not None and not e.__suppress_context__: yield 'during'; e = e.__context__
        else: e = None


def fetch(key, table={'a': 1, 'z': 0}):
    try: return 10 // table[key]
    except KeyError as e: raise NotFound(key=key) from e
    except ZeroDivisionError: raise Denied(value=key) from None
    finally: log.append(key)


log = []
for key in ('a', 'b', 'z', []):
    try: print(fetch(key))
    except AppError as e: print(type(e).__name__, e, e.args, e.code, e.details, *chain(e), e.__suppress_context__, isinstance(e, OSError))
    except TypeError as e: print('TypeError', e)
print(log, AppError.registry)
w = Weird(1)
print(w.args, w.made, w.a, w.b, repr(w), str(Weird('x', 'y')), repr(Weird('x', b=3)), w == Weird(1), {w: 1}[w])


def flow(n):
    trace = []
    try:
        try:
            trace.append('try')
            if n == 1: return trace
            if n == 2: raise ValueError('two')
            if n == 3: raise TypeError('three')
            if n == 4: raise KeyboardInterrupt
        except ValueError as e:
            trace.append(str(e))
            try: raise LookupError('inside handler')
            except LookupError as f: trace.append(repr(f.__context__))
            if n == 2: return trace
        except TypeError:
            trace.append('type')
            raise
        else: trace.append('else')
        finally: trace.append('finally')
    except TypeError as e:
        trace.append(f'outer {e}')
    except BaseException as e:
        trace.append(type(e).__name__)
    return trace + ['end']


def override():
    for i in range(3):
        try:
            if i == 1: continue
            try: 1 / 0
            finally:
                if i == 2: break
        except ZeroDivisionError: yield i, sys.exc_info()[0].__name__
        finally: yield i, 'finally', sys.exc_info()[0]
    try: return 'lost'
    finally:
        yield 'last'


def swallow():
    try: raise ValueError
    finally: return 'swallowed'


print([flow(n) for n in range(5)], list(override()), swallow(), sys.exc_info())


def relay(errors):
    caught = []
    for e in errors:
        try: raise e
        except* (ValueError, KeyError) as g: caught.append(('VK', g.message, [repr(x) for x in g.exceptions]))
        except* OSError as g: caught.append(('OS', [type(x).__name__ for x in g.exceptions]))
    return caught


nested = ExceptionGroup('outer', [ValueError('v1'), ExceptionGroup('inner', [KeyError('k'), FileNotFoundError(2, 'gone'), ValueError('v2')]), Denied(why='group')])
print(relay([ValueError('single'), nested, OSError(13, 'acc')]))
match, rest = nested.split(ValueError)
print(match, match.exceptions, rest.exceptions, nested.subgroup(lambda e: 'v2' in str(e)), nested.subgroup(ZeroDivisionError), nested.derive([KeyError()]), sep='\n')
try:
    try: raise nested
    except* ValueError: raise TypeError('in handler')
    except* KeyError as g: raise g
except BaseExceptionGroup as g:
    def show(g, pad=''):
        for x in g.exceptions:
            print(pad + type(x).__name__, x, repr(x.__context__)[:30])
            if isinstance(x, BaseExceptionGroup): show(x, pad + '  ')
    print(g)
    show(g)
for bad in (lambda: ExceptionGroup('x', []), lambda: ExceptionGroup('x', [1]), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup('x', [KeyboardInterrupt()]), lambda: ExceptionGroup('x'), lambda: ExceptionGroup('x', 5)):
    try: print(bad())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
b = BaseExceptionGroup('b', [KeyboardInterrupt(), ValueError(1)])
print(type(b).__name__, type(BaseExceptionGroup('c', [ValueError()])).__name__, type(b.subgroup(ValueError)).__name__, b)


class Bag(ExceptionGroup):
    def __new__(cls, errors, label): 
        self = super().__new__(cls, f'{label} bag', errors)
        self.label = label
        return self
    def derive(self, excs): return Bag(excs, self.label + "'")


bag = Bag([ValueError(1), TypeError(2), ValueError(3)], 'red')
bag.add_note('careful')
part = bag.subgroup(ValueError)
print(part, part.label, part.__notes__, bag.split(TypeError), type(bag.split(TypeError)[0]).__name__)


def fallback(*steps):
    errors = []
    for s in steps:
        try: return s()
        except Exception as e:
            e.add_note(f'step {len(errors)}')
            errors.append(e)
    raise ExceptionGroup('all failed', errors)


print(fallback(lambda: 1 // 0, lambda: 'second'))
try: fallback(lambda: 1 // 0, lambda: {}['k'])
except* ArithmeticError as g: print(g.exceptions[0].__notes__)
except* LookupError as g: print(g.exceptions[0].__notes__, g.message)


def cycle():
    a, b = ValueError('a'), ValueError('b')
    try:
        try: raise a
        except ValueError: raise b
    except ValueError as e:
        try: raise a
        except ValueError as f: return [repr(x) for x in (e, e.__context__, f, f.__context__)]


print(cycle())
for e in (StopIteration(5), SystemExit(3), OSError(2, 'msg', 'file'), UnicodeDecodeError('utf-8', b'abc', 1, 2, 'why'), KeyError('k', 2), ImportError('m', name='n', path='p'), AttributeError('a', name='n', obj=1), SyntaxError('s', ('f', 1, 2, 'text')), NameError('n', name='q')):
    print(repr(e), str(e), e.args, {k: v for k, v in ((k, getattr(e, k, '-')) for k in ('value', 'code', 'errno', 'filename', 'start', 'reason', 'name', 'lineno')) if v != '-'})
for f in (lambda: exec_raise(5), lambda: exec_raise(int), lambda: exec_raise(ValueError, 5), lambda: exec_raise(ValueError, None), lambda: exec_raise(Weird), lambda: exec_raise(ValueError('x'), KeyError)):
    def exec_raise(e, *cause):
        if cause: raise e from cause[0]
        raise e
    try: f()
    except BaseException as e: print(repr(e), repr(e.__cause__), e.__suppress_context__)
try: raise
except RuntimeError as e: print(e)
try:
    try: fetch('b')
    except NotFound as e:
        e.add_note('while testing')
        raise ExceptionGroup('final', [e, ValueError('plain'), ExceptionGroup('deep', [Denied(level=2)])]) from e.__cause__
finally:
    print('leaving')
