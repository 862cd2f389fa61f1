def f():
    from sys import *  # error: E0101
