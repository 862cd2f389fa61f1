"""A 16-bit computer: assembler with labels and macros, CPU with flags, memory-mapped output, interrupts, disassembler; typed ints with masks."""


class AsmError(Exception):
    def __init__(self, line, text): super().__init__(f'line {line}: {text}'); self.line = line


OPS = {name: i for i, name in enumerate('nop mov add sub mul div and or xor shl shr cmp jmp jz jnz jc jn push pop call ret ld st hlt int iret neg not in'.split())}
ARGS = {'nop': '', 'ret': '', 'hlt': '', 'iret': '', 'jmp': 'v', 'jz': 'v', 'jnz': 'v', 'jc': 'v', 'jn': 'v', 'push': 'v', 'pop': 'r', 'call': 'v', 'int': 'v', 'neg': 'r', 'not': 'r', 'in': 'r'}
REGS = {f'r{i}': i for i in range(6)} | {'sp': 6, 'fp': 7}


class Assembler:
    def __init__(self): self.words, self.labels, self.fixes, self.macros, self.lines = [], {}, [], {}, {}

    def assemble(self, text):
        source = list(enumerate(text.splitlines(), 1))[::-1]
        while source:
            n, line = source.pop()
            line = line.split(';')[0].strip()
            if not line: continue
            if line.startswith('.macro'):
                name, *params = line.split()[1:]
                body = []
                while source and source[-1][1].strip() != '.end': body.append(source.pop()[1])
                if not source: raise AsmError(n, f'macro {name} has no end')
                source.pop()
                self.macros[name] = params, body
                continue
            while ':' in line.split('"')[0]:
                label, line = line.split(':', 1)
                if label.strip() in self.labels: raise AsmError(n, f'label {label} twice')
                self.labels[label.strip()] = len(self.words)
                line = line.strip()
            if not line: continue
            op, _, rest = line.partition(' ')
            if op in self.macros:
                params, body = self.macros[op]
                values = [v.strip() for v in rest.split(',')] if rest.strip() else []
                if len(values) != len(params): raise AsmError(n, f'{op} wants {len(params)}, got {len(values)}')
                for b in reversed(body):
                    for p, v in zip(params, values): b = b.replace('%' + p, v)
                    source.append((n, b))
                continue
            self.lines[len(self.words)] = n
            self.statement(n, op, rest.strip())
        for at, name, n in self.fixes:
            if name not in self.labels: raise AsmError(n, f'no label {name}')
            self.words[at] = self.labels[name] & 0xffff
        return self.words

    def statement(self, n, op, rest):
        if op == '.word':
            for v in rest.split(','): self.value(n, v.strip())
        elif op == '.text': self.words += [ord(c) for c in rest.strip('"').replace('\\n', '\n')] + [0]
        elif op == '.space': self.words += [0] * int(rest, 0)
        elif op in OPS:
            args = [a.strip() for a in rest.split(',')] if rest else []
            kinds = ARGS.get(op, 'rv')
            if len(args) != len(kinds): raise AsmError(n, f'{op} takes {len(kinds)} operands')
            word, extra = OPS[op] << 8, None
            for k, (kind, a) in enumerate(zip(kinds, args)):
                if a in REGS: word |= REGS[a] << 4 * (1 - k) if k < 2 else 0
                elif kind == 'r': raise AsmError(n, f'{a} is no register')
                else:
                    word |= 0x08 if k else 0x80
                    extra = a
            self.words.append(word)
            if extra is not None: self.value(n, extra)
        else: raise AsmError(n, f'unknown {op}')

    def value(self, n, a):
        try: v = ord(a[1]) if a[0] == "'" else int(a, 0)
        except ValueError:
            self.fixes.append((len(self.words), a, n))
            v = 0
        if not -0x8000 <= v <= 0xffff: raise AsmError(n, f'{v} does not fit')
        self.words.append(v & 0xffff)


class Halt(Exception): pass
class Fault(Exception): pass


class CPU:
    def __init__(self, words, size=1024, inputs=()):
        self.mem = list(words) + [0] * (size - len(words))
        self.reg, self.pc, self.flags, self.out, self.cycles = [0] * 8, 0, {'z': False, 'n': False, 'c': False}, [], 0
        self.reg[6] = size
        self.inputs = iter(inputs)
        self.vectors = {}

    def set_flags(self, full):
        v = full & 0xffff
        self.flags.update(z=v == 0, n=v >> 15 == 1, c=not 0 <= full <= 0xffff)
        return v

    def push(self, v):
        self.reg[6] -= 1
        if self.reg[6] < 0: raise Fault('stack overflow')
        self.mem[self.reg[6]] = v & 0xffff

    def pop(self):
        if self.reg[6] >= len(self.mem): raise Fault('stack underflow')
        v = self.mem[self.reg[6]]
        self.reg[6] += 1
        return v

    def step(self):
        at = self.pc
        try: word = self.mem[at]
        except IndexError: raise Fault(f'pc {at:#06x}') from None
        self.pc += 1
        self.cycles += 1
        op, a, b = word >> 8, word >> 4 & 7, word & 7
        if word & 0x88:
            value = self.mem[self.pc]
            self.pc += 1
        else: value = self.reg[b if ARGS.get(NAMES[op], 'rv') == 'rv' else a] if op < len(NAMES) else 0
        if op >= len(NAMES): raise Fault(f'bad instruction {word:#06x} at {at:#06x}')
        reg, flags = self.reg, self.flags
        match NAMES[op]:
            case 'nop': pass
            case 'mov': reg[a] = value
            case 'add': reg[a] = self.set_flags(reg[a] + value)
            case 'sub': reg[a] = self.set_flags(reg[a] - value)
            case 'cmp': self.set_flags(reg[a] - value)
            case 'mul': reg[a] = self.set_flags(reg[a] * value)
            case 'div':
                if value == 0: return self.interrupt(0, at)
                reg[a], reg[5] = divmod(reg[a], value)
            case 'and': reg[a] = self.set_flags(reg[a] & value)
            case 'or': reg[a] = self.set_flags(reg[a] | value)
            case 'xor': reg[a] = self.set_flags(reg[a] ^ value)
            case 'shl': reg[a] = self.set_flags(reg[a] << (value & 15))
            case 'shr': reg[a] = self.set_flags(reg[a] >> (value & 15))
            case 'neg': reg[a] = self.set_flags(-reg[a] & 0xffff)
            case 'not': reg[a] = self.set_flags(~reg[a] & 0xffff)
            case 'jmp': self.pc = value
            case 'jz' | 'jc' | 'jn' as name:
                if flags[name[1]]: self.pc = value
            case 'jnz':
                if not flags['z']: self.pc = value
            case 'push': self.push(value)
            case 'pop': reg[a] = self.pop()
            case 'call': self.push(self.pc); self.pc = value
            case 'ret': self.pc = self.pop()
            case 'ld': reg[a] = self.load(value)
            case 'st': self.store(value, reg[a])
            case 'in': reg[a] = next(self.inputs, 0xffff)
            case 'int': self.interrupt(value, self.pc)
            case 'iret':
                packed = self.pop()
                flags.update(z=packed & 1 == 1, n=packed & 2 == 2, c=packed & 4 == 4)
                self.pc = self.pop()
            case 'hlt': raise Halt

    def interrupt(self, n, back):
        if n not in self.vectors: raise Fault(f'interrupt {n} at {back:#06x}')
        self.push(back)
        self.push(sum(1 << i for i, k in enumerate('znc') if self.flags[k]))
        self.pc = self.vectors[n]

    def load(self, a):
        if a >= len(self.mem): raise Fault(f'load {a:#06x}')
        return self.mem[a]

    def store(self, a, v):
        if a == 0xff00: self.out.append(chr(v))
        elif a == 0xff01: self.out.append(str(v if v < 0x8000 else v - 0x10000))
        elif a >= 0xff10: self.vectors[a - 0xff10] = v
        elif a >= len(self.mem): raise Fault(f'store {a:#06x}')
        else: self.mem[a] = v

    def run(self, limit=200000):
        try:
            while self.cycles < limit: self.step()
            return 'limit'
        except Halt: return 'halted'


NAMES = list(OPS)


def disassemble(words):
    at = 0
    while at < len(words):
        w = words[at]
        op = w >> 8
        if op >= len(NAMES):
            yield at, f'.word {w:#06x}'
            at += 1
            continue
        kinds = ARGS.get(NAMES[op], 'rv')
        names = {v: k for k, v in REGS.items()}
        extra = f'{words[at + 1]:#x}' if w & 0x88 and at + 1 < len(words) else None
        parts = [extra if extra and kinds[k] == 'v' else names[w >> 4 * (1 - k) & 7] for k in range(len(kinds))]
        yield at, f'{NAMES[op]} {", ".join(parts)}'.strip()
        at += 2 if extra else 1


PRINT = '''
.macro print reg
  st %reg, 0xff01
.end
.macro putc c
  push r0
  mov r0, %c
  st r0, 0xff00
  pop r0
.end
'''
PROGRAMS = {
    'fact': 'mov r0, 1\nmov r1, 8\nloop: mul r0, r1\nsub r1, 1\njnz loop\nprint r0\nputc 10\nmul r0, 100\nprint r0\njc over\nhlt\nover: putc 33\nhlt',
    'fib': 'mov r0, 0\nmov r1, 1\nmov r2, 24\nl: print r0\nputc 32\nmov r3, r0\nadd r3, r1\nmov r0, r1\nmov r1, r3\nsub r2, 1\njnz l\nhlt',
    'text': 'mov r1, msg\nnext: ld r0, r1\nor r0, r0\njz done\nst r0, 0xff00\nadd r1, 1\njmp next\ndone: hlt\nmsg: .text "Hello, 16 bits!\\n"',
    'recurse': 'mov r0, 10\ncall tri\nprint r0\nhlt\ntri: or r0, r0\njnz more\nret\nmore: push r0\nsub r0, 1\ncall tri\npop r1\nadd r0, r1\nret',
    'trap': 'mov r0, h\nst r0, 0xff10\nst r0, 0xff17\nmov r1, 7\nmov r2, 0\nint 7\nputc 65\nmov r2, 2\ndiv r1, r2\nprint r1\nprint r5\nhlt\nh: putc 42\niret',
    'sort': 'mov r0, data\nouter: mov r1, data\nmov r4, 0\ninner: ld r2, r1\nadd r1, 1\nld r3, r1\ncmp r2, r3\njc ok\njz ok\nst r2, r1\nsub r1, 1\nst r3, r1\nadd r1, 1\nmov r4, 1\nok: cmp r1, last\njnz inner\nor r4, r4\njnz outer\nmov r1, data\nshow: ld r2, r1\nprint r2\nputc 32\nadd r1, 1\ncmp r1, end\njnz show\nhlt\ndata: .word 9, 3, 500, 1, 77, 2, 30000\nlast: .word 0\nend: .word 0'.replace('cmp r1, last', 'cmp r1, lastv').replace('cmp r1, end', 'cmp r1, last').replace('last: .word 0', 'lastw: .word 0'),
    'echo': 'l: in r0\ncmp r0, 0xffff\njz e\nadd r0, 1\nst r0, 0xff00\njmp l\ne: hlt',
    'negative': 'mov r0, 5\nsub r0, 9\nprint r0\njn a\nhlt\na: neg r0\nprint r0\nnot r0\nprint r0\nshl r0, 12\nprint r0\nshr r0, 3\nprint r0\nhlt',
}
PROGRAMS['sort'] = PROGRAMS['sort'].replace('cmp r1, lastv', 'cmp r1, lastitem').replace('cmp r1, last\n', 'cmp r1, lastw\n').replace('.word 9, 3, 500, 1, 77, 2, 30000', '.word 9, 3, 500, 1, 77, 2\nlastitem: .word 30000')
for name, text in PROGRAMS.items():
    asm = Assembler()
    words = asm.assemble(PRINT + text)
    cpu = CPU(words, inputs=map(ord, 'HAL'))
    try: result = cpu.run()
    except Fault as e: result = f'fault: {e}'
    print(name, len(words), result, cpu.cycles, repr(''.join(cpu.out)), cpu.reg[:4])
print(*list(disassemble(Assembler().assemble(PRINT + PROGRAMS['trap'])))[:14], sep='\n')
for bad in ('foo', 'mov r0', 'mov 5, r0', 'jmp nowhere', 'a: nop\na: nop', 'mov r0, 99999', 'print', '.macro m\nnop', 'mov r0, 1\nl: push r0\njmp l', 'pop r0', '.word 0xffff', 'int 3', 'ld r0, 5000', 'l: jmp l', 'mov r0, 1\ndiv r0, r1', 'jmp 0x7000'):
    try:
        cpu = CPU(Assembler().assemble(PRINT + bad), size=64)
        print(repr(bad), cpu.run(5000), cpu.cycles)
    except (AsmError, Fault) as e: print(repr(bad), type(e).__name__, e)
CPU([0x1800], size=1).run() if CPU([0x1700]).run() == 'halted' else None
