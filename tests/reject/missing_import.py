import no_such_module  # error: E0301
from no_such_package.sub import thing  # error: E0301
import also_missing.sub as s  # error: E0301
try:
    import guarded_and_missing
except ImportError:
    import second_choice_missing
try:
    import guarded_by_more
except (ValueError, ModuleNotFoundError):
    pass
try:
    import not_guarded  # error: E0301
except ValueError:
    pass
try:
    pass
finally:
    import in_finally  # error: E0301


class C:
    import in_class  # error: E0301


def later():
    import only_at_run_time


if len("x") > 1:
    import maybe
