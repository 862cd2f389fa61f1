x = 1
return x  # error: E0101
