# Places that enumerate counts, of tuples of several lengths and of lists whose length is not known for certain.
def far(items):
    return [i for i, x in enumerate(items) if i > 2]


def quotients(items):
    total = 0.0
    for i, x in enumerate(items, 1):
        total += x / i
    return total


for shape in ((1, 2), (1, 2, 3, 4, 5), (), (7,)):
    print(far(shape), quotients(shape))
table = [(1, 2), (3, 4, 5, 6)]
for row in table:
    for i, x in enumerate(row):
        print(i, i == 3, i < 2, end=" ")
    print([i >= 1 for i, _ in enumerate(row)])
lists = [[1, 2], [3, 4, 5, 6, 7]]
for one in lists:
    print(far(one), quotients(one))
grown = [1]
for i, x in enumerate(grown):
    if i < 4:
        grown.append(x)
print(i, i == 4, i == 0)
for i, pair in enumerate(zip([1, 2, 3], (4, 5, 6, 7))):
    print(i == 2, pair)
for i, x in enumerate(reversed([1, 2, 3]), -1):
    try:
        print(i, x // i)
    except ZeroDivisionError as e:
        print(e)
