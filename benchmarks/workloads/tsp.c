/* The work of tsp.py. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

static long n;
static double **dist;

static void make_distances(void) {
    double *px = malloc((size_t)n * sizeof *px), *py = malloc((size_t)n * sizeof *py);
    long x = 42;
    for (long i = 0; i < n; i++) {
        x = (x * 1103515245 + 12345) % 2147483648;
        px[i] = (double)x / 2147483648.0;
        x = (x * 1103515245 + 12345) % 2147483648;
        py[i] = (double)x / 2147483648.0;
    }
    dist = malloc((size_t)n * sizeof *dist);
    for (long i = 0; i < n; i++) {
        dist[i] = malloc((size_t)n * sizeof **dist);
        for (long j = 0; j < n; j++)
            dist[i][j] = sqrt((px[i] - px[j]) * (px[i] - px[j]) + (py[i] - py[j]) * (py[i] - py[j]));
    }
}

static void nearest_neighbour(long *tour) {
    bool *seen = calloc((size_t)n, sizeof *seen);
    seen[0] = true;
    tour[0] = 0;
    for (long k = 1; k < n; k++) {
        const double *row = dist[tour[k - 1]];
        long best = -1;
        for (long city = 0; city < n; city++)
            if (!seen[city] && (best < 0 || row[city] < row[best]))
                best = city;
        seen[best] = true;
        tour[k] = best;
    }
}

static void two_opt(long *tour) {
    bool improved = true;
    while (improved) {
        improved = false;
        for (long i = 1; i < n - 1; i++)
            for (long j = i + 1; j < n; j++) {
                long a = tour[i - 1], b = tour[i], c = tour[j], d = tour[(j + 1) % n];
                if (dist[a][c] + dist[b][d] < dist[a][b] + dist[c][d] - 1e-12) {
                    for (long p = i, q = j; p < q; p++, q--) {
                        long t = tour[p];
                        tour[p] = tour[q];
                        tour[q] = t;
                    }
                    improved = true;
                }
            }
    }
}

static double length(const long *tour) {
    double total = 0.0;
    for (long i = 0; i < n; i++)
        total += dist[tour[(i + n - 1) % n]][tour[i]];
    return total;
}

int main(int argc, char **argv) {
    n = argc > 1 ? atol(argv[1]) : 800;
    long *tour = malloc((size_t)n * sizeof *tour), check = 0;
    make_distances();
    nearest_neighbour(tour);
    double before = length(tour);
    two_opt(tour);
    for (long i = 0; i < n; i++)
        check = (check * 31 + tour[i]) % 1000000007;
    printf("%.9f %.9f %ld\n", before, length(tour), check);
    return 0;
}
