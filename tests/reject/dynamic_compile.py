"""Where code objects are made, a name given to exec may be one; text that is made by an operator is none."""
source = input()
code = compile(source, "file", "exec")  # error: E0201
exec(code)
exec(source + "\n")  # error: E0201
