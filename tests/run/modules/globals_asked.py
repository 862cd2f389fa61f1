# `in globals()`: asks for names only; what is stored afterwards is seen all the same.
if "limit" not in globals():
    limit = 5
print("limit" in globals(), "other" in globals(), limit + 1)


def later():
    global other
    other = 3


later()
print("other" in globals(), other)
for name in sorted(globals()):
    if not name.startswith("__"):
        print(name)
d = globals()
d["limit"] = "changed"
print(limit)
