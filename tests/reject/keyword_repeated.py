f(a=1, a=2)  # error: E0101
