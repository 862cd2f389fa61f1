"""Variables of the module that are stored through globals()."""


class Shown:
    def __str__(self):
        return "shown"


def show(n):
    for i in range(n):
        print(Shown(), A[i % 2], len(A))
        if i == 1:
            globals()["A"] = [7, 8, 9]


A = [1, 2]
show(4)
globals()["A"].append(1)
show(2)
