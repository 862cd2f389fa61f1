/* The work of quicksort.py. */
#include <stdio.h>
#include <stdlib.h>

static void quicksort(long *a, long low, long high) {
    while (low < high) {
        long pivot = a[(low + high) / 2], i = low, j = high;
        while (i <= j) {
            while (a[i] < pivot)
                i++;
            while (a[j] > pivot)
                j--;
            if (i <= j) {
                long t = a[i];
                a[i++] = a[j];
                a[j--] = t;
            }
        }
        if (j - low < high - i) {
            quicksort(a, low, j);
            low = i;
        } else {
            quicksort(a, i, high);
            high = j;
        }
    }
}

int main(int argc, char **argv) {
    long n = argc > 1 ? atol(argv[1]) : 600000, x = 12345, check = 0;
    long *a = malloc((size_t)n * sizeof *a);
    for (long i = 0; i < n; i++)
        a[i] = x = (x * 1103515245 + 12345) % 2147483648;
    quicksort(a, 0, n - 1);
    for (long i = 0; i < n; i++)
        check = (check * 31 + a[i]) % 1000000007;
    printf("%ld %ld %ld %ld\n", check, a[0], a[n / 2], a[n - 1]);
    free(a);
    return 0;
}
