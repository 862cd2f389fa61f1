/* twin.h - what the C twins of pyperformance's programs share: `NAME LOOPS` does the timed part of the
 * program LOOPS times and prints the seconds of one. */
#ifndef TWIN_H
#define TWIN_H

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static inline double twin_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static inline long twin_loops(int argc, char **argv) { return argc > 1 ? atol(argv[1]) : 1; }

/* The result goes to stderr, so that it cannot be optimised away and can be compared. */
static inline void twin_report(double seconds, long loops, double result) {
    printf("%.9g\n", seconds / (double)loops);
    fprintf(stderr, "%.12g\n", result);
}

#endif
