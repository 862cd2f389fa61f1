#!/usr/bin/env python3
"""Writes unicodedata_tables.h: what module unicodedata tells of characters, asked of the host's (Unicode 14 for 3.11).

Usage: make_unicodedata_tables.py OUTPUT. Two tables of indices (by 128 code points) lead to records, as in
unicode_tables.h. UD_PROPERTIES and UD_NAMES choose what the includer gets. Decompositions are a row of numbers each: kind and length, then code points. Names are
rows of bytes: the number of a word in one byte, or, from 0xc0 up, in two."""
import sys
import unicodedata as u
from collections import Counter

CATEGORIES = "Cc Cf Cn Co Cs Ll Lm Lo Lt Lu Mc Me Mn Nd Nl No Pc Pd Pe Pf Pi Po Ps Sc Sk Sm So Zl Zp Zs".split()
HANGUL = range(0xac00, 0xd7a4)
SHORT = 0xc0  # words below this number take one byte
ALL = range(0x110000)


def is_ideograph(name):
    return name.startswith("CJK UNIFIED IDEOGRAPH-")


class Tables:
    def __init__(self):
        self.records, self.bidi, self.numbers = {}, {"": 0}, {}
        self.kinds, self.decompositions, self.offsets = {"": 0}, [0], {}

    def decomposition(self, c):
        text = "" if ord(c) in HANGUL else u.decomposition(c)
        if not text:
            return 0
        if text not in self.offsets:
            parts = text.split()
            kind = parts.pop(0) if parts[0].startswith("<") else ""
            self.offsets[text] = len(self.decompositions)
            self.decompositions.append(self.kinds.setdefault(kind, len(self.kinds)) << 8 | len(parts))
            self.decompositions.extend(int(p, 16) for p in parts)
        return self.offsets[text]

    def record(self, c):
        number = u.numeric(c, None)
        row = (CATEGORIES.index(u.category(c)), self.bidi.setdefault(u.bidirectional(c), len(self.bidi)), u.combining(c), u.mirrored(c),
               "F H W Na A N".split().index(u.east_asian_width(c)), u.decimal(c, -1), u.digit(c, -1),
               -1 if number is None else self.numbers.setdefault(number, len(self.numbers)), self.decomposition(c))
        return self.records.setdefault(row, len(self.records))


def blocks_of(value):
    blocks, index, data = {}, [], []
    for start in range(0, 0x110000, 128):
        block = tuple(value(chr(code)) for code in range(start, start + 128))
        if block not in blocks:
            blocks[block] = len(blocks)
            data.extend(block)
        index.append(blocks[block])
    return index, data


def compositions():
    """(first, second, composite) for each pair that normalisation puts together."""
    rows = []
    for code in ALL:
        parts = u.decomposition(chr(code)).split()
        if code not in HANGUL and len(parts) == 2 and not parts[0].startswith("<"):
            a, b = int(parts[0], 16), int(parts[1], 16)
            if u.normalize("NFC", chr(a) + chr(b)) == chr(code):
                rows.append((a, b, code))
    return sorted(rows)


def name_tables():
    names = [(code, u.name(chr(code), "")) for code in ALL]
    names = [(code, name) for code, name in names if name and code not in HANGUL and not is_ideograph(name)]
    words = [w for w, n in Counter(w for _, name in names for w in name.split(" ")).most_common()]
    number = {w: k for k, w in enumerate(words)}
    assert len(words) < SHORT + (256 - SHORT) * 256
    data, starts = [], []
    for code, name in names:
        starts.append(len(data))
        for w in name.split(" "):
            k = number[w]
            data.extend([k] if k < SHORT else [SHORT + (k - SHORT) // 256, (k - SHORT) % 256])
    return names, words, data, starts + [len(data)]


def ideographs():
    ranges = []
    for code in ALL:
        if is_ideograph(u.name(chr(code), "")):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return ranges


def write_array(out, ctype, name, values, per_line=16):
    out.write(f"static const {ctype} {name}[{len(values)}] = {{\n")
    for i in range(0, len(values), per_line):
        out.write("    " + ", ".join(map(str, values[i:i + per_line])) + ",\n")
    out.write("};\n")


def strings(values):
    return ['"%s"' % v for v in values]


def main(path):
    t = Tables()
    index, data = blocks_of(lambda c: t.record(c))
    names, words, name_data, starts = name_tables()
    with open(path, "w") as out:
        out.write("/* Made by tools/make_unicodedata_tables.py. Unicode %s. */\n" % u.unidata_version)
        out.write('#define UNIDATA_VERSION "%s"\n' % u.unidata_version)
        out.write("#ifdef UD_PROPERTIES\n")
        write_array(out, "char *const", "ud_categories", strings(CATEGORIES))
        write_array(out, "char *const", "ud_bidi", strings(t.bidi))
        write_array(out, "char *const", "ud_kinds", strings(t.kinds))
        write_array(out, "double", "ud_numbers", [repr(float(n)) for n in t.numbers])
        write_array(out, "uint16_t", "ud_index", index)
        write_array(out, "uint16_t", "ud_blocks", data)
        write_array(out, "UdRecord", "ud_records", ["{%s}" % ", ".join(map(str, r)) for r in t.records], 4)
        write_array(out, "uint32_t", "ud_decompositions", t.decompositions)
        write_array(out, "uint32_t", "ud_compositions", [n for row in compositions() for n in row])
        out.write("#endif\n#ifdef UD_NAMES\n")
        write_array(out, "uint32_t", "ud_ideographs", [n for r in ideographs() for n in r])
        write_array(out, "uint32_t", "ud_name_codes", [code for code, _ in names])
        write_array(out, "uint32_t", "ud_name_starts", starts)
        write_array(out, "uint8_t", "ud_name_data", name_data, 32)
        offsets = [0]
        for w in words:
            offsets.append(offsets[-1] + len(w))
        write_array(out, "uint32_t", "ud_word_starts", offsets)
        out.write("static const char ud_words[] =\n")
        for i in range(0, len(words), 12):
            out.write('    "%s"\n' % "".join(words[i:i + 12]))
        out.write(";\n#define UD_SHORT %d\n#endif\n" % SHORT)


if __name__ == "__main__":
    main(sys.argv[1])
