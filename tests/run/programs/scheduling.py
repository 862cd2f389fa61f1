"""Priority scheduling: a binary heap with handles, round robin, rate monotonic simulation, job shop with dependencies, elevator."""


class Heap:
    """Binary heap with decrease-key: entries know their place."""
    class Entry:
        __slots__ = ('key', 'item', 'at')
        def __init__(self, key, item, at): self.key, self.item, self.at = key, item, at
        def __repr__(self): return f'{self.item}:{self.key}'

    def __init__(self, items=(), reverse=False):
        self.a, self.reverse = [], reverse
        for k, v in items: self.push(k, v)

    def less(self, x, y): return x.key > y.key if self.reverse else x.key < y.key

    def push(self, key, item):
        e = self.Entry(key, item, len(self.a))
        self.a.append(e)
        self.up(e.at)
        return e

    def up(self, i):
        a, e = self.a, self.a[i]
        while i and self.less(e, a[(i - 1) // 2]):
            a[i] = a[(i - 1) // 2]
            a[i].at = i
            i = (i - 1) // 2
        a[i], e.at = e, i

    def down(self, i):
        a, e, n = self.a, self.a[i], len(self.a)
        while (c := 2 * i + 1) < n:
            if c + 1 < n and self.less(a[c + 1], a[c]): c += 1
            if not self.less(a[c], e): break
            a[i] = a[c]
            a[i].at = i
            i = c
        a[i], e.at = e, i

    def pop(self):
        if not self.a: raise IndexError('pop from an empty heap')
        top, last = self.a[0], self.a.pop()
        if self.a:
            self.a[0] = last
            self.down(0)
        top.at = -1
        return top.key, top.item

    def change(self, e, key):
        if e.at < 0: raise ValueError(f'{e} is not in the heap')
        e.key = key
        self.up(e.at)
        self.down(e.at)

    def remove(self, e):
        self.change(e, float('inf') if self.reverse else float('-inf'))
        return self.pop()

    def __len__(self): return len(self.a)

    def __iter__(self):
        """Drains it."""
        while self: yield self.pop()


class Process:
    serial = 0

    def __init__(self, name, work, arrive=0, priority=0):
        Process.serial += 1
        self.id, self.name, self.work, self.arrive, self.priority = Process.serial, name, work, arrive, priority
        self.left, self.done, self.started = work, None, None

    def __lt__(self, other): return self.id < other.id
    def __repr__(self): return self.name
    turnaround = property(lambda self: self.done - self.arrive)
    waiting = property(lambda self: self.turnaround - self.work)


class Scheduler:
    quantum = None
    preempt = False

    def key(self, p): return p.arrive

    def run(self, jobs):
        jobs = [Process(*j) for j in jobs]
        future = sorted(jobs, key=lambda p: (p.arrive, p.id))[::-1]
        ready, time, chart, current = Heap(), 0, [], None
        while future or ready or current:
            while future and future[-1].arrive <= time:
                p = future.pop()
                ready.push((self.key(p), p), p)
            if current and (self.preempt and ready and ready.a[0].key < (self.key(current), current)):
                ready.push((self.key(current), current), current)
                current = None
            if current is None:
                if not ready:
                    time = future[-1].arrive
                    continue
                current = ready.pop()[1]
                if current.started is None: current.started = time
                slice_left = self.quantum or float('inf')
            run = min(current.left, slice_left, (future[-1].arrive - time) if future and (self.preempt or self.quantum) else float('inf'))
            if chart and chart[-1][0] is current: chart[-1][2] = time + run
            else: chart.append([current, time, time + run])
            time += run
            current.left -= run
            slice_left -= run
            if not current.left:
                current.done, current = time, None
            elif not slice_left:
                while future and future[-1].arrive <= time:
                    p = future.pop()
                    ready.push((self.key(p), p), p)
                self.requeue(current, time)
                ready.push((self.key(current), current), current)
                current = None
        return jobs, chart

    def requeue(self, p, time): pass


class FCFS(Scheduler): pass


class SJF(Scheduler):
    def key(self, p): return p.left


class SRTF(SJF): preempt = True


class Priority(Scheduler):
    preempt = True
    def key(self, p): return -p.priority


class RoundRobin(Scheduler):
    quantum = 2
    def key(self, p): return getattr(p, 'queued', p.arrive)
    def requeue(self, p, time): p.queued = time


JOBS = [('A', 8, 0, 1), ('B', 4, 1, 3), ('C', 9, 2, 2), ('D', 5, 3, 3), ('E', 0.5, 30, 0)]
for kind in FCFS, SJF, SRTF, Priority, RoundRobin:
    jobs, chart = kind().run(JOBS)
    print(f'{kind.__name__:10}', ' '.join(f'{p}{a:g}-{b:g}' for p, a, b in chart))
    print(f'{"":10} wait {sum(p.waiting for p in jobs) / len(jobs):.3f} turn {sum(p.turnaround for p in jobs) / len(jobs):.3f}', max(jobs, key=lambda p: p.waiting), [p.done for p in jobs])
h = Heap([(5, 'e'), (3, 'c'), (8, 'h'), (1, 'a')])
e = h.push(9, 'moved')
f = h.push(4, 'gone')
h.change(e, 2)
print(h.remove(f)[1], len(h), e.at, list(h), len(h), list(Heap(((k * 7 % 11, k) for k in range(11)), reverse=True)))
for bad in (lambda: h.pop(), lambda: h.change(e, 1), lambda: Heap([(1, 'x'), ('s', 'y')]), lambda: Heap([1]), lambda: FCFS().run([('A',)])):
    try:
        print(bad())
    except (IndexError, ValueError, TypeError) as x:
        print(type(x).__name__, x)


def rate_monotonic(tasks, horizon):
    """Tasks (name, period, cost): yields (time, name or None), raises on a missed deadline."""
    left = {}
    for t in range(horizon):
        for name, period, cost in tasks:
            if t % period == 0:
                if left.get(name):
                    raise RuntimeError(f'{name} missed its deadline at {t}, {left[name]} left')
                left[name] = cost
        ready = [(period, name) for name, period, _ in tasks if left[name]]
        name = min(ready)[1] if ready else None
        if name: left[name] -= 1
        yield t, name


print(''.join((n or '.') for _, n in rate_monotonic([('a', 4, 1), ('b', 5, 2), ('c', 20, 4)], 40)))
ran = []
try:
    for t, n in rate_monotonic([('x', 3, 2), ('y', 4, 2)], 24): ran.append(n)
except RuntimeError as x:
    print(x, ''.join(ran))


class Plan:
    """Tasks with durations and dependencies: earliest times, slack, critical path, allocation to workers."""
    def __init__(self, **tasks): self.tasks = {n: (d, after) for n, (d, *after) in tasks.items()}

    def early(self):
        memo, active = {}, []

        def finish(n):
            if n in active: raise ValueError('circular: ' + ' > '.join(active[active.index(n):] + [n]))
            if n not in memo:
                active.append(n)
                d, after = self.tasks[n]
                memo[n] = max((finish(a) for a in after), default=0) + d
                active.pop()
            return memo[n]
        return {n: finish(n) for n in self.tasks}

    def late(self):
        early = self.early()
        end = max(early.values())
        late = dict.fromkeys(early, end)
        for n in sorted(early, key=early.get, reverse=True):
            d, after = self.tasks[n]
            for a in after: late[a] = min(late[a], late[n] - d)
        return late

    def critical(self):
        early, late = self.early(), self.late()
        return [n for n in sorted(early, key=early.get) if early[n] == late[n]]

    def workers(self, k):
        free, done, pending, out = [0] * k, {}, dict(self.tasks), []
        early = self.late()
        while pending:
            ready = [n for n, (_, after) in pending.items() if all(a in done for a in after)]
            n = min(ready, key=lambda n: (early[n], n))
            d, after = pending.pop(n)
            w = min(range(k), key=free.__getitem__)
            start = max([free[w], *(done[a] for a in after)])
            free[w] = done[n] = start + d
            out.append((n, w, start))
        return max(done.values()), out


plan = Plan(design=(5,), order=(2, 'design'), build=(10, 'order'), docs=(4, 'design'), test=(3, 'build'), train=(6, 'docs'), ship=(1, 'test', 'train'))
print(plan.early(), plan.late(), plan.critical(), *(plan.workers(k) for k in (1, 2, 3)), sep='\n')
for bad in (Plan(a=(1, 'b'), b=(2, 'c'), c=(3, 'a')), Plan(a=(1, 'zz'))):
    try:
        bad.early()
    except (ValueError, KeyError) as x:
        print(type(x).__name__, x)


def elevator(calls, at=0, up=True):
    stops = set(calls)
    while stops:
        ahead = [f for f in stops if (f >= at if up else f <= at)]
        if not ahead:
            up = not up
            continue
        goal = min(ahead) if up else max(ahead)
        more = yield goal, abs(goal - at)
        at = goal
        stops.discard(goal)
        if more: stops.update(more)
    return at


lift = elevator([3, 9, 1], at=4)
trip, extra = [next(lift)], iter([[2, 5], None, [8]])
try:
    while True: trip.append(lift.send(next(extra, None)))
except StopIteration as x:
    print(trip, sum(d for _, d in trip), x.value)
Heap([(1, 'a'), (None, 'b')])
