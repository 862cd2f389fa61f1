a, *b, *c = x  # error: E0101
