"""Encoding and decoding by a mapping of the program; byte orders told."""
import codecs, _codecs
def show(f, *a):
    try: r = f(*a)
    except Exception as e: print(f.__name__, a[:2], type(e).__name__, e, getattr(e, 'start', ''), getattr(e, 'end', ''))
    else: print(f.__name__, a[:2], r)
table = ''.join(map(chr, range(128))) + 'äöü€\ufffe' + 'ж'
enc = codecs.charmap_build(table)
D, E = codecs.charmap_decode, codecs.charmap_encode
for errors in (None, 'strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'nonsense'):
    args = () if errors is None else (errors,)
    if errors is None: errors = 'strict'
    show(D, b'abc\x80\x83', errors, table)
    show(D, b'a\x84\x84\x86\xff', errors, table)
    show(E, 'aä€', errors, enc if False else {ord('a'): 1, ord('ä'): b'xy', ord('€'): None})
    show(E, 'aбжб\x00', errors, {ord('a'): 1, ord('?'): 63, ord('&'): 38, ord('#'): 35, ord(';'): 59, ord('1'): 49, ord('0'): 48, ord('7'): 55, ord('3'): 51, ord('\\'): 92, ord('u'): 3, ord('4'): 4})
print(E('abcäöü€ж', 'strict', enc), D(b'abc\x80\x81\x85', 'strict', table))
for m in ({97: 'xyz', 98: None, 99: 0x1f600, 100: '', 101: 0xfffe, 102: '\ufffe', 103: -1, 104: 0x110000, 105: 1.5, 106: b'x'}, 'abc', [65, 66, 'c']):
    for b in (b'a', b'b', b'c', b'd', b'e', b'f', b'g', b'h', b'i', b'j', b'\x00\x01\x02'):
        show(D, b, 'strict', m)
for m in ({97: -1, 98: 256, 99: 'c', 100: b'', 101: 1.5},):
    for s in 'abcdef': show(E, s, 'strict', m)
show(D, b'\xe4\xff', 'strict', None); show(E, 'ä', 'strict', None); show(E, 'ж', 'strict', None); show(E, 5); show(D, 5); show(D, b'a', 'strict', 5)
def handler(e): return ('<%d>' % e.start, e.end)
codecs.register_error('mine', handler)
show(E, 'ab', 'mine', {97: 1, 60: 2, 62: 3, 49: 4}); show(E, 'ab', 'mine', {97: 1}); show(D, b'ab', 'mine', {97: 'A'})
show(codecs.readbuffer_encode, 'ä'); show(codecs.readbuffer_encode, bytearray(b'x')); show(codecs.readbuffer_encode, 5)
for f, u in ((codecs.utf_16_ex_decode, 'utf-16'), (codecs.utf_32_ex_decode, 'utf-32')):
    for e in ('', '-le', '-be'):
        for order in (-1, 0, 1):
            for final in (False, True):
                show(f, 'aж'.encode(u + e), 'replace', order, final)
                show(f, 'aж'.encode(u + e)[:-1], 'replace', order, final)
    show(f, b'', 'strict', 0, True); show(f, b'a', 'strict', 0, False)
print('ä€'.encode('cp1252'), b'\x80'.decode('cp1252'))
import encodings.cp1252, encodings.koi8_r
print(encodings.cp1252.Codec().encode('ä€'), encodings.koi8_r.Codec().decode(b'\xc1\xc2'), codecs.lookup('cp1252').name, codecs.getincrementaldecoder('koi8-r')().decode(b'\xc1'))
