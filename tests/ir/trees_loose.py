# pass: trees
# dot: prim number_fits_small 0 -> 6
# dot: prim number_fits 0 -> 0
# product: prim number_fits_small 0 -> 0
# product: prim number_fits 0 -> 4
class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def dot(self, a, b):
        x = self.x - a.x
        y = self.y - a.y
        return x * b.x + y * b.y + x * x + self.x

    def product(self, a):
        return self.x * a.x + self.y * a.y


p, q = P(1, 2.5), P(2.5, 3)
print(p.dot(q, q), q.dot(p, q), p.product(q), q.product(q))
