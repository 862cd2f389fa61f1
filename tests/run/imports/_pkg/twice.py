def a(x): return ("a", x)
from math import sqrt as a
def b(x): return ("b", x)
b = b if b else sqrt
c = lambda: "c"
c = "text"
class Box:
    def __init__(self, v): self.v = v
    def get(self): return ("old", self.v)
Old = Box
class Box(Old):
    def get(self): return ("new", super().get())
def again(): return [f(9) for f in (a, b)] + [Old(1).get(), Box(2).get()]
