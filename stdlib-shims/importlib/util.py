# importlib.util - where modules come from. The library's looks for files; here the modules of the program are all there are.
import _imp
import os
import sys

from importlib import _absolute
from importlib.machinery import ModuleSpec

MAGIC_NUMBER = b"\xa7\r\r\n"


def resolve_name(name, package):
    """The full name of a relative one."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError("no package specified for %r (required for relative module names)" % name)
    return _absolute(name, package)


def find_spec(name, package=None):
    """What is known of a module of the program, imported or not; None of others."""
    fullname = resolve_name(name, package) if name.startswith(".") else name
    parent = fullname.rpartition(".")[0]
    if parent and not hasattr(__import__(parent, fromlist=["__path__"]), "__path__"):
        raise ModuleNotFoundError("__path__ attribute not found on %r while trying to find %r" % (parent, fullname), name=fullname)
    place = _imp._place_of(fullname)
    if place is None:
        return None
    file, is_package = place
    spec = ModuleSpec(fullname, None, origin=file or "built-in", is_package=is_package)
    if file:
        spec.has_location = True
    if is_package and file:
        spec.submodule_search_locations.append(os.path.dirname(file))
    return spec


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


def _cannot(what):
    raise NotImplementedError("importlib.util." + what + "() in a compiled program")


def module_from_spec(spec):
    """Not possible: a compiled program makes no modules from files."""
    _cannot("module_from_spec")


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    """Not possible: a compiled program loads no files."""
    _cannot("spec_from_file_location")


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A specification with that loader."""
    return ModuleSpec(name, loader, origin=origin, is_package=bool(is_package))
