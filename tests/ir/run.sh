#!/bin/sh
# Tests of the optimiser's passes. PYC2C: the compiler under test.
root=$(cd "$(dirname "$0")/../.." && pwd)
PYC2C_VERIFY=1 exec python3 "$root/tests/ir/run.py" --pyc2c "$(realpath "${PYC2C:-$root/build/pyc2c}")"
