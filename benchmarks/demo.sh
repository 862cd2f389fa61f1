#!/bin/sh
# Compiles a program of pyperformance as it is, runs it beside CPython, and lets the real pyperf compare the results.
# Usage: demo.sh [PROGRAM [PYPERF OPTIONS]] - default: crypto_pyaes --fast
set -eu
cd "$(dirname "$0")/.."
name=${1:-crypto_pyaes}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- --fast
out=build/demo
python=build/venv/bin/python
site=$(echo build/venv/lib/python3*/site-packages)
source=$site/pyperformance/data-files/benchmarks/bm_$name/run_benchmark.py
if [ ! -e "$source" ]; then
    echo "demo.sh: $source is missing: make deps" >&2
    exit 1
fi
mkdir -p "$out/include"
ln -sfn "$(realpath "$site/pyaes")" "$out/include/pyaes"
rm -f "$out/cpython.json" "$out/pyc2c.json"

echo "\$ pyc2c bm_$name/run_benchmark.py -o $out/$name"
build/pyc2c -I "$out/include" "$source" -o "$out/$name"
ls -l "$out/$name" | awk '{ print $5 " bytes" }'
ldd "$out/$name" | awk '{ print "needs " $1 }'

echo
echo "\$ python3 run_benchmark.py $* -o cpython.json"
"$python" "$source" -q "$@" -o "$out/cpython.json"
echo "\$ $out/$name $* -o pyc2c.json"
"$out/$name" -q "$@" -o "$out/pyc2c.json"

echo
echo "\$ python3 -m pyperf compare_to cpython.json pyc2c.json"
"$python" -m pyperf compare_to --table "$out/cpython.json" "$out/pyc2c.json"
"$python" -m pyperf compare_to "$out/cpython.json" "$out/pyc2c.json"
