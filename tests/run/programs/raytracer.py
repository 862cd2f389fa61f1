"""A small ray tracer: vectors, spheres, planes, reflection, shadows; ASCII picture and checksums of floats."""
import math


class Vec:
    __slots__ = ('x', 'y', 'z')

    def __init__(self, x, y, z): self.x, self.y, self.z = x, y, z
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y, self.z + o.z)
    def __sub__(self, o): return Vec(self.x - o.x, self.y - o.y, self.z - o.z)
    def __mul__(self, k): return Vec(self.x * k, self.y * k, self.z * k)
    __rmul__ = __mul__
    def __truediv__(self, k): return self * (1 / k)
    def __neg__(self): return Vec(-self.x, -self.y, -self.z)
    def __matmul__(self, o): return self.x * o.x + self.y * o.y + self.z * o.z
    def __abs__(self): return math.sqrt(self @ self)
    def __iter__(self): yield self.x; yield self.y; yield self.z
    def __eq__(self, o): return tuple(self) == tuple(o)
    def __repr__(self): return 'Vec(%.4g, %.4g, %.4g)' % tuple(self)
    def unit(self): return self / abs(self)
    def cross(self, o): return Vec(self.y * o.z - self.z * o.y, self.z * o.x - self.x * o.z, self.x * o.y - self.y * o.x)
    def reflect(self, n): return self - n * (2 * (self @ n))


class Ray:
    def __init__(self, start, way): self.start, self.way = start, way.unit()
    def at(self, t): return self.start + self.way * t


class Surface:
    def __init__(self, shine=0.0, **colour):
        self.shine = shine
        self.colour = colour.get('colour', Vec(1, 1, 1))

    def colour_at(self, p): return self.colour


class Sphere(Surface):
    def __init__(self, centre, radius, **kw):
        super().__init__(**kw)
        self.centre, self.radius = centre, radius

    def hit(self, ray):
        to = self.centre - ray.start
        v = to @ ray.way
        d = self.radius ** 2 - (to @ to - v * v)
        if d < 0:
            return None
        root = math.sqrt(d)
        for t in (v - root, v + root):
            if t > 1e-6:
                return t

    def normal(self, p): return (p - self.centre) / self.radius


class Plane(Surface):
    def __init__(self, point, n, size=1, **kw):
        super().__init__(**kw)
        self.point, self.n, self.size = point, n.unit(), size

    def hit(self, ray):
        d = ray.way @ self.n
        if abs(d) < 1e-9:
            return None
        t = ((self.point - ray.start) @ self.n) / d
        return t if t > 1e-6 else None

    def normal(self, p): return self.n

    def colour_at(self, p):
        return self.colour if (math.floor(p.x * self.size) + math.floor(p.z * self.size)) % 2 else self.colour * 0.25


class Scene:
    rays = 0

    def __init__(self, *things, lights=(), sky=None, depth=3):
        self.things, self.lights, self.depth = things, lights, depth
        self.sky = sky or (lambda way: Vec(.2, .3, .5) * (0.5 + way.y / 2))

    def nearest(self, ray):
        self.rays += 1
        best = None
        for thing in self.things:
            t = thing.hit(ray)
            if t is not None and (best is None or t < best[0]):
                best = t, thing
        return best

    def trace(self, ray, depth=None):
        if depth is None:
            depth = self.depth
        found = self.nearest(ray)
        if found is None:
            return self.sky(ray.way)
        t, thing = found
        p = ray.at(t)
        n = thing.normal(p)
        base = thing.colour_at(p)
        light = 0.1
        for source, power in self.lights:
            way = source - p
            distance = abs(way)
            blocked = self.nearest(Ray(p + n * 1e-4, way))
            if blocked is None or blocked[0] > distance:
                light += power * max(0, n @ way.unit())
        colour = base * light
        if thing.shine and depth > 0:
            colour = colour * (1 - thing.shine) + self.trace(Ray(p + n * 1e-4, ray.way.reflect(n)), depth - 1) * thing.shine
        return colour

    def render(self, width, height, eye=Vec(0, 1, -4), target=Vec(0, .6, 0), zoom=1.6):
        forward = (target - eye).unit()
        right = Vec(0, 1, 0).cross(forward).unit()
        up = forward.cross(right)
        for y in range(height):
            row = []
            for x in range(width):
                u, v = (x + .5) / width * 2 - 1, 1 - (y + .5) / height * 2
                way = forward * zoom + right * u * (width / height / 2) + up * v
                row.append(self.trace(Ray(eye, way)))
            yield row


def shade(c, chars=' .:-=+*#%@'):
    v = 0.3 * c.x + 0.59 * c.y + 0.11 * c.z
    return chars[min(len(chars) - 1, max(0, int(v * len(chars))))]


def ppm(rows):
    data = bytearray()
    for row in rows:
        for c in row:
            data.extend(min(255, max(0, round(k * 255))) for k in c)
    return bytes(data)


scene = Scene(Sphere(Vec(0, .7, 0), .7, colour=Vec(.9, .2, .2), shine=.3), Sphere(Vec(1.2, .4, -.6), .4, colour=Vec(.2, .9, .3)), Sphere(Vec(-1, .45, .5), .45, shine=.8),
              Plane(Vec(0, 0, 0), Vec(0, 1, 0), colour=Vec(.8, .8, .7)), lights=[(Vec(4, 6, -6), .7), (Vec(-5, 3, -3), .3)])
rows = list(scene.render(64, 24))
for row in rows:
    print(''.join(map(shade, row)).rstrip())
data = ppm(rows)
crc = 0
for byte in data:
    crc = (crc * 31 + byte) & 0xffffffff
print(len(data), crc, data[:12].hex(' '), scene.rays)
total = sum((c for row in rows for c in row), Vec(0, 0, 0))
print(total, f'{total.x:.10f} {total.y:.10f} {total.z:.10f}', sum(1 for row in rows for c in row if c.x > c.y))
bright = max((c for row in rows for c in row), key=abs)
print(bright, repr(bright.x), rows[12][32] == Vec(*rows[12][32]), rows[0][0].unit() @ rows[0][0].unit())
dark = Scene(Sphere(Vec(0, 0, 3), 1), lights=(), sky=lambda way: Vec(0, 0, 0), depth=0)
print([shade(c) for c in next(dark.render(9, 1, zoom=1))], [list(c) for c in next(dark.render(2, 3))][1])
print(Vec(1, 2, 3).cross(Vec(4, 5, 6)), 2 * Vec(1, 2, 3), -Vec(0, 1, -1), Vec(1, 2, 3) == (1, 2, 3), [*Vec(1, 2.5, True)])
for f in (lambda: Vec(0, 0, 0).unit(), lambda: Vec(1, 2, 3) + 1, lambda: setattr(Vec(1, 2, 3), 'w', 0), lambda: Ray(Vec(0, 0, 0), None), lambda: Vec('a', 2, 3) * 2, lambda: Vec('a', 2, 3) @ Vec(1, 1, 1)):
    try:
        print(f())
    except (ZeroDivisionError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
