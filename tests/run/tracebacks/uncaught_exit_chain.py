def f():
    try:
        raise KeyError('k')
    finally:
        raise SystemExit(None)
try:
    f()
except SystemExit as e:
    print(e.code, repr(e.__context__))
class E(Exception):
    def __str__(self): raise ValueError('no str')
class Q(Exception):
    __module__ = 'some.module'
    __qualname__ = 'Other.Name'
import sys
for e in (E('x'), Q('y'), Q(), Exception('multi\nline'), ValueError(''), KeyError('key\n'), OSError(5, 'io'), StopIteration(3), SyntaxError('bad'), SyntaxError('bad', ('file.py', 3, 5, 'x = = 1\n')), UnicodeEncodeError('ascii', 'é', 0, 1, 'why')):
    try: raise e
    except Exception: sys.excepthook(*sys.exc_info())
raise Q('last')
