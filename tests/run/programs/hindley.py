"""Type inference for a lambda calculus (Hindley and Milner): parser, unification, let polymorphism, evaluator, errors; recursion and dict order."""
from dataclasses import dataclass
from itertools import count


class TypeError_(Exception):
    pass


@dataclass(frozen=True)
class Con:
    name: str
    args: tuple = ()

    def __str__(self):
        if self.name == '->':
            a, b = self.args
            return f'({a}) -> {b}' if isinstance(a := prune(a), Con) and a.name == '->' else f'{a} -> {b}'
        if self.name == '*': return '(' + ', '.join(map(str, self.args)) + ')'
        if self.name == 'list': return f'[{self.args[0]}]'
        return ' '.join([self.name, *map(str, self.args)])


class TVar:
    ids = count()
    names = {}

    def __init__(self): self.id, self.to = next(TVar.ids), None

    def __str__(self):
        if self.to is not None: return str(self.to)
        return TVar.names.setdefault(self.id, "abcdefghij"[len(TVar.names)])


INT, BOOL, STR = Con('int'), Con('bool'), Con('str')


def fn(*ts):
    *args, result = ts
    for a in reversed(args): result = Con('->', (a, result))
    return result


def prune(t):
    while isinstance(t, TVar) and t.to is not None:
        if isinstance(t.to, TVar) and t.to.to is not None: t.to = t.to.to
        t = t.to
    return t


def occurs(v, t):
    t = prune(t)
    return t is v or isinstance(t, Con) and any(occurs(v, a) for a in t.args)


def unify(a, b):
    a, b = prune(a), prune(b)
    if a is b: return
    if isinstance(a, TVar):
        if occurs(a, b): raise TypeError_(f'infinite type {a} = {b}')
        a.to = b
    elif isinstance(b, TVar): unify(b, a)
    elif a.name != b.name or len(a.args) != len(b.args): raise TypeError_(f'{a} is not {b}')
    else:
        for x, y in zip(a.args, b.args): unify(x, y)


class Scheme:
    def __init__(self, free, t): self.free, self.type = free, t

    def instance(self):
        fresh = {v: TVar() for v in self.free}

        def copy(t):
            t = prune(t)
            if isinstance(t, TVar): return fresh.get(t, t)
            return Con(t.name, tuple(map(copy, t.args)))
        return copy(self.type)


def free_in(t):
    t = prune(t)
    return {t} if isinstance(t, TVar) else set().union(*map(free_in, t.args)) if t.args else set()


class Parser:
    def __init__(self, text):
        for c in '()[],\\.;': text = text.replace(c, f' {c} ')
        self.tokens = text.split() + ['<end>']
        self.i = 0

    def next(self, want=None):
        t = self.tokens[self.i]
        if want and t != want: raise SyntaxError(f'expected {want!r}, found {t!r}')
        if t == '<end>' != want: raise SyntaxError('unexpected end')
        self.i += 1
        return t

    def peek(self, *options): return self.tokens[self.i] in options if options else self.tokens[self.i]

    def parse(self):
        e = self.expr()
        self.next('<end>')
        return e

    def expr(self):
        if self.peek('\\'):
            self.next()
            names = []
            while not self.peek('.'): names.append(self.next())
            self.next('.')
            body = self.expr()
            for n in reversed(names): body = ('lam', n, body)
            return body
        if self.peek('let'):
            self.next()
            rec = self.peek('rec') and self.next() == 'rec'
            name, params = self.next(), []
            while not self.peek('='): params.append(self.next())
            self.next('=')
            value = self.expr()
            for p in reversed(params): value = ('lam', p, value)
            self.next('in')
            return ('letrec' if rec else 'let', name, value, self.expr())
        if self.peek('if'):
            self.next()
            test = self.expr(); self.next('then')
            yes = self.expr(); self.next('else')
            return ('if', test, yes, self.expr())
        return self.operators(0)

    LEVELS = [('==', '<'), ('::',), ('+', '-', '++'), ('*',)]

    def operators(self, level):
        if level == len(self.LEVELS): return self.application()
        left = self.operators(level + 1)
        while self.peek(*self.LEVELS[level]):
            op = self.next()
            right = self.operators(level if op == '::' else level + 1)
            left = ('app', ('app', ('var', op), left), right)
            if op == '::': break
        return left

    def application(self):
        e = self.atom()
        while not self.peek(')', ']', ',', 'in', 'then', 'else', '<end>', '==', '<', '+', '-', '++', '*', '::', '='): e = ('app', e, self.atom())
        return e

    def atom(self):
        t = self.next()
        if t == '(':
            items = [self.expr()]
            while self.peek(','): self.next(); items.append(self.expr())
            self.next(')')
            return items[0] if len(items) == 1 else ('tuple', items)
        if t == '[':
            items = []
            while not self.peek(']'):
                items.append(self.expr())
                if self.peek(','): self.next()
            self.next(']')
            return 'list', items
        if t.isdigit(): return 'lit', int(t)
        if t in ('true', 'false'): return 'lit', t == 'true'
        if t[0] == '"': return 'lit', t.strip('"')
        if t == '\\':
            self.i -= 1
            return self.expr()
        if not (t[0].isalpha() or t[0] == '_'): raise SyntaxError(f'unexpected {t!r}')
        return 'var', t


def infer(e, env, fixed=frozenset()):
    match e:
        case 'lit', bool(): return BOOL
        case 'lit', int(): return INT
        case 'lit', str(): return STR
        case 'var', name:
            if name not in env: raise TypeError_(f'unbound variable {name}')
            return env[name].instance()
        case 'lam', name, body:
            v = TVar()
            return fn(v, infer(body, env | {name: Scheme((), v)}, fixed | {v}))
        case 'app', f, x:
            result = TVar()
            unify(infer(f, env, fixed), fn(infer(x, env, fixed), result))
            return prune(result)
        case ('let' | 'letrec') as how, name, value, body:
            if how == 'letrec':
                v = TVar()
                t = infer(value, env | {name: Scheme((), v)}, fixed | {v})
                unify(v, t)
            else: t = infer(value, env, fixed)
            bound = set().union(*(free_in(f) for f in fixed)) if fixed else set()
            return infer(body, env | {name: Scheme(free_in(t) - bound, t)}, fixed)
        case 'if', test, yes, no:
            unify(infer(test, env, fixed), BOOL)
            t = infer(yes, env, fixed)
            unify(t, infer(no, env, fixed))
            return t
        case 'tuple', items: return Con('*', tuple(infer(i, env, fixed) for i in items))
        case 'list', items:
            t = TVar()
            for i in items: unify(t, infer(i, env, fixed))
            return Con('list', (t,))
    raise AssertionError(e)


def evaluate(e, env):
    match e:
        case 'lit', v: return v
        case 'var', name: return env[name]
        case 'lam', name, body: return lambda x: evaluate(body, {**env, name: x})
        case 'app', f, x: return evaluate(f, env)(evaluate(x, env))
        case 'let', name, value, body: return evaluate(body, {**env, name: evaluate(value, env)})
        case 'letrec', name, value, body:
            env = dict(env)
            env[name] = evaluate(value, env)
            return evaluate(body, env)
        case 'if', a, b, c: return evaluate(b if evaluate(a, env) else c, env)
        case 'tuple', items: return tuple(evaluate(i, env) for i in items)
        case 'list', items: return [evaluate(i, env) for i in items]


def poly(build, n=1):
    vs = [TVar() for _ in range(n)]
    return Scheme(set(vs), build(*vs))


def LIST(t): return Con('list', (t,))


TYPES = {'+': Scheme((), fn(INT, INT, INT)), '-': Scheme((), fn(INT, INT, INT)), '*': Scheme((), fn(INT, INT, INT)), '<': Scheme((), fn(INT, INT, BOOL)), '==': poly(lambda a: fn(a, a, BOOL)), '++': Scheme((), fn(STR, STR, STR)),
         '::': poly(lambda a: fn(a, LIST(a), LIST(a))), 'head': poly(lambda a: fn(LIST(a), a)), 'tail': poly(lambda a: fn(LIST(a), LIST(a))), 'null': poly(lambda a: fn(LIST(a), BOOL)), 'fst': poly(lambda a, b: fn(Con('*', (a, b)), a), 2), 'show': poly(lambda a: fn(a, STR))}
VALUES = {'+': lambda a: lambda b: a + b, '-': lambda a: lambda b: a - b, '*': lambda a: lambda b: a * b, '<': lambda a: lambda b: a < b, '==': lambda a: lambda b: a == b, '++': lambda a: lambda b: a + b, '::': lambda a: lambda b: [a] + b,
          'head': lambda l: l[0], 'tail': lambda l: l[1:], 'null': lambda l: not l, 'fst': lambda p: p[0], 'show': str}
PROGRAMS = r'''
1 + 2 * 3
\x.x
\f g x. f (g x)
\f.\x. f (f x)
let id = \x.x in (id 1, id true, id "s")
\x. let y = x in (y, y)
let rec fact n = if n < 1 then 1 else n * fact (n - 1) in fact 25
let rec map f l = if null l then [] else f (head l) :: map f (tail l) in map
let rec map f l = if null l then [] else f (head l) :: map f (tail l) in map (\x. x * x) [1, 2, 3, 4]
let rec fold f z l = if null l then z else f (head l) (fold f z (tail l)) in (fold, fold (\x y. x + y) 0 [1,2,3])
let rec even n = if n == 0 then true else if n == 1 then false else even (n - 2) in even 101
let twice f x = f (f x) in twice twice (\s. s ++ "!") "hi"
\p. fst p + 1
(\x y z. x z (y z)) (\a b. a) (\a b. a)
let pair a b = (a, b) in pair
[[], [1]]
let k x y = x in let i = k k k in show (i 1 2 3)
\x. x x
1 + true
[1, "a"]
if 1 then 2 else 3
if true then 2 else "x"
nope 3
let f = \x. x + 1 in f "s"
let rec f x = f in f
(1, 2
let x 1 in x
fst (1, 2, 3)
\x. (x 1, x true)
'''
for line in PROGRAMS.strip().splitlines():
    TVar.names = {}
    try:
        e = Parser(line).parse()
        t = infer(e, TYPES)
        v = evaluate(e, VALUES)
        print(f'{line:60.60} : {t}' + ('' if callable(v) else f' = {v if not isinstance(v, tuple) else tuple("fn" if callable(x) else x for x in v)}'))
    except (TypeError_, SyntaxError) as e:
        print(f'{line:60.60} ! {type(e).__name__}: {e}')
deep = 'x'
for _ in range(60): deep = f'(\\x. {deep}) 1'
print(infer(Parser(deep).parse(), TYPES), Con('list', (INT,)) == LIST(INT), hash(Con('a')) == hash(Con('a')), len({INT, Con('int'), BOOL}), repr(fn(INT, BOOL)), Con.__match_args__ if hasattr(Con, '__match_args__') else None)
try: INT.name = 'x'
except Exception as e: print(type(e).__name__, e)
infer(('bogus', 1), TYPES)
