import sys
import _pkg
import _pkg.alpha as al
from _pkg import A, alpha, exported as ex
from _pkg.alpha import *
print(_pkg.version, al is alpha, A is al.A, ex, COUNT, helper(1))
print(A().show(), al.A().show(), _pkg.A.made)
print(al.bump(), bump(), al.COUNT, COUNT, alpha.COUNT)
print(_pkg.late(), 'sub' in vars(_pkg), _pkg.sub.deep.where())
al.helper = lambda x: ('patched', x)
print(al.uses_helper(5), helper(5), _pkg.h(5))
al.COUNT = 'text'
try: al.bump()
except TypeError as e: print(e)
del al.helper
try: al.uses_helper(1)
except NameError as e: print(e)
_pkg.version = 'changed'; print(_pkg.get_version())
import _pkg.beta
from _pkg import gamma
print(_pkg.beta.b(), gamma.c())
from _pkg.star import *
print(x, y, f(), len([1, 2]))
try: print(_hidden)
except NameError as e: print(e)
x = 100; print(f(), x)
for i in range(2):
    try: import _pkg.fails
    except ValueError as e: print(e, '_pkg.fails' in sys.modules)
try: import _pkg.nothing
except ImportError as e: print(type(e).__name__, e, e.name)
try: from _pkg import nothing
except ImportError as e: print(type(e).__name__, str(e).split(' (')[0])
try: from _pkg.alpha import zzz
except ImportError as e: print(str(e).split(' (')[0])
try: import no_such_module.inner
except ModuleNotFoundError as e: print(e)
try: _pkg.zzz
except AttributeError as e: print(e)
try: _pkg.zzz = 1; print(_pkg.zzz); del _pkg.zzz; _pkg.zzz
except AttributeError as e: print(e)
def inside():
    import _pkg.alpha
    from _pkg import version as v
    return _pkg.alpha.__name__, v
print(inside(), __name__, sys.modules['_pkg'] is _pkg, sys.modules[__name__].x, type(_pkg).__name__, _pkg.__name__, _pkg.alpha.__package__)
from _pkg import star as module_alias, alpha as al2
print(module_alias.x, al2 is al, hasattr(al2, 'helper'), getattr(al2, 'COUNT'))
if True:
    import _pkg.star as st
    st.x = 55
print(f(), st.f(), vars(st)['y'], sorted(n for n in dir(st) if not n.startswith('__')))
m = __import__('_pkg.alpha'); print(m is _pkg)
for mod in (al, st): mod.shared = mod.__name__
print(al.shared, st.shared)
