OFFSET = 10


class Parent:
    def __init__(self, start):
        self.start = start


def scale(v):
    return v * OFFSET
