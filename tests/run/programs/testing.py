"""A small test framework: decorators, fixtures, parameters, assertion rewriting by hand, discovery through classes and globals, reports, exit status."""
import sys
import traceback


class Skip(Exception): pass


class Raises:
    def __init__(self, *kinds, match=None): self.kinds, self.match, self.value = kinds, match, None
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        if kind is None: raise AssertionError(f'did not raise {self.kinds[0].__name__}')
        if not issubclass(kind, self.kinds): return False
        self.value = value
        if self.match and self.match not in str(value): raise AssertionError(f'{self.match!r} not in {str(value)!r}')
        return True


class Expect:
    """expect(x).to.be.above(3): every step is an attribute."""
    def __init__(self, value, negate=False): self.value, self.negate = value, negate
    def __getattr__(self, name):
        if name in ('to', 'be', 'a', 'and_'): return self
        if name == 'not_': return Expect(self.value, not self.negate)
        raise AttributeError(f'no expectation {name}')
    def check(self, ok, text):
        if bool(ok) == self.negate: raise AssertionError(f'expected {self.value!r} {"not " * self.negate}{text}')
        return self
    def equal(self, o): return self.check(self.value == o, f'== {o!r}')
    def above(self, o): return self.check(self.value > o, f'> {o!r}')
    def contain(self, *items): return self.check(all(i in self.value for i in items), f'to contain {", ".join(map(repr, items))}')
    def instance(self, kind): return self.check(isinstance(self.value, kind), f'instance of {kind.__name__}')
    def close(self, o, eps=1e-9): return self.check(abs(self.value - o) <= eps, f'~ {o!r}')
    def __bool__(self): raise TypeError('call a check')


expect = Expect
FIXTURES, TESTS = {}, []


def fixture(f=None, *, scope='test'):
    if f is None: return lambda g: fixture(g, scope=scope)
    FIXTURES[f.__name__] = f, scope
    return f


def test(f=None, *, params=None, skip=None, fails=None):
    def mark(f):
        cases = params if params is not None else [()]
        for case in cases: TESTS.append(Case(f, case if isinstance(case, (tuple, dict)) else (case,), skip, fails))
        return f
    return mark if f is None else mark(f)


class Case:
    def __init__(self, f, args, skip, fails): self.f, self.args, self.skip, self.fails = f, args, skip, fails
    @property
    def name(self):
        inside = ', '.join(f'{k}={v!r}' for k, v in self.args.items()) if isinstance(self.args, dict) else ', '.join(map(repr, self.args))
        return self.f.__qualname__ + (f'[{inside}]' if inside else '')

    def run(self, shared):
        code = self.f.__code__
        names = code.co_varnames[:code.co_argcount]
        given = dict(self.args) if isinstance(self.args, dict) else dict(zip(names, self.args))
        cleanup = []
        try:
            for n in names:
                if n in given: continue
                if n not in FIXTURES: raise LookupError(f'no fixture {n}')
                make, scope = FIXTURES[n]
                if scope == 'session' and n in shared: given[n] = shared[n]; continue
                value = make()
                if hasattr(value, 'send'):
                    cleanup.append(value)
                    value = next(value)
                given[n] = value
                if scope == 'session': shared[n] = value
            return self.f(**given)
        finally:
            for g in reversed(cleanup):
                for _ in g: raise RuntimeError(f'{g.__name__} yields twice')


class Suite:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        for name, f in list(vars(cls).items()):
            if name.startswith('test_'): TESTS.append(Case(cls._wrap(name), (), getattr(f, 'skip', None), getattr(f, 'fails', None)))
    @classmethod
    def _wrap(cls, name):
        def call():
            self = cls()
            self.setup()
            try: getattr(self, name)()
            finally: self.teardown()
        call.__qualname__ = f'{cls.__name__}.{name}'
        return call
    def setup(self): pass
    def teardown(self): pass
    def equal(self, a, b, note=''):
        if a != b: raise AssertionError(f'{a!r} != {b!r}' + (f': {note}' if note else ''))


def expected_failure(kind=AssertionError):
    def mark(f): f.fails = kind; return f
    return mark


class Runner:
    def __init__(self): self.results, self.shared = {}, {}
    def run(self, cases):
        for case in cases:
            kind, info = 'passed', ''
            try:
                if case.skip: raise Skip(case.skip)
                case.run(self.shared)
                if case.fails: kind, info = 'unexpected', f'no {case.fails.__name__}'
            except Skip as e: kind, info = 'skipped', str(e)
            except AssertionError as e:
                kind = 'expected' if case.fails and issubclass(AssertionError, case.fails) else 'failed'
                info = str(e) or self.where(e)
            except Exception as e:
                kind, info = ('expected', '') if case.fails and isinstance(e, case.fails) else ('error', f'{type(e).__name__}: {e} at {self.where(e)}')
            self.results.setdefault(kind, []).append((case.name, info))
        return self
    @staticmethod
    def where(e):
        tb = e.__traceback__
        while tb.tb_next: tb = tb.tb_next
        return f'{tb.tb_frame.f_code.co_name}:{tb.tb_lineno}'
    def report(self):
        for kind, cases in sorted(self.results.items()):
            print(f'{kind} ({len(cases)})')
            for name, info in cases: print(f'   {name}' + (f' - {info}' if info else ''))
        return len(self.results.get('failed', ())) + len(self.results.get('error', ()))


@fixture
def numbers(): return [3, 1, 2]


events = []


@fixture(scope='session')
def database():
    events.append('connect')
    return {}


@fixture
def resource():
    events.append('open')
    yield {'handle': len(events)}
    events.append('close')


@test
def sorts(numbers): expect(sorted(numbers)).to.equal([1, 2, 3]).and_.contain(2, 3)


@test(params=[(1, 2), (3, 4), ('a', 'b'), {'a': 2.5, 'b': 3.5}, (1, 'b')])
def adds(a, b): expect(a + b).to.be.above(a)


@test(params=range(3))
def squares(n): assert n * n == n ** 2 and n < 2, f'n is {n}'


@test
def uses(resource, database, numbers):
    database['k'] = resource['handle']
    numbers.append(9)
    expect(events).contain('open', 'connect').not_.contain('close')


@test
def again(resource, database, numbers): expect((database, len(numbers))).equal(({'k': 2}, 3))


@test(skip='not today')
def skipped(): raise SystemExit


@test
def raising():
    with Raises(KeyError, IndexError, match='7') as r: {}[7]
    expect(r.value).a.instance(KeyError)
    with Raises(ZeroDivisionError): 1 // 0
    with Raises(ValueError): pass


@test
def wrong_kind():
    with Raises(KeyError): int('x')


@test
def missing(nothing): pass


@test
def bare_assert():
    x = [1]
    assert x == [], x
    assert not x


@test(fails=ZeroDivisionError)
def expected(): return 1 / 0


@test(fails=ValueError)
def surprise(): return 1


@test
def plain_assert():
    assert None


@test
def negated(): expect('abc').to.not_.be.a.instance(str)


class Math(Suite):
    count = 0
    def setup(self): Math.count += 1; self.x = 5
    def teardown(self): events.append(f'teardown {self.x}')
    def test_add(self): self.equal(self.x + 1, 6)
    def test_bad(self): self.equal(0.1 + 0.2, 0.3, 'floats')
    @expected_failure(TypeError)
    def test_type(self): self.x + 'a'
    @expected_failure()
    def test_known(self): self.equal(1, 2)


class More(Math):
    def test_more(self): self.x = 'more'; assert super().setup() is None and self.x == 5
    def helper(self): pass


bad = Runner().run(TESTS).report()
print(bad, len(TESTS), Math.count, events)
for f in (lambda: expect(1).to.nope, lambda: bool(expect(1).to), lambda: fixture()(5)):
    try: print(f())
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
try: TESTS[-1].run({}) or [c for c in TESTS if c.name == 'plain_assert'][0].run({})
except AssertionError: traceback.print_exc(file=sys.stdout)
sys.exit(f'{bad} tests failed')
