#!/bin/sh
# A short run of the fuzzer, part of `make check`: the same programs each time. PYC2C: the compiler.
root=$(cd "$(dirname "$0")/../.." && pwd)
exec python3 "$root/tests/fuzz/fuzz.py" --seconds 20 --count 24 --seed 1000 --no-reduce --pyc2c "$(realpath "${PYC2C:-$root/build/pyc2c}")" -j "${JOBS:-2}"
