/* The work of matmul.py. */
#include <stdio.h>
#include <stdlib.h>

static double **new_matrix(long n) {
    double **m = malloc((size_t)n * sizeof *m);
    for (long i = 0; i < n; i++)
        m[i] = malloc((size_t)n * sizeof **m);
    return m;
}

static double **make(long n, long x) {
    double **m = new_matrix(n);
    for (long i = 0; i < n; i++)
        for (long j = 0; j < n; j++) {
            x = (x * 1103515245 + 12345) % 2147483648;
            m[i][j] = (double)x / 2147483648.0;
        }
    return m;
}

int main(int argc, char **argv) {
    long n = argc > 1 ? atol(argv[1]) : 300;
    double **a = make(n, 1), **b = make(n, 7), **c = new_matrix(n), trace = 0.0;
    for (long i = 0; i < n; i++)
        for (long j = 0; j < n; j++) {
            double total = 0.0;
            for (long k = 0; k < n; k++)
                total += a[i][k] * b[k][j];
            c[i][j] = total;
        }
    for (long i = 0; i < n; i++)
        trace += c[i][i];
    printf("%.9f\n", trace);
    return 0;
}
