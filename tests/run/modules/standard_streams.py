# stdin: héllo wörld\nsecond ligne\r\nthird\nlast
"""What scripts do with the standard streams themselves: errors, sizes in characters, reconfigure()."""
import io
import sys


def t(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)), flush=True)
    except Exception as e:
        print(type(e).__name__, str(e), flush=True)


t(sys.stdin.write, "a")
t(sys.stdin.writelines, ["a"])
t(print, "a", file=sys.stdin)
t(sys.stdin.buffer.write, b"a")
t(sys.stdout.read)
t(sys.stdout.readline)
t(sys.stdout.buffer.write, "a")
t(sys.stdout.write, b"a")
t(sys.stdout.writelines, [b"a"])
t(repr, sys.stdin.buffer)
t(sys.stdin.reconfigure, encoding="nope")
t(sys.stdin.reconfigure, errors="replace")
t(lambda: (sys.stdin.encoding, sys.stdin.errors))
t(sys.stdin.readline, 2)
t(sys.stdin.readline, 3)
t(sys.stdin.read, 3)
t(sys.stdin.reconfigure, encoding="latin-1")
t(sys.stdin.reconfigure, foo=1)
t(sys.stdin.readline, -1)
t(sys.stdin.readline, 0)
t(sys.stdin.readlines)

t(sys.stdout.reconfigure, encoding=5)
t(sys.stdout.reconfigure, newline="x")
t(sys.stdout.reconfigure, encoding="ascii", errors="backslashreplace", newline="\r\n")
print("é\u20ac", "b")
sys.stdout.write("ü\n")
sys.stdout.writelines(["ö\n", "p\n"])
sys.stdout.buffer.flush()
sys.stdout.buffer.write(b"raw\n")
t(lambda: (sys.stdout.encoding, sys.stdout.errors, sys.stdout))
sys.stdout.reconfigure(encoding="latin-1", newline="")
t(lambda: (sys.stdout.encoding, sys.stdout.errors))
print("é")
t(print, "\u20ac")
sys.stdout.reconfigure(errors="ignore")
print("\u20ac!")
sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")
print("\udcff")
t(lambda: (sys.stdout.encoding, sys.stdout.errors, sys.stdout.line_buffering))
sys.stdout.reconfigure(line_buffering=True)
t(lambda: sys.stdout.line_buffering)
sys.stderr.reconfigure(encoding="ascii", errors="replace")
print("é", file=sys.stderr)
sys.stderr.reconfigure(errors="xmlcharrefreplace")
print("é", file=sys.stderr)
t(lambda: issubclass(io.UnsupportedOperation, ValueError))
