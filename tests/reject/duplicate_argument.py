def f(a, b, a):  # error: E0101
    pass
