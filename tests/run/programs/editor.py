"""A line editor with undo and redo: commands as objects, marks, regions, search and replace, macros, observers, a history that branches."""
import copy
import itertools


class EditError(Exception): pass


class Buffer:
    def __init__(self, text=''): self.lines, self.row, self.col, self.marks, self.watchers = text.split('\n'), 0, 0, {}, []
    @property
    def text(self): return '\n'.join(self.lines)
    @property
    def at(self): return self.row, self.col
    @at.setter
    def at(self, place):
        self.row = min(max(place[0], 0), len(self.lines) - 1)
        self.col = min(max(place[1], 0), len(self.lines[self.row]))

    def insert(self, text):
        head, tail = self.lines[self.row][:self.col], self.lines[self.row][self.col:]
        new = (head + text + tail).split('\n')
        self.lines[self.row:self.row + 1] = new
        start = self.at
        count = text.count('\n')
        self.at = (self.row + count, len(new[-1]) - len(tail))
        self.notify('insert', start, self.at)
        return start, self.at

    def delete(self, start, end):
        (r1, c1), (r2, c2) = sorted((start, end))
        removed = self.slice(start, end)
        self.lines[r1:r2 + 1] = [self.lines[r1][:c1] + self.lines[r2][c2:]]
        self.at = r1, c1
        self.notify('delete', (r1, c1), (r2, c2))
        return removed

    def slice(self, start, end):
        (r1, c1), (r2, c2) = sorted((start, end))
        if r1 == r2: return self.lines[r1][c1:c2]
        return '\n'.join([self.lines[r1][c1:], *self.lines[r1 + 1:r2], self.lines[r2][:c2]])

    def notify(self, kind, a, b):
        for w in self.watchers: w(kind, a, b)

    def find(self, word, start=None):
        r0, c0 = start or self.at
        for r in itertools.chain(range(r0, len(self.lines)), range(r0 + 1)):
            c = self.lines[r].find(word, c0 if r == r0 else 0)
            if c >= 0: return r, c
            c0 = 0
        return None

    def words(self):
        for r, line in enumerate(self.lines):
            c = 0
            for is_word, group in itertools.groupby(line, str.isalnum):
                n = sum(1 for _ in group)
                if is_word: yield (r, c), line[c:c + n]
                c += n

    def show(self):
        return '\n'.join(f'{i + 1:>2}{">" if i == self.row else " "}' + (l[:self.col] + '|' + l[self.col:] if i == self.row else l) for i, l in enumerate(self.lines))


class Command:
    registry = {}
    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        if key: Command.registry[key] = cls
    def __init__(self, *args): self.args = args
    def do(self, b): raise NotImplementedError
    def undo(self, b): raise NotImplementedError
    def merge(self, other): return False
    def __repr__(self): return f'{type(self).__name__}{self.args}'


class Insert(Command, key='i'):
    def do(self, b): self.place = b.insert(*self.args)
    def undo(self, b): b.delete(*self.place)
    def merge(self, o):
        if type(o) is Insert and self.place[1] == o.place[0] and '\n' not in o.args[0]:
            self.args = (self.args[0] + o.args[0],)
            self.place = self.place[0], o.place[1]
            return True
        return False


class Delete(Command, key='d'):
    def do(self, b):
        n = int(self.args[0]) if self.args else 1
        self.start, end = b.at, (b.row, b.col + n)
        if end[1] > len(b.lines[b.row]):
            if b.row + 1 >= len(b.lines): raise EditError('end of buffer')
            end = (b.row + 1, end[1] - len(b.lines[b.row]) - 1)
        self.removed = b.delete(self.start, end)
    def undo(self, b):
        b.at = self.start
        b.insert(self.removed)
        b.at = self.start


class Goto(Command, key='g'):
    def do(self, b):
        self.old = b.at
        match self.args:
            case ("'", name) if name in b.marks: b.at = b.marks[name]
            case ("'", name): raise EditError(f'no mark {name}')
            case (('+' | '-') as sign, n): b.at = b.row + int(sign + n), b.col
            case (r, c): b.at = int(r) - 1, int(c)
            case (r,): b.at = int(r) - 1, 0
            case _: b.at = len(b.lines) - 1, 10 ** 9
    def undo(self, b): b.at = self.old


class Mark(Command, key='m'):
    def do(self, b): self.old = b.marks.get(self.args[0]); b.marks[self.args[0]] = b.at
    def undo(self, b):
        if self.old is None: del b.marks[self.args[0]]
        else: b.marks[self.args[0]] = self.old


class Replace(Command, key='s'):
    def do(self, b):
        old, new, *flags = self.args
        self.saved, self.count = b.lines[:], 0
        rows = range(len(b.lines)) if 'all' in flags else [b.row]
        for r in rows:
            n = b.lines[r].count(old)
            if n:
                b.lines[r] = b.lines[r].replace(old, new)
                self.count += n
        if not self.count: raise EditError(f'{old} not found')
        b.at = b.at
    def undo(self, b): b.lines[:] = self.saved


class Sort(Command, key='sort'):
    def do(self, b): self.saved = b.lines[:]; b.lines.sort(key=str.lower, reverse='r' in self.args)
    def undo(self, b): b.lines[:] = self.saved


class Find(Command, key='/'):
    def do(self, b):
        self.old = b.at
        found = b.find(self.args[0], (b.row, b.col + 1))
        if found is None: raise EditError(f'{self.args[0]!r} not found')
        b.at = found
    def undo(self, b): b.at = self.old


class Macro(Command):
    def __init__(self, name, commands): super().__init__(name); self.commands = commands
    def do(self, b):
        done = []
        try:
            for c in self.commands:
                c.do(b)
                done.append(c)
        except EditError as e:
            for c in reversed(done): c.undo(b)
            raise EditError(f'macro {self.args[0]}: {e}') from e
        self.done = done
    def undo(self, b):
        for c in reversed(self.done): c.undo(b)


class Moment:
    """A node of the tree of history."""
    ids = itertools.count()
    def __init__(self, command=None, parent=None):
        self.id, self.command, self.parent, self.kids = next(self.ids), command, parent, []
        if parent: parent.kids.append(self)
    def path(self): return (self.parent.path() if self.parent else []) + [self.id]


class Editor:
    def __init__(self, text): self.buffer, self.now, self.macros, self.recording = Buffer(text), Moment(), {}, None

    def execute(self, command):
        command.do(self.buffer)
        if self.recording is not None: self.recording.append(copy.copy(command))
        if not (self.now.command and not self.now.kids and self.now.command.merge(command)): self.now = Moment(command, self.now)

    def undo(self):
        if self.now.command is None: raise EditError('nothing to undo')
        self.now.command.undo(self.buffer)
        self.now = self.now.parent

    def redo(self, branch=-1):
        if not self.now.kids: raise EditError('nothing to redo')
        self.now = self.now.kids[branch]
        self.now.command.do(self.buffer)

    def line(self, text):
        key, *args = text.split(' ') if not text.startswith('i ') else ('i', text[2:].replace('\\n', '\n'))
        match key:
            case 'u': self.undo()
            case 'r': self.redo(*map(int, args))
            case 'rec': self.recording = []
            case 'end': self.macros[args[0]], self.recording = self.recording, None
            case '@' if args[0] in self.macros: self.execute(Macro(args[0], [copy.copy(c) for c in self.macros[args[0]]]))
            case key if key in Command.registry: self.execute(Command.registry[key](*args))
            case _: raise EditError(f'unknown {key!r}')


TEXT = 'the quick brown fox\njumps over\nthe lazy dog\nZebra apple'
e = Editor(TEXT)
events = []
e.buffer.watchers.append(lambda kind, a, b: events.append((kind[0], a, b)))
SCRIPT = '''i Hello,
i  and
i \\nnew line:
d 4
/ fox
m f
s the THE all
g 4 6
i _
u
u
r
g ' f
d 100
i !
rec
/ a
i A
end up
@ up
@ up
u
sort r
g
i \\nlast
u
u
i branch
u
r 0
g ' q
s nothing x
bogus
d
g + 1
g - 99
@ none
d x'''
for text in SCRIPT.splitlines():
    try:
        e.line(text)
        note = ''
    except (EditError, ValueError) as x: note = f' ! {type(x).__name__} {x}' + (f' <- {x.__cause__}' if x.__cause__ else '')
    print(f'{text:<16} {e.buffer.at} {len(e.buffer.lines)} {e.now.id}{note}')
print(e.buffer.show(), e.now.path(), len(events), events[:4], e.buffer.marks, sep='\n')
print([w for _, w in e.buffer.words()][:8], e.buffer.find('zzz'), e.buffer.slice((0, 2), (2, 1)), sorted(Command.registry), Insert('x'), e.now.command)
while True:
    try: e.undo()
    except EditError as x:
        print(x, e.buffer.text == TEXT, e.buffer.at)
        break
steps = 0
while e.now.kids:
    e.redo()
    steps += 1
print(steps, e.buffer.text)


class Broken(Command, key='b'):
    pass


e.line('b')
