"""A bank: decimal-like money on ints, nested transactions with savepoints, audit trail, chained errors; ends uncaught."""


class Money:
    """An amount in cents; int and float mix in as euros."""
    __slots__ = ('cents',)

    def __init__(self, euros=0, cents=0):
        if isinstance(euros, Money):
            euros, cents = 0, cents + euros.cents
        object.__setattr__(self, 'cents', int(round(euros * 100)) + cents)

    def __setattr__(self, name, value):
        raise AttributeError(f'{type(self).__name__} is immutable')

    @classmethod
    def of_cents(cls, n):
        return cls(0, n)

    def __add__(self, other):
        if isinstance(other, (int, float)):
            other = Money(other)
        if not isinstance(other, Money):
            return NotImplemented
        return Money.of_cents(self.cents + other.cents)
    __radd__ = __add__

    def __neg__(self): return Money.of_cents(-self.cents)
    def __sub__(self, other): return self + -other
    def __rsub__(self, other): return -self + other

    def __mul__(self, n):
        if isinstance(n, Money):
            return NotImplemented
        return Money.of_cents(round(self.cents * n))
    __rmul__ = __mul__

    def __divmod__(self, n):
        q, r = divmod(self.cents, n)
        return Money.of_cents(q), r

    def __eq__(self, other): return self.cents == Money(other).cents if isinstance(other, (int, float, Money)) else NotImplemented
    def __lt__(self, other): return self.cents < Money(other).cents if isinstance(other, (int, float, Money)) else NotImplemented
    def __hash__(self): return hash(self.cents)
    def __bool__(self): return self.cents != 0
    def __abs__(self): return Money.of_cents(abs(self.cents))

    def __format__(self, spec):
        sign = '-' if self.cents < 0 else ''
        e, c = divmod(abs(self.cents), 100)
        return format(f'{sign}{e:,}.{c:02d} EUR', spec)

    def __str__(self): return format(self)
    def __repr__(self): return f'Money({self.cents / 100})'


class BankError(Exception):
    code = 1

    def __init_subclass__(cls, code=None, **kw):
        super().__init_subclass__(**kw)
        cls.code = code if code is not None else BankError.code + len(BankError.__subclasses__())


class Insufficient(BankError):
    def __init__(self, account, need):
        super().__init__(account.name, need)
        self.account, self.need = account, need

    def __str__(self): return f'{self.account.name} has {self.account.balance}, needs {self.need}'


class Frozen(BankError, code=77):
    pass


class Account:
    numbers = iter(range(1000, 10 ** 9))

    def __init__(self, bank, name, start=0):
        self.bank, self.name, self.balance, self.number = bank, name, Money(start), next(self.numbers)
        self.frozen = False
        bank.accounts[name] = self

    def change(self, amount):
        if self.frozen:
            raise Frozen(self.name)
        if self.balance + amount < 0:
            raise Insufficient(self, -amount)
        self.bank.log(self, 'balance', self.balance)
        self.balance += amount
        return self

    __iadd__ = change

    def __isub__(self, amount): return self.change(-amount)


class Bank:
    def __init__(self):
        self.accounts, self.undo, self.events, self.depth = {}, [], [], 0

    def log(self, *entry):
        if self.depth:
            self.undo.append(entry)

    def __getattr__(self, name):
        try:
            return self.__dict__['accounts'][name]
        except KeyError:
            raise AttributeError(f'no account {name!r}') from None

    def transaction(self, label): return Transaction(self, label)

    @property
    def total(self): return sum((a.balance for a in self.accounts.values()), Money())


class Transaction:
    def __init__(self, bank, label, /, *, swallow=()):
        self.bank, self.label, self.swallow = bank, label, swallow

    def __enter__(self):
        self.mark = len(self.bank.undo)
        self.bank.depth += 1
        self.bank.events.append(('begin', self.label))
        return self

    def __exit__(self, kind, error, tb):
        bank = self.bank
        bank.depth -= 1
        if kind is None:
            bank.events.append(('commit', self.label))
            if not bank.depth:
                bank.undo.clear()
            return
        while len(bank.undo) > self.mark:
            obj, field, old = bank.undo.pop()
            setattr(obj, field, old)
        bank.events.append(('rollback', self.label, kind.__name__))
        return issubclass(kind, self.swallow) if self.swallow else None


def transfer(bank, a, b, amount, fee=Money(0, 25)):
    try:
        with bank.transaction(f'{a}->{b}'):
            getattr(bank, b).change(amount)
            source = getattr(bank, a)
            source -= amount + fee
            bank.fees.change(fee)
    except Insufficient as e:
        raise BankError('transfer failed', a, b) from e


bank = Bank()
for name, start in (('ann', 100), ('bob', 50.5), ('cy', 1234567.89), ('fees', 0)):
    Account(bank, name, start)
print(bank.ann.balance, f'{bank.cy.balance:>20}|{bank.bob.balance:*<14}|', bank.total, sorted(a.number for a in bank.accounts.values()))
transfer(bank, 'ann', 'bob', 30)
print(bank.ann.balance, bank.bob.balance, bank.fees.balance, bank.undo)
for attempt in (('ann', 'bob', 500), ('ann', 'dan', 1), ('bob', 'ann', 'ten'), ('ann', 'bob', Money(1)), ('ann', 'bob', 0.1)):
    try:
        transfer(bank, *attempt)
        print('ok', attempt)
    except (BankError, AttributeError, TypeError) as e:
        print(type(e).__name__, e, '| cause', repr(e.__cause__), '| context', type(e.__context__).__name__, getattr(e, 'code', None))
before = bank.total
with Transaction(bank, 'outer', swallow=(Frozen,)):
    bank.ann.change(5)
    try:
        with bank.transaction('inner'):
            bank.bob.change(-10)
            bank.cy.change(-10 ** 12)
    except Insufficient as e:
        print('inner:', e)
    bank.cy.frozen = True
    bank.cy.change(1)
bank.cy.frozen = False
print(bank.total == before, bank.depth, len(bank.undo), bank.events[-6:])
for e in bank.events[:4]:
    print(*e)
m = Money(10)
print(m + 1, 1 + m, 1.5 - m, m * 3, 0.333 * m, divmod(m, 3), -m, abs(-m), bool(Money()), sum([m, m, 1]), {Money(1): 'x'}[Money(0, 100)], m == 10.0, m != 'x', m < 13, 5 > Money(4), sorted([m, Money(1), Money(-3)]))
for f in (lambda: m * m, lambda: m < 'x', lambda: m + 'x', lambda: setattr(m, 'cents', 1), lambda: m.other, lambda: bank.nobody):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(BankError.code, Insufficient.code, Frozen.code, [c.__name__ for c in BankError.__subclasses__()], Money.of_cents(5), repr(Money(-0.07)))


def month(bank, days):
    for day in range(days):
        with bank.transaction(day):
            bank.ann.change(-day)


try:
    month(bank, 30)
finally:
    print('closing with', bank.ann.balance, bank.events[-1])
