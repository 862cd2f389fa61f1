# importlib._bootstrap_external - the names of files of bytecode. The library's finds and loads files, which a compiled program does not.
import os
import sys

MAGIC_NUMBER = b"\xa7\r\r\n"


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Where the interpreter would keep the bytecode of a file."""
    if debug_override is not None:
        if optimization is not None:
            raise TypeError("debug_override or optimization must be set to None")
        optimization = "" if debug_override else 1
    head, tail = os.path.split(os.fspath(path))
    base, dot, rest = tail.rpartition(".")
    name = (base if base else rest) + "." + sys.implementation.cache_tag
    optimization = "" if optimization is None else str(optimization)
    if optimization:
        if not optimization.isalnum():
            raise ValueError("{!r} is not alphanumeric".format(optimization))
        name += ".opt-" + optimization
    return os.path.join(head, "__pycache__", name + ".pyc")


def source_from_cache(path):
    """The file whose bytecode is kept there."""
    head, name = os.path.split(os.fspath(path))
    head, folder = os.path.split(head)
    if folder != "__pycache__":
        raise ValueError("__pycache__ not bottom-level directory in {!r}".format(path))
    if name.count(".") not in (2, 3):
        raise ValueError("expected only 2 or 3 dots in {!r}".format(name))
    return os.path.join(head, name.partition(".")[0] + ".py")
