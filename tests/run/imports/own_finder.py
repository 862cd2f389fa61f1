# Modules that come from a finder in sys.meta_path, as six makes six.moves.
import sys
import types
from importlib.util import spec_from_loader


class Finder:
    known = {}

    def find_spec(self, fullname, path, target=None):
        if fullname in self.known:
            return spec_from_loader(fullname, self, is_package=fullname == "made")
        return None

    def create_module(self, spec):
        return self.known[spec.name]

    def exec_module(self, module):
        module.ran = getattr(module, "ran", 0) + 1
        if module.__name__ == "made.bad":
            raise RuntimeError("body")


Finder.known = {"made": types.ModuleType("made"), "made.part": types.ModuleType("made.part"), "plain": None, "made.bad": types.ModuleType("made.bad")}
sys.meta_path.append(Finder())

try:
    import made
    from made import part
    from made.part import ran
    import made.part as again
    import plain
except ImportError as e:
    print("not there", e)

print(made.ran, ran, again is part, made.part is part, "made.part" in sys.modules, made.__path__, part.__package__, made.__package__)
print(plain.ran, plain.__name__, type(plain.__spec__).__name__, plain.__loader__ is sys.meta_path[-1])
for name in "made.bad", "made.none", "plain.sub", "nothing_here":
    try:
        __import__(name)
    except (ImportError, RuntimeError) as e:
        print(type(e).__name__, e, name in sys.modules)
try:
    from made import other
except ImportError as e:
    print(e)
