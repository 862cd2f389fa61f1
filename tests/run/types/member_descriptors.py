# Which attributes are members and which are computed, as types tells them apart; nested tuples of isinstance.
import types


def t(*fs):
    for f in fs:
        try:
            print(repr(f()))
        except Exception as e:
            print(type(e).__name__, e)


class S:
    __slots__ = ('x',)


class A:
    def f(self):
        return 1


for v in (S.x, A.__dict__['__dict__'], A.__dict__['__weakref__'], type.__dict__['__dict__'], type.__dict__['__mro__'], types.FunctionType.__code__,
          types.FunctionType.__globals__, types.CodeType.co_name, types.CodeType.co_varnames, types.ModuleType.__dict__['__dict__'], slice.start, complex.real, int.real,
          property.fget, range.start, OSError.errno, OSError.characters_written, BaseException.args, StopIteration.value, UnicodeDecodeError.start, int.__add__,
          (1).__add__, str.join, dict.__dict__['fromkeys'], types.GeneratorType.gi_running, types.GeneratorType.gi_code, types.MethodType.__func__, super.__thisclass__,
          staticmethod.__func__, memoryview.nbytes, types.FrameType.f_lineno, types.TracebackType.tb_next, len, [].append, A.f, A().f, lambda: 1, types.SimpleNamespace.__dict__['__dict__']):
    print(type(v).__name__, [n for n in ('MemberDescriptorType', 'GetSetDescriptorType', 'WrapperDescriptorType', 'MethodWrapperType', 'MethodDescriptorType',
                                         'ClassMethodDescriptorType', 'BuiltinFunctionType', 'BuiltinMethodType', 'FunctionType', 'LambdaType', 'MethodType')
                             if isinstance(v, getattr(types, n))], getattr(v, '__objclass__', None), v.__name__)

t(lambda: types.MemberDescriptorType, lambda: types.GetSetDescriptorType, lambda: slice.start, lambda: complex.imag.__get__(3j), lambda: S.x.__get__(S()),
  lambda: S.x.__set__(A(), 1), lambda: S.x.__delete__(S()), lambda: slice.start.__set__(slice(1), 2), lambda: setattr(3j, 'imag', 1), lambda: int.real.__set__(3, 1),
  lambda: OSError.errno.__get__(OSError(2, 'x')), lambda: OSError.errno.__get__(ValueError()), lambda: range.start.__get__(3), lambda: S.x.__qualname__,
  lambda: range.stop.__qualname__, lambda: types.MemberDescriptorType())


def nest(n):
    x = (int,)
    for i in range(n):
        x = (x,)
    return x


t(lambda: isinstance(1, nest(100)), lambda: isinstance('', nest(100)), lambda: issubclass(int, nest(100)), lambda: isinstance(1, nest(5000)),
  lambda: issubclass(int, nest(5000)), lambda: isinstance(1, (nest(3), 5)), lambda: isinstance('', (nest(3), 5)), lambda: isinstance(1, nest(50000)))
