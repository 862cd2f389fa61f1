# Classes that inherit from sequences and mappings: matched as the first of their bases is.
import collections.abc


class Sequence(collections.abc.Sequence):
    def __len__(self):
        return 1

    def __getitem__(self, key):
        return 1


class SequenceFirst(Sequence, dict):
    pass


class MappingFirst(dict, Sequence):
    pass


class Deeper(MappingFirst):
    pass


class Neither:
    pass


def kind(value):
    match value:
        case [*_]:
            return "sequence"
    match value:
        case {}:
            return "mapping"
    return "neither"


for made in SequenceFirst(), MappingFirst(), Deeper(), Neither(), [], {}, (), "text", range(2), type("L", (list,), {})():
    print(type(made).__name__, kind(made))
collections.abc.Mapping.register(Neither)
print(kind(Neither()))
