# stdin: look\ngo north\ntake lamp\ntake sword\nwear hat\nn\nattack troll\nuse lamp\nattack troll with sword\ninventory\ndrop all\ni\ns\ntake\ngo up\nxyzzy\nscore\n\ntake hat\nlook hat\nsay hello world\nsave\nn\nw\nload\nlook\nquit\n
"""A text adventure: rooms, items, verbs found with getattr, an undo log, save and load by copying state."""
import sys

DIRECTIONS = {'n': 'north', 's': 'south', 'e': 'east', 'w': 'west', 'u': 'up', 'd': 'down'}
OPPOSITE = dict(north='south', east='west', up='down')
OPPOSITE |= {v: k for k, v in OPPOSITE.items()}


class GameOver(Exception):
    pass


class Thing:
    weight = 1
    takeable = True

    def __init__(self, name, text, **extra):
        self.name = name
        self.text = text
        self.__dict__.update(extra)

    def __str__(self):
        article = 'an' if self.name[0] in 'aeiou' else 'a'
        return f'{article} {self.name}'

    def __lt__(self, other):
        return self.name < other.name if isinstance(other, Thing) else NotImplemented

    def use(self, game):
        return f"You can't use {self}."


class Lamp(Thing):
    lit = False

    def use(self, game):
        self.lit = not self.lit
        return f'The {self.name} is {"on" if self.lit else "off"} now.'


class Sword(Thing):
    weight, power = 5, 7


class Monster(Thing):
    takeable = False
    hp = 10

    def hit(self, power):
        self.hp -= power
        return self.hp <= 0


class Room:
    rooms = {}

    def __init__(self, name, text, *things, dark=False):
        self.name, self.text, self.dark = name, text, dark
        self.things, self.exits = list(things), {}
        Room.rooms[name] = self

    def connect(self, **ways):
        for way, other in ways.items():
            self.exits[way] = other
            if (back := OPPOSITE.get(way)) is not None:
                other.exits.setdefault(back, self)
        return self

    def __getitem__(self, name):
        for thing in self.things:
            if thing.name == name:
                return thing
        raise KeyError(name)

    def __contains__(self, name):
        return any(t.name == name for t in self.things)


def alias(*names):
    def mark(f):
        f.aliases = names
        return f
    return mark


class Game:
    def __init__(self, start):
        self.room, self.bag, self.score, self.turns = start, [], 0, 0
        self.saved = None
        self.verbs = {}
        for name in dir(type(self)):
            if name.startswith('do_'):
                method = getattr(self, name)
                for verb in (name[3:], *getattr(method, 'aliases', ())):
                    self.verbs[verb] = method

    def find(self, name):
        for place in self.bag, self.room.things:
            for t in place:
                if t.name == name:
                    return t
        raise LookupError(f"There is no {name} here.")

    def dark(self):
        return self.room.dark and not any(getattr(t, 'lit', False) for t in self.bag)

    @alias('l', 'x')
    def do_look(self, *words):
        "look [thing]"
        if words:
            return self.find(words[-1]).text
        if self.dark():
            return 'It is dark.'
        lines = [f'== {self.room.name} ==', self.room.text]
        if self.room.things:
            lines.append('You see ' + ', '.join(map(str, sorted(self.room.things))) + '.')
        lines.append('Exits: ' + ', '.join(f'{way} ({r.name})' for way, r in sorted(self.room.exits.items(), key=lambda p: p[0])))
        return '\n'.join(lines)

    def do_go(self, way):
        "go direction"
        way = DIRECTIONS.get(way, way)
        try:
            self.room = self.room.exits[way]
        except KeyError as e:
            raise LookupError(f"You can't go {way}.") from e
        return self.do_look()

    @alias('get')
    def do_take(self, name, *_):
        "take thing"
        if self.dark():
            raise LookupError('You grope in the dark.')
        thing = self.room[name]
        if not thing.takeable:
            return f'The {name} objects.'
        if sum(t.weight for t in self.bag) + thing.weight > 6:
            return 'Too heavy.'
        self.room.things.remove(thing)
        self.bag.append(thing)
        self.score += thing.weight
        return 'Taken.'

    def do_drop(self, name):
        "drop thing|all"
        names = [t.name for t in self.bag] if name == 'all' else [name]
        for n in names:
            t = next((t for t in self.bag if t.name == n), None)
            if t is None:
                return f"You have no {n}."
            self.bag.remove(t)
            self.room.things.append(t)
        return f'Dropped {len(names)}.'

    @alias('i')
    def do_inventory(self):
        "inventory"
        return 'You carry ' + (' and '.join(map(str, self.bag)) or 'nothing') + '.'

    def do_use(self, name): return self.find(name).use(self)

    @alias('kill')
    def do_attack(self, name, with_='with', weapon=None):
        target = self.find(name)
        if not isinstance(target, Monster):
            return f'{target} does not fight.'.capitalize()
        tool = self.find(weapon) if weapon else None
        if target.hit(getattr(tool, 'power', 1)):
            self.room.things.remove(target)
            self.score *= 2
            return f'The {name} is dead.'
        return f'The {name} has {target.hp} points left.'

    def do_say(self, *words): return '"' + ' '.join(words).title() + '!"'

    def do_score(self): return f'{self.score} points in {self.turns} turns'

    def do_save(self):
        self.saved = (self.room.name, list(self.bag), self.score, {r: list(x.things) for r, x in Room.rooms.items()})
        return 'Saved.'

    def do_load(self):
        name, self.bag, self.score, things = self.saved
        self.room = Room.rooms[name]
        for r, ts in things.items():
            Room.rooms[r].things[:] = ts
        return 'Loaded.'

    @alias('q')
    def do_quit(self): raise GameOver(self.score)

    def command(self, line):
        words = line.lower().split()
        if not words:
            return 'Pardon?'
        verb, *args = words
        if verb in DIRECTIONS or verb in OPPOSITE:
            verb, args = 'go', [verb]
        self.turns += 1
        method = self.verbs.get(verb)
        if method is None:
            return f"I don't know how to {verb!r}. Try: {', '.join(sorted(self.verbs))}"
        try:
            return method(*args)
        except TypeError as e:
            return f'Usage: {method.__doc__ or verb} ({e})'
        except KeyError as e:
            return f'No {e.args[0]} here.'
        except LookupError as e:
            return str(e) + (f' [{e.__cause__!r}]' if e.__cause__ else '')


hall = Room('Hall', 'A large hall.', Thing('hat', 'A felt hat.', weight=0))
cave = Room('Cave', 'Damp walls.', Monster('troll', 'It is ugly.'), dark=True)
attic = Room('Attic', 'Dusty.', Lamp('lamp', 'An old lamp.'), Sword('sword', 'Rusty, but sharp.'))
hall.connect(north=attic, west=cave)
attic.connect(north=cave)
game = Game(hall)
while True:
    try:
        line = input(f'[{game.room.name}] > ')
    except EOFError:
        print('(end of input)')
        break
    try:
        print(game.command(line))
    except GameOver as e:
        print('Bye.', *e.args)
        break
    finally:
        sys.stdout.flush()
print(sorted(game.verbs), game.turns)
print(sys.stdin.readline() == '')
