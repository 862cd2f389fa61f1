# An instance hides a method of its class that is written in C, by way of its __dict__.
import random


class Die(random.Random):
    def __init__(self, names):
        super().__init__(3)
        self.__dict__.update(names)

    def roll(self):
        return self.random()


print(Die({}).roll(), Die({'random': lambda: 'loaded'}).roll())


class Unseeded(random.Random):
    def __init__(self, a, b):
        pass


print(Unseeded({}, 2).random(), Unseeded.__new__(Unseeded).getstate()[1][:3])
for wrong in (lambda: super(random.Random, Die({})).__init__({}), lambda: super(random.Random, Die({})).__init__(1, 2)):
    try:
        print(wrong())
    except TypeError as e:
        print(e)
