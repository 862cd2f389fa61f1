class S:
    def __init__(self, v): self.v = v
    @property
    def doubled(self): return self.area() * 2
class R(S):
    def area(self): return self.v * 3
class C(S):
    def area(self): return self.v * 5
t = 0
for s in [R(1), C(2), R(3)]:
    t += s.doubled
print(t)
