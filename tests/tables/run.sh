#!/bin/sh
# The matrix: is it complete, is the table that is made from it up to date, and does what it names agree with
# CPython? The last line is "difftest: N passed, N failed". BUILD: the build folder. SAN: its sanitizers, which the C
# compiler is slow with.
BUILD=${BUILD:-build}
here=$(cd "$(dirname "$0")" && pwd)
matrix=$(realpath "$BUILD")/matrix
/usr/bin/python3 "$here/complete.py" || exit 1
/usr/bin/python3 "$here/compatibility.py" --check || exit 1
/usr/bin/python3 "$here/make_matrix.py" "$matrix" || exit 1
/usr/bin/python3 "$here/c_names.py" "$matrix/c_names_module.py" || exit 1
difftest() {
    python3 "$here/../difftest.py" -j "${JOBS:-$(nproc)}" --pyc2c "$(realpath "$BUILD")/pyc2c" "$@"
}
{
    difftest --mode dynamic ${SAN:+--flags=-O0} "$matrix"/*_dynamic.py "$matrix"/*_module.py
    difftest --mode infer --flags=-O0 "$matrix"/*_typed.py
    difftest ${SAN:+--flags=-O0} "$here"/programs/*.py
} >"$matrix/log" 2>&1
grep -v '^difftest:' "$matrix/log"
awk '/^difftest:/ { passed += $2; failed += $4 } END { printf "difftest: %d passed, %d failed\n", passed, failed; exit failed > 0 || !passed }' "$matrix/log"
