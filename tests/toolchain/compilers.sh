#!/bin/sh
# The emitted C compiles, without diagnostics of errors, with every C compiler that is installed, and the
# programs print what CPython prints. PYC2C: the compiler under test. Ends with status 1 if one does not.
PYC2C=${PYC2C:-build/pyc2c}
here=$(dirname "$0")
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
failed=0
for compiler in clang-19 clang-14 gcc gcc-12; do
    command -v "$compiler" >/dev/null || continue
    for program in "$here"/*.py; do
        for mode in "" --no-infer; do
            if ! "$PYC2C" "$program" -o "$out/program" --cc "$compiler" $mode >"$out/log" 2>&1; then
                echo "FAILED: $program, $compiler $mode: does not compile"
                cat "$out/log"
                failed=1
                continue
            fi
            "$out/program" >"$out/got" 2>&1
            got=$?
            /usr/bin/python3 "$program" >"$out/want" 2>&1
            want=$?
            if [ $got != $want ] || ! cmp -s "$out/got" "$out/want"; then
                echo "FAILED: $program, $compiler $mode: status $got, CPython $want"
                diff "$out/want" "$out/got" | head -5
                failed=1
            fi
        done
    done
done
exit $failed
