# Numbers from objects and texts; sets that keep hashes and slots.
class F(float):
    def __float__(self): return 42.0
class G(float): pass
class I(int):
    def __int__(self): return 7
print(float(F(1)), float(G(2)), int(I(3)), F(F(1)) + 0, float(F(2).real), round(F(3)), int(F(9)))
import math; print(math.sqrt(F(16)))
for h in ('0x0.ffffffffffffecp-1022','0x1p-1074','0x.8p-1074','0x.80001p-1074','0x1.8p-1074','0x1p-1075','0x3p-1075','0x1.fffffffffffff7p1023','0x1.fffffffffffff8p1023','0x1p1024','-0x0p9999999','0x123456789abcdef0123456789p-30','0x0.00000000000000000000000000000001p4','0x1.00000000000008p0','0x1.000000000000080001p0','0x1.00000000000018p0', '0x1p-99999999999999999','1p+0_1', '0x.p1','f.8P+2'):
    try: print(h, float.fromhex(h))
    except Exception as e: print(type(e).__name__, e)
from array import array
print(int(array('B', b'100')), float(array('b', b'3.5')))
try: int([1])
except TypeError as e: print(e)
import pickle
class S(set):
    __slots__=('x',)
s=S([1]); s.x=5
t=pickle.loads(pickle.dumps(s)); print(t, t.x)
class H(int):
    n=0
    def __hash__(self): H.n+=1; return int(self)
d=dict.fromkeys(map(H,range(5))); s=set(d); s.difference(d); s.symmetric_difference_update(d); s=set(d); s^=set(d); s-=set(d); dict.fromkeys(set(d)); print(H.n)
