# Unpacking of tuples and lists whose results are all used: they feed a checksum and change the sequence that
# is unpacked next, so that no compiler may leave an unpacking out. (In pyperformance's unpack_sequence they
# are overwritten unread.)
import sys


def unpack_tuples(n):
    t = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
    check = 0
    for i in range(n):
        a, b, c, d, e, f, g, h, j, k = t
        check = (check + a * 3 + b - c + d * 5 + e - f + g * 7 - h + j + k) & 0xffffff
        t = b, c, d, e, f, g, h, j, k, (a + check) & 255
    return check


def unpack_lists(n):
    t = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    check = 0
    for i in range(n):
        a, b, c, d, e, f, g, h, j, k = t
        check = (check + a * 3 + b - c + d * 5 + e - f + g * 7 - h + j + k) & 0xffffff
        t[i % 10] = (a + check) & 255
    return check


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 700000
    print(unpack_tuples(n), unpack_lists(n))


main()
