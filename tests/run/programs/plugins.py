"""A plug-in system: metaclass registry, __prepare__, decorators with parameters, class decorators, hooks, priorities."""


class Ordered(dict):
    def __setitem__(self, key, value):
        if key in self and not key.startswith('__') and callable(value):
            value.overloads = [*getattr(self[key], 'overloads', [self[key]]), value]
        super().__setitem__(key, value)


class PluginMeta(type):
    registry = {}

    @classmethod
    def __prepare__(meta, name, bases, **options):
        ns = Ordered()
        ns['options'] = options
        return ns

    def __new__(meta, name, bases, ns, **options):
        hooks = {k: v for k, v in ns.items() if getattr(v, 'hook', None)}
        cls = super().__new__(meta, name, bases, dict(ns))
        cls.hooks = {**getattr(bases[0], 'hooks', {}), **hooks} if bases else hooks
        return cls

    def __init__(cls, name, bases, ns, *, abstract=False, priority=None, key=None):
        super().__init__(name, bases, ns)
        if priority is not None:
            cls.priority = priority
        if not abstract:
            cls.registry.setdefault(key or name.lower(), []).append(cls)

    def __call__(cls, *args, **kw):
        if cls.options.get('abstract'):
            raise TypeError(f'{cls.__name__} is abstract')
        obj = super().__call__(*args, **kw)
        PluginMeta.made = getattr(PluginMeta, 'made', 0) + 1
        return obj

    def __contains__(cls, name): return name in cls.registry
    def __iter__(cls): return iter(sorted((c for cs in cls.registry.values() for c in cs), key=lambda c: (-c.priority, c.__name__)))
    def __len__(cls): return sum(map(len, cls.registry.values()))
    def __getitem__(cls, key): return cls.registry[key][-1]
    def __repr__(cls): return f'<plugin {cls.__name__} p={cls.priority}>'
    def __lt__(cls, other): return cls.priority < other.priority
    @property
    def title(cls): return cls.__name__.replace('_', ' ').title()


def hook(*events, when=None):
    def mark(f):
        f.hook, f.when = events, when
        return f
    return mark


class Plugin(metaclass=PluginMeta, abstract=True):
    priority = 0
    enabled = True

    def __init__(self, **settings):
        for k, v in settings.items():
            if not hasattr(type(self), k):
                raise TypeError(f'{type(self).__name__} has no setting {k!r}')
            setattr(self, k, v)

    def fire(self, event, *args):
        out = []
        for name, f in self.hooks.items():
            if event in f.hook and (f.when is None or f.when(*args)):
                out.append(getattr(self, name)(*args))
        return out


class Upper(Plugin, priority=5):
    suffix = '!'

    @hook('text')
    def shout(self, s): return s.upper() + self.suffix

    @hook('number', 'text', when=lambda x: len(str(x)) > 3)
    def length(self, x): return len(str(x))


class Quiet(Upper, key='upper'):
    suffix = ''

    def shout(self, s): return super().shout(s).lower()


class Maths(Plugin, priority=9):
    @hook('number')
    def square(self, x): return x * x

    @hook('number', when=lambda x: x < 0)
    def negative(self, x): return f'negative {x}'

    def over(self, x): return 'one'
    def over(self, x, y): return 'two'
    def over(self, *xs): return 'many'


class Base_Tool(Plugin, abstract=True, priority=1):
    pass


def registered(cls=None, /, **extra):
    """A class decorator, with and without arguments."""
    if cls is None:
        return lambda c: registered(c, **extra)
    for k, v in extra.items():
        setattr(cls, k, v)
    cls.registry['decorated'] = cls.registry.get('decorated', []) + [cls]
    return cls


@registered
class A(Base_Tool):
    pass


@registered(priority=42, colour='red')
class B(A):
    def __init_subclass__(cls, /, shade=None, **kw):
        cls.shade = shade


print(list(Plugin), len(Plugin), 'maths' in Plugin, 'nope' in Plugin, Plugin['upper'], sorted(PluginMeta.registry))
print(B.title, Base_Tool.title, B.colour, B.priority, A.priority, B < A, max(Plugin, key=lambda c: c.priority), sorted([B, A, Maths]))
print(Maths.over.overloads[0](None, 1), [f.__code__.co_argcount for f in Maths.over.overloads], sorted(Quiet.hooks), Upper.options, Base_Tool.options)
active = [Upper(), Quiet(suffix='?'), Maths(enabled=False), B()]
for event, value in (('text', 'Hi'), ('text', 'hello'), ('number', 3), ('number', -1234), ('other', None)):
    print(event, value, [p.fire(event, value) for p in active if p.enabled or event == 'number'])
for bad in (lambda: Plugin(), lambda: Base_Tool(), lambda: Upper(size=3), lambda: B.title.nope, lambda: active[0].title, lambda: Plugin['x'], lambda: setattr(B, 'title', 1), lambda: A.over):
    try:
        print(bad())
    except (TypeError, AttributeError, KeyError) as e:
        print(type(e).__name__, e)
print(PluginMeta.made, type(Plugin).__name__, isinstance(B, PluginMeta), issubclass(B, Plugin), B.__mro__[1:3])


class Single(type):
    def __call__(cls, *a, **k):
        try:
            return cls.__dict__['_it']
        except KeyError:
            cls._it = super().__call__(*a, **k)
            return cls._it


class Config(metaclass=Single):
    def __init__(self, n): self.n = n


class Sub(Config):
    pass


print(Config(1) is Config(2), Config(3).n, Sub(4) is Config(5), Sub(6).n, type(Sub()).__name__)


class Both(PluginMeta, Single):
    pass


class One(Plugin, metaclass=Both):
    pass


print(One() is One(), type(One), One.__class__.__mro__[:3])
try:
    class Clash(Config, Plugin):
        pass
except TypeError as e:
    print(e)


class Instrument(type):
    """__instancecheck__ and __subclasscheck__ by duck typing."""
    def __instancecheck__(cls, obj): return all(hasattr(obj, m) for m in cls.needs)
    def __subclasscheck__(cls, sub): return all(any(m in c.__dict__ for c in sub.__mro__) for m in cls.needs)


class Player(metaclass=Instrument):
    needs = ('play', 'stop')


class Guitar:
    def play(self): pass
    def stop(self): pass


class Drum:
    def play(self): pass


d = Drum()
print(isinstance(Guitar(), Player), isinstance(d, Player), issubclass(Guitar, Player), issubclass(Drum, Player))
d.stop = lambda: None
print(isinstance(d, Player), issubclass(Drum, Player))


def make(name, bases=(Plugin,), /, **attrs):
    kw = {k[3:]: attrs.pop(k) for k in list(attrs) if k.startswith('kw_')}
    return PluginMeta(name, bases, PluginMeta.__prepare__(name, bases, **kw) | attrs, **kw)


M = make('Made', priority=3, kw_key='made', go=lambda self, x: x + self.priority)
print(M, M().go(4), M.options, Plugin['made'] is M, M.__module__, type(M()).__qualname__)


class WithSlot:
    def __set_name__(self, owner, name): raise RuntimeError(f'refuse {name} in {owner.__name__}')


try:
    class Bad(Plugin):
        field = WithSlot()
except RuntimeError as e:
    print(type(e).__name__, e, repr(e.__cause__), getattr(e, '__notes__', None))


class Entries:
    def __init__(self, *bases): self.bases = bases
    def __mro_entries__(self, bases):
        print('entries', len(bases))
        return self.bases


class Mixed(Entries(Upper, Maths), priority=7):
    pass


print(Mixed.__bases__, len(Mixed.__orig_bases__), Mixed().fire('number', -5), Mixed().square(3))
Mixed().fire('number', 'abcd')
