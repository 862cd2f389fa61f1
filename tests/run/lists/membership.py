# `in`, index() and extend() over strs, subclasses of str, other things and the keys of a dict.
print(['a','b'].index('b'), 'x' in ['abcdefgh','abcdefghi','x'], 'abcdefghijklmnopqrs' in ('abcdefghijklmnopqrt','abcdefghijklmnopqrs'))
class S(str):
    def __eq__(self, o): return True
    __hash__ = str.__hash__
print('q' in [S('z')], S('a') in ['b'], 'q' in [1, None, 2.5, b'q', 'Q'], 'é' in ['e','é'], 'aaaaaaaaaaa' in ['aaaaaaaaaab', 'aaaaaaaaaaa'])
d = {i: i for i in range(5)}; del d[2]; print(list(d.keys()), [0, *d.keys()]); l=[9]; l.extend(d.keys()); print(l)
