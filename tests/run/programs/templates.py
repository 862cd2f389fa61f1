"""A template engine: lexer, nested blocks, filters with arguments, inheritance, macros, loop variables; templates become closures."""


class TemplateError(Exception):
    def __init__(self, message, line=None):
        super().__init__(message)
        self.line = line
        if line is not None:
            self.add_note(f'in template line {line}')


class Safe(str):
    def __add__(self, other): return Safe(str.__add__(self, other))
    def join(self, items): return Safe(super().join(items))


def escape(v):
    if isinstance(v, Safe):
        return v
    s = str(v)
    for a, b in ('&', '&amp;'), ('<', '&lt;'), ('>', '&gt;'), ("'", '&#39;'), ('"', '&quot;'):
        s = s.replace(a, b)
    return Safe(s)


class Undefined:
    def __init__(self, name): self.name = name
    def __str__(self): return ''
    def __bool__(self): return False
    def __iter__(self): return iter(())
    def __len__(self): return 0
    def __getattr__(self, name):
        if name.startswith('__'): raise AttributeError(name)
        raise TemplateError(f'{self.name} is undefined (reading .{name})')


class Scope:
    def __init__(self, *maps): self.maps = list(maps)
    def __getitem__(self, name):
        for m in reversed(self.maps):
            if name in m: return m[name]
        return Undefined(name)
    def __setitem__(self, name, value): self.maps[-1][name] = value
    def child(self, **kw): return Scope(*self.maps, kw)
    def __enter__(self): self.maps.append({}); return self
    def __exit__(self, *exc): self.maps.pop()


def split(text):
    line, i = 1, 0
    while (j := text.find('{', i)) >= 0:
        kind = text[j + 1:j + 2]
        if kind not in ('{', '%', '#') or not kind:
            j2 = j + 1
            yield 'text', text[i:j2], line
            line += text.count('\n', i, j2)
            i = j2
            continue
        if j > i: yield 'text', text[i:j], line
        line += text.count('\n', i, j)
        close = {'{': '}}', '%': '%}', '#': '#}'}[kind]
        end = text.find(close, j)
        if end < 0: raise TemplateError(f'{close} missing', line)
        yield kind, text[j + 2:end].strip(), line
        line += text.count('\n', j, end)
        i = end + 2
        if kind == '%' and text[i:i + 1] == '\n':
            i += 1
            line += 1
    if i < len(text): yield 'text', text[i:], line


def words_of(text):
    """Splits at spaces outside quotes."""
    out, cur, quote = [], '', None
    for c in text:
        if quote:
            cur += c
            if c == quote: quote = None
        elif c in '"\'':
            quote = c
            cur += c
        elif c == ' ':
            if cur: out.append(cur)
            cur = ''
        else: cur += c
    if quote: raise TemplateError(f'unclosed {quote}')
    return out + [cur] if cur else out


FILTERS = {'upper': lambda v: str(v).upper(), 'join': lambda v, sep=', ': sep.join(map(str, v)), 'default': lambda v, d: v if v or v == 0 else d, 'safe': Safe, 'length': len, 'sort': lambda v, key=None: sorted(v, key=key and (lambda x: x[key])),
           'round': lambda v, n=0: f'{float(v):.{n}f}', 'first': lambda v: next(iter(v)), 'replace': lambda v, a, b: v.replace(a, b), 'repr': repr, 'sum': sum, 'pad': lambda v, n, c=' ': str(v).rjust(n, c), 'items': lambda d: list(d.items())}


def filter_(f):
    FILTERS[f.__name__] = f
    return f


@filter_
def plural(n, one='', many='s'): return one if n == 1 else many


def value(text):
    """A dotted name or literal, as a function of the scope."""
    for kind in (int, float):
        try:
            v = kind(text)
            return lambda s: v
        except ValueError:
            pass
    if text[0] in '"\'':
        v = text[1:-1]
        return lambda s: v
    if text in ('true', 'false', 'none'):
        v = {'true': True, 'false': False, 'none': None}[text]
        return lambda s: v
    name, *path = text.split('.')
    if not name.isidentifier(): raise TemplateError(f'bad expression {text!r}')

    def get(s):
        v = s[name]
        if callable(v): v = v()
        for p in path:
            try:
                v = v[int(p) if p.lstrip('-').isdigit() else p]
            except (TypeError, KeyError, IndexError):
                v = getattr(v, p, None) if not isinstance(v, Undefined) else getattr(v, p)
                if callable(v): v = v()
        return v
    return get


def expression(text):
    head, *parts = [p.strip() for p in text.split('|')]
    base, chain = value(head), []
    for p in parts:
        name, _, args = p.partition(':')
        if name not in FILTERS: raise TemplateError(f'no filter {name!r}')
        chain.append((FILTERS[name], [value(a) for a in words_of(args.replace(',', ' '))] if args else []))

    def run(s):
        v = base(s)
        for f, args in chain:
            v = f(v, *(a(s) for a in args))
        return v
    return run


OPERATORS = {'==': lambda a, b: a == b, '!=': lambda a, b: a != b, '<': lambda a, b: a < b, '>': lambda a, b: a > b, 'in': lambda a, b: a in b, 'and': lambda a, b: a and b, 'or': lambda a, b: a or b}


def condition(words):
    for op in ('or', 'and'):
        if op in words:
            k = words.index(op)
            left, right = condition(words[:k]), condition(words[k + 1:])
            return (lambda s: left(s) or right(s)) if op == 'or' else (lambda s: left(s) and right(s))
    if words[0] == 'not':
        inner = condition(words[1:])
        return lambda s: not inner(s)
    if len(words) == 3:
        a, b, f = expression(words[0]), expression(words[2]), OPERATORS[words[1]]
        return lambda s: f(a(s), b(s))
    return expression(' '.join(words))


class Loop:
    def __init__(self, n): self.size, self.index0 = n, -1
    index = property(lambda self: self.index0 + 1)
    first = property(lambda self: self.index0 == 0)
    last = property(lambda self: self.index == self.size)
    def cycle(self): return ('odd', 'even')[self.index0 % 2]


class Template:
    def __init__(self, text, loader=None):
        self.tokens, self.loader, self.blocks, self.parent, self.macros = list(split(text)), loader or {}, {}, None, {}
        self.at = 0
        self.body = self.parse()

    def parse(self, *ends):
        parts = []
        while self.at < len(self.tokens):
            kind, text, line = self.tokens[self.at]
            self.at += 1
            try:
                if kind == 'text': parts.append(lambda s, t=text: t)
                elif kind == '{':
                    e = expression(text)
                    parts.append(lambda s, e=e, line=line: self.guard(lambda: escape(e(s)), line))
                elif kind == '%':
                    words = words_of(text)
                    if words[0] in ends:
                        self.end = words
                        return lambda s: ''.join(p(s) for p in parts)
                    handler = getattr(self, 'tag_' + words[0], None)
                    if handler is None: raise TemplateError(f'unknown tag {words[0]}')
                    parts.append(handler(*words[1:]))
            except TemplateError as e:
                if e.line is None:
                    e.line = line
                    e.add_note(f'in template line {line}')
                raise
        if ends: raise TemplateError(f'{" or ".join(ends)} expected')
        return lambda s: ''.join(p(s) for p in parts)

    @staticmethod
    def guard(f, line):
        try: return f()
        except (TypeError, ValueError, ZeroDivisionError, StopIteration) as e:
            raise TemplateError(f'{type(e).__name__}: {e}', line) from e

    def tag_if(self, *words):
        branches, test = [], condition(list(words))
        while True:
            body = self.parse('elif', 'else', 'endif')
            branches.append((test, body))
            if self.end[0] == 'endif': break
            test = condition(self.end[1:]) if self.end[0] == 'elif' else lambda s: True

        def run(s):
            for test, body in branches:
                if test(s): return body(s)
            return ''
        return run

    def tag_for(self, *words):
        k = words.index('in')
        names, source = ''.join(words[:k]).split(','), expression(' '.join(words[k + 1:]))
        body, empty = self.parse('else', 'endfor'), None
        if self.end[0] == 'else': empty = self.parse('endfor')

        def run(s):
            items, out = list(source(s)), []
            if not items: return empty(s) if empty else ''
            loop = Loop(len(items))
            for item in items:
                loop.index0 += 1
                with s:
                    s['loop'] = loop
                    if len(names) == 1: s[names[0]] = item
                    else:
                        for n, v in zip(names, item, strict=True): s[n] = v
                    out.append(body(s))
            return ''.join(out)
        return run

    def tag_set(self, name, eq, *rest):
        e = expression(' '.join(rest))

        def run(s):
            s[name] = e(s)
            return ''
        return run

    def tag_block(self, name):
        own = self.parse('endblock')
        self.blocks[name] = own
        def run(s):
            chain = s['__blocks__'].get(name, [])
            def at(k): return Safe(chain[k](s.child(super=lambda: at(k + 1)))) if k < len(chain) else Safe(own(s))
            return at(0)
        return run

    def tag_extends(self, name):
        self.parent = self.loader[name.strip('"')]
        return lambda s: ''

    def tag_macro(self, name, *params):
        body = self.parse('endmacro')
        self.macros[name] = lambda s, *args: Safe(body(s.child(**dict(zip(params, args, strict=True)))))
        return lambda s: ''

    def tag_call(self, name, *args):
        es = [expression(a) for a in args]
        return lambda s: self.macros[name](s, *(e(s) for e in es))

    def render(self, **context):
        chain, t = {}, self
        while t.parent is not None:
            for n, b in t.blocks.items(): chain.setdefault(n, []).append(b)
            t = t.parent
        return t.body(Scope(context, {'__blocks__': chain}))


class User:
    def __init__(self, name, age): self.name, self.age = name, age
    def shout(self): return self.name.upper() + '!'
    def __getitem__(self, k): return {'key': 'item'}[k]


base = Template('<h1>{% block title %}Base{% endblock %}</h1>\n{% block body %}nothing{% endblock %}|{{ site }}\n')
page = Template('{% extends "base" %}{% block title %}{{ title }} - {{ super }}{% endblock %}{% block body %}<{{ super }}>{% endblock %}', {'base': base})
deep = Template('{% extends "page" %}{% block title %}[{{ super }}]{% endblock %}', {'page': page})
for t in (base, page, deep): print(t.render(title='A & B', site='x'), end='')
t = Template('''Hello {{ user.name|upper }} ({{ user.age }}, {{ user.shout }}, {{ user.key }}){# comment #}
{% for k, v in data|items %}
{{ loop.index }}/{{ loop.size }} {{ k|pad:6,"." }}={{ v|default:"none"|safe }} {% if loop.first %}first{% elif loop.last %}last{% else %}{{ loop.cycle }}{% endif %}

{% else %}no data
{% endfor %}
{% for row in rows %}{% for x in row %}{{ x }}{% if not loop.last %},{% endif %}{% else %}-{% endfor %};{% endfor %}
{% set n = rows|length %}{{ n }} row{{ n|plural }} {{ 1|plural }}{{ missing }}{{ missing|default:"gone" }} {{ "<b>" }} {{ "<b>"|safe }} {{ rows.0.1 }} {{ rows.-1 }} {{ 3.14159|round:2 }} {{ names|sort|join:"/" }}
{% macro tag name text %}<{{ name }}>{{ text }}</{{ name }}>{% endmacro %}{% call tag "i" user.name %}{% call tag "b" "a<b" %}
{% if n > 1 and user.age < 50 or false %}yes{% else %}no{% endif %} {% if "x" in names %}x{% endif %} { not a tag } {{ none|repr }}''')
print(t.render(user=User('Zoë', 42), data={'a': 1, 'b': '<i>', 'c': 0, 'd': None}, rows=[[1, 2], [], ['<']], names={'q': 1, 'b': 2, 'x': 3}))
print(t.render(user=User('Bob', 50.5), names=(), data={}, rows=((1, 2),))[:60])
BAD = ['{{ x', '{% if x %}', '{% nope %}', '{{ x|nope }}', 'line\n\n{{ 5|length }}', '{{ a.b.c }}', '{% for a,b in rows %}{% endfor %}', '{{ 1|plural:1,2,3 }}', '{{ x+1 }}', '{% for x in %}{% endfor %}', '{{ empty|first }}', '{{ "abc }}']
for text in BAD:
    try:
        print(repr(Template(text).render(rows=[(1, 2, 3)], empty=[], x=1)))
    except Exception as e:
        print(repr(text), type(e).__name__, e, getattr(e, '__notes__', []), type(e.__cause__).__name__)
print(type(escape(Safe('a')) + '<').__name__, Safe('-').join('ab'), escape(None), escape(['<']))
Template('a\nb {{ n|round:"x" }}').render(n=1)
