"""Module _json (encoder, scanner, strings) and json on top of it: results, errors with their places, odd arguments."""
import _json
import json
import random


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "value", None))


def fail(o):
    raise LookupError("no default for " + type(o).__name__)


def encoder(default=fail, markers=None, encode=_json.encode_basestring_ascii, sort=False, skip=False, nan=True):
    return _json.make_encoder(markers, default, encode, None, ": ", ", ", sort, skip, nan)


class Items(dict):
    def items(self):
        return [(1, 2, 3)]


class Num(int):
    def __repr__(self):
        return "no number"


class Real(float):
    def __repr__(self):
        return "no float"


class Text(str):
    pass


def encoding():
    e = encoder(markers={}, nan=False)
    show(lambda: e([1, 2, "a", {1: 2}], 0))
    show(lambda: e(float("nan"), 0))
    show(lambda: e({(1, 2): 3}, 0))
    show(lambda: e(object(), 0))
    show(lambda: e(1))
    show(lambda: e())
    show(lambda: e(1, 2, 3))
    show(lambda: e(obj=1, _current_indent_level="x"))
    show(lambda: len(e.markers))
    show(lambda: (e.default is fail, e.indent, e.key_separator, e.item_separator, e.sort_keys, e.skipkeys))
    show(lambda: setattr(e, "markers", 1))
    for bad in ((1, 2, 3, 4, 5, 6, 7, 8, 9), ({}, 2, 3, 4, "5", 6, 7, 8, 9), ({}, 2, 3, 4, "5", "6", 7, 8), (1, 2, 3, 4, "5", "6", 7, 8, 9)):
        show(lambda: _json.make_encoder(*bad))
    loop = []
    loop.append(loop)
    show(lambda: encoder(markers={})(loop, 0))
    show(lambda: encoder()(Items(a=1), 0))
    show(lambda: encoder(encode=lambda o: 3)("a", 0))
    show(lambda: encoder(encode=lambda o: "<" + o + ">")({"a": ["b", Text("c")]}, 0))
    show(lambda: encoder(skip=True)([1, {2: 3, (1,): 2, object: 5, "a": 1}, []], 0))
    show(lambda: encoder(skip=True)({(1,): 2}, 0))
    show(lambda: encoder(sort=True)({"b": 1, "a": 2}, 0))
    show(lambda: encoder(sort=True)({"b": 1, 1: 2}, 0))
    show(lambda: encoder()({True: None, None: False, 1.5: 2, 7: 8, float("inf"): 1, Num(3): Num(4), Real(0.5): Real(2.5), 2**80: -(2**80)}, 0))
    show(lambda: encoder(default=lambda o: [str(type(o))])([{1, 2}, (), ((1,),), b"x"], 0))


def strings():
    for f in (_json.encode_basestring, _json.encode_basestring_ascii):
        show(lambda: f(3))
        show(lambda: f())
        for s in ("", "abc", 'a"b\\c/\b\f\n\r\t\x00\x1f\x7f', "\xe4\xf6 \u20ac \U0001f600 \ud800", "x" * 70 + "\u0105", Text("t\n")):
            print(ascii(f(s)))
    for args in ((3, 4), ("3",), ("3", 5), ("3", "a"), ("3", -1), ('abc"d', 1, 5), ('a\nb"', 0, False), ('a\nb"', 0), ("abc", 0), ("\u20ac\"", 0)):
        show(lambda: _json.scanstring(*args))
    for s in ('"\\u12"', '"\\u1234', '"\\u1234"', '"\\ud800\\u12"', '"\\ud800\\u1234"', '"\\ud83d\\ude00"', '"\\ud83d\\ude00', '"\\ud83d\\ude0',
              '"\\x"', '"\x01"', '"\\', '"a\\u 123 "', '"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"\u20ac\\u20AC\\uDC00x"', '"abc', '"', '"\\u\u0661234"'):
        show(lambda: ascii(json.loads(s)))


def scanning():
    s = _json.make_scanner(json.JSONDecoder())
    for args in (("[1", 0), ("[1,", 0), ("1", -1), ("1", 5), (1, 5), ("1",), ('"abc', 0), ("-", 0), ("[" + "]" * 2, 0), ("[ ]", 0),
                 ('{"a":1', 0), ('{"a"', 0), ('{"a":', 0), ("{", 0), ('{"a":1,}', 0), ("9" * 5000, 0), ("1.5e3x", 0), ("1.x", 0), ("1e", 0), ("1e+", 0),
                 ("1.5e", 0), ("01", 0), ("-0", 0), ("-0.0", 0), ("-Infinity", 0), ("-Inf", 0), ("NaN", 0), ("Infinity", 0), ("\u0663", 0), ("nul", 0), ("true", 0),
                 ("123456789012345678901234567890", 0), ("-123456789012345678", 0), ("1E400", 0), ("0.1", 0), ("1.7976931348623157e308", 0),
                 ("5e-324", 0), ("123456789.123456789", 0), ("9007199254740993.0", 0), ('{"a":{"b":[1,{"c":null}]},"a":2}', 0), ("\u20ac [1, \u20ac]", 2),
                 ('[1 2]', 0), ('{"a" 1}', 0), ('{1:2}', 0), ("  1", 0), ("  1", 2)):
        show(lambda: s(*args))
    show(lambda: s(string="1", idx=0))
    show(lambda: _json.make_scanner())
    show(lambda: _json.make_scanner(1))
    show(lambda: (s.strict, s.object_hook, s.object_pairs_hook, s.parse_float, s.parse_int))
    for text in ("[1.5, 2, -3, NaN]", '{"a": {"b": 1}, "c": []}'):
        show(lambda: json.loads(text, parse_float=str, parse_int=lambda t: "i" + t, parse_constant=lambda t: "c" + t))
        show(lambda: json.loads(text, object_hook=lambda d: sorted(d)))
        show(lambda: json.loads(text, object_pairs_hook=lambda p: p))
    keys = json.loads('[{"key": 1}, {"key": 2}]')
    print([list(d)[0] for d in keys], list(keys[0])[0] is list(keys[1])[0])
    for text in ("", "x", "[1] 2", "[1,]", "{'a': 1}", "[1\n,\n x]", "\ufeff[]"):
        show(lambda: json.loads(text))
    try:
        json.loads('{"a": [1, 2,\n 3 4]}')
    except json.JSONDecodeError as e:
        print(e.msg, e.pos, e.lineno, e.colno, e.doc[:5])


def deep():
    nest = "[" * 3000000
    try:
        json.loads(nest)
    except RecursionError as e:
        print(type(e).__name__)
    loop = []
    loop.append({"a": loop})
    show(lambda: json.dumps(loop))
    try:
        json.dumps(loop, check_circular=False)
    except RecursionError as e:
        print(e)


def make(r, depth):
    k = r.randrange(9 if depth else 6)
    if k == 0:
        return r.randrange(-10 ** 20, 10 ** 20) if r.random() < 0.3 else r.randrange(-100, 100)
    if k == 1:
        return r.random() * 10 ** r.randrange(-30, 30)
    if k < 4:
        return "".join(chr(r.choice((34, 92, 10, 65, 97, 200, 0x20ac, 0x1f600))) for _ in range(r.randrange(6)))
    if k < 6:
        return r.choice((None, True, False))
    if k < 8:
        return [make(r, depth - 1) for _ in range(r.randrange(4))]
    return {make(r, 0): make(r, depth - 1) for _ in range(r.randrange(4))}


def round_trips():
    r = random.Random(7)
    check = 0
    for i in range(400):
        v = make(r, 4)
        for options in ({}, {"ensure_ascii": False}, {"separators": (",", ":")}, {"indent": 1}):
            text = json.dumps(v, **options)
            check = (check * 31 + sum(map(ord, text))) % 1000000007
            again = json.dumps(json.loads(text), **options)
            if again != text and "{" not in text:
                print("differs", ascii(text), ascii(again))
    print(check)


encoding()
strings()
scanning()
deep()
round_trips()
