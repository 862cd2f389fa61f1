# importlib.util - where modules come from. The library's looks for files; here the modules of the program are all there are.
import _imp
import os

from importlib import _absolute, _bootstrap
from importlib._bootstrap_external import MAGIC_NUMBER, cache_from_source, source_from_cache
from importlib.machinery import ModuleSpec, SourceFileLoader


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
    spec = ModuleSpec(fullname, SourceFileLoader(fullname, file) if file else None, origin=file or "built-in", is_package=is_package)
    if file:
        spec.has_location = True
    if is_package and file:
        spec.submodule_search_locations.append(os.path.dirname(file))
    return spec


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
