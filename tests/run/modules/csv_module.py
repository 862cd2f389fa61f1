# csv: dialects, what readers take apart and writers put together, errors; random rows through both.
import _csv
import csv
import io
import random


def attempt(f, *args, **kwargs):
    try:
        print(str(f(*args, **kwargs)).split(" at ")[0])
    except BaseException as e:
        print(type(e).__name__, e)


for option, values in dict(delimiter=(None, 5, "", "ab", ";", b"x", "\n"), quotechar=(None, 5, "", "ab"), escapechar=(None, 5, "", "ab"),
                           lineterminator=(None, 5, "", "ab"), quoting=(None, "x", 4, -1, 2.5, True, 3), doublequote=(None, "x", []),
                           skipinitialspace=("x",), strict=(1,)).items():
    for value in values:
        print(option, repr(value), end=" ")
        attempt(_csv.Dialect, **{option: value})
attempt(_csv.Dialect, "nosuch")
attempt(_csv.Dialect, foo=3)
attempt(_csv.Dialect, quotechar=None, quoting=0)
attempt(_csv.Dialect, 1, 2)
attempt(_csv.Dialect, *([None] * 12))
d = _csv.Dialect()
print(d.delimiter, d.doublequote, d.escapechar, repr(d.lineterminator), d.quotechar, d.quoting, d.skipinitialspace, d.strict)
attempt(setattr, d, "delimiter", "x")
attempt(delattr, d, "strict")
attempt(setattr, d, "strict", 1)
for f in (csv.reader, csv.writer, csv.register_dialect):
    attempt(f)
    attempt(f, 5)
    attempt(f, [], None, 1)
attempt(next, csv.reader([1]))
attempt(next, csv.reader([b"x"]))
attempt(csv.reader, [], "nosuch")
attempt(csv.register_dialect, "x", delimiter=":")
print(csv.list_dialects(), csv.get_dialect("x").delimiter)
attempt(csv.get_dialect, "y")
attempt(csv.unregister_dialect, "y")
attempt(csv.unregister_dialect, "x")
attempt(csv.get_dialect, [])
attempt(csv.field_size_limit, "x")
attempt(csv.field_size_limit, 10)
attempt(next, csv.reader(["a" * 11]))
attempt(csv.field_size_limit, 131072)
attempt(csv.field_size_limit, 2**70)
w = csv.writer(io.StringIO())
for row in ((), (5,), ([1, 2],), ([None],), ([],), ([""],), (["", ""],), (["\n", "a\rb", 'c"d', "e,f", " g"],), ("abc",)):
    attempt(w.writerow, *row)
attempt(w.writerows, 5)
attempt(w.writerows, [5])
for options in (dict(quoting=3), dict(quoting=3, escapechar="\\"), dict(doublequote=False), dict(escapechar="\\", doublequote=False),
                dict(quoting=csv.QUOTE_NONNUMERIC), dict(quoting=csv.QUOTE_ALL, lineterminator="|"), dict(quotechar=None)):
    for row in ([""], ["a,b"], ['a"b'], ["a\\b", 1, 2.5, None, True], ["x|y", "\n"]):
        out = io.StringIO()
        attempt(csv.writer(out, **options).writerow, row)
        print(repr(out.getvalue()))

# the classes above them
out = io.StringIO()
dw = csv.DictWriter(out, ["a", "b"], restval="-", extrasaction="ignore")
dw.writeheader()
dw.writerow({"a": 1, "c": 3})
dw.writerows([{"a": "x,y", "b": None}, {}])
print(repr(out.getvalue()))
attempt(csv.DictWriter(out, ["a"]).writerow, {"b": 1})
r = csv.DictReader(io.StringIO(out.getvalue() + "1,2,3\r\n\r\n4\r\n"), restkey="more")
print(r.fieldnames, list(r), r.line_num)


class Semicolons(csv.excel):
    delimiter = ";"
    quoting = csv.QUOTE_NONNUMERIC


csv.register_dialect("semicolons", Semicolons)
print(list(csv.reader(['1;"2";3.5', '"a;b";-1e3'], "semicolons")))
attempt(list, csv.reader(["x;1"], "semicolons"))
print([(row, reader.line_num) for reader in [csv.reader(['a,"b', "", 'c""d",e', "f"])] for row in reader])
print(csv.Sniffer().sniff("a;b;c\n1;2;3\n4;5;6\n").delimiter, csv.Sniffer().has_header("name;age\nbob;12\nann;13\n"))

# random texts and rows, all options
rng = random.Random(7)
letters = 'ab ,;"\\\'\n\r1.é'
for turn in range(400):
    options = dict(delimiter=rng.choice(",; a"), quotechar=rng.choice(['"', "'", None]), escapechar=rng.choice([None, "\\", "b", ","]),
                   doublequote=rng.random() < 0.6, skipinitialspace=rng.random() < 0.3, strict=rng.random() < 0.3,
                   quoting=rng.choice([0, 0, 1, 2, 3]), lineterminator=rng.choice(["\r\n", "\n", "1", ""]))
    lines = ["".join(rng.choice(letters) for k in range(rng.randrange(12))) for k in range(3)]
    rows = [["".join(rng.choice(letters) for k in range(rng.randrange(5))) for k in range(rng.randrange(4))] + rng.choice([[], [3], [None, 1.5]])
            for k in range(3)]
    for f in (lambda: list(csv.reader(lines, **options)), lambda: [csv.writer(out, **options).writerows(rows), out.getvalue()]):
        out = io.StringIO()
        try:
            print(turn, f())
        except Exception as e:
            print(turn, type(e).__name__, e, repr(out.getvalue()))
