x = 1
y = f"{x!z}"  # error: E0101
