/* The work of pyperformance's bm_fannkuch: the same permutations in the same order in arrays of long. */
#include "twin.h"

#include <string.h>

enum { MAX = 16 };

static void reverse(long *a, long n) { /* the first n */
    for (long i = 0, j = n - 1; i < j; i++, j--) {
        long t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}

static long fannkuch(long n) {
    long count[MAX], perm1[MAX], perm[MAX], max_flips = 0, m = n - 1, r = n;
    for (long i = 0; i < n; i++) {
        count[i] = i + 1;
        perm1[i] = i;
    }
    for (;;) {
        for (; r != 1; r--)
            count[r - 1] = r;
        if (perm1[0] != 0 && perm1[m] != m) {
            long flips = 0, k;
            memcpy(perm, perm1, (size_t)n * sizeof *perm);
            while ((k = perm[0]) != 0) {
                reverse(perm, k + 1);
                flips++;
            }
            if (flips > max_flips)
                max_flips = flips;
        }
        for (;; r++) {
            if (r == n)
                return max_flips;
            long first = perm1[0];
            memmove(perm1, perm1 + 1, (size_t)r * sizeof *perm1);
            perm1[r] = first;
            if (--count[r] > 0)
                break;
        }
    }
}

int main(int argc, char **argv) {
    long loops = twin_loops(argc, argv);
    volatile long n = 9; /* not known to the compiler */
    double t0 = twin_now();
    long result = 0;
    for (long k = 0; k < loops; k++)
        result += fannkuch(n);
    twin_report(twin_now() - t0, loops, (double)result / (double)loops);
    return 0;
}
