# Modules written in C that are imported anew after they were taken out of sys.modules.
import sys
import struct, math, _struct, zlib, array, operator, itertools, _functools, _operator, cmath, binascii, _random, _csv, unicodedata, select, _collections, errno, _heapq

def fresh(name):
    sys.modules.pop(name)
    return __import__(name)
for n in '_struct', 'math', 'array', 'zlib', 'itertools', '_functools', '_operator', 'cmath', 'binascii', '_random', '_csv', 'unicodedata', 'select', '_collections', 'errno', 'signal' if 0 else '_heapq':
    try: 
        first = __import__(n)
    except ImportError as e:
        print(e); continue
    m = fresh(n)
    print(n, m is first, m.__name__, sorted(dir(m)) == sorted(dir(first)))
try: struct.pack('i')
except struct.error as e: print('ok', e)
try: zlib.decompress(b'123')
except zlib.error as e: print('ok', e)
