import _thread
import time

lock = _thread.allocate_lock()
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(True, 0.01))
lock.release()
print(lock.locked(), repr(lock).split(" at ")[0])
try:
    lock.release()
except RuntimeError as e:
    print(e)
with lock:
    print(lock.locked())
for bad in (lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -2), lambda: lock.acquire(timeout=1e20)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
r = _thread.RLock()
with r:
    with r:
        print(r._is_owned())
try:
    r.release()
except RuntimeError as e:
    print(e)

results = []
done = _thread.allocate_lock()
left = 4


def work(n, *, step=1):
    global left
    total = 0
    for i in range(0, 200000, step):
        total += i * n
    with lock:
        results.append((n, total))
        left -= 1
        if left == 0:
            done.release()


done.acquire()
for i in range(4):
    _thread.start_new_thread(work, (i,), {"step": i + 1})
done.acquire()
print(sorted(results))

local = _thread._local()
local.x = 1
seen = []
done2 = _thread.allocate_lock()
done2.acquire()


def other():
    seen.append(hasattr(local, "x"))
    local.x = 2
    seen.append(local.x)
    time.sleep(0.01)
    done2.release()


_thread.start_new_thread(other, ())
done2.acquire()
print(seen, local.x, local.__dict__)
try:
    _thread.start_new_thread(5, ())
except TypeError as e:
    print(e)

# much allocation in several threads
count = [0]


def churn():
    keep = []
    for i in range(20000):
        keep.append([i, str(i), {"k": i}])
        if len(keep) > 100:
            keep = keep[50:]
    assert all(x[1] == str(x[0]) and x[2]["k"] == x[0] for x in keep)
    with lock:
        count[0] += 1


for _ in range(4):
    _thread.start_new_thread(churn, ())
while count[0] < 4:
    time.sleep(0.001)
print(count)

lock = _thread.allocate_lock()
for timeout in (float("nan"), 1e30, -1e30, -2):
    for blocking in (True, False):
        try:
            print(lock.acquire(blocking, timeout))
        except (ValueError, OverflowError) as e:
            print(type(e).__name__, e)
