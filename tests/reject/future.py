x = 1
from __future__ import annotations  # error: E0101
