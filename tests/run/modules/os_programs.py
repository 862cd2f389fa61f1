# Arguments, environments and working directories of programs that are run: paths, and what is refused.
import os, pathlib, subprocess
P = pathlib.Path
class B:
    def __fspath__(self): return b'/bin/echo'
class Bad:
    def __fspath__(self): return 3
for g in (lambda: subprocess.run([P('/bin/echo'), P('a/b')], capture_output=True).stdout,
          lambda: subprocess.run([B(), 'x'], capture_output=True).stdout,
          lambda: subprocess.run(P('/bin/echo'), capture_output=True).stdout,
          lambda: subprocess.run([Bad()]), lambda: subprocess.run([3]), lambda: subprocess.run(['/bin/echo', 3]), lambda: subprocess.run(['/bin/echo', None]), lambda: subprocess.run(['a\0b']),
          lambda: subprocess.run(['/bin/echo', 'x'], cwd=P('/nonex')), lambda: subprocess.run(['/bin/echo', 'x'], cwd=P('/tmp'), capture_output=True).stdout, lambda: subprocess.run(['x'], executable=P('/bin/echo'), capture_output=True).stdout,
          lambda: subprocess.run(['/bin/sh', '-c', 'echo $X'], env={'X': P('qq')}, capture_output=True).stdout, lambda: subprocess.run(['/bin/sh', '-c', 'echo $X'], env={'X': 5}, capture_output=True).stdout, lambda: subprocess.run(['env'], env={'X=Y': '5'}, capture_output=True).stdout,
          lambda: os.execv('/bin/echo', [3]), lambda: os.execv('/bin/echo', ['']),lambda: os.execv('/bin/echo', []), lambda: os.execve('/bin/echo', ['a'], {1:2}), lambda: os.execve('/bin/echo', ['a'], {'a':2}), lambda: os.execve('/bin/echo', ['a', 5], {'a':'2'}), lambda: os.execve('/bin/echo', ['a', 'a\0'], {'a':'2'}), lambda: os.execve('/bin/echo', 'ab', {'a':'2'}), lambda: os.execv('/bin/echo', 'ab'), lambda: os.execve('/bin/echo', {'ab':1}, {'a':'2'}), lambda: os.execve('/bin/echo', ['ab'], 5),
          lambda: os.system(5), lambda: os.system('a\0'), lambda: os.putenv(3, 4), lambda: os.putenv('a', P('x')), lambda: os.unsetenv(P('a')), lambda: os.environ.__setitem__('X', P('a')), lambda: os.posix_spawn(P('/bin/true'), [P('true')], {}) > 0, lambda: os.spawnv(os.P_WAIT, P('/bin/true'), [P('x')]), lambda: subprocess.run([P('/nonex/zz')]), lambda: subprocess.run([b'/nonex/zz']), lambda: subprocess.run(['/tmp'])):
    try: print(g())
    except Exception as e: print(type(e), e, getattr(e, 'filename', ''))
for f in (lambda a, e={}: os.execv('/bin/true', a), lambda a, e={}: os.execve('/bin/true', a, e), lambda a, e={}: os.posix_spawn('/bin/true', a, e), lambda a, e={}: os.posix_spawnp('true', a, e)):
    for a in ((), [], [''], ('',), [b''], 'ab', {'a': 1}, iter(['a']), 5, [5], ['a', 5], ['a\0'], None):
        try: print(f(a))
        except Exception as e: print(type(e), e, getattr(e, 'filename', ''))
    for env in (5, None, [], [('a', 'b')], {5: 6}, {'a': 6}, {'a=b': 'c'}, {'': 'x'}, {'a\0': 'b'}, {'a': 'b\0'}, {'=': '1'}):
        try: print(f(['a\0'], env))
        except Exception as e: print(type(e), e, getattr(e, 'filename', ''))
        if env is not None:
          try: os.execve('/nonex', ['a'], env)
          except Exception as e: print(type(e), e, getattr(e, 'filename', ''))
