# pass: unbox
# product: prim items_get ? -> 1
# product: prim items_get_f64 0 -> 3
# product: prim f64_word 0 -> 1
# shown: prim items_get 1 -> 1
# shown: prim items_get_f64 0 -> 0
# fill: prim items_put_f64 0 -> 1
# rows: prim items_get_f64 0 -> 1
# listed: prim items_get_f64 0 -> 0
# table: prim items_get_i64 0 -> 2
# table: prim items_put_i64 0 -> 1
# addresses: prim items_get_i64 0 -> 0
# mixed: prim items_get_i64 0 -> 0
def product(a, b, n):
    c = []
    for i in range(n):
        c.append(a[i] * b[0][i])
    return c[0]


def shown(a, i):
    return a[i]


def fill(a, i, x):
    a[i] = x


def rows(pairs, i):
    (u, v) = pairs[i]
    return u[0]


def listed(a, i):
    return a[i]


print(product([1.0, 2.0], [[3.0, 4.0]], 2), fill([0.0] * 3, 1, 1.5), rows([([1.0], 2)], 0))
s = [1.5, 2.5]
print(shown(s, 1), s)
l = [1.5, 2.5]
print(listed(l, 1), l == [1.0], l[0])


def table(t, i):
    t[i] = t[i + 1] ^ 3
    return t[i]


def addresses(t, i):
    return t[i]


def mixed(t, i):
    return t[i]


print(table([5] * 4, 1), addresses([id(s), id(l)], 1) == id(l), mixed([1, 2 ** 50], 1))
