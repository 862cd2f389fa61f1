# contextvars: variables, tokens, copies of contexts, running in them, threads; decimal's and fractions' use of them.
import re, threading
from contextvars import Context, ContextVar, Token, copy_context


def t(f):
    try:
        r = f()
    except BaseException as e:
        r = (type(e).__name__, str(e))
    print(re.sub('0x[0-9a-f]+', '0x', str(r)))


v = ContextVar('v')
w = ContextVar('w', default=3)
t(lambda: ContextVar(3)); t(lambda: v.get()); t(lambda: v.get(4)); t(lambda: w.get(4)); t(lambda: w.get())
tok = v.set(1)
t(lambda: tok.old_value); t(lambda: tok.var is v); t(lambda: tok); t(lambda: w); t(lambda: Token.MISSING is tok.old_value)
t(lambda: v.reset(tok)); t(lambda: v.reset(tok)); t(lambda: w.reset(v.set(4))); t(lambda: v.reset(1)); t(lambda: v.get(None)); t(lambda: tok)
c = copy_context()
t(lambda: c.run()); t(lambda: c.run(c.run, print)); t(lambda: len(c)); t(lambda: list(c)); t(lambda: c[v]); t(lambda: c[w]); t(lambda: c['q']); t(lambda: c.get(w)); t(lambda: c.get(w, 7)); t(lambda: v in c); t(lambda: 3 in c)
t(lambda: c == copy_context()); t(lambda: list(c.items())); t(lambda: list(c.values())); t(lambda: Context(3)); t(lambda: Token()); t(lambda: ContextVar[int]); t(lambda: hash(c))
t(lambda: Context().run(v.get)); t(lambda: Context()); t(lambda: c.copy() == c); t(lambda: v.name); t(lambda: c != 1); t(lambda: v.get(1, 2)); t(lambda: c.get())
tk = v.set(2)
t(lambda: copy_context().run(v.reset, tk))


def inner(*args, **kwargs):
    before = v.get('none')
    v.set(args)
    w.set(kwargs)
    return before, v.get(), w.get()


print(c.run(inner, 1, 2, a=3), v.get(), w.get(), c[v], c[w], sorted(x.name for x in c))
seen = []
th = threading.Thread(target=lambda: seen.append((v.get('empty'), w.get(), len(copy_context()))))
th.start(); th.join()
print(seen, v.get())
views = c.items()
c.run(v.set, 'later')
print(sorted((k.name, str(x)) for k, x in views), c[v])
try:
    c.run(lambda: 1 // 0)
except ZeroDivisionError as e:
    print(e, v.get(), c.run(v.get))
