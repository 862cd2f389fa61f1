"""Each public name of typing and types: forms, their texts, checks at run time, errors."""
import collections.abc, sys, types, typing
from typing import *


def t(*fs):
    for f in fs:
        try: print(f())
        except Exception as e: print(type(e).__name__, e)


T, S, N = TypeVar('T'), TypeVar('S', bound=int, covariant=True), TypeVar('N', int, str)
Ts, P = TypeVarTuple('Ts'), ParamSpec('P')
t(lambda: (T, S, N, Ts, P, P.args, P.kwargs, T.__name__, S.__bound__, N.__constraints__, S.__covariant__, T.__contravariant__), lambda: TypeVar('X', int), lambda: TypeVar('X', covariant=True, contravariant=True), lambda: TypeVar('X', int, str, bound=int), lambda: TypeVar(), lambda: T | int, lambda: isinstance(1, T), lambda: ParamSpec('Q', bound=int).__bound__, lambda: P.args.__origin__ is P)
t(lambda: (List[int], Dict[str, int], Set[T], FrozenSet[int], Tuple[int, ...], Tuple[()], Type[int], Deque[int], DefaultDict[str, int], OrderedDict[str, int], Counter[str], ChainMap[str, int]), lambda: (Optional[int], Union[int, str], Union[int], Union[int, None, str], Union[int, int], Optional[None], Union[Union[int, str], float], Union[List[int], 'Forward']), lambda: (Callable[[int, str], bool], Callable[..., T], Callable[P, int], Callable[Concatenate[int, P], int], Callable), lambda: (Literal[1, 'a', None, True], Literal[1] == Literal[1], Literal[1] == Literal[True], Literal[1, Literal[2]], Final[int], ClassVar[int], Annotated[int, 'meta', 5], Annotated[Annotated[int, 1], 2], Required[int], NotRequired[str], TypeGuard[int], Self, Never, NoReturn, LiteralString, Any, Unpack[Ts], Unpack[Tuple[int, str]]))
t(lambda: Iterable[int], lambda: (Iterator[T], Generator[int, str, bool], AsyncGenerator[int, None], Coroutine[int, str, T], Awaitable[int], AsyncIterable[int], AsyncIterator[int], Mapping[str, T], MutableMapping[int, int], Sequence[int], MutableSequence[T], AbstractSet[int], MutableSet[int], KeysView[int], ItemsView[int, str], ValuesView[T], MappingView, Collection[int], Container[int], Reversible[int], ContextManager[int], AsyncContextManager[int], Pattern[str], Match[bytes], Hashable, Sized, ByteString, Text, AnyStr, SupportsInt, SupportsAbs[int], SupportsIndex))
t(lambda: Dict[int], lambda: List[int, str], lambda: Union[()], lambda: Optional[int, str], lambda: Callable[int], lambda: Callable[int, int], lambda: Literal[()], lambda: ClassVar[ClassVar[int]], lambda: Final[int, str], lambda: Any[int], lambda: NoReturn[int], lambda: Annotated[int], lambda: Annotated, lambda: List[1], lambda: List['x y'], lambda: Union[int, 5], lambda: Generic[int], lambda: Generic[T, T], lambda: Generic[()], lambda: Protocol[int], lambda: Self[int], lambda: Type[int, str], lambda: Concatenate[int, str], lambda: List(), lambda: Union(), lambda: List[int](), lambda: Dict[str, int](a=1), lambda: Any(), lambda: Optional(int), lambda: ClassVar(), lambda: isinstance([], List[int]), lambda: isinstance([], List), lambda: issubclass(dict, Dict), lambda: isinstance(1, Union[int, str]), lambda: isinstance(1, Optional[int]), lambda: issubclass(int, Union[int, str]), lambda: isinstance(1, Any), lambda: isinstance(1, Literal[1]), lambda: isinstance({}, Mapping), lambda: isinstance(len, Callable), lambda: isinstance(5, SupportsInt), lambda: isinstance(5, Hashable))
t(lambda: (get_origin(List[int]), get_origin(Union[int, str]), get_origin(int), get_origin(Callable[[int], str]), get_origin(Literal[1]), get_origin(Annotated[int, 1]), get_origin(list[int]), get_origin(int | str), get_origin(P.args) is P, get_origin(Generic), get_origin(Generic[T])), lambda: (get_args(Dict[str, int]), get_args(Callable[[int, str], bool]), get_args(Callable[..., int]), get_args(Literal[1, 'a']), get_args(int), get_args(Annotated[int, 1, 2]), get_args(int | None), get_args(Tuple[()]), get_args(list[T])), lambda: (List[T][int], Dict[T, S][int, bool], Union[T, None][int], Callable[[T], T][str], Tuple[T, ...][int], List[Dict[str, T]][int], Annotated[T, 1][int], Callable[P, T][[int, str], bool], Tuple[int, Unpack[Ts]][str, float]), lambda: (List[T].__parameters__, Dict[T, List[N]].__parameters__, Union[T, S].__args__, List[int].__origin__, Dict.__origin__, List[int].__module__, Callable[P, T].__parameters__), lambda: List[int][str], lambda: Dict[T, S][int], lambda: (List[int] == List[int], List[int] == List[str], hash(Union[int, str]) == hash(Union[str, int]), Union[int, str] == Union[str, int], Optional[int] == Union[int, None], List[int] | None, List['A'] | int, Optional['A']))


class Box(Generic[T]):
    kind: ClassVar[int] = 1
    def __init__(self, x: T): self.x = x
    def get(self) -> T: return self.x


class IntBox(Box[int]): pass
class Two(Generic[T, S], Box[T]): pass
class Shape(Generic[Unpack[Ts]]): pass
class Fn(Generic[P, T]): pass


t(lambda: (Box[int], Box[int](5).get(), Box(3).x, IntBox.__orig_bases__, IntBox.__mro__[1:3], Box[int](1).__orig_class__, Two[int, bool], Two.__parameters__, Box[T], Box[List[N]].__parameters__, Shape[int, str], Shape[()], Fn[[int], str], Fn[..., int]), lambda: Box[int, str], lambda: Two[int], lambda: Box[int].kind, lambda: Box[int].nope, lambda: setattr(Box[int], 'kind', 5) or Box.kind, lambda: isinstance(Box(1), Box[int]), lambda: isinstance(IntBox(1), Box), lambda: IntBox[int], lambda: type('Bad', (Generic[T], Generic[S]), {}), lambda: Box[int].__call__(7).x, lambda: type(Generic()).__name__)


@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
class Named(Protocol):
    name: str
    def hello(self): return 'hello ' + self.name
@runtime_checkable
class Attr(Protocol): attr: int
class Real(Named): name = 'real'
class G(Protocol[T]):
    def m(self) -> T: ...


t(lambda: (isinstance([], HasLen), isinstance(5, HasLen), issubclass(list, HasLen), issubclass(int, HasLen), Real().hello()), lambda: HasLen(), lambda: isinstance(types.SimpleNamespace(attr=1), Attr), lambda: isinstance(5, Attr), lambda: G[int], lambda: runtime_checkable(int), lambda: type('P2', (Protocol, int), {}), lambda: Named._is_protocol, lambda: Real._is_protocol)


class Pt(NamedTuple):
    "a point"
    x: int
    y: int = 2
    def total(self): return self.x + self.y


Emp = NamedTuple('Emp', [('name', str), ('id', int)])
t(lambda: (Pt(1), Pt(1, 5).total(), Pt._fields, Pt._field_defaults, Pt.__annotations__, Pt.__doc__, Pt(3)._replace(y=9), Pt(1)._asdict(), Pt._make([4, 5]), Emp('a', 1), Emp.__annotations__, Pt(1) == (1, 2), Pt.__bases__, Pt.__orig_bases__[0].__name__), lambda: Pt(), lambda: Pt(1, 2, 3), lambda: NamedTuple('Z', [('a', int)], b=int), lambda: NamedTuple('K', a=int, b=str)(1, 'q'), lambda: setattr(Pt(1), 'x', 1))


class Movie(TypedDict):
    name: str
    year: int
class Extra(Movie, total=False): rating: float
class Opt(TypedDict): a: Required[int]; b: NotRequired[int]


Alt = TypedDict('Alt', {'in': int, 'x-y': str}, total=False)
t(lambda: (Movie(name='x', year=1), Movie.__total__, Extra.__required_keys__ == {'name', 'year'}, Extra.__optional_keys__, Extra.__annotations__, Opt.__required_keys__, Opt.__optional_keys__, Alt.__optional_keys__ == {'in', 'x-y'}, Movie.__name__, Movie.__mro__[1], is_typeddict(Movie), is_typeddict(dict), type(Movie(name='a', year=2))), lambda: isinstance({}, Movie), lambda: issubclass(dict, Movie), lambda: type('D', (Movie, int), {}), lambda: TypedDict('Q', 5))
UserId = NewType('UserId', int)
t(lambda: (UserId(5), UserId.__supertype__, UserId.__name__), lambda: type('Sub', (UserId,), {}), lambda: isinstance(5, UserId))


def hinted(a: int, b: 'List[str]' = None, *args: T, k: Optional['Pt'] = None, **kw: Any) -> 'Box[int]': pass
class Hints:
    x: int
    y: 'Hints'
    z: Annotated[int, 'doc']
    c: ClassVar['int'] = 1
class SubHints(Hints): w: str
class Broken: q: 'Nowhere'


t(lambda: get_type_hints(hinted), lambda: get_type_hints(SubHints), lambda: get_type_hints(Hints, include_extras=True)['z'], lambda: get_type_hints(Broken), lambda: get_type_hints(5), lambda: get_type_hints(len), lambda: get_type_hints(Box.get), lambda: get_type_hints(Hints(), None) if False else get_type_hints(lambda x: x), lambda: (ForwardRef('int'), ForwardRef('int') == ForwardRef('int'), ForwardRef('x').__forward_arg__), lambda: ForwardRef(5))


@overload
def over(x: int) -> int: ...
@overload
def over(x: str) -> str: ...
def over(x): return x
@final
class Last: pass
@no_type_check
def unchecked(x: 'not a type'): return x
@dataclass_transform()
def transform(c): return c


class NT:
    @property
    @final
    def p(self): pass
    @final
    def f(self): pass


t(lambda: (over(1), len(get_overloads(over)), clear_overloads(), len(get_overloads(over)), Last.__final__, NT.f.__final__, get_type_hints(unchecked), unchecked(3), transform.__dataclass_transform__['eq_default']), lambda: cast(int, 'x'), lambda: cast('anything', 5), lambda: assert_type(5, int), lambda: assert_never(5), lambda: reveal_type(7), lambda: TYPE_CHECKING, lambda: overload(len)(), lambda: (IO[str], TextIO, BinaryIO, AnyStr.__constraints__), lambda: sorted(typing.__all__)[:9], lambda: no_type_check_decorator(lambda f: f)(over).__name__)
# ---- types
t(lambda: (list[int], dict[str, int], tuple[int, ...], type[int], list[T][str], list[int].__origin__, list[int].__args__, list[T].__parameters__, list[int] == list[int], list[int]([1]), collections.abc.Callable[[int], str], collections.abc.Callable[..., T][int], types.GenericAlias(int, (str,)), list[int] | None), lambda: (int | str, int | None, type(int | str), (int | str).__args__, isinstance(1, int | str), issubclass(bool, int | str), int | str == str | int, int | int, (int | str) | float), lambda: list[int][str], lambda: int | 5, lambda: isinstance(1, int | list[int]), lambda: isinstance([], list[int]), lambda: 1 | int)
ns = types.SimpleNamespace(a=1, **{'b c': 2})
t(lambda: (ns, ns.a, ns == types.SimpleNamespace(**vars(ns)), vars(ns)), lambda: ns.zz, lambda: types.SimpleNamespace(1), lambda: setattr(ns, 'q', ns) or repr(ns), lambda: delattr(ns, 'a') or hasattr(ns, 'a'))
mp = types.MappingProxyType({'k': 1})
t(lambda: (mp, mp['k'], list(mp), len(mp), 'k' in mp, mp.get('z', 5), mp | {'y': 2}, mp == {'k': 1}, mp.copy(), list(reversed(mp)), mp.items()), lambda: mp.__setitem__('a', 1), lambda: mp['z'], lambda: types.MappingProxyType(5), lambda: hash(mp))
t(lambda: types.new_class('X', (int,), {}, lambda d: d.update(a=1))(5), lambda: types.new_class('M', (), {'metaclass': type('Me', (type,), {})}).__class__.__name__, lambda: types.prepare_class('Y', (int,), {'metaclass': type, 'k': 1}), lambda: types.resolve_bases((list[int], int)), lambda: types.get_original_bases(IntBox) if hasattr(types, 'get_original_bases') else '', lambda: types.ModuleType('m', 'doc').__doc__, lambda: types.ModuleType(), lambda: types.CellType(5).cell_contents, lambda: types.CellType().cell_contents, lambda: types.MethodType(len, 'abc')(), lambda: types.MethodType(5, 1), lambda: types.MethodType(len, None), lambda: [type(x).__name__ for x in (len, [].append, int.__add__, (1).__add__, str.join, dict.__dict__['fromkeys'])], lambda: (types.NoneType(), types.EllipsisType() is ..., types.NotImplementedType() is NotImplemented))


@types.coroutine
def gen_coroutine():
    x = yield 'waits'
    return x * 2


async def outer(): return await gen_coroutine()


class Dyn:
    def __init__(self): self._v = 1
    @types.DynamicClassAttribute
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x


co = outer()
print(co.send(None))
try: co.send(21)
except StopIteration as e: print(e.value)
d = Dyn()
d.v = 9
t(lambda: d.v, lambda: Dyn.v, lambda: types.coroutine(5), lambda: sorted(n for n in types.__all__)[:12], lambda: [isinstance(x, getattr(types, n)) for n, x in (('FunctionType', t), ('LambdaType', lambda: 1), ('GeneratorType', (i for i in ())), ('CodeType', t.__code__), ('BuiltinFunctionType', len), ('MethodType', d.__init__), ('ModuleType', sys), ('TracebackType', 5), ('MethodDescriptorType', str.join), ('WrapperDescriptorType', int.__add__), ('MethodWrapperType', (1).__add__), ('ClassMethodDescriptorType', dict.__dict__['fromkeys']), ('GetSetDescriptorType', type.__dict__['__dict__']), ('MemberDescriptorType', t), ('CoroutineType', co), ('UnionType', int | str), ('GenericAlias', list[int]))])
