# pass: lookups
# f: lookup_method 3 -> 0
# f: check_not_none 0 -> 1
# g: lookup_method 1 -> 1
class Node:
    def __init__(self, next):
        self.next = next

    def go(self, x):
        return x + 1


def f(node, items):
    items.append(len(items))
    return node.go(len(items)) + node.next.go(len(items))


def g(thing):
    return thing.no_such_method(len("abc"))


print(f(Node(Node(None)), [1]))
try:
    g(3)
except AttributeError as e:
    print(e)
