"""Lines of uuencode and quoted-printable: written and random texts, errors."""
import binascii
import random
from binascii import a2b_qp, a2b_uu, b2a_qp, b2a_uu

def show(f, *a, **k):
    try:
        print(f.__name__, a, k, f(*a, **k))
    except Exception as e:
        print(f.__name__, a, k, type(e).__name__, e)

for n in (0, 1, 2, 3, 4, 44, 45, 46):
    data = bytes(range(n))
    show(b2a_uu, data)
    show(b2a_uu, data, backtick=True)
    if n < 46: print(a2b_uu(b2a_uu(data)) == data, a2b_uu(b2a_uu(data, backtick=True)) == data)
for text in (b'', b' ', b'!', b'!\n', b'"AB', b'#ABCD ` \r\n', b'#ABCDE', b'#AB\x01D', b'#AB\x7fD', b'$ABCD', '#ABCD', '#\u00e4', b'_', 5, b'!AB', b'!ABC', b'"ABCx', b'\x80ABC', b'#A\nBC'): show(a2b_uu, text)
show(b2a_uu, 'a'); show(b2a_uu); show(b2a_uu, b'', 1)
for text in (b'', b'=', b'==', b'=3', b'=3d', b'=3D=', b'=g', b'a=\nb', b'a=\r\nb', b'a=\rb\nc', b'a=\r', b'a_b', b'=C3=A4', '=C3', '\u00e4', 5): show(a2b_qp, text); show(a2b_qp, text, header=True)
for text in (b'', b'=', b'.', b'.\n', b'..', b'.a', b'a\n.\n', b'a \n', b'a\t\r\nb \r\n', b'a b_c', b' ', b'\t', b'a ', b'\x00\x7f\xff', b'a\rb', b'x' * 80, b'x' * 75 + b'\n', b'x' * 76 + b'\n', b'\xff' * 40, b'a b' * 40, 'text', 5):
    for quotetabs in (False, True):
        for istext in (False, True):
            for header in (False, True): show(b2a_qp, text, quotetabs, istext, header)
r = random.Random(1)
total = 0
for i in range(3000):
    data = bytes(r.choice(b'a =_.\t\r\n\x00\xff0Fz') for _ in range(r.randrange(100)))
    for flags in range(8):
        q = b2a_qp(data, bool(flags & 1), bool(flags & 2), bool(flags & 4))
        total = (total * 31 + binascii.crc32(q) + binascii.crc32(a2b_qp(q, bool(flags & 4)))) % 1000003
    total = (total * 31 + binascii.crc32(a2b_qp(data)) + binascii.crc32(a2b_qp(data, True))) % 1000003
    try:
        u = a2b_uu(bytes(r.choice(b'!"#$%ABC `\n') for _ in range(r.randrange(12))))
    except binascii.Error as e:
        u = str(e).encode()
    total = (total * 31 + binascii.crc32(u)) % 1000003
print(total)
