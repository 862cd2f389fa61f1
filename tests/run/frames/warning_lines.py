"""warnings.warn names the line of its caller, or of one further out, and looks at its module."""
import sys
import warnings


def old():
    warnings.warn("old is old", DeprecationWarning, stacklevel=2)
    return 1


def direct(text):
    warnings.warn(text)


class C:
    def method(self):
        warnings.warn("in a method", RuntimeWarning, 1)


def generator():
    warnings.warn("in a generator")
    yield 1


direct("one")
direct("one")
direct("two")
old()
for i in range(3):
    old()
C().method()
list(generator())
warnings.warn("far", stacklevel=10)
warnings.warn(UserWarning("instance"))
print(sorted(k[0] for k in __warningregistry__ if k != "version"))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    direct("recorded")
    old()
print([(str(w.message), w.category.__name__, w.filename.rsplit("/")[-1], w.lineno, w.line) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old()
    except DeprecationWarning as e:
        print("raised", e)
with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)
    direct("not shown")
with warnings.catch_warnings():
    warnings.showwarning = lambda *a: print("hook", *[str(x).rsplit("/")[-1] for x in a[:4]], a[4:])
    direct("to the hook")
warn = warnings.warn
warn("by another name")
