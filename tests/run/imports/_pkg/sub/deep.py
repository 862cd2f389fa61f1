from .. import version
from ..alpha import bump
import _pkg
def where(): return __name__, version, bump(), _pkg.version
