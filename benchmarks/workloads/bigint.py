# Big integers: factorial, Fibonacci numbers, powers modulo a prime, digits of e, greatest common divisors.
import sys


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def digits_of_e(n):
    unit = 10 ** (n + 10)
    term = unit
    total = 0
    k = 1
    while term:
        total += term
        term //= k
        k += 1
    return total // 10 ** 10


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    f = factorial(n)
    print(f.bit_length(), f % 1000000007, f >> (f.bit_length() - 60))
    fib = fibonacci(10 * n)
    print(fib.bit_length(), fib % 1000000007)
    prime = 2 ** 521 - 1
    x = 3
    for _ in range(n // 20):
        x = pow(x, 65537, prime)
    print(x)
    print(digits_of_e(n) % 10 ** 40)
    check = 0
    for i in range(1, 30):
        check += gcd(f >> i, fib >> (i * 600)) & 0xffff
    print(check)


main()
