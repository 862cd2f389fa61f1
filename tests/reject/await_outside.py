def f():
    await g()  # error: E0101
