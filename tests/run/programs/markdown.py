"""A Markdown converter without regular expressions: blocks as a state machine, inline spans by recursion, tables, references."""

ESCAPE = str.maketrans({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})


def escape(s): return s.translate(ESCAPE)


class Span:
    """Inline text: a cursor over one string."""
    def __init__(self, text, refs): self.text, self.refs = text, refs

    def find(self, mark, start):
        i = start
        while (i := self.text.find(mark, i)) >= 0:
            if self.text[i - 1] != '\\' and i > start:
                return i
            i += 1
        return -1

    def html(self):
        out, i, text = [], 0, self.text
        while i < len(text):
            c = text[i]
            if c == '\\' and text[i + 1:i + 2] in tuple('\\`*_{}[]()#+-.!|'):
                out.append(escape(text[i + 1]))
                i += 2
                continue
            if c == '`':
                n = len(text[i:]) - len(text[i:].lstrip('`'))
                end = text.find('`' * n, i + n)
                if end > 0:
                    out.append(f'<code>{escape(text[i + n:end].strip())}</code>')
                    i = end + n
                    continue
            elif c in '*_':
                for mark, tag in ((c * 2, 'strong'), (c, 'em')):
                    if text.startswith(mark, i) and not text[i + len(mark):i + len(mark) + 1].isspace() and (end := self.find(mark, i + len(mark))) >= 0:
                        if c == '_' and i and text[i - 1].isalnum():
                            break
                        out.append(f'<{tag}>{Span(text[i + len(mark):end], self.refs).html()}</{tag}>')
                        i = end + len(mark)
                        break
                else:
                    out.append(c)
                    i += 1
                    continue
                if out[-1].endswith(('strong>', 'em>')):
                    continue
            elif c == '~' and text.startswith('~~', i) and (end := text.find('~~', i + 2)) > 0:
                out.append('<del>' + Span(text[i + 2:end], self.refs).html() + '</del>')
                i = end + 2
                continue
            elif c in '![':
                link = self.link(i)
                if link:
                    made, i = link
                    out.append(made)
                    continue
            elif c == '<' and (end := text.find('>', i)) > 0 and '://' in text[i:end] and ' ' not in text[i:end]:
                url = text[i + 1:end]
                out.append(f'<a href="{escape(url)}">{escape(url)}</a>')
                i = end + 1
                continue
            out.append(escape(c))
            i += 1
        return ''.join(out)

    def link(self, i):
        text = self.text
        image = text[i] == '!'
        start = i + image
        if text[start:start + 1] != '[':
            return None
        depth, end = 0, start
        for end in range(start, len(text)):
            depth += {'[': 1, ']': -1}.get(text[end], 0)
            if depth == 0:
                break
        else:
            return None
        label, title = text[start + 1:end], ''
        if text[end + 1:end + 2] == '(':
            close = text.find(')', end)
            if close < 0:
                return None
            url, _, rest = text[end + 2:close].partition(' ')
            title, after = rest.strip('" '), close + 1
        else:
            key, after = label.lower(), end + 1
            if text[after:after + 1] == '[':
                close = text.index(']', after)
                key, after = text[after + 1:close].lower() or key, close + 1
            if key not in self.refs:
                return None
            url, title = self.refs[key]
        extra = f' title="{escape(title)}"' if title else ''
        if image:
            return f'<img src="{escape(url)}" alt="{escape(label)}"{extra}>', after
        return f'<a href="{escape(url)}"{extra}>{Span(label, self.refs).html()}</a>', after


class Converter:
    def __init__(self): self.refs, self.ids, self.toc = {}, {}, []

    def convert(self, text):
        lines = []
        for line in text.expandtabs(4).splitlines():
            head, sep, rest = line.partition(']:')
            if sep and head.startswith('[') and rest.strip():
                url, *title = rest.split(None, 1)
                self.refs[head[1:].lower()] = (url, title[0].strip('"\'') if title else '')
            else:
                lines.append(line.rstrip())
        return '\n'.join(self.blocks(lines))

    def inline(self, text): return Span(text, self.refs).html()

    def slug(self, text):
        base = '-'.join(''.join(c if c.isalnum() else ' ' for c in text.lower()).split())
        n = self.ids[base] = self.ids.get(base, -1) + 1
        return base if not n else f'{base}-{n}'

    def blocks(self, lines, tight=False):
        i = 0
        while i < len(lines):
            line = lines[i]
            bare = line.lstrip()
            if not bare:
                i += 1
            elif bare.startswith('```'):
                lang, j = bare[3:].strip(), i + 1
                while j < len(lines) and lines[j].strip() != '```':
                    j += 1
                kind = f' class="language-{lang}"' if lang else ''
                yield f'<pre><code{kind}>' + '\n'.join(map(escape, lines[i + 1:j])) + '</code></pre>'
                i = j + 1
            elif bare[0] == '#' and (n := len(bare) - len(bare.lstrip('#'))) <= 6 and bare[n:n + 1] == ' ':
                title = bare[n:].strip().rstrip('#').rstrip()
                self.toc.append((n, title))
                yield f'<h{n} id="{self.slug(title)}">{self.inline(title)}</h{n}>'
                i += 1
            elif len(set(bare.replace(' ', ''))) == 1 and bare[0] in '-*_' and bare.count(bare[0]) >= 3:
                yield '<hr>'
                i += 1
            elif bare[0] == '>':
                j = i
                while j < len(lines) and lines[j].lstrip().startswith('>'):
                    j += 1
                inner = [l.lstrip()[1:].removeprefix(' ') for l in lines[i:j]]
                yield '<blockquote>\n' + '\n'.join(self.blocks(inner)) + '\n</blockquote>'
                i = j
            elif self.item(line):
                block, i = self.list(lines, i)
                yield block
            elif '|' in line and i + 1 < len(lines) and set(lines[i + 1]) <= set('|:- ') and '-' in lines[i + 1]:
                j = i + 2
                while j < len(lines) and '|' in lines[j]:
                    j += 1
                yield self.table(lines[i:j])
                i = j
            else:
                j = i + 1
                while j < len(lines) and lines[j].strip() and not self.item(lines[j]) and lines[j].lstrip()[0] not in '#>`':
                    j += 1
                body = '<br>\n'.join(self.inline(l.strip()) for l in lines[i:j])
                yield body if tight else f'<p>{body}</p>'
                i = j

    @staticmethod
    def item(line):
        bare = line.lstrip()
        indent = len(line) - len(bare)
        match bare.split(' ', 1):
            case ['-' | '*' | '+', text]:
                return indent, 'ul', text, 2, None
            case [number, text] if number[:-1].isdigit() and number[-1] in '.)':
                return indent, 'ol', text, len(number) + 1, int(number[:-1])
        return None

    def list(self, lines, i):
        indent, kind, _, _, first = self.item(lines[i])
        out = [f'<{kind}>' if first in (None, 1) else f'<{kind} start="{first}">']
        while i < len(lines) and (found := self.item(lines[i])) and found[:2] == (indent, kind):
            inner, width = [found[2]], found[3]
            i += 1
            while i < len(lines) and (not lines[i].strip() or len(lines[i]) - len(lines[i].lstrip()) > indent):
                inner.append(lines[i][indent + width:])
                i += 1
            while inner and not inner[-1].strip():
                inner.pop()
            text = inner[0]
            if text[:4] in ('[ ] ', '[x] '):
                inner[0] = text[4:]
                out.append('<li class="%s">' % ('done' if text[1] == 'x' else 'todo') + '\n'.join(self.blocks(inner, True)) + '</li>')
            else:
                out.append('<li>' + '\n'.join(self.blocks(inner, tight='' not in inner)) + '</li>')
        out.append(f'</{kind}>')
        return '\n'.join(out), i

    def table(self, lines):
        rows = [[c.strip() for c in l.strip().strip('|').split('|')] for l in lines]
        align = []
        for mark in rows.pop(1):
            align.append({(True, True): 'center', (False, True): 'right', (True, False): 'left'}.get((mark[0] == ':', mark[-1] == ':'), ''))
        out = ['<table>']
        for k, row in enumerate(rows):
            tag = 'td' if k else 'th'
            cells = (f'<{tag}{f" align={a}" * bool(a)}>{self.inline(c)}</{tag}>' for c, a in zip(row, align))
            out.append(f'<tr>{"".join(cells)}</tr>')
        return '\n'.join(out + ['</table>'])


TEXT = '''# Title with *stress* & "quotes" #
Some **bold _nested_ text**, `code <b>`, ``a ` tick``, ~~gone~~ and \\*escaped\\* 2 * 3 * 4, snake_case_name.
Second line <http://example.com/?a=1&b=2>.

## List ##
- one
- two
\t- nested *x*
  - deeper
- [x] done
- [ ] todo

  with paragraph

3. three
4. four **strong
   continued**

> quoted
> > twice
> - item

```python
def f(x): return x < 1 & "s"

```
***
| Left | Right | Mid | None
|:-----|------:|:---:|---
| a | `b|c` | **d**
| 1 | 2 | 3 | 4

[link](http://x.y "The title") and [ref] and [text][Ref] and [missing] and ![img [a]](pic.png) ![broken](
## List
Final line *unclosed and [a [b] c](d)
[ref]: http://ref.example/ 'Ref title'
'''
c = Converter()
html = c.convert(TEXT)
print(html)
print(c.toc, c.refs, c.ids)
tags = {}
depth = deepest = 0
for part in html.split('<')[1:]:
    name = part.split('>')[0].split()[0]
    tags[name] = tags.get(name, 0) + 1
    if name not in ('hr', 'br', 'img'):
        depth += -1 if name[0] == '/' else 1
    deepest = max(deepest, depth)
print(dict(sorted(tags.items(), key=lambda t: (-t[1], t[0]))), depth, deepest)
print(Converter().convert(''), Converter().convert('\n\n*'), Converter().convert('a\n# b\n\n\n1) x\n2) y'))
