# Methods that take no keywords, called as methods, as bound functions and through the class.
import math
import operator

TABLE = [('abc', 'count'), ('abc', 'find'), ('abc', 'startswith'), ('abc', 'endswith'), ('abc', 'index'), ('abc', 'rindex'), ('abc', 'rfind'),
         (b'abc', 'count'), (b'abc', 'find'), (bytearray(b'a'), 'endswith'), ('abc', 'upper'), ('abc', 'join'), ([1], 'append'), ([1], 'insert'),
         ([1], 'pop'), ({1: 2}, 'get'), ({1: 2}, 'pop'), ({1: 2}, 'setdefault'), ((1,), 'index'), ((1,), 'count'), ({1}, 'add'), (5, 'bit_length'), (1.5, 'hex')]


def text(f):
    try:
        return repr(f())
    except TypeError as e:
        return str(e)


for o, name in TABLE:
    f = getattr(o, name)
    print(type(o).__name__, name, text(lambda: f(x=1)), '|', text(lambda: getattr(type(o), name)(o, x=1)))
print(text(lambda: 'abc'.count(x='a')), text(lambda: 'abc'.find('a', start=1)), text(lambda: b'abc'.index(sub=b'a')), text(lambda: 'abc'.join(x=[])))
print(text(lambda: [1].append(x=1)), text(lambda: {1: 2}.get(key=1)), text(lambda: (1,).index(value=1)), text(lambda: 'abc'.startswith(prefix='a')))
print(text(lambda: 'abc'.count('a', **{})), text(lambda: 'abc'.count(**{'x': 1})), text(lambda: math.sqrt(x=1)), text(lambda: operator.add(a=1, b=2)))


class S(str):
    pass


print(text(lambda: S('abc').count(x=1)), text(lambda: S.count(S('a'), x=1)), text(lambda: str.count(S('a'), x=1)))
