"""A small language: tokenizer, parser, tree-walking evaluator with closures."""


class Token:
    def __init__(self, kind, text, line):
        self.kind, self.text, self.line = kind, text, line

    def __repr__(self):
        return f'{self.kind}:{self.text}'


class LangError(Exception):
    def __init__(self, message, line=None):
        super().__init__(message)
        self.line = line

    def __str__(self):
        return f'line {self.line}: {self.args[0]}' if self.line else self.args[0]


KEYWORDS = {'let', 'fn', 'if', 'else', 'while', 'return', 'print', 'true', 'false', 'nil'}


def tokenize(src):
    i, line, out = 0, 1, []
    while i < len(src):
        c = src[i]
        if c == '\n':
            line += 1
            i += 1
        elif c.isspace():
            i += 1
        elif c == '#':
            while i < len(src) and src[i] != '\n':
                i += 1
        elif c.isdigit():
            j = i
            while j < len(src) and (src[j].isdigit() or src[j] == '.'):
                j += 1
            out.append(Token('num', src[i:j], line))
            i = j
        elif c.isalpha() or c == '_':
            j = i
            while j < len(src) and (src[j].isalnum() or src[j] == '_'):
                j += 1
            word = src[i:j]
            out.append(Token(word if word in KEYWORDS else 'name', word, line))
            i = j
        elif c == '"':
            j = src.find('"', i + 1)
            if j < 0:
                raise LangError('unterminated string', line)
            out.append(Token('str', src[i + 1:j], line))
            i = j + 1
        elif src[i:i + 2] in ('==', '!=', '<=', '>='):
            out.append(Token(src[i:i + 2], src[i:i + 2], line))
            i += 2
        elif c in '+-*/%<>=(){},;[]':
            out.append(Token(c, c, line))
            i += 1
        else:
            raise LangError(f'bad character {c!r}', line)
    out.append(Token('eof', '', line))
    return out


class Parser:
    PREC = {'==': 1, '!=': 1, '<': 2, '>': 2, '<=': 2, '>=': 2, '+': 3, '-': 3, '*': 4, '/': 4, '%': 4}

    def __init__(self, tokens):
        self.tokens, self.pos = tokens, 0

    @property
    def cur(self):
        return self.tokens[self.pos]

    def accept(self, kind):
        if self.cur.kind == kind:
            self.pos += 1
            return self.tokens[self.pos - 1]
        return None

    def expect(self, kind):
        t = self.accept(kind)
        if t is None:
            raise LangError(f'expected {kind}, got {self.cur}', self.cur.line)
        return t

    def program(self):
        out = []
        while self.cur.kind != 'eof':
            out.append(self.statement())
        return ('block', out)

    def block(self):
        self.expect('{')
        out = []
        while not self.accept('}'):
            out.append(self.statement())
        return ('block', out)

    def statement(self):
        if self.accept('let'):
            name = self.expect('name').text
            self.expect('=')
            node = ('let', name, self.expression())
        elif self.accept('print'):
            node = ('print', self.expression())
        elif self.accept('return'):
            node = ('return', self.expression())
        elif self.accept('while'):
            return ('while', self.expression(), self.block())
        elif self.accept('if'):
            cond, then = self.expression(), self.block()
            return ('if', cond, then, self.block() if self.accept('else') else None)
        else:
            node = self.expression()
            if self.cur.kind == '=' and node[0] == 'var':
                self.pos += 1
                node = ('set', node[1], self.expression())
        self.expect(';')
        return node

    def expression(self, least=0):
        left = self.unary()
        while self.PREC.get(self.cur.kind, 0) > least:
            op = self.cur
            self.pos += 1
            left = ('bin', op.kind, left, self.expression(self.PREC[op.kind]), op.line)
        return left

    def unary(self):
        if self.accept('-'):
            return ('neg', self.unary())
        node = self.atom()
        while True:
            if self.accept('('):
                args = []
                while not self.accept(')'):
                    args.append(self.expression())
                    if self.cur.kind != ')':
                        self.expect(',')
                node = ('call', node, args, self.cur.line)
            elif self.accept('['):
                node = ('index', node, self.expression())
                self.expect(']')
            else:
                return node

    def atom(self):
        t = self.cur
        self.pos += 1
        match t.kind:
            case 'num': return ('const', float(t.text) if '.' in t.text else int(t.text))
            case 'str': return ('const', t.text)
            case 'true' | 'false': return ('const', t.kind == 'true')
            case 'nil': return ('const', None)
            case 'name': return ('var', t.text, t.line)
            case '(':
                e = self.expression()
                self.expect(')')
                return e
            case '[':
                items = []
                while not self.accept(']'):
                    items.append(self.expression())
                    self.accept(',')
                return ('list', items)
            case 'fn':
                self.expect('(')
                params = []
                while not self.accept(')'):
                    params.append(self.expect('name').text)
                    self.accept(',')
                return ('fn', params, self.block())
        raise LangError(f'unexpected {t}', t.line)


class Env:
    def __init__(self, parent=None):
        self.vars, self.parent = {}, parent

    def find(self, name):
        e = self
        while e is not None:
            if name in e.vars:
                return e
            e = e.parent
        return None


class Return(Exception):
    def __init__(self, value):
        self.value = value


class Function:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, interp, args):
        if len(args) != len(self.params):
            raise LangError(f'wants {len(self.params)} arguments, got {len(args)}')
        env = Env(self.env)
        env.vars.update(zip(self.params, args))
        try:
            interp.run(self.body, env)
        except Return as r:
            return r.value
        return None


class Interp:
    OPS = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b if a % b else a // b,
           '%': lambda a, b: a % b, '<': lambda a, b: a < b, '>': lambda a, b: a > b, '==': lambda a, b: a == b,
           '!=': lambda a, b: a != b, '<=': lambda a, b: a <= b, '>=': lambda a, b: a >= b}

    def __init__(self):
        self.globals = Env()
        self.globals.vars['len'] = lambda interp, args: len(args[0])
        self.globals.vars['push'] = lambda interp, args: args[0].append(args[1])
        self.steps = 0

    def run(self, node, env):
        self.steps += 1
        return getattr(self, 'do_' + node[0])(env, *node[1:])

    def do_block(self, env, body):
        for s in body:
            self.run(s, env)

    def do_let(self, env, name, e): env.vars[name] = self.run(e, env)

    def do_set(self, env, name, e):
        where = env.find(name)
        if where is None:
            raise LangError(f'undefined {name}')
        where.vars[name] = self.run(e, env)

    def do_print(self, env, e): print('>', self.run(e, env))
    def do_return(self, env, e): raise Return(self.run(e, env))

    def do_while(self, env, cond, body):
        while self.run(cond, env):
            self.run(body, env)

    def do_if(self, env, cond, then, other):
        if self.run(cond, env):
            self.run(then, env)
        elif other:
            self.run(other, env)

    def do_const(self, env, v): return v
    def do_list(self, env, items): return [self.run(i, env) for i in items]
    def do_neg(self, env, e): return -self.run(e, env)
    def do_fn(self, env, params, body): return Function(params, body, env)
    def do_index(self, env, e, i): return self.run(e, env)[self.run(i, env)]

    def do_var(self, env, name, line):
        where = env.find(name)
        if where is None:
            raise LangError(f'undefined {name}', line)
        return where.vars[name]

    def do_bin(self, env, op, a, b, line):
        try:
            return self.OPS[op](self.run(a, env), self.run(b, env))
        except (TypeError, ZeroDivisionError) as e:
            raise LangError(f'{type(e).__name__}: {e}', line) from e

    def do_call(self, env, f, args, line):
        fn = self.run(f, env)
        if not callable(fn):
            raise LangError('not a function', line)
        return fn(self, [self.run(a, env) for a in args])


PROGRAMS = ['''
let fact = fn(n) { if n < 2 { return 1; } return n * fact(n - 1); };
print fact(5); print fact(25); print fact(3) / 4;
let make = fn() { let n = 0; return fn() { n = n + 1; return n; }; };
let a = make(); let b = make(); a(); a();
print a(); print b(); print "str" + "ing"; print -3 % 5;
''', '''
let xs = [1, 2.5, "three"]; push(xs, fn(x) { return x * x; });
print len(xs); print xs[3](12); print xs[3](1.5);
let i = 0; let total = 0;
while i < 50 { if i % 3 == 0 { total = total + i; } else { total = total - 1; } i = i + 1; }
print total; print nil; print true; print 1 == 1.0;
''', 'print 1 / 0;', 'print x;', 'let f = fn(a) { return a; };\n\nprint f(1, 2);', 'print "a" + 1;', 'let = 5;', 'print 5(1);', '\n\nprint "open', 'print $;', 'y = 1;', 'print [1,2][9];',
    'let f = fn(n) { if n == 0 { return nil; } return f(n - 1) + 1; }; print f(3);']
for source in PROGRAMS:
    interp = Interp()
    try:
        interp.run(Parser(tokenize(source)).program(), interp.globals)
    except LangError as e:
        print('error:', e, '| cause', repr(e.__cause__))
    except Exception as e:
        print('host error', type(e).__name__, e)
    print('steps', interp.steps)
