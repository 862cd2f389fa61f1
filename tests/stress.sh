#!/bin/sh
# The differential tests with collections wherever one could happen, so that an object which the collector cannot see is
# found: about N milliseconds of them for each program (first argument, default 1000). More arguments: files or folders.
BUILD=${BUILD:-build}
milliseconds=${1:-1000}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- tests/run
exec python3 tests/difftest.py --pyc2c "$(realpath "$BUILD/pyc2c")" --flags= --stress "$milliseconds" "$@"
