# importlib.resources - files beside the modules of a package. The library's asks the loader that brought the package; a
# compiled program has none: here they are the files in the folder where the compiler found the package.
import contextlib
import functools
import os
import pathlib
import types
import warnings

from importlib import import_module

__all__ = ["Package", "Resource", "as_file", "contents", "files", "is_resource", "open_binary", "open_text", "path", "read_binary", "read_text"]

Package = types.ModuleType | str
Resource = str


def files(package):
    """The folder of a package (a module or its name) as a path."""
    module = package if isinstance(package, types.ModuleType) else import_module(package)
    if not hasattr(module, "__path__"):
        raise TypeError(f"{package!r} is not a package")
    return pathlib.Path(os.path.dirname(module.__file__))


@contextlib.contextmanager
def as_file(path):
    """The path of a resource, which is a file already."""
    yield path


def _deprecated(function):
    """The functions that files() has replaced warn of it."""

    @functools.wraps(function)
    def warned(*args, **kwargs):
        warnings.warn(
            f"{function.__name__} is deprecated. Use files() instead. Refer to "
            "https://importlib-resources.readthedocs.io/en/latest/using.html#migrating-from-legacy for migration advice.",
            DeprecationWarning,
            stacklevel=2,
        )
        return function(*args, **kwargs)

    return warned


def _resource(package, name):
    name = os.fspath(name)
    if os.path.dirname(name):
        raise ValueError(f"{name!r} must be only a file name")
    return files(package) / name


@_deprecated
def open_binary(package, resource):
    return _resource(package, resource).open("rb")


@_deprecated
def open_text(package, resource, encoding="utf-8", errors="strict"):
    return _resource(package, resource).open("r", encoding=encoding, errors=errors)


@_deprecated
def read_binary(package, resource):
    return _resource(package, resource).read_bytes()


@_deprecated
def read_text(package, resource, encoding="utf-8", errors="strict"):
    return _resource(package, resource).read_text(encoding, errors)


@_deprecated
def contents(package):
    return [path.name for path in files(package).iterdir()]


@_deprecated
def is_resource(package, name):
    return _resource(package, name).is_file()


@_deprecated
def path(package, resource):
    """A context manager that gives the path of a resource."""
    return as_file(_resource(package, resource))
