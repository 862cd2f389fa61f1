# Exceptions: copies of ImportError, __init__ called again, carets of a SyntaxError that was made by hand.
import copy, pickle
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for kw in {}, {'name': 'n'}, {'path': 'p'}, {'name': 'n', 'path': 'p'}:
    for cls in ImportError, ModuleNotFoundError:
        e = cls('test', **kw); print(e.__reduce__())
        for c in copy.copy(e), copy.deepcopy(e), pickle.loads(pickle.dumps(e)): print(type(c), c.args, c.msg, c.name, c.path)
e = ImportError('test', name='n'); e.extra = 5; print(e.__reduce__()); c = copy.copy(e); print(vars(c), c.name)
e.__init__(); print(e.args, e.msg, e.name, e.path, vars(e))
for e, m in (AttributeError('a', name='n', obj=3), ('name', 'obj')), (NameError('a', name='n'), ('name',)), (StopIteration(3), ('value',)), (SystemExit(4), ('code',)), (SyntaxError('m', ('f', 1, 2, 't', 3, 4)), ('msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset')), (UnicodeDecodeError('utf8', b'a', 0, 1, 'r'), ('encoding', 'object', 'start', 'end', 'reason')), (OSError(2, 'm', 'f', None, 'g'), ('errno', 'strerror', 'filename', 'filename2')), (OSError(2, 'm', 'f'), ('filename',)), (KeyError('k'), ()), (UnboundLocalError('a', name='b'), ('name',)), (BlockingIOError(11, 'x', 5), ('characters_written',)), (ExceptionGroup('g', [ValueError(1)]), ('message', 'exceptions')):
    print(e.__reduce__())
    for f in lambda: copy.copy(e), lambda: copy.deepcopy(e), lambda: pickle.loads(pickle.dumps(e)):
        try: c = f()
        except Exception as x: print(type(x), x); continue
        print(type(c), c.args, [getattr(c, a) for a in m])
    try: e.__init__()
    except TypeError as x: print(x)
    else: print([getattr(e, a, '-') for a in m], e.args)
print(AttributeError('a', name='n').__getstate__(), ImportError('a', name='n').__getstate__())
import sys, io
for args in ('bad.py', 1, 2, 'abcdefg', 1, 7), ('bad.py', 1, 0, 'abcdefg', 1, 7), ('bad.py', 1, 2, 'abcdefg', 1, 100), ('bad.py', 1, 4, 'abcdefg', 1, 3), ('bad.py', 1, 2, 'abcdefg', 2, 3), ('bad.py', 1, 9, 'abcdefg', 1, 12), ('bad.py', 1, 2, '  abc\n', 1, 100), ('bad.py', 1, 2, 'äöü', 1, 9), ('bad.py', 1, -1, 'abc', 1, 3), ('bad.py', 1, 3, '   abc', 1, 5), ('bad.py', 1, 2, 'abc', 1, 0), ('bad.py', 1, 2, 'abc', 1, -1), ('bad.py', 1, 2, None, 1, 3):
    old = sys.stderr; sys.stderr = io.StringIO()
    try: raise SyntaxError('bad bad', args)
    except SyntaxError: sys.__excepthook__(*sys.exc_info())
    s = sys.stderr.getvalue(); sys.stderr = old
    print(s.split('args)', 1)[-1] if 'args)' in s else s)
