"""What the matrix of built-in names leaves out, and why. Every row is shown in docs/compatibility.md; a
difference from CPython that no row names makes the matrix fail."""

MEMORY = "bytes of CPython's memory layout"
TEXT = "the documentation of built-in objects is CPython's text, which is not copied"
MACHINERY = "CPython's import machinery, of which an executable has none"
BYTECODE = "describes bytecode, of which there is none"
FINALISER = "generators are closed by the collector; nobody calls this"

# Of no type: name, reason.
NOT_COMPARED = {
    "__sizeof__": MEMORY, "__basicsize__": MEMORY, "__itemsize__": MEMORY, "__dictoffset__": MEMORY, "__weakrefoffset__": MEMORY, "__alloc__": MEMORY,
    "__flags__": "bits that CPython's own C code uses",
    "__doc__": TEXT, "__text_signature__": TEXT,
    "__subclasses__": "lists the classes that happen to be loaded",
    "__loader__": MACHINERY, "__spec__": MACHINERY,
}

# Of one type, or of all ("*"): (type, name), reason. They may be there or not; nothing is called.
DIFFERENT = {
    ("*", "__dir__"): "the names are compared, not their order",
    ("*", "__builtins__"): "all of module builtins, which is compared name by name",
    **{(t, "__del__"): FINALISER for t in ("generator", "coroutine", "async_generator")},
    **{("code", n): BYTECODE for n in ("_co_code_adaptive", "_varname_from_oparg", "co_code", "co_consts", "co_exceptiontable", "co_lines", "co_linetable", "co_lnotab", "co_names",
                                       "co_stacksize", "co_positions")},
    **{("code", n): "code objects are equal only to themselves" for n in ("__eq__", "__ne__", "__hash__")},
    ("code", "__class__"): "code objects are made by the compiler only",
    ("code", "replace"): "changes name, file, line and flags only",
    ("frame", "f_back"): "the frame of a traceback stands alone",
    ("frame", "f_lineno"): "the frame of a traceback keeps the line where the exception left it",
    ("frame", "f_lasti"): BYTECODE, ("traceback", "tb_lasti"): "counts places that may raise, not bytecode",
    ("frame", "f_locals"): "variables of functions are there in programs that name f_locals (outside of the library), as long as the function has not ended by an exception; else, and for generators, coroutines and comprehensions: NotImplementedError",
    ("frame", "f_builtins"): "all of module builtins, which is compared name by name",
    **{g: "stands alone while suspended: no f_lasti, f_locals" for g in (("generator", "gi_frame"), ("coroutine", "cr_frame"), ("async_generator", "ag_frame"))},
    ("async_generator", "athrow"): "wrong arguments are reported at the call, not when it is awaited",
    ("anext_awaitable", "close"): "the message names the object itself, not the one that it wraps",
    ("anext_awaitable", "throw"): "the message names the object itself, not the one that it wraps",
    ("NotImplementedType", "__bool__"): "true without a DeprecationWarning",
    ("UnionType", "__hash__"): "follows the addresses of the classes",
    ("GenericAlias", "__getitem__"): "the wording about the receiver",
    ("module", "__annotations__"): "of a module without annotations: an AttributeError, not an empty dict",
    ("module", "__dict__"): "all of module sys",
    ("module", "__repr__"): "of a module whose name was changed", ("module", "__str__"): "of a module whose name was changed",
    ("super", "__class__"): "the wording of the error",
    ("function", "__class__"): "the wording of the error",
    ("classmethod", "__get__"): "of a built-in function: the repr of what comes out",
    ("mappingproxy", "__class_getitem__"): "the wording of the error",
    ("dict_values", "__hash__"): "follows an address",
    **{(t, "__init_subclass__"): "the message has the module's name too" for t in ("UnionType", "SimpleNamespace", "GenericAlias")},
    **{("GenericAlias", n): "the wording about the receiver" for n in ("__getattribute__", "__getstate__", "__instancecheck__", "__mro_entries__", "__subclasscheck__")},
    **{("type", n): "of a class as receiver: the wording" for n in ("__getattribute__", "__getstate__", "__delattr__")},
    **{("classmethod_descriptor", n): "the wording about the receiver" for n in ("__call__", "__get__")},
    ("mappingproxy", "__class__"): "the wording of the error", ("module", "__getstate__"): "all of module sys",
    ("traceback", "__class__"): "tracebacks are made by exceptions only", ("traceback", "__new__"): "tracebacks are made by exceptions only",
    ("code", "__new__"): "code objects are made by the compiler only",
    **{("SimpleNamespace", n): "NotImplemented, not the TypeError about dict" for n in ("__lt__", "__le__", "__gt__", "__ge__")},
    ("range_iterator", "__reduce__"): "after items were taken: a range of what is left, at place 0",
    ("range", "__reduce__"): "arguments are an error, not ignored",
    **{(t, "__new__"): "the message names BaseException, not the class between that has the slot in CPython" for t in ("ValueError", "KeyError", "OSError", "StopIteration")},
}

# Not called through the type: name, reason.
INHERITED = "CPython gives this type a wrapper of its own, which messages about the receiver name; here it is inherited, or a method where CPython has a wrapper"
NOT_THROUGH_TYPE = {n: INHERITED for n in ("__reduce__", "__instancecheck__", "__subclasscheck__", "__mro_entries__", "__getattribute__", "__setattr__", "__delattr__", "__init__", "__getstate__", "__lt__", "__le__", "__gt__", "__ge__", "__divmod__",
                                           "__rdivmod__", "__bool__", "__getitem__", "__contains__", "__iter__", "__next__")}

# Called with exactly one argument only: (type, name), reason.
ONE_ARGUMENT = {
    ("property", "getter"): "CPython drops a reference to None on the way", ("property", "setter"): "CPython drops a reference to None on the way",
    ("property", "deleter"): "CPython drops a reference to None on the way",
}

# Not called with ints beyond 1000: (type, name), reason.
NOT_LARGE = {
    **{(t, m): "the message names a C int, ours an index" for t in ("str", "bytes", "bytearray", "memoryview") for m in ("expandtabs", "splitlines", "hex")},
    ("sorted", "reverse="): "the message names a C int, ours an index",
    ("*", "__reduce_ex__"): "the message names a C int, ours an index",
    **{(t, "__round__"): "takes long and much memory" for t in ("int", "bool")},
    **{(t, m): "takes long and much memory" for t in ("int", "bool") for m in ("__lshift__", "__rlshift__", "__pow__", "__rpow__", "to_bytes")},
}

# Of the language as a whole: what, reason.
LANGUAGE = {
    "eval, exec, compile": "text that is not a constant: E0201 where the compiler sees it, else NotImplementedError",
    "import in text for exec": "`from m import *` in constant text is refused (E0202)",
    "sys.settrace, sys.setprofile": "NotImplementedError",
    "locals() in a function": "a new dict at each call",
    "recursion": "RecursionError comes from the size of the stack, not from a count of calls",
    "__del__, weak reference callbacks": "run when the collector finds the object, not when the last reference goes",
    "DeprecationWarnings of built-ins": "CPython warns of an __int__ or __index__ that returns a bool, of NotImplemented as a bool; here nothing is said",
    "__reduce__ and __reduce_ex__ of built-in objects": "need module copyreg in the program (copy and pickle import it)",
    "f_lineno after the frame has left a traceback, f_locals": "see frame below",
    "type(name, bases, dict) in another module": "a class made by a call, whose dict has no `__module__`, is said to be of `__main__`; CPython: of the module whose code called type",
    "coroutines that are never awaited": "CPython warns when one dies; here nothing is said",
    "async generators that are left unfinished": "closed when the collector finds them",
    "keys added to and taken from a dict in turn while it is iterated over": "CPython's dict may be made anew at another size, so that other keys may come next",
    "text % object, list += object": "an object's __rmod__ (of a subclass of str) and __radd__ come first, as in CPython, but must give a str and a list where the types are inferred: else NotImplementedError",
    "what pickle and datetime say": "their Python forms run: some messages, and the repr of datetime's named tuple, are those",
    "super() after its `__class__` cell was emptied": "NameError, CPython: RuntimeError",
    "nonlocal `__class__` in a class body": "the variable of the function around it is that of the class, too",
    "collections.abc without its import": "CPython's array imports it on the way",
}
