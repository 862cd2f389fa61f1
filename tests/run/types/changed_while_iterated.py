# Dicts and sets that change while they are iterated over, at the same size.
def t(d, f, view=lambda d: d):
    n = 0
    try:
        for k in view(d):
            n += 1
            f(d, k)
            if n > 30: break
        print("end", n, d)
    except RuntimeError as e: print(n, e, d)
def swap(d, k):
    del d[k]; d[k + 1] = 1
def swap2(d, k):
    k = k[0] if isinstance(k, tuple) else k
    del d[k]; d[k + 10] = 1
def add_last(d, k):
    if k == 1: del d[3]; d[9] = 1
def pop_all(d, k):
    d.clear(); d[100 + k] = 1
def pop_refill(d, k):
    d.pop(k); d[k] = 1
t({1: 1}, swap)
t({1: 1, 2: 2}, swap2)
t({1: 1, 2: 2}, swap2, lambda d: d.items())
t({1: 1}, swap, lambda d: d.keys())
t({1: 1, 2: 2, 3: 3}, add_last)
t({1: 1}, pop_all)
t({1: 1, 2: 2}, pop_refill)
t({i: i for i in range(10)}, pop_refill, reversed)
s = {1}
try:
    for n, x in enumerate(s):
        s.remove(x); s.add(x + 1)
        if n > 20: break
    print("set end", n, s)
except RuntimeError as e: print(e)
d = {1: 1}
for k in d:
    d[k] = 2
print(d)
it = iter({1: 1}); print(next(it), it.__length_hint__())
def ww(d):
    for k in d:
        if k == 1: d.pop(2); d[7] = 1
        yield k
try: print(list(ww({1: 1, 2: 2, 3: 3})))
except RuntimeError as e: print(e)
def popit(d, k):
    d.popitem(); d[k + 1] = 1
t({1: 1}, popit)
t({1: 1, 2: 2}, popit)
t({1: 1, 2: 2, 3: 3}, popit)
d = {}
for i in range(1000):
    d[i] = i
    del d[i]
    d[-i] = 1
    if i > 3: del d[-i + 3]
print(len(d), sorted(d))
d = {i: i for i in range(20)}
while d: d.popitem()
d.update(a=1); print(d, list(d), d.popitem(), d)
d = {i: i for i in range(20)}
for i in range(20): del d[i]
print(d, list(d)); d["x"] = 1; print(d, d.popitem(), len(d), "x" in d, 3 in d)
q = {}
for i in range(100): q[i] = 1; q.pop(next(iter(q))) if len(q) > 3 else None
print(q)
