#!/bin/sh
# The cache of object files: a program compiled again needs no C compiler; --no-cache, and pyc2c cache clean.
PYC2C=${PYC2C:-build/pyc2c}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export XDG_CACHE_HOME="$dir/cache"
echo 'print(sum(i * i for i in range(10)))' >"$dir/p.py"

# compilations OPTIONS...: how many C files were compiled, after building and running the program
compilations() {
    "$PYC2C" -v "$@" "$dir/p.py" -o "$dir/p" 2>"$dir/log" || { cat "$dir/log"; exit 1; }
    [ "$("$dir/p")" = 285 ] || { echo "wrong output"; exit 1; }
    grep -c ' -c .*prog_0.c ' "$dir/log"
}
expect() {
    [ "$2" = "$3" ] || { echo "$1: $2 instead of $3"; exit 1; }
}
expect "first" "$(compilations)" 1
expect "again" "$(compilations)" 0
expect "other flags" "$(compilations -O1)" 1
expect "--no-cache" "$(compilations --no-cache)" 1
"$PYC2C" cache clean || exit 1
expect "after clean" "$(compilations)" 1
echo '# a comment' >>"$dir/p.py"
expect "same C text" "$(compilations)" 0
case $("$PYC2C" cache info) in "$dir/cache/pyc2c: 2 files, "*) ;; *) echo "cache info: $("$PYC2C" cache info)"; exit 1 ;; esac
