# Functions of modules written in C that the program replaces.
import math, cmath
def f(x): return ("f", x)
def change(m, v): m.sqrt = v
change(math, f)
print(math.sqrt(4))
from math import sqrt
print(sqrt(5))
def other():
    return cmath.sqrt(4)
print(other())
for m in (math, cmath):
    m.exp = f
print(math.exp(1), cmath.exp(2))
vars(math)["sin"] = f
print(math.sin(1))
del math.cos
try: print(math.cos(1))
except AttributeError as e: print(e)
def f(x): return ("mine", x)
def use(): return math.sqrt(4.0)
print(use())
old = math.sqrt
math.sqrt = f
print(use(), math.sqrt(9.0))
math.sqrt = old
print(use())
math.newname = 5
print(math.newname)
class C:
    def go(self): return 1
def k(): return 1
def test(name, v):
    setattr(k, name, v)
    return k.__defaults__
def g(a, b=2): return a + b
def t2(name):
    setattr(g, name, (10,))
t2("__defau" + "lts__")
print(g(1))
print(test("foo", 3), k.foo)
setattr(math, "si" + "n", f)
print(math.sin(1.0))
