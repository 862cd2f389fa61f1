# importlib.metadata: a shim, which reads the dist-info folders of sys.path (and of the program's modules).
import importlib.metadata as md
import json
import os
import string
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "_dist"))
print(md.version("some.thing"), md.version("Some_Thing"), md.version("some--thing"))
for name in "nothing-here", "", "some":
    try:
        print(md.version(name))
    except (md.PackageNotFoundError, ValueError) as e:
        print(type(e).__name__, e, repr(e))
m = md.metadata("some-thing")
print(m["name"], m["Nope"], "summary" in m, "x" in m, m.get_all("classifier"), m.get_all("x", 5), list(m), len(m), m.items()[1])
print(md.requires("some-thing"), [str(f) for f in md.files("some-thing")], md.packages_distributions()["thing"])
d = md.distribution("some_thing")
print(d.name, d.version, d.read_text("nope"), d.entry_points.names == {"thing", "a", "b"}, d.locate_file("x").name)
e = d.entry_points["thing"]
print(e, e.module, e.attr, e.extras, e.load() is json.decoder.JSONDecoder.decode, e.dist is d, e == e, hash(e) == hash(e))
print(d.entry_points["a"].load() == string.ascii_letters, d.entry_points.select(group="things", name="b")["b"].load() is json)
print(sorted(ep.name for ep in md.entry_points(group="things")), md.entry_points(group="no such"), "things" in md.entry_points().groups)
try:
    e.name = "x"
except AttributeError as error:
    print(error)
try:
    d.entry_points["zz"]
except KeyError as error:
    print(error)
