# Quicksort in place on a list of ints.
import sys


def quicksort(a, low, high):
    while low < high:
        pivot = a[(low + high) // 2]
        i = low
        j = high
        while i <= j:
            while a[i] < pivot:
                i += 1
            while a[j] > pivot:
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i += 1
                j -= 1
        if j - low < high - i:
            quicksort(a, low, j)
            low = i
        else:
            quicksort(a, i, high)
            high = j


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 600000
    x = 12345
    a = []
    for _ in range(n):
        x = (x * 1103515245 + 12345) % 2147483648
        a.append(x)
    quicksort(a, 0, n - 1)
    check = 0
    for i in range(n):
        check = (check * 31 + a[i]) % 1000000007
    print(check, a[0], a[n // 2], a[-1])


main()
