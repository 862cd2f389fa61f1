# Counters and ranges that start near 2**60, 2**62 and 2**63.
def s2():
    w95 = 9223372036854775805
    while w95 < 9223372036854775815:
        w95 += 2
    return w95
print(s2())
def s3():
    w = 2**60-2
    while w < 2**60+4:
        w += 2
        print(w)
    return w
print(s3())
def s4():
    w=4611686018427387901
    while w < 4611686018427387902:
        w += 1
    for i in range(2**60-2,2**60+2):print(i)
    return w
print(s4())
def s5(n):
    i = 0
    t = 0
    while i < n:
        j = 0
        while j < n:
            t += 1
            j += 1
        i += 1
    return t
print(s5(5))
def f(L):
    for x in L:
        n = 0
        while n < 3:
            x += 1
            n += 1
        print(x)
f([2**60])
for i in range(2**60-2, 2**60+2): print(i, end=' ')
for i in range(2**58-2, 2**60+2, 2**57): print(i, end=' ')
for i in range(-2**59+1, -2**60-2, -2**57): print(i, end=' ')
for i, x in enumerate([1,2,3]):
    j = i
    while x:
        j += 1
        x -= 1
    print(j)
