# Functions in C whose last arguments are omitted, called directly: each default must be the documented one.
import base64
import binascii
import codecs
import email.base64mime
import struct
import textwrap
import zlib


def encode(data):
    return binascii.b2a_base64(data), binascii.b2a_base64(data, newline=False), binascii.b2a_base64(data, newline=True)


def quoted(data):
    return binascii.b2a_qp(data), binascii.b2a_qp(data, True), binascii.b2a_qp(data, istext=False), binascii.b2a_qp(data, header=True)


for data in (b'', b'a', b'Aladdin:open sesame', bytearray(b'xyz'), b'a=b\tc \n_ d' * 9):
    print(encode(data), quoted(data))
    print(base64.encodebytes(data), base64.b64encode(data), base64.standard_b64encode(data), binascii.hexlify(data), binascii.crc32(data), zlib.crc32(data))
    print(email.base64mime.body_encode(data), binascii.a2b_base64(binascii.b2a_base64(data)) == data, binascii.b2a_uu(data[:45]))
print(codecs.unicode_escape_decode(b'a\\n'), codecs.raw_unicode_escape_decode(b'a\\u0041'))
for f in (lambda: codecs.unicode_escape_decode(b'a\\'), lambda: codecs.unicode_escape_decode(b'a\\', 'strict', False),
          lambda: codecs.raw_unicode_escape_decode(b'a\\u00'), lambda: codecs.raw_unicode_escape_decode(b'a\\u00', 'strict', False),
          lambda: codecs.utf_8_decode(b'a\xc3'), lambda: codecs.utf_8_decode(b'a\xc3', 'strict', True), lambda: codecs.utf_16_decode(b'a\0b'),
          lambda: zlib.decompress(zlib.compress(b'abc')), lambda: binascii.a2b_base64(b'YQ=*='), lambda: struct.unpack_from('<h', b'abcd')):
    try:
        print(f())
    except Exception as e:
        print(type(e), e)
print(textwrap.indent('a\n\nb', '> '))
