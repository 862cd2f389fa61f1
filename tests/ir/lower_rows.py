# pass: lowered
# arithmetic: prim f64_mul 0 -> 1
# arithmetic: prim int_add 0 -> 0
# counted: param:i64 0 -> 3
# counted: loop prim i64_add 0 -> 2
# counted: loop convert:f64 0 -> 0
# calls: prim str_upper 0 -> 1
# calls: prim math_sqrt 0 -> 1
# calls: call_method 2 -> 0
# calls: call 1 -> 0
# extremes: prim f64_min 0 -> 1
# extremes: prim i64_max 0 -> 1
# extremes: call 2 -> 0
# samples: prim array_item_d 0 -> 1
# samples: prim array_keep_d 0 -> 1
# samples: getitem 1 -> 0
# samples: setitem 1 -> 0
# late: lookup_method 1 -> 0
# late: find_method 0 -> 1
# late: call_found 0 -> 1
from array import array
import math
import sys


def arithmetic(x, y):
    return x * y + 1.5


def counted(n):
    total = 0
    for i in range(n):
        total = (total + i) & 255
    return total


def calls(s, x):
    return s.upper(), math.sqrt(x), len(s)


def extremes(x, y, n):
    return min(x, y), max(n & 7, 3)


def samples(n):
    a = array("d", [0.0]) * n
    for i in range(n):
        a[i] = i + 0.5
    return a[n - 1]


def late(o, f):
    return o.method(f())


print(arithmetic(1.5, 2.5), counted(10), calls("abc", 2.0), extremes(1.5, 2.5, 9), samples(3))
print(late(sys.argv[1:] and sys.argv[0], int) if len(sys.argv) > 1 else None)
