# Generators: pipelines, recursion with yield from, send, generator expressions.
import sys


def naturals(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def squares(numbers):
    for n in numbers:
        yield n * n


def only_odd(numbers):
    for n in numbers:
        if n % 2:
            yield n


def walk(low, high):
    if low < high:
        middle = (low + high) // 2
        yield from walk(low, middle)
        yield middle
        yield from walk(middle + 1, high)


def averager():
    total = 0
    count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 300000
    total = 0
    for value in only_odd(squares(naturals(n))):
        total = (total + value) % 1000000007
    print(total)
    print(sum(x * (i % 3) for i, x in enumerate(walk(0, n // 4))))
    average = averager()
    next(average)
    last = 0.0
    for i in range(n):
        last = average.send(i)
    print(last)
    check = 0
    for p in permutations(list(range(7))):
        check = (check * 31 + p[0] * p[-1]) % 1000000007
    print(check)


main()
