# Module unicodedata, all of it over all characters; names in codecs.
import hashlib
import unicodedata as u


def t(*fs):
    for f in fs:
        try:
            print(repr(f()))
        except Exception as e:
            print(type(e).__name__, e)


def digest(f):
    h = hashlib.md5()
    for code in range(0, 0x110000, 3 if f is not u.name else 5):
        h.update(repr(f(chr(code), None) if f in (u.name, u.decimal, u.digit, u.numeric) else f(chr(code))).encode())
    return h.hexdigest()


for f in (u.category, u.bidirectional, u.combining, u.mirrored, u.east_asian_width, u.decomposition, u.decimal, u.digit, u.numeric, u.name):
    print(f.__name__, digest(f))
for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
    h = hashlib.md5()
    for code in range(0xa0, 0x30000, 2):
        c = chr(code)
        h.update(u.normalize(form, c + 'a' + c + '\u0323\u0307' + c + '\u0301\u0327').encode('utf-8', 'surrogatepass'))
    print(form, h.hexdigest())
bad = [code for code in range(0, 0x110000, 7) if u.name(chr(code), '') and u.lookup(u.name(chr(code))) != chr(code)]
print(bad)
t(lambda: u.name('ab'), lambda: u.name(1), lambda: u.name('\n'), lambda: u.name('\n', 3), lambda: u.name(), lambda: u.lookup('q'), lambda: u.lookup('q' * 300),
  lambda: u.lookup(b'LATIN SMALL LETTER A'), lambda: u.lookup(3), lambda: u.decimal('a'), lambda: u.digit('a'), lambda: u.numeric('a'), lambda: u.numeric('\u00bd'),
  lambda: u.digit('\u00b2'), lambda: u.decimal('\u00b2', None), lambda: u.category(''), lambda: u.category(5), lambda: u.normalize('X', 'a'), lambda: u.normalize('NFC', 3),
  lambda: u.normalize('NFC'), lambda: u.is_normalized('Q', 'a'), lambda: u.name('a', 'b', 'c'), lambda: u.category(name='a'), lambda: u.lookup('latin small letter a'),
  lambda: u.name('\uac00'), lambda: u.lookup('Hangul Syllable gwaelg'), lambda: u.lookup('HANGUL SYLLABLE '), lambda: u.decomposition('\uac00'), lambda: u.name('\u4e00'),
  lambda: u.lookup('CJK UNIFIED IDEOGRAPH-4E00'), lambda: u.lookup('CJK UNIFIED IDEOGRAPH-4e00'), lambda: u.lookup('CJK UNIFIED IDEOGRAPH-0041'), lambda: u.lookup(''),
  lambda: u.normalize('NFD', 'abc'), lambda: u.normalize('NFC', ''), lambda: u.is_normalized('NFC', 'e\u0301'), lambda: u.is_normalized('NFD', 'e\u0301'), lambda: u.unidata_version,
  lambda: u.normalize('NFC', 'e\u0301\u0300\u1100\u1161\u11a8'), lambda: u.normalize('NFKD', '\ufdfa\ud55c'), lambda: u.east_asian_width('\u3042'), lambda: u.mirrored(''))
t(lambda: 'x\u20ac\n\ue000\x80'.encode('ascii', 'namereplace'), lambda: '\uac01\U0001f600'.encode('latin-1', 'namereplace'), lambda: b'\\N{BULLET}\\N{bullet}x'.decode('unicode_escape'),
  lambda: b'\\N{NOPE}'.decode('unicode_escape'), lambda: b'\\N'.decode('unicode_escape'), lambda: b'a\\N{}b'.decode('unicode_escape'), lambda: b'a\\N{BULLET'.decode('unicode_escape'),
  lambda: b'a\\Nx\\N{NO}z'.decode('unicode_escape', 'replace'), lambda: b'\\Nab'.decode('unicode_escape', 'ignore'), lambda: b'\\N{'.decode('unicode_escape', 'replace'))
