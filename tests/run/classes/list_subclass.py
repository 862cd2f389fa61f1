class OC(list):
    def total(self):
        t = 0
        for x in self: t += x
        return t
    def second(self): return self[1]
    def put(self, v): self[0] = v
class L2(OC):
    def __len__(self): return 99
    def append(self, x):
        super().append(x * 2)
o = OC(); o.append(3); o.append(4); o.append(5)
print(o, len(o), o.total(), o.second(), 3 in o, 7 in o, o.index(5), o.pop(), o.pop(0), o)
o.put(77); print(o, o[:], o + [1], o * 2, bool(o), o == [77], sorted(o), type(o), type(o[:]))
p = OC([1, 2, 3]); print(p.total(), p)
try: p[10]
except IndexError as e: print(e)
q = L2(); q.append(1); q.append(2); print(q, len(q), q.total(), bool(q))
r = OC("ab"); print(r, [c for c in r])
class L3(list):
    def __iter__(self):
        yield from [9, 8]
print([x for x in L3([1, 2])], list(L3([1])), sum(L3([4])))
for x in L3([1]): print(x)
class L4(OC): pass
t = 0
for x in L4([1, 2, 3]): t += x
print(t)
OC.__iter__ = lambda self: iter([42])
for x in L4([1, 2, 3]): print(x)
class V:
    pass
v, w = V(), V()
def same(a, b):
    return a == b, a != b, not (a == b)
for a in (v, w, None):
    for b in (v, None, w): print(same(a, b))
for b in (3, "s", v): print(v == b, b == v, v != b, b != v, None == b, b != None)
