class C:
    x = [y := z for z in range(3)]  # error: E0101
