"""A Lisp interpreter: reader, closures, tail calls, macros, continuations by exception, error reports."""


class LispError(Exception):
    pass


class Symbol(str):
    __slots__ = ()
    table = {}

    def __new__(cls, name):
        found = cls.table.get(name)
        if found is None:
            found = cls.table[name] = super().__new__(cls, name)
        return found

    def __repr__(self):
        return f'Symbol({str.__repr__(self)})'


QUOTE, IF, DEFINE, LAMBDA, BEGIN, SET, LET, COND, ELSE, MACRO, AND, OR, QUASI, UNQUOTE, DOT = map(Symbol, (
    'quote if define lambda begin set! let cond else define-macro and or quasiquote unquote .').split())
MARKS = {"'": QUOTE, '`': QUASI, ',': UNQUOTE}


def tokens(text):
    line, i, n = 1, 0, len(text)
    while i < n:
        c = text[i]
        if c == '\n':
            line += 1
        if c.isspace():
            i += 1
        elif c == ';':
            while i < n and text[i] != '\n':
                i += 1
        elif c in "()'`,":
            yield c, line
            i += 1
        elif c == '"':
            j = i + 1
            while j < n and text[j] != '"':
                j += 2 if text[j] == '\\' else 1
            if j >= n:
                raise LispError(f'line {line}: string does not end')
            yield text[i:j + 1], line
            i = j + 1
        else:
            j = i
            while j < n and not text[j].isspace() and text[j] not in '()\'";':
                j += 1
            yield text[i:j], line
            i = j


def atom(token):
    if token == '#t' or token == '#f':
        return token == '#t'
    if token.startswith('"'):
        return token[1:-1].replace('\\n', '\n').replace('\\"', '"').replace('\\\\', '\\')
    for kind in int, float, complex:
        try:
            return kind(token)
        except ValueError:
            continue
    return Symbol(token)


def read_all(text):
    stack, marks = [[]], []
    line = 0
    for token, line in tokens(text):
        if token == '(':
            stack.append([])
            marks.append(None)
            continue
        if token in MARKS:
            stack.append([MARKS[token]])
            marks.append(token)
            continue
        if token == ')':
            if len(stack) == 1:
                raise LispError(f'line {line}: unexpected )')
            value = stack.pop()
            marks.pop()
        else:
            value = atom(token)
        stack[-1].append(value)
        while marks and marks[-1]:
            value = stack.pop()
            marks.pop()
            stack[-1].append(value)
    if len(stack) > 1:
        raise LispError(f'line {line}: {len(stack) - 1} ) missing')
    return stack[0]


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__()
        self.outer = outer
        if isinstance(names, Symbol):
            self[names] = list(values)
            return
        if DOT in names:
            k = names.index(DOT)
            rest = names[k + 1]
            if len(values) < k:
                raise LispError(f'expects at least {k} arguments, got {len(values)}')
            self[rest] = list(values[k:])
            names, values = names[:k], values[:k]
        if len(names) != len(values):
            raise LispError(f'expects {len(names)} arguments, got {len(values)}')
        self.update(zip(names, values))

    def find(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError(f'unbound: {name}')


class Closure:
    count = 0

    def __init__(self, params, body, env, name=None):
        self.params, self.body, self.env, self.name = params, body, env, name
        Closure.count += 1

    def __call__(self, *args):
        return evaluate(self.body, Env(self.params, args, self.env))

    def __repr__(self):
        return f'<closure {self.name or "anonymous"}/{len(self.params)}>'


def quasi(x, env):
    if not isinstance(x, list):
        return x
    if x and x[0] is UNQUOTE:
        return evaluate(x[1], env)
    return [quasi(y, env) for y in x]


macros = {}


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        if not x:
            raise LispError('empty application')
        head = x[0]
        if head is QUOTE:
            return x[1]
        elif head is QUASI:
            return quasi(x[1], env)
        elif head is IF:
            _, test, yes, *no = x
            x = yes if evaluate(test, env) is not False else (no[0] if no else False)
        elif head is COND:
            for test, *body in x[1:]:
                if test is ELSE or evaluate(test, env) is not False:
                    x = [BEGIN, *body]
                    break
            else:
                return None
        elif head is DEFINE:
            _, name, *body = x
            if isinstance(name, list):
                name, *params = name
                env[name] = Closure(params, [BEGIN] + body, env, name)
            else:
                env[name] = evaluate(body[0], env)
            return None
        elif head is SET:
            env.find(x[1])[x[1]] = evaluate(x[2], env)
            return None
        elif head is LAMBDA:
            return Closure(x[1], [BEGIN] + x[2:], env)
        elif head is MACRO:
            macros[x[1][0]] = Closure(x[1][1:], [BEGIN] + x[2:], env, x[1][0])
            return None
        elif head is LET:
            names = [b[0] for b in x[1]]
            env = Env(names, [evaluate(b[1], env) for b in x[1]], env)
            x = [BEGIN] + x[2:]
        elif head is BEGIN:
            for y in x[1:-1]:
                evaluate(y, env)
            if len(x) == 1:
                return None
            x = x[-1]
        elif head is AND or head is OR:
            value = head is AND
            for y in x[1:]:
                value = evaluate(y, env)
                if (value is False) == (head is AND):
                    break
            return value
        elif isinstance(head, Symbol) and head in macros:
            x = macros[head](*x[1:])
        else:
            f, *args = [evaluate(y, env) for y in x]
            if isinstance(f, Closure):
                env = Env(f.params, args, f.env)
                x = f.body
            elif callable(f):
                try:
                    return f(*args)
                except (TypeError, IndexError, ZeroDivisionError) as e:
                    raise LispError(f'in {show(head)}: {type(e).__name__}: {e}') from e
            else:
                raise LispError(f'not a procedure: {show(f)}')


def show(x):
    match x:
        case True: return '#t'
        case False: return '#f'
        case None: return ''
        case Symbol(): return str(x)
        case str(): return '"' + x.replace('"', '\\"') + '"'
        case [first, rest] if first is QUOTE: return "'" + show(rest)
        case list(): return '(' + ' '.join(map(show, x)) + ')'
        case _: return repr(x)


def fold(f, unary):
    def op(*args):
        if len(args) == 1:
            return unary(args[0])
        acc = args[0]
        for a in args[1:]:
            acc = f(acc, a)
        return acc
    return op


def call_cc(f):
    class Escape(Exception):
        pass

    def leave(value=None):
        e = Escape()
        e.value = value
        raise e
    try:
        return f(leave)
    except Escape as e:
        return e.value


def standard():
    env = Env()
    names = {
        '+': lambda *a: sum(a), '*': fold(lambda a, b: a * b, lambda a: a), '-': fold(lambda a, b: a - b, lambda a: -a),
        '/': fold(lambda a, b: a / b, lambda a: 1 / a), 'quotient': lambda a, b: a // b, 'modulo': lambda a, b: a % b,
        '=': lambda a, b: a == b, '<': lambda a, b: a < b, '>': lambda a, b: a > b, '<=': lambda a, b: a <= b, 'eq?': lambda a, b: a is b,
        'car': lambda x: x[0], 'cdr': lambda x: x[1:], 'cons': lambda a, b: [a] + b, 'list': lambda *a: list(a), 'length': len,
        'null?': lambda x: x == [], 'pair?': lambda x: isinstance(x, list) and x != [], 'symbol?': lambda x: isinstance(x, Symbol),
        'number?': lambda x: isinstance(x, (int, float)) and not isinstance(x, bool), 'not': lambda x: x is False,
        'append': lambda *a: sum(a, []), 'apply': lambda f, a: f(*a), 'map': lambda f, *ls: [f(*a) for a in zip(*ls)], 'call/cc': call_cc,
        'max': max, 'abs': abs, 'string-append': lambda *a: ''.join(a), 'display': lambda x: print(x if isinstance(x, str) else show(x)),
    }
    for name, value in names.items():
        env[Symbol(name)] = value
    return env


PROGRAM = r'''
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 5) (fact 30)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 5000 0)  ; a tail call
(define (compose f g) (lambda (x) (f (g x))))
((compose abs -) 42)
(define (make-counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define c1 (make-counter)) (define c2 (make-counter))
(c1) (c1) (c2)
(define-macro (unless test body) `(if ,test #f ,body))
(unless (> 1 2) (list 1 'two "three" 4.5))
(define (variadic a . rest) (list a rest))
(variadic 1 2 3) (variadic 1)
(define (tree-sum t) (cond ((null? t) 0) ((pair? t) (+ (tree-sum (car t)) (tree-sum (cdr t)))) ((number? t) t) (else 0)))
(tree-sum '(1 (2 3) ((4)) x "no"))
(call/cc (lambda (k) (map (lambda (x) (if (> x 2) (k (list 'found x)) x)) '(1 2 3 4))))
(map + '(1 2 3) '(10 20 30))
(and 1 2 3) (or #f #f) (and) (or)
(let ((x 1) (y 2)) (define z (+ x y)) (* z z))
`(1 ,(+ 1 1) (3 ,(* 2 2)))
(/ 1 4) (- 7) (quotient 17 5) (modulo -7 3) (* 1.5 2) (max 3 9 2)
(define lst (cons 0 (append '(1) '(2 3)))) lst (length lst) (apply + lst)
compose c1 fact
(display "say \"hi\"\n")
3+4j 1e3 -12
'(quote x) ''y
'''
env = standard()
for form in read_all(PROGRAM):
    text = show(evaluate(form, env))
    if text:
        print(text)
print(Closure.count, len(Symbol.table), Symbol('car') is Symbol('car'), Symbol('a') == 'a', repr(Symbol('q')))
for bad in ('(foo 1)', '(car 5)', '(car (list))', '(1 2)', '(fact)', '(variadic)', '()', '(a b', ')', '"abc', '(/ 1 0)', '(if)', '((lambda (x) x))', '(set! nope 1)', '(- "a" 1)'):
    try:
        print(bad, '=>', [show(evaluate(f, env)) for f in read_all(bad)])
    except LispError as e:
        print(bad, 'LispError:', e, '| cause:', repr(e.__cause__))
    except ValueError as e:
        print(bad, 'ValueError:', e)
evaluate(read_all("(map (lambda (x) (car x)) '((1) 2))")[0], env)
