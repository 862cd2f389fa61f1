# Aliases of subclasses of GenericAlias: collections.abc makes one for Callable.
import types
from collections.abc import Callable, Mapping
from typing import Any, List

print(Callable[[int], str] | None, None | Callable[[int], str], int | Callable[..., Any])
print(tuple[Mapping[str, object], Callable[[Any], None] | None], list[List[int]], list[Callable[[int], str]])


class G(types.GenericAlias):
    pass


class H(types.GenericAlias):
    def __repr__(self):
        return "H!"


g = G(list, (int,))
print(g | None, g.__or__(int), isinstance(g | int, types.UnionType), list[int] | g, g == list[int], g == H(list, (int,)))
print(list[H(dict, (int,))], H(dict, (int,)) | None, g.__reduce__()[0] is G, hash(g) == hash(list[int]), g([1, 2]))
for test in isinstance, issubclass:
    try:
        print(test(int, g))
    except TypeError as e:
        print(e)


class MyAlias(types.GenericAlias):
    extra = 1


for a in (list[int], dict[str, int], tuple[int, ...], types.GenericAlias(int, (str,)), MyAlias(set, (int,))):
    print([n for n in dir(a) if n not in dir(a.__origin__)], len(dir(a)) - len(dir(a.__origin__)))
print(sorted(type(list[int]).__dir__(list[int])) == dir(list[int]))
