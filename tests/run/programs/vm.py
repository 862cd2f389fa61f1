"""A language with its tokenizer, Pratt parser, compiler to stack code, optimiser and virtual machine with closures."""
import enum


class Op(enum.IntEnum):
    CONST = 0
    LOAD = enum.auto()
    STORE = enum.auto()
    GLOBAL = enum.auto()
    SETG = enum.auto()
    BIN = enum.auto()
    NOT = enum.auto()
    NEG = enum.auto()
    JUMP = enum.auto()
    JFALSE = enum.auto()
    CALL = enum.auto()
    RET = enum.auto()
    POP = enum.auto()
    FUNC = enum.auto()
    LIST = enum.auto()
    INDEX = enum.auto()
    SETI = enum.auto()
    DUP = enum.auto()


class SourceError(Exception):
    def __init__(self, message, line):
        super().__init__(message, line)
        self.line = line

    def __str__(self): return 'line {1}: {0}'.format(*self.args)


class RunError(Exception):
    pass


KEYWORDS = {'let', 'fn', 'if', 'else', 'while', 'return', 'true', 'false', 'nil', 'and', 'or', 'not', 'for', 'in', 'break', 'continue'}
TWO = {'==', '!=', '<=', '>=', '**', '//'}


def tokenize(src):
    line, i = 1, 0
    while i < len(src):
        c = src[i]
        if c == '\n':
            line += 1
            i += 1
        elif c in ' \t':
            i += 1
        elif src.startswith('#', i):
            while i < len(src) and src[i] != '\n': i += 1
        elif c.isdigit():
            j = i
            while j < len(src) and (src[j].isdigit() or src[j] in '._xabcdef'): j += 1
            text = src[i:j]
            try:
                yield 'num', float(text) if '.' in text else int(text, 0), line
            except ValueError:
                raise SourceError(f'bad number {text!r}', line) from None
            i = j
        elif c.isidentifier():
            j = i
            while j < len(src) and (src[j].isidentifier() or src[j].isdigit()): j += 1
            yield ('kw' if src[i:j] in KEYWORDS else 'id'), src[i:j], line
            i = j
        elif c == '"':
            j = src.find('"', i + 1)
            if j < 0: raise SourceError('string without end', line)
            yield 'str', src[i + 1:j], line
            i = j + 1
        elif src[i:i + 2] in TWO:
            yield 'op', src[i:i + 2], line
            i += 2
        elif c in '+-*/%<>=(){}[],;':
            yield 'op', c, line
            i += 1
        else:
            raise SourceError(f'strange character {c!r}', line)
    yield 'end', '', line


BINARY = {'or': 1, 'and': 2, '==': 3, '!=': 3, '<': 4, '>': 4, '<=': 4, '>=': 4, '+': 5, '-': 5, '*': 6, '/': 6, '//': 6, '%': 6, '**': 8}
FOLD = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a / b, '//': lambda a, b: a // b, '%': lambda a, b: a % b, '**': lambda a, b: a ** b,
        '==': lambda a, b: a == b, '!=': lambda a, b: a != b, '<': lambda a, b: a < b, '>': lambda a, b: a > b, '<=': lambda a, b: a <= b, '>=': lambda a, b: a >= b}


class Function:
    def __init__(self, name, params, outer=None):
        self.name, self.params, self.code, self.consts, self.outer, self.lines, self.loops = name, params, [], [], outer, [], []

    def emit(self, op, arg=None, line=0):
        self.code.append([op, arg])
        self.lines.append(line)
        return len(self.code) - 1

    def constant(self, value):
        for i, c in enumerate(self.consts):
            if c is value or type(c) is type(value) and c == value:
                return i
        self.consts.append(value)
        return len(self.consts) - 1

    def __str__(self): return f'fn {self.name}({", ".join(self.params)})'

    def dump(self):
        for i, (op, arg) in enumerate(self.code):
            yield f'{i:3} {op.name:6}' + (f' {arg}' if arg is not None and not isinstance(arg, Function) else '') + (f' ({self.consts[arg]!r})' if op is Op.CONST else '')


class Compiler:
    def __init__(self, src):
        self.tokens = list(tokenize(src))
        self.at = 0
        self.fn = Function('<main>', [])
        self.folds = 0

    def peek(self): return self.tokens[self.at]

    def take(self, *want):
        kind, value, line = self.tokens[self.at]
        if want and value not in want:
            raise SourceError(f'expected {" or ".join(map(repr, want))}, found {value!r}', line)
        self.at += 1
        return value

    def accept(self, value):
        if self.peek()[1] == value and self.peek()[0] in ('op', 'kw'):
            self.at += 1
            return True
        return False

    def program(self):
        while self.peek()[0] != 'end':
            self.statement()
        self.finish()
        return self.fn

    def finish(self):
        self.fn.emit(Op.CONST, self.fn.constant(None))
        self.fn.emit(Op.RET)

    def block(self):
        self.take('{')
        while not self.accept('}'):
            self.statement()

    def statement(self):
        emit, line = self.fn.emit, self.peek()[2]
        if self.accept('let'):
            name = self.take()
            self.take('=')
            self.expression()
            emit(Op.STORE if self.fn.outer else Op.SETG, name, line)
        elif self.accept('fn'):
            name = self.take()
            self.function(name)
            emit(Op.STORE if self.fn.outer else Op.SETG, name, line)
        elif self.accept('if'):
            self.expression()
            jump = emit(Op.JFALSE)
            self.block()
            if self.accept('else'):
                end = emit(Op.JUMP)
                self.fn.code[jump][1] = len(self.fn.code)
                self.statement() if self.peek()[1] == 'if' else self.block()
                jump = end
            self.fn.code[jump][1] = len(self.fn.code)
        elif self.accept('while'):
            start = len(self.fn.code)
            self.expression()
            leave = [emit(Op.JFALSE)]
            self.fn.loops.append((start, leave))
            self.block()
            emit(Op.JUMP, start)
            for j in self.fn.loops.pop()[1]:
                self.fn.code[j][1] = len(self.fn.code)
        elif self.accept('break') or self.accept('continue'):
            if not self.fn.loops:
                raise SourceError(f'{self.tokens[self.at - 1][1]} outside a loop', line)
            start, leave = self.fn.loops[-1]
            if self.tokens[self.at - 1][1] == 'break':
                leave.append(emit(Op.JUMP))
            else:
                emit(Op.JUMP, start)
        elif self.accept('return'):
            if self.peek()[1] == ';':
                emit(Op.CONST, self.fn.constant(None))
            else:
                self.expression()
            emit(Op.RET)
        else:
            self.expression()
            if self.accept('='):
                op, arg = self.fn.code.pop()
                self.fn.lines.pop()
                if op is Op.INDEX:
                    self.expression()
                    emit(Op.SETI, None, line)
                elif op in (Op.LOAD, Op.GLOBAL):
                    self.expression()
                    emit(Op.STORE if op is Op.LOAD else Op.SETG, arg, line)
                else:
                    raise SourceError('cannot assign', line)
            else:
                emit(Op.POP)
        self.accept(';')

    def function(self, name):
        self.take('(')
        params = []
        while not self.accept(')'):
            params.append(self.take())
            if self.peek()[1] != ')': self.take(',')
        outer, self.fn = self.fn, Function(name, params, self.fn)
        self.block()
        self.finish()
        made, self.fn = self.fn, outer
        self.fn.emit(Op.FUNC, made)

    def expression(self, level=0):
        kind, value, line = self.peek()
        self.at += 1
        fn = self.fn
        match kind, value:
            case ('num' | 'str'), _: fn.emit(Op.CONST, fn.constant(value))
            case 'kw', 'true' | 'false': fn.emit(Op.CONST, fn.constant(value == 'true'))
            case 'kw', 'nil': fn.emit(Op.CONST, fn.constant(None))
            case 'kw', 'fn': self.function('<fn>')
            case 'kw', 'not':
                self.expression(3)
                fn.emit(Op.NOT)
            case 'op', '-':
                self.expression(7)
                fn.emit(Op.NEG, None, line)
            case 'op', '(':
                self.expression()
                self.take(')')
            case 'op', '[':
                n = 0
                while not self.accept(']'):
                    self.expression()
                    n += 1
                    if self.peek()[1] != ']': self.take(',')
                fn.emit(Op.LIST, n)
            case 'id', _:
                fn.emit(Op.LOAD if fn.outer else Op.GLOBAL, value, line)
            case _:
                raise SourceError(f'unexpected {value!r}', line)
        while True:
            kind, op, line = self.peek()
            if op == '(' and kind == 'op':
                self.at += 1
                n = 0
                while not self.accept(')'):
                    self.expression()
                    n += 1
                    if self.peek()[1] != ')': self.take(',')
                fn.emit(Op.CALL, n, line)
            elif op == '[' and kind == 'op':
                self.at += 1
                self.expression()
                self.take(']')
                fn.emit(Op.INDEX, None, line)
            elif kind in ('op', 'kw') and (p := BINARY.get(op, 0)) > level:
                self.at += 1
                if op in ('and', 'or'):
                    fn.emit(Op.DUP)
                    if op == 'or': fn.emit(Op.NOT)
                    jump = fn.emit(Op.JFALSE)
                    fn.emit(Op.POP)
                    self.expression(p)
                    fn.code[jump][1] = len(fn.code)
                    continue
                self.expression(p - (op == '**'))
                self.binary(op, line)
            else:
                return

    def binary(self, op, line):
        code = self.fn.code
        if len(code) >= 2 and code[-1][0] is code[-2][0] is Op.CONST:
            try:
                value = FOLD[op](self.fn.consts[code[-2][1]], self.fn.consts[code[-1][1]])
            except (TypeError, ArithmeticError):
                pass
            else:
                del code[-2:], self.fn.lines[-2:]
                self.folds += 1
                self.fn.emit(Op.CONST, self.fn.constant(value), line)
                return
        self.fn.emit(Op.BIN, op, line)


class Closure:
    def __init__(self, fn, env): self.fn, self.env = fn, env
    def __repr__(self): return f'<{self.fn}>'


class VM:
    def __init__(self, out):
        self.steps = 0
        self.globals = {'print': lambda *a: out(*a), 'len': len, 'push': lambda l, x: l.append(x), 'str': str, 'range': lambda *a: list(range(*a)), 'type': lambda x: type(x).__name__}

    def lookup(self, env, name, fn, i):
        while env is not None:
            if name in env[0]: return env
            env = env[1]
        raise RunError(f'{fn.name}:{fn.lines[i]}: no variable {name}')

    def run(self, fn):
        frames, stack = [], []
        env, i = None, 0
        top = (self.globals, None)
        env = ({}, top)
        code = fn.code
        while True:
            op, arg = code[i]
            i += 1
            self.steps += 1
            try:
                if op == Op.CONST: stack.append(fn.consts[arg])
                elif op == Op.LOAD: stack.append(self.lookup(env, arg, fn, i - 1)[0][arg])
                elif op == Op.GLOBAL: stack.append(self.lookup(top, arg, fn, i - 1)[0][arg])
                elif op == Op.SETG: self.globals[arg] = stack.pop()
                elif op == Op.STORE:
                    e = env
                    while e is not None and arg not in e[0]: e = e[1]
                    (e or env)[0][arg] = stack.pop()
                elif op == Op.BIN:
                    b = stack.pop()
                    stack[-1] = FOLD[arg](stack[-1], b)
                elif op == Op.JFALSE:
                    if not stack.pop(): i = arg
                elif op == Op.JUMP: i = arg
                elif op == Op.CALL:
                    args = stack[len(stack) - arg:]
                    del stack[len(stack) - arg:]
                    f = stack.pop()
                    if isinstance(f, Closure):
                        if len(args) != len(f.fn.params): raise RunError(f'{f.fn} got {len(args)} arguments')
                        frames.append((fn, i, env))
                        if len(frames) > 500: raise RunError('too deep')
                        fn, i, env = f.fn, 0, (dict(zip(f.fn.params, args)), f.env)
                        code = fn.code
                    elif callable(f): stack.append(f(*args))
                    else: raise RunError(f'{f!r} is not callable')
                elif op == Op.RET:
                    if not frames: return stack.pop()
                    fn, i, env = frames.pop()
                    code = fn.code
                elif op == Op.POP: stack.pop()
                elif op == Op.FUNC: stack.append(Closure(arg, env))
                elif op == Op.NEG: stack[-1] = -stack[-1]
                elif op == Op.NOT: stack[-1] = not stack[-1]
                elif op == Op.DUP: stack.append(stack[-1])
                elif op == Op.LIST:
                    stack[len(stack) - arg:] = [stack[len(stack) - arg:]]
                elif op == Op.INDEX:
                    k = stack.pop()
                    stack[-1] = stack[-1][k]
                elif op == Op.SETI:
                    v, k, o = stack.pop(), stack.pop(), stack.pop()
                    o[k] = v
            except (TypeError, IndexError, ZeroDivisionError, AttributeError) as e:
                raise RunError(f'{fn.name}:{fn.lines[i - 1]}: {e}') from e


PROGRAM = '''
fn fib(n) { if n < 2 { return n } return fib(n - 1) + fib(n - 2) }
print("fib", fib(15));
let big = 2 ** 100 // 3 + 1.5 * 2; print(big, -2 ** 2, 2 ** -1, 7 // -2, 7 % -3, (1 + 2) * 3);
fn counter() { let n = 0; return fn() { n = n + 1; return n } }
let a = counter(); let b = counter(); a(); a();
print(a(), b(), counter, type(a));
let l = [1, [2, 3], "x" + "y"]; push(l, nil); l[0] = l[1][1]; print(l, len(l), l[-1], l[2][0]);
let i = 0; let odd = [];
while true { i = i + 1; if i > 10 { break } if i % 2 == 0 { continue } push(odd, i * i) }
print(odd, not odd, 1 and 0 or "z", nil == false, 1 == 1.0 and 2 != 3);
fn apply(f, xs) { let out = []; let k = 0; while k < len(xs) { push(out, f(xs[k])); k = k + 1 } return out }
print(apply(fn(x) { return x ** 3 }, range(5)), apply(str, range(2, 8, 3)));
fn even(n) { if n == 0 { return true } return odd_(n - 1) } fn odd_(n) { if n == 0 { return false } else if n == 1 { return true } else { return even(n - 1) } }
print(even(101), odd_(77), even);
fn sieve(n) { let s = []; let i = 0; while i <= n { push(s, i > 1); i = i + 1 } let p = 2; while p * p <= n { if s[p] { let q = p * p; while q <= n { s[q] = false; q = q + p } } p = p + 1 } let count = 0; i = 0; while i <= n { if s[i] { count = count + 1 } i = i + 1 } return count }
print("primes", sieve(500), 0x1f + 1_000);
'''
compiler = Compiler(PROGRAM)
main = compiler.program()
vm = VM(print)
print('result', vm.run(main), 'steps', vm.steps, 'folds', compiler.folds)
for line in vm.globals['counter'].fn.dump(): print(line)
print(*Compiler('let x = 1 + 2 * 3 - f(4, "s")[0];').program().dump(), sep='\n')
for bad in ('let = 3', 'x', '1 / 0', '"a" + 1', 'fn f(a) { return a } f()', 'fn g() { return g() } g()', '5()', '[1][3]', '@', '"abc', 'break', '1 = 2', '(1', 'nil[0]', '-"x"', 'fn h(x) { x.y }', '1.2.3', 'let q = 1; q[0] = 2', 'fn k() { return zz } k()'):
    try:
        print(bad, '->', VM(print).run(Compiler(bad).program()))
    except (SourceError, RunError) as e:
        print(bad, '!', type(e).__name__, e, type(e.__cause__).__name__)
print(Op(3), list(Op)[:2], Op.CALL > Op.BIN, Op['RET'].value, repr(Op.NEG), isinstance(Op.DUP, int))
