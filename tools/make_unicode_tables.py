#!/usr/bin/env python3
"""Writes unicode_tables.h: character data of the host's Python (Unicode 14 for 3.11), found by asking
str methods and unicodedata, and the single-byte code pages of the host's codecs.

Usage: make_unicode_tables.py OUTPUT. Two tables of indices (by 128 code points) lead to records."""
import sys
import unicodedata

FLAGS = ("ALPHA LOWER UPPER TITLE DECIMAL DIGIT NUMERIC SPACE PRINTABLE XID_START XID_CONTINUE "
         "CASED CASE_IGNORABLE LINEBREAK").split()
BIT = {name: 1 << i for i, name in enumerate(FLAGS)}
PAGES = ("cp037 cp437 cp500 cp737 cp775 cp850 cp852 cp855 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 "
         "cp866 cp869 cp874 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 iso8859-2 "
         "iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 iso8859-10 iso8859-11 "
         "iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic mac-greek "
         "mac-latin2 mac-turkish").split()


def flags_of(c):
    """The bits of one character, each from the behaviour of a str method."""
    title = unicodedata.category(c) == "Lt"
    ignorable = ("A" + c + "\u03a3").lower()[-1] == "\u03c2" and (c + "\u03a3").lower()[-1] == "\u03c3"
    tests = (c.isalpha(), c.islower(), c.isupper(), title, c.isdecimal(), c.isdigit(), c.isnumeric(),
             c.isspace(), c.isprintable(), c.isidentifier(), ("a" + c).isidentifier(),
             c.islower() or c.isupper() or title, ignorable, len(("a" + c + "b").splitlines()) == 2)
    return sum(1 << i for i, t in enumerate(tests) if t)


class Tables:
    def __init__(self):
        self.records = {}
        self.extended = []

    def record(self, code):
        c = chr(code)
        maps, bits = [], 0
        for i, text in enumerate((c.upper(), c.lower(), c.title(), c.casefold())):
            if len(text) == 1:
                maps.append(ord(text) - code)
            else:
                maps.append(len(text) << 24 | len(self.extended))
                self.extended.extend(map(ord, text))
                bits |= 1 << i
        return self.add((*maps, flags_of(c), unicodedata.digit(c, -1), bits))

    def add(self, record):
        return self.records.setdefault(record, len(self.records))


def write_array(out, ctype, name, values, per_line=16):
    out.write(f"static const {ctype} {name}[{len(values)}] = {{\n")
    for i in range(0, len(values), per_line):
        out.write("    " + ", ".join(map(str, values[i:i + per_line])) + ",\n")
    out.write("};\n")


def code_page(name):
    """256 code points, 0xfffe where the byte is undefined."""
    values = []
    for b in range(256):
        try:
            values.append(ord(bytes([b]).decode(name)))
        except UnicodeDecodeError:
            values.append(0xfffe)
    return values


def main(path):
    tables = Tables()
    blocks, index, data = {}, [], []
    for start in range(0, 0x110000, 128):
        block = tuple(tables.record(code) for code in range(start, start + 128))
        if block not in blocks:
            blocks[block] = len(blocks)
            data.extend(block)
        index.append(blocks[block])
    with open(path, "w") as out:
        out.write("/* Made by tools/make_unicode_tables.py. Unicode %s. */\n" % unicodedata.unidata_version)
        out.write('#define UNI_VERSION "%s"\n' % unicodedata.unidata_version)
        write_array(out, "uint16_t", "uni_index", index)
        write_array(out, "uint16_t", "uni_blocks", data)
        rows = ["{%d, %d, %d, %d, %d, %d, %d}" % r for r in tables.records]
        write_array(out, "UniRecord", "uni_records", rows, 1)
        write_array(out, "uint32_t", "uni_extended", tables.extended)
        out.write("const uint16_t uni_ascii_flags[128] = {\n")
        out.write(", ".join(str(flags_of(chr(i))) for i in range(128)) + "};\n")
        out.write("typedef struct CodePage { const char *name; uint16_t map[256]; } CodePage;\n")
        out.write("static const CodePage code_pages[] = {\n")
        for name in PAGES:
            out.write('{"%s", {%s}},\n' % (name, ", ".join(map(str, code_page(name)))))
        out.write("};\n#define N_CODE_PAGES %d\n" % len(PAGES))


if __name__ == "__main__":
    main(sys.argv[1])
