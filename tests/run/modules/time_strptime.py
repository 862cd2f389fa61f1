# time.strptime, which is written in Python.
import time


def t(*fs):
    for f in fs:
        try:
            print(repr(f()))
        except BaseException as e:
            print(type(e).__name__, e)
t(lambda: time.strptime('2024-02-29 12:34:56', '%Y-%m-%d %H:%M:%S'), lambda: time.strptime('x', '%Y'), lambda: time.strptime('30 Nov 00', '%d %b %y'), lambda: time.strptime('Mon', '%a'), lambda: time.strptime('12 pm', '%I %p'), lambda: time.strptime('2024 60', '%Y %j'), lambda: time.strptime('2024', '%Q'), lambda: time.strptime('12%', '%d%'), lambda: time.strptime('Sat Nov  2 10:11:12 2024'), lambda: time.strptime('2024-01-01 +0530', '%Y-%m-%d %z').tm_gmtoff, lambda: time.strptime(3), lambda: time.strptime())


def by_name(m, n):
    return getattr(m, n)


t(lambda: by_name(time, 'strptime')('3 4', '%m %d')[:3], lambda: time.strptime('2024 W', '%Y W')[:2], lambda: time.strptime('2024-53-1', '%G-%V-%u')[:3], lambda: time.strptime('UTC', '%Z').tm_zone,
  lambda: [time.strptime(time.strftime(f, time.gmtime(86400 * 400)), f)[:6] for f in ('%c', '%x %X', '%d/%b/%Y', '%A %d %B %Y %I %p %M', '%y%m%d%H%M%S')], lambda: time.strptime('', ''),
  lambda: time.strptime('1 2 3', '%d %d %m'), lambda: time.strptime('20240101', '%Y%m%d')[:3], lambda: time.strptime('  5   June ', ' %d %B ')[:3], lambda: time.strptime('5 jUNE', '%d %B')[1])
