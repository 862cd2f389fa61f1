from functools import partial
from ._near import taken

__all__ = ["parts", "Part"]


def parts(items, n):
    return iter(partial(taken, n, iter(items)), [])


class Part(list):
    def whole(self):
        return sum(self, [])
