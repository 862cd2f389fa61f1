"""Random expressions of a wanted kind, for generate.py.

A kind is what the generator believes a value to be; now and then (`mischief`) it takes another one,
so that programs also do what raises. Expressions always terminate and never grow numbers without bound."""

INTS = [0, 1, -1, 2, 3, 5, 7, 10, -3, 100, 255, 256, -257, 2**15, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**32, 2**53, 2**53 + 1,
        2**60, -2**60, 2**61 - 1, 2**61, -2**61, -2**61 - 1, 2**62 - 1, 2**62, -2**62, -2**62 - 1, 2**63 - 1, 2**63, -2**63,
        -2**63 - 1, 2**64, 10**20, -10**30, 12345678901234567890]
FLOATS = ["0.0", "-0.0", "1.0", "0.5", "-2.5", "1e308", "-1e308", "1e-320", "float('inf')", "float('-inf')", "float('nan')", "1e16",
          "123456789.125", "9007199254740992.0", "3.0", "1e22", "5e-324", "-1.5", "0.1", "9.2233720368547758e18", "4.6e18"]
STRINGS = ["", "a", "b", "ab", "abc", "key", "x", "Zz", "10", "-7", "3.5", "h\u00e9llo", "\u20ac", "\U0001f40d", "a,b,c", " pad ", "None"]
INT_BINARY = ["+", "-", "*", "//", "%", "&", "|", "^", "+", "-"]
COMPARE = ["<", "<=", ">", ">=", "==", "!="]
FIELDS = ["a", "b", "c", "d"]
KINDS = ["int", "float", "bool", "str", "none", "ilist", "flist", "slist", "mlist", "tuple", "mtuple", "sidict", "mdict", "iset", "mset", "obj", "fn"]
WEIGHTS = [30, 12, 8, 14, 5, 10, 4, 5, 6, 6, 5, 6, 5, 4, 3, 16, 3]
TYPED_WEIGHTS = [40, 14, 8, 8, 0, 12, 5, 3, 1, 8, 2, 5, 0, 2, 0, 14, 0]
ELEMENT = {"ilist": "int", "flist": "float", "slist": "str", "mlist": "any", "tuple": "int", "mtuple": "any", "iset": "int", "mset": "element",
           "sidict": "str", "mdict": "key"}


class Expressions:
    """Mixin: self.rng, self.vars (name -> kind), self.functions, self.classes, self.level, self.in_method."""

    def chance(self, p):
        return self.rng.random() < p

    def pick(self, items):
        return self.rng.choice(items)

    def kind(self):
        return self.rng.choices(KINDS, WEIGHTS if self.mix else TYPED_WEIGHTS)[0]

    def names(self, kind):
        """Variables of a kind; the globals of the program seldom."""
        return [n for n, k in self.vars.items() if k == kind and (n[0] != "G" or self.rng.random() < 0.25)]

    def expr(self, kind, depth=2):
        """Text of an expression, in parentheses where it needs them."""
        if self.chance(0.012 * self.mix):
            kind = self.kind()
        if kind == "any":
            kind = self.kind()
        if kind == "key":
            kind = self.pick(["int", "str", "bool", "float", "tuple", "none", "obj", "int", "str"])
        if kind == "element":  # of a set: hashes that are the same in each run
            return self.pick([self.pick(["1.5", "2.0", "True", "'k'"]), self.e_str(0), self.int_literal(), self.e_tuple(1)])
        names = self.names(kind)
        if names and self.chance(0.45 if depth > 0 else 0.8):
            return self.pick(names)
        unsure = self.names("any")
        if unsure and self.chance(0.08):
            return self.pick(unsure)
        if depth > 0 and self.chance(0.08):
            return f"({self.expr(kind, depth - 1)} if {self.condition(depth - 1)} else {self.expr(kind, depth - 1)})"
        if depth > 0 and self.chance(0.10):
            call = self.call_of(kind, depth - 1)
            if call:
                return call
        return getattr(self, "e_" + kind)(depth)

    def call_of(self, kind, depth):
        """A call of a program's function below the current level; its result may be anything."""
        below = [f for f in self.functions if f["level"] < self.level and f["kind"] in (kind, "any")]
        return self.call_function(self.pick(below), depth) if below else None

    def call_function(self, f, depth):
        args = []
        by_name = False
        for name, kind, has_default in f["params"]:
            if has_default and self.chance(0.4):
                by_name = True
                continue
            value = self.expr(kind if self.chance(1 - 0.08 * self.mix) else "any", depth)
            if by_name or self.chance(0.1):
                by_name = True
                args.append(f"{name}={value}")
            else:
                args.append(value)
        if f["star"] and not by_name and self.chance(0.5):
            args += [self.expr("any", 0) for _ in range(self.rng.randint(1, 3))]
        if args and not by_name and self.chance(0.05):
            args[-1] = f"*[{args[-1]}]"
        if self.chance(0.02) and not by_name:
            args = args[:-1] if self.chance(0.5) else args + ["None"]
        return f"{f['name']}({', '.join(args)})"

    # ---- numbers
    def e_int(self, d):
        if d <= 0:
            return self.int_literal()
        e = lambda k="int": self.expr(k, d - 1)
        choice = self.rng.randint(0, 23)
        if choice <= 7:
            return f"({e()} {self.pick(INT_BINARY)} {e()})"
        if choice == 8:
            return f"({e()} {self.pick(['<<', '>>'])} {self.pick(['1', '3', '31', '61', '62', '63', '64', '(' + e() + ' & 7)', '-1'])})"
        if choice == 9:
            return f"({e()} ** {self.pick(['0', '1', '2', '3', '(' + e() + ' & 3)'])})"
        if choice == 10:
            return f"({self.pick(['-', '~', '+'])}{e()})"
        if choice == 11:
            return f"len({e(self.pick(['ilist', 'slist', 'str', 'tuple', 'sidict', 'iset', 'mlist', 'obj']))})"
        if choice == 12:
            return f"{self.pick(['min', 'max'])}({e()}, {e()})"
        if choice == 13:
            return f"{e('ilist')}[{self.index(d)}]"
        if choice == 14:
            return f"{e('sidict')}[{e('str')}]" if self.chance(0.4) else f"{e('sidict')}.get({self.expr('str', 0)}, {self.expr('int', 0)})"
        if choice == 15:
            return f"{self.pick(['int', 'round', 'abs'])}({e(self.pick(['float', 'int', 'bool', 'int']))})"
        if choice == 16:
            return f"{e('tuple')}[{self.pick(['0', '1', '-1', '-2', '2'])}]"
        if choice == 17:
            return f"{self.pick(['sum', 'max', 'min', 'len'])}({e('ilist')})"
        if choice == 18:
            return self.pick([f"ord({e('str')}[:1])", f"{e('str')}.find({self.expr('str', 0)})", f"{e('str')}.count({self.expr('str', 0)})", f"int({e('str')})"])
        if choice == 19:
            return f"divmod({e()}, {e()})[{self.pick('01')}]"
        if choice == 20:
            return f"({e()} {self.pick(['and', 'or'])} {e()})"
        if choice == 21:
            return f"({e('bool')} {self.pick(['+', '-', '*', '&', '|'])} {e()})"
        return self.from_object(d)

    def int_literal(self):
        v = self.pick(INTS) if self.chance(0.45) else self.rng.randint(-4, 12)
        return f"({v})"

    def index(self, d):
        return self.pick(["0", "1", "-1", "2", "-3", "5", self.expr("int", 0), f"({self.expr('int', 0)} % 3)"])

    def e_float(self, d):
        if d <= 0 or self.chance(0.25):
            v = self.pick(FLOATS)
            return f"({v})" if v[0] == "-" else v
        e = lambda k="float": self.expr(k, d - 1)
        choice = self.rng.randint(0, 9)
        if choice <= 3:
            return f"({e()} {self.pick(['+', '-', '*', '/', '//', '%'])} {e(self.pick(['float', 'int', 'float']))})"
        if choice == 4:
            return f"({e('int')} {self.pick(['/', '*', '+'])} {e(self.pick(['float', 'int']))})"
        if choice == 5:
            return f"float({e(self.pick(['int', 'str', 'bool', 'float']))})"
        if choice == 6:
            return f"({e()} ** {self.pick(['2', '0.5', '-1', '0'])})"
        if choice == 7:
            return self.pick([f"(-{e()})", f"abs({e()})", f"round({e()}, {self.pick('0123')})", f"min({e()}, {e()})", f"max({e()}, {e('int')})"])
        if choice == 8:
            return f"{e('flist')}[{self.index(d)}]"
        return f"sum({e('flist')})" if self.chance(0.5) else self.from_object(d)

    def e_bool(self, d):
        return self.pick(["True", "False"]) if d <= 0 else f"({self.condition(d)})"

    def condition(self, d):
        if d <= 0:
            return self.pick(["True", "False"] + self.names("bool") + [f"{n} > 2" for n in self.names("int")])
        e = lambda k: self.expr(k, d - 1)
        k = self.pick(["int", "int", "float", "str", "any", "bool"])
        everything = list(self.vars) or ["None"]
        return self.pick([
            lambda: f"{e(k)} {self.pick(COMPARE)} {e(k)}", lambda: f"{e(k)} {self.pick(COMPARE)} {e(k)}",
            lambda: f"{e('int')} {self.pick(COMPARE)} {e('float')}",
            lambda: f"{e('int')} {self.pick(COMPARE)} {e('int')} {self.pick(COMPARE)} {e('int')}",
            lambda: f"{self.pick(everything)} is {self.pick(['', 'not '])}None",
            lambda: f"isinstance({self.pick(everything)}, {self.pick(['int', 'str', 'float', 'bool', '(int, float)', 'list', '(str, type(None))', 'tuple', 'dict'] + self.classes)})",
            lambda: f"not {e('any')}", lambda: f"{e('bool')} {self.pick(['and', 'or'])} {e('bool')}",
            lambda: f"{e('int')} {self.pick(['in', 'not in'])} {e(self.pick(['ilist', 'iset', 'tuple', 'mlist', 'mset', 'obj']))}",
            lambda: f"{e('str')} {self.pick(['in', 'not in'])} {e(self.pick(['sidict', 'slist', 'str']))}",
            lambda: f"hasattr({e('obj')}, '{self.pick(FIELDS)}')", lambda: f"{e('ilist')} {self.pick(COMPARE)} {e('ilist')}",
            lambda: f"{e('tuple')} {self.pick(COMPARE)} {e(self.pick(['tuple', 'mtuple']))}", lambda: f"type({e('any')}) is {self.pick(['int', 'str', 'float'] + self.classes)}",
            lambda: f"{e('obj')} {self.pick(['==', '!=', '<', '>='])} {e('obj')}", lambda: e("any"),
            lambda: f"{self.pick(['any', 'all'])}({e(self.pick(['ilist', 'mlist', 'tuple']))})",
        ])()

    # ---- strings and containers
    def e_str(self, d):
        if d <= 0 or self.chance(0.3):
            return repr(self.pick(STRINGS))
        e = lambda k="str": self.expr(k, d - 1)
        return self.pick([
            lambda: f"({e()} + {e()})", lambda: f"({e()} * {self.pick(['2', '3', '0', '-1', 'True'])})", lambda: f"str({e(self.pick(['int', 'float', 'any', 'bool']))})",
            lambda: f"{e()}[{self.index(d)}]", lambda: f"{e()}[{self.slice(d)}]", lambda: f"{e()}.{self.pick(['upper', 'strip', 'lower', 'title', 'swapcase'])}()",
            lambda: f"{e()}.join({self.expr(self.pick(['slist', 'slist', 'mlist']), 0)})", lambda: f"{e()}.replace({self.expr('str', 0)}, {self.expr('str', 0)})", lambda: self.fstring(d - 1),
            lambda: self.percent(d - 1), lambda: f"repr({e('any')})", lambda: f"{e('slist')}[{self.index(d)}]", lambda: f"chr({e('int')} & 127)",
            lambda: self.from_object(d), lambda: f"type({e('any')}).__name__", lambda: f"format({e('int')}, '{self.pick(['x', 'd', ',', '>5', '#b'])}')",
        ])()

    def fstring(self, d):
        parts = []
        for _ in range(self.rng.randint(1, 3)):
            names = list(self.vars)
            name = self.pick(names) if names else "1"
            parts.append("{" + name + self.pick(["", "", "!r", ":>6", ":5", "!s:>8", ":.2f", ":d", "!a"]) + "}")
        return "f'" + "|".join(parts) + "'"

    def percent(self, d):
        spec, kind = self.pick([("%d", "int"), ("%s", "any"), ("%r", "any"), ("%5.2f", "float"), ("%x", "int"), ("%g", "float"), ("%05d", "int")])
        return f"('{spec}' % ({self.expr(kind, d)},))"

    def slice(self, d):
        part = lambda: self.pick(["", "", "1", "-1", "2", "-2", self.expr("int", 0)])
        return f"{part()}:{part()}" + self.pick(["", "", ":2", ":-1", ":-2", ":" + self.expr("int", 0)])

    def e_none(self, d):
        return "None"

    def items(self, kind, d, low=0, high=4):
        return [self.expr(kind, min(d, 1) - 1) for _ in range(self.rng.randint(low, high))]

    def sequence(self, kind, d):
        element = ELEMENT[kind]
        e = lambda k=kind: self.expr(k, d - 1)
        if d <= 0 or self.chance(0.4):
            return "[" + ", ".join(self.items(element, d)) + "]"
        return self.pick([
            lambda: f"({e()} + {e()})", lambda: f"{e()}[{self.slice(d)}]", lambda: f"sorted({e()})", lambda: f"list({e()})", lambda: f"{e()}.copy()",
            lambda: f"({e()} * {self.pick('023')})", lambda: f"list(reversed({e()}))", lambda: self.comprehension(element, d, "[", "]"),
            lambda: f"[*{e()}, {self.expr(element, 0)}]",
        ])()

    def comprehension(self, element, d, opening, closing, key=None):
        source, kind = self.pick([(f"range({self.rng.randint(0, 5)})", "int"), (self.expr("ilist", 0), "int"), (self.expr("mlist", 0), "any"), (self.expr("slist", 0), "str"),
                                  (self.expr("tuple", 0), "int"), (f"range({self.int_literal()}, {self.int_literal()}, {self.pick(INTS[20:])})", "int")])
        if "range" in source and "," in source:  # at most some tens of items
            source = f"list({source})[:5]" if self.chance(0.01) else f"range({self.rng.randint(-5, 5)}, {self.rng.randint(-9, 12)}, {self.pick([1, 2, 3, -1, -2])})"
        name = f"q{self.fresh()}"
        saved = dict(self.vars)
        self.vars[name] = kind
        test = f" if {self.condition(1)}" if self.chance(0.4) else ""
        body = self.expr(element, min(d - 1, 1))
        if key:
            body = f"{self.expr(key, 1)}: {body}"
        self.vars = saved
        return f"{opening}{body} for {name} in {source}{test}{closing}"

    def e_ilist(self, d):
        return f"list(range({self.rng.randint(-3, 3)}, {self.rng.randint(-3, 9)}))" if self.chance(0.12) else self.sequence("ilist", d)

    def e_flist(self, d):
        return self.sequence("flist", d)

    def e_slist(self, d):
        return f"{self.expr('str', d - 1)}.split({self.pick(['', repr(','), repr('b')])})" if self.chance(0.15) else self.sequence("slist", d)

    def e_mlist(self, d):
        return self.sequence("mlist", d)

    def e_tuple(self, d):
        return f"({self.expr('int', min(d, 1) - 1)}, {self.expr('int', min(d, 1) - 1)})"

    def e_mtuple(self, d):
        if d > 0 and self.chance(0.3):
            return self.pick([f"tuple({self.expr('mlist', d - 1)})", f"({self.expr('tuple', d - 1)} + {self.expr('mtuple', d - 1)})", f"{self.expr('mtuple', d - 1)}[{self.slice(d)}]"])
        return "(" + "".join(x + ", " for x in self.items("any", d, 0, 3)) + ")"

    def e_sidict(self, d):
        if d > 0 and self.chance(0.2):
            return self.comprehension("int", d, "{", "}", "str")
        return "{" + ", ".join(f"{self.expr('str', 0)}: {v}" for v in self.items("int", d)) + "}"

    def e_mdict(self, d):
        return "{" + ", ".join(f"{self.expr('key', 0)}: {v}" for v in self.items("any", d, 0, 3)) + "}"

    def e_iset(self, d):
        if d > 0 and self.chance(0.3):
            return f"({self.expr('iset', d - 1)} {self.pick('|&^-')} {self.expr('iset', d - 1)})"
        if self.chance(0.5): # only numbers: the order of None and of objects depends on addresses
            return f"{{i for i in {self.expr('ilist', d - 1)} if isinstance(i, int)}}"
        return "{" + ", ".join(self.int_literal() for _ in range(self.rng.randint(1, 5))) + "}"

    def e_mset(self, d):
        return "{" + ", ".join(self.items("element", d, 1, 2)) + "}"

    # ---- functions and objects
    def e_fn(self, d):
        if d > 0 and self.chance(0.7):
            name = f"q{self.fresh()}"
            saved = dict(self.vars)
            self.vars[name] = self.pick(["int", "any", "str"])
            body = self.expr("any", 1)
            self.vars = saved
            return f"(lambda {name}{self.pick(['', '=1', '=None'])}: {body})"
        return self.pick(["len", "str", "abs", "int", "repr", "bool", "float", "list"])

    def e_obj(self, d):
        if not self.classes:
            return "object"
        cls = self.pick(self.classes)
        n = self.rng.randint(0, 2)
        args = [self.expr(self.pick(["int", "int", "any", "float", "str"]), min(d, 1) - 1) for _ in range(n)]
        return f"{cls}({', '.join(args)})"

    def from_object(self, d):
        o = self.expr("obj", d - 1)
        if self.in_method and self.chance(0.5):
            o = "self"
        e = lambda k="int": self.expr(k, d - 1)
        forms = [lambda: f"{o}.{self.pick(FIELDS)}"] * 4 + [
            lambda: f"getattr({o}, '{self.pick(FIELDS)}', {e()})", lambda: f"getattr({o}, {self.pick(['FIELD', 'FIELDS[0]', repr('a') + ' + str()'])})",
            lambda: f"{o}.{self.pick(['K', 'L'])}"]
        if self.level > 1 and not self.in_method:
            forms += [lambda: f"{o}.m{self.rng.randint(0, 3)}({e('any')})"] * 4 + [
                lambda: f"({o} {self.pick(['+', '-', '*'])} {e(self.pick(['int', 'obj']))})", lambda: f"({e('int')} + {o})", lambda: f"{o}[{e('int')}]", lambda: f"{o}({e('any')})",
                lambda: f"{o}.p", lambda: f"list({o})", lambda: f"{self.pick(self.classes or ['int'])}.s({self.expr('int', 0)})", lambda: f"(-{o})", lambda: f"type({o}).k({self.expr('int', 0)})"]
        elif self.in_method and self.method > 0:
            forms += [lambda: f"self.m{self.rng.randint(0, self.method - 1)}({self.expr('any', 0)})"] * 3
        return self.pick(forms)()
