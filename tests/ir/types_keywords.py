# types
# gather(a: int[1..1], b=: int[2..2], kw d=: int[4..4], *c: tuple(), **e: dict[str: int[7..7]|float|str]) -> tuple(int[1..1], int[2..2], tuple(), int[4..4], dict[str: int[7..7]|float|str])
# gather(a: int[1..1], b=: int[2..2], kw d=: int[4..4]|str, *c: tuple(), **e: dict[str: int[7..7]|float|str]) -> tuple(int[1..1], int[2..2], tuple(), int[4..4]|str, dict[str: int[7..7]|float|str])
# gather(a: int[1..1], b=: int[3..3], kw d=: int[6..6], *c: tuple(int[5..5]), **e: dict[str: int[7..7]|float|str]) -> tuple(int[1..1], int[3..3], tuple(int[5..5]), int[6..6], dict[str: int[7..7]|float|str])
# pass_on(**options: dict[str: d=str; never]) -> tuple(int[1..1], int[2..2], tuple(), int[4..4]|str, dict[str: int[7..7]|float|str])
# take(**options: dict[str: size=int[3..3]; name=str; never]) -> int[3..3]|float
# named() -> str
# mixed(key: str) -> int[1..1]|str
# filled(key: str) -> int[1..1]|float
def gather(a, b=2, *c, d=4, **e):
    return a, b, c, d, e


def pass_on(**options):
    return gather(1, **options)


print(gather(1), gather(1, 3, 5, d=6, z=7), pass_on(d="x"))
for k, v in gather(1, y=2.5)[4].items():
    print(k, v)


def take(**options):
    return options.get("size", 0.5)


def named():
    d = {"size": 1, "name": "n"}
    d["more"] = [1]
    d["more"].append(2)
    return d["name"]


def mixed(key):
    d = {"size": 1, "name": "n"}
    return d[key]


def filled(key):
    d = {"size": 1, "name": "n"}
    d[key] = 2.5
    return d["size"]


print(take(size=3), take(name="x"), named(), mixed("size"), filled("other"), filled("size"))
