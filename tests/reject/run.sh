#!/bin/sh
# Every tests/reject/NAME.py must be refused by `pyc2c check` with exactly the errors that its comments name:
# `# error: E0301` on the offending line (several codes may follow). Then the errors of the command line.
PYC2C=${PYC2C:-build/pyc2c}
PYC2C=$(realpath "$PYC2C")
cd "$(dirname "$0")" || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

fail() {
    echo "FAILED: $1"
    [ -f "$work/actual" ] && diff "$work/expected" "$work/actual"
    rm -f "$work/actual"
    failed=1
}

# Lines "LINE CODE" of the messages on standard input. CPython's own form of E0101 has no code in it.
messages() {
    sed -n -e 's/^[^:]*:\([0-9]*\):[0-9]*: error\[\(E[0-9]*\)\].*/\1 \2/p' \
           -e 's/^  File ".*", line \([0-9]*\).*/\1 E0101/p' | sort -n
}

for test in *.py; do
    grep -n '# error:' "$test" | sed 's/^\([0-9]*\):.*# error: */\1 /' |
        while read -r line codes; do for code in $codes; do echo "$line $code"; done; done | sort -n >"$work/expected"
    "$PYC2C" check --color=never "$test" >/dev/null 2>"$work/errors"
    [ $? -eq 1 ] || fail "$test: status is not 1"
    messages <"$work/errors" >"$work/actual"
    cmp -s "$work/expected" "$work/actual" || fail "$test"
done
rm -f "$work/actual"

# expect STATUS TEXT ARGS...: the command ends so and says that.
expect() {
    status=$1 text=$2
    shift 2
    "$PYC2C" --color=never "$@" >"$work/out" 2>&1 </dev/null
    got=$?
    [ $got -eq "$status" ] || fail "pyc2c $*: status $got, not $status"
    [ -z "$text" ] || grep -qF -- "$text" "$work/out" || { fail "pyc2c $*: does not say '$text'"; cat "$work/out"; }
}

echo 'x = 1' >"$work/good.py"
: >"$work/empty.py"
printf 'x = 1\n\000y = 2\n' >"$work/nul.py"
printf 'x = 1\ny = "\377"\n' >"$work/latin.py"
printf '# coding: latin-1\nx = "\351"\n' >"$work/declared.py"
printf '# coding: nonsense\nx = 1\n' >"$work/nonsense.py"
printf '\357\273\277x = 1\r\ny = 2\r' >"$work/bom.py"
expect 1 "E0001]: cannot read '$work/none.py': No such file or directory" check "$work/none.py"
expect 1 "E0002]: '$work' is a directory" check "$work"
expect 0 "" check "$work/empty.py"
expect 0 "" check "$work/declared.py"
expect 0 "" check "$work/bom.py"
expect 1 "SyntaxError: source code cannot contain null bytes" check "$work/nul.py"
expect 1 "SyntaxError: Non-UTF-8 code starting with '\\xff' in file $work/latin.py on line 2" check "$work/latin.py"
expect 1 "SyntaxError: encoding problem: nonsense" check "$work/nonsense.py"
touch "$work/extension.cpython-311-x86_64-linux-gnu.so"
echo 'import extension' >"$work/extended.py"
expect 1 "extended.py:1:8: error[E0302]: module 'extension' is a C extension and cannot be compiled" check "$work/extended.py"
expect 1 "E0003]: cannot write '$work/no/such': No such file or directory" -o "$work/no/such" "$work/good.py"
expect 1 "E0003]: cannot write '/dev/full'" -o /dev/full "$work/good.py"
expect 1 "E0003]: cannot write '$work'" -o "$work" "$work/good.py"
expect 1 "it is the program itself" -o "$work/good.py" "$work/good.py"
expect 1 "E0301]: no module named 'no_such'" check --include no_such "$work/good.py"
printf 'import no_such_here\neval(input())\n' >"$work/late.py"
expect 1 "E0301]: no module named 'no_such_here'" check "$work/late.py"
expect 0 "" check --refuse-late "$work/late.py"
expect 1 "ModuleNotFoundError: No module named 'no_such_here'" run --refuse-late -O0 "$work/late.py"
expect 1 "E0301]: no module named 'no_such'" check --refuse-late --include no_such "$work/good.py"
printf 'import importlib, sys\nimportlib.import_module(sys.argv[0])\n' >"$work/computed.py"
expect 0 "computed.py:2:1: warning[W0301]: the name of this import is computed" check "$work/computed.py"
expect 0 "" check --include bisect "$work/computed.py"
expect 2 "no program given"
expect 2 "unknown option '--nonsense'" --nonsense "$work/good.py"
expect 2 "needs a value" -o
expect 2 "is not one of exe, obj, c" --emit=x "$work/good.py"
expect 2 "is not a number of jobs" -j 0 "$work/good.py"
expect 2 "one program at a time" "$work/good.py" "$work/empty.py"
expect 2 "there is no error 'E9'" --explain E9
expect 0 "could not be resolved" --explain E0301
expect 0 "Python 3.11" --version
expect 0 "Exit status:" --help
"$PYC2C" --help >/dev/full 2>/dev/null && fail "--help to a full device"
if [ "$(id -u)" -ne 0 ]; then
    chmod 000 "$work/good.py"
    expect 1 "Permission denied" check "$work/good.py"
fi
[ $failed -eq 0 ] && echo "reject: all as expected"
exit $failed
