import sys
def show(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e, repr(e), e.args)
def k(): {}['a']
def o(): open('/nonexistent')
def u(): b'\xff'.decode('utf-8')
def u2(): 'é'.encode('ascii')
def z(): 1/0
def n(): nope_name
def i(): [][1]
def s(): raise StopIteration(5)
def ex(): sys.exit(3)
def kk(): raise KeyError('a', 'b')
for f in [k, o, u, u2, z, n, i, s, ex, kk]: show(f)
try:
    try: 1/0
    except ZeroDivisionError as e:
        raise ValueError('x') from e
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__, e.__traceback__ is not None)
try:
    try: 1/0
    finally: raise KeyError('q')
except KeyError as e: print(repr(e.__context__))
class My(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.a = a
    def __str__(self): return 'my' + str(self.a)
try: raise My(1, 2)
except My as e: print(e, repr(e), e.args, e.a)
try: raise My
except TypeError as e: print(e)
try: raise 5
except TypeError as e: print(e)
try:
    try: raise ValueError
    except int: pass
except TypeError as e: print(e)
e = OSError(2, 'msg', 'fn'); print(type(e), e, e.errno, e.filename, e.args)
e = ValueError('a'); e.add_note('n1'); print(e.__notes__, e.with_traceback(None) is e)
print(ImportError('m', name='x').name, AttributeError('q', name='z', obj=1).obj)
print(str(KeyError('a')), str(KeyError()), repr(KeyError()), StopIteration(1).value, SystemExit(4).code)
eg = ExceptionGroup('eg', [ValueError(1), TypeError(2), ExceptionGroup('in', [ValueError(3)])])
m, r = eg.split(ValueError); print(repr(m), repr(r), eg.subgroup(lambda e: isinstance(e, TypeError)))
try: raise eg
except* ValueError as g: print('v', repr(g))
except* TypeError as g: print('t', repr(g))
for a in [(1, []), ('a', []), ('a', [1]), ('a', 5), ('a',)]:
    try: ExceptionGroup(*a)
    except Exception as e: print(type(e).__name__, e)
print(UnicodeDecodeError('utf-8', b'abc', 1, 3, 'bad'), UnicodeEncodeError('a', 'xy\u1234', 2, 3, 'r'))
print(SyntaxError('m', ('f/g.py', 3, 4, 'text')), BaseException.__subclasses__()[:2])
print(issubclass(ExceptionGroup, Exception), ExceptionGroup.__mro__)
def gen():
    try: yield 1
    except GeneratorExit: print('closed'); raise
g = gen(); next(g); g.close()
