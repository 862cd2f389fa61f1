"""Programs about the built-in types: every attribute of every type, called in many ways."""
import inspect

from matrix_known import DIFFERENT, NOT_COMPARED, NOT_LARGE, NOT_THROUGH_TYPE, ONE_ARGUMENT
from matrix_values import PRELUDE, TYPES

HELPER = '''\
def show(x):
    if isinstance(x, (list, tuple)) and any("0x" in repr(y) for y in x):
        return type(x).__name__ + "[" + ", ".join(show(y) for y in x) + "]"
    r = repr(x)
    if " at 0x" in r or " object" in r:
        return "<" + type(x).__name__ + ">"
    return type(x).__name__ + " " + (r if len(r) < 300 else r[:300] + str(len(r)))
def told(e):
    text = str(e)
    return type(e).__name__ + " " + (text[:text.index(" at 0x")] if " at 0x" in text else text)
def attempt(label, f, /, *args, **named):
    try:
        r = f(*args, **named)
    except RecursionError:
        raise
    except Exception as e:
        print(label, "!", told(e))
        return
    if hasattr(r, "__next__"):
        try:
            r = type(r).__name__, list(r)
        except Exception as e:
            r = type(r).__name__, told(e)
    print(label, "=", show(r))
'''

SCOPE = {"__name__": "matrix"}
exec(HELPER + PRELUDE + "MADE = type('Forgets', (list,), {'append': lambda self, c: (list.append(self, c), c.close())})()\n", SCOPE)


def is_left_out(name, member):
    return member in NOT_COMPARED or (name, member) in DIFFERENT or ("*", member) in DIFFERENT


def members(name):
    """The attributes of the type that are compared. Of a module: those of every module."""
    value = eval(TYPES[name][0][0], SCOPE)
    return [m for m in sorted(dir(type(value))) if not is_left_out(name, m)]


def keywords(name, member):
    """The names of the parameters that may be given by name, as CPython itself tells them."""
    try:
        parameters = inspect.signature(getattr(type(eval(TYPES[name][0][0], SCOPE)), member)).parameters.values()
    except (ValueError, TypeError, AttributeError):
        return []
    return [p.name for p in parameters if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY) and p.name != "self"]


def pairs(expressions, lazy):
    return "[" + ", ".join(f"({e!r}, {'lambda: ' if lazy else ''}{e})" for e in expressions) + "],"


DYNAMIC = '''
def large(args):
    return any(isinstance(a, int) and abs(a) > 1000 for a in args)
def by_address(o):
    return type(o).__hash__ is object.__hash__ or type(o).__hash__ is type.__hash__ or repr(o).find(" at 0x") >= 0
def each(name, text, make, arguments, named, never_large, one):
    o = make()
    if name == "__hash__" and (by_address(o) or "None" in text or "nan" in text or text == "range(0)" or "...]" in text or callable(o)):
        return # follows an address
    try:
        m = getattr(o, name)
    except Exception as e:
        print(text, name, "!!", told(e))
        return
    if not callable(m):
        print(text, name, "->", show(m))
        return
    def go(label, /, *args, **named):
        if name in one and len(args) != 1:
            return
        if name in never_large and (large([*args, *named.values()]) or large((o if isinstance(o, int) else 0,))):
            return
        me = make()
        attempt(text + "." + name + "(" + label + ")", getattr(me, name), *args, **named)
        if not isinstance(me, (int, float, str, bytes, tuple, type, type(sys))) and not hasattr(me, "__next__"):
            print("   ", show(me))
    go("")
    for t, a in arguments:
        go(t, a)
    two = arguments[::2][:6]
    for t, a in two:
        for t2, b in two:
            go(t + ", " + t2, a, b)
    go("3 x", 1, 2, 3)
    go("4 x", 1, 2, 3, 4)
    for keyword in named:
        for t, a in two:
            go(keyword + "=" + t, **{keyword: a})
    go("no_such=1", no_such=1)
def static(name, make):
    """The method called through the type: errors of the receiver."""
    t = type(make())
    m = getattr(t, name, None)
    if callable(m) and name not in NOT_THROUGH_TYPE:
        attempt(t.__name__ + "." + name + "()", m)
        attempt(t.__name__ + "." + name + "(obj)", m, object)
for names, objects, arguments, named, never_large, one in TYPES:
    for name in names:
        for text, make in objects:
            each(name, text, make, arguments, named.get(name, ()), never_large, one)
        if name not in one and name not in ("__hash__", "__repr__", "__str__", "__eq__", "__ne__", "__format__"):
            static(name, objects[0][1])
for c in MADE:
    c.close()
'''


def dynamic_program(names):
    """Each attribute looked up with getattr and called on every object with every tuple of arguments."""
    # CPython itself loses references to None on the way and would end up crashing: leave some over.
    out = [HELPER, PRELUDE, "import gc\nKEEP = [None] * 10000\nKEEP.append(KEEP)\ngc.freeze()", "TYPES = ["]
    for name in names:
        objects, arguments = TYPES[name]
        found = members(name)
        named = {m: k for m in found if (k := keywords(name, m))}
        out.append(f"({found!r},")
        out.append(" " + pairs(objects, True))
        out.append(" " + pairs(arguments, False))
        out.append(f" {named!r}, {sorted(m for t, m in NOT_LARGE if t in (name, '*'))!r}, {sorted(m for t, m in ONE_ARGUMENT if t == name)!r}),")
    out.append(f"]\nNOT_THROUGH_TYPE = {list(NOT_THROUGH_TYPE)!r}")
    return "\n".join(out) + DYNAMIC


BINARY = "+ - * / // % @ << >> & | ^ < <= == != > >= in not_in is_not and or".split()
INPLACE = "+= -= *= /= //= %= &= |= ^= >>=".split()


def operators_of(k, o, a, turn):
    out = [f"def f{k}():\n    x = {o}\n    y = {a}\n    print('--', {o!r}, {a!r})"]
    for e in (BINARY[:18] + INPLACE)[turn::3]:
        if "2**" in o + a and e[:2] in ("<<", "*", "*=", "**"):
            continue
        if "=" in e and e not in BINARY:
            out.append(f"    try:\n        x = {o}\n        x {e} y\n        print({e!r}, show(x))\n    except Exception as e: print({e!r}, type(e).__name__, e)")
        else:
            e = "x " + e.replace("_", " ") + " y"
            out.append(f"    try: print({e!r}, show({e}))\n    except Exception as e: print({e!r}, type(e).__name__, e)")
    out.append(f"f{k}()")
    return out


def methods_of(k, name, o, member, arguments):
    out = [f"def g{k}():", f"    print('--', {o!r}, {member!r})"]
    if not callable(getattr(eval(o, SCOPE), member)):
        out.append(f"    x = {o}\n    print(show(x.{member}))")
    else:
        for a in [""] + arguments[::3][:4]:
            if (name, member) in NOT_LARGE and ("2**" in a or "2**" in o):
                continue
            out.append(f"    try:\n        x = {o}\n        y = x.{member}({a})\n        print(show(y), show(x))\n    except Exception as e: print(type(e).__name__, e)")
    out.append(f"g{k}()")
    return out


def typed_program(name):
    """Calls and operators spelled out, in functions, on variables whose types inference knows."""
    objects, arguments = TYPES[name]
    out = [HELPER, PRELUDE]
    k = 0
    for i, o in enumerate(objects[:4]):
        for j, a in enumerate(arguments[::2][:6]):
            out += operators_of(k, o, a, (i + j) % 3)
            k += 1
    for o in objects[1:2]:
        for m in [m for m in members(name) if not m.startswith("__")]:
            out += methods_of(k, name, o, m, arguments)
            k += 1
    return "\n".join(out) + "\n"


def names_program():
    """Which names each type has, and which it should not have."""
    out = [HELPER, PRELUDE]
    for name in TYPES:
        wanted = members(name)
        out.append(f"t = type({TYPES[name][0][0]})\nprint({name!r}, t.__name__, t.__module__, t.__qualname__, t.__bases__, t.__mro__)")
        out.append(f"wanted = {wanted!r}\nprint('missing:', [m for m in wanted if not hasattr(t, m)])")
        out.append(f"print('more:', [m for m in dir(t) if m not in wanted and m not in {sorted(NOT_COMPARED) + [m for t, m in DIFFERENT if t in (name, '*')]!r}])")
    out.append("for c in MADE: c.close()")
    return "\n".join(out) + "\n"
