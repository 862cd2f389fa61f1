"""Arguments and errors of os and open() that the library's own tests seldom meet."""
import io
import os
import pathlib
import tempfile


def t(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as e:
        print(type(e).__name__, str(e), getattr(e, "filename", ""))


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    pathlib.Path("a").write_text("abc")
    os.symlink("a", "l")
    for path in ("a\0b", b"a\0b", pathlib.Path("a\0b")):
        t(os.stat, path)
        t(os.lstat, path)
        t(os.mkdir, path)
        t(os.listdir, path)
        t(open, path)
        t(os.path.exists, path)
    for text in ("a\0b", "/a/\0b/..", "a/b\0/../c", "\0", "./\0", "//a\0", "a//\0/./b", "\0/..", "", "///a", "..", "/.."):
        t(os.path.normpath, text)
        t(os.path.normpath, text.encode())
    t(lambda: os.path.abspath("x\0y") == os.path.join(os.getcwd(), "x\0y"))
    fd = os.open(".", os.O_RDONLY)
    t(os.stat, fd, follow_symlinks=False)
    t(os.stat, fd, dir_fd=fd)
    t(os.lstat, fd)
    t(os.chmod, "l", 0o600, follow_symlinks=False)
    t(os.chmod, "l", 0o600, follow_symlinks=False, dir_fd=fd)
    t(os.chmod, "a", 0o600, follow_symlinks=False)
    t(lambda: pathlib.Path("l").lchmod(0o600))
    t(os.chmod, "nope", 0o600, follow_symlinks=False)
    os.close(fd)
    t(lambda: os.mknod in os.supports_dir_fd)
    for mode in ("", "+", "t", "b+", "rw", "r+", "rt+b", "rr", "ra"):
        t(lambda: open("a", mode).close())
    t(open, "a", closefd=False)
    f = open("a", "rb")
    f.close()
    t(f.tell)
    t(f.raw.tell)
    t(f.seek, 0)
    os.chdir("/")

for stream in (open(__file__, "rb"), open(__file__, "rb", 0), io.BytesIO(b"a"), io.BufferedReader(io.BytesIO(b"a"))):
    for buffer in (b"constant", 5, "text", memoryview(b"constant")):
        t(stream.readinto, buffer)
        t(lambda: stream.readinto1(buffer))
    stream.close()
