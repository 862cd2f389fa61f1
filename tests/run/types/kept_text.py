# Names of classes, code and files that are made at run time outlive collections.
import os
import tempfile


def garbage():
    for i in range(50):
        [str(i) * 9, (i, i)]


def make(name):
    return type(name, (), {})


large = make("Größe_" + "ß" * 20)
renamed = make("Plain")
renamed.__name__ = "Überholt_" + "ü" * 3
garbage()
for cls in (large, renamed):
    print(cls.__name__, cls.__qualname__)
    try:
        cls() + 1
    except TypeError as e:
        print(e)
    try:
        cls().x
    except AttributeError as e:
        print(e)


def f():
    raise ValueError


f.__code__ = f.__code__.replace(co_filename="datei_%d_ä.py" % 1, co_name="naïve_%d" % 2)
garbage()
print(f.__code__.co_filename, f.__code__.co_name)

with tempfile.TemporaryDirectory() as base:
    for i in range(12):
        os.mkdir(os.path.join(base, "folder%d" % i))
    with os.scandir(base) as entries:
        garbage()
        print(sorted(os.path.relpath(e.path, base) for e in entries))

view = memoryview(bytes(range(24))).cast("B", [2, 3, 4])
garbage()
print(view.shape, view.strides, view.tolist())
