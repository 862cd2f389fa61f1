"""Names come and go on by stars; this file mentions none of them."""
from ._far import *
from ._near import *
