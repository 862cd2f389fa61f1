# string, textwrap, json, keyword, types, typing, contextlib: the library's Python code, compiled as it is.
import contextlib, json, keyword, string, textwrap, types, typing, io
from typing import Any, Callable, Dict, Generic, List, NamedTuple, Optional, TypeVar, Union, get_type_hints

print(string.ascii_letters, string.capwords('hello  big world'), string.Template('$who likes ${what} $$').substitute(who='tim', what='kung pao'), string.Template('$a $b').safe_substitute(a=1), string.Formatter().format('{0} {x!r:>5} {1[0]}', 1, [2], x='q'))
for bad in (lambda: string.Template('$').substitute(), lambda: string.Template('$x').substitute()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
text = 'The quick brown fox jumped over the lazy dog, which was not amused at all; see http://example.com/a-long-url-with-dashes for more.'
print(textwrap.fill(text, 30), textwrap.wrap(text, 20, initial_indent='* ', subsequent_indent='  '), textwrap.shorten(text, 40), textwrap.dedent('  a\n   b\n  c\n'), textwrap.indent('a\n\nb', '> '), sep='\n')
data = {'a': [1, 2.5, None, True, 'x"\u1234\n'], 'b': {'c': []}, '3': -1e100, 'd': '\U0001f600'}
print(json.dumps(data), json.dumps(data, indent=2, sort_keys=True), json.dumps(data, ensure_ascii=False, separators=(',', ':')), json.loads(json.dumps(data)) == data, json.loads(' [1, 2.5e3, "\\u00e9\\ud83d\\ude00", {"x": null}, -0.0, true] '), sep='\n')
print(json.dumps({1: 2, None: 3, True: 4, 2.5: 5}), json.dumps([float('nan'), float('inf')]), json.dumps((1, 2)), json.dumps('\x00\x1f\u2028'), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads('[1.10]', parse_float=str), json.JSONEncoder(indent=1).encode([[], {}, [1]]))
for bad in ('', '[1,', '{"a" 1}', '[1] x', '"a', '{1: 2}', 'nul', '[1,]', '{"a":1,}'):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as e:
        print(type(e).__name__, e, e.pos, e.lineno, e.colno)
for bad in (lambda: json.dumps({(1,): 2}), lambda: json.dumps(object), lambda: json.loads(5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
loop = []; loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e)
f = io.StringIO(); json.dump({'k': [1]}, f); print(f.getvalue(), json.load(io.StringIO('[3]')))


class E(json.JSONEncoder):
    def default(self, o):
        return {'set': sorted(o)} if isinstance(o, set) else super().default(o)


print(json.dumps([{3, 1}, 2], cls=E), keyword.iskeyword('for'), keyword.softkwlist, len(keyword.kwlist))
print(types.SimpleNamespace(a=1, b='x'), types.MappingProxyType({'a': 1}), types.new_class('X', (), {}, lambda ns: ns.update(a=1)).a, isinstance(len, types.BuiltinFunctionType), types.resolve_bases((int,)))
T = TypeVar('T')


class Box(Generic[T]):
    def __init__(self, x: T) -> None:
        self.x = x


class P(NamedTuple):
    x: int
    y: str = 'q'


class D(typing.TypedDict, total=False):
    name: str
    year: int


class Proto(typing.Protocol):
    def meth(self) -> int: ...


@typing.runtime_checkable
class Closable(typing.Protocol):
    def close(self): ...


def f(a: int, b: 'Optional[str]' = None, *c: List[int], **d: Dict[str, Any]) -> Union[int, str]:
    return a


print(List[int], Optional[int], Union[int, None, str], Callable[[int], str], Dict[str, List[T]], Dict[str, List[T]][int], Box[int], Box[int](3).x, P(1), P(1, 'z')._asdict(), D(name='a'), typing.Any, typing.Tuple[int, ...], typing.Literal['a', 1], typing.ClassVar[int], typing.get_origin(List[int]), typing.get_args(Dict[int, str]), List[int] == List[int], hash(List[int]) == hash(List[int]), Optional[Optional[int]])
print(get_type_hints(P), {k: v for k, v in f.__annotations__.items() if k != 'b'}, isinstance(io.StringIO(), Closable), isinstance(3, Closable), typing.cast(int, 'x'), typing.NewType('U', int)(5), typing.TYPE_CHECKING, T.__name__, repr(T), Union[int], typing.Annotated[int, 'meta'])
for bad in (lambda: List[int, str], lambda: Union[()], lambda: isinstance(3, List[int]), lambda: Optional[1, 2], lambda: TypeVar('Q', int), lambda: Proto()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


@contextlib.contextmanager
def managed(name):
    print('enter', name)
    try:
        yield name.upper()
    except KeyError as e:
        print('caught', e)
    finally:
        print('exit', name)


with managed('a') as a, contextlib.suppress(ZeroDivisionError):
    print(a)
    1 // 0
with managed('b'):
    raise KeyError('k')
with contextlib.ExitStack() as stack:
    print([stack.enter_context(managed(n)) for n in 'xy'])
    stack.callback(print, 'callback', 1)
with contextlib.redirect_stdout(io.StringIO()) as out:
    print('hidden')
print(repr(out.getvalue()), contextlib.nullcontext(5).__enter__())
try:
    with contextlib.closing(io.StringIO('q')) as s:
        print(s.read())
        raise RuntimeError('inside')
except RuntimeError as e:
    print(e, s.closed)


@managed('deco')
def decorated(x):
    return x + 1


print(decorated(4))
