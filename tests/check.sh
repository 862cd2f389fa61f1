#!/bin/sh
# The whole test suite, called by `make check` from the root. Ends with one line "N passed, N failed".
# BUILD: build folder; SAN: sanitizers that the build has, or empty; JOBS: parallel programs; STRESS: milliseconds of collections
# in a second run of each program of tests/run (docs/testing.md), or empty.
BUILD=${BUILD:-build}
JOBS=${JOBS:-$(nproc)}
export CC=${CC:-clang-19}
export PYC2C_VERIFY=1 # the compiler checks its IR after each stage
passed=0
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
flags=--flags=
if [ -n "$SAN" ]; then
    export ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=0:use_sigaltstack=0 UBSAN_OPTIONS=halt_on_error=1
    sanitize=-fsanitize=$SAN
    flags=--flags=-O0 # the C compiler is slow on instrumented code
fi

# step NAME COMMAND...: one pass or fail by exit status, unless the output counts for itself.
step() {
    name=$1
    shift
    start=$(date +%s)
    "$@" >"$log" 2>&1
    status=$?
    counted=$(sed -n 's/^difftest: \([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log" | tail -n 1)
    if [ -n "$counted" ]; then
        passed=$((passed + ${counted% *}))
        failed=$((failed + ${counted#* }))
    elif [ $status -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
    [ $status -eq 0 ] || { echo "--- $name failed:"; tail -n 200 "$log"; }
    echo "$name: status $status, $(($(date +%s) - start)) s"
}

unit_tests_of_the_runtime() {
    result=0
    for test in $(find tests/unit/runtime -name '*_test.c' | sort); do
        program=$BUILD/$(echo "${test%.c}" | tr / -)
        if ! $CC -std=gnu17 -g $sanitize -Wall -Wextra -Werror -Wno-unused-parameter -ffp-contract=off -I. "$test" -o "$program" \
                "$BUILD/libpyrt.a" $($CC -print-file-name=libgc.a) $($CC -print-file-name=libgmp.a) $(pkg-config --libs check) -lm -pthread; then
            result=1
        elif ! CK_VERBOSITY=minimal "$program"; then
            echo "FAILED: $test"
            result=1
        fi
    done
    return $result
}

step "lint" tools/lint.sh
step "unit tests of the compiler" env BUILD="$BUILD" SAN="$SAN" tests/unit/compiler/run.sh
step "unit tests of the runtime" unit_tests_of_the_runtime
[ ! -x tests/ir/run.sh ] || step "passes on IR text" env PYC2C="$BUILD/pyc2c" tests/ir/run.sh
step "refused programs" env PYC2C="$BUILD/pyc2c" tests/reject/run.sh
[ ! -x tests/tables/run.sh ] || step "tables" env BUILD="$BUILD" SAN="$SAN" JOBS="$JOBS" tests/tables/run.sh
step "cache" env PYC2C="$BUILD/pyc2c" tests/toolchain/cache.sh
step "python -m" env PYC2C="$BUILD/pyc2c" tests/toolchain/module.sh
step "why dynamic" env PYC2C="$BUILD/pyc2c" tests/toolchain/explain.sh
[ -n "$SAN" ] || step "C compilers" env PYC2C="$BUILD/pyc2c" tests/toolchain/compilers.sh
[ -n "$SAN" ] || step "size of a program" env PYC2C="$BUILD/pyc2c" tests/toolchain/size.sh
step "fuzzer" env PYC2C="$BUILD/pyc2c" JOBS="$JOBS" SAN="$SAN" tests/fuzz/run.sh
for folder in tests/run/*/; do
    step "$folder" python3 tests/difftest.py -j "$JOBS" --pyc2c "$BUILD/pyc2c" $flags ${STRESS:+--stress "$STRESS"} "$folder"
done
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
