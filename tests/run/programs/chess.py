"""A chess move generator: perft counts of known positions, castling, en passant, promotion, SAN of the legal moves."""
from collections import namedtuple

Move = namedtuple('Move', 'frm to promo', defaults=[''])
N, E, S, W = -10, 1, 10, -1
STEPS = {'N': (N + N + E, E + N + E, E + S + E, S + S + E, S + S + W, W + S + W, W + N + W, N + N + W), 'B': (N + E, S + E, S + W, N + W), 'R': (N, E, S, W),
         'Q': (N, E, S, W, N + E, S + E, S + W, N + W), 'K': (N, E, S, W, N + E, S + E, S + W, N + W)}
SLIDERS = frozenset('BRQ')
HOME = {'K': (95, 98, 97, 96), 'Q': (95, 91, 93, 94), 'k': (25, 28, 27, 26), 'q': (25, 21, 23, 24)}


def square(n): return 'abcdefgh'[n % 10 - 1] + str(10 - n // 10)
def number(text): return (10 - int(text[1])) * 10 + 'abcdefgh'.index(text[0]) + 1


class Position:
    __slots__ = 'board white castling ep half full'.split()

    def __init__(self, fen):
        rows, side, castling, ep, half, full = fen.split()
        board = ['#'] * 20
        for row in rows.split('/'):
            board.append('#')
            for c in row:
                board += '.' * int(c) if c.isdigit() else c
            board.append('#')
        self.board = board + ['#'] * 20
        self.white, self.castling, self.ep = side == 'w', set(castling) - {'-'}, number(ep) if ep != '-' else None
        self.half, self.full = int(half), int(full)

    def fen(self):
        rows = []
        for r in range(20, 100, 10):
            text, empty = '', 0
            for c in self.board[r + 1:r + 9]:
                if c == '.':
                    empty += 1
                else:
                    text += (str(empty) if empty else '') + c
                    empty = 0
            rows.append(text + (str(empty) if empty else ''))
        return ' '.join(['/'.join(rows), 'bw'[self.white], ''.join(c for c in 'KQkq' if c in self.castling) or '-', square(self.ep) if self.ep else '-', str(self.half), str(self.full)])

    def own(self, c): return c.isupper() if self.white else c.islower()
    def foe(self, c): return c.islower() if self.white else c.isupper()

    def pseudo(self):
        board, forward, home, last = (self.board, N, 8, 2) if self.white else (self.board, S, 3, 9)
        for frm, c in enumerate(board):
            if not (c.isalpha() and self.own(c)):
                continue
            kind = c.upper()
            if kind == 'P':
                to = frm + forward
                if board[to] == '.':
                    yield from self.pawn(frm, to, last)
                    if frm // 10 == home and board[to + forward] == '.':
                        yield Move(frm, to + forward)
                for to in (frm + forward + E, frm + forward + W):
                    if self.foe(board[to]) or to == self.ep:
                        yield from self.pawn(frm, to, last)
                continue
            for step in STEPS[kind]:
                to = frm + step
                while board[to] == '.':
                    yield Move(frm, to)
                    if kind not in SLIDERS:
                        break
                    to += step
                else:
                    if self.foe(board[to]):
                        yield Move(frm, to)
        for right in 'KQ' if self.white else 'kq':
            if right in self.castling:
                king, rook, goal, middle = HOME[right]
                between = range(min(king, rook) + 1, max(king, rook))
                if all(board[i] == '.' for i in between) and not any(self.attacked(i, not self.white) for i in (king, middle)):
                    yield Move(king, goal)

    @staticmethod
    def pawn(frm, to, last):
        if to // 10 == last:
            for p in 'QRBN':
                yield Move(frm, to, p)
        else:
            yield Move(frm, to)

    def attacked(self, at, by_white):
        board = self.board
        case = str.upper if by_white else str.lower
        back = S if by_white else N
        if case('p') in (board[at + back + E], board[at + back + W]):
            return True
        for step in STEPS['N']:
            if board[at + step] == case('n'):
                return True
        for step in STEPS['K']:
            to, steps = at + step, 1
            while True:
                c = board[to]
                if c != '.':
                    straight = step in STEPS['R']
                    if c == case('q') or c == case('r') and straight or c == case('b') and not straight or c == case('k') and steps == 1:
                        return True
                    break
                to += step
                steps += 1
        return False

    def play(self, move):
        frm, to, promo = move
        new = Position.__new__(Position)
        board = new.board = self.board[:]
        c = board[frm]
        capture = board[to] != '.'
        new.ep, new.castling = None, self.castling
        board[to], board[frm] = c, '.'
        if c in 'Pp':
            if to == self.ep:
                board[to + (S if self.white else N)] = '.'
                capture = True
            elif abs(to - frm) == 20:
                new.ep = (to + frm) // 2
            if promo:
                board[to] = promo if self.white else promo.lower()
        elif c in 'Kk':
            for king, rook, goal, middle in (HOME[r] for r in self.castling if (r in 'KQ') == self.white):
                if (frm, to) == (king, goal):
                    board[middle], board[rook] = board[rook], '.'
            new.castling = self.castling - set('KQ' if self.white else 'kq')
        for right in self.castling:
            if HOME[right][1] in (frm, to):
                new.castling = new.castling - {right}
        new.white, new.half, new.full = not self.white, 0 if capture or c in 'Pp' else self.half + 1, self.full + (not self.white)
        return new

    def legal(self):
        for move in self.pseudo():
            after = self.play(move)
            if not after.attacked(after.board.index('K' if self.white else 'k'), not self.white):
                yield move, after

    def check(self): return self.attacked(self.board.index('K' if self.white else 'k'), not self.white)

    def san(self, move, after):
        c = self.board[move.frm].upper()
        capture = self.board[move.to] != '.' or c == 'P' and move.to == self.ep
        if c == 'K' and abs(move.to - move.frm) == 2:
            text = 'O-O' if move.to > move.frm else 'O-O-O'
        elif c == 'P':
            text = (square(move.frm)[0] + 'x' if capture else '') + square(move.to) + (f'={move.promo}' if move.promo else '')
        else:
            rivals = [m.frm for m, _ in self.legal() if m.to == move.to and m.frm != move.frm and self.board[m.frm] == self.board[move.frm]]
            me = square(move.frm)
            mark = ''
            if rivals:
                mark = me[0] if all(square(r)[0] != me[0] for r in rivals) else me[1] if all(square(r)[1] != me[1] for r in rivals) else me
            text = c + mark + 'x' * capture + square(move.to)
        if after.check():
            text += '+' if any(True for _ in after.legal()) else '#'
        return text


def perft(position, depth):
    if depth == 0:
        return 1
    return sum(perft(after, depth - 1) for _, after in position.legal())


START = 'rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1'
KIWIPETE = 'r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq - 0 1'
for fen, depth in ((START, 3), (KIWIPETE, 2), ('8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w - - 0 1', 3), ('r3k2r/Pppp1ppp/1b3nbN/nP6/BBP1P3/q4N2/Pp1P2PP/R2Q1RK1 w kq - 0 1', 2), ('n1n5/PPPk4/8/8/8/8/4Kppp/5N1N b - - 0 1', 2)):
    p = Position(fen)
    print([perft(p, d) for d in range(1, depth + 1)], p.fen() == fen)
for fen in (KIWIPETE, '6k1/5ppp/8/8/8/8/8/R3K2R w KQ - 5 9', '8/8/8/2k5/3Pp3/8/8/4K2N b - d3 0 1', '7k/P7/8/8/8/8/8/K6R w - - 0 1', '7k/5Q2/8/8/8/8/8/K7 b - - 0 1'):
    p = Position(fen)
    moves = [p.san(m, after) for m, after in p.legal()]
    print(len(moves), ' '.join(sorted(moves)), 'check' if p.check() else '')
game = Position(START)
for text in 'e4 e5 Nf3 Nc6 Bb5 a6 Bxc6 dxc6 O-O f6 d4 exd4 Nxd4 c5 Nb3 Qxd1 Rxd1'.split():
    found = {game.san(m, after): after for m, after in game.legal()}
    game = found[text]
print(game.fen())
print(Move(11, 12), Move(number('e7'), number('e8'), 'Q')._asdict(), Move(1, 2) < Move(1, 3), [square(number(s)) for s in ('a1', 'h8', 'e4')])
Position('8/8/8/8/8/8/8/8 w - - 0 1').check()
