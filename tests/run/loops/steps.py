# Ranges whose step is a variable: positive, small, beyond 64 bits, changed on the way, zero, negative.
def positive(n, k):
    out = []
    step = 1
    for _ in range(k):
        inner = []
        for i in range(0, n, 2 * step):
            inner.append(i)
        out.append(inner)
        step *= 2
    return out


def growing(n):
    """The step leaves 64 bits."""
    seen = []
    step = 1
    for k in range(70):
        turns = 0
        last = -1
        for i in range(3, n, step):
            turns += 1
            last = i
        if k > 55 or k < 3:
            seen.append((turns, last))
        step *= 2
    return seen, step


def changed(n):
    out = []
    step = 1
    for i in range(0, n, step):
        step = step * 3
        out.append((i, step))
    return out


def far(stop):
    out = []
    step = 1 << 59
    for k in range(4):
        for i in range(1, stop, step):
            out.append(i)
        step *= 2
    return out


def any_step(step):
    try:
        return [i for i in range(0, 10, step)], sum(range(10, 0, step))
    except ValueError as e:
        return str(e)


def down(n, step):
    out = []
    for i in range(n, -n, -step):
        out.append(i)
    return out


def stopped(n):
    step = 2
    found = 0
    for i in range(0, n, step):
        step *= 2
        if i > 7:
            break
    else:
        found = -1
    return i, found, step


print(positive(17, 5))
print(growing(100))
print(growing(5))
print(changed(4), far(1 << 60), far((1 << 61) + 7), far(100))
for s in (1, 3, -3, 0, 1 << 70, -(1 << 70)):
    print(any_step(s))
print(down(5, 3), down(3, 1), stopped(5), stopped(20))
