print('init _pkg', __name__, __package__)
from . import alpha
from .alpha import A, helper as h
version = (1, 2)
__all__ = ['alpha', 'exported', 'A']
exported = 'exported value'
_private = 'p'
def late():
    from .sub import deep
    return deep.where()
def get_version(): return version
