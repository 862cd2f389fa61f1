"""min, max, abs and int of values that are ints, bools or floats."""
values = [1, 2.5, True, False, -3, -2.5, 0, 0.0, -0.0, 10 ** 18, -10 ** 18, 2 ** 61, -2 ** 61, 2 ** 70, 1e18, -1e19, 1e300, 5e-324, 2.0 ** 61, -2.0 ** 61, 2.0 ** 62, float("inf"), -float("inf"), float("nan")]
for a in values:
    print(a, abs(a), end=" ")
    try:
        print(int(a))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
    print([min(a, b) for b in values], [max(a, b) for b in values])
for a in values[:6]:
    for b in values[:6]:
        print(min(a, b, 1), max(0, min(255, int(a * 255 + b))), type(min(a, b)).__name__, abs(a - b))
