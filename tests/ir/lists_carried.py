# pass: lists
# carried: loop build_list 1 -> 0
# carried: build_list 2 -> 2
# aliased: loop build_list 1 -> 1
def carried(n):
    block = [3 * i for i in range(4)]
    for k in range(n):
        block = [block[1] + k, block[2], block[3], block[0]]
    return sum(block)


def aliased(n):
    block = [3 * i for i in range(4)]
    first = block
    for k in range(n):
        block = [block[1] + k, block[2], block[3], block[0]]
    return sum(block), first


print(carried(3), aliased(3))
