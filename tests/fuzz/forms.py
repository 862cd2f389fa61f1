"""More statements for generate.py: whole small constructions, each about one part of the language.

Mixin: what Generator and Expressions have. Each form defines names of its own and ends by itself."""

SPECS = ["", "5", ">8", "<6", "^9", "*^7", "+", "-", " ", "05", ",", "_", "x", "X", "b", "o", "#x", "#010b", "c", "d", "n", "e", ".3e", "f", ".1f", "+.2f", "g", ".4g", "%", ".0%",
         "10.3", "s", ".2", ">10.2", "08.3f", "=+8", ",.2f", "#.3g", "z"]
METHODS = ["strip()", "strip('ab')", "lstrip('x')", "rstrip()", "upper()", "casefold()", "title()", "capitalize()", "center(9, '*')", "ljust(7)", "rjust(6, '0')", "zfill(5)", "split()", "split(',')",
           "rsplit(None, 1)", "partition(',')", "rpartition('a')", "splitlines()", "isdigit()", "isalpha()", "isidentifier()", "startswith(('a', 'x'))", "endswith('c')", "removeprefix('a')", "removesuffix('c')",
           "index('b')", "rfind('a')", "expandtabs(3)", "encode()", "encode('ascii')", "translate({97: 'q', 98: None})", "replace('a', 'bb', 1)", "isprintable()", "swapcase()", "format(1, a=2)", "join(['x', 'y'])"]
BYTES = ["b''", "b'abc'", "b'\\x00\\xff'", "bytes(3)", "bytearray(b'xyz')", "'h\u00e9'.encode()", "bytes(range(5))", "b'a,b'"]


class Forms:
    def forms(self):
        """(method, weight) of each."""
        return [(self.f_arguments, 4), (self.f_nonlocal, 3), (self.f_finally, 4), (self.f_sends, 3), (self.f_strings, 4), (self.f_slices, 4), (self.f_mixture, 5), (self.f_fields, 4), (self.f_scopes, 4),
                (self.f_delete, 2), (self.f_bytes, 2), (self.f_method_calls, 4), (self.f_local_class, 3), (self.f_decorated, 2), (self.f_dict_views, 2), (self.f_walrus, 2)]

    def s_form(self, depth):
        if self.is_generator or self.in_method:
            return self.s_assign(depth)
        methods, weights = zip(*self.forms())
        self.rng.choices(methods, weights)[0]()

    def guarded(self, *lines):
        self.put("try:")
        for line in lines:
            self.put("    " + line)
        self.put("except Exception as e:")
        self.put("    print(type(e).__name__, e)")

    def value(self, kind="any", depth=1):
        return self.expr(kind, depth)

    def f_arguments(self):
        """A function with every kind of parameter, called rightly and wrongly."""
        n = self.fresh()
        positional = self.pick(["", f"p{n}, /, ", f"p{n}=1, /, "])
        default = "=2" if "=" in positional or self.chance(0.4) else ""
        rest = self.pick(["", f", *r{n}", ", *"])
        keyword = f", k{n}{self.pick(['', '=3', '=None'])}" if rest else ""
        more = self.pick(["", f", **m{n}"])
        names = [x for x in (f"p{n}", f"a{n}", f"r{n}", f"k{n}", f"m{n}") if x in positional + f"a{n}" + rest + keyword + more]
        self.put(f"def f{n}({positional}a{n}{default}{rest}{keyword}{more}):")
        self.put(f"    return {', '.join(names)},")
        for _ in range(self.rng.randint(2, 4)):
            parts = [self.value("any", 0) for _ in range(self.rng.randint(0, 3))]
            if self.chance(0.25):
                parts.append(f"*{self.value(self.pick(['ilist', 'tuple', 'str']), 0)}")
            for name in self.rng.sample([f"k{n}", f"a{n}", f"p{n}", "zz"], self.rng.randint(0, 2)):
                parts.append(f"{name}={self.value('any', 0)}")
            if self.chance(0.25):
                parts.append("**{" + f"'{self.pick([f'k{n}', f'a{n}', 'q'])}': {self.value('int', 0)}" + "}")
            self.guarded(f"print(f{n}({', '.join(parts)}))")

    def f_nonlocal(self):
        n = self.fresh()
        start = self.value(self.pick(["int", "float", "str", "ilist"]), 0)
        self.put(f"def make{n}(c{n}={start}):")
        self.put(f"    t{n} = 0")
        self.put(f"    def up(x=1):")
        self.put(f"        nonlocal c{n}, t{n}")
        self.put(f"        t{n} += 1")
        self.put(f"        c{n} = {self.pick([f'c{n} + x', f'c{n} * 2', f'x', f'[c{n}]', f'c{n} - x if t{n} < 3 else x'])}")
        self.put(f"        return c{n}")
        self.put(f"    def get(): return c{n}, t{n}")
        self.put(f"    return up, get")
        self.put(f"u{n}, g{n} = make{n}({self.pick(['', self.value('int', 0)])})")
        self.put(f"for i{n} in range({self.rng.randint(1, 4)}):")
        self.put(f"    guard('up', u{n}, {self.pick([f'i{n}', self.value('any', 0)])})")
        self.put(f"print(g{n}())")

    def f_finally(self):
        """try, except, else and finally, left in every way."""
        n = self.fresh()
        leave = lambda: self.pick(["return 'r' + str(i)", "break", "continue", "pass", "x.append(i)", "1 // (i - 1)", "raise KeyError(i)", "x[i + 5]", "return x", "pass", "pass"])
        self.put(f"def f{n}(m):")
        self.put("    x = []")
        self.put(f"    for i in range({self.rng.randint(2, 4)}):")
        self.put("        try:")
        self.put(f"            if m == {self.rng.randint(0, 2)}: {leave()}")
        inner = self.chance(0.4)
        if inner:
            self.put("            try:")
            self.put(f"                {leave()}")
            self.put("            finally:")
            self.put(f"                {leave() if self.chance(0.4) else 'x.append(-i)'}")
        self.put(f"            if i == m: {leave()}")
        self.put(f"        except {self.pick(['KeyError', '(KeyError, IndexError)', 'ZeroDivisionError', 'LookupError', 'Exception'])}{self.pick([' as e', ''])}:")
        self.put(f"            x.append('caught')")
        self.put(f"            {leave()}")
        if self.chance(0.5):
            self.put("        else:")
            self.put(f"            {leave()}")
        if self.chance(0.8):
            self.put("        finally:")
            self.put("            x.append('f')")
            self.put(f"            if i == {self.rng.randint(0, 3)}: {leave() if self.chance(0.4) else 'pass'}")
        if self.chance(0.5):
            self.put("    else:")
            self.put("        x.append('else')")
        self.put("    return x, m")
        self.put(f"for m{n} in range(4): guard('finally', f{n}, m{n})")

    def f_sends(self):
        n = self.fresh()
        self.put(f"def g{n}(a, b={self.value('int', 0)}):")
        self.put("    try:")
        self.put("        while True:")
        self.put("            try:")
        self.put(f"                x = yield {self.pick(['a', 'b', '(a, b)', 'a + b', '[a]'])}")
        self.put(f"                {self.pick(['a = x', 'b += 1', 'a, b = b, x', 'a = a if x is None else a + x', 'if x: b = x'])}")
        self.put(f"                if {self.pick(['b == 3', 'x == 2', 'a is None', 'b > 5'])}: {self.pick(['return a', 'break', 'yield from [x, b]'])}")
        self.put("            except ValueError as e:")
        self.put(f"                {self.pick(['yield e', 'b = 3', 'raise', 'return str(e)', 'pass'])}")
        self.put("    finally:")
        self.put(f"        print('end', a, b)")
        self.put(f"    {self.pick(['return b', 'yield 99', 'pass'])}")
        self.put(f"o{n} = g{n}({self.value('any', 0)})")
        for _ in range(self.rng.randint(2, 5)):
            self.put(self.pick([f"guard('next', next, o{n})", f"guard('send', o{n}.send, {self.value('any', 0)})", f"guard('throw', o{n}.throw, ValueError({self.value('int', 0)}))", f"guard('send', o{n}.send, 2)",
                                f"guard('throw', o{n}.throw, KeyError)"]))
        self.put(f"guard('close', o{n}.close)")

    def f_strings(self):
        """Formats and methods of texts."""
        for _ in range(self.rng.randint(1, 3)):
            value, spec = self.value(self.pick(["int", "float", "str", "bool", "any", "int"]), 1), self.pick(SPECS)
            self.guarded(self.pick([f"print(format({value}, {spec!r}))", f"print('{{:{spec}}}|{{!r}}'.format({value}, {self.value('any', 0)}))", f"print({self.value('str', 1)}.{self.pick(METHODS)})",
                                    f"print({self.value('str', 1)}.{self.pick(METHODS)})", f"print('{self.pick(['%s', '%5d', '%-6s|', '%+.2f', '%x', '%o', '%e', '%r', '%c', '%5.1f%%', '%i', '%.3s', '%#x'])}' % ({value},))",
                                    f"print('%(a)s %(b)r' % {{'a': {value}, 'b': {self.value('any', 0)}}})"]))

    def f_slices(self):
        n = self.fresh()
        kind = self.pick(["ilist", "mlist", "str", "tuple", "mtuple", "flist"])
        self.put(f"l{n} = {self.expr(kind, 1)}")
        bound = lambda: self.pick(["", "0", "1", "-1", "2", "-2", "10", "-10", "None", "True", str(2**63), str(-2**70), self.expr("int", 0)])
        for _ in range(self.rng.randint(1, 3)):
            s = f"{bound()}:{bound()}" + self.pick(["", "", f":{bound()}", ":-1", ":2", ":0"])
            lines = [f"print(l{n}[{s}])"]
            if kind.endswith("list") and self.chance(0.6):
                lines = [self.pick([f"l{n}[{s}] = {self.expr(self.pick([kind, 'str', 'tuple']), 0)}", f"del l{n}[{s}]", f"l{n}[{s}] += [1]", f"l{n}[{s}] *= 2"]), f"print(l{n})"]
            self.guarded(*lines)
        self.guarded(f"print(l{n}[slice({self.expr('any', 0)}, {bound() or None})])")

    def f_mixture(self):
        """A loop whose accumulator changes between int and float, or leaves the machine's word."""
        n = self.fresh()
        names = [f"a{n}", f"b{n}", f"i{n}"]
        self.put(f"a{n} = {self.pick(['0', '1', '0.0', '1.5', str(2**61), '-1'])}")
        self.put(f"b{n} = {self.pick(['0', '2', '0.5', str(-2**62), 'True'])}")
        self.put(f"for i{n} in range({self.pick(['5', '8', '3, 40, 7', '4, -4, -1', f'{2**62 - 2}, {2**62 + 3}'])}):")
        for _ in range(self.rng.randint(1, 3)):
            x, y, z = self.pick(names[:2]), self.pick(names), self.pick(names)
            step = self.pick([f"{x} += {y}", f"{x} = {y} * {self.pick(['2', '1.5', '-1', '3'])} + {z}", f"{x} = {y} - {z}", f"{x} -= {y} // 2", f"{x} = ({y} + {z}) / 2", f"{x} += {y} % 7", f"{x} = abs({y}) + 1", f"{x} *= 1.25",
                              f"{x} = max({y}, {z})", f"{x} = {y} if {z} > {x} else {z}", f"{x} = int({y}) // 3 + {z}", f"{x} += ({y} > {z})", f"{x} = -{y}"])
            guard = f"if {self.pick(names)} {self.pick(['>', '<', '=='])} {self.pick(['2', '0', '10.5', str(2**62)])}: " if self.chance(0.4) else ""
            self.put(f"    {guard}{step}")
        self.put(f"    if {self.pick([f'a{n} > 1e30', f'abs(b{n}) > {10**25}', f'i{n} == 6'])}: break")
        if self.chance(0.4):
            self.put("else: print('all')")
        self.put(f"print(a{n}, b{n}, type(a{n}).__name__)")

    def f_fields(self):
        """Fields of objects in loops, their kinds changing on the way."""
        if not self.classes:
            return self.f_mixture()
        n = self.fresh()
        field, other = self.pick("abcd"), self.pick("abcd")
        lines = [f"o{n} = {self.pick(self.classes)}({self.value('int', 0)}, {self.value(self.pick(['int', 'float', 'any']), 0)})", f"for i{n} in range({self.rng.randint(2, 6)}):"]
        for _ in range(self.rng.randint(1, 3)):
            lines.append("    " + self.pick([f"o{n}.{field} = i{n}", f"o{n}.{field} += {self.pick(['i' + str(n), '0.5', '1', str(2**61)])}", f"o{n}.{other} = o{n}.{field}", f"o{n}.{field}, o{n}.{other} = o{n}.{other}, i{n}",
                                             f"if i{n} == 2: o{n}.{field} = {self.value('any', 0)}", f"o{n}.{field} = [o{n}.{other}]" if self.chance(0.3) else f"o{n}.{other} = o{n}.{field} * 2", f"if i{n} % 2: del o{n}.{field}"]))
        lines.append(f"print(sorted(vars(o{n}).items(), key=str))")
        self.guarded(*lines)

    def f_scopes(self):
        """Comprehensions in comprehensions, functions made in loops, names that are shadowed."""
        n = self.fresh()
        source = self.pick(["range(3)", self.value("ilist", 0), "'ab'", self.value("mlist", 0)])
        self.guarded(self.pick([
            lambda: f"print([f() for f in [lambda: x{n} for x{n} in {source}]])", lambda: f"print([f() for f in [lambda x{n}=x{n}: x{n} for x{n} in {source}]])",
            lambda: f"print([[x{n} + y for y in range(i)] for i, x{n} in enumerate({source})])", lambda: f"print({{x{n}: [x{n}, y] for x{n} in {source} for y in range(2) if y != x{n}}})",
            lambda: f"print(list(x{n} for x{n} in {source} if x{n} not in [x{n} for x{n} in (1, 2)]))", lambda: f"print([(x{n}, [x{n} for x{n} in 'pq'], x{n}) for x{n} in {source}])",
            lambda: f"print(sum(a * b for a in {self.value('ilist', 0)} for b in {self.value('flist', 0)}))", lambda: f"print([a for a, *b in [(1, 2), 'xy', {self.value('any', 0)}]])",
            lambda: f"print(sorted({{str(x{n})[:2] for x{n} in {source}}}), [*({source})][::-1], dict.fromkeys({source}, 0))",
            lambda: f"print([x for x in [{self.value('any', 1)}, {self.value('any', 1)}] if x], any(x == 1 for x in {source}), next((x for x in {source} if x), 'none'))",
        ])())

    def f_delete(self):
        n = self.fresh()
        self.put(f"v{n} = {self.value()}")
        self.guarded(f"if {self.condition(1)}: del v{n}", f"print(v{n})", f"del v{n}", f"print(v{n})")
        self.put(f"v{n} = {self.value('any', 0)}")
        self.vars[f"v{n}"] = "any"

    def f_bytes(self):
        b = self.pick(BYTES)
        self.guarded(self.pick([f"print({b} + {self.pick(BYTES)})", f"print({b}[{self.index(0)}], {b}[{self.slice(0)}])", f"print(list({b}), {b}.hex(), {b} == {self.pick(BYTES)}, {b} < {self.pick(BYTES)})", f"print({b}.decode({self.pick(['', repr('latin-1'), repr('ascii')])}))",
                                f"print({b}.find({self.pick(['97', 'b' + repr('b'), repr('a'), '300'])}), {b} * 2, {self.value('int', 0)} in {b})", f"x = bytearray({b}); x[0:1] = {self.pick(BYTES)}; x.append({self.value('int', 0)}); print(x)",
                                f"print(int.from_bytes({b}, '{self.pick(['big', 'little'])}', signed={self.pick(['True', 'False'])}), ({self.value('int', 0)}).to_bytes({self.pick(['1', '4', '8', '9'])}, 'big', signed=True))"]))

    def f_method_calls(self):
        """Methods with all kinds of arguments, which may fail themselves."""
        if not self.classes or self.level < 2:
            return self.f_arguments()
        for _ in range(self.rng.randint(1, 3)):
            o = self.expr("obj", 1)
            args = [self.expr("any", 2) for _ in range(self.rng.choices([1, 0, 2], [8, 1, 1])[0])]
            if self.chance(0.15):
                args = [f"x={self.expr('any', 1)}"]
            self.guarded(f"print({o}.{self.pick(['m0', 'm1', 'm2', 'm3', 'zz', 's', 'k', 'p'])}({', '.join(args)}))")

    def f_local_class(self):
        n = self.fresh()
        base = self.pick(["", "", f"({self.pick(self.classes or ['object'])})", "(int)", "(list)", "(dict)", "(str)", "(Exception)"])
        self.put(f"class L{n}{base}:")
        self.put(f"    x = {self.value('any', 0)}")
        self.put(f"    y = [x for _ in range(2)] if {self.pick(['True', 'False'])} else x" if self.chance(0.1) else "    y = x")
        self.put(f"    def __init__(self, *a): self.n = a")
        for text in (f"    def __{self.pick(['add', 'sub', 'mul', 'radd', 'mod'])}__(self, o): return {self.pick(['o', 'NotImplemented', 'self.n', 'L%d(o)' % n])}", f"    def __{self.pick(['eq', 'lt', 'contains', 'getitem'])}__(self, o): return {self.pick(['True', 'o', 'NotImplemented', 'self.x'])}",
                     f"    def __{self.pick(['len', 'bool', 'int', 'index', 'hash'])}__(self): return {self.pick(['3', '0', 'True', 'self.n', '-1'])}", "    def __iter__(self): yield from self.n", "    def __call__(self, *a, **k): return a, k, self.x",
                     "    def __getattr__(self, name): return name if name < 'm' else object.__getattribute__(self, name)", "    @property\n" + "    " * self.indent + "    def z(self): return self.n[0]", f"    __slots__ = {self.pick(['()', repr('n'), '(' + repr('n') + ', ' + repr('q') + ')'])}"):
            if self.chance(0.3):
                self.put(text)
        o = f"o{n}"
        self.guarded(f"{o} = L{n}({', '.join(self.value('any', 0) for _ in range(self.rng.randint(0, 2)))})", f"print({o}.n, {o}.x)")
        use = [f"{o} + {self.value('int', 0)}", f"{self.value('int', 0)} + {o}", f"{o} == {o}", f"{o} < {self.value('int', 0)}", f"1 in {o}", f"{o}[0]", f"len({o})", f"bool({o})", f"int({o})", f"list({o})", f"{o}(1, k=2)", f"{o}.abc", f"{o}.zz", f"{o}.z", f"{o}.y", f"[1, 2, 3][{o}]",
               f"isinstance({o}, (int, list))", f"type({o}).__name__", f"{o} - 1", f"{o} * 2", f"hash({o}) is not None", f"setattr({o}, 'q', 1)", f"{{{o}: 1}}[{o}]", f"f'{{{o}.x!r:>5}}'"]
        for text in self.rng.sample(use, self.rng.randint(3, 6)):
            self.guarded(f"print({text})")

    def f_decorated(self):
        n = self.fresh()
        self.put(f"def deco{n}(*args):")
        self.put("    def wrap(f):")
        self.put(f"        def call(*a, **k):")
        self.put(f"            return {self.pick(['args', '(f(*a, **k), args)', 'f(*a, *args, **k)', '[f(x) for x in a]'])}")
        self.put(f"        return {self.pick(['call', 'call', 'f', 'lambda x: call(x)'])}")
        self.put("    return wrap")
        self.put(f"@deco{n}({self.value('any', 0)})")
        if self.chance(0.3):
            self.put(f"@deco{n}()")
        self.put(f"def d{n}(x, y={self.value('any', 0)}): return x, y")
        for _ in range(2):
            self.guarded(f"print(d{n}({', '.join(self.value('any', 0) for _ in range(self.rng.randint(1, 2)))}))")

    def f_dict_views(self):
        n = self.fresh()
        self.put(f"d{n} = {self.expr(self.pick(['sidict', 'mdict']), 1)}")
        self.guarded(f"print({self.pick([f'sorted(d{n}.keys() & {{1, 2}}, key=str)', f'list(d{n}.items())[:2]', f'd{n} | {{1: 2}}', f'{{**d{n}, 3: 4}}', f'list(reversed(d{n}))', f'd{n}.popitem()', f'd{n}.keys() == set(d{n})', f'dict(zip(d{n}.values(), d{n}))', f'max(d{n}.values())', f'd{n}.setdefault(7, []).append(1)', f'd{n}.values()', f'd{n}.pop(1, 2)', f'dict(d{n}, zz=1)', f'len(d{n}.items() - {{(1, 2)}})'])})",
                     f"for k{n} in d{n}: {self.pick([f'd{n}[k{n}] = 1', f'd{n}[k{n}, 1] = 1', f'del d{n}[k{n}]', f'print(k{n})'])}", f"print(d{n})")

    def f_walrus(self):
        n = self.fresh()
        self.guarded(self.pick([f"print([w{n} := x + 1 for x in {self.value('ilist', 0)}], w{n})", f"print((w{n} := {self.value()}) and w{n})", f"while (w{n} := {self.value('int', 0)}) > 10: print(w{n}); break",
                                f"print([y for x in {self.value('mlist', 0)} if (y := str(x))], w{n} if (w{n} := 0) else y)", f"print(w{n} if (w{n} := {self.value()}) else (w{n}, 1))"]))
