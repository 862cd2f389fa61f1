"""Texts of functions that inference knows: their names and documentation, and what is stored there."""
def f(x):
    return x + 1
def g(x):
    """halves"""
    return x / 2
class S(str): pass
def show(each):
    return each.__name__, each.__doc__, each.__qualname__, each.__module__, each(1)
print(show(f), show(g))
f.__name__ = S("new")
f.__doc__ = [1]
f.__doc__.append(f)
print(type(f.__name__), f.__doc__[0], f.__doc__[1](3), f.__name__ + "x")
for q in (f, g, show):
    print(q.__name__, q.__doc__ is None, q.__qualname__.upper())
