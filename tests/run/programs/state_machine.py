"""State machines: a table with enum flags, decorators that collect transitions, nested states, a traffic light, a protocol, history."""
import enum


class Mode(enum.Flag):
    NONE = 0
    READ = enum.auto()
    WRITE = enum.auto()
    EXEC = enum.auto()
    ALL = READ | WRITE | EXEC


class Light(enum.Enum):
    RED = 30, 'GREEN'
    GREEN = 25, 'YELLOW'
    YELLOW = 5, 'RED'
    AMBER = YELLOW

    def __init__(self, seconds, after):
        self.seconds, self.after = seconds, after

    @property
    def next(self): return Light[self.after]

    def __str__(self): return self.name.lower()


class Transition:
    def __init__(self, f, source, target, guard=None): self.f, self.source, self.target, self.guard = f, source, target, guard
    def __set_name__(self, owner, name): self.name = name

    def __get__(self, obj, owner=None):
        if obj is None: return self

        def fire(*args, **kw): return obj._fire(self, *args, **kw)
        fire.__name__ = self.name
        return fire

    def when(self, guard):
        return Transition(self.f, self.source, self.target, guard)


def on(*source, to=None):
    def wrap(f):
        return Transition(f, source or ('*',), to)
    return wrap


class Refused(Exception):
    pass


class Machine:
    start = None
    parents = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.transitions = {n: t for c in cls.__mro__[::-1] for n, t in vars(c).items() if isinstance(t, Transition)}
        cls.states = sorted({s for t in cls.transitions.values() for s in (*t.source, t.target) if s not in ('*', None)})

    def __init__(self):
        self.state, self.history, self.listeners = self.start, [], []

    def within(self, state):
        s = self.state
        while s is not None:
            if s == state: return True
            s = self.parents.get(s)
        return False

    def chain(self, s):
        out = []
        while s is not None:
            out.append(s)
            s = self.parents.get(s)
        return out

    def _fire(self, t, *args, **kw):
        if '*' not in t.source and not any(map(self.within, t.source)):
            raise Refused(f'{t.name} in {self.state}')
        if t.guard and not t.guard(self, *args, **kw):
            raise Refused(f'{t.name} guarded')
        before = self.state
        result = t.f(self, *args, **kw)
        target = t.target if t.target is not None else result
        if target is not None and target != before:
            old, new = self.chain(before), self.chain(target)
            while old and new and old[-1] == new[-1]:
                old.pop(); new.pop()
            for s in old: getattr(self, f'exit_{s}', lambda: None)()
            self.state = target
            for s in reversed(new): getattr(self, f'enter_{s}', lambda: None)()
        self.history.append((t.name, before, self.state))
        for listener in list(self.listeners): listener(self, t.name)
        return result

    def can(self): return [n for n, t in self.transitions.items() if '*' in t.source or any(map(self.within, t.source))]


class Player(Machine):
    start = 'stopped'
    parents = {'playing': 'active', 'paused': 'active', 'active': None}

    def __init__(self, tracks):
        super().__init__()
        self.tracks, self.at, self.log = list(tracks), 0, []

    @on('stopped', 'paused', to='playing')
    def play(self, n=None):
        if n is not None: self.at = n
        return self.tracks[self.at]

    @play.when
    def play(self, n=None): return n is None or 0 <= n < len(self.tracks)

    @on('playing', to='paused')
    def pause(self): self.log.append('..')

    @on('active', to='stopped')
    def stop(self): self.at = 0

    @on('active')
    def skip(self):
        self.at += 1
        if self.at == len(self.tracks):
            self.at = 0
            return 'stopped'

    @on()
    def eject(self): return 'empty' if self.state == 'stopped' else None

    def enter_active(self): self.log.append('on')
    def exit_active(self): self.log.append('off')
    def enter_playing(self): self.log.append(f'>{self.tracks[self.at]}')
    def exit_playing(self): self.log.append('|')


# play was replaced by its guard: Transition.when kept no function; a proper guarded version:
Player.play = Transition(lambda self, n=None: setattr(self, 'at', self.at if n is None else n) or self.tracks[self.at], ('stopped', 'paused'), 'playing', lambda self, n=None: n is None or 0 <= n < len(self.tracks))
Player.play.name = 'play'
Player.transitions['play'] = Player.play
p = Player(['a', 'b', 'c'])
p.listeners.append(lambda m, name: m.log.append(name) if name == 'skip' else None)
for step in ('play', 'pause', ('play', 1), 'play', 'skip', 'skip', 'eject', 'play', ('play', 7), 'eject', 'pause', 'stop'):
    name, *args = (step,) if isinstance(step, str) else step
    try:
        print(step, getattr(p, name)(*args), p.state, p.can())
    except Refused as e:
        print(step, 'refused:', e)
print(p.log, p.history, Player.states, p.within('active'), Player.play.source, p.stop.__name__)
light, total = Light.RED, 0
for _ in range(7):
    total += light.seconds
    light = light.next
print(total, light, repr(light), Light.AMBER is Light.YELLOW, [l.name for l in Light], list(Light.__members__), Light((5, 'RED')), Light.RED.value, str(Light.GREEN), f'{Light.RED:>6}')
m = Mode.READ | Mode.EXEC
print(m, m.value, Mode.READ in m, Mode.WRITE in m, ~m, m & Mode.ALL == m, m ^ Mode.ALL, bool(Mode.NONE), Mode(3), [f.name for f in Mode.ALL], Mode(0), Mode.ALL, len(m))
for f in (lambda: Light('x'), lambda: Light['BLUE'], lambda: Mode(64), lambda: setattr(Light.RED, 'name', 1), lambda: setattr(Light, 'RED', 1), lambda: Light.RED < Light.GREEN, lambda: Light(), lambda: type('More', (Light,), {}), lambda: Mode.READ | 1):
    try:
        print(f())
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
TABLE = {('idle', 'SYN'): ('wait', 'SYN-ACK'), ('wait', 'ACK'): ('open', None), ('open', 'DATA'): ('open', 'ACK'), ('open', 'FIN'): ('closing', 'FIN-ACK'), ('closing', 'ACK'): ('idle', None)}


def protocol():
    """A coroutine that answers packets; errors reset it."""
    state, answer, data = 'idle', None, bytearray()
    while True:
        try:
            packet, *payload = yield state, answer
            state, answer = TABLE[state, packet]
            for part in payload: data += part
        except KeyError as e:
            answer = f'RST {e.args[0]}'
            state = 'idle'
            data.clear()
        except GeneratorExit:
            print('closed in', state, bytes(data))
            raise


c = protocol()
print(next(c))
for packet in (('SYN',), ('ACK',), ('DATA', b'hello', b' '), ('DATA', b'world'), ('SYN',), ('SYN',), ('ACK',), ('DATA', b'again'), ('FIN',), ('ACK',), ('SYN',)):
    print(packet[0], c.send(packet))
print(c.throw(KeyError('injected')), c.gi_suspended)
c.close()
try:
    c.send(None)
except StopIteration as e:
    print('stopped', e.value)


def count_words(text, states=('space', 'word')):
    """A two-state machine over characters, with the tables as nested tuples."""
    state = count = 0
    moves = ((0, 1), (0, 1))
    for ch in text:
        new = moves[state][not ch.isspace()]
        count += new > state
        state = new
    return count, states[state]


print(count_words('  the  quick\tbrown\nfox '), count_words(''), count_words('x'))
p.rewind()
