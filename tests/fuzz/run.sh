#!/bin/sh
# A short run of the fuzzer, part of `make check`: the same programs each time. PYC2C: the compiler. SAN: its sanitizers.
root=$(cd "$(dirname "$0")/../.." && pwd)
amount="--seconds 20 --count 24"
[ -z "$SAN" ] || amount="--seconds 120 --count 6 --sanitized"
exec python3 "$root/tests/fuzz/fuzz.py" $amount --seed 1000 --no-reduce --pyc2c "$(realpath "${PYC2C:-$root/build/pyc2c}")" -j "${JOBS:-2}"
