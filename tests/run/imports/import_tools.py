# What importlib.util, importlib.machinery and _imp say of modules.
import importlib.util, importlib.machinery, py_compile
print(importlib.util.cache_from_source("/a/b.py"), importlib.util.source_from_cache("/a/__pycache__/b.cpython-311.pyc"))
print(importlib.util.find_spec("no_such_module"), importlib.util.find_spec("json") is not None)
for name in ("json", "json.decoder"):
    s = importlib.util.find_spec(name)
    print(s.name, s.has_location, s.submodule_search_locations, s.parent, s.origin)
try: importlib.util.find_spec("textwrap.nothing")
except ModuleNotFoundError as e: print(e)
print(importlib.util.resolve_name(".x", "a.b"))
print(importlib.machinery.all_suffixes())
print(importlib.machinery.ModuleSpec("a.b", None), importlib.machinery.ModuleSpec("a", None, origin="o", is_package=True))
print(importlib.machinery.ModuleSpec("a.b", None) == importlib.machinery.ModuleSpec("a.b", None))
import _imp
print(_imp.is_builtin("sys"), _imp.is_builtin("nothing"), _imp.lock_held(), _imp.extension_suffixes())
_imp.acquire_lock(); print(_imp.lock_held()); _imp.release_lock()
try: _imp.release_lock()
except RuntimeError as e: print(e)
import json
for wrong in ("x.pyc", "/a/__pycache__/b.pyc"):
    try: importlib.util.source_from_cache(wrong)
    except ValueError as e: print(e)
