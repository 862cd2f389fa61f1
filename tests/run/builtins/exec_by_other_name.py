# exec that goes by another name, with text that the compiler sees. (six runs raise_from so.)
import builtins

run = getattr(builtins, "ex" + "ec")
run("""def made(x):
    try:
        return x + base
    finally:
        print("left")
""")
base = 5
print(made(1))


def inside(value):
    space = {"value": value}
    run("""def f(): return value * 2
result = f()
""", space)
    run("""local = value + 1
class C: pass
""")
    print(space["result"], sorted(k for k in space if k[0] != "_"))


inside(21)


def show(text, *more):
    print(repr(text), more)
    return len(text)


print(show("""a = 1
b = 2"""), show("""def f(:
""", 3), show("""only words
here"""))


class Space:
    run("""x = 1
y = x + 1
""")


print(Space.x, Space.y)
try:
    run("""z = 1
z.nothing()
""")
except AttributeError as e:
    print(e, e.__traceback__.tb_next.tb_lineno, e.__traceback__.tb_next.tb_frame.f_code.co_name)
