"""A file system in memory: paths with operators, permissions, links, globbing, a shell with redirection and pipes, errors as OSError kinds."""
import errno
import os


class Node:
    count = 0
    def __init__(self, mode): Node.count += 1; self.ino, self.mode, self.links = Node.count, mode, 0


class File(Node):
    kind = '-'
    def __init__(self, data=b'', mode=0o644): super().__init__(mode); self.data = bytearray(data)
    def __len__(self): return len(self.data)


class Dir(Node):
    kind = 'd'
    def __init__(self, parent=None, mode=0o755): super().__init__(mode); self.parent, self.entries = parent or self, {}
    def __len__(self): return len(self.entries)
    def __iter__(self): return iter(sorted(self.entries.items()))


class Link(Node):
    kind = 'l'
    def __init__(self, target): super().__init__(0o777); self.target = target
    def __len__(self): return len(self.target)


def fail(code, path): raise OSError(code, os.strerror(code), path)


class FS:
    def __init__(self): self.root = Dir(); self.cwd = self.root; self.path = '/'

    def walk(self, path, *, follow=True, hops=0):
        """(directory, last name, node or None)"""
        if hops > 8: fail(errno.ELOOP, path)
        d = self.root if path.startswith('/') else self.cwd
        parts = [p for p in path.split('/') if p and p != '.']
        if not parts: return d, '', d
        for i, p in enumerate(parts):
            if not isinstance(d, Dir): fail(errno.ENOTDIR, path)
            if not d.mode & 0o100: fail(errno.EACCES, path)
            node = d.parent if p == '..' else d.entries.get(p)
            last = i == len(parts) - 1
            if isinstance(node, Link) and (follow or not last):
                base = '' if node.target.startswith('/') else self.name(d).rstrip('/') + '/'
                return self.walk('/'.join([base + node.target, *parts[i + 1:]]), follow=follow, hops=hops + 1)
            if last: return d, p, node
            if node is None: fail(errno.ENOENT, path)
            d = node

    def name(self, d):
        out = []
        while d is not self.root:
            out.append(next(k for k, v in d.parent.entries.items() if v is d))
            d = d.parent
        return '/' + '/'.join(reversed(out))

    def get(self, path, kind=None, **kw):
        _, _, node = self.walk(path, **kw)
        if node is None: fail(errno.ENOENT, path)
        if kind is Dir and not isinstance(node, Dir): fail(errno.ENOTDIR, path)
        if kind is File and isinstance(node, Dir): fail(errno.EISDIR, path)
        return node

    def add(self, path, node, replace=False):
        d, name, old = self.walk(path, follow=replace)
        if old is not None and not replace: fail(errno.EEXIST, path)
        if not d.mode & 0o200: fail(errno.EACCES, path)
        d.entries[name] = node
        node.links += 1
        if isinstance(node, Dir): node.parent = d
        return node

    def mkdir(self, path, parents=False):
        if parents and '/' in path.strip('/'):
            head = path.rstrip('/').rpartition('/')[0]
            if head:
                try: self.mkdir(head, True)
                except FileExistsError: pass
        return self.add(path.rstrip('/'), Dir())

    def open(self, path, mode='r'):
        _, _, node = self.walk(path)
        if node is None:
            if 'r' in mode: fail(errno.ENOENT, path)
            node = self.add(path, File(), replace=True)
        if isinstance(node, Dir): fail(errno.EISDIR, path)
        if not node.mode & (0o400 if 'r' in mode else 0o200): fail(errno.EACCES, path)
        if 'w' in mode: node.data.clear()
        return Handle(node, mode)

    def remove(self, path, recursive=False):
        d, name, node = self.walk(path, follow=False)
        if node is None: fail(errno.ENOENT, path)
        if isinstance(node, Dir) and len(node):
            if not recursive: fail(errno.ENOTEMPTY, path)
            for k, _ in list(node): self.remove(f'{path}/{k}', True)
        if not name or name == '..': fail(errno.EBUSY, path)
        node.links -= 1
        del d.entries[name]

    def move(self, a, b):
        da, na, node = self.walk(a, follow=False)
        if node is None: fail(errno.ENOENT, a)
        db, nb, old = self.walk(b)
        if isinstance(old, Dir): db, nb, old = old, na, old.entries.get(na)
        p = db
        while isinstance(node, Dir):
            if p is node: fail(errno.EINVAL, b)
            if p is self.root: break
            p = p.parent
        del da.entries[na]
        db.entries[nb] = node
        if isinstance(node, Dir): node.parent = db

    def tree(self, path='/', depth=0):
        node = self.get(path, follow=False)
        if isinstance(node, Dir):
            for k, n in node:
                yield '  ' * depth + k + {'d': '/', 'l': f' -> {getattr(n, "target", "")}', '-': f' ({len(n)})'}[n.kind]
                if isinstance(n, Dir): yield from self.tree(f'{path.rstrip("/")}/{k}', depth + 1)

    def glob(self, pattern):
        def match(name, pat):
            if not pat: return not name
            if pat[0] == '*': return any(match(name[i:], pat[1:]) for i in range(len(name) + 1))
            if not name: return False
            if pat[0] == '[':
                end = pat.index(']')
                return (name[0] in pat[1:end]) and match(name[1:], pat[end + 1:])
            return pat[0] in ('?', name[0]) and match(name[1:], pat[1:])

        def expand(d, parts, prefix):
            if not parts: yield prefix or '/'; return
            head, *rest = parts
            if head == '**':
                yield from expand(d, rest, prefix)
                for k, n in d:
                    if isinstance(n, Dir): yield from expand(n, parts, f'{prefix}/{k}')
                return
            for k, n in d:
                if match(k, head) and not (k[0] == '.' and head[0] != '.'):
                    if not rest: yield f'{prefix}/{k}'
                    elif isinstance(n, Dir): yield from expand(n, rest, f'{prefix}/{k}')
        return list(dict.fromkeys(expand(self.root, [p for p in pattern.split('/') if p], '')))


class Handle:
    def __init__(self, node, mode): self.node, self.mode, self.at, self.closed = node, mode, len(node) if 'a' in mode else 0, False
    def __enter__(self): return self
    def __exit__(self, *e): self.closed = True
    def _check(self, flag):
        if self.closed: raise ValueError('I/O operation on closed file')
        if flag not in self.mode and '+' not in self.mode: raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    def read(self, n=-1):
        self._check('r')
        end = len(self.node) if n < 0 else self.at + n
        data = bytes(self.node.data[self.at:end])
        self.at += len(data)
        return data.decode()
    def write(self, text):
        if 'a' in self.mode: self.at = len(self.node)
        elif 'w' not in self.mode: self._check('w')
        data = text.encode()
        if self.at > len(self.node): self.node.data.extend(bytes(self.at - len(self.node)))
        self.node.data[self.at:self.at + len(data)] = data
        self.at += len(data)
        return len(text)
    def seek(self, n): self.at = n
    def __iter__(self):
        while line := self._line(): yield line
    def _line(self):
        i = self.node.data.find(b'\n', self.at)
        return self.read(-1 if i < 0 else i + 1 - self.at)


class Shell:
    def __init__(self, fs): self.fs, self.status = fs, 0

    def run(self, line):
        text = ''
        for stage in line.split('|'):
            words, out, append = [], None, False
            it = iter(stage.split())
            for w in it:
                if w in ('>', '>>'): out, append = next(it), w == '>>'
                else: words += self.fs.glob(w) if '*' in w and w[0] == '/' else [w]
            try:
                text = getattr(self, 'do_' + words[0])(*words[1:], stdin=text) or ''
                self.status = 0
            except AttributeError as e:
                if not words or not str(e).startswith("'Shell'"): raise
                text, self.status = f'{words[0]}: command not found\n', 127
            except OSError as e: text, self.status = f'{words[0]}: {e.filename}: {e.strerror}\n', e.errno
            except TypeError as e: text, self.status = f'{words[0]}: usage\n', 2
            if out is not None:
                with self.fs.open(out, 'a' if append else 'w') as f: f.write(text)
                text = ''
        return text

    def do_ls(self, path='.', stdin=''): return ''.join(f'{n.kind}{n.mode:o} {n.links} {len(n):>3} {k}\n' for k, n in self.fs.get(path, Dir))
    def do_cat(self, *paths, stdin=''): return ''.join(self.fs.open(p).read() for p in paths) if paths else stdin
    def do_echo(self, *words, stdin=''): return ' '.join(words) + '\n'
    def do_mkdir(self, *paths, stdin=''): [self.fs.mkdir(p.removeprefix('-p'), '-p' in paths) for p in paths if p != '-p']
    def do_cd(self, path='/', stdin=''): self.fs.cwd = self.fs.get(path, Dir)
    def do_pwd(self, stdin=''): return self.fs.name(self.fs.cwd) + '\n'
    def do_rm(self, *paths, stdin=''): [self.fs.remove(p, '-r' in paths) for p in paths if p != '-r']
    def do_mv(self, a, b, stdin=''): self.fs.move(a, b)
    def do_ln(self, a, b, c=None, stdin=''): self.fs.add(c, Link(b)) if a == '-s' else self.fs.add(b, self.fs.get(a, File))
    def do_chmod(self, mode, path, stdin=''): self.fs.get(path).mode = int(mode, 8)
    def do_wc(self, stdin=''): return f'{stdin.count(chr(10))} {len(stdin.split())} {len(stdin)}\n'
    def do_sort(self, flag='', stdin=''): return ''.join(sorted(stdin.splitlines(True), reverse=flag == '-r'))
    def do_grep(self, word, stdin=''): return ''.join(l for l in stdin.splitlines(True) if word in l)
    def do_head(self, n='2', stdin=''): return ''.join(stdin.splitlines(True)[:int(n)])


fs = FS()
sh = Shell(fs)
SCRIPT = '''mkdir /home /tmp
mkdir -p /home/ann/docs/old
cd /home/ann
pwd
echo hello big world > a.txt
echo second line >> a.txt
cat a.txt | wc
cat a.txt a.txt | sort -r | head 3
cat nope
cat docs
ls
ln -s docs/old short
echo x > short/y.txt
ls docs/old
ln a.txt hard
echo third >> hard
cat a.txt | grep i
rm docs
rm -r docs
cat short/y.txt
ln -s loop loop
cat loop
mkdir /home
cd a.txt
chmod 400 a.txt
echo no > a.txt
chmod 0 /tmp
ls /tmp/x
mv a.txt /tmp2
mv /home /home/ann/in
mkdir d e
mv d e
cd e/d/../d
pwd
cd ../../../..
frob
mv x
ls /
cat /home/*/hard /tmp2
rm /
echo done'''
for line in SCRIPT.splitlines():
    try: print(f'$ {line}\n{sh.run(line)}', end='' if sh.status == 0 else f'[{sh.status}]\n')
    except OSError as e: print(type(e).__name__, e)
print(*fs.tree(), sep='\n')
fs.mkdir('/a/b/c', True)
for p in ('/a/x.py', '/a/b/y.py', '/a/b/c/z.txt', '/a/b/.hidden.py'): fs.open(p, 'w').write(p)
print(fs.glob('/**/*.py'), fs.glob('/a/?.[px]*'), fs.glob('/*/b/*'), fs.glob('/none*'), Node.count, fs.get('/tmp2').links)
with fs.open('/a/x.py', 'r+') as f:
    f.seek(10)
    f.write('end\nmore\n')
    f.seek(0)
    print(list(f), f.read(), f.at)
for g in (lambda: f.read(), lambda: fs.open('/a'), lambda: fs.open('/q/r', 'w'), lambda: fs.open('/a/x.py').write('x'), lambda: fs.remove('/a'), lambda: fs.mkdir('/a'), lambda: fs.get('/a/x.py/z'), lambda: fs.mkdir('/a/b'), lambda: fs.open('/a/x.py', 'w').read()):
    try: print(g())
    except OSError as e: print(type(e).__name__, e.errno, e, e.filename)
    except ValueError as e: print(type(e).__name__, e)
fs.move('/nowhere', '/x')
