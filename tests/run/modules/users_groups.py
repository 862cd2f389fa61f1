# The databases of users and groups, and what asks them: expanduser, owner, chown, getuser.
import os, pwd, grp, pathlib, shutil, getpass
for f in (lambda: pwd.getpwuid(99999), lambda: pwd.getpwuid(-1), lambda: pwd.getpwuid(-2), lambda: pwd.getpwuid(2**32), lambda: pwd.getpwuid(2**70), lambda: pwd.getpwuid('a'), lambda: pwd.getpwuid(1.0), lambda: pwd.getpwuid(), lambda: pwd.getpwnam('zz'), lambda: pwd.getpwnam('a\0'), lambda: pwd.getpwnam(1), lambda: pwd.getpwnam('a\udc80'), lambda: pwd.getpwnam('a\ud800'), lambda: pwd.getpwnam(name='root'), lambda: pwd.getpwuid(True), lambda: pwd.getpwuid(2**32-1),
  lambda: grp.getgrgid(99999), lambda: grp.getgrgid(-1), lambda: grp.getgrgid(-2), lambda: grp.getgrgid(2**32), lambda: grp.getgrgid('a'), lambda: grp.getgrgid(1.0), lambda: grp.getgrgid(id=0), lambda: grp.getgrnam(name='root'), lambda: grp.getgrnam('zz'), lambda: grp.getgrnam(b'root'), lambda: grp.getgrnam('a\0'), lambda: grp.getgrgid(2**70), lambda: pwd.struct_passwd([1]), lambda: grp.struct_group('abcd'), lambda: pwd.getpwall(1)):
    try: print(f())
    except Exception as e: print(type(e), e)
print(pwd.struct_passwd, grp.struct_group, pwd.struct_passwd.__module__)
p = pwd.getpwuid(0)
print(p, p.pw_name, p[2], p.pw_dir, len(p), tuple(p) == p, pwd.getpwnam('root') == p, hash(p) == hash(tuple(p)))
print(pwd.getpwall() == [pwd.getpwuid(q.pw_uid) for q in pwd.getpwall()], [g.gr_name for g in grp.getgrall()][:3], type(grp.getgrall()))
home = os.environ.pop('HOME', None)
for name in ('~', '~root', '~root/x', '~daemon/y', '~nosuchuser', '~/a'):
    print(repr(os.path.expanduser(name)), os.path.expanduser(os.fsencode(name)))
os.environ['HOME'] = '/tmp/h/'
print(os.path.expanduser('~/x'), os.path.expanduser('~root/x'), os.path.expanduser('~'))
print(pathlib.Path('/').owner(), pathlib.Path('/').group(), pathlib.Path('~root/z').expanduser(), pathlib.Path.home())
try: print(pathlib.Path('~nosuchuser/z').expanduser())
except RuntimeError as e: print(e)
try: shutil.chown('/nonex', 'nosuchuser')
except LookupError as e: print(e)
try: shutil.chown('/nonex', 'root', 'root')
except OSError as e: print(e)
for v in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'): os.environ.pop(v, None)
print(getpass.getuser())
