# pass: trees
# near: prim f64_mul 0 -> 2
# near: loop prim f64_mul 0 -> 0
# near: loop prim obj_mul 2 -> 2
# varies: loop prim f64_mul 0 -> 2
class V:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def near(p, w, items):
    n = 0
    for k in items:
        x, y = p.x - w.x, p.y - w.y
        d = x * x + y * y
        if d > 3:
            n += k
    return n


def varies(p, items):
    n = 0
    for w in items:
        n += p.x * w.x + p.y * w.y
    return n


many = [V(3.5, 4), V(3, 4)]
print(near(V(1, 2.5), V(3.5, 4), [0.25, 2.5]), varies(V(1, 2.5), many))
