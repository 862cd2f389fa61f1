# include: ../../../build/venv/lib/python3.11/site-packages/pyperformance/data-files/benchmarks
# What pyperformance's programs compute, not only how long they take; some check it themselves.
import hashlib
import os
import random
import re
import sys

sys.path.insert(0, "../../../build/venv/lib/python3.11/site-packages") # CPython's pyperf; the compiled program has its own
from bm_chaos import run_benchmark as chaos
from bm_comprehensions import run_benchmark as comprehensions
from bm_deepcopy import run_benchmark as deepcopy
from bm_generators import run_benchmark as generators
from bm_go import run_benchmark as go
from bm_pyflate import run_benchmark as pyflate
from bm_regex_dna import run_benchmark as dna
from bm_regex_effbot import run_benchmark as effbot
from bm_regex_v8 import run_benchmark as v8

# chaos: the picture
V = chaos.GVector
splines = [chaos.Spline([V(1.59735, 3.30446, 0.0), V(1.57581, 4.12326, 0.0), V(1.31321, 5.28835, 0.0), V(1.6189, 5.32991, 0.0),
                         V(2.88994, 5.5027, 0.0)], 3, [0, 0, 0, 1, 2, 2, 2]),
           chaos.Spline([V(2.8045, 4.01735, 0.0), V(2.5505, 3.52523, 0.0), V(1.97901, 2.62036, 0.0), V(1.5, 2.1, 0.0)],
                        3, [0, 0, 0, 1, 1, 1])]
game = chaos.Chaosgame(splines, 0.25)
game.create_image_chaos(64, 64, 3000, "picture-of-chaos.ppm", 1234)
with open("picture-of-chaos.ppm", "rb") as f:
    print("chaos", hashlib.sha256(f.read()).hexdigest(), random.random())
os.remove("picture-of-chaos.ppm")

# comprehensions: the order of the tray
widgets = comprehensions.make_some_widgets()
tray = comprehensions.WidgetTray(1, widgets)
print("comprehensions", tray.sorted_widgets)

print("deepcopy", deepcopy.benchmark(1) > 0, deepcopy.benchmark_reduce(1) > 0, deepcopy.benchmark_memo(1) > 0)
print("generators", list(generators.tree(range(10))), generators.bench_generators(1) > 0)

# go: the move and the whole search
random.seed(5)
print("go", go.versus_cpu(), random.random())
board = go.Board()
for _ in range(40):
    board.move(board.random_move())
print(board, board.score(go.WHITE), board.score(go.BLACK), board.history)

# pyflate checks the sum of what it unpacks
folder = os.path.dirname(pyflate.__file__) if hasattr(pyflate, "__file__") else ""
print("pyflate", pyflate.bench_pyflake(1, os.path.join(folder, "data", "interpreter.tar.bz2")) > 0)

seq = dna.init_benchmarks(1000, 42)
print("dna", hashlib.md5(seq).hexdigest(), dna.run_benchmarks(seq))


def seen(function):
    """What the searches of a benchmark find."""
    found = []
    real_search, real_sub = re.search, re.sub

    def search(regex, text, flags=0):
        match = real_search(regex, text, flags)
        found.append(match and (match.span(), match.groups()))
        return match

    def sub(regex, *rest, **keywords):
        text = real_sub(regex, *rest, **keywords)
        found.append(text)
        return text

    re.search, re.sub = search, sub
    try:
        function(1)
    finally:
        re.search, re.sub = real_search, real_sub
    return len(found), hashlib.sha1(repr(found).encode()).hexdigest()


print("effbot", seen(effbot.bench_regex_effbot))
print("v8", seen(v8.bench_regex_v8))
