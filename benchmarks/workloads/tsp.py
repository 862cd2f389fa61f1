# A travelling salesman's tour: nearest neighbour, then 2-opt until nothing improves.
import math
import sys


def make_cities(n):
    x = 42
    cities = []
    for _ in range(n):
        x = (x * 1103515245 + 12345) % 2147483648
        px = x / 2147483648.0
        x = (x * 1103515245 + 12345) % 2147483648
        cities.append((px, x / 2147483648.0))
    return cities


def distances(cities):
    return [[math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by)) for bx, by in cities] for ax, ay in cities]


def nearest_neighbour(dist):
    n = len(dist)
    seen = [False] * n
    seen[0] = True
    tour = [0]
    for _ in range(n - 1):
        row = dist[tour[-1]]
        best = -1
        for city in range(n):
            if not seen[city] and (best < 0 or row[city] < row[best]):
                best = city
        seen[best] = True
        tour.append(best)
    return tour


def two_opt(tour, dist):
    n = len(tour)
    improved = True
    while improved:
        improved = False
        for i in range(1, n - 1):
            for j in range(i + 1, n):
                a = tour[i - 1]
                b = tour[i]
                c = tour[j]
                d = tour[(j + 1) % n]
                if dist[a][c] + dist[b][d] < dist[a][b] + dist[c][d] - 1e-12:
                    tour[i:j + 1] = tour[i:j + 1][::-1]
                    improved = True
    return tour


def length(tour, dist):
    total = 0.0
    for i in range(len(tour)):
        total += dist[tour[i - 1]][tour[i]]
    return total


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 800
    dist = distances(make_cities(n))
    tour = nearest_neighbour(dist)
    before = length(tour, dist)
    two_opt(tour, dist)
    check = 0
    for city in tour:
        check = (check * 31 + city) % 1000000007
    print("%.9f %.9f %d" % (before, length(tour, dist), check))


main()
