# types
# gather(a: int[1..1], b=: int[2..2], kw d=: int[4..4], *c: tuple(), **e: dict[object: object]) -> tuple(int[1..1], int[2..2], tuple(), int[4..4], dict[object: object])
# gather(a: int[1..1], b=: int[3..3], kw d=: int[6..6], *c: tuple(int[5..5]), **e: dict[object: object]) -> tuple(int[1..1], int[3..3], tuple(int[5..5]), int[6..6], dict[object: object])
# gather(a: int[1..1], b=: object, kw d=: object, *c: tuple(object...), **e: dict[object: object]) -> tuple(int[1..1], object, tuple(object...), object, dict[object: object])
# pass_on(**options: dict[object: object]) -> tuple(int[1..1], object, tuple(object...), object, dict[object: object])
def gather(a, b=2, *c, d=4, **e):
    return a, b, c, d, e


def pass_on(**options):
    return gather(1, **options)


print(gather(1), gather(1, 3, 5, d=6, z=7), pass_on(d="x"))
for k, v in gather(1, y=2.5)[4].items():
    print(k, v)
