# Handlers in Python, timers, masks; the order of handlers and of what follows a signal to oneself.
import os
import signal
import time


def say(number, frame):
    print("signal", number, signal.Signals(number).name)


def attempt(f, *args):
    try:
        print(f(*args))
    except BaseException as e:
        print(type(e).__name__, e)


print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.getsignal(signal.SIGUSR1))
print(signal.signal(signal.SIGUSR1, say))
os.kill(os.getpid(), signal.SIGUSR1)
print("after kill")
signal.raise_signal(signal.SIGUSR1)
print("after raise_signal")
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is say)
os.kill(os.getpid(), signal.SIGUSR1)
print(signal.getsignal(signal.SIGUSR1), signal.getsignal(signal.SIGUSR2))


# a handler that raises
class Stop(Exception):
    pass


def stop(number, frame):
    raise Stop("time is over")


signal.signal(signal.SIGALRM, stop)
signal.setitimer(signal.ITIMER_REAL, 0.05)
n = 0
try:
    while True:
        n += int("1")
except Stop as e:
    print("stopped:", e, n > 0)
print(signal.getitimer(signal.ITIMER_REAL))

# a handler that returns: the loop goes on
ticks = []


def tick(number, frame):
    ticks.append(number)


signal.signal(signal.SIGALRM, tick)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
count = 0
while len(ticks) < 3:
    count += 1
signal.setitimer(signal.ITIMER_REAL, 0)
print(ticks[:3])

# sleep goes on after a handler that returns
signal.setitimer(signal.ITIMER_REAL, 0.02)
start = time.monotonic()
time.sleep(0.1)
print(time.monotonic() - start >= 0.1)

# masks: what is blocked waits; several come in the order of their numbers
signal.signal(signal.SIGUSR1, say)
signal.signal(signal.SIGUSR2, say)
old = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2, signal.SIGUSR1])
print(old)
os.kill(os.getpid(), signal.SIGUSR2)
os.kill(os.getpid(), signal.SIGUSR1)
print("blocked", sorted(signal.sigpending()))
signal.pthread_sigmask(signal.SIG_SETMASK, old)
print("open again")
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
os.kill(os.getpid(), signal.SIGUSR1)
print(signal.sigwait([signal.SIGUSR1]))
print(signal.sigtimedwait([signal.SIGUSR1], 0.01))
os.kill(os.getpid(), signal.SIGUSR1)
info = signal.sigwaitinfo([signal.SIGUSR1])
print(info.si_signo, info.si_pid == os.getpid(), len(info))

# the wake-up descriptor gets the numbers
r, w = os.pipe()
os.set_blocking(w, False)
print(signal.set_wakeup_fd(w))
os.kill(os.getpid(), signal.SIGUSR2)
print(os.read(r, 10), signal.set_wakeup_fd(-1) == w)

print(signal.strsignal(signal.SIGTERM), signal.strsignal(64), signal.SIGTERM, repr(signal.SIG_DFL), signal.NSIG)
print(len(signal.valid_signals()), signal.SIGRTMIN, signal.SIGRTMAX)
attempt(signal.signal, 0, say)
attempt(signal.signal, 65, say)
attempt(signal.signal, 2**31, say)
attempt(signal.signal, signal.SIGUSR1, "handler")
attempt(signal.signal, signal.SIGKILL, say)
attempt(signal.getsignal, 1000)
attempt(signal.raise_signal, 1000)
attempt(signal.setitimer, 99, 1)
attempt(signal.setitimer, signal.ITIMER_REAL, "x")
attempt(signal.pthread_sigmask, 99, [])
attempt(signal.pthread_sigmask, signal.SIG_BLOCK, [0])
attempt(signal.default_int_handler, 1, None)
attempt(signal.alarm, 0)
attempt(signal.setitimer, 2**32, 1)
attempt(signal.getitimer, 2**32)
attempt(signal.pthread_sigmask, 2**32, [])
attempt(signal.raise_signal, 2**32 + 10)

# KeyboardInterrupt by default, and by a handler of one's own
try:
    os.kill(os.getpid(), signal.SIGINT)
    print("not reached")
except KeyboardInterrupt:
    print("interrupted")
signal.signal(signal.SIGINT, lambda number, frame: print("no, thanks"))
os.kill(os.getpid(), signal.SIGINT)
signal.signal(signal.SIGTERM, stop)
os.kill(os.getpid(), signal.SIGTERM)
