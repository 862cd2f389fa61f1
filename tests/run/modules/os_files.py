import os
import os.path
import stat

base = "/tmp/pyc2c_os_test_%d" % os.getpid()


def show(f, *args, **kw):
    try:
        r = f(*args, **kw)
    except Exception as e:
        print(type(e).__name__, str(e).replace(base, "BASE"))
    else:
        print(str(r).replace(base, "BASE"))


os.mkdir(base)
show(os.mkdir, base)
os.makedirs(base + "/a/b/c")
os.makedirs(base + "/a/b/c", exist_ok=True)
fd = os.open(base + "/f", os.O_CREAT | os.O_RDWR, 0o644)
print(os.write(fd, b"hello world"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 5), os.fstat(fd).st_size)
os.close(fd)
show(os.close, fd)
st = os.stat(base + "/f")
print(stat.S_ISREG(st.st_mode), stat.S_ISDIR(st.st_mode), oct(st.st_mode), st.st_size, st[6], len(st), st.st_mtime_ns // 10**9 == st[8])
print(stat.filemode(st.st_mode))
os.symlink("f", base + "/link")
print(os.readlink(base + "/link"), os.path.islink(base + "/link"), os.lstat(base + "/link").st_size)
print(sorted(os.listdir(base)))
with os.scandir(base) as it:
    for e in sorted(it, key=lambda e: e.name):
        print(e.name, e.is_dir(), e.is_file(), e.is_symlink(), e.is_file(follow_symlinks=False), e.path == os.path.join(base, e.name), e)
for root, dirs, files in os.walk(base):
    dirs.sort()
    print(root.replace(base, "BASE"), dirs, sorted(files))
os.rename(base + "/f", base + "/g")
show(os.stat, base + "/f")
show(os.rename, base + "/f", base + "/h")
show(os.rmdir, base + "/a")
show(os.listdir, base + "/nope")
show(os.stat, 1.5)
show(os.listdir, 1.5)
show(os.remove, base + "/a")
print(os.path.exists(base + "/g"), os.path.exists(base + "/f"), os.path.isdir(base), os.path.getsize(base + "/g"))
os.truncate(base + "/g", 3)
print(open(base + "/g").read())
os.chmod(base + "/g", 0o600)
print(oct(os.stat(base + "/g").st_mode & 0o777))
os.utime(base + "/g", (1000, 2000))
print(os.stat(base + "/g").st_mtime, os.stat(base + "/g").st_atime)
os.unlink(base + "/link")
os.remove(base + "/g")
os.removedirs(base + "/a/b/c")
print(os.path.exists(base))
for p in ("", "/", "//", "///a", "a/../b", "/../a", "a//b/./c/..", "../..", "./a", "a/b/../../..", "/a/b/../..", "..", "a/.."):
    print(repr(p), os.path.normpath(p), os.path.split(p), os.path.splitext(p))
print(os.path.join("a", "b", "/c", "d"), os.path.basename("/x/y.txt"), os.path.dirname("/x/y"), os.path.commonprefix(["abc", "abd"]))
print(os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.relpath("/a/b", "/a/c"), os.path.isabs("/a"))
os.environ["PYC2C_TEST"] = "yes"
print(os.environ["PYC2C_TEST"], os.getenv("PYC2C_TEST"), os.getenv("NOPE", "default"), "NOPE" in os.environ)
del os.environ["PYC2C_TEST"]
show(lambda: os.environ["PYC2C_TEST"])
print(os.sep, os.linesep == "\n", os.name, os.curdir, os.devnull, os.fspath("x"), os.fsencode("\udcff"), os.fsdecode(b"\xff") == "\udcff")
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.write(w, b"child")
    os._exit(3)
print(os.read(r, 10), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
print(len(os.urandom(8)), os.cpu_count() > 0, os.system("exit 2") >> 8, os.strerror(2))
show(os.fspath, 3)
print(os.get_terminal_size.__name__, os.terminal_size((80, 24)), os.terminal_size((80, 24)).lines)
show(os.kill, 999999999, 0)
