# importlib - modules by computed name. The library's is written on the import system of the interpreter, which a
# compiled program has not: here a name leads to one of the modules that are in the program.
import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

_builtin_import = __import__


def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    """What the import statement calls: see the builtin function of that name."""
    return _builtin_import(name, globals, locals, fromlist, level)


def invalidate_caches():
    """Nothing is cached: the modules of a program are known."""


def _absolute(name, package):
    """The full name of the relative one."""
    if not package:
        raise TypeError("the 'package' argument is required to perform a relative import for %r" % name)
    if not isinstance(package, str):
        raise TypeError("__package__ not set to a string")
    rest = name.lstrip(".")
    parts = package.split(".")
    keep = len(parts) - (len(name) - len(rest) - 1)
    if keep <= 0:
        raise ImportError("attempted relative import beyond top-level package")
    return ".".join(parts[:keep]) + ("." + rest if rest else "")


def import_module(name, package=None):
    """The module of that name, imported if it was not; package is where a relative name starts."""
    if name.startswith("."):
        name = _absolute(name, package)
    _builtin_import(name)
    return sys.modules[name]


def reload(module):
    """Not possible: the bodies of compiled modules run once."""
    raise NotImplementedError("importlib.reload() of a compiled module")
