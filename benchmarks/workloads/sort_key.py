# Sorting records by computed keys: attributes, tuples, reversed orders, texts.
import sys


class Person:
    def __init__(self, name, age, score):
        self.name = name
        self.age = age
        self.score = score


def make_people(n):
    x = 99
    people = []
    for i in range(n):
        x = (x * 1103515245 + 12345) % 2147483648
        name = "p%05d" % (x % 50000)
        people.append(Person(name, x // 7 % 90, x / 2147483648.0))
    return people


def checksum(people):
    check = 0
    for i, person in enumerate(people):
        check = (check * 31 + person.age + i * len(person.name) + int(person.score * 1000)) % 1000000007
    return check


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 100000
    people = make_people(n)
    checks = []
    people.sort(key=lambda p: p.score)
    checks.append(checksum(people))
    people.sort(key=lambda p: p.name)
    checks.append(checksum(people))
    people.sort(key=lambda p: (p.age, -p.score), reverse=True)
    checks.append(checksum(people))
    ordered = sorted(people, key=lambda p: p.name[::-1])
    checks.append(checksum(ordered))
    words = sorted([p.name for p in people], key=str.upper)
    checks.append(sum(ord(w[-1]) * (i % 7) for i, w in enumerate(words)))
    print(checks)


main()
