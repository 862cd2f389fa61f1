# stdin: first line\nsecond line\n
"""The names of builtins that depend on where they are called, or do something: the generated part of the matrix has the others."""
import builtins
import io
import os
import sys
import tempfile


def attempt(label, f, *args, **named):
    try:
        r = f(*args, **named)
    except BaseException as e:
        print(label, "!", type(e).__name__, e)
    else:
        print(label, "=", type(r).__name__, r)


print(__name__, __debug__, __doc__[:9], __package__, __builtins__ is builtins, builtins.__name__, builtins.__package__ == "")
print(Ellipsis, NotImplemented, ..., Ellipsis is ..., [n for n in ("__loader__", "__spec__", "__file__") if n in globals()])


def printing():
    print()
    print(1, "a", None, sep="-", end="!\n")
    print(*range(3), sep="")
    print("x", file=sys.stdout, flush=True)
    out = io.StringIO()
    print("into", 5, file=out)
    print(repr(out.getvalue()))
    print("none", sep=None, end=None, file=None)
    for named in ({"sep": 1}, {"end": b"x"}, {"file": 5}, {"nothing": 1}, {"flush": 2}):
        attempt(named, print, "x", **named)


def reading():
    attempt("input", input)
    attempt("input", input, "prompt> ")
    attempt("end", input)
    attempt("two", input, 1, 2)


def identity():
    a = [1]
    print(id(a) == id(a), type(id(a)), id(None) == id(None), id(a) != id([1]))
    attempt("id", id)
    attempt("id", id, 1, 2)
    attempt("hash", hash, [])
    attempt("hash", hash)
    print(hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), hash(2**61 - 1), hash(-1), hash(2**100), hash(1.5))


def namespaces(a, b=2):
    c = 3
    print(sorted(locals().items()), sorted(vars().items()), dir())
    print("namespaces" in globals(), globals() is globals(), globals()["__name__"], type(globals()))
    globals()["made"] = 5
    print(made)
    for x in (5, "s", namespaces, sys, int):
        print("len" in dir(x), "__class__" in dir(x), type(dir(x)))
    attempt("vars", vars, 5)
    attempt("vars", vars, 1, 2)
    attempt("dir", dir, 1, 2)
    attempt("globals", globals, 1)
    attempt("locals", locals, 1)

    class Body:
        x = 1
        print(sorted(n for n in locals() if n[0] != "_"), sorted(n for n in vars() if n[0] != "_"), [n for n in dir() if n[0] != "_"])
        locals()["y"] = 2

        def __dir__(self):
            return "ba"
    print(Body.y, dir(Body()), [n for n in vars(Body) if n[0] != "_"], [locals()["i"] for i in range(2)], sorted((lambda q: locals())(1)))


def files():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "f")
        with open(path, "w", encoding="utf-8", newline="\n") as f:
            print(f.write("a\nb\n"), f.mode, f.encoding, f.closed)
        with open(path, mode="rb", buffering=0) as f:
            print(f.read(), type(f).__name__)
        with open(path) as f:
            print(list(f), f.readable(), f.writable())
        with open(path, "r+b") as f:
            print(f.readline(), f.tell(), f.seek(0), f.read(1))
        with open(path, opener=os.open) as f:
            print(f.readlines())
        try:
            open(path, "x")
        except FileExistsError as e:
            print("exclusive", e.errno, e.strerror, e.filename == path)
    for args in ((), ("/no/such",), ("/", "w"), (1.5,), ("f", "q"), ("f", "rw"), ("f", "rb", 1, "utf-8"), ("f", "r", 0), (-1,), ("f", "r", -1, "nonsense")):
        try:
            open(*args)
        except (Exception) as e:
            print("open", args, type(e).__name__, e)


def importing():
    m = __import__("os.path")
    print(m.__name__, __import__("os.path", fromlist=["join"]).__name__ in ("posixpath", "ntpath"), __import__(name="sys") is sys)
    attempt("import", __import__)
    attempt("import", __import__, "no_such_module_at_all")
    attempt("import", __import__, 5)
    attempt("import", __import__, "")
    cls = __build_class__(lambda: None, "Built", object)
    print(cls.__name__, cls.__bases__, cls().__class__ is cls)
    attempt("build", __build_class__)
    attempt("build", __build_class__, 5, "x")
    attempt("build", __build_class__, lambda: None, 5)


class A:
    x = "A"

    def who(self):
        return ["A"]

    @classmethod
    def make(cls):
        return cls.__name__

    @property
    def value(self):
        return 1


class B(A):
    def who(self):
        return ["B"] + super().who() + super(B, self).who()

    @classmethod
    def make(cls):
        return "B" + super().make()

    @property
    def value(self):
        return super().value + 1


def supers():
    b = B()
    print(b.who(), B.make(), b.value, super(B, b).x, super(B, B).make(), super(B, b).__thisclass__, super(B, b).__self_class__, super(B, b).__self__ is b)
    for args in ((), (5,), (int,), (B, 5), (B, A()), (B, int), (1, 2, 3)):
        try:
            super(*args).anything
        except (TypeError, AttributeError, RuntimeError) as e:
            print("super", len(args), type(e).__name__, e)


def made_types():
    T = type("T", (A,), {"y": 5, "__slots__": ()})
    print(T, T.x, T.y, T.__module__, T.__qualname__, type(T()), type(5) is int, type(T).__name__)
    for args in ((), (1, 2), ("T",), ("T", 5, {}), ("T", (), 5), (5, (), {}), ("T", (int, str), {}), ("T", (bool,), {}), ("T", (5,), {}), ("T\0", (), {}),
                 ("T", (A, A), {}), ("T", (object, A), {})):
        attempt(f"type {args}", type, *args)


def code():
    """Constant text is compiled with the program."""
    x = 5
    print(eval("x + 1"), eval("x * y", {"x": 2, "y": 3}), eval("a + b", {"a": 1}, {"b": 2}), eval(" 1 + 2\n"))
    scope = {}
    exec("def f(n):\n    return n * 2\nvalue = f(21)", scope)
    print(scope["value"], scope["f"](4), sorted(k for k in scope if k != "__builtins__"))
    print(eval(compile("1 + 2", "<text>", "eval")), exec(compile("z = 7", "<text>", "exec"), scope), scope["z"])
    attempt("eval", lambda: eval("1 +", {}) if 0 else eval("undefined_name"))
    attempt("eval", eval)
    attempt("exec", exec, 5)
    attempt("compile", compile)


def leaving():
    for f in (exit, quit, sys.exit):
        for args in ((), (3,), ("text",), (None,)):
            try:
                f(*args)
            except SystemExit as e:
                print(repr(e), e.code)
    os.environ["PYTHONBREAKPOINT"] = "0"
    print(breakpoint())


printing()
reading()
identity()
namespaces(1)
files()
importing()
supers()
made_types()
code()
leaving()
