/* The work of pyperformance's bm_nbody: the same operations in the same order on an array of structs. */
#include "twin.h"

#include <math.h>

enum { N_BODIES = 5, N_PAIRS = 10, ITERATIONS = 20000 };
#define PI 3.14159265358979323
#define SOLAR_MASS (4 * PI * PI)
#define YEAR 365.24

typedef struct Body { double r[3], v[3], m; } Body;
typedef struct Pair { Body *a, *b; } Pair;

static Body bodies[N_BODIES] = {
    {{0, 0, 0}, {0, 0, 0}, SOLAR_MASS},
    {{4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01},
     {1.66007664274403694e-03 * YEAR, 7.69901118419740425e-03 * YEAR, -6.90460016972063023e-05 * YEAR}, 9.54791938424326609e-04 * SOLAR_MASS},
    {{8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01},
     {-2.76742510726862411e-03 * YEAR, 4.99852801234917238e-03 * YEAR, 2.30417297573763929e-05 * YEAR}, 2.85885980666130812e-04 * SOLAR_MASS},
    {{1.28943695621391310e+01, -1.51111514016986312e+01, -2.23307578892655734e-01},
     {2.96460137564761618e-03 * YEAR, 2.37847173959480950e-03 * YEAR, -2.96589568540237556e-05 * YEAR}, 4.36624404335156298e-05 * SOLAR_MASS},
    {{1.53796971148509165e+01, -2.59193146099879641e+01, 1.79258772950371181e-01},
     {2.68067772490389322e-03 * YEAR, 1.62824170038242295e-03 * YEAR, -9.51592254519715870e-05 * YEAR}, 5.15138902046611451e-05 * SOLAR_MASS},
};
static Pair pairs[N_PAIRS];

static void make_pairs(void) {
    int n = 0;
    for (int x = 0; x < N_BODIES - 1; x++)
        for (int y = x + 1; y < N_BODIES; y++)
            pairs[n++] = (Pair){&bodies[x], &bodies[y]};
}

static void advance(double dt, int n) {
    for (int i = 0; i < n; i++) {
        for (int k = 0; k < N_PAIRS; k++) {
            Body *a = pairs[k].a, *b = pairs[k].b;
            double dx = a->r[0] - b->r[0], dy = a->r[1] - b->r[1], dz = a->r[2] - b->r[2];
            double mag = dt * pow(dx * dx + dy * dy + dz * dz, -1.5), b1m = a->m * mag, b2m = b->m * mag;
            a->v[0] -= dx * b2m;
            a->v[1] -= dy * b2m;
            a->v[2] -= dz * b2m;
            b->v[0] += dx * b1m;
            b->v[1] += dy * b1m;
            b->v[2] += dz * b1m;
        }
        for (int k = 0; k < N_BODIES; k++)
            for (int d = 0; d < 3; d++)
                bodies[k].r[d] += dt * bodies[k].v[d];
    }
}

static double report_energy(void) {
    double e = 0.0;
    for (int k = 0; k < N_PAIRS; k++) {
        const Body *a = pairs[k].a, *b = pairs[k].b;
        double dx = a->r[0] - b->r[0], dy = a->r[1] - b->r[1], dz = a->r[2] - b->r[2];
        e -= a->m * b->m / pow(dx * dx + dy * dy + dz * dz, 0.5);
    }
    for (int k = 0; k < N_BODIES; k++) {
        const double *v = bodies[k].v;
        e += bodies[k].m * (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]) / 2.;
    }
    return e;
}

static void offset_momentum(Body *reference) {
    double p[3] = {0, 0, 0};
    for (int k = 0; k < N_BODIES; k++)
        for (int d = 0; d < 3; d++)
            p[d] -= bodies[k].v[d] * bodies[k].m;
    for (int d = 0; d < 3; d++)
        reference->v[d] = p[d] / reference->m;
}

int main(int argc, char **argv) {
    long loops = twin_loops(argc, argv);
    double energy = 0.0;
    make_pairs();
    offset_momentum(&bodies[0]);
    double t0 = twin_now();
    for (long k = 0; k < loops; k++) {
        energy += report_energy();
        advance(0.01, ITERATIONS);
        energy += report_energy();
    }
    twin_report(twin_now() - t0, loops, energy);
    return 0;
}
