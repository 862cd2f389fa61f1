# pass: class-cells
# go: undef 2 -> 3
class A:
    def go(self):
        return 1


class B(A):
    def go(self):
        return super().go() + 1


print(B().go())
