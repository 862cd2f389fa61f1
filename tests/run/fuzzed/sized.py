# Lengths and indices that do not fit, and what refuses items.
class A:
    def __len__(self): return -2**63-1
class B:
    def __len__(self): return 2**63
class C:
    def __len__(self): return 1.5
class D:
    def __len__(self): return -1
class E:
    def __len__(self): return True
for c in A, B, C, D, E:
    for f in len, bool, list:
        try: print(f(c()))
        except Exception as e: print(type(e).__name__, e)
class A:
    def __getitem__(self, i): return i
for k in 2**70, 1.5, 1, "a":
    for o in A(), 5, (1,), "s", object(), len, A, None:
        a = b = c = None
        try: o[k] = 1
        except Exception as e: print(type(e).__name__, e)
        try: del o[k]
        except Exception as e: print(type(e).__name__, e)
