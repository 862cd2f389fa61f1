"""OrderedDict: keywords of its methods, what a subclass overrides, updates."""
from collections import OrderedDict
def show(n, f):
    try: print(n, f())
    except Exception as e: print(n, type(e).__name__, e)
class Loud(OrderedDict):
    def __setitem__(self, k, v): print('set', k); super().__setitem__(k, v)
    def __getitem__(self, k): print('get', k); return super().__getitem__(k)
    def __delitem__(self, k): print('del', k); super().__delitem__(k)
    def __contains__(self, k): print('in', k); return super().__contains__(k)
class Miss(OrderedDict):
    def __missing__(self, k): return 'missing'
for cls in (OrderedDict, Loud, Miss):
    d = cls(a=1, b=2)
    show('pop', lambda: d.pop('a')); show('pop', lambda: d.pop('z', 5)); show('pop', lambda: d.pop('z', default=6)); show('pop', lambda: d.pop(key='b')); show('pop', lambda: d.pop('z')); show('pop', lambda: d.pop()); show('pop', lambda: d.pop(1, 2, 3)); show('pop', lambda: d.pop([])); show('pop', lambda: d.pop(1, other=2))
    show('sd', lambda: d.setdefault('x')); show('sd', lambda: d.setdefault('y', 4)); show('sd', lambda: d.setdefault('w', default=9)); show('sd', lambda: d.setdefault(key='w', default=10)); show('sd', lambda: d.setdefault()); show('sd', lambda: d.setdefault([]))
    show('fk', lambda: cls.fromkeys('ab')); show('fk', lambda: cls.fromkeys('ab', 3)); show('fk', lambda: cls.fromkeys('ab', value=4)); show('fk', lambda: cls.fromkeys(iterable='q')); show('fk', lambda: type(d.fromkeys([1])))
    show('up', lambda: d.update({'m': 1})); show('up', lambda: d.update([('n', 1)], o=2)); show('up', lambda: d.update(p=1)); show('up', lambda: d.update(1)); show('up', lambda: d.update({}, {})); show('up', lambda: d.update([(1, 2, 3)]))
    d |= {'q': 1}
    show('pi', lambda: d.popitem()); show('pi', lambda: d.popitem(last=False)); show('pi', lambda: d.popitem(False))
    show('mv', lambda: d.move_to_end('y')); show('mv', lambda: d.move_to_end('y', last=False)); show('mv', lambda: d.move_to_end('nope'))
    show('or', lambda: d | {'r': 1}); show('or', lambda: {'r': 1} | d); show('copy', lambda: d.copy()); show('clear', lambda: d.clear())
    show('pi', lambda: d.popitem()); print(d)
