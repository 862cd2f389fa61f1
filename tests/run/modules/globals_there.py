"""Module variables read before they are there, after they were deleted, through what may take them away."""
import sys


def early():
    return later


def maybe():
    return conditional


try:
    print(early())
except NameError as e:
    print(e)
later = 1
print(early())
if len(sys.argv) > 5:
    conditional = 1


def after():
    return later, maybe_set


try:
    print(after())
except NameError as e:
    print(e)
maybe_set = 2
print(after())
try:
    print(maybe())
except NameError as e:
    print(e)

gone = 3


def reads_gone():
    return gone


print(reads_gone())
del gone
try:
    print(reads_gone())
except NameError as e:
    print(e)

by_module = 4


def reads_by_module():
    return by_module


print(reads_by_module())
delattr(sys.modules[__name__], "by_module")
try:
    print(reads_by_module())
except NameError as e:
    print(e)

by_function = 5


def drops():
    global by_function
    del by_function


def reads_by_function():
    return by_function


print(reads_by_function())
drops()
try:
    print(reads_by_function())
except NameError as e:
    print(e)

try:
    raise ValueError("v")
except ValueError as caught:
    pass


def reads_caught():
    return caught


try:
    print(reads_caught())
except NameError as e:
    print(e)


class K:
    attr = later

    def method(self):
        return later + self.attr + [later for _ in range(1)][0]


for loop_var in []:
    pass


def reads_loop_var():
    return loop_var


try:
    print(reads_loop_var())
except NameError as e:
    print(e)
print(K().method())
while True:
    def inside():
        return second
    try:
        print(inside())
        break
    except NameError as e:
        print(e)
    second = 7
try:
    unset_by_error = int("x")
except ValueError:
    def reads_unset():
        return unset_by_error
try:
    print(reads_unset())
except NameError as e:
    print(e)
