# env: TZ=Europe/Berlin
"""Each public name of time: clocks, conversions, formats, wrong arguments."""
import os
import time


def t(*fs):
    for f in fs:
        try: print(f())
        except Exception as e: print(type(e).__name__, e)


for name in ('monotonic', 'perf_counter', 'process_time', 'time', 'thread_time'): print(time.get_clock_info(name))
t(lambda: time.get_clock_info('x'), lambda: time.get_clock_info(5), lambda: time.clock_gettime(99), lambda: time.clock_getres(time.CLOCK_REALTIME), lambda: time.clock_gettime('a'), lambda: time.clock_getres(99), lambda: time.clock_settime(time.CLOCK_MONOTONIC, 5.0), lambda: time.clock_settime_ns(1, 5), lambda: time.clock_gettime_ns(99), lambda: sorted((n, getattr(time, n)) for n in dir(time) if n.startswith('CLOCK')))
a, b = time.clock_gettime(time.CLOCK_MONOTONIC), time.monotonic()
c, d = time.clock_gettime_ns(time.CLOCK_REALTIME), time.time_ns()
print(0 <= b - a < 5, 0 <= d - c < 5 * 10 ** 9, type(a), type(c), abs(time.time() - time.time_ns() / 1e9) < 5, time.perf_counter_ns() > 0, time.process_time() >= 0, time.process_time_ns() >= 0, time.thread_time() >= 0, time.thread_time_ns() >= 0, time.monotonic_ns() > 0)
S = 1709210096.75
t(lambda: time.gmtime(0), lambda: time.gmtime(S), lambda: time.localtime(S), lambda: time.gmtime(-1), lambda: time.gmtime(2 ** 40), lambda: time.mktime(time.localtime(S)), lambda: time.asctime(time.gmtime(S)), lambda: time.ctime(S), lambda: len(time.ctime()), lambda: time.gmtime().tm_zone, lambda: time.localtime(S).tm_zone, lambda: time.localtime(S).tm_gmtoff, lambda: time.localtime(1720000000).tm_isdst, lambda: (time.timezone, time.altzone, time.daylight, time.tzname))
t(lambda: time.strftime('%Y-%m-%d %H:%M:%S %j %a %A %b %B %p %y %U %W %w %% %Z %z', time.localtime(S)), lambda: time.strftime('%c|%x|%X', time.gmtime(S)), lambda: time.strftime('', time.gmtime(S)), lambda: time.strftime('é%d', time.gmtime(S)), lambda: time.strftime(5), lambda: time.strftime('%Y', (1, 2)), lambda: time.strftime('%Y', 5), lambda: time.strftime('%Y', (2024, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.strftime('%Y', (2024, 1, 1, 25, 0, 0, 0, 1, 0)), lambda: time.strftime('%d', (2024, 0, 0, 0, 0, 0, 0, 0, 0)), lambda: len(time.strftime('%Y')))
t(lambda: time.gmtime('x'), lambda: time.gmtime(1e30), lambda: time.gmtime(float('nan')), lambda: time.mktime((2024, 2, 30, 0, 0, 0, 0, 0, -1)), lambda: time.mktime('x'), lambda: time.mktime((1,)), lambda: time.asctime((2024, 2, 1, 3, 4, 5, 6, 7, 8)), lambda: time.asctime(5), lambda: time.sleep(-1), lambda: time.sleep('x'), lambda: time.sleep(0), lambda: time.sleep(0.001), lambda: time.sleep(), lambda: time.sleep(float('nan')), lambda: time.time(1), lambda: time.ctime('x'))
st = time.struct_time(range(1, 10))
t(lambda: st, lambda: (st.tm_year, st.tm_isdst, st.tm_zone, st.tm_gmtoff, st[3], len(st), st[2:4], tuple(st)), lambda: time.struct_time(range(11)).tm_gmtoff, lambda: time.struct_time((1, 2)), lambda: time.struct_time(5), lambda: time.struct_time(range(12)), lambda: st == tuple(range(1, 10)), lambda: st < (2,), lambda: hash(st) == hash(tuple(st)), lambda: type(st).__name__, lambda: st.nope, lambda: st + (1,), lambda: (time.struct_time.n_fields, time.struct_time.n_sequence_fields, time.struct_time.n_unnamed_fields))
os.environ['TZ'] = 'Asia/Tokyo'
time.tzset()
print(time.tzname, time.timezone, time.daylight, time.localtime(S)[:6], time.strftime('%Z %z', time.localtime(S)))
