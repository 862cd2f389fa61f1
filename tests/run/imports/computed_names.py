# Imports whose names are put together: all modules of the package that begin so are in the program.
import importlib
import sys

for section in (0, 0xa1, 7):
    try:
        print(__import__('_plugged.x%03x' % section, globals(), locals(), ['NAME']).NAME)
    except ImportError as e:
        print(type(e).__name__, e)
for kind in ('one', 'two'):
    try:
        print(importlib.import_module('_plugged.y_{}'.format(kind)).NAME)
    except ImportError as e:
        print(type(e).__name__, e, e.name)
import _plugged

for load, name in ((_plugged.by_dot, 'left_out'), (_plugged.by_name, 'x000'), (_plugged.by_f_string, 'under'), (_plugged.by_dot, 'none')):
    try:
        print(load(name).NAME)
    except ImportError as e:
        print(type(e).__name__, e)
print(sorted(n for n in sys.modules if n.startswith('_plugged')))
