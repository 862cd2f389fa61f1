/* The work of euler.py. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
    long steps = argc > 1 ? atol(argv[1]) : 4000000;
    double h = 0.001, angle = 0.2, speed = 0.0, t = 0.0, energy = 0.0;
    for (long i = 0; i < steps; i++) {
        double force = -sin(angle) - 0.1 * speed + 0.5 * cos(0.6 * t);
        angle += h * speed;
        speed += h * force;
        t += h;
        energy += 0.5 * speed * speed + 1.0 - cos(angle);
    }
    printf("%.9f %.9f %.9f\n", angle, speed, energy / (double)steps);
    return 0;
}
