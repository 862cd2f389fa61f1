# inspect - what live objects tell about themselves. The library's reads source text, bytecode and frames, and needs the parser and
# the disassembler; here is the part that a compiled program can answer: kinds of objects, members, documentation, signatures.
import abc
import collections
import collections.abc
import enum
import functools
import sys
import types
from keyword import iskeyword as _iskeyword

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_NOFREE = 64
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512
TPFLAGS_IS_ABSTRACT = 1 << 20


# ---- kinds of objects

def ismodule(object):
    """Is it a module?"""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Is it a class?"""
    return isinstance(object, type)


def ismethod(object):
    """Is it a method written in Python, bound to its object?"""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Is it a function written in Python?"""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """Is it a function or bound method that is not written in Python?"""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Is it a special method of an object that is not written in Python?"""
    return isinstance(object, types.MethodWrapperType)


def ismethoddescriptor(object):
    """Has its type a __get__ but no __set__, without being a method, a function or a class?"""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__")


def isdatadescriptor(object):
    """Has its type a __set__ or a __delete__?"""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def ismemberdescriptor(object):
    """Is it what __slots__ make?"""
    return isinstance(object, type(BoundArguments.arguments))


def isgetsetdescriptor(object):
    """Is it an attribute of a type that is not written in Python?"""
    return isinstance(object, types.GetSetDescriptorType)


def isroutine(object):
    """Can it be called as a function or method is?"""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)


def isabstract(object):
    """Is it a class with abstract methods?"""
    return isclass(object) and bool(getattr(object, "__abstractmethods__", None))


def isgenerator(object):
    """Is it a generator?"""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Is it a coroutine?"""
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    """Is it an asynchronous generator?"""
    return isinstance(object, types.AsyncGeneratorType)


def isframe(object):
    """Is it a frame?"""
    return isinstance(object, types.FrameType)


def istraceback(object):
    """Is it a traceback?"""
    return isinstance(object, types.TracebackType)


def iscode(object):
    """Is it a code object?"""
    return isinstance(object, types.CodeType)


def isawaitable(object):
    """Can it stand behind await?"""
    return isinstance(object, (types.CoroutineType, collections.abc.Awaitable)) or \
        (isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE))


def _has_flag(f, flag):
    while ismethod(f):
        f = f.__func__
    while isinstance(f, functools.partial):
        f = f.func
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Is it a function with yield?"""
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    """Is it a function defined with async?"""
    return _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    """Is it a function defined with async, and with yield?"""
    return _has_flag(obj, CO_ASYNC_GENERATOR)


# ---- states of generators and coroutines

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"


def _state(prefix, running, suspended, frame):
    if running:
        return prefix + "_RUNNING"
    if suspended:
        return prefix + "_SUSPENDED"
    return prefix + ("_CLOSED" if frame is None else "_CREATED")


def getgeneratorstate(generator):
    """One of GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED."""
    return _state("GEN", generator.gi_running, generator.gi_suspended, generator.gi_frame)


def getcoroutinestate(coroutine):
    """One of CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED."""
    return _state("CORO", coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame)


# ---- members

def getmro(cls):
    """The classes in which attributes of cls are looked up, in order."""
    return cls.__mro__


def getmembers(object, predicate=None):
    """Pairs of name and value, sorted by name, of those members that the predicate accepts."""
    names = dir(object)
    if isclass(object):
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(name)
    found, seen = [], set()
    for name in names:
        try:
            value = getattr(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            classes = getmro(object) if isclass(object) else ()
            for cls in classes:
                if name in cls.__dict__:
                    value = cls.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            found.append((name, value))
        seen.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


Attribute = collections.namedtuple("Attribute", "name kind defining_class object")


def _kind(stored, value):
    """How a class holds a value, and what of the two classify_class_attrs shows."""
    if isinstance(stored, (staticmethod, types.BuiltinFunctionType)):
        return "static method", stored
    if isinstance(stored, (classmethod, types.ClassMethodDescriptorType)):
        return "class method", stored
    if isinstance(stored, property):
        return "property", stored
    return "method" if isroutine(value) else "data", value


def classify_class_attrs(cls):
    """An Attribute for each name of the class: its kind, the class whose dict has it, and the object."""
    order = list(getmro(cls))
    order += [meta for meta in getmro(type(cls)) if meta not in (type, object)]
    names = dir(cls)
    for base in getmro(cls):
        names += [name for name, value in base.__dict__.items() if isinstance(value, types.DynamicClassAttribute) and value.fget is not None]
    found, seen = [], set()
    for name in names:
        owner = None if name in seen else next((c for c in order if name in c.__dict__), None)
        seen.add(name)
        if owner is None:
            continue
        stored = owner.__dict__[name]
        value = stored
        if name != "__dict__":
            try:
                value = getattr(cls, name)
            except Exception:
                pass
        kind, value = _kind(stored, stored if value is None else value)
        found.append(Attribute(name, kind, owner, value))
    return found


def walktree(classes, children, parent):
    """The classes, each followed by the list of those below it."""
    tree = []
    for cls in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        tree.append((cls, cls.__bases__))
        if cls in children:
            tree.append(walktree(children[cls], children, cls))
    return tree


def getclasstree(classes, unique=False):
    """Nested lists of (class, bases): a list behind a class has its subclasses. unique: each class once, else under each base."""
    children, top = {}, []
    for cls in classes:
        for base in cls.__bases__:
            below = children.setdefault(base, [])
            if cls not in below:
                below.append(cls)
            if unique and base in classes:
                break
        if not cls.__bases__:
            top.append(cls)
    for base in children:
        if base not in classes:
            top.append(base)
    return walktree(top, children, None)


_missing = object()


def getmembers_static(object, predicate=None):
    """As getmembers, by getattr_static."""
    found = []
    for name in sorted(set(dir(object))):
        value = getattr_static(object, name, _missing)
        if value is not _missing and (not predicate or predicate(value)):
            found.append((name, value))
    return found


def getattr_static(obj, attr, default=_missing):
    """The attribute as it is stored, without descriptors, __getattr__ or __getattribute__."""
    if isinstance(obj, type):
        places = list(obj.__mro__) + list(type(obj).__mro__)
    else:
        places = list(type(obj).__mro__)
        for cls in places:
            value = cls.__dict__.get(attr, _missing)
            if value is not _missing and (hasattr(type(value), "__set__") or hasattr(type(value), "__delete__")) and hasattr(type(value), "__get__"):
                return value
        own = object.__getattribute__(obj, "__dict__") if hasattr(obj, "__dict__") else {}
        if attr in own:
            return own[attr]
    for cls in places:
        if attr in cls.__dict__:
            return cls.__dict__[attr]
    if default is not _missing:
        return default
    raise AttributeError(attr)


def unwrap(func, *, stop=None):
    """What stands at the end of the chain of __wrapped__ attributes."""
    first = func
    seen = {id(func): func}
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError("wrapper loop when unwrapping {!r}".format(first))
        seen[id(func)] = func
    return func


# ---- documentation and places

def indentsize(line):
    """The width of the white space before the text."""
    text = line.expandtabs()
    return len(text) - len(text.lstrip())


def cleandoc(doc):
    """The text without the margin that all lines but the first have in common, and without blank lines around it."""
    try:
        lines = doc.expandtabs().split("\n")
    except UnicodeError:
        return None
    margin = min((len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()), default=None)
    if lines:
        lines[0] = lines[0].lstrip()
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def _inherited_doc(object):
    if isclass(object):
        for base in object.__mro__:
            if base is not type and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(object):
        name, self = object.__func__.__name__, object.__self__
        classes = self.__mro__ if isclass(self) else type(self).__mro__
    elif isfunction(object):
        path = object.__qualname__.split(".")
        cls = sys.modules.get(object.__module__)
        for part in path[:-1]:
            cls = getattr(cls, part, None)
        if not isclass(cls):
            return None
        name, classes = object.__name__, cls.__mro__
    elif isinstance(object, property):
        name = object.fget.__name__
        cls = sys.modules.get(object.fget.__module__)
        for part in object.fget.__qualname__.split(".")[:-1]:
            cls = getattr(cls, part, None)
        if not isclass(cls):
            return None
        classes = cls.__mro__
    else:
        return None
    for base in classes:
        doc = getattr(getattr(base, name, None), "__doc__", None)
        if doc is not None:
            return doc
    return None


def getdoc(object):
    """The cleaned documentation, inherited if there is none of its own; None if there is none at all."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def getmodulename(path):
    """The name of the module in that file, or None."""
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getmodule(object, _filename=None):
    """The module in which the object was defined, or None."""
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, "__module__", None))


def getfile(object):
    """The file in which the object was defined."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("{!r} is a built-in module".format(object))
    if isclass(object):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got {}".format(type(object).__name__))


def getsourcefile(object):
    """The same; the file need not be there any more."""
    return getfile(object)


def getsource(object):
    """Not possible: an executable does not hold its source."""
    raise OSError("could not get source code")


def getsourcelines(object):
    """Not possible: an executable does not hold its source."""
    raise OSError("could not get source code")


def currentframe():
    """The frame of the caller, where frames are kept."""
    return sys._getframe(1) if hasattr(sys, "_getframe") else None


# ---- signatures

class _void:
    """A parameter that is not given."""


class _empty:
    """There is no default, annotation or result."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = "positional-only"
    POSITIONAL_OR_KEYWORD = "positional or keyword"
    VAR_POSITIONAL = "variadic positional"
    KEYWORD_ONLY = "keyword-only"
    VAR_KEYWORD = "variadic keyword"

    def __new__(cls, description):
        value = len(cls.__members__)
        member = int.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
_POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
_VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
_KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
_VAR_KEYWORD = _ParameterKind.VAR_KEYWORD


def formatannotation(annotation, base_module=None):
    """The annotation as a signature shows it."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


class Parameter:
    """One parameter of a signature."""
    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError("{} parameters cannot have default values".format(self._kind.description))
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError("name must be a str, not a {}".format(type(name).__name__))
        if name[:1] == "." and name[1:].isdigit():
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError("implicit arguments must be passed as positional or keyword arguments, not {}".format(self._kind.description))
            self._kind = _POSITIONAL_ONLY
            name = "implicit{}".format(name[1:])
        if (_iskeyword(name) and self._kind is not _POSITIONAL_ONLY) or not name.isidentifier():
            raise ValueError("{!r} is not a valid parameter name".format(name))
        self._name = name

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """A copy with other values."""
        return type(self)(self._name if name is _void else name, self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text = "{}: {}".format(text, formatannotation(self._annotation))
        if self._default is not _empty:
            text = ("{} = {}" if self._annotation is not _empty else "{}={}").format(text, repr(self._default))
        if self._kind == _VAR_POSITIONAL:
            return "*" + text
        return "**" + text if self._kind == _VAR_KEYWORD else text

    def __repr__(self):
        return '<{} "{}">'.format(type(self).__name__, self)

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name, self._kind, self._default, self._annotation) == (other._name, other._kind, other._default, other._annotation)

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]


class BoundArguments:
    """Arguments by the names of the parameters that take them."""
    __slots__ = ("arguments", "_signature")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        result = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            value = self.arguments[name]
            if parameter.kind == _VAR_POSITIONAL:
                result.extend(value)
            else:
                result.append(value)
        return tuple(result)

    @property
    def kwargs(self):
        result, started = {}, False
        for name, parameter in self._signature.parameters.items():
            if not started:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                result.update(self.arguments[name])
            else:
                result[name] = self.arguments[name]
        return result

    def apply_defaults(self):
        """Adds the defaults of parameters that were not given."""
        arguments = []
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                arguments.append((name, self.arguments[name]))
            elif parameter.default is not _empty:
                arguments.append((name, parameter.default))
            elif parameter.kind is _VAR_POSITIONAL:
                arguments.append((name, ()))
            elif parameter.kind is _VAR_KEYWORD:
                arguments.append((name, {}))
        self.arguments = dict(arguments)

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        return "<{} ({})>".format(type(self).__name__, ", ".join("{}={!r}".format(k, v) for k, v in self.arguments.items()))


def _check_order(parameters):
    kind, defaults, names = _POSITIONAL_ONLY, False, set()
    for parameter in parameters:
        if parameter.kind < kind:
            raise ValueError("wrong parameter order: {} parameter before {} parameter".format(kind.description, parameter.kind.description))
        kind = parameter.kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if parameter.default is not _empty:
                defaults = True
            elif defaults:
                raise ValueError("non-default argument follows default argument")
        if parameter.name in names:
            raise ValueError("duplicate parameter name: {!r}".format(parameter.name))
        names.add(parameter.name)


class Signature:
    """The parameters of a callable, and the annotation of its result."""
    __slots__ = ("_return_annotation", "_parameters")
    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        parameters = () if parameters is None else tuple(parameters)
        if __validate_parameters__:
            _check_order(parameters)
        self._parameters = types.MappingProxyType(collections.OrderedDict([(p.name, p) for p in parameters]))
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """The signature of that callable."""
        return _signature(cls, obj, _How(follow_wrapped, globals, locals, eval_str))

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        """A copy with other parameters or another result."""
        return type(self)(self._parameters.values() if parameters is _void else parameters,
                          return_annotation=self._return_annotation if return_annotation is _void else return_annotation)

    def _key(self):
        by_position = tuple(p for p in self._parameters.values() if p.kind != _KEYWORD_ONLY)
        by_name = {p.name: p for p in self._parameters.values() if p.kind == _KEYWORD_ONLY}
        return by_position, by_name, self._return_annotation

    def __hash__(self):
        by_position, by_name, result = self._key()
        return hash((by_position, frozenset(by_name.values()), result))

    def __eq__(self, other):
        if self is other:
            return True
        return self._key() == other._key() if isinstance(other, Signature) else NotImplemented

    def bind(self, /, *args, **kwargs):
        """What each parameter gets; TypeError if the arguments do not fit."""
        return _bind(self, args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """The same, where arguments may be missing."""
        return _bind(self, args, kwargs, True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return "<{} {}>".format(type(self).__name__, self)

    def __str__(self):
        parts, slash_is_due, star_is_due = [], False, True
        for parameter in self._parameters.values():
            kind = parameter.kind
            if kind == _POSITIONAL_ONLY:
                slash_is_due = True
            elif slash_is_due:
                parts.append("/")
                slash_is_due = False
            if kind == _VAR_POSITIONAL:
                star_is_due = False
            elif kind == _KEYWORD_ONLY and star_is_due:
                parts.append("*")
                star_is_due = False
            parts.append(str(parameter))
        if slash_is_due:
            parts.append("/")
        text = "({})".format(", ".join(parts))
        if self._return_annotation is not _empty:
            text += " -> {}".format(formatannotation(self._return_annotation))
        return text


def _bind(signature, args, kwargs, partial):
    arguments = {}
    parameters = list(signature.parameters.values())
    at = 0
    for k, value in enumerate(args):
        parameter = parameters[at] if at < len(parameters) else None
        if parameter is None or parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
            raise TypeError("too many positional arguments")
        if parameter.kind == _VAR_POSITIONAL:
            arguments[parameter.name] = tuple(args[k:])
            at += 1
            break
        if parameter.name in kwargs and parameter.kind != _POSITIONAL_ONLY:
            raise TypeError("multiple values for argument {!r}".format(parameter.name))
        arguments[parameter.name] = value
        at += 1
    rest = None
    for parameter in parameters[at:]:
        if parameter.kind == _VAR_KEYWORD:
            rest = parameter
        elif parameter.kind == _VAR_POSITIONAL:
            continue
        elif parameter.name in kwargs:
            if parameter.kind == _POSITIONAL_ONLY:
                raise TypeError("{!r} parameter is positional only, but was passed as a keyword".format(parameter.name))
            arguments[parameter.name] = kwargs.pop(parameter.name)
        elif parameter.default is _empty and not partial:
            raise TypeError("missing a required argument: {!r}".format(parameter.name))
    if kwargs:
        if rest is None:
            raise TypeError("got an unexpected keyword argument {!r}".format(next(iter(kwargs))))
        arguments[rest.name] = kwargs
    return signature._bound_arguments_cls(signature, arguments)


# How a signature is asked for.
_How = collections.namedtuple("_How", "follow_wrapped, globals, locals, eval_str, skips_bound", defaults=(None, None, False, True))


def _of_data_class(cls, fields, annotations):
    """The signature of the __init__ of a data class, which binds its arguments itself (dataclasses.py)."""
    own = "__dataclass_self__" if any(name == "self" for name, *_ in fields) else "self"
    parameters = [cls._parameter_cls(own, _POSITIONAL_OR_KEYWORD)]
    for name, by_keyword, default in fields:
        parameters.append(cls._parameter_cls(name, _KEYWORD_ONLY if by_keyword else _POSITIONAL_OR_KEYWORD,
                                             default=default[0] if default else _empty, annotation=annotations[name]))
    return cls(parameters, return_annotation=annotations["return"], __validate_parameters__=False)


def _from_function(cls, f, how):
    code, defaults, kw_defaults = f.__code__, f.__defaults__ or (), f.__kwdefaults__ or {}
    annotations = get_annotations(f, globals=how.globals, locals=how.locals, eval_str=how.eval_str)
    if hasattr(f, "__dataclass_parameters__"):
        return _of_data_class(cls, f.__dataclass_parameters__, annotations)
    names, count = code.co_varnames, code.co_argcount
    make, parameters = cls._parameter_cls, []
    for k in range(count):
        default = defaults[k - count + len(defaults)] if k >= count - len(defaults) else _empty
        kind = _POSITIONAL_ONLY if k < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        parameters.append(make(names[k], kind, default=default, annotation=annotations.get(names[k], _empty)))
    after = count + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        parameters.append(make(names[after], _VAR_POSITIONAL, annotation=annotations.get(names[after], _empty)))
    for name in names[count:after]:
        parameters.append(make(name, _KEYWORD_ONLY, default=kw_defaults.get(name, _empty), annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        after += bool(code.co_flags & CO_VARARGS)
        parameters.append(make(names[after], _VAR_KEYWORD, annotation=annotations.get(names[after], _empty)))
    return cls(parameters, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


def _without_first(signature):
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind != _VAR_POSITIONAL:
        del parameters[0]
    return signature.replace(parameters=parameters)


def _of_partial(signature, partial, before=()):
    try:
        bound = signature.bind_partial(*before, *partial.args, **partial.keywords).arguments
    except TypeError as e:
        raise ValueError("partial object {!r} has incorrect arguments".format(partial)) from e
    parameters, by_keyword = [], False
    for parameter in signature.parameters.values():
        name, kind = parameter.name, parameter.kind
        if name in bound:
            if kind == _POSITIONAL_ONLY or (kind == _VAR_POSITIONAL):
                continue
            if kind == _POSITIONAL_OR_KEYWORD:
                if name not in partial.keywords:
                    continue
                by_keyword = True
                parameter = parameter.replace(default=bound[name])
            elif kind == _KEYWORD_ONLY:
                parameter = parameter.replace(default=bound[name])
        if by_keyword:
            if parameter.kind == _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
            elif parameter.kind == _VAR_POSITIONAL:
                continue
        parameters.append(parameter)
    return signature.replace(parameters=parameters)


def _of_partial_method(signature, partial):
    """Of the function of a partialmethod: what the method binds is left out, its first parameter stays."""
    rest = _of_partial(signature, partial, (None,))
    first = next(iter(signature.parameters.values()))
    return rest if first.kind is _VAR_POSITIONAL else rest.replace(parameters=(first, *rest.parameters.values()))


def _of_class(cls, obj, how):
    bound = _without_first if how.skips_bound else lambda signature: signature
    meta_call = getattr(type(obj), "__call__", None)
    if isfunction(meta_call):
        return bound(_signature(cls, meta_call, how))
    found = {name: getattr(obj, name) for name in ("__new__", "__init__") if isfunction(getattr(obj, name, None))}
    if found:
        own = [name for name in found if name in obj.__dict__]
        return bound(_signature(cls, found[(own or list(found))[0]], how))
    if obj is type:
        raise ValueError("no signature found for builtin {!r}".format(obj))
    if type in obj.__mro__:
        raise ValueError("callable {!r} is not supported by signature".format(obj))
    for base in obj.__mro__[:-1]:
        if base.__module__ == "builtins" or "__init__" in base.__dict__:
            raise ValueError("no signature found for builtin type {!r}".format(obj))
    if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
        return cls()
    raise ValueError("no signature found for builtin type {!r}".format(obj))


def _signature(cls, obj, how):
    if not callable(obj):
        raise TypeError("{!r} is not a callable object".format(obj))
    bound = _without_first if how.skips_bound else lambda signature: signature
    if ismethod(obj):
        return bound(_signature(cls, obj.__func__, how))
    if how.follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return _signature(cls, obj, how)
    own = getattr(obj, "__signature__", None)
    if own is not None:
        if not isinstance(own, Signature):
            raise TypeError("unexpected object {!r} in __signature__ attribute".format(own))
        return own
    if isinstance(getattr(obj, "_partialmethod", None), functools.partialmethod):
        return _of_partial_method(_signature(cls, obj._partialmethod.func, how), obj._partialmethod)
    if isfunction(obj):
        return _from_function(cls, obj, how)
    if isinstance(obj, functools.partial):
        return _of_partial(_signature(cls, obj.func, how), obj)
    if isinstance(obj, type):
        return _of_class(cls, obj, how)
    if isbuiltin(obj) or ismethoddescriptor(obj) or ismethodwrapper(obj):
        raise ValueError("no signature found for builtin {!r}".format(obj))
    call = getattr(type(obj), "__call__", None)
    if isfunction(call):
        return bound(_signature(cls, call, how))
    raise ValueError("callable {!r} is not supported by signature".format(obj))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable; ValueError if it has none that is known, TypeError if it is not callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)


FullArgSpec = collections.namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


def getfullargspec(func):
    """Names and defaults of the parameters, bound ones included."""
    try:
        sig = _signature(Signature, func, _How(False, skips_bound=False))
    except Exception as e:
        raise TypeError("unsupported callable") from e
    args, varargs, varkw, posonly, kwonly, annotations, defaults, kwdefaults = [], None, None, [], [], {}, (), {}
    if sig.return_annotation is not _empty:
        annotations["return"] = sig.return_annotation
    for name, parameter in sig.parameters.items():
        kind = parameter.kind
        if kind is _POSITIONAL_ONLY:
            posonly.append(name)
        elif kind is _POSITIONAL_OR_KEYWORD:
            args.append(name)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            kwonly.append(name)
        else:
            varkw = name
        if parameter.default is not _empty:
            if kind is _KEYWORD_ONLY:
                kwdefaults[name] = parameter.default
            else:
                defaults += (parameter.default,)
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    return FullArgSpec(posonly + args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


def _names_of_annotations(obj):
    """The namespaces in which the text of the object's annotations is evaluated: globals and locals."""
    if isclass(obj):
        module = sys.modules.get(obj.__module__)
        return getattr(module, "__dict__", None), dict(vars(obj))
    if ismodule(obj):
        return obj.__dict__, None
    if hasattr(obj, "__dataclass_parameters__"):
        return sys.modules[obj.__module__].__dict__, None
    while hasattr(obj, "__wrapped__") or isinstance(obj, functools.partial):
        obj = obj.__wrapped__ if hasattr(obj, "__wrapped__") else obj.func
    return getattr(obj, "__globals__", None), None


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A copy of the object's own annotations; with eval_str, those given as text are evaluated."""
    if not (isclass(obj) or ismodule(obj) or callable(obj)):
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    own = obj.__dict__.get("__annotations__", None) if isclass(obj) else getattr(obj, "__annotations__", None)
    if own is None or isinstance(own, types.GetSetDescriptorType):
        return {}
    if not isinstance(own, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not eval_str:
        return dict(own)
    own_globals, own_locals = _names_of_annotations(obj)
    globals, locals = own_globals if globals is None else globals, own_locals if locals is None else locals
    return {name: eval(compile(value, "<string>", "eval"), globals, locals) if isinstance(value, str) else value
            for name, value in own.items()}
