def f(a): return a + 1
def g(a): return a * 100
print(f(2))
try:
    f.__code__ = g.__code__
    print(f(2))
except Exception as e: print(type(e), e)
