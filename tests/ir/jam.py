# pass: jam
# sums: loop prim all_tagged 0 -> 0
# boxed: loop prim all_tagged 0 -> 1
# boxed: loop prim f64_add 1 -> 5
# sums: loop prim f64_add 1 -> 5
# leaves: loop prim f64_add 1 -> 1
# stores: loop prim f64_add 1 -> 1
# triangle: loop prim f64_add 1 -> 1
# carried: loop prim f64_add 2 -> 2
def sums(rows, n):
    out = []
    for j in range(n):
        total = 0.0
        for k in range(len(rows)):
            total += rows[k][j]
        out.append(total)
    return out


# Floats in lists that are printed, so hold Values.
def boxed(rows, n):
    out = []
    for j in range(n):
        total = 0.0
        for k in range(len(rows)):
            total += rows[k][j]
        out.append(total)
    return out


# Turns that may never come are not done.
def leaves(rows, n):
    out = []
    for j in range(n):
        total = 0.0
        for k in range(len(rows)):
            total += rows[k][j]
        if total > 9.5:
            break
        out.append(total)
    return out


# Later turns read what this one stores.
def stores(rows, n):
    for j in range(n):
        total = 0.0
        for k in range(len(rows)):
            total += rows[k][j]
        rows[0][j] = total


# How far the inner loop goes depends on the turn.
def triangle(rows):
    out = []
    for j in range(len(rows)):
        total = 0.0
        for k in range(j):
            total += rows[k][j]
        out.append(total)
    return out


# The next turn begins with the sum of this one.
def carried(rows, n):
    total = 0.0
    for j in range(n):
        total = total + 1.0
        for k in range(len(rows)):
            total += rows[k][j]
    return total


rows = [[0.5 * i + j for j in range(6)] for i in range(6)]
print(sums(rows, 6), leaves(rows, 6), triangle(rows), carried(rows, 6))
stores(rows, 6)
other = [[0.5 * i + j for j in range(6)] for i in range(6)]
print(other, boxed(other, 6))
