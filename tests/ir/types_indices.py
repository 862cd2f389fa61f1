# types
# partition(a: list[int[0..100]], low: int[0..0], high: int[-1..281474976710655]) -> tuple(int[0..9007199254740992], int[-9007199254740992..281474976710655])
# find_end(text: str, at: int) -> int[-281474976710656..281474976710655]
# of_dict(d: dict[int[0..]: int[0..0]], k: int[0..]) -> int[0..]
import sys


def partition(a, low, high):
    pivot = a[(low + high) // 2]
    i, j = low, high
    while i <= j:
        while a[i] < pivot:
            i += 1
        while a[j] > pivot:
            j -= 1
        if i <= j:
            i += 1
            j -= 1
    return i, j


def find_end(text, at):
    while text[at] != ".":
        at += 1
    return at


def of_dict(d, k):  # keys have no bounds
    while d[k]:
        k += 1
    return k


far = len(sys.argv) * 2 ** 70
numbers = [k * 37 % 101 for k in range(len(sys.argv) * 50)]
print(partition(numbers, 0, len(numbers) - 1), find_end("a.", far - far), of_dict({far: 0}, far))
