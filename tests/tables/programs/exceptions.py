"""Every built-in exception: made in many ways, shown, compared, changed, raised, chained, grouped, copied."""
import builtins
import copy
import pickle

CLASSES = [
    BaseException, Exception, SystemExit, KeyboardInterrupt, GeneratorExit, StopIteration, StopAsyncIteration, ArithmeticError,
    FloatingPointError, OverflowError, ZeroDivisionError, AssertionError, AttributeError, BufferError, EOFError, ImportError,
    ModuleNotFoundError, LookupError, IndexError, KeyError, MemoryError, NameError, UnboundLocalError, OSError, BlockingIOError,
    ChildProcessError, ConnectionError, BrokenPipeError, ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError,
    FileExistsError, FileNotFoundError, InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError,
    TimeoutError, ReferenceError, RuntimeError, NotImplementedError, RecursionError, SyntaxError, IndentationError, TabError,
    SystemError, TypeError, ValueError, UnicodeError, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError, Warning,
    DeprecationWarning, PendingDeprecationWarning, RuntimeWarning, SyntaxWarning, UserWarning, FutureWarning, ImportWarning,
    UnicodeWarning, BytesWarning, EncodingWarning, ResourceWarning, BaseExceptionGroup, ExceptionGroup,
]
ALIASES = [EnvironmentError, IOError]
ARGUMENTS = [
    (), (1,), ("text",), (None,), ("a", 2), (2, "no such", "file"), (2, "no such", "file", None, "other"), (2, "no", "file", 0, "other", 6),
    ("utf-8", b"abc", 0, 1, "why"), ("utf-8", "abc", 0, 1, "why"), ("abc", 0, 2, "why"), ("utf-8", b"abc", 1, 3, "why"), ("msg", ("file", 1, 2, "text")),
    ("msg", ("file", 1, 2, "text", 3, 4)), ("msg", ("file", 1)), ("group", [ValueError(1)]), ("group", []), ("group", [KeyboardInterrupt()]), ("group", 5),
    (17, "there"), (13, "may not"), (32, "pipe"), (11, "again", 5), ([1], {2: 3}), ("it's",), ('"',), (1.5, b"x", None),
]
KEYWORDS = [{"name": "n"}, {"obj": 5}, {"name": "n", "obj": 5}, {"path": "p"}, {"name": "n", "path": "p"}, {"x": 1}, {"name": 1}]
SKIP = {"__doc__", "__module__", "__weakref__", "__sizeof__", "__dir__", "__subclasshook__", "__init_subclass__", "__new__", "__init__", "__hash__", "__class__"}


def show(x):
    r = repr(x)
    return type(x).__name__ if " at 0x" in r else r


def attempt(label, f, *args, **named):
    try:
        r = f(*args, **named)
    except BaseException as e:
        print(label, "!", type(e).__name__, e)
        return None
    return r


def describe(label, e):
    print(label, type(e).__name__, show(e), attempt("str", str, e), e.args, {n: show(attempt(n, getattr, e, n)) for n in dir(e) if not n.startswith("__")})


def make_all():
    for cls in CLASSES:
        print("--", cls.__name__, cls.__module__, cls.__qualname__, cls.__bases__, [c.__name__ for c in cls.__mro__])
        print("  ", sorted(n for n in vars(cls) if not n.startswith("__")))
        for args in ARGUMENTS:
            e = attempt(f"{cls.__name__}{args}", cls, *args)
            if e is not None:
                describe(f"{args}", e)
        for named in KEYWORDS:
            e = attempt(f"{cls.__name__}({named})", cls, "m", **named) if not issubclass(cls, BaseExceptionGroup) else None
            if e is not None:
                describe(f"{named}", e)


def change_all():
    """Attributes set, deleted and set to wrong types."""
    for cls in CLASSES:
        args = {UnicodeEncodeError: ("ascii", "é", 0, 1, "r"), UnicodeDecodeError: ("ascii", b"\xe9", 0, 1, "r"), UnicodeTranslateError: ("é", 0, 1, "r"),
                BaseExceptionGroup: ("g", [ValueError()]), ExceptionGroup: ("g", [ValueError()])}.get(cls, (1, "text"))
        for name in sorted(n for n in dir(cls(*args)) if n not in SKIP and not callable(getattr(cls, n, None))) + ["new_one", "__notes__"]:
            e = cls(*args)
            for value in ("text", 7, None, (1, 2), ValueError("v")):
                if issubclass(cls, UnicodeError) and name == "object" and type(value) is not type(getattr(e, name, None)):
                    continue # CPython looks at it as if it had the right type
                attempt(f"{cls.__name__}.{name} = {value!r}", setattr, e, name, value)
                print("  ", name, show(attempt("get", getattr, e, name)), attempt("str", str, e), e.args)
            attempt(f"del {cls.__name__}.{name}", delattr, e, name)
            print("  ", name, show(attempt("get", getattr, e, name)))
        e = cls(*args)
        e.added = "added"
        for label, f in (("copy", copy.copy), ("deepcopy", copy.deepcopy), ("pickle", lambda x: pickle.loads(pickle.dumps(x)))):
            c = attempt(label, f, e)
            if c is not None:
                print("  ", label, type(c).__name__, c.args, vars(c))
        print("  ", show(attempt("reduce", e.__reduce__)), attempt("setstate", e.__setstate__, {"z": 1}), vars(e), attempt("bad state", e.__setstate__, 5))
        print("  ", attempt("note", e.add_note, "n1"), attempt("note", e.add_note, 5), e.__notes__)
        print("  ", attempt("tb", e.with_traceback, None) is e, attempt("bad tb", e.with_traceback, 1), e == cls(*args), e != e)


def raise_all():
    for cls in CLASSES:
        if issubclass(cls, (BaseExceptionGroup, UnicodeError)) and cls is not UnicodeError:
            continue
        for value in (cls, cls("text")):
            try:
                raise value
            except cls as e:
                print(cls.__name__, repr(e), e.__traceback__ is not None, e.__context__, e.__cause__,
                      e.__suppress_context__ if cls is not MemoryError else "") # CPython uses old ones again as they are
        try:
            try:
                raise cls("first")
            except BaseException as first:
                raise ValueError("second") from first
        except ValueError as e:
            print(repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)

        class Derived(cls):
            extra = "class attribute"

            def __init__(self, *args):
                self.own = args

            def __str__(self):
                return "derived"
        d = Derived(1, 2)
        print(repr(d), str(d), d.args, d.own, d.extra, isinstance(d, cls), issubclass(Derived, Exception))


def from_operations():
    """The exceptions that operations of the language raise, with their texts."""
    class Empty:
        __slots__ = "slot",
    def generator():
        yield
    def recursive():
        return recursive()
    closed = generator()
    closed.close()
    cases = {
        "zero": lambda: 1 / 0, "zero mod": lambda: 1 % 0, "zero float": lambda: 1.0 // 0, "zero pow": lambda: 0 ** -1, "overflow": lambda: 2.0 ** 10000,
        "index": lambda: [][0], "tuple index": lambda: ()[1], "str index": lambda: "a"[5], "key": lambda: {}[1], "key text": lambda: {}["k"],
        "attribute": lambda: (5).no, "class attribute": lambda: int.no, "slot": lambda: Empty().slot, "module attribute": lambda: builtins.no,
        "name": lambda: undefined, "type": lambda: 1 + "a", "not callable": lambda: [5][0](), "arguments": lambda: generator(1), "unhashable": lambda: {[]: 1},
        "unpack few": lambda: (lambda a, b: 0)(*[1]), "int": lambda: int("x"), "float": lambda: float("x"), "stop": lambda: next(iter([])),
        "stop generator": lambda: next(closed), "import": lambda: __import__("no_such_module_anywhere"), "encode": lambda: "é".encode("ascii"),
        "decode": lambda: b"\xff".decode("utf-8"), "file": lambda: open("/no/such/file"), "directory": lambda: open("/"), "shift": lambda: 1 << -1,
        "negative sqrt": lambda: (-8) ** 0.5 > 0, "chr": lambda: chr(-1), "ord": lambda: ord("ab"), "assert": lambda: exec_assert(), "recursion": recursive,
        "iterate": lambda: list(5), "send": lambda: generator().send(1), "await": lambda: 5 @ 5, "compare": lambda: 1 < "a", "sort": lambda: [1, "a"].sort(),
        "isinstance": lambda: isinstance(1, 5), "raise": lambda: throw(5), "range": lambda: range(1, 2, 0), "bytes": lambda: bytes([300]), "exit": lambda: exit_now(),
    }
    for label, f in cases.items():
        try:
            print(label, "no error", f())
        except BaseException as e:
            print(label, type(e).__name__, e, {n: getattr(e, n) for n in ("name", "errno", "filename", "value", "code", "encoding", "start", "end", "reason") if hasattr(e, n)})


def exec_assert():
    assert False, ("message", 1)


def throw(x):
    raise x


def exit_now():
    raise SystemExit(3)


def grouped():
    g = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), KeyError(3)]), OSError(4)])
    print(repr(g), str(g), g.message, g.exceptions, g.subgroup(ValueError), g.subgroup((TypeError, OSError)), g.subgroup(lambda e: isinstance(e, KeyError)))
    print(g.split(TypeError), g.split(ImportError), g.split(lambda e: False), g.derive([ValueError(9)]), BaseExceptionGroup("b", [ValueError()]).__class__)
    for bad in (5, "text", (1,), None):
        attempt("subgroup", g.subgroup, bad)
        attempt("split", g.split, bad)
        attempt("derive", g.derive, bad)


for alias in ALIASES:
    print(alias, alias is OSError)
make_all()
change_all()
raise_all()
from_operations()
grouped()
