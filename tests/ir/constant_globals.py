# pass: licm
# read: loop load_global ? -> 0
# replaced: loop load_global ? -> 1
# through_module: loop load_global ? -> 1


class Shown:
    def __str__(self):
        return "shown"


def show(x):
    print(Shown(), x)


TABLE = [3, 1, 2]
OTHER = [1, 2, 3]
for turn in range(2):
    AGAIN = [turn, turn, turn]


def read(n):
    for i in range(n):
        show(TABLE[i % 3])


def replaced(n):
    for i in range(n):
        show(AGAIN[i % 3])


def store():
    import __main__
    __main__.OTHER = [7, 8, 9]


def through_module(n):
    for i in range(n):
        show(OTHER[i % 3])
        if i == 1:
            store()


read(4)
replaced(2)
through_module(4)
