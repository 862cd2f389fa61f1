# pass: trees
# dot: prim word_bit_1 0 -> 2
# dot: prim f64_mul 0 -> 2
# dot: prim obj_mul 2 -> 2
# dot: field_load! ? -> 4
# place: prim i64_mul_fits 0 -> 1
# place: prim i64_floordiv_nonzero 0 -> 1
# place: prim f64_truediv_int 1 -> 1
# place: prim f64_div 0 -> 1
# small: prim i64_mul_fits 0 -> 0
# single: prim word_of 0 -> 0
# called: prim word_of 0 -> 0
# pair: prim word_bit_1 0 -> 0
# four: prim word_bit_1 0 -> 1
class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def dot(self, o):
        return self.x * o.x + self.y * o.y

    def single(self, o):
        return self.x * o.x


def place(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + 1)


def small(i):
    return (i * 3 + 1) // 2


def show():
    print("between")


def called(p, q):  # what may do anything stands between the operations
    a = p.x * q.x
    show()
    return a + q.y


def pair(a, b):
    t = 0.0
    for k in range(len(a)):
        t += a[k] * b[k]
    return t


def four(a, b):
    t = 0.0
    for k in range(0, len(a) - 1, 2):
        w, x, y, z = a[k], a[k + 1], b[k], b[k + 1]
        t += w * z - x * y
    return t


p, q = P(1, 2.5), P(2.5, 3)
s = [1.5, 2.5]
print(s)
print(p.dot(q), q.dot(q), p.single(q), [place(i, j) for i in range(len(show.__name__)) for j in range(len(show.__name__) << 40)], [small(k) for k in range(5)], called(p, q), pair([1.5, 2.5], [0.5, 0.0]), four(s, s))
