class D:
    NONE = 0
    FWD = 1
    flag = None
class E(D):
    FWD = 2
def f(x):
    try:
        return D.FWD if x else E.FWD + D.NONE
    except AttributeError as e:
        return str(e)
print(f(1), f(0), E.NONE, D().FWD, D.flag)
def late():
    try:
        return LIMIT
    except NameError as e:
        return str(e)
print(late())
LIMIT = 7
print(late())
del LIMIT
print(late())
class G:
    if len("x"):
        K = 5
print(G.K)
def noth(): pass
a = noth()
print(a, [noth(), noth()])
for i in range(3, 4): print(i, i + 1)
del D.FWD
print(f(1), f(0))
