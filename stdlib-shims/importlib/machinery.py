# importlib.machinery - names of the import system. The loaders load nothing: a compiled program has its modules in it. That of
# sources reads the files beside a module (pkgutil.get_data).
import _imp

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
DEBUG_BYTECODE_SUFFIXES = [".pyc"]
OPTIMIZED_BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = _imp.extension_suffixes()


def all_suffixes():
    """The endings of the files that may be modules."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """What is known of a module before it is loaded."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self._uninitialized_submodules = []
        self._set_fileattr = False
        self._cached = None

    def __repr__(self):
        args = ["name={!r}".format(self.name), "loader={!r}".format(self.loader)]
        if self.origin is not None:
            args.append("origin={!r}".format(self.origin))
        if self.submodule_search_locations is not None:
            args.append("submodule_search_locations={}".format(self.submodule_search_locations))
        return "{}({})".format(self.__class__.__name__, ", ".join(args))

    def __eq__(self, other):
        places = self.submodule_search_locations
        try:
            return (self.name == other.name and self.loader == other.loader and self.origin == other.origin
                    and places == other.submodule_search_locations and self.cached == other.cached
                    and self.has_location == other.has_location)
        except AttributeError:
            return NotImplemented

    @property
    def cached(self):
        return self._cached

    @cached.setter
    def cached(self, value):
        self._cached = value

    @property
    def parent(self):
        """The package in which relative imports of the module start."""
        return self.name.rpartition(".")[0] if self.submodule_search_locations is None else self.name

    @property
    def has_location(self):
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)


class _Absent:
    """The finders and loaders are there by name only (isinstance, registries by type): a compiled program loads no files."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("importlib.machinery.{} in a compiled program".format(type(self).__name__))


class FileFinder(_Absent):
    pass


class PathFinder(_Absent):
    pass


class BuiltinImporter(_Absent):
    pass


class FrozenImporter(_Absent):
    pass


class WindowsRegistryFinder(_Absent):
    pass


class SourceFileLoader:
    """Knows where a module of the program came from."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def get_filename(self, name=None):
        return self.path

    def get_data(self, path):
        """The contents of a file, as bytes."""
        with open(path, "rb") as stream:
            return stream.read()

    def _cannot(self, *args):
        raise NotImplementedError("SourceFileLoader in a compiled program loads no files")

    create_module = exec_module = load_module = get_code = _cannot


class SourcelessFileLoader(_Absent):
    pass


class ExtensionFileLoader(_Absent):
    pass


class NamespaceLoader(_Absent):
    pass
