"""Each public name of string, textwrap, keyword, heapq, bisect, numbers, copyreg, abc: ordinary, edge and wrong arguments."""
import abc, bisect, copyreg, heapq, keyword, numbers, string, textwrap


def t(*fs):
    for f in fs:
        try: print(f())
        except Exception as e: print(type(e).__name__, e)


# ---- string
print(string.ascii_letters, string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.printable), repr(string.whitespace), string.__all__)
t(lambda: string.capwords('  hello   wORLD x'), lambda: string.capwords('a-b-cD', '-'), lambda: string.capwords(''), lambda: string.capwords(5))
T = string.Template
t(lambda: T('$a ${b}c $$ $d').substitute(a=1, b=2, d=None), lambda: T('$a $b').substitute({'a': 1}, b=2), lambda: T('$a').substitute(), lambda: T('$a $').substitute(a=1), lambda: T('x\n$ y').substitute(), lambda: T('${').substitute(), lambda: T('$a $ ${ $b $1').safe_substitute(a=5), lambda: T('$a').safe_substitute({'a': 1}, a=2), lambda: T('$a').template, lambda: T('$a $b ${a} $$').get_identifiers(), lambda: T('$a $').is_valid(), lambda: T('$a').is_valid(), lambda: T('$1 ').get_identifiers(), lambda: T('$').get_identifiers(), lambda: T('$a').substitute({}, {}), lambda: T(), lambda: T.delimiter + T.idpattern)


class Percent(T):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'


t(lambda: Percent('%a_b %% %no ${x}').safe_substitute(a_b='yes'), lambda: Percent('%a_b').substitute(a_b=[1]), lambda: Percent.pattern.pattern != T.pattern.pattern, lambda: T.flags)
F = string.Formatter


class Own(F):
    def get_value(self, key, args, kw): return f'<{key}>' if isinstance(key, str) and key not in kw else super().get_value(key, args, kw)
    def convert_field(self, value, conversion): return value.upper() if conversion == 'u' else super().convert_field(value, conversion)
    def check_unused_args(self, used, args, kw): self.used = sorted(map(str, used))


o = Own()
t(lambda: F().format('{0} {a!r:>6} {1[0]} {b.real:.2f}', 1, [2], a='q', b=2.5), lambda: F().vformat('{} {}', (1, 2), {}), lambda: o.format('{x} {0!u} {0!s:*^5} {y:>4}', 'ab', y=1), lambda: o.used, lambda: list(F().parse('a{b!r:c{d}}{{}}{e[0].f}')), lambda: F().get_field('0.real', (5,), {}), lambda: F().format('{0}{}', 1), lambda: F().format('{}{0}', 1), lambda: F().format('{a}'), lambda: F().format('{0}'), lambda: F().format('{0!x}', 1), lambda: F().format('{'), lambda: F().format('}'), lambda: F().format(), lambda: F().format('{:{}}', 'x', 5), lambda: F().format('{0:{1:{2}}}', 1, 2, 3), lambda: F().format('{0:{1}{2}}', 'ab', '>', 4), lambda: F().format_field(3.14159, '.2f'), lambda: F().convert_field('é', 'a'))
# ---- textwrap
text = 'The quick  brown fox-jumps over\tthe lazy_dog... "Really?" she said; yes -- really-long-hyphenated-words and supercalifragilisticexpialidocious. End.  Next sentence! ok'
t(lambda: textwrap.wrap(text, 20), lambda: textwrap.fill(text, 30, initial_indent='* ', subsequent_indent='   '), lambda: textwrap.wrap(text, 15, break_long_words=False), lambda: textwrap.wrap(text, 15, break_on_hyphens=False), lambda: textwrap.wrap(text, 25, fix_sentence_endings=True), lambda: textwrap.wrap(text, 25, drop_whitespace=False), lambda: textwrap.wrap('a\tb\n c', 4, expand_tabs=False, replace_whitespace=False), lambda: textwrap.wrap('a\tb', 20, tabsize=3), lambda: textwrap.wrap(text, 20, max_lines=2), lambda: textwrap.wrap(text, 20, max_lines=2, placeholder='~'), lambda: textwrap.shorten(text, 40), lambda: textwrap.shorten(text, 30, placeholder=' [more]'), lambda: textwrap.shorten('ab', 1), lambda: textwrap.wrap('', 5), lambda: textwrap.wrap('x', 0), lambda: textwrap.wrap('x', -1), lambda: textwrap.wrap('abcdef', 1), lambda: textwrap.wrap('abc def', 3, max_lines=1, placeholder='long'), lambda: textwrap.wrap(5), lambda: textwrap.wrap('x', 10, nope=1), lambda: textwrap.fill('a\n\nb', 10))
t(lambda: textwrap.dedent('  a\n    b\n\n  c\n   \n'), lambda: textwrap.dedent('\ta\n  b'), lambda: textwrap.dedent('\t a\n\t  b'), lambda: textwrap.dedent(''), lambda: textwrap.dedent('x\n y'), lambda: textwrap.dedent(None), lambda: textwrap.indent('a\n\n b\n', '> '), lambda: textwrap.indent('a\n\nb', '+', lambda l: True), lambda: textwrap.indent('', 'x'), lambda: textwrap.indent('a', 5), lambda: textwrap.__all__)
w = textwrap.TextWrapper(width=12, initial_indent='-', max_lines=3, placeholder='…')
t(lambda: w.wrap(text), lambda: w.fill('short'), lambda: (w.width, w.tabsize, w.break_long_words, w.max_lines), lambda: setattr(w, 'width', 30) or w.fill(text))
# ---- keyword
t(lambda: keyword.kwlist, lambda: keyword.softkwlist, lambda: [keyword.iskeyword(x) for x in ('if', 'match', 'x', 5)], lambda: [keyword.issoftkeyword(x) for x in ('if', 'match', '_', 'case')], lambda: keyword.iskeyword([]))
# ---- heapq
h = [5, 3, 8, 1, 9, 2]
t(lambda: heapq.heapify(h) or h, lambda: heapq.heappush(h, 0) or h, lambda: heapq.heappop(h), lambda: heapq.heapreplace(h, 7), lambda: heapq.heappushpop(h, -1), lambda: heapq.heappushpop([], 4), lambda: h, lambda: [heapq.heappop(h) for _ in range(len(h))], lambda: heapq.heappop(h), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((1,), 2), lambda: heapq.heapify((2, 1)), lambda: heapq.heapify(5), lambda: heapq.heapify(['a', 1]))
t(lambda: heapq.nlargest(3, [4, 1, 7, 3, 7]), lambda: heapq.nsmallest(2, 'hello', key=ord), lambda: heapq.nlargest(0, [1]), lambda: heapq.nlargest(-1, [1]), lambda: heapq.nsmallest(10, [3, 1]), lambda: heapq.nlargest(1, []), lambda: heapq.nsmallest(1, [2, 1], key=lambda x: -x), lambda: heapq.nlargest(2, [(1, 'a'), (1, 'b')], key=lambda x: x[0]), lambda: list(heapq.merge([1, 5], (2, 6), {3: 0}, [])), lambda: list(heapq.merge([5, 1], [6, 2], reverse=True)), lambda: list(heapq.merge(['aa', 'b'], ['c'], key=len)) , lambda: list(heapq.merge('ac', 'bd', key=str.upper, reverse=False)), lambda: list(heapq.merge()), lambda: list(heapq.merge([1], ['a'])), lambda: heapq.nlargest('x', [1]), lambda: list(heapq.merge(5)), lambda: heapq.nsmallest(2, 5), lambda: heapq.__all__)
calls = []
class Less:
    def __init__(self, v): self.v = v
    def __lt__(self, o): calls.append((self.v, o.v)); return self.v < o.v
a = [Less(v) for v in (3, 1, 2)]
heapq.heapify(a); heapq.heappop(a); heapq.heappush(a, Less(0))
print(calls, [x.v for x in a])
# ---- bisect
s = [1, 2, 2, 2, 5, 8]
t(lambda: bisect.bisect(s, 2), lambda: bisect.bisect_left(s, 2), lambda: bisect.bisect_right(s, 2, 0, 2), lambda: bisect.bisect_left(s, 9, lo=2), lambda: bisect.bisect(s, 0, hi=3), lambda: bisect.bisect_left(['b', 'aa', 'ccc'], 2, key=len), lambda: bisect.insort(s, 3) or s, lambda: bisect.insort_left(s, 2) or s, lambda: bisect.insort_right(s, 2.5, 1, 3) or s, lambda: bisect.insort(w2 := [(1, 'a'), (3, 'b')], (2, 'x'), key=lambda p: p[0]) or w2, lambda: bisect.bisect([], 1), lambda: bisect.bisect(s, 1, -1), lambda: bisect.bisect(s, 'a'), lambda: bisect.bisect(5, 1), lambda: bisect.insort((1,), 2), lambda: bisect.bisect_left(s, 2, 1, 2, 3), lambda: bisect.bisect(range(0, 10 ** 20, 3), 10 ** 19), lambda: bisect.bisect_left(s, 2, hi='x'))
# ---- numbers, copyreg, abc
N = numbers
print([[isinstance(v, k) for k in (N.Number, N.Complex, N.Real, N.Rational, N.Integral)] for v in (1, True, 1.5, 1j, 'a', None, 2 ** 70)], N.__all__, issubclass(int, N.Integral), issubclass(N.Integral, N.Rational))
class Half(N.Rational):
    numerator, denominator = 1, 2
    def __abs__(self): return self
    __add__ = __ceil__ = __eq__ = __floor__ = __floordiv__ = __le__ = __lt__ = __mod__ = __mul__ = __neg__ = __pos__ = __pow__ = __radd__ = __rfloordiv__ = __rmod__ = __rmul__ = __round__ = __rpow__ = __rtruediv__ = __truediv__ = __trunc__ = lambda self, *a: ('op', *a)
    def __hash__(self): return 1
x = Half()
t(lambda: float(x), lambda: x.real is not None, lambda: x.imag, lambda: x.conjugate(), lambda: complex(x), lambda: divmod(x, 3), lambda: x - 1, lambda: 1 - x, lambda: bool(x), lambda: N.Integral(), lambda: type(N.Number()).__name__)
class C:
    def __init__(self, a): self.a = a
t(lambda: copyreg.pickle(C, lambda c: (C, (c.a,))), lambda: copyreg.dispatch_table[C](C(1))[1], lambda: copyreg.pickle(5, 6), lambda: copyreg.constructor(5), lambda: copyreg.constructor(C), lambda: copyreg.__newobj__(C).__class__.__name__, lambda: copyreg.__newobj_ex__(int, ('7',), {'base': 8}), lambda: copyreg.add_extension('m', 'n', 240), lambda: copyreg.add_extension('m', 'n', 240), lambda: copyreg.add_extension('m', 'n', 241), lambda: copyreg.add_extension('q', 'n', 240), lambda: copyreg.add_extension('q', 'n', 0), lambda: copyreg.remove_extension('m', 'n', 240), lambda: copyreg.remove_extension('m', 'n', 240), lambda: copyreg.pickle_complex(1 + 2j), lambda: copyreg.clear_extension_cache(), lambda: copyreg._reconstructor(C, object, None).__class__, lambda: C(5).__reduce_ex__(2)[1:], lambda: sorted(copyreg.__all__))
class A(abc.ABC):
    @abc.abstractmethod
    def m(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
    @abc.abstractclassmethod
    def k(cls): ...
    @abc.abstractstaticmethod
    def s(): ...
    q = abc.abstractproperty()
class B(A): m = p = k = s = q = 1
token = abc.get_cache_token()
t(lambda: A(), lambda: sorted(A.__abstractmethods__), lambda: B().m, lambda: A.register(int), lambda: isinstance(5, A), lambda: abc.get_cache_token() == token + 1, lambda: issubclass(bool, A), lambda: A.register(5), lambda: A.register(A), lambda: B.register(A), lambda: abc.update_abstractmethods(B) is B, lambda: issubclass(5, A), lambda: isinstance(A, abc.ABCMeta), lambda: delattr(B, 'm') or abc.update_abstractmethods(B)(), lambda: A.m.__isabstractmethod__, lambda: A.p.__isabstractmethod__, lambda: property(len).__isabstractmethod__)
