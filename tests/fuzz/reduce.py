"""Makes a failing program smaller: removes statements, and puts bodies or simpler expressions in place of
larger ones, as long as the failure stays."""
import ast
import time


def blocks(tree):
    """Every list of statements, outermost first."""
    queue = [tree]
    while queue:
        node = queue.pop(0)
        for field in ("body", "orelse", "finalbody", "handlers", "cases"):
            items = getattr(node, field, None)
            if isinstance(items, list):
                yield node, field
                queue += items


def valid(tree):
    try:
        return compile(ast.unparse(ast.fix_missing_locations(tree)), "p.py", "exec") is not None
    except (SyntaxError, ValueError, AttributeError, TypeError):
        return False


def without(items, lo, hi, field):
    left = items[:lo] + items[hi:]
    return left if left or field not in ("body", "cases") else [ast.Pass()]


class Reducer:
    def __init__(self, text, fails, seconds):
        self.tree = ast.parse(text)
        self.fails = fails              # text -> whether the same failure is still there
        self.end = time.monotonic() + seconds

    def good(self):
        return time.monotonic() < self.end and valid(self.tree) and self.fails(ast.unparse(ast.fix_missing_locations(self.tree)))

    def attempt(self, node, field, new):
        old = getattr(node, field)
        setattr(node, field, new)
        if self.good():
            return True
        setattr(node, field, old)
        return False

    def statements(self):
        """Removes chunks of every block, halving the chunk."""
        progress = False
        done = set()
        while True:
            todo = [(n, f) for n, f in blocks(self.tree) if (id(n), f) not in done]
            if not todo or time.monotonic() > self.end:
                return progress
            node, field = todo[0]
            done.add((id(node), field))
            size = len(getattr(node, field))
            while size >= 1:
                at = len(getattr(node, field))
                while at > 0:
                    items = getattr(node, field)
                    lo = max(0, at - size)
                    if [type(x) for x in items[lo:at]] != [ast.Pass] and self.attempt(node, field, without(items, lo, at, field)):
                        progress = True
                    at = lo
                size //= 2

    def hoist(self):
        """A compound statement becomes its body."""
        progress = False
        for node, field in list(blocks(self.tree)):
            if field in ("handlers", "cases"):
                continue
            k = 0
            while k < len(getattr(node, field)):
                items = getattr(node, field)
                inner = items[k]
                parts = [getattr(inner, f) for f in ("body", "orelse", "finalbody") if isinstance(inner, (ast.If, ast.For, ast.While, ast.Try, ast.With)) and getattr(inner, f, None)]
                for part in parts:
                    if self.attempt(node, field, items[:k] + part + items[k + 1:]):
                        progress = True
                        break
                k += 1
        return progress

    def expressions(self):
        """An expression becomes one of its parts or a constant; lists of them lose items."""
        progress = False
        for node in list(ast.walk(self.tree)):
            for field, value in list(ast.iter_fields(node)):
                if isinstance(value, list) and field in ("elts", "args", "keywords", "values", "targets", "comparators", "bases", "decorator_list", "defaults", "ifs", "keys", "ops", "names"):
                    for k in reversed(range(len(value))):
                        if field in ("keys", "ops", "comparators"):
                            continue
                        progress |= self.attempt(node, field, getattr(node, field)[:k] + getattr(node, field)[k + 1:])
                    if field in ("elts", "args", "values", "defaults"):
                        for k, item in enumerate(getattr(node, field)):
                            for new in self.simpler(item):
                                items = list(getattr(node, field))
                                items[k] = new
                                if self.attempt(node, field, items):
                                    progress = True
                                    break
                elif isinstance(value, ast.expr) and not isinstance(getattr(value, "ctx", None), (ast.Store, ast.Del)):
                    for new in self.simpler(value):
                        if self.attempt(node, field, new):
                            progress = True
                            break
        return progress

    @staticmethod
    def simpler(e):
        parts = [c for c in ast.iter_child_nodes(e) if isinstance(c, ast.expr) and not isinstance(getattr(c, "ctx", None), (ast.Store, ast.Del))]
        if isinstance(e, (ast.Constant, ast.Name)):
            return []
        return parts + [ast.Constant(1), ast.Constant(None)]

    def run(self):
        while time.monotonic() < self.end:
            progress = self.statements()
            progress |= self.hoist()
            progress |= self.expressions()
            if not progress:
                break
        return ast.unparse(ast.fix_missing_locations(self.tree)) + "\n"
