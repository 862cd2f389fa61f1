# Module resource: limits, usage, what is refused.
import os
import resource as r

soft, hard = r.getrlimit(r.RLIMIT_CORE)
for f in (lambda: r.getrusage(5), lambda: r.getrusage('a'), lambda: r.getrlimit(99), lambda: r.getrlimit(-1), lambda: r.getrlimit('a'),
          lambda: r.setrlimit(99, (1, 2)), lambda: r.setrlimit(r.RLIMIT_NOFILE, (1,)), lambda: r.setrlimit(r.RLIMIT_NOFILE, 5),
          lambda: r.setrlimit(r.RLIMIT_NOFILE, [5, 'a']), lambda: r.setrlimit(r.RLIMIT_NOFILE, (10**7, 5)),
          lambda: r.setrlimit(r.RLIMIT_CORE, (2**70, -1)), lambda: r.setrlimit(r.RLIMIT_CORE, (1.5, -1)),
          lambda: r.setrlimit(r.RLIMIT_CORE, (0, hard)), lambda: r.getrlimit(r.RLIMIT_CORE)[0],
          lambda: r.prlimit(0, r.RLIMIT_CORE, (soft, hard))[0], lambda: r.prlimit(0, r.RLIMIT_CORE) == (soft, hard),
          lambda: r.prlimit(99999999, r.RLIMIT_CORE), lambda: r.prlimit(0, 77), lambda: r.prlimit(0, 1, None),
          lambda: r.getpagesize(), lambda: r.struct_rusage([1]), lambda: r.getrusage(2**40), lambda: r.setrlimit(r.RLIMIT_CORE, (1, 2, 3)),
          lambda: r.setrlimit(r.RLIMIT_CORE, iter((soft, hard))), lambda: r.prlimit(0), lambda: r.getrusage(), lambda: r.getrlimit(resource=1),
          lambda: r.setrlimit(r.RLIMIT_NOFILE, (5, 2))):
    try:
        print(f())
    except Exception as e:
        print(type(e), e)
print(r.error, r.RLIM_INFINITY, r.RUSAGE_SELF, r.RUSAGE_CHILDREN, r.RLIMIT_AS, r.RLIMIT_STACK)
u = r.getrusage(r.RUSAGE_SELF)
print(type(u), len(u), u.ru_maxrss > 1000, 0 <= u.ru_utime < 1000, type(u.ru_stime), u[15] == u.ru_nivcsw, u.n_fields)
print(r.getrusage(r.RUSAGE_CHILDREN).ru_idrss, repr(r.struct_rusage(range(16))))
pid = os.fork()
if pid == 0:
    os._exit(3)
got = os.wait4(pid, 0)
print(got[0] == pid, os.waitstatus_to_exitcode(got[1]), type(got[2]) is r.struct_rusage)
