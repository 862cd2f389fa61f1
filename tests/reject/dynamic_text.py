"""Text that is not constant cannot be compiled, wherever it is given."""
name = input()
eval("1 + " + name)  # error: E0201
exec(f"x = {name}")  # error: E0201
code = [eval(text) for text in ("1", "2")]  # error: E0201
exec(open("file.py").read())  # error: E0201
exec("from math import *")  # error: E0202


def shadowing(eval):
    return eval(name)


print(eval("1 + 1"), shadowing(len))
