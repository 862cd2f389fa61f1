# os: identities, scheduling, waiting with usage, posix_spawn; empty arguments and variables of programs that are run.
import os, signal, sys
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(os.sched_param(3), os.sched_param(sched_priority=4).sched_priority, os.sched_param(3).__reduce__(), os.sched_param)
t(lambda: os.sched_param()); t(lambda: os.sched_param(1, 2))
t(lambda: os.sched_getparam(0)); t(lambda: os.sched_getscheduler(0)); t(lambda: os.sched_get_priority_max(os.SCHED_FIFO)); t(lambda: os.sched_get_priority_min(policy=os.SCHED_RR)); t(lambda: os.sched_get_priority_max(99))
t(lambda: os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))); t(lambda: os.sched_setscheduler(0, os.SCHED_OTHER, 3)); t(lambda: os.sched_setparam(0, os.sched_param('a'))); t(lambda: os.sched_setparam(0, os.sched_param(0)))
t(lambda: type(os.sched_rr_get_interval(0)).__name__)
m = os.sched_getaffinity(0); t(lambda: os.sched_setaffinity(0, m)); t(lambda: os.sched_setaffinity(0, [])); t(lambda: os.sched_setaffinity(0, [-1])); t(lambda: os.sched_setaffinity(0, 3)); t(lambda: os.sched_setaffinity(0, ['a']))
print(os.getresuid() == (os.getuid(), os.geteuid(), os.getuid()), len(os.getresgid()))
t(lambda: os.setreuid(os.getuid(), os.geteuid())); t(lambda: os.setresgid(*os.getresgid())); t(lambda: os.seteuid(os.geteuid()))
print(os.getgrouplist('root', 0)[0], os.setpriority(os.PRIO_PROCESS, 0, os.getpriority(os.PRIO_PROCESS, 0)))
t(lambda: os.setgroups(3)); t(lambda: os.getgrouplist(3, 0))
def code(pid, wait=os.wait4):
    p, status, usage = wait(pid, 0)
    return p == pid, os.waitstatus_to_exitcode(status), type(usage), len(usage), usage.ru_maxrss > 0, usage.ru_utime >= 0
sh = ['sh', '-c', 'echo out; exit 7']
print(code(os.posix_spawn('/bin/sh', sh, os.environ)))
print(code(os.posix_spawnp('sh', tuple(sh), {'PATH': '/bin', b'K': b'v'})))
r, w = os.pipe()
print(code(os.posix_spawn('/bin/sh', ['sh', '-c', 'echo $V; read x; echo $x'], {'V': 'value'}, file_actions=[(os.POSIX_SPAWN_DUP2, w, 1), (os.POSIX_SPAWN_CLOSE, r), (os.POSIX_SPAWN_OPEN, 0, '/proc/self/comm', os.O_RDONLY, 0)], setpgroup=0, setsigmask=[signal.SIGUSR1], setsigdef=(signal.SIGINT,), resetids=True)))
print(os.read(r, 100))
t(lambda: os.posix_spawn('/none', ['a'], {})); t(lambda: os.posix_spawn('/bin/sh', [], {})); t(lambda: os.posix_spawn('/bin/sh', 'sh', {})); t(lambda: os.posix_spawn('/bin/sh', [''], {})); t(lambda: os.posix_spawnp('sh', ['a'], 3)); t(lambda: os.posix_spawn('/bin/sh', ['a']))
for a in [()], [3], [(9,)], [(os.POSIX_SPAWN_OPEN, 1)], [(os.POSIX_SPAWN_CLOSE,)], [(os.POSIX_SPAWN_DUP2, 1)], 5, [('a',)]:
    t(lambda: os.posix_spawn('/bin/true', ['true'], {}, file_actions=a))
t(lambda: os.posix_spawn('/bin/true', ['true'], {}, setsigmask=[99])); t(lambda: os.posix_spawn('/bin/true', ['true'], {}, setsigdef=5)); t(lambda: os.posix_spawn('/bin/true', ['true'], {}, scheduler=(None, 3)))
print(code(os.posix_spawn('/bin/true', ['true'], {}, file_actions=None, scheduler=(os.SCHED_OTHER, os.sched_param(0)))))
pid = os.fork()
if not pid: os._exit(3)
print(code(pid, lambda pid, options: os.wait3(options)))
t(lambda: os.wait3(0)); t(lambda: os.wait4(-1, options=0)); t(lambda: os.wait4('a', 0))
print(code(os.posix_spawn("/bin/sh", ["sh", "-c", "test \"$1\" = \"\" -a $# = 2", "sh", "", ""], {"E": ""})))
if os.fork() == 0:
    os.execv('/bin/sh', ['sh', '-c', 'echo "[$0]" "[$1]" "$#"', '', ''])
os.wait()
os.environ['EMPTY'] = ''
os.system('echo "[$EMPTY]"')


def signals_by_descriptor():
    import signal
    me = os.pidfd_open(os.getpid())
    for f in (lambda: signal.pidfd_send_signal(me, 0), lambda: signal.pidfd_send_signal(999, 0), lambda: signal.pidfd_send_signal(me, 0, 5),
              lambda: signal.pidfd_send_signal(me, 0, None, 5), lambda: signal.pidfd_send_signal('a', 1), lambda: signal.pidfd_send_signal(me, 999),
              lambda: signal.pidfd_send_signal(1)):
        try:
            print(f())
        except Exception as e:
            print(type(e), e)
    signal.signal(signal.SIGUSR1, lambda number, frame: print('came', number == signal.SIGUSR1))
    signal.pidfd_send_signal(me, signal.SIGUSR1)


signals_by_descriptor()
