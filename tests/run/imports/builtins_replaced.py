import sys, builtins
x = 1
def get(): return x
print(get() + 1)
sys.modules[__name__].x = "changed"
print(get())
setattr(sys.modules["__main__"], "x", 2.5)
print(get())
def show(): return len("abc")
print(show())
builtins.len = lambda s: "my len"
print(show(), len([1]))
del builtins.len
try: print(show())
except NameError as e: print(e)
m = __import__("__main__")
m.x = [5]
print(get())
print(get())
globals()["x"] = 7
print(get())


# A function of the program with the name of a builtin that changes.
def ascii(*choices):
    return "(" + "|".join(choices) + ")"


builtins.ascii = lambda x: "replaced"
print(ascii("a", "b"), builtins.ascii(1))
