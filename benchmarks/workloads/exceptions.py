# Exceptions: raised and caught near by and through several calls, finally, own classes, else.
import sys


class ParseError(Exception):
    def __init__(self, message, position):
        super().__init__(message)
        self.position = position


def parse_digit(text, position):
    if position >= len(text):
        raise ParseError("end of text", position)
    ch = text[position]
    if not ch.isdigit():
        raise ParseError("no digit: " + ch, position)
    return ord(ch) - 48


def parse_number(text):
    value = 0
    position = 0
    try:
        while True:
            value = value * 10 + parse_digit(text, position)
            position += 1
    except ParseError as error:
        if error.position == 0:
            raise
        return value, str(error)


def look_up(table, key):
    try:
        return table[key]
    except KeyError:
        return -1


def guarded(i, log):
    try:
        if i % 3 == 0:
            raise ValueError(i)
        if i % 7 == 0:
            return [1, 2, 3][i]
    except ValueError as error:
        return error.args[0]
    except IndexError:
        return 1
    else:
        return 2
    finally:
        log[i % 10] += 1


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 150000
    table = {i: i * i for i in range(0, 1000, 2)}
    log = [0] * 10
    total = 0
    failed = 0
    texts = ["123", "45x", "x", "", "9", "77-"]
    for i in range(n):
        total += look_up(table, i % 1000)
        total += guarded(i, log)
        try:
            value, why = parse_number(texts[i % len(texts)])
            total += value + len(why)
        except ParseError as error:
            failed += 1 + error.position
    print(total, failed, log)


main()
