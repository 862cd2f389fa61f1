# importlib.import_module with constant and computed names, relative ones, and what it refuses.
import importlib
import itertools
import math
import operator
import os
import sys
from importlib import import_module

import xml.dom


def attempt(*args, **kwargs):
    try:
        m = importlib.import_module(*args, **kwargs)
        print(args, kwargs, m.__name__)
    except Exception as e:
        print(args, kwargs, type(e).__name__, e, getattr(e, "name", None))


for name in ("math", "nosuch", "os.path", "math.x", "", "itertools"):
    attempt(name)
attempt(".x")
attempt(5)
attempt(".path", "os")
attempt("..path", "os")
attempt(".x", 5)
attempt(".x", "")
attempt("..x", "xml.dom")
attempt("..dom", "xml.dom")
attempt("..dom", package="xml.dom")
attempt(name="math")
attempt()
print(importlib.invalidate_caches())

# a constant name brings the module into the program; what it holds is reached by name
m = import_module("_pkg")
print(m.__name__, m is sys.modules["_pkg"])
for name in ("math", "operator"):
    module = import_module(name)
    for function in ("gcd", "add"):
        f = getattr(module, function, None)
        print(name, function, f and f(12, 18))
me = import_module("__main__")


def doubled(x):
    return x * 2


counter = 0
me.counter = "changed"
print(counter, getattr(me, "dou" + "bled")(2.5), me.doubled("ab"))
print(importlib.__import__("os.path").__name__, importlib.__import__("os.path", fromlist=["join"]).__name__)
