__debug__ = 1  # error: E0101
