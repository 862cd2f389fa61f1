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

# What is used is not the oldest entry.
touch -d '3 hours ago' "$dir"/cache/pyc2c/*
compilations -O1 >/dev/null
expect "used entries" "$(find "$dir/cache/pyc2c" -name '*.pch' -mmin -60 | wc -l)" 1

# A library module that is used in the same way comes from the cache, whatever else the program does.
libraries() {
    "$PYC2C" -v -O0 "$1" -o "$dir/p" 2>"$dir/log" || { cat "$dir/log"; exit 1; }
    grep -c ' -c .*/lib[0-9]*_[a-z_]*\.c ' "$dir/log"
}
printf 'import functools\nprint("one")\n' >"$dir/one.py"
printf 'import functools\nclass Two:\n    def two(self, n=2.5):\n        return [n] * 2\nprint(Two().two())\n' >"$dir/two.py"
[ "$(libraries "$dir/one.py")" -gt 5 ] || { echo "no files for the modules of the library"; exit 1; }
expect "library of another program" "$(libraries "$dir/two.py")" 0
[ "$("$dir/p")" = "[2.5, 2.5]" ] || { echo "wrong output"; exit 1; }
