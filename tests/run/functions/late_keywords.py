# **keywords: the dict is there whenever it is looked at, is a new one for each call, and keeps what is put into it.
import functools
import sys


def never(a, **kw):
    return a


def handed(a, **kw):
    if a > 1:
        return never(a, **kw)
    return a


def given(a, **kw):
    kw['a'] = a
    return kw


def twice(**kw):
    first = kw
    first[1] = 2
    return first is kw, kw


def looped(n, **kw):
    for i in range(n):
        kw[i] = i
    return len(kw), kw


def returned(**kw):
    return kw


def chosen(flag, **kw):
    d = kw if flag else {}
    d['x'] = flag
    return d, sorted(kw)


def closed(**kw):
    def look():
        return kw
    return look


def rebound(a, **kw):
    if a:
        kw = dict(kw, z=1)
    return kw


def truth(**kw):
    if kw:
        return 'some'
    if not kw:
        return 'none'


def generated(**kw):
    yield kw
    kw['k'] = 1
    yield kw


def names(a, *args, b=2, **kw):
    return sorted(locals()), locals()['kw']


def removed(a, **kw):
    if a:
        del kw
    try:
        return kw
    except UnboundLocalError as e:
        return str(e)


def tried(a, **kw):
    try:
        if a:
            raise ValueError(kw)
    except ValueError as e:
        e.args[0]['seen'] = True
        return e.args, kw
    finally:
        if a == 2:
            print(kw)
    return a


class Log:
    level = 0

    def __init__(self, **options):
        self.options = options

    def debug(self, msg, *args, **kw):
        if self.level:
            return self.log(msg, args, **kw)

    def log(self, msg, args, extra=None, **kw):
        return msg, args, extra, kw, self.options


def wrapped(f):
    @functools.wraps(f)
    def inner(*args, **kwargs):
        return f(*args, **kwargs)
    return inner


def main(pick):
    for f in (never, handed, given, rebound, removed, tried):
        f = pick(f)
        for a in (0, 1, 2):
            print(f.__name__, f(a), f(a, b=3), f(a, **{}), f(a, **{'c': 4}), f(a=a))
    for f in (twice, returned, truth):
        f = pick(f)
        print(f(), f(q=1), f() is f(), f(**{}))
    print(pick(looped)(3), pick(looped)(0, k=1), pick(chosen)(True), pick(chosen)(False, y=1), pick(closed)()(), pick(closed)(u=1)())
    print([dict(d) for d in pick(generated)()], pick(names)(1), pick(names)(1, 2, c=3))
    log = pick(Log)()
    print(log.debug('a'), log.debug('a', 1, extra=2))
    Log.level = 1
    print(log.debug('a'), log.debug('a', 1, extra=2, more=3), Log(o=1).debug('x'))
    Log.level = 0
    print(wrapped(handed)(3), wrapped(given)(1, z=2), wrapped(returned)())
    for f in (never, twice, Log.debug):
        print(f.__code__.co_flags & 15, f.__code__.co_varnames[:2])
        try:
            f(1, 2, 3, 4, 5, x=1) if f is not Log.debug else f()
        except TypeError as e:
            print(e)


main(lambda f: f)
main(lambda f: [f, len][len(sys.argv) > 5])
