# Ctrl-C reaches the handlers around loops in which nothing else can raise, in the function itself and in those it calls.
import os
import time


def interrupt_soon():
    """SIGINT in a fifth of a second."""
    parent = os.getpid()
    if os.fork() == 0:
        time.sleep(0.2)
        os.kill(parent, 2)
        os._exit(0)


def own_loop():
    n = 0
    interrupt_soon()
    try:
        while True:
            n = (n + 1) % 1000
    except KeyboardInterrupt:
        return "own loop", 0 <= n < 1000


def spin(limit):
    n = 0
    while n >= 0:
        n = (n + 1) & 1023
    return limit


def in_callee():
    interrupt_soon()
    try:
        spin(3)
    except KeyboardInterrupt:
        return "callee"


def nested():
    interrupt_soon()
    x = 0
    for turn in range(2):
        try:
            while turn == 0:
                for k in range(10):
                    x = (x ^ k) & 255
        except KeyboardInterrupt:
            print("inner", turn)
    return "nested", turn


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print("exit with", kind.__name__)
        return True


def in_with():
    interrupt_soon()
    with Guard():
        while 1:
            pass
    return "with"


def numbers():
    while True:
        yield 1


def in_generator():
    interrupt_soon()
    total = 0
    try:
        for n in numbers():
            total = (total + n) & 7
    except KeyboardInterrupt:
        return "generator", total < 8


def in_comprehension():
    interrupt_soon()
    try:
        return sum(n & 1 for n in range(10**15))
    except KeyboardInterrupt:
        return "comprehension"


def other_handler():
    interrupt_soon()
    try:
        try:
            while True:
                pass
        except ValueError:
            print("not this one")
    except KeyboardInterrupt:
        return "other handler"


for test in (own_loop, in_callee, nested, in_with, in_generator, in_comprehension, other_handler):
    print(test())
    os.wait()
