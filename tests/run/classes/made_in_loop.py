# A class statement that runs several times makes several classes.
made = []
for n in range(3):
    class Item:
        SIZE = n

        def __init__(self, x):
            self.x = x

        def size(self):
            return self.SIZE + self.x

        def same(self, other):
            return isinstance(other, Item), type(self) is type(other)

    made.append(Item)
objects = [c(10) for c in made]
print([o.size() for o in objects], [o.SIZE for o in objects])
print([isinstance(o, Item) for o in objects], [type(o) is Item for o in objects])
print(objects[0].same(objects[2]), objects[2].same(objects[2]))
made[0].SIZE = "text"
try:
    print(objects[0].size())
except TypeError as e:
    print(e)
print(objects[1].size(), len({id(c) for c in made}))
made[1].size = lambda self: "other"
print([o.size() if o.SIZE != "text" else None for o in objects])
while len(made) < 5:
    class Pair:
        def __init__(self, a):
            self.a = a

        def __eq__(self, other):
            return isinstance(other, Pair) and self.a == other.a

    made.append(Pair)
print(made[3](1) == made[4](1), made[4](1) == made[4](1), Pair(2) == made[3](2))
class Once:
    def go(self):
        return 1
print(Once().go())
