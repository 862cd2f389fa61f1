"""A Forth: dictionary of words, compile mode, control structures by patched jumps, memory cells, strings, do loops, create/does, errors with traces."""


class ForthError(Exception):
    def __init__(self, text, trace=()): super().__init__(text); self.trace = list(trace)


class Word:
    immediate = False
    def __init__(self, name, run, doc=''): self.name, self.run, self.__doc__ = name, run, doc
    def __repr__(self): return f'<{self.name}>'


def wrap(n, bits=64):
    """Two's complement of a cell."""
    n &= (1 << bits) - 1
    return n - (1 << bits) if n >> bits - 1 else n


class Forth:
    def __init__(self, out=print):
        self.stack, self.rstack, self.memory, self.words, self.out, self.text = [], [], [], {}, out, ''
        self.compiling = None
        self.base = 10
        self.steps = 0
        self.install()

    def word(self, name, immediate=False):
        def add(f):
            w = self.words[name] = Word(name, f)
            w.immediate = immediate
            return f
        return add

    def pop(self):
        if not self.stack: raise ForthError('stack underflow')
        return self.stack.pop()

    def binary(self, name, f):
        def run():
            b, a = self.pop(), self.pop()
            r = f(a, b)
            self.stack.append(wrap(r) if not isinstance(r, bool) else -int(r))
        self.words[name] = Word(name, run)

    def install(self):
        S, word = self.stack, self.word
        ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b, '/': lambda a, b: a // b, 'mod': lambda a, b: a % b, '=': lambda a, b: a == b, '<': lambda a, b: a < b, '>': lambda a, b: a > b, 'and': lambda a, b: a & b, 'or': lambda a, b: a | b,
               'xor': lambda a, b: a ^ b, 'max': max, 'min': min, 'lshift': lambda a, b: a << b, 'rshift': lambda a, b: (a & 2 ** 64 - 1) >> b}
        for name, f in ops.items(): self.binary(name, f)
        for name, take, give in (('dup', 'a', 'aa'), ('drop', 'a', ''), ('swap', 'ab', 'ba'), ('over', 'ab', 'aba'), ('rot', 'abc', 'bca'), ('nip', 'ab', 'b'), ('tuck', 'ab', 'bab'), ('2dup', 'ab', 'abab'), ('2drop', 'ab', '')):
            def run(take=take, give=give):
                if len(S) < len(take): raise ForthError('stack underflow')
                got = dict(zip(take, S[len(S) - len(take):]))
                S[len(S) - len(take):] = [got[c] for c in give]
            self.words[name] = Word(name, run)

        @word('.')
        def dot(): self.emit(self.show(self.pop()) + ' ')
        @word('cr')
        def cr(): self.flush()
        @word('.s')
        def show(): self.emit(f'<{len(S)}> ' + ''.join(f'{self.show(x)} ' for x in S))
        @word('emit')
        def emit(): self.emit(chr(self.pop()))
        @word('negate')
        def negate(): S.append(wrap(-self.pop()))
        @word('abs')
        def abs_(): S.append(abs(self.pop()))
        @word('not')
        def not_(): S.append(-(self.pop() == 0))
        @word('>r')
        def to_r(): self.rstack.append(self.pop())
        @word('r>')
        def from_r(): S.append(self.rstack.pop())
        @word('i')
        def i(): S.append(self.rstack[-1])
        @word('j')
        def j(): S.append(self.rstack[-3])
        @word('@')
        def fetch(): S.append(self.memory[self.address()])
        @word('!')
        def store(): a = self.address(); self.memory[a] = self.pop()
        @word('+!')
        def add(): a = self.address(); self.memory[a] = wrap(self.memory[a] + self.pop())
        @word('allot')
        def allot(): self.memory.extend([0] * self.pop())
        @word(',')
        def comma(): self.memory.append(self.pop())
        @word('here')
        def here(): S.append(len(self.memory))
        @word('depth')
        def depth(): S.append(len(S))
        @word('hex')
        def hex_(): self.base = 16
        @word('decimal')
        def decimal(): self.base = 10
        @word('execute')
        def execute(): self.call(self.pop())
        @word("'")
        def tick(): S.append(self.find(self.next()))
        @word(':')
        def colon(): self.compiling = [self.next(), []]
        @word('variable')
        def variable():
            a = len(self.memory)
            self.memory.append(0)
            self.define(self.next(), lambda: S.append(a))
        @word('constant')
        def constant():
            v = self.pop()
            self.define(self.next(), lambda: S.append(v))
        @word('create')
        def create():
            a = len(self.memory)
            self.latest = self.define(self.next(), lambda: S.append(a))
        @word('abort')
        def abort(): raise ForthError('aborted')
        code = lambda: self.compiling[1]

        @word(';', True)
        def semicolon():
            name, body = self.compiling
            if any(op in ('jump', 'if', 'of') and arg is None for op, arg in body): raise ForthError(f'unfinished {name}')
            self.compiling = None
            w = self.define(name, None)
            w.code = body
            w.run = lambda: self.execute_code(w)
        @word('if', True)
        def if_(): S.append(len(code())); code().append(['if', None])
        @word('else', True)
        def else_():
            a = self.pop()
            S.append(len(code()))
            code().append(['jump', None])
            code()[a][1] = len(code())
        @word('then', True)
        def then(): code()[self.pop()][1] = len(code())
        @word('begin', True)
        def begin(): S.append(len(code()))
        @word('until', True)
        def until(): code().append(['if', self.pop()])
        @word('again', True)
        def again(): code().append(['jump', self.pop()])
        @word('while', True)
        def while_(): a = self.pop(); S.extend([len(code()), a]); code().append(['if', None])
        @word('repeat', True)
        def repeat(): code().append(['jump', self.pop()]); code()[self.pop()][1] = len(code())
        @word('do', True)
        def do(): code().append(['do', None]); S.append(len(code()))
        @word('loop', True)
        def loop(): code().append(['loop', (self.pop(), 1)])
        @word('+loop', True)
        def plus_loop(): code().append(['loop', (self.pop(), None)])
        @word('exit', True)
        def exit_(): code().append(['jump', 10 ** 9])
        @word('recurse', True)
        def recurse(): name = self.compiling[0]; code().append(['late', name])
        @word('."', True)
        def quote():
            text = self.until_mark('"')
            if self.compiling: code().append(['print', text])
            else: self.emit(text)
        @word('(', True)
        def comment(): self.until_mark(')')
        @word('does>', True)
        def does(): code().append(['does', None])
        @word('[char]', True)
        def char(): code().append(['lit', ord(self.next()[0])])

    def show(self, n):
        if not isinstance(n, int): return repr(n)
        if self.base == 10: return str(n)
        return f'{n:x}' if self.base == 16 else f'{n:o}'

    def address(self):
        a = self.pop()
        if not isinstance(a, int) or not 0 <= a < len(self.memory): raise ForthError(f'bad address {a}')
        return a

    def define(self, name, run):
        w = self.words[name] = Word(name, run)
        return w

    def find(self, name):
        try: return self.words[name.lower()]
        except KeyError: raise ForthError(f'{name} ?') from None

    def emit(self, s): self.text += s
    def flush(self):
        self.out(self.text.rstrip())
        self.text = ''

    def next(self):
        for t in self.input: return t
        raise ForthError('unexpected end of input')

    def until_mark(self, mark):
        parts = []
        while not (t := self.next()).endswith(mark): parts.append(t)
        return ' '.join(parts + [t[:-1]])

    def call(self, w):
        if not isinstance(w, Word): raise ForthError(f'cannot execute {w}')
        try: w.run()
        except ForthError as e:
            e.trace.append(w.name)
            raise
        except (ZeroDivisionError, IndexError, TypeError, ValueError) as e:
            raise ForthError(f'{type(e).__name__}: {e}', [w.name]) from e

    def execute_code(self, w):
        pc, code, S, R = 0, w.code, self.stack, self.rstack
        if len(R) > 600: raise ForthError('return stack overflow')
        mark = len(R)
        R.append(w.name) if False else None
        while pc < len(code):
            op, arg = code[pc]
            pc += 1
            self.steps += 1
            if op == 'lit': S.append(arg)
            elif op == 'call': self.call(arg)
            elif op == 'late': self.call(self.find(arg))
            elif op == 'if':
                if self.pop() == 0: pc = arg
            elif op == 'jump': pc = arg
            elif op == 'print': self.emit(arg)
            elif op == 'do':
                start, limit = self.pop(), self.pop()
                R += [limit, start]
            elif op == 'loop':
                back, step = arg
                step = self.pop() if step is None else step
                R[-1] += step
                if (R[-1] < R[-2]) if step > 0 else (R[-1] >= R[-2]): pc = back
                else: del R[-2:]
            elif op == 'does':
                rest = Word(w.name, None)
                rest.code = code[pc:]
                old = self.latest.run
                self.latest.run = lambda: (old(), self.execute_code(rest))
                return
        if len(R) > mark + 99: raise ForthError('unbalanced')

    def run(self, text):
        self.input = iter(text.split())
        for t in self.input:
            w = self.words.get(t.lower())
            if w is not None:
                if self.compiling and not w.immediate: self.compiling[1].append(['call', w])
                else: self.call(w)
                continue
            try: n = int(t, self.base)
            except ValueError:
                if self.compiling and t == self.compiling[0]: self.compiling[1].append(['late', t]); continue
                raise ForthError(f'{t} ?') from None
            if self.compiling: self.compiling[1].append(['lit', n])
            else: self.stack.append(n)
        if self.text: self.flush()


LINES = r'''
1 2 + . 10 3 - . 7 2 / . -7 2 / . -7 2 mod . 6 7 * .
: square dup * ; 12 square . : cube dup square * ; 5 cube .
: fact dup 1 > if dup 1 - recurse * else drop 1 then ; 10 fact . 20 fact . 25 fact .
: stars 0 do [char] * emit loop ; 5 stars cr
: table 4 1 do 4 1 do i j * . loop ." | " loop ; table
: countdown begin dup . 1 - dup 0 = until drop ; 5 countdown
: gcd begin dup while swap over mod repeat drop ; 48 36 gcd . 1071 462 gcd .
variable x 5 x ! 3 x +! x @ . create arr 10 , 20 , 30 , arr 1 + @ .
: const create , does> @ ; 42 const answer answer answer + .
: sign dup 0 < if drop ." neg" else 0 = if ." zero" else ." pos" then then ; -3 sign 0 sign 3 sign
( a comment ) 1 2 3 rot .s 2drop drop hex ff decimal . 255 hex . decimal
: fib dup 2 < if exit then dup 1 - recurse swap 2 - recurse + ; 15 fib .
: down 0 10 do i . -3 +loop ; down
1 62 lshift . 1 63 lshift . 9223372036854775807 1 + . -1 1 rshift . -1 60 rshift .
' square 9 swap execute . 5 negate abs . 3 4 max . 3 4 min . 0 not . depth .
: prime? dup 2 < if drop 0 exit then 2 begin 2dup dup * < not while 2dup mod 0 = if 2drop 0 exit then 1 + repeat 2drop -1 ; : primes 0 do i prime? if i . then loop ; 50 primes
'''
f = Forth()
for line in LINES.strip().splitlines():
    f.run(line)
print(f.steps, len(f.words), f.memory, f.stack)
for bad in ('+', '1 0 /', 'nope', '99 @', ': open if ; ', 'drop', '1 2 ! abort', ': a b ;', '5 execute', ': inner 1 0 / ; : outer inner ; outer', ': forever 1 recurse ; ', ': unfinished 1 2', '." no end', 'r>', '-1 emit'):
    g = Forth(lambda s: print('   out:', s))
    try:
        g.run(bad)
        print(bad, '->', g.stack, g.compiling)
    except ForthError as e: print(bad, '!', e, e.trace, type(e.__cause__).__name__)
f.run(': deep dup if 1 - recurse then ; 60 deep .')
f.run('1 2 3 nope 4')
