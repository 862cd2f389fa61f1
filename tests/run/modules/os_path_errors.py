# What errors of functions that take paths say of them, and what counts as a path.
import os, pathlib
class Q(int):
    def __fspath__(self): return '/nonex/file'
class P:
    def __fspath__(self): return '/nonex/file'
class B:
    def __fspath__(self): return b'/nonex/file'
for v in (pathlib.Path('/nonex/file'), P(), B(), b'/nonex/file', '/nonex/file', 999, Q(999)):
    for f in (os.stat, os.lstat, os.listdir, os.scandir, open, os.unlink, os.rmdir, os.mkdir, os.chdir, os.readlink, lambda p: os.rename(p, p), lambda p: os.link(p, p), os.truncate, lambda p: os.chmod(p, 0), lambda p: os.utime(p), lambda p: os.open(p, 0), os.statvfs, lambda p: os.chown(p,0,0), lambda p: os.replace(p, 'x'), os.listxattr, lambda p: os.execv(p, ['x']), lambda p: os.access(p, 0)):
        if f is os.mkdir: continue
        try: print(f(v))
        except OSError as e: print(type(e).__name__, e, repr(e.filename), repr(e.filename2))
        except TypeError as e: print(e)
for f in (os.stat, os.listdir, os.scandir, os.chdir, open, os.statvfs, lambda p: os.chmod(p,0), lambda p: os.utime(p), lambda p: os.chown(p,0,0), lambda p: os.truncate(p,0), lambda p: os.pathconf(p, 'PC_NAME_MAX'), os.listxattr, lambda p: os.getxattr(p,'user.x'), lambda p: os.execve(p, ['x'], {}), lambda p:os.fchmod(p,0), lambda p: os.fstat(p), os.fchdir, lambda p: os.execve('/nonex', ['x'], {}), lambda p: os.execv('/nonex', ['x']), lambda p: os.posix_spawn('/nonex', ['x'], {}), os.chroot, lambda p: os.setxattr(p,'user.x',b'')):
    try: print(f(999))
    except Exception as e: print(e)
try: open('/tmp')
except OSError as e: print(e)
try: open(pathlib.Path('/tmp'))
except OSError as e: print(e)
try: pathlib.Path('/nonex/none').read_text()
except OSError as e: print(e)
try: os.makedirs(pathlib.Path('/proc/zznone/z'))
except OSError as e: print(e)
import shutil, subprocess
for g in (lambda p: shutil.copy(p, '/nonex/q'), lambda p: shutil.rmtree(p), lambda p: subprocess.run([p]), lambda p: os.walk(p, onerror=print).__next__(), lambda p: shutil.move(p, p / 'x'), lambda p: p.rename('y'), lambda p: p.rmdir(), lambda p: p.touch(), lambda p: p.unlink(), lambda p: list(p.iterdir()), lambda p: p.open(), lambda p: p.mkdir(), lambda p: p.symlink_to('y'), lambda p: p.resolve(strict=True), lambda p: p.chmod(0)):
    try: print(g(pathlib.Path('/nonex/zz')))
    except Exception as e: print(type(e), e)

class D:
    def __get__(self, o, t): raise AttributeError('zz')
class E:
    def __get__(self, o, t): raise ValueError('zz')
class F:
    def __get__(self, o, t): return lambda: '/nonex/file'
class G:
    def __get__(self, o, t): return lambda: 3
for X in (D, E, F, G):
    class P: __fspath__ = X()
    for f in (os.fspath, os.stat, os.listdir, open, os.path.normpath):
        try: print(f(P()))
        except Exception as e: print(f.__name__, type(e), e)
import array, types, warnings
warnings.simplefilter('ignore')
for f in (lambda: types.MappingProxyType(), lambda: types.MappingProxyType({}, {}), lambda: types.MappingProxyType(x=1), lambda: types.MappingProxyType(mapping={1: 2}),
          lambda: types.MappingProxyType({}, mapping={}), lambda: os.stat(2**70), lambda: os.stat(-2**70), lambda: os.stat(2**31), lambda: os.stat(-2**31 - 1),
          lambda: os.stat(-5), lambda: os.path.isdir(bytearray(b'/')), lambda: type(os.listdir(bytearray(b'/'))[0]), lambda: os.mkdir(bytearray(b'/nonex/a')),
          lambda: os.path.getmtime(2**70), lambda: os.path.exists(memoryview(b'/')), lambda: os.mkdir(array.array('b', [47]))):
    try: print(f())
    except Exception as e: print(type(e), e)
