x = (1,  # error: E0101
