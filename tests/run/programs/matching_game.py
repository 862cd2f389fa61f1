"""A card game engine: enums with behaviour, hands as sorted containers, poker ranks, deck shuffles with an own generator, strategies as coroutines, betting with exceptions, statistics."""
import enum
import itertools
from collections import Counter
from functools import total_ordering


class Suit(enum.Enum):
    CLUBS, DIAMONDS, HEARTS, SPADES = '♣♦♥♠'
    @property
    def red(self): return self in (Suit.DIAMONDS, Suit.HEARTS)
    def __lt__(self, o): return self.order < o.order
    @property
    def order(self): return list(Suit).index(self)


@total_ordering
class Card:
    RANKS = '23456789TJQKA'
    pool = {}

    def __new__(cls, text):
        if (c := cls.pool.get(text)) is None:
            rank, suit = text
            c = super().__new__(cls)
            c.rank, c.suit = cls.RANKS.index(rank) + 2, Suit(suit)
            cls.pool[text] = c
        return c
    def __eq__(self, o): return self.key == o.key if isinstance(o, Card) else NotImplemented
    def __lt__(self, o): return self.key < o.key if isinstance(o, Card) else NotImplemented
    def __hash__(self): return hash((self.rank, self.suit.value))
    key = property(lambda self: (self.rank, self.suit.order))
    def __repr__(self): return self.RANKS[self.rank - 2] + self.suit.value
    def __format__(self, spec): return f'\x1b[31m{self!r}\x1b[0m' if spec == 'c' and self.suit.red else format(repr(self), spec)


class Kind(enum.IntEnum):
    HIGH = 0
    PAIR = enum.auto()
    TWO_PAIR = enum.auto()
    THREE = enum.auto()
    STRAIGHT = enum.auto()
    FLUSH = enum.auto()
    FULL_HOUSE = enum.auto()
    FOUR = enum.auto()
    STRAIGHT_FLUSH = enum.auto()
    def __str__(self): return self.name.replace('_', ' ').lower()


class Hand:
    def __init__(self, cards): self.cards = sorted(map(Card, cards.split()) if isinstance(cards, str) else cards, reverse=True)
    def __len__(self): return len(self.cards)
    def __iter__(self): return iter(self.cards)
    def __contains__(self, c): return (Card(c) if isinstance(c, str) else c) in self.cards
    def __getitem__(self, i): return type(self)(self.cards[i]) if isinstance(i, slice) else self.cards[i]
    def __add__(self, o): return Hand([*self, *o])
    def __sub__(self, o): return Hand(c for c in self if c not in o)
    def __repr__(self): return ' '.join(map(repr, self.cards))

    def rank(self):
        if len(self) > 5: return max((Hand(five).rank() for five in itertools.combinations(self.cards, 5)))
        groups = sorted(Counter(c.rank for c in self).items(), key=lambda g: (-g[1], -g[0]))
        ranks, shape = [r for r, _ in groups], [n for _, n in groups]
        flush = len({c.suit for c in self}) == 1
        match ranks:
            case [a, *_, b] if len(ranks) == 5 and a - b == 4: top = a
            case [14, 5, 4, 3, 2]: top, ranks = 5, [5, 4, 3, 2, 1]
            case _: top = 0
        kind = Kind.STRAIGHT_FLUSH if top and flush else {(4, 1): Kind.FOUR, (3, 2): Kind.FULL_HOUSE}.get(tuple(shape)) or (Kind.FLUSH if flush else Kind.STRAIGHT if top else {(3, 1, 1): Kind.THREE, (2, 2, 1): Kind.TWO_PAIR, (2, 1, 1, 1): Kind.PAIR}.get(tuple(shape), Kind.HIGH))
        return kind, ranks
    def __lt__(self, o): return self.rank() < o.rank()
    def __eq__(self, o): return isinstance(o, Hand) and self.rank() == o.rank()
    __hash__ = None


class Deck:
    def __init__(self, seed):
        self.state = seed
        self.cards = [Card(r + s.value) for s in Suit for r in Card.RANKS]
        for i in range(51, 0, -1):
            j = self.next() % (i + 1)
            self.cards[i], self.cards[j] = self.cards[j], self.cards[i]
    def next(self):
        self.state = (self.state * 0x5deece66d + 11) & (1 << 48) - 1
        return self.state >> 17
    def deal(self, n=1):
        if n > len(self.cards): raise LookupError(f'{n} of {len(self.cards)}')
        out, self.cards[-n:] = self.cards[-n:][::-1], []
        return out


HANDS = ['T♠ J♠ Q♠ K♠ A♠', 'A♠ 2♠ 3♠ 4♠ 5♠', '9♣ 9♦ 9♥ 9♠ 2♣', '8♣ 8♦ 8♥ 3♠ 3♣', '2♥ 7♥ 9♥ J♥ K♥', '5♣ 6♦ 7♥ 8♠ 9♣', 'A♣ 2♦ 3♥ 4♠ 5♣', 'Q♣ Q♦ Q♥ 4♠ 5♣', 'Q♣ Q♦ 4♥ 4♠ 5♣', 'Q♣ Q♦ 3♥ 4♠ 5♣', '2♣ 5♦ 9♥ J♠ K♣', '2♦ 5♣ 9♠ J♥ K♦', 'Q♠ K♦ A♥ 2♠ 3♣']
hands = [Hand(h) for h in HANDS]
for h in sorted(hands, reverse=True): print(h, '|', h.rank()[0], h.rank()[1])
print(hands[0] > hands[1], hands[10] == hands[11], hands[12] < hands[5], max(hands).rank()[0], Card('A♠') is Card('A♠'), Card('2♣') < Card('2♠') < Card('3♣'), f'{Card("T♥"):c}|{Card("T♣"):>5}', hands[0][:2], '9♣' in hands[2], 'A♣' in hands[2], hands[0] - Hand('A♠ K♠'), len(Hand('2♣') + Hand('3♣')), sorted(Suit), min(Suit), Kind.FLUSH > Kind.PAIR, Kind(7), f'{Kind.TWO_PAIR}')


class Fold(Exception):
    pass


class AllIn(Exception):
    def __init__(self, amount): super().__init__(amount); self.amount = amount


class Player:
    def __init__(self, name, strategy, chips=100):
        self.name, self.chips, self.bet, self.hand, self.folded = name, chips, 0, None, False
        self.mind = strategy(self)
        next(self.mind)

    def pay(self, n):
        if n >= self.chips:
            paid, self.chips = self.chips, 0
            self.bet += paid
            raise AllIn(paid)
        self.chips -= n
        self.bet += n
        return n

    def act(self, table, to_call):
        try:
            want = self.mind.send((table, to_call))
            if want is None: raise Fold(self.name)
            return self.pay(max(want, to_call))
        except AllIn as e:
            return e.amount
        except Fold:
            self.folded = True
            return 0


def careful(me):
    to_call = 0
    seen = yield
    while True:
        table, to_call = seen
        kind, ranks = (me.hand + table).rank() if len(me.hand) + len(table) >= 5 else (Kind.PAIR if me.hand[0].rank == me.hand[1].rank else Kind.HIGH, [c.rank for c in me.hand])
        seen = yield None if kind == Kind.HIGH and to_call > 4 and ranks[0] < 13 else to_call + (4 if kind > Kind.PAIR else 0)


def wild(me):
    n = 0
    want = yield
    while True:
        n += 1
        if n % 5 == 4: raise_to = None
        else: raise_to = (n * 7) % 11 + want[1]
        want = yield raise_to


def calling(me):
    _, amount = yield
    while True: _, amount = yield amount


def play(players, deck, log):
    for p in players: p.hand, p.folded, p.bet = Hand(deck.deal(2)), p.chips == 0, 0
    pot, table = 0, Hand([])
    for stage, n in zip(('pre', 'flop', 'turn', 'river'), (0, 3, 1, 1)):
        table += deck.deal(n) if n else []
        high = 2
        for p in itertools.chain(players, players):
            live = [q for q in players if not q.folded]
            if len(live) == 1: break
            if p.folded or not p.chips: continue
            before = max(q.bet for q in players)
            to_call = max(before, high * (stage == 'pre')) - p.bet
            pot += p.act(table, max(0, to_call))
    live = [p for p in players if not p.folded]
    best = max(live, key=lambda p: (p.hand + table).rank()) if live else players[0]
    best.chips += pot
    log[best.name] += 1
    return f'{best.name} wins {pot} with {(best.hand + table).rank()[0] if len(table) == 5 else "?"}: {best.hand!r} / {table!r}'


players = [Player('ann', careful), Player('bob', wild), Player('cy', calling, 60)]
log, deck_seed = Counter(), 12345
for game in range(12):
    deck_seed = deck_seed * 69069 + game & 0xffffffff
    print(game, play(players, Deck(deck_seed), log), [p.chips for p in players])
    if sum(p.chips > 0 for p in players) < 2: break
print(log.most_common(), sum(p.chips for p in players), [p.mind.gi_suspended for p in players])
kinds = Counter(str(Hand(Deck(seed).deal(5)).rank()[0]) for seed in range(400))
print(kinds.most_common(4), Deck(1).cards[:5], len(set(Deck(7).cards)))
for f in (lambda: Card('1♣'), lambda: Card('2x'), lambda: Card('abc'), lambda: Deck(1).deal(53), lambda: Hand('2♣') < 5, lambda: hash(hands[0]), lambda: Card('2♣') < 5, lambda: Hand([]).rank(), lambda: Suit('x'), lambda: Hand('2♣')[3], lambda: players[0].act(None, 5), lambda: Suit.CLUBS < 5):
    try: print(f())
    except (ValueError, KeyError, LookupError, TypeError, AttributeError) as e: print(type(e).__name__, e)
play(players[:1], None, log)
