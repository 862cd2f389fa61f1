# pass: functions
# hot: call_direct 4 -> 0
# hot: mul 0 -> 2
# hot: field_store 0 -> 1
# hot: new_object 1 -> 1
# once: call_direct 1 -> 0
# cold: call_direct 1 -> 1
# count_down: call_direct 1 -> 1
# even: call_direct 1 -> 1
# handled: call_direct 1 -> 1
# covered: call_direct 1 -> 0
# covered: floordiv 0 -> 1
import sys


class Box:
    def __init__(self, value):
        self.value = value

    def get(self):
        return self.value


def square(x):
    return x * x


def hot(n):
    total, last = 0, None
    for i in range(n):
        box = Box(i)
        total += square(i) + square(box.get() + n)
    return total


def long_body(x):
    """Called from one place."""
    x = (x * 3 + 1) % 1000
    x = (x * 5 + 2) % 1001
    x = (x * 7 + 3) % 1002
    x = (x * 9 + 4) % 1003
    x = (x * 11 + 5) % 1004
    x = (x * 13 + 6) % 1005
    x = (x * 15 + 7) % 1006
    x = (x * 17 + 8) % 1007
    x = (x * 19 + 9) % 1008
    x = (x * 21 + 10) % 1009
    x = (x * 23 + 11) % 1010
    x = (x * 25 + 12) % 1011
    x = (x * 27 + 13) % 1012
    x = (x * 29 + 14) % 1013
    return x


def once(n):
    total = 0
    for i in range(n):
        total += long_body(i)
    return total


def cold(n):
    return square(n)


def count_down(n):
    return count_down(n - 1) if n > 0 else 0


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


def careful(x):
    try:
        return 10 // x
    except ZeroDivisionError:
        return 0


def handled(n):
    total = 0
    for i in range(n):
        total += careful(i)
    return total


def divide(x):
    return 10 // x


def covered(n):
    total = 0
    for i in range(n):
        try:
            total += divide(i)
        except ZeroDivisionError:
            total -= 1
    return total


print(hot(10), once(10), cold(3), count_down(5), handled(3), covered(4))
for k in range(3):
    print(even(k))
