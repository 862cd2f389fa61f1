# importlib.resources: a shim, for files beside the modules of a package.
from importlib import resources
import _pkg
import _pkg.alpha

print(resources.read_text("_pkg", "data.txt"), resources.read_binary(_pkg, "data.txt"))
print((resources.files(_pkg) / "data.txt").read_text(), resources.files("_pkg").joinpath("sub", "deep.py").name)
with resources.open_text(_pkg, "data.txt") as f, resources.open_binary(_pkg, "data.txt") as g:
    print(f.readline(), g.read(4))
with resources.path(_pkg, "data.txt") as p, resources.as_file(resources.files(_pkg) / "data.txt") as q:
    print(p.name, q.exists(), p == q)
print(resources.is_resource(_pkg, "data.txt"), resources.is_resource(_pkg, "sub"), "data.txt" in resources.contents(_pkg))
for bad in lambda: resources.read_text(_pkg, "sub/deep.py"), lambda: resources.read_text(_pkg, "none.txt"):
    try:
        bad()
    except (ValueError, FileNotFoundError) as e:
        print(type(e).__name__)
