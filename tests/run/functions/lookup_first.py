"""Attributes and methods are looked up before the arguments are read."""


def g(): print('g'); return 1
def f(p):
    try: p.m3(g())
    except AttributeError as e: print(e)
    try: p.m3(zz)
    except (NameError, AttributeError) as e: print(e)
    try: p.m3(v)
    except (NameError, AttributeError) as e: print(e)
    try: p[v]
    except (NameError, TypeError) as e: print(e)
    try: p.x.m3(v)
    except (NameError, AttributeError) as e: print(e)
    try: p.m3(1, *v)
    except (NameError, AttributeError) as e: print(e)
    try: v.foo(p.q)
    except (NameError, AttributeError) as e: print(e)
    try: p + v
    except (NameError, AttributeError) as e: print(e)
    try: p.a = v
    except (NameError, AttributeError) as e: print(e)
    try: p.a.b = v
    except (NameError, AttributeError) as e: print(e)
    try: p.m(lambda: 1, [v])
    except (NameError, AttributeError) as e: print(e)
    v = 1
f(1)
f(1.5)
class A:
    def m(self, x): return x
class B(A):
    def m(self, x):
        try: super().m(v)
        except (UnboundLocalError, AttributeError) as e: print(e)
        try: super().zz(v)
        except (UnboundLocalError, AttributeError) as e: print(e)
        try: super().zz(
            1)
        finally: print('f')
        v = x
B().m(1)
