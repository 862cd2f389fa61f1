def g(x, y):
    z = x.a.b + y
    return z
xs = [1, 2, 3]
def k():
    raise ExceptionGroup("top", [ValueError("one\ntwo"), KeyError("k")]) from OSError(2, "nope", "file")
try:
    k()
except* ValueError:
    raise RuntimeError("é") 
