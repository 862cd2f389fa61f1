# Cells are assigned to and emptied from outside.
def outer():
    x = 1
    def f():
        return x + 1
    return f
f = outer()
print(f())
f.__closure__[0].cell_contents = 2.5
print(f())
class A:
    def who(self):
        return __class__.__name__
class B: pass
A.who.__closure__[0].cell_contents = B
print(A().who())
A.who.__closure__[0].cell_contents = 5
try:
    print(A().who())
except AttributeError as e:
    print(e)
del A.who.__closure__[0].cell_contents
try:
    print(A().who())
except NameError as e:
    print(e)
def outer():
    x = 1
    def f():
        return x
    return f
f = outer()
print(f())
del f.__closure__[0].cell_contents
try:
    print(f())
except NameError as e:
    print(e)


class Base:
    def who(self):
        return 'base'


class Other:
    def who(self):
        return 'other'


class Child(Base):
    def who(self):
        return super().who()

    def own(self):
        return __class__


child = Child()
cell = Child.who.__closure__[0]
print(child.who(), child.own())
for change in ('Other', 5, None):
    if change is None:
        del cell.cell_contents
    else:
        cell.cell_contents = {'Other': Other}.get(change, change)
    for f in (child.who, child.own) if change else (child.own,):
        try:
            print(f())
        except (TypeError, RuntimeError, NameError) as e:
            print(type(e).__name__, e)
