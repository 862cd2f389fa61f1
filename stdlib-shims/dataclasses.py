"""Data classes, with the public names and the behaviour of the standard module.

Why a shim: the standard module writes the text of each method and runs it with exec(), which a compiled
program cannot. Here the methods are closures over the list of fields; __init__ binds its arguments
itself and reports wrong ones in the interpreter's words."""
import abc
import copy
import keyword
import sys
import types

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
           "astuple", "make_dataclass", "replace", "is_dataclass"]


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _Factory:
    def __repr__(self):
        return "<factory>"


class _Kind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FACTORY = _Factory()
_FIELD, _CLASSVAR, _INITVAR = _Kind("_FIELD"), _Kind("_FIELD_CLASSVAR"), _Kind("_FIELD_INITVAR")
_FIELDS, _PARAMS = "__dataclass_fields__", "__dataclass_params__"


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        plain = isinstance(self.type, type) and not isinstance(self.type, types.GenericAlias)
        return "dataclasses.InitVar[%s]" % (self.type.__name__ if plain else repr(self.type))

    def __class_getitem__(cls, type):
        return InitVar(type)


_fields_shown = set() # the fields whose repr is being made: by id


class Field:
    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = self._field_type = None
        self.default, self.default_factory, self.init = default, default_factory, init
        self.repr, self.hash, self.compare, self.kw_only = repr, hash, compare, kw_only
        self.metadata = types.MappingProxyType({} if metadata is None else metadata)

    def __repr__(self):
        if id(self) in _fields_shown:
            return "..."
        _fields_shown.add(id(self))
        try:
            shown = ["name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only"]
            return "Field(%s,_field_type=%s)" % (",".join("%s=%r" % (n, getattr(self, n)) for n in shown), self._field_type)
        finally:
            _fields_shown.discard(id(self))

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init, self.repr, self.eq, self.order, self.unsafe_hash, self.frozen = init, repr, eq, order, unsafe_hash, frozen

    def __repr__(self):
        return "_DataclassParams(%s)" % ",".join("%s=%r" % (n, getattr(self, n)) for n in self.__slots__)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# ---- What an annotation says


def _last_name(text):
    """typing.ClassVar[int] as a string: ClassVar."""
    return text.strip().split("[")[0].split(".")[-1]


def _is_kind(annotation, name, test):
    return _last_name(annotation) == name if isinstance(annotation, str) else test(annotation)


def _is_classvar(a):
    typing = sys.modules.get("typing")
    return typing is not None and (a is typing.ClassVar or getattr(a, "__origin__", None) is typing.ClassVar)


def _is_initvar(a):
    return a is InitVar or type(a) is InitVar


def _make_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        f = field(default=MISSING if isinstance(default, types.MemberDescriptorType) else default)
    f.name, f.type, f._field_type = name, annotation, _FIELD
    if _is_kind(annotation, "ClassVar", _is_classvar):
        f._field_type = _CLASSVAR
    elif _is_kind(annotation, "InitVar", _is_initvar):
        f._field_type = _INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError("field %s cannot have a default factory" % name)
    if f._field_type is _CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError("field %s is a ClassVar but specifies kw_only" % name)
    elif f.kw_only is MISSING:
        f.kw_only = kw_only
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError("mutable default %s for field %s is not allowed: use default_factory" % (type(f.default), name))
    return f


# ---- The methods


def _named(f, cls, annotations=None):
    f.__qualname__ = "%s.%s" % (cls.__qualname__, f.__name__)
    f.__module__ = cls.__module__
    if annotations is not None:
        f.__annotations__ = annotations
    return f


def _listed(names):
    names = [repr(n) for n in names]
    if len(names) < 3:
        return " and ".join(names)
    return ", ".join(names[:-1]) + ", and " + names[-1]


def _missing(title, kind, names):
    return TypeError("%s() missing %d required %s argument%s: %s" % (title, len(names), kind, "" if len(names) == 1 else "s", _listed(names)))


def _too_many(title, plain, given, kw_given):
    most, least = len(plain) + 1, 1 + sum(not _has_default(f) for f in plain)
    takes = "%d positional argument%s" % (most, "" if most == 1 else "s") if least == most else "from %d to %d positional arguments" % (least, most)
    more = " positional argument%s (and %d keyword-only argument%s)" % ("" if given == 0 else "s", kw_given, "" if kw_given == 1 else "s") if kw_given else ""
    return TypeError("%s() takes %s but %d%s %s given" % (title, takes, given + 1, more, "was" if given == 0 and not more else "were"))


def _has_default(f):
    return f.default is not MISSING or f.default_factory is not MISSING


def _shown_default(f):
    """What signatures show: (default,), or () where there is none."""
    if f.default is not MISSING:
        return (f.default,)
    return () if f.default_factory is MISSING else (_FACTORY,)


def _bind(title, plain, keywords, args, kwargs):
    """The values of the parameters by name; where none was given, MISSING."""
    values = {f.name: MISSING for f in plain}
    for f in keywords:
        values[f.name] = MISSING
    for f, value in zip(plain, args):
        values[f.name] = value
    for name, value in kwargs.items():
        if name not in values:
            raise TypeError("%s() got an unexpected keyword argument %r" % (title, name))
        if values[name] is not MISSING:
            raise TypeError("%s() got multiple values for argument %r" % (title, name))
        values[name] = value
    if len(args) > len(plain):
        raise _too_many(title, plain, len(args), sum(values[f.name] is not MISSING for f in keywords))
    for kind, group in (("positional", plain), ("keyword-only", keywords)):
        absent = [f.name for f in group if values[f.name] is MISSING and not _has_default(f)]
        if absent:
            raise _missing(title, kind, absent)
    return values


def _init_method(cls, all_fields, plain, keywords, frozen, post_init):
    title = cls.__qualname__ + ".__init__"
    store = object.__setattr__ if frozen else setattr

    def __init__(self, /, *args, **kwargs):
        values = _bind(title, plain, keywords, args, kwargs)
        extra = []
        for f in all_fields:
            value = values.get(f.name, MISSING)
            if value is MISSING:
                value = f.default if f.default_factory is MISSING else f.default_factory()
            if f._field_type is _INITVAR:
                extra.append(value)
            elif value is not MISSING and (f.init or f.default_factory is not MISSING or slotted(cls, f)):
                store(self, f.name, value)
        if post_init:
            self.__post_init__(*extra)

    def slotted(owner, f):
        return "__slots__" in owner.__dict__ and f.default is not MISSING

    annotations = {f.name: f.type for f in plain + keywords}
    annotations["return"] = None
    __init__.__dataclass_parameters__ = [(f.name, f.kw_only, _shown_default(f)) for f in plain + keywords] # for inspect.signature
    return _named(__init__, cls, annotations)


def _repr_method(cls, shown):
    running = set()

    def __repr__(self):
        if id(self) in running:
            return "..."
        running.add(id(self))
        try:
            return self.__class__.__qualname__ + "(" + ", ".join(["%s=%r" % (n, getattr(self, n)) for n in shown]) + ")"
        finally:
            running.discard(id(self))

    def inner(self):
        return __repr__(self)

    inner.__name__, inner.__qualname__, inner.__module__ = "__repr__", "__create_fn__.<locals>.__repr__", cls.__module__
    __repr__.__wrapped__ = inner # by this pprint knows it from a method that the class defines
    return _named(__repr__, cls)


def _values(self, names):
    return tuple([getattr(self, n) for n in names])


def _eq_method(cls, names):
    def __eq__(self, other):
        if other.__class__ is self.__class__:
            return _values(self, names) == _values(other, names)
        return NotImplemented

    return _named(__eq__, cls)


def _order_methods(cls, names):
    def __lt__(self, other):
        return _values(self, names) < _values(other, names) if other.__class__ is self.__class__ else NotImplemented

    def __le__(self, other):
        return _values(self, names) <= _values(other, names) if other.__class__ is self.__class__ else NotImplemented

    def __gt__(self, other):
        return _values(self, names) > _values(other, names) if other.__class__ is self.__class__ else NotImplemented

    def __ge__(self, other):
        return _values(self, names) >= _values(other, names) if other.__class__ is self.__class__ else NotImplemented

    return [_named(f, cls) for f in (__lt__, __le__, __gt__, __ge__)]


def _hash_method(cls, names):
    def __hash__(self):
        return hash(_values(self, names))

    return _named(__hash__, cls)


def _frozen_methods(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError("cannot assign to field %r" % name)
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError("cannot delete field %r" % name)
        super(cls, self).__delattr__(name)

    return [_named(__setattr__, cls), _named(__delattr__, cls)]


# ---- The decorator


def _collect(cls, kw_only):
    """All fields by name, those of the bases first; the frozen states of the bases that are data classes."""
    found, frozen = {}, []
    for base in cls.__mro__[:0:-1]:
        inherited = getattr(base, _FIELDS, None)
        if inherited is not None:
            found.update(inherited)
            frozen.append(getattr(base, _PARAMS).frozen)
    annotations, seen_kw_only = cls.__dict__.get("__annotations__", {}), False
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or (isinstance(annotation, str) and _last_name(annotation) == "KW_ONLY"):
            if seen_kw_only:
                raise TypeError("%r is KW_ONLY, but KW_ONLY has already been specified" % name)
            seen_kw_only = kw_only = True
            continue
        f = found[name] = _make_field(cls, name, annotation, kw_only)
        if isinstance(getattr(cls, name, None), Field):
            if f.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError("%r is a field but has no type annotation" % name)
    return found, frozen


def _set_new(cls, f, message=None):
    """Adds a method unless the class has one; True if it has."""
    if f.__name__ in cls.__dict__:
        if message is not None:
            raise TypeError("Cannot overwrite attribute %s in class %s%s" % (f.__name__, cls.__name__, message))
        return True
    setattr(cls, f.__name__, f)
    return False


def _set_hash(cls, fields, unsafe_hash, eq, frozen):
    own = cls.__dict__.get("__hash__", MISSING)
    explicit = not (own is MISSING or (own is None and "__eq__" in cls.__dict__))
    if unsafe_hash:
        if explicit:
            raise TypeError("Cannot overwrite attribute __hash__ in class %s" % cls.__name__)
    elif not eq or explicit:
        return
    elif not frozen:
        cls.__hash__ = None
        return
    cls.__hash__ = _hash_method(cls, [f.name for f in fields if (f.compare if f.hash is None else f.hash)])


def _annotation_text(a):
    if getattr(a, "__module__", None) == "typing":
        return repr(a).replace("typing.", "")
    if isinstance(a, types.GenericAlias):
        return str(a)
    if isinstance(a, type):
        return a.__qualname__ if a.__module__ == "builtins" else a.__module__ + "." + a.__qualname__
    return repr(a)


def _signature_text(plain, keywords):
    texts = []
    for f in plain + keywords:
        if keywords and f is keywords[0]:
            texts.append("*")
        text = f.name + ": " + _annotation_text(f.type)
        if _has_default(f):
            text += " = " + repr(_shown_default(f)[0])
        texts.append(text)
    return "(" + ", ".join(texts) + ")"


def _with_slots(cls, frozen, names, weakref_slot):
    if "__slots__" in cls.__dict__:
        raise TypeError("%s already specifies __slots__" % cls.__name__)
    inherited = set()
    for base in cls.__mro__[1:]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    namespace = dict(cls.__dict__)
    namespace["__slots__"] = tuple([n for n in names + (["__weakref__"] if weakref_slot else []) if n not in inherited])
    for name in names + ["__dict__", "__weakref__"]:
        namespace.pop(name, None)
    qualname = cls.__qualname__
    cls = type(cls)(cls.__name__, cls.__bases__, namespace)
    cls.__qualname__ = qualname
    if frozen:
        def __getstate__(self):
            return [getattr(self, f.name) for f in fields(self)]

        def __setstate__(self, state):
            for f, value in zip(fields(self), state):
                object.__setattr__(self, f.name, value)

        _set_new(cls, __getstate__)
        _set_new(cls, __setstate__)
    return cls


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen))
    found, frozen_bases = _collect(cls, kw_only)
    if frozen_bases:
        if any(frozen_bases) and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not any(frozen_bases) and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, found)
    parameters = [f for f in found.values() if f._field_type is not _CLASSVAR]
    own = [f for f in parameters if f._field_type is _FIELD]
    plain = [f for f in parameters if f.init and not f.kw_only]
    keywords = [f for f in parameters if f.init and f.kw_only]
    if init:
        seen_default = False
        for f in plain:
            if _has_default(f):
                seen_default = True
            elif seen_default:
                raise TypeError("non-default argument %r follows default argument" % f.name)
        cls.__init__ = _init_method(cls, parameters, plain, keywords, frozen, hasattr(cls, "__post_init__"))
    if repr:
        _set_new(cls, _repr_method(cls, [f.name for f in own if f.repr]))
    compared = [f.name for f in own if f.compare]
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    had_eq = "__eq__" in cls.__dict__
    if order:
        for f in _order_methods(cls, compared):
            _set_new(cls, f, ". Consider using functools.total_ordering")
    if frozen:
        for f in _frozen_methods(cls, [f.name for f in own]):
            _set_new(cls, f, "")
    _set_hash(cls, own, unsafe_hash, eq, frozen)
    if eq and not had_eq:
        kept = cls.__dict__.get("__hash__", MISSING)
        cls.__eq__ = _eq_method(cls, compared)
        if kept is not MISSING:
            cls.__hash__ = kept
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(plain, keywords)
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple([f.name for f in plain])
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _with_slots(cls, frozen, [f.name for f in own], weakref_slot)
    return abc.update_abstractmethods(cls)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


# ---- Functions on data classes


def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) and not isinstance(obj, types.GenericAlias) else type(obj), _FIELDS)


def _unfold(obj, make, per_instance):
    """A deep copy of obj in which per_instance stands for each data class instance."""
    if _is_instance(obj):
        return per_instance([(f.name, _unfold(getattr(obj, f.name), make, per_instance)) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_unfold(v, make, per_instance) for v in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_unfold(v, make, per_instance) for v in obj])
    if isinstance(obj, dict):
        return type(obj)([(_unfold(k, make, per_instance), _unfold(v, make, per_instance)) for k, v in obj.items()])
    return copy.deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _unfold(obj, dict_factory, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _unfold(obj, tuple_factory, lambda pairs: tuple_factory([value for _, value in pairs]))


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
                   frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    body, annotations = dict(namespace or {}), {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, body[item[0]] = item
        else:
            raise TypeError("Invalid field: %r" % (item,))
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError("Field names must be valid identifiers: %r" % (name,))
        if keyword.iskeyword(name):
            raise TypeError("Field names must not be keywords: %r" % (name,))
        if name in annotations:
            raise TypeError("Field name duplicated: %r" % (name,))
        annotations[name] = annotation
    body["__annotations__"] = annotations
    cls = types.new_class(cls_name, bases, {}, lambda ns: ns.update(body))
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
                     kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in getattr(obj, _FIELDS).values():
        if f._field_type is _CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError("field %s is declared with init=False, it cannot be specified with replace()" % f.name)
        elif f.name not in changes:
            if f._field_type is _INITVAR and f.default is MISSING:
                raise ValueError("InitVar %r must be specified with replace()" % f.name)
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)
