"""A small Prolog: terms, unification with a trail, backtracking by generators, cut, arithmetic, lists, negation; queries with all solutions."""
import itertools


class Var:
    counter = itertools.count()
    __slots__ = ('name', 'ref')
    def __init__(self, name=None): self.name, self.ref = name or f'_{next(self.counter)}', None


class Struct:
    __slots__ = ('name', 'args')
    def __init__(self, name, *args): self.name, self.args = name, args
    @property
    def key(self): return self.name, len(self.args)


NIL = Struct('[]')


def walk(t):
    while isinstance(t, Var):
        if t.ref is None: return t
        t = t.ref
    return t


def show(t, top=True):
    t = walk(t)
    if isinstance(t, Var): return t.name
    if not isinstance(t, Struct): return repr(t) if isinstance(t, str) else str(t)
    if t.name == '.' and len(t.args) == 2:
        items = []
        while isinstance(t, Struct) and t.name == '.':
            items.append(show(t.args[0]))
            t = walk(t.args[1])
        return '[' + ','.join(items) + (f'|{show(t)}' if t is not NIL and not (isinstance(t, Struct) and t.name == '[]') else '') + ']'
    if not t.args: return t.name
    if len(t.args) == 2 and not t.name[0].isalpha(): return f'{show(t.args[0], False)}{t.name}{show(t.args[1], False)}' if top else f'({show(t.args[0], False)}{t.name}{show(t.args[1], False)})'
    return f'{t.name}({",".join(map(show, t.args))})'


class PrologError(Exception):
    pass


OPS = {':-': 1, ',': 2, 'is': 4, '=': 4, '\\=': 4, '<': 4, '>': 4, '=<': 4, '>=': 4, '=:=': 4, '==': 4, '+': 6, '-': 6, '*': 7, '//': 7, 'mod': 7, '/': 7}


class Reader:
    def __init__(self, text):
        self.toks, i = [], 0
        while i < len(text):
            c = text[i]
            if c.isspace(): i += 1
            elif c == '%':
                while i < len(text) and text[i] != '\n': i += 1
            elif c.isalnum() or c == '_':
                j = i
                while j < len(text) and (text[j].isalnum() or text[j] == '_'): j += 1
                self.toks.append(text[i:j]); i = j
            elif c == "'":
                j = text.index("'", i + 1)
                self.toks.append(text[i:j + 1]); i = j + 1
            else:
                for op in (':-', '\\+', '\\=', '=<', '>=', '=:=', '==', '//', c):
                    if text.startswith(op, i):
                        self.toks.append(op); i += len(op)
                        break
        self.pos = 0

    def peek(self): return self.toks[self.pos] if self.pos < len(self.toks) else ''
    def next(self, want=None):
        t = self.peek()
        if want is not None and t != want: raise PrologError(f'expected {want!r}, found {t!r} after {" ".join(self.toks[max(0, self.pos - 4):self.pos])}')
        self.pos += 1
        return t

    def clauses(self):
        while self.peek():
            self.vars = {}
            t = self.term(0)
            self.next('.')
            yield t

    def term(self, level):
        left = self.primary()
        while (p := OPS.get(op := self.peek(), -1)) > level:
            self.next()
            left = Struct(op, left, self.term(p if op not in (',', ':-') else p - 1))
        return left

    def primary(self):
        t = self.next()
        if t.isdigit(): return int(t)
        if t == '-' and self.peek().isdigit(): return -int(self.next())
        if t == '(':
            inner = self.term(0)
            self.next(')')
            return inner
        if t == '\\+': return Struct('\\+', self.term(3))
        if t == '!': return Struct('!')
        if t == '[':
            items, tail = [], NIL
            while self.peek() != ']':
                items.append(self.term(2))
                if self.peek() == '|':
                    self.next()
                    tail = self.term(2)
                elif self.peek() == ',': self.next()
            self.next(']')
            for x in reversed(items): tail = Struct('.', x, tail)
            return tail
        if t[0] == "'": t = t[1:-1]
        elif t == '_': return Var()
        elif t[0].isupper() or t[0] == '_': return self.vars.setdefault(t, Var(t))
        elif not t[0].isalpha(): raise PrologError(f'unexpected {t!r}')
        if self.peek() != '(': return Struct(t)
        self.next()
        args = [self.term(2)]
        while self.peek() == ',':
            self.next()
            args.append(self.term(2))
        self.next(')')
        return Struct(t, *args)


class Cut(Exception):
    def __init__(self, depth): self.depth = depth


class Machine:
    def __init__(self, text=''):
        self.db, self.trail, self.calls = {}, [], 0
        self.add(text)

    def add(self, text):
        for c in Reader(text).clauses():
            head, body = (c.args if c.key == (':-', 2) else (c, Struct('true')))
            self.db.setdefault(head.key, []).append((head, body))

    def bind(self, v, t):
        v.ref = t
        self.trail.append(v)

    def undo(self, mark):
        while len(self.trail) > mark: self.trail.pop().ref = None

    def unify(self, a, b):
        todo = [(a, b)]
        while todo:
            a, b = map(walk, todo.pop())
            if a is b: continue
            if isinstance(a, Var): self.bind(a, b)
            elif isinstance(b, Var): self.bind(b, a)
            elif isinstance(a, Struct) and isinstance(b, Struct):
                if a.key != b.key: return False
                todo.extend(zip(a.args, b.args))
            elif type(a) is not type(b) or a != b: return False
        return True

    def rename(self, t, table):
        t = walk(t)
        if isinstance(t, Var): return table.setdefault(t, Var()) if t in table or True else t
        return Struct(t.name, *(self.rename(a, table) for a in t.args)) if isinstance(t, Struct) and t.args else t

    def value(self, t):
        match walk(t):
            case int(n): return n
            case Var() as v: raise PrologError(f'{v.name} is unbound in arithmetic')
            case Struct(name='-', args=(x,)): return -self.value(x)
            case Struct(name=op, args=(x, y)):
                a, b = self.value(x), self.value(y)
                try: return {'+': int.__add__, '-': int.__sub__, '*': int.__mul__, '//': int.__floordiv__, 'mod': int.__mod__}[op](a, b)
                except KeyError: raise PrologError(f'no operator {op}') from None
            case other: raise PrologError(f'not a number: {show(other)}')

    def solve(self, goal, depth):
        goal = walk(goal)
        self.calls += 1
        mark = len(self.trail)
        match goal:
            case Struct(name=',', args=(a, b)):
                for _ in self.solve(a, depth): yield from self.solve(b, depth)
            case Struct(name='true'): yield
            case Struct(name='fail'): return
            case Struct(name='!'):
                yield
                raise Cut(depth)
            case Struct(name='=', args=(a, b)):
                if self.unify(a, b): yield
                self.undo(mark)
            case Struct(name='\\=' | '==' as op, args=(a, b)):
                if op == '==':
                    if show(a) == show(b): yield
                else:
                    same = self.unify(a, b)
                    self.undo(mark)
                    if not same: yield
            case Struct(name='is', args=(a, b)):
                if self.unify(a, self.value(b)): yield
                self.undo(mark)
            case Struct(name='<' | '>' | '=<' | '>=' | '=:=' as op, args=(a, b)):
                x, y = self.value(a), self.value(b)
                if {'<': x < y, '>': x > y, '=<': x <= y, '>=': x >= y, '=:=': x == y}[op]: yield
            case Struct(name='\\+', args=(g,)):
                found = any(True for _ in self.call(g, depth + 1))
                self.undo(mark)
                if not found: yield
            case Struct(name='findall', args=(template, g, out)):
                results = [self.rename(template, {}) for _ in self.call(g, depth + 1)]
                tail = NIL
                for r in reversed(results): tail = Struct('.', r, tail)
                if self.unify(out, tail): yield
                self.undo(mark)
            case Struct(name='between', args=(a, b, x)):
                for n in range(self.value(a), self.value(b) + 1):
                    if self.unify(x, n): yield
                    self.undo(mark)
            case Struct(name='write', args=(x,)):
                print(show(x), end=' ')
                yield
            case Struct(): yield from self.user(goal, depth + 1)
            case _: raise PrologError(f'not callable: {show(goal)}')

    def call(self, goal, depth):
        try: yield from self.solve(goal, depth)
        except Cut as c:
            if c.depth != depth: raise

    def user(self, goal, depth):
        if goal.key not in self.db: raise PrologError('unknown procedure %s/%d' % goal.key)
        mark = len(self.trail)
        try:
            for head, body in self.db[goal.key]:
                table = {}
                if self.unify(goal, self.rename(head, table)): yield from self.solve(self.rename(body, table), depth)
                self.undo(mark)
        except Cut as c:
            self.undo(mark)
            if c.depth != depth: raise

    def query(self, text, limit=10):
        r = Reader(text + '.')
        goal, = r.clauses()
        for _ in itertools.islice(self.call(goal, 0), limit):
            yield {n: show(v) for n, v in r.vars.items() if n[0] != '_'}
        self.undo(0)


m = Machine('''
parent(tom, bob). parent(tom, liz). parent(bob, ann). parent(bob, pat). parent(pat, jim).
ancestor(X, Y) :- parent(X, Y).
ancestor(X, Y) :- parent(X, Z), ancestor(Z, Y).
append([], L, L).
append([H|T], L, [H|R]) :- append(T, L, R).
member(X, [X|_]).
member(X, [_|T]) :- member(X, T).
len([], 0).
len([_|T], N) :- len(T, M), N is M + 1.
rev(L, R) :- rev(L, [], R).
rev([], A, A).
rev([H|T], A, R) :- rev(T, [H|A], R).
max(X, Y, X) :- X >= Y, !.
max(_, Y, Y).
fact(0, 1) :- !.
fact(N, F) :- M is N - 1, fact(M, G), F is N * G.
select(X, [X|T], T).
select(X, [H|T], [H|R]) :- select(X, T, R).
perm([], []).
perm(L, [H|T]) :- select(H, L, R), perm(R, T).
safe([], _, _).
safe([Q|Qs], N, D) :- Q \\= N, A is N + D, Q \\= A, B is N - D, Q \\= B, E is D + 1, safe(Qs, N, E).
queens([], []).
queens(L, Qs) :- perm(L, Qs), ok(Qs).
ok([]).
ok([Q|Qs]) :- safe(Qs, Q, 1), ok(Qs).
nat(0). nat(N) :- nat(M), N is M + 1.
once_(X) :- member(X, [1, 2, 3]), !.
colour(red). colour(green). colour(blue).
map(A, B, C, D) :- colour(A), colour(B), A \\= B, colour(C), C \\= A, C \\= B, colour(D), D \\= C, D \\= A.
''')
for q in ('parent(tom, X)', 'ancestor(X, jim)', 'append(X, Y, [1, 2])', 'append([1|T], [Z], [1, 2, 3])', 'member(f(X, b), [f(a, c), f(d, b), g])', 'len([a, b, c], N)', 'rev([1, 2, 3], R)', 'max(3, 5, M)', 'max(7, 5, M)', 'fact(25, F)',
          'perm([1, 2, 3], P)', 'queens([1, 2, 3, 4, 5, 6], Q)', 'nat(N), N > 3', 'once_(X)', '\\+ parent(ann, _), X = no', 'findall(X-Y, parent(X, Y), L)', 'X = f(Y, Y, Z), Y = [1|Z]', 'X is 7 * (3 - 10) mod 5', 'map(A, B, C, D)', 'findall(N, (between(1, 30, N), 0 =:= N mod 7), L), len(L, K)', 'X == X', 'X == Y', "X = 'hello world'", 'fail', 'ancestor(ann, X)', 'between(1, 3, X), write(X), X >= 2'):
    print(q, '->', list(m.query(q, 4)))
for bad in ('nope(1)', 'X is Y + 1', 'X is foo', 'foo(', 'X = [1,2', '1', 'X is 1 / 2', 'X is 5 mod 0'):
    try: print(bad, list(m.query(bad)))
    except (PrologError, ZeroDivisionError) as e: print(bad, '!', type(e).__name__, e)
print(m.calls, len(m.trail), show(Struct('f', Struct('+', 1, Struct('*', 2, 3)), NIL, Struct('.', 1, Var('T')))))
list(m.query('member(X, [1]), X < a'))
