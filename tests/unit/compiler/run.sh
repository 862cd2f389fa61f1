#!/bin/sh
# Builds and runs the Check unit tests below this folder (or those given), each linked with the compiler's
# objects in $BUILD (default build) except the driver. Run from the root, after `make`.
BUILD=${BUILD:-build}
CC=${CC:-clang-19}
export CK_DEFAULT_TIMEOUT=120 # seconds: the machine may be busy
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
objects=$(find "$BUILD/compiler/" -name '*.o' ! -path '*/driver/*')
ar rcs "$out/libcompiler.a" $objects
failed=0
grep -rho 'rt_init_module_[A-Za-z0-9_]*(RtModule' runtime/modules | sed 's/rt_init_module_\(.*\)(.*/\1/' | sort -u >"$out/defined"
sed -n 's/^CMODULE(\(.*\))$/\1/p' runtime/tables/cmodule.def | grep -vx 'sys\|builtins' | sort -u >"$out/listed"
if ! diff "$out/defined" "$out/listed"; then
    echo "FAILED: runtime/tables/cmodule.def does not list the modules of runtime/modules"
    failed=1
fi
[ $# -gt 0 ] || set -- $(find tests/unit/compiler -name '*_test.c' | sort)
for test in "$@"; do
    program="$out/$(basename "$test" .c)"
    if ! $CC -std=gnu17 -g ${SAN:+-fsanitize=$SAN} -Wall -Wextra -Werror -Wno-unused-parameter -I. "$test" -o "$program" "$out/libcompiler.a" \
            $(pkg-config --libs check python-3.11-embed) -lm; then
        failed=1
    elif ! CK_VERBOSITY=${CK_VERBOSITY:-minimal} "$program"; then
        echo "FAILED: $test"
        failed=1
    fi
done
exit $failed
