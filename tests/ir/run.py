#!/usr/bin/env python3
"""What each pass of the optimiser does to the IR: every tests/ir/NAME.py says in its first lines which pass it is about
and how many operations of a kind some function has before and after that pass.

    # pass: scalars
    # f: getitem 2 -> 0        all functions named f together; `prim NAME` counts uses of a row, `prim` all rows
    # f: iadd ? -> 1           before the pass: any number
    # f: loop mul 1 -> 0       those in loops only
    # f: getattr! 0 -> 1       those that are known not to raise
    # f: param:f64 0 -> 1      those in the representation of that name (pass lowered)

Pass `lowered` is all that stands between the typed IR and C. What inference finds is stated by signatures, one for every clone of a function, by qualified name:

    # types
    # f(x: int[0..9], y: list[float]) -> float

Usage: run.py [--pyc2c PATH] [--show] [FILE...]    --show prints what differs around the pass"""
import argparse
import collections
import difflib
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OPERATION = re.compile(r"^  (?:%\d+ = )?(\w+)(!?)(?: (\w+))?(?:.* (:\w+))?")
EXPECTATION = re.compile(r"^# (\S+): (.+?) (\d+|\?) -> (\d+)$")


def passes():
    """Names of all passes in order; None stands for lowering, which cannot be dumped as a pass."""
    names = ["types"]
    for file in ("pass.def", "pass_lowered.def"):
        names += re.findall(r'^PASS\(\w+, *"([^"]+)"', (ROOT / "compiler/optimise" / file).read_text(), re.M)
        names.append(None)
    return names


def dump(pyc2c, path, stage):
    what = stage if stage in ("types", "lowered") else "ir@" + stage
    return subprocess.run([pyc2c, "-I", str(HERE / "lib"), "--dump=" + what, str(path)], capture_output=True, text=True, check=True).stdout


def in_loops(blocks):
    """Names of the blocks that can get back to themselves. blocks: name -> lines."""
    targets = {name: set(re.findall(r"\[(b\d+)\(", "\n".join(lines))) for name, lines in blocks.items()}
    reach = {name: set(to) for name, to in targets.items()}
    changed = True
    while changed:
        changed = False
        for name in reach:
            more = set().union(*(reach.get(t, set()) for t in reach[name])) - reach[name]
            reach[name] |= more
            changed |= bool(more)
    return {name for name in reach if name in reach[name]}


def count_function(text, found):
    blocks, here = {}, []
    for line in text.splitlines():
        head = re.match(r"(b\d+)\(", line)
        if head:
            here = blocks[head[1]] = []
        here.append(line)
    loops = in_loops(blocks)
    for name, lines in blocks.items():
        found.update("param:" + r for r in re.findall(r"%\d+:(\w+)", lines[0]))
        for operation in filter(None, map(OPERATION.match, lines)):
            keys = [operation[1]] + (["prim " + operation[3]] if operation[1] == "prim" else []) + ([operation[1] + "!"] if operation[2] else []) + ([operation[1] + operation[4]] if operation[4] else [])
            found.update(keys + ["loop " + k for k in keys if name in loops])


def counts(text):
    """Function name -> operation -> how often; rows also as "prim NAME"."""
    found = collections.defaultdict(collections.Counter)
    for function in re.split(r"^func ", text, flags=re.M)[1:]:
        count_function(function, found[re.search(r" name=(\S+)", function)[1]])
    return found


def signatures(text):
    """Qualified name -> the signatures of its clones, sorted. Types of what is returned are joined by " | "."""
    found = collections.defaultdict(list)
    for function in re.split(r"^func ", text, flags=re.M)[1:]:
        function = re.sub(r"#\d+(?=[:\[])", "", function)
        types = dict(re.findall(r"(%\d+) = .* : (.*?)  ;", function))
        for parameters in re.findall(r"^b\d+\((.*)\):", function, re.M):
            types.update(re.findall(r"(%\d+): ((?:[^,\[(]|\[.*?\]|\(.*?\))*)", parameters))
        names = re.search(r" clone_of=\d+ .*?\((.*)\) {", function)
        entry = re.search(r"^b0\((.*)\):", function, re.M)
        if names and entry:
            parameters = [f"{n}: {types[v]}" for n, v in zip(names[1].split(", "), re.findall(r"%\d+", entry[1]))]
            results = sorted({types.get(v, "?") for v in re.findall(r"^  return (%\d+)", function, re.M)})
            name = re.search(r' qualname="(.*?)"', function)[1]
            found[name].append(f"{name}({', '.join(parameters)}) -> {' | '.join(results)}")
    return {name: sorted(clones) for name, clones in found.items()}


def check_types(pyc2c, path, lines, show):
    wanted = collections.defaultdict(list)
    for line in lines:
        if not (stated := re.match(r"# ((\S+?)\(.*)$", line)):
            break
        wanted[stated[2]].append(stated[1])
    found = signatures(dump(pyc2c, path, "types"))
    if show:
        print("\n".join(s for clones in found.values() for s in clones))
    return [f"{name} is not {' and '.join(sorted(clones))}\n     but {' and '.join(found.get(name, ['not there']))}"
            for name, clones in wanted.items() if found.get(name) != sorted(clones)]


def check(pyc2c, path, show):
    lines = path.read_text().splitlines()
    if lines[0] == "# types":
        return check_types(pyc2c, path, lines[1:], show)
    name = re.fullmatch(r"# pass: (\S+)", lines[0])[1]
    names = passes()
    previous = names[(names.index(None) if name == "lowered" else names.index(name)) - 1]
    after_text = dump(pyc2c, path, name)
    before_text = dump(pyc2c, path, previous) if previous else None
    if show:
        print("\n".join(difflib.unified_diff((before_text or "").splitlines(), after_text.splitlines(), lineterm="", n=2)))
    after, before = counts(after_text), counts(before_text or "")
    failures = []
    for line in lines[1:]:
        wanted = EXPECTATION.match(line)
        if not wanted:
            break
        function, operation, was, now = wanted.groups()
        if was != "?" and before_text is not None and before[function][operation] != int(was):
            failures.append(f"{function} has {before[function][operation]} {operation} before {name}, not {was}")
        if after[function][operation] != int(now):
            failures.append(f"{function} has {after[function][operation]} {operation} after {name}, not {now}")
    return failures


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--pyc2c", default=str(ROOT / "build" / "pyc2c"))
    ap.add_argument("--show", action="store_true")
    ap.add_argument("files", nargs="*")
    args = ap.parse_args()
    paths = [pathlib.Path(f) for f in args.files] or sorted(p for p in HERE.glob("*.py") if p.name != "run.py")
    passed = failed = 0
    for path in paths:
        problems = check(args.pyc2c, path, args.show)
        passed, failed = passed + (not problems), failed + bool(problems)
        for problem in problems:
            print(f"FAIL {path.name}: {problem}")
    if not args.files:
        heads = [re.fullmatch(r"# pass: (\S+)", p.read_text().splitlines()[0]) for p in paths]
        covered = {head[1] for head in heads if head}
        for name in passes()[1:]:
            if name and name not in covered and not re.search("-again$|-inlined$|^dead-lowered$", name):
                print(f"FAIL: no test is about the pass {name}")
                failed += 1
    print(f"difftest: {passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
