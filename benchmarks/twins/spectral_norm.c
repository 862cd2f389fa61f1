/* The work of pyperformance's bm_spectral_norm: the same sums in the same order on arrays of doubles. */
#include "twin.h"

enum { N = 130 };

static double eval_a(long i, long j) { return 1.0 / (double)((i + j) * (i + j + 1) / 2 + i + 1); }

static void times_a(const double *u, double *out) {
    for (long i = 0; i < N; i++) {
        double sum = 0;
        for (long j = 0; j < N; j++)
            sum += eval_a(i, j) * u[j];
        out[i] = sum;
    }
}

static void times_at(const double *u, double *out) {
    for (long i = 0; i < N; i++) {
        double sum = 0;
        for (long j = 0; j < N; j++)
            sum += eval_a(j, i) * u[j];
        out[i] = sum;
    }
}

static void times_ata(const double *u, double *out) {
    double between[N];
    times_a(u, between);
    times_at(between, out);
}

static double run(void) {
    double u[N], v[N], vbv = 0, vv = 0;
    for (int k = 0; k < N; k++)
        u[k] = 1;
    for (int k = 0; k < 10; k++) {
        times_ata(u, v);
        times_ata(v, u);
    }
    for (int k = 0; k < N; k++) {
        vbv += u[k] * v[k];
        vv += v[k] * v[k];
    }
    return vbv / vv;
}

int main(int argc, char **argv) {
    long loops = twin_loops(argc, argv);
    double result = 0, t0 = twin_now();
    for (long k = 0; k < loops; k++)
        result = run();
    twin_report(twin_now() - t0, loops, result);
    return 0;
}
