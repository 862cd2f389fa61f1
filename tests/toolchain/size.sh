#!/bin/sh
# A small program is small, needs no libraries but libc and libm, and has debug information that names the lines and
# functions of the Python source. PYC2C: the compiler under test.
PYC2C=$(realpath "${PYC2C:-build/pyc2c}")
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
failed=0
fail() { echo "FAILED: $1"; failed=1; }

cat >"$out/hello.py" <<'END'
def greet(name):
    print("hello", name)
greet("world")
END
cd "$out" || exit 1

# smaller LIMIT OPTIONS...: the executable has fewer bytes, and prints what it should.
smaller() {
    limit=$1
    shift
    "$PYC2C" "$@" hello.py -o hello || fail "does not compile with $*"
    size=$(stat -c %s hello)
    [ "$size" -lt "$limit" ] || fail "$size bytes with '$*', not less than $limit"
    [ "$(./hello)" = "hello world" ] || fail "says $(./hello)"
    others=$(ldd hello | awk '{ print $1 }' | grep -v -e '^linux-vdso' -e '^libc\.so' -e '^libm\.so' -e 'ld-linux')
    [ -z "$others" ] || fail "needs $others"
}
smaller 1500000 -g0
smaller 2000000
lines=$(llvm-dwarfdump-19 --debug-info --debug-line hello 2>/dev/null | grep -c -e 'hello\.py' -e 'DW_AT_name.*greet')
[ "$lines" -ge 2 ] || fail "no lines or no names of the Python source in the debug information"
exit $failed
