# sys.unraisablehook: what cannot be raised, given to the program.
import gc
import io
import sys


class Fails:
    def __del__(self):
        raise ValueError("from del")


def make_and_drop():
    Fails()


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.exc_traceback is not None, args.err_msg, args.object == Fails.__del__)
    print(type(args).__name__, len(args), isinstance(args, tuple))
    kept.append(args)


kept = []
sys.stderr = io.StringIO()
sys.unraisablehook = hook
make_and_drop()
gc.collect()
print(len(kept))
sys.unraisablehook = sys.__unraisablehook__
sys.unraisablehook(kept[0])
try:
    sys.unraisablehook(1)
except TypeError as e:
    print(e)


def bad_hook(args):
    raise KeyError("hook")


sys.unraisablehook = bad_hook
make_and_drop()
gc.collect()
print([line.partition(" at 0x")[0] for line in sys.stderr.getvalue().split("\n")])
