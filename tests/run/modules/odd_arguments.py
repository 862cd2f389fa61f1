# Arguments at the edge of what functions in C take: None for an error handler, separators, forms, numbers for flags.
import binascii
import codecs
import struct
import unicodedata

for sep in ('é', 'あ', '', b'', 'ab', b'\xff', 5, b'ab', '\x80', bytearray(b'-'), '-'):
    for f in (lambda: binascii.hexlify(b'abc', sep), lambda: b'abc'.hex(sep), lambda: memoryview(b'abc').hex(sep)):
        try:
            print(repr(sep), f())
        except Exception as e:
            print(repr(sep), type(e), e)
for f in (lambda: struct.Struct(1, 2), lambda: struct.Struct(), lambda: struct.Struct(format='h').size, lambda: struct.unpack(b'\xff\0z', 'q'),
          lambda: struct.calcsize('\xff'), lambda: struct.calcsize('h\0'), lambda: struct.calcsize('q\xff\0'), lambda: struct.calcsize(b'x\0'),
          lambda: struct.Struct('h', x=1), lambda: struct.Struct('h', format='h'), lambda: struct.Struct(x='h'), lambda: struct.calcsize(b'3\0'),
          lambda: unicodedata.normalize('NFX', ''), lambda: unicodedata.is_normalized('', ''), lambda: unicodedata.normalize('', 'a'),
          lambda: unicodedata.is_normalized('nfc', 'a'), lambda: binascii.b2a_qp(b'a\t=', 'x'), lambda: binascii.b2a_qp(b'a\t=', 3, 0, 1),
          lambda: binascii.b2a_qp(b'a\t=', True), lambda: binascii.b2a_qp(b'a b', header=5), lambda: binascii.b2a_qp(b'a', 1.5)):
    try:
        print(f())
    except Exception as e:
        print(type(e), e)

text, data = 'aé\ud800', b'a\xc3\xa9\xff\\n'
for name in ('utf_8', 'utf_16', 'utf_16_le', 'utf_16_be', 'utf_32', 'utf_32_le', 'utf_32_be', 'unicode_escape', 'raw_unicode_escape', 'ascii', 'latin_1', 'charmap'):
    encode, decode = getattr(codecs, name + '_encode'), getattr(codecs, name + '_decode')
    for errors in ((), (None,), ('ignore',), ('strict',), (5,), ('nonsense',), ('replace', 1)):
        for function, value in ((encode, text), (encode, 'ab'), (decode, data), (decode, 'text')):
            if name == 'charmap' and len(errors) > 1:
                continue
            try:
                print(name, errors, function(value, *errors))
            except Exception as e:
                print(name, errors, type(e), e)
print(codecs.utf_16_encode('ab', None, -1), codecs.utf_16_encode('ab', None, 1), codecs.utf_32_encode('a', 'strict', 5), codecs.utf_32_encode('a', 'strict', -5))
print(codecs.utf_16_ex_decode(b'a\0', None, 0, 1), codecs.utf_32_ex_decode(b'a\0\0\0b', None, -1, 0), codecs.readbuffer_encode('é', None), codecs.readbuffer_encode(b'z'))
