"""warn_explicit: what its arguments must be; messages of generic aliases."""
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for g in (True, 5, [], {}, None):
        try: warnings.warn_explicit('msg', UserWarning, "filename", 42, module_globals=g)
        except Exception as e: print(type(e), e)
    print(len(w))
    for r in (True, {}, None, []):
        for m in (None, 'mod'):
            try: warnings.warn_explicit('msg', UserWarning, "filename", 42, m, r)
            except Exception as e: print(type(e), e)
    print(len(w))
    warnings.warn_explicit('msg', UserWarning, "dir/file.py", 42, registry={})
    warnings.warn_explicit('msg', UserWarning, "dir/file.py", 42)
    print(len(w), w[-1].filename, w[-1].lineno)
import typing
T = typing.TypeVar('T'); U = typing.TypeVar('U')
for f in (lambda: dict[T, U][int], lambda: dict[T, U][int, str, bytes], lambda: list[T][int, str], lambda: (list[T] | int)[int, str], lambda: (dict[T, U] | int)[int]):
    try: print(f())
    except TypeError as e: print(e)
