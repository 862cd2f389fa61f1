"""Big integers: RSA by hand, Miller-Rabin, extended Euclid, CRT, continued fractions, Pollard rho, typed loops that leave 64 bits."""


class LCG:
    """A random generator with its state in a closure-free class; 64 bits kept by masks."""
    MASK = (1 << 64) - 1

    def __init__(self, seed): self.state = seed

    def bits(self, n):
        out = have = 0
        while have < n:
            self.state = self.state * 6364136223846793005 + 1442695040888963407 & self.MASK
            out = out << 32 | self.state >> 32
            have += 32
        return out >> have - n

    def below(self, n):
        k = n.bit_length()
        while (r := self.bits(k)) >= n:
            pass
        return r


def xgcd(a, b):
    x0, x1, y0, y1 = 1, 0, 0, 1
    while b:
        q, (a, b) = a // b, (b, a % b)
        x0, x1 = x1, x0 - q * x1
        y0, y1 = y1, y0 - q * y1
    return a, x0, y0


def inverse(a, m):
    g, x, _ = xgcd(a % m, m)
    if g != 1:
        raise ValueError(f'{a} has no inverse modulo {m}')
    return x % m


def is_prime(n, rng=LCG(1), rounds=12):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    s = (n - 1 & 1 - n).bit_length() - 1
    d = n - 1 >> s
    for _ in range(rounds):
        x = pow(rng.below(n - 3) + 2, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def prime(bits, rng):
    while True:
        p = rng.bits(bits) | 1 | 1 << bits - 1 | 1 << bits - 2
        if is_prime(p):
            return p


class Key:
    def __init__(self, bits=256, seed=7, e=65537):
        rng = LCG(seed)
        while True:
            self.p, self.q = prime(bits // 2, rng), prime(bits // 2, rng)
            phi = (self.p - 1) * (self.q - 1)
            try:
                self.d = inverse(e, phi)
                break
            except ValueError:
                continue
        self.n, self.e = self.p * self.q, e
        self.size = (self.n.bit_length() + 7) // 8

    def encrypt(self, message, pad=b'\x02'):
        if len(message) > self.size - 2:
            raise OverflowError(f'message of {len(message)} bytes, key of {self.size}')
        m = int.from_bytes(pad + message, 'big')
        return pow(m, self.e, self.n).to_bytes(self.size, 'big')

    def decrypt(self, data):
        c = int.from_bytes(data, 'big')
        mp, mq = pow(c, self.d % (self.p - 1), self.p), pow(c, self.d % (self.q - 1), self.q)
        m = mq + inverse(self.q, self.p) * (mp - mq) % self.p * self.q
        text = m.to_bytes((m.bit_length() + 7) // 8, 'big')
        if text[:1] != b'\x02':
            raise ValueError('bad padding')
        return text[1:]


def crt(*pairs):
    x, m = 0, 1
    for r, n in pairs:
        g, s, _ = xgcd(m, n)
        if (r - x) % g:
            raise ValueError(f'no solution: {r} mod {n}')
        x += m * ((r - x) // g * s % (n // g))
        m = m // g * n
    return x % m, m


def gcd(a, b):
    while b: a, b = b, a % b
    return a


def rho(n, c=1):
    if n % 2 == 0: return 2
    x = y = 2
    d = 1
    while d == 1:
        x = (x * x + c) % n
        y = (y * y + c) % n
        y = (y * y + c) % n
        d = gcd(abs(x - y), n)
    return d if d != n else rho(n, c + 1)


def factor(n):
    if n == 1: return []
    if is_prime(n): return [n]
    d = rho(n)
    return sorted(factor(d) + factor(n // d))


def isqrt(n):
    if n < 0: raise ValueError('negative')
    x = 1 << (n.bit_length() + 1) // 2
    while n:
        y = (x + n // x) // 2
        if y >= x: return x
        x = y
    return 0


def sqrt_fraction(n):
    """The period of the continued fraction of sqrt(n) and the least solution of Pell's equation."""
    a0 = isqrt(n)
    if a0 * a0 == n: return [], None
    m, d, a, period = 0, 1, a0, []
    p0, p, q0, q = 1, a0, 0, 1
    while True:
        m = d * a - m
        d = (n - m * m) // d
        a = (a0 + m) // d
        period.append(a)
        p0, p, q0, q = p, a * p + p0, q, a * q + q0
        if p * p - n * q * q == 1 and a == 2 * a0 or p * p - n * q * q == 1: break
    return period, (p, q)


key = Key()
secret = key.encrypt(b'attack at dawn')
print(key.n, key.d.bit_length(), secret.hex(), key.decrypt(secret), key.p > key.q)
for f in (lambda: key.encrypt(b'x' * 31), lambda: key.decrypt(bytes(32)), lambda: key.decrypt(b'\x01' * 32), lambda: inverse(6, 9), lambda: isqrt(-1), lambda: crt((1, 4), (2, 6)), lambda: pow(2, -1, 4), lambda: (300).to_bytes(1, 'big'), lambda: (-1).to_bytes(2, 'big'), lambda: pow(2, 3, 0)):
    try:
        print(f())
    except (ValueError, OverflowError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print([n for n in range(60) if is_prime(n)], [p for p in (31, 61, 67, 89, 107, 127, 257, 521) if is_prime(2 ** p - 1)], is_prime(561), is_prime(3215031751), is_prime(10 ** 18 + 9))
print([factor(n) for n in (1, 2, 360, 2 ** 32 + 1, 600851475143, 10 ** 12 + 39, 1000003 * 1000033)], crt((2, 3), (3, 5), (2, 7)), crt((3, 4), (5, 6)), xgcd(240, 46), pow(3, -1, 11), pow(-7, 5, 13), pow(7, 5, -13))
print([sqrt_fraction(n) for n in (2, 7, 16, 61, 109)], isqrt(10 ** 40), isqrt(2 * 10 ** 60), all(isqrt(n) ** 2 <= n < (isqrt(n) + 1) ** 2 for n in range(2000)))


def lucas_lehmer(p):
    s, m = 4, (1 << p) - 1
    for _ in range(p - 2):
        s = s * s - 2
        s = (s & m) + (s >> p)
        if s >= m: s -= m
    return s == 0


def growing(n):
    """Loops over ints that start small and leave the machine word."""
    a, b, total, product = 0, 1, 0, 1
    for i in range(1, n):
        a, b = b, a + b
        total += a * a - i
        product *= i
        if i % 20 == 0: yield a, total, product
    total = -total
    for i in range(n): total -= 1 << i
    yield total, total >> 3, total // 7, total % 7, ~total, -total & 0xffff


def collatz(n):
    steps = high = 0
    while n != 1:
        n = 3 * n + 1 if n & 1 else n >> 1
        steps += 1
        if n > high: high = n
    return steps, high


def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while n:
        if 4 * q + r - t < m * t:
            yield m
            n -= 1
            q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2


print([p for p in range(3, 130, 2) if lucas_lehmer(p)])
for row in growing(101): print(*row)
print(collatz(27), collatz(837799), collatz(2 ** 64 - 1), max((collatz(n)[0], n) for n in range(1, 2000)), ''.join(map(str, pi_digits(60))))
a, b = 3 ** 200, -7 ** 100
print(divmod(a, b), divmod(b, a), a % b, a // b, a & b, a | b, a ^ b, a >> 100, b >> 300, (a << 5) % 1000, abs(b) % 97, a / b, float(a), a > b, -a < b, a == float(a), hash(a) % 1000, int(str(a)) == a, int(hex(b), 16) == b, round(a, -90), a.bit_length(), b.bit_count(), sep='\n')
print((2 ** 63 - 1) + 1, -(-2 ** 63), (-2 ** 63) // -1, 2 ** 62 * 2, 2 ** 31 * 2 ** 31, (1 << 63) - 1, 1 << 64, ~(1 << 63), (2 ** 64) >> 1, -5 // 2, -5 % 3, 5 % -3, -1 >> 70, 3 * 2 ** 61 + 2 ** 61, 4611686018427387904 - 9223372036854775808, sep='\n')
x = 2 ** 61
for _ in range(5):
    x += x >> 1
    print(x, x % 10 ** 9, x.bit_length())
print(10 ** 400 / 10 ** 399, int(1e22), 10 ** 23 == 1e23, 2 ** 53 + 1 == float(2 ** 53 + 1))
print(float(10 ** 400))
