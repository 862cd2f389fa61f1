# array.array: what it reduces to, and the function that reads it on another machine; its errors.
import array, sys, pickle
from array import _array_reconstructor as R, array as A
def t(*a):
    try: r = R(*a); print(r, r.typecode)
    except Exception as e: print(type(e).__name__, e)
for c in 'bBuhHiIlLqQfd':
    a = A(c, 'ab' if c == 'u' else [1, 2])
    for p in 0, 1,2,3,4,5: print(c, p, a.__reduce_ex__(p))
try: a.__reduce_ex__('x')
except Exception as e: print(e)
t(A, 'i', 8, b'\1\0\0\0'); t(A, 'i', 9, b'\0\0\0\1'); t(A, 'i', 12, b'\1\0\0\0\0\0\0\0'); t(A, 'b', 13, b'\1\0\0\0\0\0\0\0'); t(A, 'd', 14, b'\0\0\x80\x3f'); t(A, 'f', 17, b'\x3f\xf0\0\0\0\0\0\0')
t(A, 'd', 15, b'\0'); t(A, 'd', 16, b'\0');t(A, 'd', 17, b'\0'); t(A, 'i', 8, b'\0'); t(A, 'i', 9, b'\0'); t(A, 'b', 9, b'\0\0\0\1'); t(A, 'u', 18, b'a\0b\0'); t(A, 'u', 19, b'\0a'); t(A, 'u', 20, b'a\0\0\0'); t(A, 'u', 21, b'\0\0\0a'); t(A, 'u', 21, b'\0')
t(A, 'h', 2, b'\1\0\xff\xff'); t(A, 'q', 10, b'\1\0\0\0\0\0\0\xff'); t(A, 'q', 11, b'\1\0\0\0\0\0\0\xff'); t(A, 'h', 0, b'\1\xff'); t(A, 'h', 1, b'\1\xff'); t(A, 'u', 0, b'a'); t(A, 'd', 6, b'a\0\0\0'); t(A, 'f', 6, b'a\0\0\0'); t(A, 'i', 14, b'\0\0\x80\x3f'); t(A, 'i', 20, b'a\0\0\0'); t(A, 'u', 16, b'\0'*8)
t('', 'b', 0, b''); t(3, 'b', 0, b''); t(int, 'b', 0, b''); t(A, 'x', 0, b''); t(A, '', 0, b''); t(A, 'bb', 0, b''); t(A, 3, 0, b''); t(A, b'b', 0, b''); t(A, 'b', -1, b''); t(A, 'b', 22, b''); t(A, 'b', 2**40, b''); t(A, 'b', 0, ''); t(A, 'b', 'a', b''); t(A, 'b', 0, bytearray()); t(A, 'b', 0); t(A, 'b', 0.5, b''); t(A)
class S(A): pass
s = S('i', [1]); s.x = 5
for p in range(2, 6):
    q = pickle.loads(pickle.dumps(s, p)); print(type(q), q, q.x)
t(S, 'i', 9, b'\0\0\0\1')
print(R)
