import types, enum, functools
a = 1
b = "x"
print(sorted(n for n in globals() if not n.startswith("_")), [n for n in globals() if n == "a"])
class Color(enum.Enum):
    RED = 1
    BLUE = 2
print(Color.RED, [c.name for c in Color], types.FunctionType, types.SimpleNamespace(x=1))
for n in list(globals()): 
    if n == "b": print(globals()[n])
