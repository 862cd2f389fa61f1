"""An ORM over lists of tuples: field descriptors, model metaclass, queries as lazy objects with operators, relations, validation."""
import operator


class ValidationError(ValueError):
    def __init__(self, field, message):
        self.field, self.message = field, message
        super().__init__(f'{field}: {message}')


class Expression:
    """Comparison of a field with a value; combined by &, |, ~."""
    def __init__(self, text, test): self.text, self.test = text, test
    def __and__(self, other): return Expression(f'({self.text} AND {other.text})', lambda r: self.test(r) and other.test(r))
    def __or__(self, other): return Expression(f'({self.text} OR {other.text})', lambda r: self.test(r) or other.test(r))
    def __invert__(self): return Expression(f'NOT {self.text}', lambda r: not self.test(r))
    def __bool__(self): raise TypeError('an expression has no truth value; use & | ~')
    def __repr__(self): return self.text


class Field:
    kind = object
    serial = 0

    def __init__(self, *, default=None, null=False, unique=False, check=None):
        self.default, self.null, self.unique, self.check = default, null, unique, check
        Field.serial += 1
        self.order = Field.serial

    def __set_name__(self, owner, name): self.owner, self.name = owner, name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        try:
            return obj.__dict__[self.name]
        except KeyError:
            raise AttributeError(f'{self.name} is not loaded') from None

    def __set__(self, obj, value):
        value = self.convert(value)
        if self.check is not None and value is not None and not self.check(value):
            raise ValidationError(self.name, f'{value!r} refused')
        old = obj.__dict__.get(self.name, self)
        obj.__dict__[self.name] = value
        if old is not self and old != value:
            obj.__dict__.setdefault('_dirty', {})[self.name] = old

    def __delete__(self, obj): raise AttributeError(f'cannot delete {self.name}')

    def convert(self, value):
        if value is None:
            if not self.null:
                raise ValidationError(self.name, 'null')
            return None
        if not isinstance(value, self.kind):
            try:
                value = self.kind(value)
            except (TypeError, ValueError) as e:
                raise ValidationError(self.name, f'{value!r} is no {self.kind.__name__}') from e
        return value

    def _compare(sign, op):
        def method(self, other):
            if isinstance(other, Field):
                return Expression(f'{self.name} {sign} {other.name}', lambda r: op(getattr(r, self.name), getattr(r, other.name)))
            return Expression(f'{self.name} {sign} {other!r}', lambda r: op(getattr(r, self.name), other))
        return method

    __eq__, __ne__, __lt__, __le__, __gt__, __ge__ = map(_compare, ('=', '<>', '<', '<=', '>', '>='), (operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge))
    del _compare
    __hash__ = object.__hash__
    def isin(self, values): return Expression(f'{self.name} IN {tuple(values)}', lambda r: getattr(r, self.name) in values)
    def __repr__(self): return f'<{type(self).__name__} {self.owner.__name__}.{self.name}>'


class Int(Field): kind = int
class Real(Field): kind = float


class Text(Field):
    kind = str
    def __init__(self, size=None, **kw):
        super().__init__(**kw)
        self.size = size

    def convert(self, value):
        value = super().convert(value)
        if value is not None and self.size and len(value) > self.size:
            raise ValidationError(self.name, f'longer than {self.size}')
        return value

    def like(self, pattern):
        start, _, end = pattern.partition('%')
        return Expression(f'{self.name} LIKE {pattern!r}', lambda r: (v := getattr(r, self.name)).startswith(start) and v.endswith(end))


class Ref(Int):
    def __init__(self, target, back=None, **kw):
        super().__init__(**kw)
        self.target, self.back = target, back

    def model(self): return Model.models[self.target] if isinstance(self.target, str) else self.target

    def __get__(self, obj, owner=None):
        key = super().__get__(obj, owner)
        return self if obj is None else None if key is None else self.model().get(key)

    def __set__(self, obj, value): super().__set__(obj, getattr(value, 'id', value))


class ModelMeta(type):
    def __new__(meta, name, bases, ns, table=None):
        cls = super().__new__(meta, name, bases, ns)
        fields = {}
        for base in reversed(cls.__mro__):
            fields.update((k, v) for k, v in vars(base).items() if isinstance(v, Field))
        cls.fields = dict(sorted(fields.items(), key=lambda p: p[1].order))
        cls.table, cls.rows, cls.next_id = table or name.lower() + 's', {}, 1
        if bases:
            Model.models[name] = cls
            for f in cls.fields.values():
                if isinstance(f, Ref) and f.back and f.name in ns:
                    setattr(f.model(), f.back, property(lambda self, f=f: Query(cls).where(Expression(f'{f.name} = {self.id}', lambda r: r.__dict__[f.name] == self.id))))
        return cls

    def __iter__(cls): return iter(Query(cls))
    def __len__(cls): return len(cls.rows)
    def __getitem__(cls, key): return cls.get(key) if isinstance(key, int) else Query(cls).where(key)


class Model(metaclass=ModelMeta):
    models = {}
    id = None

    def __init__(self, **values):
        for name, f in self.fields.items():
            default = f.default() if callable(f.default) else f.default
            setattr(self, name, values.pop(name, default))
        if values:
            raise TypeError(f'{type(self).__name__} has no {", ".join(sorted(values))}')

    def save(self):
        cls = type(self)
        for name, f in cls.fields.items():
            if f.unique and any(r is not self and r.__dict__[name] == self.__dict__[name] for r in cls.rows.values()):
                raise ValidationError(name, f'{self.__dict__[name]!r} exists')
        if self.id is None:
            self.id, cls.next_id = cls.next_id, cls.next_id + 1
        cls.rows[self.id] = self
        return self.__dict__.pop('_dirty', {})

    @classmethod
    def create(cls, **values):
        self = cls(**values)
        self.save()
        return self

    @classmethod
    def get(cls, key):
        try:
            return cls.rows[key]
        except KeyError:
            raise LookupError(f'{cls.__name__} {key} does not exist') from None

    def delete(self): del type(self).rows[self.id]
    def __repr__(self): return f'{type(self).__name__}({", ".join(f"{k}={self.__dict__[k]!r}" for k in self.fields)})'


class Query:
    def __init__(self, model, steps=()): self.model, self.steps = model, steps
    def _with(self, *step): return Query(self.model, self.steps + (step,))
    def where(self, *tests, **equal):
        q = self
        for t in [*tests, *(self.model.fields[k] == v for k, v in equal.items())]:
            q = q._with('where', t)
        return q
    def order(self, *fields): return self._with('order', fields)
    def limit(self, n, start=0): return self._with('limit', slice(start, start + n))
    def __getitem__(self, key): return list(self)[key]
    def __len__(self): return sum(1 for _ in self)
    def __bool__(self): return next(iter(self), None) is not None

    def __iter__(self):
        rows = iter(list(self.model.rows.values()))
        for kind, arg in self.steps:
            if kind == 'where':
                rows = filter(arg.test, rows)
            elif kind == 'order':
                rows = list(rows)
                for f in reversed(arg):
                    reverse = isinstance(f, str) and f.startswith('-')
                    name = f.lstrip('-') if isinstance(f, str) else f.name
                    rows.sort(key=lambda r: (getattr(r, name) is None, getattr(r, name)), reverse=reverse)
            else:
                rows = list(rows)[arg]
        return iter(rows)

    def sql(self):
        where = [repr(a) for k, a in self.steps if k == 'where']
        order = [', '.join(f.lstrip('-') + ' DESC' * f.startswith('-') if isinstance(f, str) else f.name for f in a) for k, a in self.steps if k == 'order']
        return f'SELECT * FROM {self.model.table}' + (' WHERE ' + ' AND '.join(where) if where else '') + (' ORDER BY ' + order[-1] if order else '')

    def aggregate(self, **by): return {k: f([getattr(r, name) for r in self]) for k, (f, name) in by.items()}
    def group(self, field):
        out = {}
        for r in self:
            out.setdefault(getattr(r, field.name), []).append(r)
        return out


class Author(Model):
    name = Text(20, unique=True)
    born = Int(null=True, check=lambda y: y > 0)


class Book(Model, table='library'):
    title = Text()
    author = Ref('Author', back='books')
    price = Real(default=9.99)
    tags = Field(default=list)


class Comic(Book):
    artist = Text(default='unknown')


a, b = Author.create(name='Ann', born='1960'), Author.create(name='Bob')
for t, who, p in (('Zebra', a, 12), ('Apple', b, 7.5), ('Mango', a, '3.25'), ('Apricot', 1, 20)):
    Book.create(title=t, author=who, price=p)
Comic.create(title='Boom', author=b, artist='Z')
print(a, list(a.books), Book.fields, list(Comic.fields), len(Book), Book[2].author.name, [k for k in Model.models], Book.table, Comic.table)
cheap = Book[(Book.price < 10) | Book.title.like('Z%')]
print([r.title for r in cheap], cheap.order(Book.title).sql(), [r.title for r in cheap.order('-price', Book.title)], len(cheap), bool(Book[Book.price > 99]))
print(Book[~(Book.title == 'Apple') & Book.title.isin({'Apple', 'Mango'})].sql(), [r.title for r in Query(Book).order('title').limit(2, 1)], Query(Book).where(title='Mango')[0], Book[Book.price >= Book.price].sql())
print(Query(Book).aggregate(total=(sum, 'price'), best=(max, 'price'), n=(len, 'id')), {k.name: [x.title for x in v] for k, v in Query(Book).group(Book.author).items()}, [r.title for r in Book])
m = Book[3]
m.title, m.price = 'Melon', 4
print(m._dirty, m.save(), m.save(), m.tags is Book[1].tags, m.price.is_integer())
m.tags.append('fruit')
print(m.tags, Book[1].tags, a.books.order('title')[0].title, a.books.sql())
for f in (lambda: Author(name=None), lambda: Author(name='x' * 21), lambda: Author(name='q', born='abc'), lambda: Author(name='q', born=-1), lambda: Author.create(name='Ann'), lambda: Book(title='t', nope=1, bad=2), lambda: Book[99], lambda: Book.get(0),
          lambda: delattr(m, 'title'), lambda: bool(Book.price > 1), lambda: Book.__new__(Book).title, lambda: Book[1 < Book.price < 5], lambda: len(Book[3:4]), lambda: m.author.books.nope, lambda: Ref('Nope').model()):
    try:
        print(f())
    except (ValidationError, TypeError, LookupError, AttributeError) as e:
        print(type(e).__name__, e, '| cause', repr(e.__cause__))
b.delete()
print(len(Author), [c.title for c in Comic], isinstance(Comic[1], Book), hash(Book.price) == hash(Book.price), Book.price == Book.title)
Comic[1].author
