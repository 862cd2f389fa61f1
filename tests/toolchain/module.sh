#!/bin/sh
# pyc2c -m: a module, a package with __main__, a module in a package; as python3 -m from the same folder.
PYC2C=$(realpath "${PYC2C:-build/pyc2c}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
mkdir -p pkg/sub
cat >pkg/__init__.py <<'PY'
print("init of", __name__, __package__)
shared = 1
PY
cat >pkg/__main__.py <<'PY'
import sys
from . import shared, tools
from .sub.leaf import value
print(__name__, __package__, __file__.endswith("pkg/__main__.py"), shared, tools.double(21), value, sys.argv[1:], "pkg" in sys.modules)
if len(sys.argv) > 1:
    raise ValueError("from main")
PY
echo 'def double(x): return 2 * x' >pkg/tools.py
echo 'print("init of", __name__)' >pkg/sub/__init__.py
printf 'from ..tools import double\nvalue = double(4)\nif __name__ == "__main__":\n    print("leaf as", __name__, __package__, value)\n' >pkg/sub/leaf.py
printf 'import pkg.tools\nprint(__name__, repr(__package__), pkg.tools.double(1))\n' >single.py
failed=0
for module in pkg pkg.sub.leaf single; do
    for args in "" "a b"; do
        "$PYC2C" -m "$module" -o program || failed=1
        /usr/bin/python3 -m "$module" $args >want 2>want_errors; want=$?
        ./program $args >got 2>got_errors; got=$?
        sed -i '/<frozen runpy>/d' want_errors
        if [ $want -ne $got ] || ! cmp -s want got || ! cmp -s want_errors got_errors; then
            echo "FAILED: -m $module $args"
            diff want got
            diff want_errors got_errors
            failed=1
        fi
    done
done
"$PYC2C" run -m single x >out 2>&1 && grep -q __main__ out || { echo "FAILED: run -m"; failed=1; }
"$PYC2C" -m no_such_module -o program 2>errors; [ $? -eq 1 ] && grep -q "E0301" errors || { echo "FAILED: a missing module"; failed=1; }
"$PYC2C" -m pkg.sub -o program 2>errors; [ $? -eq 1 ] && grep -q "pkg.sub.__main__" errors || { echo "FAILED: a package without __main__"; failed=1; }
[ $failed -eq 0 ] && echo "module: all as expected"
exit $failed
