nonlocal x  # error: E0101
