def f():
    nonlocal x  # error: E0101
    x = 1
