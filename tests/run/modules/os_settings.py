"""Limits of the system by name, users and groups, waitid, mknod, chroot, fstatvfs."""
import os
import sys
import tempfile
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f.__name__, a, k, type(e).__name__, e)
    else: print(f.__name__, a, k, r)
for v in ('x', -2, 2**32, 2**70, -2**70, 1.5):
    for f in (os.setuid, os.seteuid, os.setgid, os.setegid): t(f, v)
    t(os.setreuid, 0, v); t(os.setregid, v, 0); t(os.setresuid, v, 0, 0); t(os.setresgid, 0, 0, v)
    t(os.chown, '/nope', v, 0); t(os.chown, '/nope', 0, v); t(os.lchown, '/nope', v, 0); t(os.fchown, 0, v, 0); t(os.setgroups, [v]); t(os.initgroups, 'root', v); t(os.getgrouplist, 'root', v)
t(os.chown, '/nope', -1, -1); t(os.lchown, '/nope', -1, -1); t(os.fchown, 999, -1, -1); t(os.lchown, 0, -1, -1); t(os.chown, None, 1, 1)
print(list(os.sysconf_names)==sorted(os.sysconf_names), len(os.sysconf_names), os.pathconf_names, os.confstr_names, sum(os.sysconf_names.values()))
t(os.pathconf,'/',"PC_NAME_MAX"); t(os.pathconf,'/',3); t(os.pathconf,'/',"X"); t(os.pathconf,'/',1.5); t(os.pathconf,'/nope',3); t(os.pathconf, '/', 999); t(os.fpathconf, 0, 999); t(os.fpathconf, 'a', 3); t(os.pathconf, 0, 'PC_NAME_MAX');t(os.pathconf, '/', 2**40); t(os.pathconf, '/', True)
t(os.confstr, "CS_PATH"); t(os.confstr, "X"); t(os.confstr, 0); t(os.confstr, 999); t(os.confstr, None); t(os.confstr, "CS_LFS_CFLAGS"); t(os.confstr, "CS_GNU_LIBC_VERSION")
t(os.sysconf,"X"); t(os.sysconf, 1.5); t(os.sysconf, 9999); t(os.sysconf, 'SC_PAGESIZE'); t(os.sysconf, "SC_AIO_MAX"); t(os.sysconf, -1)
t(os.waitid, os.P_ALL, 0, os.WEXITED)
print(os.waitid_result.__match_args__, os.waitid_result.n_fields)
sys.stdout.flush()
pid = os.fork()
if pid == 0: os._exit(3)
r = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
print(r.si_pid == pid, r.si_signo, r.si_status, r.si_code == os.CLD_EXITED, type(r))
os.waitpid(pid, 0)
pid = os.fork()
if pid == 0:
    import time; time.sleep(.2); os._exit(3)
print(os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG))
os.waitpid(pid, 0)
t(os.mknod, '/nope/x')
with tempfile.TemporaryDirectory() as d:
    os.mknod(d + '/p', 0o10600)
    print(oct(os.stat(d + '/p').st_mode))
    os.mknod('q', mode=0o10600, dir_fd=os.open(d, os.O_RDONLY))
    print(sorted(os.listdir(d)))
t(os.chroot, '/nope'); t(os.chroot, 1)
a, b = os.fstatvfs(0) if False else os.statvfs('/'), os.statvfs('/')
print(a.f_bsize == b.f_bsize, type(os.fstatvfs(os.open('/', 0))))
t(os.fstatvfs, 999); t(os.fstatvfs, 'a')
