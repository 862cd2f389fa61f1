"""What the matrix of built-in names leaves out, and why. Every row is shown in docs/compatibility.md; a
difference from CPython that no row names makes the matrix fail."""

# Of no type: name, reason.
NOT_COMPARED = {
    "__sizeof__": "bytes of CPython's memory layout",
    "__basicsize__": "bytes of CPython's memory layout",
    "__itemsize__": "bytes of CPython's memory layout",
    "__dictoffset__": "bytes of CPython's memory layout",
    "__weakrefoffset__": "bytes of CPython's memory layout",
    "__alloc__": "bytes of CPython's memory layout",
    "__flags__": "bits that CPython's own C code uses",
    "__doc__": "the documentation of built-in objects is CPython's text, which is not copied",
    "__text_signature__": "the documentation of built-in objects is CPython's text, which is not copied",
    "__subclasses__": "lists the classes that happen to be loaded",
    "__loader__": "CPython's import machinery, of which an executable has none",
    "__spec__": "CPython's import machinery, of which an executable has none",
}

# Of one type: (type, name), reason. "*" for the type: of all types. They may be there or not; nothing is called.
DIFFERENT = {
}

# Called with exactly one argument only: (type, name). What differs is the wording about a wrong number of arguments.
ONE_ARGUMENT = {
}

# Not called with ints beyond 1000: (type, name), reason.
NOT_LARGE = {
    **{(t, m): "the message names a C int, ours an index" for t in ("str", "bytes", "bytearray", "memoryview") for m in ("expandtabs", "splitlines", "hex")},
    **{(t, "__round__"): "takes long and much memory" for t in ("int", "bool")},
    **{(t, m): "takes long and much memory" for t in ("int", "bool") for m in ("__lshift__", "__rlshift__", "__pow__", "__rpow__", "to_bytes")},
}
