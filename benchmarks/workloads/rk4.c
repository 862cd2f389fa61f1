/* The work of rk4.py. */
#include <stdio.h>
#include <stdlib.h>

static void lorenz(const double s[3], double k[3]) {
    k[0] = 10.0 * (s[1] - s[0]);
    k[1] = s[0] * (28.0 - s[2]) - s[1];
    k[2] = s[0] * s[1] - 8.0 / 3.0 * s[2];
}

static void shifted(const double s[3], const double k[3], double h, double out[3]) {
    for (int i = 0; i < 3; i++)
        out[i] = s[i] + h * k[i];
}

static void step(double s[3], double h) {
    double k1[3], k2[3], k3[3], k4[3], t[3];
    lorenz(s, k1);
    shifted(s, k1, h / 2, t);
    lorenz(t, k2);
    shifted(s, k2, h / 2, t);
    lorenz(t, k3);
    shifted(s, k3, h, t);
    lorenz(t, k4);
    for (int i = 0; i < 3; i++)
        s[i] = s[i] + h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
}

int main(int argc, char **argv) {
    long steps = argc > 1 ? atol(argv[1]) : 400000;
    double s[3] = {1.0, 1.0, 1.0}, total = 0.0;
    for (long i = 0; i < steps; i++) {
        step(s, 0.001);
        total += s[2];
    }
    printf("%.6f %.6f %.6f %.6f\n", s[0], s[1], s[2], total / (double)steps);
    return 0;
}
