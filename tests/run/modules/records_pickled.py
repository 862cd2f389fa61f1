"""Copies and pickles of the records of sys, time and os; of partial objects; slots by __slotnames__; what copyreg does with types of C modules."""
import array, collections, copy, functools, os, pickle, re, struct, sys, threading, time

def show(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)

records = {'flags': sys.flags, 'version_info': sys.version_info, 'float_info': sys.float_info, 'int_info': sys.int_info, 'hash_info': sys.hash_info,
           'thread_info': sys.thread_info, 'gmtime': time.gmtime(0), 'stat': os.stat('/'), 'uname': os.uname(), 'times': os.times()}
for name, r in records.items():
    t = type(r)
    show(name, lambda: (r.__reduce__()[0] is t, r.__reduce__()[1][0] == tuple(r), sorted(r.__reduce__()[1][1])))
    show(name, lambda: copy.copy(r) == r)
    show(name, lambda: type(copy.deepcopy(r)) is t)
    show(name, lambda: t(()))
    show(name, lambda: t(tuple(r)) == r)
    show(name, lambda: t(tuple(r), None) == r)
    show(name, lambda: t(tuple(r), {}) == r)
    show(name, lambda: t(1))
    show(name, lambda: t())
    print(t.__module__, t.__qualname__, t.n_fields, t.n_sequence_fields, t.n_unnamed_fields, t.__match_args__, len(r), isinstance(r, tuple))
for name in ('gmtime', 'stat', 'uname', 'times'):
    for protocol in (0, 2, 4):
        print(name, pickle.loads(pickle.dumps(records[name], protocol)) == records[name])
local = time.localtime(0)
again = pickle.loads(pickle.dumps(local))
print(again.tm_zone == local.tm_zone, again.tm_gmtoff == local.tm_gmtoff, copy.copy(os.stat('/')).st_mtime_ns == os.stat('/').st_mtime_ns)
print(time.struct_time(range(9), {'tm_zone': 'Z', 'tm_gmtoff': 5, 'other': 1}).tm_zone)

class Call(functools.partial): pass
class Names(dict): pass
class Pair(tuple): pass
for p in (functools.partial(print, 1, sep='-'), Call(max, 1), functools.partial(len)):
    q = copy.copy(p)
    print(q.args is p.args, q.keywords is p.keywords, q.func is p.func, type(q) is type(p))
    p.mark = 1
    q = copy.copy(p)
    print(q.__dict__, q.__dict__ is p.__dict__)
p = functools.partial(print)
args, keywords, plain = Pair((1,)), Names(a=2), (3,)
p.__setstate__((print, args, keywords, None))
print(type(p.args), type(p.keywords), p.args, p.keywords)
p.__setstate__((print, plain, None, {}))
print(p.args is plain, p.keywords)

def function(): pass
class Error(Exception): pass
class Plain: pass
for o in (p, Call(print), functools.lru_cache(function), function, Error(), ValueError(), Plain(), staticmethod(function)):
    o.attribute = 1
    def delete(): del o.__dict__
    show(type(o).__name__, delete)
    show(type(o).__name__, lambda: o.__dict__.get('attribute'))

class Slots:
    __slots__ = ('a', '__private', 'c')
    def __init__(self): self.a = 1; self.__private = 2
class Below(Slots):
    __slots__ = 'd'
class Open(Slots): pass
for cls in (Slots, Below, Open, Plain):
    o = cls()
    print('__slotnames__' in cls.__dict__, end=' ')
    state = o.__reduce_ex__(2)[2]
    print(state, cls.__dict__.get('__slotnames__'), type(copy.copy(o)) is cls)
class Chosen:
    __slots__ = ('a', 'b')
    def __getnewargs__(self): return ()
c = Chosen()
c.a = c.b = 1
Chosen.__slotnames__ = ['a']
show('chosen', lambda: c.__reduce_ex__(2)[2])
Chosen.__slotnames__ = ['a', 'b', 'a', 'missing']
show('chosen', lambda: c.__reduce_ex__(2)[2])
show('chosen', lambda: c.__getstate__())
Chosen.__slotnames__ = 5
show('chosen', lambda: c.__reduce_ex__(2)[2])
Chosen.__slotnames__ = None
show('chosen', lambda: c.__reduce_ex__(2)[2])

Point = collections.namedtuple('Point', 'x y', module='some')
print(list(Point.__new__.__globals__), Point.__new__.__globals__['__name__'], Point.__new__.__globals__['__builtins__'], Point.__new__.__module__)

for o in (threading.Lock(), re.match('a', 'a'), struct.Struct('i'), memoryview(b''), iter({}), [], array.array('i')):
    for protocol in (0, 1):
        show(type(o).__name__, lambda: o.__reduce_ex__(protocol)[1])
    print(bool(type(o).__flags__ & 1 << 9))
def dump_lock(protocol): pickle._dumps(threading.Lock(), protocol)
for protocol in (0, 1, 2): show('lock', lambda: dump_lock(protocol))
show('array', lambda: array.array('i').__reduce_ex__())
show('array', lambda: array.array('i').__reduce_ex__(1, 2))
show('array', lambda: array.array('i').__reduce_ex__('1'))

class Strange(type(sys)):
    __dict__ = 5
show('module', lambda: dir(Strange('m')))
