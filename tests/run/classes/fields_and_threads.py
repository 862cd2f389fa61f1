"""A loop sees what another thread stores into a field or a list, also through a function that waits in a loop of its own."""
import threading
import time


class Waits:
    def __init__(self):
        self.ready = False
        self.go = threading.Event()

    def wait(self):
        turns = 0
        self.go.set()
        while not self.ready:
            turns = 1
        return turns >= 0


def with_thread():
    w = Waits()

    def work():
        w.go.wait()
        w.ready = True
    t = threading.Thread(target=work)
    t.start()
    done = w.wait()
    t.join()
    return done


class Cell:
    def __init__(self):
        self.value = 0
        self.items = [0] * 3


def spin(c):
    while c.items[2] == 0:
        pass


def around_a_call():
    c = Cell()

    def work():
        time.sleep(0.01)
        c.value = 5
        c.items[1] = 7
        c.items[2] = 1
    t = threading.Thread(target=work)
    before = c.value + c.items[1]
    t.start()
    spin(c)
    after = c.value + c.items[1]
    t.join()
    return before, after


print(with_thread(), around_a_call())
