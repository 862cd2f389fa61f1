"""Random Python programs that are deterministic and end soon: program(seed) returns the text of one.

A program has classes, functions of rising level (one calls only those below its own level, so nothing recurses
without a bound), snippets that are run one after another, and now and then an error that ends it."""
import random

import expressions
import forms
from expressions import ELEMENT, FIELDS

HEAD = '''
FIELD = 'b'
FIELDS = ['a', 'c', 'd', 'zz']


def show(*values):
    print(*[(type(v).__name__, v) for v in values])


def guard(label, f, *args):
    try:
        print(label, f(*args))
    except Exception as e:
        print(label, type(e).__name__, e)


class Oops(Exception):
    def __init__(self, value, more=None):
        super().__init__(value)
        self.value = value
        self.more = more


class Worse(Oops):
    def __str__(self):
        return f'worse {self.value!r} {self.more!r}'


class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print('exit', kind and kind.__name__, value)
        return self.swallow
'''


class Generator(expressions.Expressions, forms.Forms):
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.mix = self.rng.choice([1, 0, 0.3])     # how often values of unexpected types turn up
        self.lines = []
        self.indent = 0
        self.counter = 0
        self.vars = {}
        self.globals = {}
        self.functions = []
        self.classes = []
        self.level = 0
        self.in_method = False
        self.method = 0
        self.in_function = False
        self.declared = False   # whether the function has a global statement
        self.is_generator = False
        self.loops = 0
        self.frozen = set()     # names that the body must not assign or change: loop counters, what is iterated

    def fresh(self):
        self.counter += 1
        return self.counter

    def put(self, line):
        self.lines.append("    " * self.indent + line)

    def block(self, head, body, *args):
        """head, then the statements that body puts; its new names are lost after it."""
        saved = dict(self.vars)
        self.put(head)
        self.indent += 1
        before = len(self.lines)
        body(*args)
        if len(self.lines) == before:
            self.put("pass")
        self.indent -= 1
        if not self.chance(0.15):
            self.vars = saved

    def body(self, n, depth):
        for _ in range(n):
            self.statement(depth)

    # ---- statements
    def statement(self, depth):
        self.rng.choices([self.s_assign, self.s_augmented, self.s_print, self.s_if, self.s_for, self.s_while, self.s_try, self.s_change, self.s_object,
                          self.s_closure, self.s_unpack, self.s_global, self.s_raise, self.s_jump, self.s_inner_generator, self.s_guarded, self.s_with,
                          self.s_match, self.s_retype if self.mix else self.s_augmented, self.s_form],
                         [14, 9, 12, 8 if depth else 0, 8 if depth else 0, 4 if depth else 0, 8 if depth else 0, 8, 9,
                          4 if depth else 0, 4, 4 if self.in_function else 0, 1, 4, 3 if depth else 0, 12, 2 if depth else 0, 2 if depth else 0, 3, 9 if depth and not self.loops else 0])[0](depth)

    def target(self, kind):
        names = [n for n in self.vars if n not in self.frozen and n.startswith("v")]
        if names and self.chance(0.5):
            name = self.pick(names)
            if not self.chance(0.35):
                same = [n for n in names if self.vars[n] == kind]
                name = self.pick(same) if same else f"v{self.fresh()}"
        else:
            name = f"v{self.fresh()}"
        self.vars[name] = kind
        return name

    def s_assign(self, depth):
        kind = self.kind()
        value = self.expr(kind, 2)
        self.put(f"{self.target(kind)} = {value}")

    def s_retype(self, depth):
        names = [n for n in self.vars if n.startswith("v") and n not in self.frozen]
        if names:
            name, kind = self.pick(names), self.kind()
            value = self.expr(kind, 1)
            self.put(f"if {self.condition(1)}:")
            self.put(f"    {name} = {value}")
            self.vars[name] = "any"

    def s_augmented(self, depth):
        names = [n for n, k in self.vars.items() if k in ("int", "float", "str", "ilist", "any", "bool", "iset", "tuple", "obj") and n.startswith("v") and n not in self.frozen]
        if not names:
            return self.s_assign(depth)
        name = self.pick(names)
        kind = self.vars[name]
        if kind in ("int", "any", "bool"):
            op = self.pick(["+=", "-=", "+=", "&=", "|=", "^=", "//=", "%=", ">>="] + ([] if self.loops else ["*=", "<<="]))
            value = self.expr("int", 1) if op not in ("<<=",) else self.pick(["1", "3", "61", "62"])
            self.put(f"{name} {op} {value}")
        elif kind == "float":
            self.put(f"{name} {self.pick(['+=', '-=', '*=', '/=', '//=', '%='])} {self.expr(self.pick(['float', 'int']), 1)}")
        elif kind in ("str", "ilist", "tuple"):
            self.put(f"{name} += {getattr(self, 'e_' + kind)(0)}")
        elif kind == "iset":
            self.put(f"{name} {self.pick(['|=', '-=', '&=', '^='])} {self.expr('iset', 1)}")
        elif not self.in_method and self.level > 1:
            self.put(f"{name} {self.pick(['+=', '-='])} {self.expr('int', 1)}")
            self.vars[name] = "any"

    def s_print(self, depth):
        kind = self.kind()
        self.put(self.pick([
            lambda: f"print({self.expr(kind, 2)})", lambda: f"print({self.expr(kind, 1)}, {self.expr(self.kind(), 1)})", lambda: f"show({self.expr(kind, 2)})",
            lambda: f"print({self.fstring(1)})", lambda: f"print({self.percent(1)})", lambda: f"print({self.pick(list(self.vars) or ['None'])})",
            lambda: f"print(type({self.expr(kind, 1)}).__name__)",
        ])())

    def s_if(self, depth):
        self.block(f"if {self.condition(2)}:", self.body, self.rng.randint(1, 3), depth - 1)
        if self.chance(0.3):
            self.block(f"elif {self.condition(2)}:", self.body, self.rng.randint(1, 2), depth - 1)
        if self.chance(0.5):
            self.block("else:", self.body, self.rng.randint(1, 3), depth - 1)

    def loop_body(self, depth, names):
        self.loops += 1
        added = set(names) - self.frozen
        self.frozen |= added
        self.body(self.rng.randint(1, 3 if self.loops == 1 else 2), depth - 1)
        self.frozen -= added
        self.loops -= 1

    def iterable(self):
        """(text, kinds of the targets, names that must not change)"""
        limit = 6 if self.loops == 0 else 3
        start = self.pick([0, 0, 1, -2, 2**31 - 2, -2**31 - 1, 2**62 - 2, -2**62 - 1, 2**63 - 2, 2**61 - 1, -2**63 - 1])
        step = self.pick([1, 1, 2, 3, -1, -2, 2**40, -2**62])
        n = self.rng.randint(0, limit)
        forms = [(f"range({n})", ["int"], []), (f"range({start}, {start + n * step}, {step})", ["int"], []), (f"range({start}, {start + n})", ["int"], []),
                 (f"enumerate({self.expr('mlist', 1)}, {self.int_literal()})", ["int", "any"], []), (f"zip(range({n}), {self.expr('slist', 1)})", ["int", "str"], []),
                 (f"range({self.expr('int', 0)} % 5, {self.expr('int', 0)} % 7)", ["int"], []),
                 (f"reversed(range({n}))", ["int"], []), (f"list({self.expr('mdict', 1)}.items())", ["any", "any"], []),
                 (f"{self.pick(['sorted', 'list'])}({self.expr('sidict', 1)})", ["str"], []), (f"{self.expr('sidict', 0)}.items()", ["str", "int"], None)]
        for kind in ("ilist", "slist", "mlist", "flist", "tuple", "mtuple"):
            forms.append((self.expr(kind, 0), [ELEMENT[kind]], None))
        generators = [f for f in self.functions if f["kind"] == "gen" and f["level"] < self.level]
        if generators:
            forms += [(self.call_function(self.pick(generators), 1), ["any"], [])] * 3
        text, kinds, names = self.pick(forms)
        return text, kinds, [n for n in self.vars if n in text] if names is None else names

    def s_for(self, depth):
        if self.loops > 1:
            return self.s_assign(depth)
        text, kinds, names = self.iterable()
        targets = [f"v{self.fresh()}" for _ in kinds]
        saved = dict(self.vars)
        self.vars.update(zip(targets, kinds))
        head = f"for {', '.join(targets)} in {text}:"
        self.block(head, self.loop_body, depth, names)
        if self.chance(0.2):
            self.block("else:", self.body, 1, depth - 1)
        if not self.chance(0.3):
            self.vars = {k: v for k, v in self.vars.items() if k in saved or k not in targets}

    def s_while(self, depth):
        if self.loops > 1:
            return self.s_assign(depth)
        name = f"w{self.fresh()}"
        start, step, n = self.pick([0, 0, 1, -3, 2**31 - 3, 2**62 - 3, -2**62 + 1, 2**63 - 3, 2**61 - 2]), self.pick([1, 2, 1, -1, 3]), self.rng.randint(1, 6)
        self.put(f"{name} = {start}")
        self.vars[name] = "int"
        test = f"{name} {'<' if step > 0 else '>'} {start + n * step}" + (f" and {self.condition(1)}" if self.chance(0.25) else "")

        def inside():
            self.put(f"{name} += {step}")
            self.loop_body(depth, [name])
        self.block(f"while {test}:", inside)
        if self.chance(0.2):
            self.block("else:", self.body, 1, depth - 1)

    def s_try(self, depth):
        self.block("try:", self.body, self.rng.randint(1, 3), depth - 1)
        if self.chance(0.25):
            self.block("except Oops as e:", lambda: (self.put("print('oops', e, e.value, e.more)"), self.body(self.rng.randint(0, 2), depth - 1)))
        if self.chance(0.3):
            kinds = self.pick(["TypeError", "ZeroDivisionError", "(IndexError, KeyError)", "ValueError", "AttributeError", "LookupError", "ArithmeticError"])
            self.block(f"except {kinds}:", self.body, 1, depth - 1)
        name = self.pick(["e", "ex"])
        self.block(f"except Exception as {name}:", lambda: (self.put(f"print(type({name}).__name__, {name})"), self.body(self.rng.randint(0, 1), depth - 1)))
        if self.chance(0.2):
            self.block("else:", self.body, 1, depth - 1)
        if self.chance(0.25):
            self.block("finally:", self.body, 1, depth - 1)

    def s_guarded(self, depth):
        """One assignment whose exception is shown."""
        kind = self.kind()
        value = self.expr(kind, 2)
        name = self.target(kind)
        self.put("try:")
        self.put(f"    {name} = {value}")
        self.put("except Exception as e:")
        self.put("    print(type(e).__name__, e)")
        self.put(f"    {name} = {self.expr(kind if self.chance(0.7) else 'none', 0)}")

    def s_with(self, depth):
        self.block(f"with Manager({self.pick(['True', 'False'])}) as v{self.fresh()}:", self.body, self.rng.randint(1, 2), depth - 1)

    def s_match(self, depth):
        self.put(f"match {self.expr('any', 1)}:")
        self.indent += 1
        cases = ["0 | 1 | -1", "int(v%d)", "str() | None", "[v%d, v%d]", "[v%d, *v%d]", "{'a': v%d}", "True", "float(v%d)", "'a' | 'b'", "(1, _)"]
        if self.classes:
            cases += [f"{self.pick(self.classes)}(a=v%d)", f"{self.pick(self.classes)}()"] * 2
        for pattern in self.rng.sample(cases, 3):
            names = tuple(self.fresh() for _ in range(pattern.count("%d")))
            saved = dict(self.vars)
            self.vars.update({f"v{n}": "any" for n in names})
            self.block(f"case {pattern % names}:", self.body, 1, depth - 1)
            self.vars = saved
        self.block("case _:", self.body, 1, depth - 1)
        self.indent -= 1

    def s_change(self, depth):
        """Changes a container in place."""
        names = [n for n, k in self.vars.items() if k in ELEMENT and k not in ("tuple", "mtuple") and n not in self.frozen]
        if not names:
            return self.s_assign(depth)
        name = self.pick(names)
        kind = self.vars[name]
        value = lambda: self.expr(ELEMENT[kind] if self.chance(0.9) else "any", 0)
        if kind.endswith("list"):
            index = self.index(1)
            self.put(self.pick([f"{name}.append({value()})", f"{name}.append({value()})", f"{name}[{index}] = {value()}", f"{name}.insert({index}, {value()})", f"{name}.pop()", f"{name}.reverse()",
                                f"del {name}[{index}]", f"{name}.sort()", f"{name}[{self.slice(0)}] = {self.expr(kind, 0)}", f"del {name}[{self.slice(0)}]", f"{name}.extend({self.expr(kind, 0)})",
                                f"print({name}.pop({index}))", f"{name}.remove({value()})", f"{name}[{index}] += {value()}", f"{name}.clear()", f"print({name}.index({value()}))"]))
        elif kind.endswith("dict"):
            key, item = self.expr("str" if kind == "sidict" else "key", 1), self.expr("int" if kind == "sidict" and self.chance(0.9) else "any", 0)
            self.put(self.pick([f"{name}[{key}] = {item}", f"{name}[{key}] = {item}", f"del {name}[{key}]", f"print({name}.setdefault({key}, {item}))", f"print({name}.pop({key}, {item}))",
                                f"{name}.update({self.expr(kind, 0)})", f"print({name}.get({key}))", f"{name}[{key}] += {item}", f"print(list({name}.items()))", f"print({name}.pop({key}))"]))
        else:
            self.put(self.pick([f"{name}.add({value()})", f"{name}.discard({value()})", f"{name}.remove({value()})", f"{name} |= {self.expr(kind, 0)}"]))

    def s_object(self, depth):
        names = self.names("obj") + (["self"] if self.in_method else [])
        if not names:
            if not self.classes:
                return self.s_assign(depth)
            value = self.e_obj(2)
            self.put(f"{self.target('obj')} = {value}")
            return None
        o, field = self.pick(names), self.pick(FIELDS)
        forms = [lambda: f"{o}.{field} = {self.expr(self.pick(['int', 'int', 'float', 'any', 'obj', 'none', 'str']), 1)}"] * 6 + [
            lambda: f"{o}.{field} += {self.expr('int', 1)}", lambda: f"print({o}.{field})", lambda: f"del {o}.{field}", lambda: f"setattr({o}, '{field}', {self.expr('any', 1)})",
            lambda: f"setattr({o}, {self.pick(['FIELD', 'FIELDS[1]', 'FIELDS[-1]'])}, {self.expr('any', 1)})", lambda: f"print({o})", lambda: f"print(getattr({o}, FIELD, None))"]
        if self.classes and self.chance(0.15):
            forms += [lambda: f"{self.pick(self.classes)}.K = {self.expr(self.pick(['int', 'any']), 1)}", lambda: f"{o}.L = {self.expr('int', 1)}",
                      lambda: f"print(sorted({o}.__dict__))", lambda: f"{o}.__dict__['{field}'] = {self.expr('any', 1)}"]
        if self.level > 1 and not self.in_method:
            forms += [lambda: f"print({o}.m{self.rng.randint(0, 3)}({self.expr('any', 0)}))", lambda: f"{o}[{self.expr('int', 1)}] = {self.expr('any', 1)}", lambda: f"{o}.p = {self.expr('any', 1)}"]
        self.put(self.pick(forms)())
        return None

    def s_closure(self, depth):
        """A function of this function: it may change what it captures."""
        if self.is_generator and self.loops:
            return self.s_assign(depth)
        name, n = f"f{self.fresh()}", self.fresh()
        mine = [v for v in self.vars if v.startswith("v") and v not in self.frozen] if self.in_function else []
        shared = self.pick(mine) if mine and self.chance(0.6) else None
        saved, loops, generator = dict(self.vars), self.loops, self.is_generator
        self.is_generator, self.loops = False, max(loops, 1)
        default = self.pick(["", "=1", f"={self.expr('any', 0)}"])

        def inside():
            self.vars = {k: v for k, v in self.vars.items() if not k.startswith("v") or self.chance(0.5)}
            assigned = dict(self.vars)
            if shared:
                self.put(f"nonlocal {shared}")
            self.vars = {f"a{n}": self.pick(["int", "any"]), **{k: v for k, v in assigned.items() if k == shared}}
            reads = {k: v for k, v in assigned.items() if k != shared}
            if reads and self.chance(0.6):
                source = self.pick(list(reads))
                self.put(f"r{n} = {source}")
                self.vars[f"r{n}"] = reads[source]
            self.body(self.rng.randint(1, 2), 0)
            if shared:
                kind = self.pick([saved.get(shared, "int"), "any"])
                self.put(f"{shared} = {self.expr(kind, 1)}")
            self.put(f"return {self.expr('any', 1)}")
        self.block(f"def {name}(a{n}{default}):", inside)
        self.vars, self.loops, self.is_generator = saved, loops, generator
        if shared:
            self.vars[shared] = "any"
        for _ in range(self.rng.randint(1, 2)):
            self.put(self.pick([f"print({name}({self.expr('any', 1)}))", f"guard('{name}', {name}, {self.expr('any', 1)})", f"v{self.fresh()} = [{name}]", f"print(list(map({name}, {self.expr('ilist', 1)})))"]))
        if shared:
            self.put(f"print({shared})")

    def s_inner_generator(self, depth):
        name, n = f"g{self.fresh()}", self.fresh()
        saved, loops, generator, frozen = dict(self.vars), self.loops, self.is_generator, self.frozen
        self.is_generator, self.loops, self.frozen = True, max(loops, 1), set(self.vars)

        def inside():
            self.vars = {f"a{n}": "any"}
            self.put(f"for b{n} in range({self.rng.randint(0, 4)}):")
            self.vars[f"b{n}"] = "int"
            self.put(f"    v{n} = yield {self.expr('any', 1)}")
            self.put(f"    print('sent', v{n})")
            if self.chance(0.5):
                self.put(f"yield from {self.expr('ilist', 1)}")
            if self.chance(0.5):
                self.put(f"return {self.expr('any', 1)}")
        self.block(f"def {name}(a{n}=None):", inside)
        self.vars, self.loops, self.is_generator, self.frozen = saved, loops, generator, frozen
        self.put(self.pick([f"print(list({name}({self.expr('any', 1)})))", f"print(next({name}({self.expr('any', 1)}), 'none'))", f"print(sum({name}()))",
                            f"v{n} = {name}(); print(next(v{n}, 0)); guard('send', v{n}.send, {self.expr('any', 1)}); print(list(v{n}))",
                            f"print(*{name}({self.expr('any', 1)}))", f"print([q{n} for q{n} in {name}({self.expr('any', 1)}) if q{n}])"]))

    def s_unpack(self, depth):
        a, b = f"v{self.fresh()}", f"v{self.fresh()}"
        text, kind = self.pick([(self.expr("tuple", 1), "int"), (self.expr("ilist", 1), "int"), (self.expr("mtuple", 1), "any"), (self.expr("str", 1), "str"),
                                (f"divmod({self.expr('int', 1)}, {self.expr('int', 1)})", "int"), (f"{self.expr('int', 1)}, {self.expr('int', 1)}", "int")])
        form = self.pick([f"{a}, {b} = {text}", f"{a}, *{b} = {text}", f"[{a}, {b}] = {text}", f"{a} = {b} = {text}"])
        self.put(form)
        whole = {"*": "mlist", "=": "any"}.get("*" if "*" in form else "=" if f"{a} = {b}" in form else "", kind)
        self.vars[a], self.vars[b] = (kind if whole != "any" else "any"), whole

    def s_global(self, depth):
        name = self.pick(sorted(self.globals))
        if name in self.frozen or name not in self.vars or not self.declared:
            return self.s_assign(depth)
        kind = self.globals[name] if self.chance(0.8) else "any"
        self.put(f"{name} = {getattr(self, 'e_' + kind)(0) if kind != 'any' else self.expr('any', 1)}")

    def s_raise(self, depth):
        self.put(f"if {self.condition(1)}:")
        self.put("    raise " + self.pick([f"Oops({self.expr('any', 1)})", f"Worse({self.expr('any', 1)}, {self.expr('any', 1)})", f"ValueError({self.expr('any', 1)})", "KeyError('k')", f"Oops(1) from ValueError({self.expr('int', 1)})"]))

    def s_jump(self, depth):
        if self.loops and self.in_loop_here():
            self.put(f"if {self.condition(1)}:")
            self.put("    " + self.pick(["break", "continue"]))
        elif self.in_function and self.chance(0.5):
            self.put(f"if {self.condition(1)}:")
            self.put(f"    return{'' if self.is_generator else ' ' + self.expr('any', 1)}")

    def in_loop_here(self):
        """Whether the innermost enclosing block of this function, by indentation, lies in a loop."""
        level = self.indent
        for line in reversed(self.lines):
            own = (len(line) - len(line.lstrip())) // 4
            if own < level:
                level = own
                text = line.lstrip()
                if text.startswith(("for ", "while ")):
                    return True
                if text.startswith(("def ", "class ", "else:", "finally:")):  # an else may belong to a loop: stay away
                    return False
        return False

    # ---- functions and classes
    def declare_globals(self):
        self.put("global " + ", ".join(sorted(self.globals)))
        self.declared = True

    def params(self, names):
        """[(name, kind, has default)] and the text between the parentheses."""
        out, text, default = [], [], False
        for name in names:
            kind = self.kind()
            default = default or self.chance(0.3)
            out.append((name, kind, default))
            text.append(name + ("=" + self.safe(kind) if default else ""))
        return out, text

    def safe(self, kind):
        """A literal: it does not raise."""
        return getattr(self, "e_" + kind)(0) if kind in ("int", "float", "str", "none", "bool") else self.pick(["()", "(1, 2)", "None", "'d'", "len", "2**62"])

    def enter(self, params, level):
        self.vars = {name: kind if self.chance(0.85) else "any" for name, kind, _ in params}
        self.vars.update(self.globals)
        self.in_function, self.level, self.loops, self.frozen = True, level, 0, set()
        self.declared = False

    def function(self, name, level, generator=False):
        self.vars = {}
        self.level = 0
        params, text = self.params([f"p{self.fresh()}" for _ in range(self.rng.randint(0, 3))])
        star = self.chance(0.15)
        kind = self.pick(["int", "int", "float", "str", "any", "ilist", "tuple"])
        if star:
            text.append("*rest")
        recursive = not generator and self.chance(0.2)
        if recursive:
            text.insert(0, "n")
            params.insert(0, ("n", "int", False))
        self.put(f"def {name}({', '.join(text)}):")
        self.indent += 1
        self.enter(params, level)
        self.is_generator = generator
        if self.chance(0.4):
            self.declare_globals()
        else:
            self.frozen |= set(self.globals)
        if star:
            self.vars["rest"] = "mtuple"
        if recursive:
            self.put("n = n % 7 if isinstance(n, (int, float)) and n == n else 0")
            self.frozen.add("n")
        self.body(self.rng.randint(1, 5), 2)
        if generator:
            for _ in range(self.rng.randint(1, 2)):
                self.put(f"yield {self.expr(kind, 1)}")
                self.statement(1)
            if self.chance(0.5):
                text, _, _ = self.iterable()
                self.put(f"for y in {text}:")
                self.put(f"    yield {self.pick(['y', self.expr(kind, 1)])}")
        elif recursive:
            rest = ", ".join(p[0] if self.chance(0.7) else self.expr(p[1], 1) for p in params[1:])
            self.put("if n > 0:")
            self.put(f"    return {self.pick(['', self.expr(kind, 0) + ' + ', '1 + '])}{name}(n - 1{', ' + rest if rest else ''})")
        if not generator:
            self.put(f"return {self.expr(kind, 2)}")
        self.indent -= 1
        self.is_generator = self.in_function = False
        self.functions.append({"name": name, "level": level, "kind": "gen" if generator else kind, "params": params, "star": star})

    def method_head(self, name, names, params=None):
        self.put(f"def {name}({', '.join(['self'] + names)}):")
        self.indent += 1
        self.enter([(n.split("=")[0], "any", False) for n in names] if params is None else params, 1)
        self.frozen |= set(self.globals)
        self.in_method = True

    def method_end(self, value):
        self.put(f"return {value}")
        self.indent -= 1
        self.in_method = self.in_function = False

    def class_(self, name, base):
        self.put(f"class {name}{'(' + base + ')' if base else ''}:")
        self.indent += 1
        if self.chance(0.6) or not base:
            self.vars = {}
            self.put(f"K = {self.expr(self.pick(['int', 'str', 'none', 'ilist']), 0)}")
            self.put(f"L = {self.int_literal()}")
        self.put(f"J = {len(self.classes)}")
        if not base or self.chance(0.4):
            self.put(f"def __init__(self, a=1, b={self.pick(['None', '2', '0.5', repr('s')])}):")
            self.put("    self.a = a")
            if base and self.chance(0.6):
                self.lines[-1] = self.lines[-1].replace("self.a = a", "super().__init__(a)")
            self.put("    self.b = b" if self.chance(0.7) else "    if b:\n" + "    " * self.indent + "        self.b = b")
            if self.chance(0.6):
                self.vars = {"a": "any", "b": "any"}
                self.put(f"    self.c = {self.expr(self.pick(['int', 'ilist', 'any', 'none', 'float']), 1)}")
        if not base or self.chance(0.15):
            self.put(f"def __repr__(self): return f'{name}<{{self.a if not isinstance(self.a, {name}) else 0}}>'")
        for k in range(4):
            if not base and k < 3 or self.chance(0.35):
                self.method_head(f"m{k}", ["x"])
                self.method = k
                self.body(self.rng.randint(0, 3), 1)
                up = f"super().m{k}({self.expr('any', 0)})" if base and self.chance(0.3) else self.expr(self.pick(["int", "int", "any", "str"]), 2)
                self.method_end(up)
        self.method = 0
        self.special_methods(name, base)
        self.indent -= 1
        self.classes.append(name)

    def special_methods(self, name, base):
        number = lambda: f"(other.a if isinstance(other, {name}) else other)"
        for dunder, low in (("__add__", 0.5), ("__radd__", 0.3), ("__sub__", 0.3), ("__mul__", 0.2), ("__lt__", 0.3), ("__ge__", 0.2), ("__iadd__", 0.15)):
            if self.chance(low if not base else low / 2):
                op = {"__add__": "+", "__radd__": "+", "__sub__": "-", "__mul__": "*", "__lt__": "<", "__ge__": ">=", "__iadd__": "+"}[dunder]
                refuse = f"if not isinstance(other, {self.pick(['int', '(int, float)', name])}): return NotImplemented" if self.chance(0.6) else "pass"
                self.put(f"def {dunder}(self, other):")
                self.put(f"    {refuse}")
                made = f"{self.pick([name] + self.classes)}({{}}, {self.int_literal()})" if self.chance(0.5) and dunder not in ("__lt__", "__ge__") else "{}"
                self.put("    x = self.a if isinstance(self.a, (int, float, str)) else 1")
                self.put(f"    y = {number()}")
                self.put(f"    y = y if isinstance(y, (int, float, str)) else {self.int_literal()}")
                self.put("    return " + made.format(f"x {op} y"))
        if not base or self.chance(0.2):
            if self.chance(0.6):
                self.put(f"def __eq__(self, other): return isinstance(other, {name}) and {self.pick(['self.b is other.b', 'type(self.a) is type(other.a)', 'True'])}")
            self.put(f"def __hash__(self): return {self.rng.randint(-5, 5)}")
        for text in (f"def __getitem__(self, i): return {self.pick(['i', 'self.a', 'self.c[i]', '[1, 2.5][i]'])}", f"def __setitem__(self, i, v): self.{self.pick(FIELDS)} = {self.pick(['i', 'v'])}",
                     f"def __len__(self): return {self.pick(['3', '0', 'self.b', '-1', '2**63'])}", f"def __call__(self, x=0, *y): return {self.pick(['x', 'self.a', '(x, y)'])}",
                     f"def __iter__(self): {self.pick(['yield self.a; yield 2', 'return iter([1, 2])', 'yield from (self.a, self.b)'])}", f"def __contains__(self, x): return {self.pick(['True', 'x', 'self.a == 1', 'None'])}",
                     f"def __bool__(self): return {self.pick(['True', 'False', 'self.a', 'self.a is not None'])}", f"def __neg__(self): return {self.pick(['self', '-self.L', '1.5'])}",
                     f"def __getattr__(self, name):\n{'    ' * self.indent}    if name in ('c', 'd'): return {self.pick(['7', 'name', 'None'])}\n{'    ' * self.indent}    raise AttributeError(name)",
                     f"@property\n{'    ' * self.indent}def p(self): return {self.pick(['self.a', '1', 'self.L', 'self.b'])}",
                     f"@property\n{'    ' * self.indent}def p(self): return self.a\n{'    ' * self.indent}@p.setter\n{'    ' * self.indent}def p(self, v): self.a = v",
                     f"@staticmethod\n{'    ' * self.indent}def s(x): return {self.pick(['x', '1', '-x', 'x, x'])}", f"@classmethod\n{'    ' * self.indent}def k(cls, x): return {self.pick(['cls.K', 'cls(x)', 'cls.__name__', 'x'])}"):
            if self.chance(0.22):
                self.put(text)

    # ---- the program
    def program(self, snippets):
        self.lines = HEAD.strip().splitlines()
        for k, kind in enumerate(["int", "float", "str", "ilist", "any"]):
            name = f"G{k}"
            self.put(f"{name} = {'[3, 1, 2]' if kind == 'ilist' else self.safe(kind)}")
            self.globals[name] = kind
        for k in range(self.rng.randint(2, 5)):
            base = self.pick(self.classes) if self.classes and self.chance(0.6) else ""
            self.class_(f"C{k}", base)
        for k in range(self.rng.randint(4, 8)):
            self.function(f"h{k}", k + 2, generator=self.chance(0.25))
        for k in range(snippets):
            self.snippet(f"s{k}")
        if self.chance(0.3):
            self.level = 100
            self.vars = dict(self.globals)
            self.put("print('end')")
            for _ in range(3):
                self.put(f"print({self.expr(self.kind(), 2)})")
            self.put(f"raise {self.pick(['Worse', 'Oops', 'ValueError'])}({self.expr('any', 1)})")
        return "\n".join(self.lines) + "\n"

    def snippet(self, name):
        self.vars = {}
        params, text = self.params([f"p{self.fresh()}" for _ in range(self.rng.randint(0, 2))])
        self.put(f"def {name}({', '.join(text)}):")
        self.indent += 1
        self.enter(params, 100)
        if self.chance(0.3):
            self.declare_globals()
        else:
            self.frozen |= set(self.globals)
        self.body(self.rng.randint(4, 9), 3)
        self.put("print(" + ", ".join(n for n in list(self.vars)[-4:]) + ")")
        self.put(f"return {self.expr('any', 1)}")
        self.indent -= 1
        self.in_function = False
        for _ in range(self.rng.randint(1, 3)):
            self.level, self.vars = 100, {}
            args = [self.expr(kind if self.chance(0.9) else "any", 1) for _, kind, default in params if not (default and self.chance(0.2))]
            self.put("try:")
            self.put("    " + (", ".join(["guard(" + repr(name), name] + args) + ")" if self.chance(0.3) else f"print({name}({', '.join(args)}))"))
            self.put("except Exception as e:")
            self.put("    print(type(e).__name__, e)")


def program(seed, snippets=16):
    return Generator(seed).program(snippets)


if __name__ == "__main__":
    import sys
    print(program(int(sys.argv[1])), end="")
