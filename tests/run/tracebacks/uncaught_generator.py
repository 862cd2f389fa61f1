def numbers():
    yield from inner()


def inner():
    for i in range(3):
        yield 10 // (1 - i)


class Holder:
    @staticmethod
    def total(it, *, scale=1):
        return sum(x * scale
                   for x in it
                   if x)


print(Holder.total(
    numbers(), scale=2))
