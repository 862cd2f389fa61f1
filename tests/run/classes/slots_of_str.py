"""__slots__ of subclasses of str."""
import copy, pickle
class S(str):
    __slots__ = ('a', 'b')
class S2(S): pass
class S3(S): __slots__ = ('c',)
class S4(S): __slots__ = ('c', '__dict__')
for cls in (S, S2, S3, S4):
    for text in ('', 'x', 'añb', 'a\u1234', 'long' * 10):
        s = cls(text)
        s.a = 1
        s.b = [text]
        for name in 'abcd':
            try:
                if name > 'b': setattr(s, name, name)
                print(cls.__name__, repr(s), getattr(s, name), end=' ')
            except AttributeError as e: print(e)
        print(getattr(s, '__dict__', None), s == text, s.upper(), hash(s) == hash(text))
        del s.a
        try: print(s.a)
        except AttributeError as e: print(e)
        t = copy.copy(s)
        print(t.b, hasattr(t, 'a'), type(t) is cls, t)
    print(cls.a, cls.__slots__ if '__slots__' in cls.__dict__ else None)
p = S('q')
p.a = 5
q = pickle.loads(pickle.dumps(p, 2))
print(q, q.a, hasattr(q, 'b'))
class R(str):
    __slots__ = ('b', 'a')
p.__class__ = R
print(type(p), p.a)
import gc
keep = [S3('t%d' % i) for i in range(2000)]
for i, k in enumerate(keep): k.a = [i]; k.c = str(i)
gc.collect()
print(sum(k.a[0] for k in keep), sum(int(k.c) for k in keep))
