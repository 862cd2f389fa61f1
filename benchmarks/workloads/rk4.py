# The Lorenz system by the classical Runge-Kutta method.
import sys


def lorenz(state):
    x, y, z = state
    return [10.0 * (y - x), x * (28.0 - z) - y, x * y - 8.0 / 3.0 * z]


def shifted(state, slope, h):
    return [s + h * k for s, k in zip(state, slope)]


def step(state, h):
    k1 = lorenz(state)
    k2 = lorenz(shifted(state, k1, h / 2))
    k3 = lorenz(shifted(state, k2, h / 2))
    k4 = lorenz(shifted(state, k3, h))
    return [s + h / 6 * (a + 2 * b + 2 * c + d) for s, a, b, c, d in zip(state, k1, k2, k3, k4)]


def main():
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else 400000
    state = [1.0, 1.0, 1.0]
    total = 0.0
    for _ in range(steps):
        state = step(state, 0.001)
        total += state[2]
    print("%.6f %.6f %.6f %.6f" % (state[0], state[1], state[2], total / steps))


main()
