# complex() of text: which texts are numbers, and what is said of the others.
for s in ["_1", "1__0", "1_0", "1_0\0", "_1\0", "1_", "1_x", "1_0x", "1\0", "", " (1_0+2_0j) ", "1_0j", "+_1", "1+_2j", "(1_)", "é", "1+2j", "1 + 2j", "j"]:
    try:
        print(repr(s), complex(s))
    except ValueError as e:
        print(repr(s), e)
