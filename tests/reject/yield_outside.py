class C:
    yield 1  # error: E0101
