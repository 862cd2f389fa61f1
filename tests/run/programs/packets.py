"""Binary protocols: struct, bytes, bytearray, memoryview; a packet format, a tiny file system image, TLV, checksums, endianness, bit fields."""
import struct
from collections import namedtuple


class Field:
    def __init__(self, code): self.code = code
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None): return self if obj is None else obj._values[self.name]
    def __set__(self, obj, v): obj._values[self.name] = v


class Packet:
    order = '!'
    kinds = {}

    def __init_subclass__(cls, kind=None, **kw):
        super().__init_subclass__(**kw)
        cls.fields = [v for c in reversed(cls.__mro__) for v in vars(c).values() if isinstance(v, Field)]
        cls.layout = struct.Struct(cls.order + ''.join(f.code for f in cls.fields))
        if kind is not None: Packet.kinds[kind], cls.kind = cls, kind

    def __init__(self, *values, **named):
        self._values = dict(zip([f.name for f in self.fields], values)) | named

    def __bytes__(self):
        body = self.layout.pack(*(self._values[f.name] for f in self.fields)) + self.tail()
        head = struct.pack('!BHH', self.kind, len(body), checksum(body))
        return head + body

    def tail(self): return b''

    @classmethod
    def read(cls, view):
        kind, size, check = struct.unpack_from('!BHH', view)
        body = view[5:5 + size]
        if len(body) < size: raise EOFError(f'need {size}, have {len(body)}')
        if checksum(body) != check: raise ValueError(f'checksum {checksum(body):#06x}, not {check:#06x}')
        sub = Packet.kinds[kind]
        p = sub(*sub.layout.unpack_from(body))
        p.rest(body[sub.layout.size:])
        return p, view[5 + size:]

    def rest(self, view):
        if len(view): raise ValueError(f'{len(view)} bytes too many')

    def __repr__(self): return f'{type(self).__name__}({", ".join(f"{k}={v!r}" for k, v in self._values.items())})'
    def __eq__(self, o): return type(self) is type(o) and self._values == o._values


def checksum(data):
    if len(data) % 2: data = bytes(data) + b'\0'
    total = sum(struct.unpack(f'!{len(data) // 2}H', data))
    while total >> 16: total = (total & 0xffff) + (total >> 16)
    return ~total & 0xffff


class Ping(Packet, kind=1):
    seq, stamp = Field('I'), Field('d')


class Text(Packet, kind=2):
    colour = Field('3s')
    flags = Field('b')
    def __init__(self, *a, text='', **k): super().__init__(*a, **k); self.text = text
    def tail(self): return self.text.encode('utf-8')
    def rest(self, view): self.text = str(view, 'utf-8')
    def __repr__(self): return super().__repr__()[:-1] + f', text={self.text!r})'


class Position(Ping, kind=7):
    order = '<'
    x, y, ok = Field('h'), Field('q'), Field('?')


packets = [Ping(1, 2.5), Text(b'red', -3, text='héllo'), Position(2 ** 32 - 1, -0.0, -300, 2 ** 62, True), Text(colour=b'x', flags=0)]
stream = b''.join(map(bytes, packets))
print(len(stream), stream.hex(' ', 4), [p.layout.format for p in packets], Position.layout.size)
view, out = memoryview(stream), []
while view:
    p, view = Packet.read(view)
    out.append(p)
print(out, out[0] == packets[0], out[3] == packets[3], out[2].x, out[2].ok is True, type(out[1].colour))
damaged = bytearray(stream)
damaged[7] ^= 0x40
for bad in (damaged, stream[:10], b'\x09\0\0\xff\xff', b'\x01\0', b'', bytes(Ping(1, 2)) [:1] + b'\0\x01' + struct.pack('!H', checksum(b'z')) + b'z'):
    try: print(Packet.read(memoryview(bad)))
    except (ValueError, EOFError, KeyError, struct.error) as e: print(type(e).__name__, e)
for f in (lambda: bytes(Ping(-1, 0)), lambda: bytes(Ping(1)), lambda: bytes(Ping('x', 0)), lambda: bytes(Text('red', 1)), lambda: bytes(Text(b'', 200)), lambda: struct.pack('Q', 2 ** 64), lambda: struct.unpack('<I', b'abc'), lambda: struct.pack('hh', 1), lambda: struct.calcsize('z'), lambda: struct.pack('f', 1e300), lambda: struct.pack('c', b'ab')):
    try: print(f())
    except (struct.error, KeyError, OverflowError) as e: print(type(e).__name__, e)
for code, v in (('<h', -2), ('>h', -2), ('=l', 7), ('<q', -1), ('>Q', 2 ** 63), ('<f', 1.1), ('>d', 3.141592653589793), ('<e', 0.333), ('5s', b'hi'), ('5p', b'hi'), ('<?', []), ('3x', None), ('c', b'q'), ('<n' if False else '<i', 1), ('@bhi', None), ('=bhi', None), ('<2h3x1b', None)):
    size = struct.calcsize(code)
    data = struct.pack(code, v) if v is not None else struct.pack(code, *([1] * len(struct.unpack(code, bytes(size)))))
    print(code, size, data.hex(), struct.unpack(code, data))

Entry = namedtuple('Entry', 'name start size flags')


class Disk:
    """An image with a directory of fixed entries and a bitmap of free blocks, all in one bytearray."""
    BLOCK, ENTRY = 16, struct.Struct('<8sHHB3x')
    def __init__(self, blocks=32):
        self.raw = bytearray(blocks * self.BLOCK)
        self.mem = memoryview(self.raw)
        self.mem[0:4] = b'FS\x01' + bytes([blocks])
        self.bitmap = 0b11111
    def block(self, n): return self.mem[n * self.BLOCK:(n + 1) * self.BLOCK]
    @property
    def bitmap(self): return int.from_bytes(self.mem[4:8], 'little')
    @bitmap.setter
    def bitmap(self, v): self.mem[4:8] = v.to_bytes(4, 'little')
    def entries(self):
        for i in range(4):
            name, start, size, flags = self.ENTRY.unpack_from(self.mem, 16 + i * 16)
            if flags & 1: yield i, Entry(name.rstrip(b'\0').decode(), start, size, flags)
    def write(self, name, data):
        need = max(1, -(-len(data) // self.BLOCK))
        run = next((k for k in range(32 - need + 1) if not self.bitmap >> k & (1 << need) - 1), None)
        if run is None: raise OSError(28, 'No space left on device', name)
        slot = next(iter({0, 1, 2, 3} - {i for i, _ in self.entries()}), None)
        if slot is None: raise OSError('directory full')
        self.bitmap |= ((1 << need) - 1) << run
        self.mem[run * 16:run * 16 + len(data)] = data
        self.ENTRY.pack_into(self.mem, 16 + slot * 16, name.encode(), run, len(data), 1)
    def read(self, name):
        for _, e in self.entries():
            if e.name == name: return bytes(self.mem[e.start * 16:e.start * 16 + e.size])
        raise FileNotFoundError(2, 'No such file', name)
    def remove(self, name):
        for i, e in self.entries():
            if e.name == name:
                self.bitmap &= ~(((1 << max(1, -(-e.size // 16))) - 1) << e.start)
                self.mem[16 + i * 16:32 + i * 16] = bytes(16)
                return e
        raise FileNotFoundError(2, 'No such file', name)


disk = Disk()
disk.write('a.txt', b'hello world, this is a file')
disk.write('b', bytes(range(100)))
print(list(disk.entries()), f'{disk.bitmap:032b}', disk.read('a.txt'), disk.read('b')[-3:])
print(disk.remove('a.txt'), f'{disk.bitmap:032b}')
disk.write('tiny', b'')
disk.write('c', b'x' * 33)
print([e.name + '@' + str(e.start) for _, e in disk.entries()], disk.read('tiny'), bytes(disk.block(1)), disk.raw[:8], len(disk.raw))
for f in (lambda: disk.read('zzz'), lambda: disk.write('big', b'y' * 400), lambda: (disk.write('d', b'1'), disk.write('e', b'1')), lambda: disk.raw.append(1), lambda: disk.mem.__setitem__(slice(0, 2), b'abc'), lambda: disk.mem.__setitem__(0, 300), lambda: memoryview(b'x').__setitem__(0, 1), lambda: disk.mem[999], lambda: memoryview('text'), lambda: disk.remove('none')):
    try: print(f())
    except (OSError, BufferError, ValueError, TypeError, IndexError) as e: print(type(e).__name__, e)
disk.mem.release()
loose = bytearray(b'ab')
with memoryview(loose) as view: print(bytes([view[1], view[0]]))
loose.append(99)
print(loose)
try: disk.mem[0]
except ValueError as e: print(e)
m = memoryview(bytearray(range(24)))
c = m.cast('H')
print(m[2:20:3].tolist(), c[1], c.itemsize, c.nbytes, c.shape, m.cast('I').tolist()[:2], m[::-1][:3].tolist(), m == bytes(range(24)), m.readonly, memoryview(b'ab') == b'ab', m.obj[:2], m[4:8].tobytes(), bytes(m[::8]), m.hex()[:8], m.cast('B', (4, 6)).tolist()[2] if True else 0, m.contiguous, m[::2].contiguous, hash(memoryview(b'ab')) == hash(b'ab'))
b = bytearray(b'the quick brown fox')
b[4:9] = b'slow'
b.extend(b' jumps'), b.insert(0, 62), b.reverse()
print(b, b.find(b'x'), b.count(b'o'), b.pop(), b.split(), b.translate(None, b'aeiou'), b.partition(b'f'), b[::5], b.upper(), b * 2 == b + b, b'%s-%d-%x' % (b'a', 5, 255), bytes([65, 66]) + b'C', b'abc'[1], b'abc'[1:2], [*b'abc'], 98 in b'abc', b'bc' in b'abc', b'a' < b'b', bytes(3), b'\x00\xff\n\'"', bytearray(b'"\''), b'a,b'.split(b','), b'AbC'.swapcase(), b'x'.rjust(3, b'.'), b' x '.strip(), b'ab'.hex('-'), b'\xe9'.isalpha(), int.from_bytes(b'\xff\xfe', 'big', signed=True), (-2).to_bytes(2, 'little', signed=True), b''.join([b'1', bytearray(b'2'), memoryview(b'3')]))
for f in (lambda: b'a' + 'b', lambda: b'a' + 1, lambda: bytes(-1), lambda: bytes(['a']), lambda: bytes('x'), lambda: b'abc'.index(b'z'), lambda: bytearray(b'x').__setitem__(0, 256), lambda: b'a'.join(['x']), lambda: bytes.fromhex('abc'), lambda: b'\xff'.decode(), lambda: b.remove(0), lambda: b'%d' % 'x', lambda: b'abc' < 'abc', lambda: ord(b'ab')):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
disk.write('late', b'')
