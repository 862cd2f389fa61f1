"""shutil's archives, whose modules shutil imports where it makes them."""
import os
import pathlib
import shutil
import tempfile


def t(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)).replace(folder, "FOLDER"))
    except Exception as e:
        print(type(e).__name__, str(e).replace(folder, "FOLDER"))


with tempfile.TemporaryDirectory() as folder:
    here = pathlib.Path(folder)
    (here / "tree" / "inner").mkdir(parents=True)
    (here / "tree" / "a.txt").write_text("a")
    (here / "tree" / "inner" / "b.txt").write_text("b")
    for kind in ("zip", "tar", "gztar"):
        t(shutil.make_archive, str(here / "made"), kind, here / "tree")
    t(shutil.make_archive, str(here / "part"), "zip", root_dir=folder, base_dir="tree/inner")
    t(shutil.make_archive, str(here / "made"), "nope", here / "tree")
    t(shutil.unpack_archive, here / "made.zip", here / "one")
    t(shutil.unpack_archive, str(here / "made.tar.gz"), str(here / "two"))
    t(shutil.unpack_archive, here / "made.tar", here / "three", "tar")
    t(shutil.unpack_archive, here / "part.zip", here / "four")
    t(shutil.unpack_archive, here / "nope.zip", here / "five")
    t(shutil.unpack_archive, here / "tree" / "a.txt", here / "five")
    t(shutil.unpack_archive, here / "tree" / "a.txt", here / "five", "zip")
    for name in ("one", "two", "three", "four"):
        print(sorted((str(p.relative_to(here)), p.read_text()) for p in (here / name).rglob("*.txt")))
