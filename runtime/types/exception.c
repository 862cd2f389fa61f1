/* exception.c - the built-in exception classes: constructors, attributes, str and repr, and
 * exception groups. What a class adds to BaseException is in RtException.extra (exception.h).
 */
#include "runtime/types/exception.h"
#include "runtime/core/types.h"

#include <errno.h>
#include <stdio.h>

static Value or_none(Value v) { return v ? v : RT_NONE; }
static RtException *exc_of(Value v) { return RT_AS(RtException, v); }

/* ---- BaseException ---------------------------------------------------------------------------- */

static Value base_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RtException *e = rt_instance_alloc(cls);
    e->args = nargs ? rt_tuple_from_array(args, (int64_t)nargs) : &rt_empty_tuple;
    return RT_VAL(e);
}

static int base_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (kwnames && kwnames->length)
        return rt_raise_int(&rt_exc_TypeError, "%T() takes no keyword arguments", self);
    exc_of(self)->args = nargs ? rt_tuple_from_array(args, (int64_t)nargs) : &rt_empty_tuple;
    return 0;
}

RtException *rt_exception_new(RtType *type, RtTuple *args) {
    int64_t n = args->length;
    Value *copy = rt_alloc((size_t)(n + 1) * sizeof(Value));
    memcpy(copy + 1, args->items, (size_t)n * sizeof(Value));
    RtException *e;
    if (type->new_ == base_new && type->init == base_init) {
        e = rt_instance_alloc(type);
        e->args = args;
        return e;
    }
    Value v = type->new_(type, copy + 1, (size_t)n, NULL);
    if (v == 0 || (type->init && type->init(v, copy + 1, (size_t)n, NULL) < 0))
        return exc_of(rt_fetch()); /* what its constructor raised takes its place */
    return exc_of(v);
}

static Value base_str(Value self) {
    RtTuple *a = exc_of(self)->args;
    if (a->length == 0)
        return RT_VAL(rt_str_from_cstr(""));
    return a->length == 1 ? rt_str(a->items[0]) : rt_str(RT_VAL(a));
}

static Value base_repr(Value self) {
    RtTuple *a = exc_of(self)->args;
    RtStr *name = rt_type_of(self)->name_str;
    if (a->length == 1)
        return RT_VAL(rt_str_format("%S(%R)", name, a->items[0]));
    return RT_VAL(rt_str_format("%S%R", name, RT_VAL(a)));
}

static Value get_args(Value v) { return RT_VAL(exc_of(v)->args); }
static int set_args(Value self, Value v) {
    if (v == 0)
        return rt_raise_int(&rt_exc_TypeError, "args may not be deleted");
    RtTuple *t = rt_tuple_from_iterable(v);
    if (t == NULL)
        return -1;
    exc_of(self)->args = t;
    return 0;
}
static Value get_traceback(Value v) { return or_none(exc_of(v)->traceback); }
static int set_traceback(Value self, Value v) {
    if (v == 0)
        return rt_raise_int(&rt_exc_TypeError, "__traceback__ may not be deleted");
    if (v != RT_NONE && !rt_has_type(v, &rt_type_traceback))
        return rt_raise_int(&rt_exc_TypeError, "__traceback__ must be a traceback or None");
    exc_of(self)->traceback = v == RT_NONE ? 0 : v;
    return 0;
}
static int check_chained(Value v, const char *name) {
    if (v == 0)
        return rt_raise_int(&rt_exc_TypeError, "%s may not be deleted", name);
    if (v != RT_NONE && !rt_type_has(v, RT_TYPE_EXCEPTION))
        return rt_raise_int(&rt_exc_TypeError, "exception %s must be None or derive from BaseException",
                            name[2] == 'c' && name[3] == 'a' ? "cause" : "context");
    return 0;
}
static Value get_context(Value v) { return or_none(exc_of(v)->context); }
static int set_context(Value self, Value v) {
    if (check_chained(v, "__context__") < 0)
        return -1;
    exc_of(self)->context = v == RT_NONE ? 0 : v;
    return 0;
}
static Value get_cause(Value v) { return or_none(exc_of(v)->cause); }
static int set_cause(Value self, Value v) {
    if (check_chained(v, "__cause__") < 0)
        return -1;
    exc_of(self)->cause = v == RT_NONE ? 0 : v;
    exc_of(self)->suppress_context = 1;
    return 0;
}
static Value get_suppress(Value v) { return rt_from_bool(exc_of(v)->suppress_context); }
static int set_suppress(Value self, Value v) {
    if (v == 0)
        return rt_raise_int(&rt_exc_TypeError, "can't delete numeric/char attribute");
    if (!rt_is_bool(v))
        return rt_raise_int(&rt_exc_TypeError, "attribute value type must be bool");
    exc_of(self)->suppress_context = v == RT_TRUE;
    return 0;
}
static const RtGetsetDef base_getsets[] = {
    {"args", get_args, set_args}, {"__traceback__", get_traceback, set_traceback},
    {"__context__", get_context, set_context}, {"__cause__", get_cause, set_cause},
    {"__suppress_context__", get_suppress, set_suppress}, {"__dict__", rt_get_instance_dict, rt_set_instance_dict},
    {NULL, NULL, NULL}};

Value rt_exception_with_traceback(Value self, Value tb) {
    return set_traceback(self, tb) < 0 ? 0 : self;
}

Value rt_exception_add_note(Value self, Value note) {
    if (!rt_type_has(note, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "note must be a str, not '%T'", note);
    Value notes = rt_getattr_or_null(self, RT_NAME(__notes__));
    if (rt_pending())
        return 0;
    if (notes == 0) {
        notes = RT_VAL(rt_list_new(1));
        if (rt_setattr(self, RT_NAME(__notes__), notes) < 0)
            return 0;
    }
    if (!rt_type_has(notes, RT_TYPE_LIST))
        return rt_raise(&rt_exc_TypeError, "Cannot add note: __notes__ is not a list");
    rt_list_append(RT_AS(RtList, notes), note);
    return RT_NONE;
}

/* The arguments that would make it again: an OSError keeps its file names apart. */
static RtTuple *arguments_again(Value self) {
    RtException *e = exc_of(self);
    if (!rt_is_instance_of(self, &rt_exc_OSError) || e->args->length != 2 || !e->extra[RT_X_FILENAME])
        return e->args;
    Value items[5] = {e->args->items[0], e->args->items[1], e->extra[RT_X_FILENAME], RT_NONE, e->extra[RT_X_FILENAME2]};
    return rt_tuple_from_array(items, e->extra[RT_X_FILENAME2] ? 5 : 3);
}

/* Its attributes; of an ImportError also the name and the path. */
static RtDict *state_of(Value self) {
    static const char *const names[] = {"name", "path"};
    RtDict *d = rt_instance_dict(self, false);
    if (!rt_is_instance_of(self, &rt_exc_ImportError))
        return d;
    const Value *kept = exc_of(self)->extra + RT_X_IMPORT_NAME;
    RtDict *state = d ? rt_dict_copy(d) : rt_dict_new(2);
    for (int i = 0; i < 2; i++)
        if (kept[i])
            rt_dict_set(state, RT_VAL(rt_str_from_cstr(names[i])), kept[i]);
    return state->used ? state : d;
}

Value rt_exception_reduce(Value self) {
    RtDict *d = state_of(self);
    Value out[3] = {RT_VAL(rt_type_of(self)), RT_VAL(arguments_again(self)), RT_VAL(d)};
    return RT_VAL(rt_tuple_from_array(out, d ? 3 : 2));
}

Value rt_exception_setstate(Value self, Value state) {
    if (state == RT_NONE)
        return RT_NONE;
    if (!rt_type_has(state, RT_TYPE_DICT))
        return rt_raise(&rt_exc_TypeError, "state is not a dictionary");
    Value k, v;
    for (int64_t pos = 0; rt_dict_next(RT_AS(RtDict, state), &pos, &k, &v);)
        if (rt_setattr(self, RT_AS(RtStr, k), v) < 0)
            return 0;
    return RT_NONE;
}

/* ---- Attributes in extra words ------------------------------------------------------------------- */

#define EXTRA(n)                                                                                \
    static Value get_extra##n(Value v) { return or_none(exc_of(v)->extra[n]); }                 \
    static int set_extra##n(Value self, Value v) {                                              \
        exc_of(self)->extra[n] = v;                                                             \
        return 0;                                                                               \
    }
EXTRA(0) EXTRA(1) EXTRA(2) EXTRA(3) EXTRA(4)
#undef EXTRA

/* Inference must have known that someone asks: the object's class may be compiled for what it has seen. */
static Value get_object(Value v) {
    if (rt_program && !rt_program->finds_objects)
        rt_fatal("AttributeError.obj was asked for by a name that inference did not see");
    return get_extra1(v);
}

static const RtGetsetDef value_getsets[] = {{"value", get_extra0, set_extra0}, {NULL, NULL, NULL}};
static const RtGetsetDef code_getsets[] = {{"code", get_extra0, set_extra0}, {NULL, NULL, NULL}};
static const RtGetsetDef attribute_getsets[] = {{"name", get_extra0, set_extra0}, {"obj", get_object, set_extra1}, {NULL, NULL, NULL}};
static const RtGetsetDef name_getsets[] = {{"name", get_extra0, set_extra0}, {NULL, NULL, NULL}};
static const RtGetsetDef import_getsets[] = {{"msg", get_extra0, set_extra0}, {"name", get_extra1, set_extra1},
    {"path", get_extra2, set_extra2}, {NULL, NULL, NULL}};
/* start and end of a UnicodeError: C ints. */
static int set_position(Value self, int i, Value v) {
    if (v == 0)
        return rt_raise_int(&rt_exc_TypeError, "can't delete numeric/char attribute");
    Value n = rt_type_has(v, RT_TYPE_INT) ? rt_int_of(v) : 0;
    exc_of(self)->extra[i] = n ? n : RT_SMALL(-1);
    return n ? 0 : rt_raise_int(&rt_exc_TypeError, "an integer is required");
}
static int set_start(Value self, Value v) { return set_position(self, RT_X_START, v); }
static int set_end(Value self, Value v) { return set_position(self, RT_X_END, v); }

static Value os_written(Value self) {
    Value v = exc_of(self)->extra[RT_X_WRITTEN];
    return v ? v : rt_raise_value(&rt_exc_AttributeError, RT_VAL(RT_NAME(characters_written)));
}
static int set_written(Value self, Value v) {
    if (v == 0 && exc_of(self)->extra[RT_X_WRITTEN] == 0)
        return os_written(self) ? 0 : -1;
    Value n = v ? rt_index(v) : 0;
    if (v && !n)
        return -1;
    exc_of(self)->extra[RT_X_WRITTEN] = n;
    return 0;
}
static const RtGetsetDef os_getsets[] = {{"errno", get_extra0, set_extra0}, {"strerror", get_extra1, set_extra1},
    {"filename", get_extra2, set_extra2}, {"filename2", get_extra3, set_extra3}, {"characters_written", os_written, set_written}, {NULL, NULL, NULL}};
static const RtGetsetDef unicode_getsets[] = {{"encoding", get_extra0, set_extra0}, {"object", get_extra1, set_extra1},
    {"start", get_extra2, set_start}, {"end", get_extra3, set_end}, {"reason", get_extra4, set_extra4}, {NULL, NULL, NULL}};
static const RtGetsetDef group_getsets[] = {{"message", get_extra0, NULL}, {"exceptions", get_extra1, NULL}, {NULL, NULL, NULL}};

static int stop_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (base_init(self, args, nargs, kwnames) < 0)
        return -1;
    exc_of(self)->extra[RT_X_VALUE] = nargs ? args[0] : 0;
    return 0;
}

static int exit_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (base_init(self, args, nargs, kwnames) < 0)
        return -1;
    if (nargs > 0) /* else it keeps what it had */
        exc_of(self)->extra[RT_X_CODE] = nargs == 1 ? args[0] : RT_VAL(exc_of(self)->args);
    return 0;
}

/* Takes the keywords listed in names into out, which forgets what it had; others are TypeErrors. */
static int take_keywords(const char *fname, const char *const *names, size_t n, Value *out, const Value *values,
                         RtTuple *kwnames) {
    memset(out, 0, n * sizeof *out);
    for (int64_t k = 0; kwnames && k < kwnames->length; k++) {
        size_t i = 0;
        while (i < n && !rt_str_equal(RT_AS(RtStr, kwnames->items[k]), rt_str_from_cstr(names[i])))
            i++;
        if (n == 1 && kwnames->length > 1)
            return rt_raise_int(&rt_exc_TypeError, "%s() takes at most 1 keyword argument (%lld given)", fname, (long long)kwnames->length);
        if (i == n)
            return rt_raise_int(&rt_exc_TypeError, "'%S' is an invalid keyword argument for %s()",
                                RT_AS(RtStr, kwnames->items[k]), fname);
        out[i] = values[k];
    }
    return 0;
}

static int attribute_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const names[] = {"name", "obj"};
    base_init(self, args, nargs, NULL);
    return take_keywords("AttributeError", names, 2, exc_of(self)->extra, args + nargs, kwnames);
}
static int name_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const names[] = {"name"};
    base_init(self, args, nargs, NULL);
    return take_keywords("NameError", names, 1, exc_of(self)->extra, args + nargs, kwnames);
}
static int import_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    static const char *const names[] = {"name", "path"};
    base_init(self, args, nargs, NULL);
    exc_of(self)->extra[RT_X_MSG] = nargs == 1 ? args[0] : 0;
    return take_keywords("ImportError", names, 2, exc_of(self)->extra + RT_X_IMPORT_NAME, args + nargs, kwnames);
}
static Value import_str(Value self) {
    Value msg = exc_of(self)->extra[RT_X_MSG];
    return msg && rt_has_type(msg, &rt_type_str) ? msg : base_str(self);
}

static Value key_str(Value self) {
    RtTuple *a = exc_of(self)->args;
    return a->length == 1 ? rt_repr(a->items[0]) : base_str(self);
}

/* ---- OSError -------------------------------------------------------------------------------------- */

RtType *rt_oserror_type(int err) {
    switch (err) {
    case EAGAIN: case EALREADY: case EINPROGRESS: return &rt_exc_BlockingIOError;
    case ECHILD: return &rt_exc_ChildProcessError;
    case EPIPE: case ESHUTDOWN: return &rt_exc_BrokenPipeError;
    case ECONNABORTED: return &rt_exc_ConnectionAbortedError;
    case ECONNREFUSED: return &rt_exc_ConnectionRefusedError;
    case ECONNRESET: return &rt_exc_ConnectionResetError;
    case EEXIST: return &rt_exc_FileExistsError;
    case ENOENT: return &rt_exc_FileNotFoundError;
    case EINTR: return &rt_exc_InterruptedError;
    case EISDIR: return &rt_exc_IsADirectoryError;
    case ENOTDIR: return &rt_exc_NotADirectoryError;
    case EACCES: case EPERM: return &rt_exc_PermissionError;
    case ESRCH: return &rt_exc_ProcessLookupError;
    case ETIMEDOUT: return &rt_exc_TimeoutError;
    default: return &rt_exc_OSError;
    }
}

static void os_fill(RtException *e, const Value *args, size_t nargs) {
    e->args = nargs ? rt_tuple_from_array(args, (int64_t)nargs) : &rt_empty_tuple;
    if (nargs < 2 || nargs > 5)
        return;
    e->extra[RT_X_ERRNO] = args[0];
    e->extra[RT_X_STRERROR] = args[1];
    if (nargs == 2)
        return;
    if (rt_is_subtype(e->type, &rt_exc_BlockingIOError) && rt_int_of(args[2]) != 0) {
        e->extra[RT_X_WRITTEN] = args[2];
        return;
    }
    e->extra[RT_X_FILENAME] = args[2] == RT_NONE ? 0 : args[2];
    if (nargs == 5)
        e->extra[RT_X_FILENAME2] = args[4] == RT_NONE ? 0 : args[4];
    if (args[2] != RT_NONE)
        e->args = rt_tuple_from_array(args, 2);
}

static int os_init(Value self, Value *args, size_t nargs, RtTuple *kwnames);
static Value os_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    bool by_init = cls->init != os_init;
    if (!by_init && kwnames && kwnames->length)
        return rt_raise(&rt_exc_TypeError, "%N() takes no keyword arguments", cls);
    int64_t code;
    if (!by_init && cls == &rt_exc_OSError && nargs >= 2 && nargs <= 5 && rt_is_int_exact(args[0]) &&
        rt_int_fits_i64(args[0], &code) && code > 0 && code < 4096)
        cls = rt_oserror_type((int)code);
    RtException *e = rt_instance_alloc(cls);
    e->args = &rt_empty_tuple;
    if (!by_init)
        os_fill(e, args, nargs);
    return RT_VAL(e);
}
static int os_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    RtType *t = rt_type_of(self);
    if (t->init == os_init && t->new_ == os_new)
        return 0;
    if (kwnames && kwnames->length)
        return rt_raise_int(&rt_exc_TypeError, "%T() takes no keyword arguments", self);
    os_fill(exc_of(self), args, nargs);
    return 0;
}

static Value os_str(Value self) {
    RtException *e = exc_of(self);
    Value code = or_none(e->extra[RT_X_ERRNO]), text = or_none(e->extra[RT_X_STRERROR]);
    if (e->extra[RT_X_FILENAME]) {
        if (e->extra[RT_X_FILENAME2])
            return RT_VAL(rt_str_format("[Errno %V] %V: %R -> %R", code, text, e->extra[RT_X_FILENAME], e->extra[RT_X_FILENAME2]));
        return RT_VAL(rt_str_format("[Errno %V] %V: %R", code, text, e->extra[RT_X_FILENAME]));
    }
    if (e->extra[RT_X_ERRNO] && e->extra[RT_X_STRERROR])
        return RT_VAL(rt_str_format("[Errno %V] %V", code, text));
    return base_str(self);
}

/* ---- UnicodeError --------------------------------------------------------------------------------- */

static int check_arg(size_t i, Value v, bool ok, const char *want) {
    if (ok)
        return 0;
    if (strcmp(want, "int") == 0)
        return rt_raise_int(&rt_exc_TypeError, "'%T' object cannot be interpreted as an integer", v);
    return rt_raise_int(&rt_exc_TypeError, "argument %zd must be %s, not %T", i, want, v);
}

static int unicode_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (base_init(self, args, nargs, kwnames) < 0)
        return -1;
    bool translate = rt_is_instance_of(self, &rt_exc_UnicodeTranslateError);
    bool decode = rt_is_instance_of(self, &rt_exc_UnicodeDecodeError);
    size_t n = translate ? 4 : 5;
    if (nargs != n)
        return rt_raise_int(&rt_exc_TypeError, "function takes exactly %zd arguments (%zd given)", n, nargs);
    Value *x = exc_of(self)->extra;
    size_t k = 0;
    if (!translate) {
        if (check_arg(1, args[0], rt_type_has(args[0], RT_TYPE_STR), "str") < 0)
            return -1;
        x[RT_X_ENCODING] = args[k++];
    }
    if (!decode && check_arg(k + 1, args[k], rt_type_has(args[k], RT_TYPE_STR), "str") < 0)
        return -1;
    if (decode && !rt_type_has(args[k], RT_TYPE_BYTES)) {
        const uint8_t *data;
        int64_t size;
        if (rt_get_buffer(args[k], &data, &size) < 0)
            return -1;
        x[RT_X_OBJECT] = RT_VAL(rt_bytes_new(data, size));
    } else {
        x[RT_X_OBJECT] = args[k];
    }
    for (size_t i = 1; i <= 2; i++)
        if (check_arg(k + i + 1, args[k + i], rt_int_of(args[k + i]) != 0, "int") < 0)
            return -1;
    x[RT_X_START] = rt_int_of(args[k + 1]);
    x[RT_X_END] = rt_int_of(args[k + 2]);
    if (check_arg(k + 4, args[k + 3], rt_type_has(args[k + 3], RT_TYPE_STR), "str") < 0)
        return -1;
    x[RT_X_REASON] = args[k + 3];
    return 0;
}

/* An attribute that was deleted. */
static Value shown(Value v) { return v ? v : RT_VAL(rt_str_from_cstr("<NULL>")); }

static Value unicode_str(Value self) {
    Value *x = exc_of(self)->extra;
    if (x[RT_X_OBJECT] == 0)
        return RT_VAL(rt_str_from_cstr(""));
    int64_t start = rt_is_small(x[RT_X_START]) ? rt_small(x[RT_X_START]) : 0;
    int64_t end = rt_is_small(x[RT_X_END]) ? rt_small(x[RT_X_END]) : 0;
    if (rt_is_instance_of(self, &rt_exc_UnicodeDecodeError)) {
        RtBytes *b = rt_type_has(x[RT_X_OBJECT], RT_TYPE_BYTES) ? RT_AS(RtBytes, x[RT_X_OBJECT]) : NULL;
        if (b && start >= 0 && start < b->length && end == start + 1) {
            char hex[8];
            snprintf(hex, sizeof hex, "0x%02x", b->data[start]);
            return RT_VAL(rt_str_format("'%V' codec can't decode byte %s in position %lld: %V", shown(x[RT_X_ENCODING]), hex,
                                        (long long)start, shown(x[RT_X_REASON])));
        }
        return RT_VAL(rt_str_format("'%V' codec can't decode bytes in position %lld-%lld: %V", shown(x[RT_X_ENCODING]),
                                    (long long)start, (long long)end - 1, shown(x[RT_X_REASON])));
    }
    RtStr *s = rt_type_has(x[RT_X_OBJECT], RT_TYPE_STR) ? RT_AS(RtStr, x[RT_X_OBJECT]) : NULL;
    bool translate = rt_is_instance_of(self, &rt_exc_UnicodeTranslateError);
    RtStr *head = translate ? rt_str_from_cstr("can't translate") : rt_str_format("'%V' codec can't encode", shown(x[RT_X_ENCODING]));
    if (s && start >= 0 && start < s->length && end == start + 1) {
        uint32_t c = rt_str_at(s, start);
        char hex[16];
        snprintf(hex, sizeof hex, c <= 0xff ? "\\x%02x" : c <= 0xffff ? "\\u%04x" : "\\U%08x", c);
        return RT_VAL(rt_str_format("%S character '%s' in position %lld: %V", head, hex, (long long)start, shown(x[RT_X_REASON])));
    }
    return RT_VAL(rt_str_format("%S characters in position %lld-%lld: %V", head, (long long)start, (long long)end - 1,
                                shown(x[RT_X_REASON])));
}

/* ---- SyntaxError ---------------------------------------------------------------------------------- */

static int syntax_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    if (base_init(self, args, nargs, kwnames) < 0)
        return -1;
    RtException *e = exc_of(self);
    if (nargs >= 1)
        e->extra[RT_X_SYN_MSG] = args[0];
    if (nargs != 2)
        return 0;
    RtTuple *info = rt_tuple_from_iterable(args[1]);
    if (info == NULL)
        return -1;
    if (info->length < 4 || info->length > 6)
        return rt_raise_int(&rt_exc_TypeError, "function takes at %s arguments (%lld given)", info->length < 4 ? "least 4" : "most 6",
                            (long long)info->length);
    if (info->length == 5)
        return rt_raise_int(&rt_exc_TypeError, "end_offset must be provided when end_lineno is provided");
    e->extra[RT_X_SYN_FILE] = info->items[0];
    e->extra[RT_X_SYN_LINE] = info->items[1];
    e->extra[RT_X_SYN_OFFSET] = info->items[2];
    Value more[4] = {info->items[3], info->length == 6 ? info->items[4] : RT_NONE, info->length == 6 ? info->items[5] : RT_NONE, RT_NONE};
    e->extra[RT_X_SYN_MORE] = RT_VAL(rt_list_from_array(more, 4));
    return 0;
}

static Value more_of(Value self, int i) {
    Value more = exc_of(self)->extra[RT_X_SYN_MORE];
    return more ? RT_AS(RtList, more)->items[i] : RT_NONE;
}
static int set_more(Value self, int i, Value v) {
    RtException *e = exc_of(self);
    if (e->extra[RT_X_SYN_MORE] == 0) {
        Value none[4] = {RT_NONE, RT_NONE, RT_NONE, RT_NONE};
        e->extra[RT_X_SYN_MORE] = RT_VAL(rt_list_from_array(none, 4));
    }
    RT_AS(RtList, e->extra[RT_X_SYN_MORE])->items[i] = or_none(v);
    return 0;
}
static Value get_text(Value v) { return more_of(v, 0); }
static Value get_end_line(Value v) { return more_of(v, 1); }
static Value get_end_offset(Value v) { return more_of(v, 2); }
static int set_text(Value s, Value v) { return set_more(s, 0, v); }
static int set_end_line(Value s, Value v) { return set_more(s, 1, v); }
static int set_end_offset(Value s, Value v) { return set_more(s, 2, v); }
static Value get_print(Value v) { return more_of(v, 3); }
static int set_print(Value s, Value v) { return set_more(s, 3, v); }
static const RtGetsetDef syntax_getsets[] = {{"msg", get_extra0, set_extra0}, {"filename", get_extra1, set_extra1},
    {"lineno", get_extra2, set_extra2}, {"offset", get_extra3, set_extra3}, {"text", get_text, set_text},
    {"end_lineno", get_end_line, set_end_line}, {"end_offset", get_end_offset, set_end_offset},
    {"print_file_and_line", get_print, set_print}, {NULL, NULL, NULL}};

static Value syntax_str(Value self) {
    Value *x = exc_of(self)->extra;
    Value msg = or_none(x[RT_X_SYN_MSG]), file = x[RT_X_SYN_FILE], line = x[RT_X_SYN_LINE];
    bool has_line = line && rt_is_int_exact(line), has_file = file && rt_type_has(file, RT_TYPE_STR);
    if (!has_line && !has_file)
        return rt_str(msg);
    if (has_file) {
        RtStr *f = RT_AS(RtStr, file);
        int64_t i = f->length;
        while (i > 0 && rt_str_at(f, i - 1) != '/')
            i--;
        f = rt_str_slice(f, i, f->length);
        return RT_VAL(has_line ? rt_str_format("%V (%S, line %V)", msg, f, line) : rt_str_format("%V (%S)", msg, f));
    }
    return RT_VAL(rt_str_format("%V (line %V)", msg, line));
}

/* ---- Set-up ------------------------------------------------------------------------------------------ */

static void add(RtType *t, int (*init)(Value, Value *, size_t, RtTuple *), RtUnary str, const RtGetsetDef *getsets) {
    t->init = init;
    t->str = str;
    if (getsets) { /* in CPython's struct: its layout is its own, though here all exceptions have one */
        rt_type_register_getsets(t, getsets);
        t->solid = t;
    }
}

void rt_exception_type_init(void) {
    RtType *t = &rt_exc_BaseException;
    t->new_ = base_new;
    t->repr = base_repr;
    add(t, base_init, base_str, base_getsets);
    add(&rt_exc_StopIteration, stop_init, NULL, value_getsets);
    add(&rt_exc_SystemExit, exit_init, NULL, code_getsets);
    add(&rt_exc_AttributeError, attribute_init, NULL, attribute_getsets);
    add(&rt_exc_NameError, name_init, NULL, name_getsets);
    add(&rt_exc_ImportError, import_init, import_str, import_getsets);
    add(&rt_exc_KeyError, NULL, key_str, NULL);
    add(&rt_exc_OSError, os_init, os_str, os_getsets);
    rt_exc_OSError.new_ = os_new;
    RtType *unicode[] = {&rt_exc_UnicodeDecodeError, &rt_exc_UnicodeEncodeError, &rt_exc_UnicodeTranslateError};
    for (int i = 0; i < 3; i++)
        add(unicode[i], unicode_init, unicode_str, unicode_getsets);
    add(&rt_exc_SyntaxError, syntax_init, syntax_str, syntax_getsets);
    rt_exception_group_init(group_getsets);
}
