/* The work of unpack_kept.py. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long weigh(long check, const long t[10]) {
    return (check + t[0] * 3 + t[1] - t[2] + t[3] * 5 + t[4] - t[5] + t[6] * 7 - t[7] + t[8] + t[9]) & 0xffffff;
}

static long unpack_tuples(long n) {
    long t[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, check = 0;
    for (long i = 0; i < n; i++) {
        check = weigh(check, t);
        long last = (t[0] + check) & 255;
        memmove(t, t + 1, 9 * sizeof *t);
        t[9] = last;
    }
    return check;
}

static long unpack_lists(long n) {
    long t[10] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, check = 0;
    for (long i = 0; i < n; i++) {
        check = weigh(check, t);
        t[i % 10] = (t[0] + check) & 255;
    }
    return check;
}

int main(int argc, char **argv) {
    long n = argc > 1 ? atol(argv[1]) : 700000;
    printf("%ld %ld\n", unpack_tuples(n), unpack_lists(n));
    return 0;
}
