# Loops that turn a few times over short lists and tuples: break, continue, else, exceptions in the middle, tracebacks,
# sequences of different lengths, values after the loop, and loops whose list changes meanwhile.
def where(e):
    frames, tb = [], e.__traceback__
    while tb:
        frames.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return str(e), frames


def walks(n):
    s = [n, n + 1, n * n]
    pairs = [a * b for a, b in zip(s, [3, 2, 1, 0])]
    numbered = [(k, x) for k, x in enumerate(s, 10)]
    back = [x - 1 for x in reversed(s)]
    for last in s:
        pass
    return pairs, numbered, back, last, sum(s)


def leaves(n):
    ring = [n, 0, 5, n - 2]
    found = "none"
    for i in range(4):
        if ring[i] == 0:
            continue
        if ring[(i + 1) % 4] == 5:
            found = i
            break
        ring[i] += ring[i - 1]
    else:
        found = "else"
    return found, i, ring


def steps(n):
    t = [n] * 8
    for i in range(7, -1, -2):
        t[i] = i
    for i in range(0, 8, 3):
        t[i] -= t[-1 - i]
    i = 0
    while i < 3:
        t[i] ^= t[i + 1]
        i += 1
    return t, i


def guarded(n):
    s = [n, 0, 2, -n]
    seen = []
    for i in range(4):
        try:
            seen.append(100 // s[i])
        except ZeroDivisionError as e:
            seen.append(str(e))
            if n == 0:
                break
        finally:
            s[i] = i * 7
    return seen, s, i


def divides(n):
    s = [4, 2, n]
    return [8 // x for x in s]


def raises(n):
    t = [n, 1, 0]
    u = []
    for i in range(3):
        u.append(
            t[(i + 1) % 3] // t[i]
        )
    return u


def grows(n):
    items = [n, 2]
    for x in items:
        if len(items) < 6:
            items.append(x + 1)
    return items


def shrinks():
    items = [1, 2, 3, 4]
    for x in items:
        items.remove(x)
    return items


def is_told(items, log):
    log.append(items)
    if len(log) == 2:
        log[0].append(9)


def leaks(log):
    items = [1, 2]
    count = 0
    for x in items:
        is_told(items, log)
        count += x
    return count, items


def nested(n):
    m = [[n, 1, 2], [3, n, 5], [6, 7, n]]
    v = [1, 2, 3]
    out = [0, 0, 0]
    for i in range(3):
        for k in range(3):
            out[i] += m[i][k] * v[k]
    t = [[m[k][i] for k in range(3)] for i in range(3)]
    return out, t


def made_once(n):
    s = [n, 1, 2]
    pairs, walk = zip(s, [5, 6, 7]), iter(s)
    out = []
    for r in range(3):
        for a, b in pairs:
            out.append(a * b + r)
        for x in walk:
            out.append(x)
            break
    return out


def late(n):
    fs = []
    for i in range(3):
        fs.append(lambda k=i: (i, k, n))
    return [f() for f in fs]


def unbound(n):
    s = [n, n]
    for i in range(2):
        if s[i] > 2:
            y = s[i]
    try:
        return y
    except UnboundLocalError as e:
        return str(e)


def large(n):
    s = [n, 1 << 61, -(1 << 62), 3]
    for i in range(4):
        s[i] = s[i] * s[(i + 3) % 4] + 1
    return s


def text(n):
    return ["%d" % (n + c) for c in (1, 2, 3)], [c + c for c in ("a", "b", str(n))]


def main():
    for n in range(4):
        for f in (walks, leaves, steps, guarded, grows, nested, made_once, late, unbound, large, text):
            print(f.__name__, n, f(n))
        for f in divides, raises:
            try:
                print(f(n))
            except ZeroDivisionError as e:
                print(where(e))
    for n in range(2):
        print(walks(n), leaves(n), steps(n), guarded(n), nested(n), unbound(n), large(n + (1 << 60)), text(n))
        print(grows(n), shrinks(), leaks([]))
        print(divides(n + 1), late(n))


main()
raises(0)
