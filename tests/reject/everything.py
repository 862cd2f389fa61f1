"""One of every kind of what is refused: all are told in one run, in the order of the lines."""
import no_such_module  # error: E0301
import _pickle  # error: E0303
from no_such_package.part import name  # error: E0301

text = input()
eval("1 + " + text)  # error: E0201
exec("x = " + text)  # error: E0201
compile(text, "file", "exec")  # error: E0201
exec("from math import *")  # error: E0202
