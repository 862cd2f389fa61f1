# importlib.metadata - what is installed under which name and version. The library's reads the folders of sys.path through
# zipfile and email, half of the library; here their dist-info folders are read directly: those of sys.path, and those in
# which the compiler found the program's modules.
import _imp
import functools
import os
import pathlib
import sys
from importlib import import_module

__all__ = [
    "Distribution",
    "PackageMetadata",
    "PackageNotFoundError",
    "distribution",
    "distributions",
    "entry_points",
    "files",
    "metadata",
    "packages_distributions",
    "requires",
    "version",
]


class PackageNotFoundError(ModuleNotFoundError):
    """No distribution of that name was found."""

    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        (name,) = self.args
        return name


class EntryPoint:
    """A line `name = module:attribute [extras]` of a group."""

    dist = None

    def __init__(self, name, value, group):
        vars(self).update(name=name, value=value, group=group)

    def _parts(self):
        place, _, extras = self.value.partition("[")
        module, _, attr = place.partition(":")
        return module.strip(), attr.strip() or None, extras.rstrip().rstrip("]")

    module = property(lambda self: self._parts()[0])
    attr = property(lambda self: self._parts()[1])
    extras = property(lambda self: self._parts()[2].replace(",", " ").split())

    def load(self):
        """The module, or the object in it; the module must be in the program."""
        module, attr, _ = self._parts()
        return functools.reduce(getattr, filter(None, (attr or "").split(".")), import_module(module))

    def _for(self, dist):
        vars(self).update(dist=dist)
        return self

    def matches(self, **params):
        return all(getattr(self, key) == value for key, value in params.items())

    def _key(self):
        return self.name, self.value, self.group

    def __lt__(self, other):
        return self._key() < other._key()

    def __eq__(self, other):
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())

    def __setattr__(self, name, value):
        raise AttributeError("EntryPoint objects are immutable.")

    def __repr__(self):
        return f"EntryPoint(name={self.name!r}, value={self.value!r}, group={self.group!r})"


class EntryPoints(list):
    """Entry points, to be selected from."""

    __slots__ = ()

    def __getitem__(self, name):
        if isinstance(name, int):
            return super().__getitem__(name)
        for found in self.select(name=name):
            return found
        raise KeyError(name)

    def select(self, **params):
        return EntryPoints(ep for ep in self if ep.matches(**params))

    names = property(lambda self: {ep.name for ep in self})
    groups = property(lambda self: {ep.group for ep in self})


class SelectableGroups(dict):
    """What entry_points() gives: entry points by group."""

    @classmethod
    def load(cls, found):
        groups = {}
        for ep in sorted(found, key=lambda ep: ep.group):
            groups.setdefault(ep.group, EntryPoints()).append(ep)
        return cls(groups)

    names = property(lambda self: {ep.name for group in self.values() for ep in group})
    groups = property(lambda self: set(self.keys()))

    def select(self, **params):
        if not params:
            return self
        return EntryPoints(ep for group in self.values() for ep in group).select(**params)


class PackagePath(pathlib.PurePosixPath):
    """A file of a distribution."""

    def locate(self):
        return self.dist.locate_file(self)

    def read_text(self, encoding="utf-8"):
        with open(self.locate(), encoding=encoding) as stream:
            return stream.read()

    def read_binary(self):
        with open(self.locate(), "rb") as stream:
            return stream.read()


class PackageMetadata:
    """The fields of METADATA, in their order, several of one name among them; names in any case."""

    def __init__(self, text):
        head, _, self._payload = text.replace("\r\n", "\n").partition("\n\n")
        self._fields = []
        for line in head.split("\n"):
            if line[:1] in (" ", "\t") and self._fields:
                name, value = self._fields.pop()
                self._fields.append((name, value + "\n" + line))
            elif ":" in line:
                name, _, value = line.partition(":")
                self._fields.append((name, value.strip()))
        if self._payload:
            self._fields.append(("Description", self._payload))

    def get_all(self, name, failobj=None):
        found = [value for key, value in self._fields if key.lower() == name.lower()]
        return found or failobj

    def get(self, name, failobj=None):
        return self.get_all(name, [failobj])[0]

    def __getitem__(self, name):
        return self.get(name)

    def __contains__(self, name):
        return self.get_all(name) is not None

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._fields)

    def keys(self):
        return [name for name, _ in self._fields]

    def values(self):
        return [value for _, value in self._fields]

    def items(self):
        return list(self._fields)

    def get_payload(self):
        return self._payload


def _normalized(name):
    """Any run of - _ . is one _."""
    parts = name.lower().replace("_", "-").replace(".", "-").split("-")
    return "_".join(part for k, part in enumerate(parts) if part or k in (0, len(parts) - 1))


def _is_metadata(entry):
    return entry.endswith((".dist-info", ".egg-info"))


class Distribution:
    """A distribution, known by its dist-info folder (or egg-info, folder or file)."""

    def __init__(self, path):
        self._path = path

    @classmethod
    def from_name(cls, name):
        if not name:
            raise ValueError("A distribution name is required.")
        for found in cls.discover(name=name):
            return found
        raise PackageNotFoundError(name)

    @classmethod
    def discover(cls, *, name=None, path=None):
        for folder in sys.path + _imp._folders() if path is None else path:
            try:
                entries = os.listdir(folder or ".")
            except OSError:
                continue
            for entry in filter(_is_metadata, entries):
                stem = os.path.splitext(entry)[0].partition("-")[0]
                if name is None or _normalized(stem) == _normalized(name):
                    yield cls(os.path.join(folder, entry))

    @staticmethod
    def at(path):
        return Distribution(os.fspath(path))

    def read_text(self, filename):
        try:
            with open(os.path.join(self._path, filename), encoding="utf-8") as stream:
                return stream.read()
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError, KeyError, PermissionError):
            return None

    def locate_file(self, path):
        return pathlib.Path(os.path.dirname(self._path)) / path

    @property
    def metadata(self):
        text = self.read_text("METADATA") or self.read_text("PKG-INFO") or self.read_text("") or ""
        return PackageMetadata(text)

    name = property(lambda self: self.metadata["Name"])
    version = property(lambda self: self.metadata["Version"])
    _normalized_name = property(lambda self: _normalized(self.name))

    @property
    def entry_points(self):
        found, group = EntryPoints(), None
        for line in map(str.strip, (self.read_text("entry_points.txt") or "").splitlines()):
            if line.startswith("[") and line.endswith("]"):
                group = line.strip("[]")
            elif line and not line.startswith("#"):
                name, _, value = map(str.strip, line.partition("="))
                found.append(EntryPoint(name, value, group)._for(self))
        return found

    @property
    def files(self):
        record = self.read_text("RECORD")
        lines = record.splitlines() if record else (self.read_text("SOURCES.txt") or "").splitlines()
        if not lines:
            return None
        return [self._file(line) for line in lines]

    def _file(self, line):
        name = line[1:].partition('"')[0] if line.startswith('"') else line.partition(",")[0]
        path = PackagePath(name)
        path.dist = self
        return path

    @property
    def requires(self):
        found = self.metadata.get_all("Requires-Dist")
        return list(found) if found else None


def distribution(distribution_name):
    """The distribution of that name."""
    return Distribution.from_name(distribution_name)


def distributions(**kwargs):
    """All distributions that are found, or those asked for by name= and path=."""
    return Distribution.discover(**kwargs)


def metadata(distribution_name):
    return distribution(distribution_name).metadata


def version(distribution_name):
    return distribution(distribution_name).version


def files(distribution_name):
    return distribution(distribution_name).files


def requires(distribution_name):
    return distribution(distribution_name).requires


def entry_points(**params):
    """Of each distribution's name the first one's."""
    seen, found = set(), []
    for dist in distributions():
        name = dist._normalized_name
        if name not in seen:
            seen.add(name)
            found.extend(dist.entry_points)
    return SelectableGroups.load(found).select(**params)


def _top_level(dist):
    declared = (dist.read_text("top_level.txt") or "").split()
    if declared:
        return declared
    python = [f for f in dist.files or () if f.suffix == ".py"]
    return {f.parts[0] if len(f.parts) > 1 else f.with_suffix("").name for f in python}


def packages_distributions():
    """The distributions of each top-level module."""
    found = {}
    for dist in distributions():
        for package in _top_level(dist):
            found.setdefault(package, []).append(dist.metadata["Name"])
    return found
