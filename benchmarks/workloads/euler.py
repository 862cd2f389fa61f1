# Explicit Euler steps of the damped, driven pendulum.
import math
import sys


def simulate(steps, h):
    angle = 0.2
    speed = 0.0
    t = 0.0
    energy = 0.0
    for _ in range(steps):
        force = -math.sin(angle) - 0.1 * speed + 0.5 * math.cos(0.6 * t)
        angle += h * speed
        speed += h * force
        t += h
        energy += 0.5 * speed * speed + 1.0 - math.cos(angle)
    return angle, speed, energy / steps


def main():
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else 4000000
    angle, speed, energy = simulate(steps, 0.001)
    print("%.9f %.9f %.9f" % (angle, speed, energy))


main()
