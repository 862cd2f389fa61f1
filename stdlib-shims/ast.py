# ast - trees of expressions. CPython's parser is not in a compiled program: this one reads expressions (which is what
# literal_eval and the marks in tracebacks need) and refuses statements.


class AST:
    """A node: its parts are attributes named in _fields, its place those named in _attributes."""
    _fields = ()
    _attributes = ()

    def __init__(self, *args, **kwargs):
        if len(args) > len(self._fields):
            raise TypeError("%s constructor takes at most %d positional argument%s"
                            % (self.__class__.__name__, len(self._fields), "" if len(self._fields) == 1 else "s"))
        for name, value in zip(self._fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)


def _node(name, base, fields="", **more):
    names = tuple(fields.split())
    body = {"_fields": names, "__match_args__": names, "__module__": "ast"}
    body.update(more)
    return type(name, (base,), body)


_PLACE = ("lineno", "col_offset", "end_lineno", "end_col_offset")
mod, expr_context, boolop, operator, unaryop, cmpop = [
    _node(name, AST) for name in ("mod", "expr_context", "boolop", "operator", "unaryop", "cmpop")]
stmt, expr = [_node(name, AST, _attributes=_PLACE, end_lineno=None, end_col_offset=None) for name in ("stmt", "expr")]
Module, Expression = _node("Module", mod, "body type_ignores"), _node("Expression", mod, "body")
Expr = _node("Expr", stmt, "value")
Load, Store, Del = [_node(name, expr_context) for name in ("Load", "Store", "Del")]
And, Or = [_node(name, boolop) for name in ("And", "Or")]
Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd, FloorDiv = [_node(name, operator) for name in (
    "Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv")]
Invert, Not, UAdd, USub = [_node(name, unaryop) for name in ("Invert", "Not", "UAdd", "USub")]
Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn = [_node(name, cmpop) for name in (
    "Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn")]
BoolOp, NamedExpr, BinOp = _node("BoolOp", expr, "op values"), _node("NamedExpr", expr, "target value"), _node("BinOp", expr, "left op right")
UnaryOp, Lambda, IfExp = _node("UnaryOp", expr, "op operand"), _node("Lambda", expr, "args body"), _node("IfExp", expr, "test body orelse")
Dict, Set, ListComp = _node("Dict", expr, "keys values"), _node("Set", expr, "elts"), _node("ListComp", expr, "elt generators")
SetComp, DictComp = _node("SetComp", expr, "elt generators"), _node("DictComp", expr, "key value generators")
GeneratorExp, Await = _node("GeneratorExp", expr, "elt generators"), _node("Await", expr, "value")
Yield, YieldFrom = _node("Yield", expr, "value", value=None), _node("YieldFrom", expr, "value")
Compare, Call = _node("Compare", expr, "left ops comparators"), _node("Call", expr, "func args keywords")
FormattedValue, JoinedStr = _node("FormattedValue", expr, "value conversion format_spec", format_spec=None), _node("JoinedStr", expr, "values")
Constant, Attribute = _node("Constant", expr, "value kind", kind=None), _node("Attribute", expr, "value attr ctx")
Subscript, Starred, Name = _node("Subscript", expr, "value slice ctx"), _node("Starred", expr, "value ctx"), _node("Name", expr, "id ctx")
List, Tuple = _node("List", expr, "elts ctx"), _node("Tuple", expr, "elts ctx")
Slice = _node("Slice", expr, "lower upper step", lower=None, upper=None, step=None)
comprehension = _node("comprehension", AST, "target iter ifs is_async")
arguments = _node("arguments", AST, "posonlyargs args vararg kwonlyargs kw_defaults kwarg defaults", vararg=None, kwarg=None)
arg = _node("arg", AST, "arg annotation type_comment", _attributes=_PLACE, annotation=None, type_comment=None)
keyword = _node("keyword", AST, "arg value", _attributes=_PLACE, arg=None)

_LOAD, _STORE = Load(), Store()
_KEYWORDS = frozenset("False None True and as assert async await break class continue def del elif else except finally for from global if "
                      "import in is lambda nonlocal not or pass raise return try while with yield".split())
_OPERATORS = ("**=", "//=", ">>=", "<<=", "...", "**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", ":=", "+=", "-=", "*=", "/=", "%=",
              "&=", "|=", "^=", "@=") + tuple("+-*/%@<>()[]{},:.;=&|^~")
_BINARY = [{"|": BitOr}, {"^": BitXor}, {"&": BitAnd}, {"<<": LShift, ">>": RShift}, {"+": Add, "-": Sub},
           {"*": Mult, "/": Div, "//": FloorDiv, "%": Mod, "@": MatMult}]
_UNARY = {"+": UAdd, "-": USub, "~": Invert}
_COMPARE = {"==": Eq, "!=": NotEq, "<": Lt, "<=": LtE, ">": Gt, ">=": GtE, "in": In, "is": Is}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\\": "\\", "'": "'", '"': '"', "\n": ""}


class _Token:
    __slots__ = ("kind", "text", "start", "end", "line", "end_line", "line_start", "end_line_start")

    def __init__(self, kind, text, start, end, lines):
        self.kind, self.text, self.start, self.end = kind, text, start, end
        self.line, self.line_start = lines
        self.end_line, self.end_line_start = lines


class _Scanner:
    """Text to tokens: kinds name, number, string, op, newline, end."""

    def __init__(self, text, filename):
        self.text, self.filename = text, filename
        self.at, self.line, self.line_start, self.depth = 0, 1, 0, 0
        self.tokens = []

    def fail(self, start, message="invalid syntax"):
        lines = self.text.split("\n")
        shown = lines[self.line - 1] if self.line <= len(lines) else ""
        raise SyntaxError(message, (self.filename, self.line, start - self.line_start + 1, shown, self.line, start - self.line_start + 2))

    def next_line(self):
        self.line += 1
        self.line_start = self.at

    def add(self, kind, start, end):
        token = _Token(kind, self.text[start:end], start, end, (self.line, self.line_start))
        self.at = end
        self.tokens.append(token)
        return token

    def number(self, start):
        text, at = self.text, start
        if text[start] == "0" and text[start + 1:start + 2] in tuple("xXoObB"):
            at += 2
            while at < len(text) and (text[at].isalnum() or text[at] == "_"):
                at += 1
            return at
        while at < len(text) and (text[at].isalnum() or text[at] in "_." or (text[at] in "+-" and text[at - 1] in "eE")):
            if not (text[at].isdigit() or text[at] in "_.eEjJ+-"):
                break
            at += 1
        return at

    def string(self, start, quote_at):
        text, quote = self.text, self.text[quote_at]
        if text.startswith(quote * 3, quote_at):
            quote *= 3
        at = quote_at + len(quote)
        lines = self.line, self.line_start
        while not text.startswith(quote, at):
            if at >= len(text) or (text[at] == "\n" and len(quote) == 1):
                self.fail(start, "unterminated string literal (detected at line %d)" % self.line)
            at += 2 if text[at] == "\\" else 1
        at += len(quote)
        token = self.add("string", start, at)
        for k in range(start, at):
            if text[k] == "\n":
                self.line, self.line_start = self.line + 1, k + 1
        token.end_line, token.end_line_start = self.line, self.line_start
        token.line, token.line_start = lines

    def step(self):
        text, start = self.text, self.at
        c = text[start]
        if c == "\n":
            if self.depth == 0 and self.tokens and self.tokens[-1].kind != "newline":
                self.add("newline", start, start + 1)
            self.at = start + 1
            self.next_line()
        elif c in " \t\f\r" or text.startswith("\\\n", start):
            self.at = start + (2 if c == "\\" else 1)
            if c == "\\":
                self.next_line()
        elif c == "#":
            end = text.find("\n", start)
            self.at = len(text) if end < 0 else end
        elif c.isdigit() or (c == "." and text[start + 1:start + 2].isdigit()):
            self.add("number", start, self.number(start))
        elif c.isidentifier() or c in "'\"":
            end = start
            while end < len(text) and (text[end] == "_" or text[end].isalnum()):
                end += 1
            if text[end:end + 1] in ("'", '"') and text[start:end].lower() in ("", "r", "b", "u", "f", "rb", "br", "fr", "rf"):
                self.string(start, end)
            else:
                self.add("name", start, end)
        else:
            self.operator(start)

    def operator(self, start):
        for op in _OPERATORS:
            if self.text.startswith(op, start):
                self.depth += (op in "([{") - (op in ")]}")
                self.add("op", start, start + len(op))
                return
        self.fail(start)

    def run(self):
        while self.at < len(self.text):
            self.step()
        if self.tokens and self.tokens[-1].kind != "newline":
            self.add("newline", self.at, self.at)
        self.add("end", self.at, self.at)
        return self.tokens


class _Parser:
    """Recursive descent, one method per rule of the grammar."""

    def __init__(self, text, filename):
        self.scanner = _Scanner(text, filename)
        self.text, self.filename = text, filename
        self.tokens = self.scanner.run()
        self.k = 0

    # ---- tokens and places

    @property
    def token(self):
        return self.tokens[self.k]

    def sees(self, *texts):
        return self.token.kind in ("op", "name") and self.token.text in texts

    def take(self, *texts):
        if not self.sees(*texts):
            return None
        self.k += 1
        return self.tokens[self.k - 1]

    def expect(self, text):
        return self.take(text) or self.fail()

    def fail(self):
        token = self.token
        self.scanner.line, self.scanner.line_start = token.line, token.line_start
        self.scanner.fail(token.start)

    def column(self, line_start, at):
        part = self.text[line_start:at]
        return len(part) if part.isascii() else len(part.encode())

    def place(self, node, first):
        """From a token, or a node that was made before, to the last token taken."""
        last = self.tokens[self.k - 1]
        if isinstance(first, AST):
            node.lineno, node.col_offset = first.lineno, first.col_offset
        else:
            node.lineno, node.col_offset = first.line, self.column(first.line_start, first.start)
        node.end_lineno, node.end_col_offset = last.end_line, self.column(last.end_line_start, last.end)
        return node

    # ---- expressions, from the loosest

    def expressions(self, ends, context=None):
        """One, or a tuple of several."""
        first = self.token
        one = self.star_or_named()
        if not self.sees(","):
            return one
        elts = [one]
        while self.take(","):
            if self.token.kind in ("newline", "end") or self.sees(*ends):
                break
            elts.append(self.star_or_named())
        return self.place(Tuple(elts, context or _LOAD), first)

    def star_or_named(self):
        first = self.token
        if self.take("*"):
            return self.place(Starred(self.binary(0), _LOAD), first)
        return self.named()

    def named(self):
        first = self.token
        value = self.expression()
        if isinstance(value, Name) and self.take(":="):
            value.ctx = _STORE
            return self.place(NamedExpr(value, self.expression()), first)
        return value

    def expression(self):
        first = self.token
        if self.sees("lambda"):
            return self.lambda_()
        body = self.boolean("or", Or, lambda: self.boolean("and", And, self.negation))
        if not self.take("if"):
            return body
        test = self.boolean("or", Or, lambda: self.boolean("and", And, self.negation))
        self.expect("else")
        return self.place(IfExp(test, body, self.expression()), first)

    def boolean(self, word, op, inner):
        first = self.token
        values = [inner()]
        while self.take(word):
            values.append(inner())
        return values[0] if len(values) == 1 else self.place(BoolOp(op(), values), first)

    def negation(self):
        first = self.token
        if self.take("not"):
            return self.place(UnaryOp(Not(), self.negation()), first)
        return self.comparison()

    def comparison(self):
        first = self.token
        left, ops, others = self.binary(0), [], []
        while self.sees("not", *_COMPARE):
            op = self.tokens[self.k].text
            self.k += 1
            if op == "not":
                self.expect("in")
            ops.append(NotIn() if op == "not" else IsNot() if op == "is" and self.take("not") else _COMPARE[op]())
            others.append(self.binary(0))
        return self.place(Compare(left, ops, others), first) if ops else left

    def binary(self, level):
        if level == len(_BINARY):
            return self.unary()
        first = self.token
        left = self.binary(level + 1)
        while self.sees(*_BINARY[level]):
            op = _BINARY[level][self.token.text]()
            self.k += 1
            left = self.place(BinOp(left, op, self.binary(level + 1)), first)
        return left

    def unary(self):
        first = self.token
        if self.sees(*_UNARY):
            self.k += 1
            return self.place(UnaryOp(_UNARY[first.text](), self.unary()), first)
        base = self.awaited()
        if self.take("**"):
            return self.place(BinOp(base, Pow(), self.unary()), first)
        return base

    def awaited(self):
        first = self.token
        if self.take("await"):
            return self.place(Await(self.primary()), first)
        return self.primary()

    def primary(self):
        first = self.token
        node = self.atom()
        while True:
            if self.take("."):
                if self.token.kind != "name" or self.token.text in _KEYWORDS:
                    self.fail()
                self.k += 1
                node = self.place(Attribute(node, self.tokens[self.k - 1].text, _LOAD), first)
            elif self.sees("("):
                node = self.call(node, first)
            elif self.take("["):
                index = self.index()
                self.expect("]")
                node = self.place(Subscript(node, index, _LOAD), first)
            else:
                return node

    # ---- what follows a primary

    def call(self, func, first):
        start = self.expect("(")
        args, keywords = [], []
        while not self.take(")"):
            begin = self.token
            if self.take("**"):
                keywords.append(self.place(keyword(None, self.expression()), begin))
            elif begin.kind == "name" and self.tokens[self.k + 1].text == "=" and begin.text not in _KEYWORDS:
                self.k += 2
                keywords.append(self.place(keyword(begin.text, self.expression()), begin))
            else:
                value = self.star_or_named()
                if self.sees("for", "async"):
                    value = GeneratorExp(value, self.generators())
                    self.expect(")")
                    args.append(self.place(value, start))
                    break
                args.append(value)
            if not self.sees(")"):
                self.expect(",")
        return self.place(Call(func, args, keywords), first)

    def index(self):
        first = self.token
        parts, several = [self.slice()], False
        while self.take(","):
            several = True
            if self.sees("]"):
                break
            parts.append(self.slice())
        return self.place(Tuple(parts, _LOAD), first) if several or isinstance(parts[0], Starred) else parts[0]

    def slice(self):
        first = self.token
        lower = None if self.sees(":") else self.star_or_named()
        if not self.take(":"):
            return lower
        upper = None if self.sees(":", ",", "]") else self.expression()
        step = None
        if self.take(":"):
            step = None if self.sees(",", "]") else self.expression()
        return self.place(Slice(lower, upper, step), first)

    # ---- atoms

    def atom(self):
        token = self.token
        if token.kind == "string":
            return self.strings()
        self.k += 1
        if token.kind == "number":
            return self.place(Constant(self.number(token.text)), token)
        if token.kind == "name":
            if token.text in ("None", "True", "False"):
                return self.place(Constant({"None": None, "True": True, "False": False}[token.text]), token)
            if token.text not in _KEYWORDS:
                return self.place(Name(token.text, _LOAD), token)
        elif token.text == "...":
            return self.place(Constant(...), token)
        elif token.text == "(":
            return self.parenthesis(token)
        elif token.text == "[":
            return self.bracket(token)
        elif token.text == "{":
            return self.brace(token)
        self.k -= 1
        return self.fail()

    def number(self, text):
        try:
            if text[-1] in "jJ" and not text.lower().startswith("0x"):
                return complex(0, float(text[:-1]))
            lower = text.lower()
            if any(c in lower for c in ".e") and not lower.startswith("0x"):
                return float(text)
            return int(text, 0)
        except ValueError:
            self.k -= 1
            return self.fail()

    def parenthesis(self, first):
        if self.take(")"):
            return self.place(Tuple([], _LOAD), first)
        if self.sees("yield"):
            node = self.yield_()
            self.expect(")")
            return node
        begin = self.k
        node = self.star_or_named()
        if self.sees("for", "async"):
            node = GeneratorExp(node, self.generators())
            self.expect(")")
            return self.place(node, first)
        if self.sees(","):
            self.k = begin
            node = self.expressions((")",))
            self.expect(")")
            return self.place(node, first)
        self.expect(")")
        return node

    def yield_(self):
        first = self.expect("yield")
        if self.take("from"):
            return self.place(YieldFrom(self.expression()), first)
        return self.place(Yield(None if self.sees(")") else self.expressions((")",))), first)

    def items(self, close, one):
        found = []
        while not self.take(close):
            found.append(one())
            if not self.sees(close):
                self.expect(",")
        return found

    def bracket(self, first):
        if self.take("]"):
            return self.place(List([], _LOAD), first)
        one = self.star_or_named()
        if self.sees("for", "async"):
            node = ListComp(one, self.generators())
            self.expect("]")
            return self.place(node, first)
        if not self.sees("]"):
            self.expect(",")
        return self.place(List([one] + self.items("]", self.star_or_named), _LOAD), first)

    def brace(self, first):
        if self.take("}"):
            return self.place(Dict([], []), first)
        is_dict = self.sees("**")
        one = self.pair() if is_dict else self.star_or_named()
        if not is_dict and self.take(":"):
            is_dict, one = True, (one, self.expression())
        if self.sees("for", "async"):
            node = DictComp(*one, self.generators()) if is_dict else SetComp(one, self.generators())
            self.expect("}")
            return self.place(node, first)
        if not self.sees("}"):
            self.expect(",")
        rest = [one] + self.items("}", self.pair if is_dict else self.star_or_named)
        node = Dict([key for key, _ in rest], [value for _, value in rest]) if is_dict else Set(rest)
        return self.place(node, first)

    def pair(self):
        if self.take("**"):
            return None, self.binary(0)
        key = self.expression()
        self.expect(":")
        return key, self.expression()

    def generators(self):
        found = []
        while self.sees("for", "async"):
            is_async = 1 if self.take("async") else 0
            self.expect("for")
            target = self.targets()
            self.expect("in")
            source, ifs = self.boolean("or", Or, lambda: self.boolean("and", And, self.negation)), []
            while self.take("if"):
                ifs.append(self.boolean("or", Or, lambda: self.boolean("and", And, self.negation)))
            found.append(comprehension(target, source, ifs, is_async))
        return found

    def targets(self):
        first, elts, several = self.token, [], False
        while True:
            begin = self.token
            elts.append(self.place(Starred(self.binary(0), _STORE), begin) if self.take("*") else self.binary(0))
            if not self.take(","):
                break
            several = True
            if self.sees("in"):
                break
        node = self.place(Tuple(elts, _STORE), first) if several else elts[0]
        self.store(node)
        return node

    def store(self, node):
        if hasattr(node, "ctx"):
            node.ctx = _STORE
        if isinstance(node, Starred):
            self.store(node.value)
        for inner in getattr(node, "elts", ()):
            self.store(inner)

    def lambda_(self):
        first = self.expect("lambda")
        args = arguments([], [], None, [], [], None, [])
        after_star = False
        while not self.take(":"):
            if self.take("/"):
                args.posonlyargs, args.args = args.args, []
            elif self.take("**"):
                args.kwarg = self.parameter()
            elif self.take("*"):
                after_star = True
                args.vararg = None if self.sees(",") else self.parameter()
            else:
                (args.kwonlyargs if after_star else args.args).append(self.parameter())
                default = self.expression() if self.take("=") else None
                if after_star:
                    args.kw_defaults.append(default)
                elif default is not None:
                    args.defaults.append(default)
            if not self.sees(":"):
                self.expect(",")
        return self.place(Lambda(args, self.expression()), first)

    def parameter(self):
        token = self.token
        if token.kind != "name" or token.text in _KEYWORDS:
            self.fail()
        self.k += 1
        return self.place(arg(token.text), token)

    # ---- strings

    def strings(self):
        """All that stand side by side."""
        first, values, kind, is_bytes = self.token, [], None, None
        while self.token.kind == "string":
            token = self.token
            quote_at = min(k for k in (token.text.find("'"), token.text.find('"')) if k >= 0)
            prefix = token.text[:quote_at].lower()
            quote = token.text[quote_at] * (3 if token.text.startswith(token.text[quote_at] * 3, quote_at) else 1)
            body = token.text[quote_at + len(quote):len(token.text) - len(quote)]
            if is_bytes not in (None, "b" in prefix):
                self.scanner.fail(token.start, "cannot mix bytes and nonbytes literals")
            is_bytes = "b" in prefix
            kind = "u" if prefix == "u" and not values else kind
            values.extend(self.fields(body, "r" in prefix) if "f" in prefix else [self.unescape(body, "r" in prefix, is_bytes)])
            self.k += 1
        if is_bytes:
            return self.place(Constant(b"".join(values)), first)
        parts = []
        for value in values:
            if isinstance(value, str) and parts and isinstance(parts[-1], str):
                parts[-1] += value
            else:
                parts.append(value)
        if all(isinstance(value, str) for value in parts):
            joined = any("f" in t.text[:2].lower().partition("'")[0].partition('"')[0] for t in self.tokens[self.tokens.index(first):self.k])
            if not joined:
                return self.place(Constant("".join(parts), kind), first)
        nodes = [self.place(Constant(value), first) if isinstance(value, str) else value for value in parts if value != ""]
        return self.place(JoinedStr(nodes), first)

    def unescape(self, body, raw, is_bytes):
        if is_bytes and not body.isascii():
            self.scanner.fail(self.token.start, "bytes can only contain ASCII literal characters")
        if raw or "\\" not in body:
            return body.encode() if is_bytes else body
        out, at = [], 0
        while at < len(body):
            if body[at] != "\\":
                out.append(body[at])
                at += 1
                continue
            text, at = self.escape(body, at + 1, is_bytes)
            out.append(text)
        return "".join(out).encode("latin-1") if is_bytes else "".join(out)

    def escape(self, body, at, is_bytes):
        c = body[at]
        if c in _ESCAPES:
            return _ESCAPES[c], at + 1
        if c in "01234567":
            end = at
            while end < at + 3 and body[end:end + 1] in tuple("01234567"):
                end += 1
            value = int(body[at:end], 8)
            return chr(value & 255 if is_bytes else value), end
        width = {"x": 2, "u": 4, "U": 8}.get(c, 0) if not is_bytes or c == "x" else 0
        if width:
            digits = body[at + 1:at + 1 + width]
            if len(digits) < width or not all(d in "0123456789abcdefABCDEF" for d in digits):
                self.scanner.fail(self.token.start, "(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: truncated \\%s escape"
                                  % (at - 1, at + len(digits), c + "X" * width))
            return chr(int(digits, 16)), at + 1 + width
        if c == "N" and not is_bytes and body[at + 1:at + 2] == "{":
            raise NotImplementedError("ast.parse() of names of characters in a compiled program")
        return "\\" + c, at + 1

    def fields(self, body, raw):
        """The parts of an f-string: texts, and nodes of what stands in braces."""
        found, text, at = [], "", 0
        while at < len(body):
            c = body[at]
            if c in "{}" and body[at + 1:at + 2] == c:
                text, at = text + c, at + 2
            elif c == "{":
                found.append(self.unescape(text, raw, False))
                node, at = self.field(body, at + 1, raw)
                found.append(node)
                text = ""
            elif c == "}":
                self.scanner.fail(self.token.start, "f-string: single '}' is not allowed")
            else:
                text, at = text + c, at + 1
        found.append(self.unescape(text, raw, False))
        return found

    def field(self, body, at, raw):
        end = self.end_of_expression(body, at)
        inner = parse("(" + body[at:end] + ")", self.filename, "eval").body
        conversion, spec = -1, None
        if body[end] == "!":
            conversion, end = ord(body[end + 1]), end + 2
        if body[end:end + 1] == ":":
            close, depth = end + 1, 0
            while body[close] != "}" or depth:
                depth += (body[close] == "{") - (body[close] == "}")
                close += 1
            parts = [part for part in self.fields(body[end + 1:close], raw) if part != ""]
            spec = self.place(JoinedStr([self.place(Constant(part), self.token) if isinstance(part, str) else part for part in parts]), self.token)
            end = close
        if body[end:end + 1] != "}":
            self.scanner.fail(self.token.start, "f-string: expecting '}'")
        return self.place(FormattedValue(inner, conversion, spec), self.token), end + 1

    def end_of_expression(self, body, at):
        depth, quote = 0, None
        while at < len(body):
            c = body[at]
            if quote:
                quote = None if c == quote else quote
            elif c in "'\"":
                quote = c
            elif depth == 0 and (c in "}:" or (c == "!" and body[at + 1:at + 2] != "=")):
                return at
            depth += 0 if quote else (c in "([{") - (c in ")]}")
            at += 1
        return self.scanner.fail(self.token.start, "f-string: expecting '}'")


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    """The tree of a text, which must consist of expressions."""
    if isinstance(source, (bytes, bytearray)):
        source = bytes(source).decode()
    if mode not in ("exec", "eval"):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    parser = _Parser(source, filename)
    if mode == "eval":
        body = parser.expressions(())
        while parser.token.kind == "newline":
            parser.k += 1
        return Expression(body) if parser.token.kind == "end" else parser.fail()
    body = []
    while parser.token.kind != "end":
        if parser.token.kind == "newline" or parser.take(";"):
            parser.k += parser.token.kind == "newline"
            continue
        first = parser.token
        if first.kind == "name" and first.text in _KEYWORDS and first.text not in ("None", "True", "False", "not", "lambda", "await"):
            raise NotImplementedError("ast.parse() of statements in a compiled program")
        node = parser.expressions((";",))
        if parser.token.kind == "op" and parser.token.text != ";" and parser.token.text in _OPERATORS and parser.token.text.endswith(("=", ":")):
            raise NotImplementedError("ast.parse() of statements in a compiled program")
        if parser.token.kind != "newline" and not parser.sees(";"):
            parser.fail()
        body.append(parser.place(Expr(node), first))
    return Module(body, [])


def _malformed(node):
    line = getattr(node, "lineno", None)
    raise ValueError("malformed node or string%s: %r" % (" on line %d" % line if line else "", node))


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _value(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, (Tuple, List, Set)):
        made = [_value(elt) for elt in node.elts]
        return tuple(made) if isinstance(node, Tuple) else made if isinstance(node, List) else set(made)
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == "set" and not node.args and not node.keywords:
        return set()
    if isinstance(node, Dict):
        if None in node.keys:
            _malformed(None)
        return {_value(key): _value(value) for key, value in zip(node.keys, node.values)}
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _signed(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


def literal_eval(node_or_string):
    """The value of a text (or tree) that consists of literals only."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    return _value(node_or_string.body if isinstance(node_or_string, Expression) else node_or_string)


def iter_fields(node):
    """Pairs of name and value of the parts that the node has."""
    for name in node._fields:
        if hasattr(node, name):
            yield name, getattr(node, name)


def iter_child_nodes(node):
    """The nodes directly below."""
    for _, value in iter_fields(node):
        for child in value if isinstance(value, list) else (value,):
            if isinstance(child, AST):
                yield child


def walk(node):
    """The node and all below it, level by level."""
    todo = [node]
    for each in todo:
        todo.extend(iter_child_nodes(each))
        yield each


class NodeVisitor:
    """Calls visit_NAME for each node, or generic_visit."""

    def visit(self, node):
        return getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for child in iter_child_nodes(node):
            self.visit(child)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    """The tree as text."""
    if not isinstance(node, AST):
        raise TypeError("expected AST, got %r" % node.__class__.__name__)
    step = " " * indent if isinstance(indent, int) else indent

    def lines(parts, level):
        if step is None or not parts:
            return ", ".join(parts)
        pad = "\n" + step * level
        return pad + ("," + pad).join(parts)

    def shown(value, level):
        """The text, and whether it is simple enough to stand in a line with others."""
        if isinstance(value, list):
            return "[" + lines([shown(each, level + 1)[0] for each in value], level + 1) + "]", not value
        if not isinstance(value, AST):
            return repr(value), True
        parts, named, simple = [], annotate_fields, True
        for name in value._fields:
            part = getattr(value, name, None)
            if not hasattr(value, name) or (part is None and getattr(type(value), name, ...) is None):
                named = True
                continue
            text, short = shown(part, level + 1)
            simple = simple and short
            parts.append((name + "=" if named else "") + text)
        if include_attributes:
            parts.extend("%s=%r" % (name, getattr(value, name)) for name in value._attributes if getattr(value, name, None) is not None)
        inside = ", ".join(parts) if simple and len(parts) <= 3 else lines(parts, level + 1)
        return value.__class__.__name__ + "(" + inside + ")", not parts

    return shown(node, 0)[0]
