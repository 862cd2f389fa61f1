# importlib._bootstrap - what pkgutil uses of it: the module of a specification.
from importlib import import_module


def _load(spec):
    """The module, imported if it was not."""
    return import_module(spec.name)
