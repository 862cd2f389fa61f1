class A:
    x = 0
    y = 1.5
    def __init__(self, f):
        if f:
            self.x = 2.5
            self.y = 3.5
class B(A):
    z = None
    def setz(self, v): self.z = v
for f in (0, 1):
    a = A(f); print(a.x, a.y); b = B(f); print(b.x, b.y, b.z); b.setz(1.25); print(b.z)
def get(o): return o.x, o.y
print(get(A(0)), get(B(1)), get(B(0)))
class C: x = "c"
for o in (A(0), B(1), C()):
    try: print(o.x)
    except AttributeError as e: print(e)
