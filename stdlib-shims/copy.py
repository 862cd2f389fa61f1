"""Shallow and deep copies, with the public names of the standard module.

Why a shim: the standard module finds the way to copy an object in a dict keyed by its type, so that
whole-program inference loses the type of everything that passes through copy(). Here the built-in
types are tested first; the rest goes by the same protocols: __copy__, __deepcopy__, the dispatch
table of copyreg, __reduce_ex__(4), __reduce__. deepcopy's walk is in C (runtime/modules/_copy.c)."""
import types
import weakref
import _copy
from _copy import _deepcopy_atomic, _deepcopy_dict, _deepcopy_list, _deepcopy_tuple
from copyreg import dispatch_table


class Error(Exception):
    pass


error = Error

try:
    from org.python.core import PyStringMap
except ImportError:
    PyStringMap = None

__all__ = ["Error", "copy", "deepcopy"]


def copy(x):
    """A shallow copy of x: lists, dicts and sets are new, what they hold is shared."""
    if type(x) is list:
        return x.copy()
    if type(x) is dict:
        return x.copy()
    if type(x) is int or type(x) is str or type(x) is float or type(x) is tuple or x is None:
        return x
    return _copy_other(x)


def _copy_immutable(x):
    return x


_copy_dispatch = {}
for _t in (type(None), int, float, bool, complex, str, tuple, bytes, frozenset, type, range, slice, property,
           types.BuiltinFunctionType, type(Ellipsis), type(NotImplemented), types.FunctionType, weakref.ref):
    _copy_dispatch[_t] = _copy_immutable
_t = getattr(types, "CodeType", None)
if _t is not None:
    _copy_dispatch[_t] = _copy_immutable
_copy_dispatch[list] = list.copy
_copy_dispatch[dict] = dict.copy
_copy_dispatch[set] = set.copy
_copy_dispatch[bytearray] = bytearray.copy
del _t


def _reduced(x, cls):
    """What reduces x: by copyreg's table, __reduce_ex__ or __reduce__; None if nothing does."""
    reducer = dispatch_table.get(cls)
    if reducer is not None:
        return reducer(x)
    reducer = getattr(x, "__reduce_ex__", None)
    if reducer is not None:
        return reducer(4)
    reducer = getattr(x, "__reduce__", None)
    if reducer:
        return reducer()
    return None


def _copy_other(x):
    cls = type(x)
    copier = _copy_dispatch.get(cls)
    if copier:
        return copier(x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    rv = _reduced(x, cls)
    if rv is None:
        raise Error("un(shallow)copyable object of type %s" % cls)
    if isinstance(rv, str):
        return x
    return _reconstruct(x, None, *rv)


def deepcopy(x, memo=None, _nil=[]):
    """A deep copy of x: what it holds is copied too, each object once."""
    return _copy.deepcopy(x, memo)


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deepcopy_dispatch = {}
for _t in (type(None), type(Ellipsis), type(NotImplemented), int, float, bool, complex, bytes, str, type, range,
           types.BuiltinFunctionType, types.FunctionType, weakref.ref, property):
    _deepcopy_dispatch[_t] = _deepcopy_atomic
_t = getattr(types, "CodeType", None)
if _t is not None:
    _deepcopy_dispatch[_t] = _deepcopy_atomic
_deepcopy_dispatch[list] = _deepcopy_list
_deepcopy_dispatch[tuple] = _deepcopy_tuple
_deepcopy_dispatch[dict] = _deepcopy_dict
_deepcopy_dispatch[types.MethodType] = _deepcopy_method
del _t


def _keep_alive(x, memo):
    """Keeps x alive as long as memo, so that its id stays its own."""
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None, *, deepcopy=deepcopy):
    deep = memo is not None
    if deep and args:
        args = (deepcopy(arg, memo) for arg in args)
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for key, value in slots.items():
                    setattr(y, key, value)
    if listiter is not None:
        for item in listiter:
            y.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            y[key] = value
    return y


_copy._set_up(_deepcopy_dispatch, dispatch_table, Error, _reconstruct)
del types, weakref
