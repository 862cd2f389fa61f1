# from m import * where m itself has the names by a star only, and names that are given to a module from outside.
from _stars import *
import _stars._near as near

print(list(parts(range(7), 3)), taken(2, "abc"), Part([[1], [2]]).whole(), list(accumulate([1, 2, 3])))
near.given = lambda x: [x, late()]
from _stars._near import *
print(given(4))
try:
    print(partial)
except NameError as e:
    print(e)
