# The module traceback. Its marks under operators need a parser at run time, which compiled programs lack: see docs/modules.md.
import traceback, sys


def inner(x):
    return [1, 2].index(x)


def outer(x):
    try:
        return inner(x)
    except ValueError as e:
        raise ValueError("bad " + str(x)) from e


for x in (5, "a"):
    try:
        outer(x)
    except Exception as e:
        print(traceback.format_exc(), end="")
        print("".join(traceback.format_exception_only(e)), end="")
        tb = e.__traceback__
        for f in traceback.extract_tb(tb):
            print(f.lineno, f.name, f.line, f.colno, f.end_colno)
        traceback.print_exc(file=sys.stdout)
        traceback.print_tb(tb, file=sys.stdout)
        print(traceback.TracebackException.from_exception(e).exc_type)
try:
    outer(7)
except ValueError:
    traceback.print_exc()
