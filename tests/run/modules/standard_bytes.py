# stdin: abcdefgh\nl\xe9ne2\nthree\nfour\nfive\nsix
"""Bytes of stdin, in the ways that readers of files ask for them, mixed with text."""
import io
import sys

into = bytearray(4)
print(sys.stdin.buffer.read1(3), sys.stdin.buffer.peek()[:2], sys.stdin.buffer.peek(1)[:1])
print(sys.stdin.buffer.readinto(into), into, sys.stdin.buffer.readline())
wrapped = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="\n")
print([wrapped.readline(), wrapped.readline(2), wrapped.read(3)])
print(list(wrapped), repr(wrapped.read()))
print(sys.stdin.buffer.read1(), sys.stdin.buffer.peek(), sys.stdin.buffer.readinto(into), into)
try:
    sys.stdin.buffer.readinto(b"constant")
except TypeError as e:
    print(e)
with sys.stdin.buffer as stream:
    print(stream.readable(), stream.writable(), stream.closed)
print(sys.stdin.buffer.closed)
for read in (sys.stdin.buffer.read1, sys.stdin.buffer.peek, sys.stdin.buffer.read, sys.stdin.read):
    try:
        read()
    except ValueError as e:
        print(type(e).__name__)
