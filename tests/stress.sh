#!/bin/sh
# The differential tests with a collection at every Nth allocation (N: first argument, default 211), so that an
# object which the collector cannot see is soon reused. More arguments: files or folders. Slow: not in make check.
BUILD=${BUILD:-build}
every=${1:-211}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- tests/run
export PYRT_GC_STRESS="$every"
exec python3 tests/difftest.py --pyc2c "$(realpath "$BUILD/pyc2c")" "$@"
