"""A graph library: heaps, shortest paths, components, topological order, flows, spanning trees, colouring, iterators."""
import heapq
from collections import defaultdict, deque

INF = float('inf')


class Graph:
    directed = False

    def __init__(self, edges=(), *nodes):
        self.adj = defaultdict(dict)
        for n in nodes:
            self.adj[n]
        for e in edges:
            self.add(*e)

    def add(self, a, b, weight=1, /, **extra):
        self.adj[a][b] = weight
        if self.directed:
            self.adj[b]
        else:
            self.adj[b][a] = weight
        return self

    def __iter__(self): return iter(self.adj)
    def __len__(self): return len(self.adj)
    def __contains__(self, n): return n in self.adj if not isinstance(n, tuple) else n[0] in self.adj and n[1] in self.adj[n[0]]
    def __getitem__(self, key): return self.adj[key[0]][key[1]] if isinstance(key, tuple) else self.adj[key]

    @property
    def edges(self):
        for a, tos in self.adj.items():
            for b, w in tos.items():
                if self.directed or repr(a) <= repr(b):
                    yield a, b, w

    def bfs(self, start):
        seen, todo = {start: None}, deque([start])
        while todo:
            n = todo.popleft()
            yield n
            for m in self.adj[n]:
                if m not in seen:
                    seen[m] = n
                    todo.append(m)

    def dfs(self, start, seen=None):
        seen = set() if seen is None else seen
        seen.add(start)
        yield 'in', start
        for m in self.adj[start]:
            if m not in seen:
                yield from self.dfs(m, seen)
        yield 'out', start

    def dijkstra(self, start):
        dist, prev, heap, n = {start: 0}, {}, [(0, 0, start)], 0
        done = set()
        while heap:
            d, _, a = heapq.heappop(heap)
            if a in done:
                continue
            done.add(a)
            for b, w in self.adj[a].items():
                if w < 0:
                    raise ValueError(f'negative weight {w} on {a!r}->{b!r}')
                if d + w < dist.get(b, INF):
                    dist[b], prev[b] = d + w, a
                    n += 1
                    heapq.heappush(heap, (d + w, n, b))
        return dist, prev

    def path(self, a, b):
        dist, prev = self.dijkstra(a)
        if b not in dist:
            return INF, []
        out = [b]
        while out[-1] != a:
            out.append(prev[out[-1]])
        return dist[b], out[::-1]

    def bellman_ford(self, start):
        dist = dict.fromkeys(self.adj, INF) | {start: 0}
        for k in range(len(self.adj)):
            changed = False
            for a, b, w in self.edges:
                if dist[a] + w < dist[b]:
                    dist[b] = dist[a] + w
                    changed = True
            if not changed:
                return dist
        raise ValueError('negative cycle')

    def floyd(self):
        d = {a: {b: 0 if a == b else self.adj[a].get(b, INF) for b in self.adj} for a in self.adj}
        for k in self.adj:
            for i in self.adj:
                for j in self.adj:
                    if d[i][k] + d[k][j] < d[i][j]:
                        d[i][j] = d[i][k] + d[k][j]
        return d

    def components(self):
        left = dict.fromkeys(self.adj)
        while left:
            part = list(self.bfs(next(iter(left))))
            for n in part:
                left.pop(n, None)
            yield part

    def colour(self):
        colours = {}
        for n in sorted(self.adj, key=lambda n: (-len(self.adj[n]), str(n))):
            used = {colours.get(m) for m in self.adj[n]}
            colours[n] = next(c for c in range(len(self)) if c not in used)
        return colours

    def kruskal(self):
        parent = {}

        def root(x):
            parent.setdefault(x, x)
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for w, a, b in sorted((w, a, b) for a, b, w in self.edges):
            ra, rb = root(a), root(b)
            if ra != rb:
                parent[ra] = rb
                yield w, a, b


class Digraph(Graph):
    directed = True

    def topological(self):
        degree = dict.fromkeys(self.adj, 0)
        for _, b, _ in self.edges:
            degree[b] += 1
        ready = [n for n, d in degree.items() if not d]
        order = []
        while ready:
            order.append(ready.pop())
            for m in self.adj[order[-1]]:
                degree[m] -= 1
                if not degree[m]:
                    ready.append(m)
        if len(order) != len(self):
            raise ValueError('cycle among ' + ', '.join(sorted(n for n, d in degree.items() if d)))
        return order

    def tarjan(self):
        index, low, stack, on, out = {}, {}, [], set(), []

        def visit(v):
            index[v] = low[v] = len(index)
            stack.append(v)
            on.add(v)
            for w in self.adj[v]:
                if w not in index:
                    visit(w)
                    low[v] = min(low[v], low[w])
                elif w in on:
                    low[v] = min(low[v], index[w])
            if low[v] == index[v]:
                part = []
                while True:
                    w = stack.pop()
                    on.discard(w)
                    part.append(w)
                    if w == v:
                        break
                out.append(sorted(part))

        for v in self.adj:
            if v not in index:
                visit(v)
        return out

    def max_flow(self, s, t):
        residual = {a: dict(tos) for a, tos in self.adj.items()}
        for a, b, _ in self.edges:
            residual[b].setdefault(a, 0)
        flow = 0
        while True:
            prev, todo = {s: s}, deque([s])
            while todo and t not in prev:
                a = todo.popleft()
                for b, c in residual[a].items():
                    if c and b not in prev:
                        prev[b] = a
                        todo.append(b)
            if t not in prev:
                return flow, sorted(a for a in prev)
            path, b = [], t
            while b != s:
                path.append((prev[b], b))
                b = prev[b]
            k = min(residual[a][b] for a, b in path)
            for a, b in path:
                residual[a][b] -= k
                residual[b][a] += k
            flow += k


g = Graph([('a', 'b', 4), ('a', 'c', 2), ('b', 'c', 1), ('b', 'd', 5), ('c', 'd', 8), ('d', 'e', 3), ('x', 'y', 2.5)], 'lonely')
print(len(g), 'a' in g, 'zz' in g, ('a', 'b') in g, ('a', 'e') in g, g['a', 'c'], g['x'], list(g))
print(list(g.bfs('a')), [n for kind, n in g.dfs('a') if kind == 'out'], list(g.components()))
print(g.path('a', 'e'), g.path('a', 'x'), g.dijkstra('e')[0])
print(sorted(g.kruskal()), sum(w for w, *_ in g.kruskal()), g.colour(), sorted(g.edges))
d = Digraph([('shirt', 'tie'), ('tie', 'jacket'), ('trousers', 'shoes'), ('trousers', 'belt'), ('belt', 'jacket'), ('socks', 'shoes')])
order = d.topological()
print(order, all(order.index(a) < order.index(b) for a, b, _ in d.edges))
d.add('jacket', 'shirt')
try:
    d.topological()
except ValueError as e:
    print(e)
print(d.tarjan())
n = Digraph([(1, 2, 4), (1, 3, 5), (2, 3, -3), (3, 4, 2), (4, 2, 2), (5, 1, 0.5)])
print(n.bellman_ford(1), {k: v[4] for k, v in n.floyd().items()})
for f in (lambda: n.dijkstra(1), lambda: Digraph([*n.edges, (4, 1, -9)]).bellman_ford(1)):
    try:
        print(f())
    except ValueError as e:
        print(e)
flow = Digraph([('s', 'a', 10), ('s', 'c', 10), ('a', 'b', 4), ('a', 'd', 8), ('a', 'c', 2), ('c', 'd', 9), ('b', 't', 10), ('d', 'b', 6), ('d', 't', 10)])
print(flow.max_flow('s', 't'), flow.max_flow('t', 's'), flow.max_flow('s', 's2' if 's2' in flow else 'b'))
grid = Graph()
maze = ['..#.....', '.##.###.', '....#...', '.####.#.', '......#.']
for y, row in enumerate(maze):
    for x, c in enumerate(row):
        for dx, dy in ((1, 0), (0, 1)):
            if c == '.' and y + dy < len(maze) and x + dx < len(row) and maze[y + dy][x + dx] == '.':
                grid.add((x, y), (x + dx, y + dy), 1 + (x * y) % 3)
length, way = grid.path((0, 0), (7, 4))
print(length, way, len(grid))
picture = [list(r) for r in maze]
for k, (x, y) in enumerate(way):
    picture[y][x] = chr(ord('a') + k)
print('\n'.join(map(''.join, picture)))
big = Digraph((i, (i * 7 + k) % 300, (i * k) % 17 + 1) for i in range(300) for k in range(1, 4))
dist, _ = big.dijkstra(0)
print(sum(dist.values()), max(dist.values()), len(big.tarjan()), sum(1 for _ in big.edges), sum(w for *_, w in big.edges))
print(g['nope'], len(g), g['nope', 'way'])
