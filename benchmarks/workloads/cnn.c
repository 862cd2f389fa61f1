/* The work of cnn.py. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static long state = 7;

static double next_random(void) {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (double)state / 2147483648.0 - 0.5;
}

static void fill(double *p, int n) {
    for (int i = 0; i < n; i++)
        p[i] = next_random();
}

/* image: depth planes of in x in; kernels: count times depth planes of size x size. */
static void convolve(const double *image, int depth, int in, const double *kernels, const double *biases, int count, int size,
                     double *out) {
    int n = in - size + 1;
    for (int k = 0; k < count; k++)
        for (int y = 0; y < n; y++)
            for (int x = 0; x < n; x++) {
                double total = biases[k];
                for (int c = 0; c < depth; c++)
                    for (int dy = 0; dy < size; dy++) {
                        const double *line = image + (c * in + y + dy) * in + x;
                        const double *weights = kernels + ((k * depth + c) * size + dy) * size;
                        for (int dx = 0; dx < size; dx++)
                            total += line[dx] * weights[dx];
                    }
                out[(k * n + y) * n + x] = total > 0.0 ? total : 0.0;
            }
}

static void pool(const double *image, int depth, int in, double *out) {
    int n = in / 2;
    for (int c = 0; c < depth; c++)
        for (int y = 0; y < n; y++)
            for (int x = 0; x < n; x++) {
                const double *p = image + (c * in + 2 * y) * in + 2 * x;
                double m = p[0];
                m = p[1] > m ? p[1] : m;
                m = p[in] > m ? p[in] : m;
                m = p[in + 1] > m ? p[in + 1] : m;
                out[(c * n + y) * n + x] = m;
            }
}

int main(int argc, char **argv) {
    int images = argc > 1 ? atoi(argv[1]) : 20;
    static double kernels1[8 * 25], biases1[8], kernels2[16 * 8 * 9], biases2[16], weights[10 * 400], biases[10];
    static double image[28 * 28], a[8 * 24 * 24], b[8 * 12 * 12], c[16 * 10 * 10], d[16 * 5 * 5], scores[10];
    double check = 0.0;
    fill(kernels1, 8 * 25);
    fill(biases1, 8);
    fill(kernels2, 16 * 8 * 9);
    fill(biases2, 16);
    fill(weights, 10 * 400);
    fill(biases, 10);
    for (int n = 0; n < images; n++) {
        fill(image, 28 * 28);
        convolve(image, 1, 28, kernels1, biases1, 8, 5, a);
        pool(a, 8, 24, b);
        convolve(b, 8, 12, kernels2, biases2, 16, 3, c);
        pool(c, 16, 10, d);
        double top = -INFINITY, total = 0.0;
        for (int k = 0; k < 10; k++) {
            double sum = biases[k];
            for (int i = 0; i < 400; i++)
                sum += d[i] * weights[k * 400 + i];
            scores[k] = sum;
            top = sum > top ? sum : top;
        }
        for (int k = 0; k < 10; k++)
            total += scores[k] = exp(scores[k] - top);
        for (int k = 0; k < 10; k++)
            check += k * (scores[k] / total);
    }
    printf("%.9f\n", check);
    return 0;
}
