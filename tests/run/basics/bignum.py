a = 3**500
b = -7**300
print(a*b, a//b, a%b, divmod(b,a), pow(a, 65537, 2**127-1), pow(3,-1,2**61-1), a&b, a|b, a^b, ~a, b>>77, b<<77, hex(a), int(hex(a),16)==a, hash(b), a/b, (a-b)+b==a, -(2**61), 2**61, 2**62-2**62)
import math
print(math.isqrt(a), math.gcd(a, 3**20), math.factorial(50), a.bit_length(), str(a)[:20], a<b, a==3**500)
