#!/bin/sh
# pyc2c check -v: which functions have values of unknown type, and what made them so. A typed program has none.
PYC2C=${PYC2C:-build/pyc2c}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cat >"$dir/typed.py" <<'P'
def add(a, b):
    return a + b


print(add(1, 2), add(1.5, 2.5))
P
cat >"$dir/mixed.py" <<'P'
import sys


class Box:
    def __init__(self, value):
        self.value = value

    def get(self):
        return self.value


def half(x):
    return x / 2


def typed(n):
    return [k * k for k in range(n)]


box = Box(sys.flags)
print(half(box.get()), typed(3))
things = [1]
things.append(sys.flags)
print(things[0])
P
expect() {
    "$PYC2C" check -v "$dir/$1.py" >"$dir/out" 2>&1 || { echo "$1: failed"; cat "$dir/out"; exit 1; }
    shift
    for line; do
        grep -qF -- "$line" "$dir/out" || { echo "missing: $line"; cat "$dir/out"; exit 1; }
    done
}
expect typed "2 of 2 functions of the program have all their types inferred"
[ "$(wc -l <"$dir/out")" = 1 ] || { echo "more than the summary:"; cat "$dir/out"; exit 1; }
expect mixed "mixed.py:5: Box.__init__" "  5:5: parameter 'value' may be any object, since line 20:7 (passed to Box())" \
    "  9:16: attribute 'value' of Box may hold any object, since line 6:9 (stored as attribute 'value')" \
    "  12:1: parameter 'x' may be any object, since line 21:7 (passed to half())" \
    "  24:7: the items of the list may be any object, since line 23:1 (passed to .append())"
if grep -q ": typed" "$dir/out"; then
    echo "a typed function is listed:"
    cat "$dir/out"
    exit 1
fi
