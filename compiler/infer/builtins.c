/* builtins.c - calls of builtin functions and types by name. What the rows of the tables say is read from
 * them; what no row can say (constructors, iterators, callbacks) has a function in the table below. */
#include "compiler/infer/internal.h"

Site *inst_site(Infer *in, Inst *i) {
    if (!i->info)
        i->info = type_new_site(in->types);
    return i->info;
}

const char *builtin_known_name(Infer *in, const char *name) {
    static const char *const names[] = {
#define TYPE(id, pyname, cstruct, base, flags) pyname,
#include "runtime/tables/type.def"
#undef TYPE
#define EXCEPTION(name, base, cstruct) #name,
#include "runtime/tables/exception.def"
#undef EXCEPTION
        "range", "print", "EnvironmentError", "IOError", "open", "globals", "locals", "vars", "exit", "quit", "input", "dir", "help", "breakpoint", "eval", "exec", "compile", "__import__", "__build_class__", "aiter", "anext", "memoryview", "iter", "next",
    };
    static const char *const hidden[] = {"NoneType", "NotImplementedType", "ellipsis", "function", "method", "module", "generator", "coroutine", "traceback", "frame", "code", "cell", "iterator", "mappingproxy", "async_generator"};
    for (size_t k = 0; k < sizeof hidden / sizeof *hidden; k++)
        if (!strcmp(hidden[k], name))
            return NULL;
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (!strcmp(names[k], name))
            return names[k];
    const Prim *p = prim_find_function(NULL, name);
    return p ? p->name : NULL;
}

const Type *infer_new_sited(Infer *in, Inst *i, TypeKind kind, const Type *elem) {
    Site *s = inst_site(in, i);
    site_raise_elem(in, s, elem);
    if (kind == TK_LIST)
        site_raise_length(in, s, LENGTH_ANY);
    return type_site(in->types, kind, s);
}

static void escape_args(Infer *in, Inst *i, int first, int n) {
    for (int k = 0; k < n; k++)
        escape_type(in, arg_type(i, first + k));
}

/* Arguments that are hashed or tested, and not kept. */
static void read_args(Infer *in, Inst *i, int first, int n) {
    for (int k = 0; k < n; k++)
        escape_read(in, arg_type(i, first + k));
}

static void show_args(Infer *in, Inst *i, int first, int n) {
    for (int k = 0; k < n; k++)
        escape_shown(in, arg_type(i, first + k));
}

const Type *prim_result_type(Infer *in, const Prim *p) {
    switch (p->result) {
    case PT_INT: return in->integer;
    case PT_I64: case PT_SSZ: return type_int(in->types, INT64_MIN + 1, INT64_MAX - 1);
    case PT_F64: return in->floating;
    case PT_BOOL: return in->boolean;
    case PT_STR: return in->string;
    case PT_BYTES: return type_simple(in->types, TK_BYTES);
    case PT_BYTEARRAY: return type_simple(in->types, TK_BYTEARRAY);
    case PT_COMPLEX: return type_simple(in->types, TK_COMPLEX);
    case PT_SLICE: return type_simple(in->types, TK_SLICE);
    case PT_NONE: return in->none;
    default: return in->object;
    }
}

/* ---- Rows ------------------------------------------------------------------------------------ */

static bool covers(PrimType p, const Type *t) {
    switch (p) {
    case PT_OBJ: return true;
    case PT_INT: case PT_I64: case PT_SSZ: return type_is(t, TK_INT | TK_BOOL);
    case PT_F64: return type_is(t, TK_FLOAT | TK_INT | TK_BOOL);
    case PT_BOOL: return true;
    case PT_STR: return type_is(t, TK_STR);
    case PT_BYTES: return type_is(t, TK_BYTES);
    case PT_BYTEARRAY: return type_is(t, TK_BYTEARRAY);
    case PT_LIST: return type_is(t, TK_LIST);
    case PT_TUPLE: return type_is(t, TK_TUPLE);
    case PT_DICT: return type_is(t, TK_DICT);
    case PT_SET: return type_is(t, TK_SET);
    case PT_FROZENSET: return type_is(t, TK_FROZENSET | TK_SET);
    case PT_RANGE: return type_is(t, TK_RANGE);
    case PT_SLICE: return type_is(t, TK_SLICE);
    case PT_COMPLEX: return type_is(t, TK_COMPLEX);
    default: return false;
    }
}

/* A row whose exact (not OBJ) parameters all cover the arguments: its result type holds. */
const Prim *infer_covering_row(Infer *in, Inst *i, const Prim *p, const Type *self, int first, int n) {
    for (; p; p = prim_next_same(p)) {
        int extra = self ? 1 : 0;
        bool fits = p->n_params < 0 || p->n_params >= n + extra;
        for (int k = 0; fits && k < n + extra && k < p->n_params; k++)
            fits = covers(p->params[k], self && k == 0 ? self : arg_type(i, first + k - extra));
        if (fits)
            return p;
    }
    (void)in;
    return NULL;
}

const Type *infer_row_result(Infer *in, Inst *i, const Prim *p, const Type *self, int first, int n) {
    const Type *arg = n > 0 ? arg_type(i, first) : in->bottom;
    int need = p->rule == RULE_GROW01 || p->rule == RULE_EXTEND01 ? 1 : 0;
    if (n < need)
        return in->bottom; /* a TypeError */
    for (int k = self ? -1 : 0; (p->effect & (EFFECT_WRITE | EFFECT_RUNS_PY)) && k < n; k++)
        length_lost(in, k < 0 ? self : arg_type(i, first + k));
    switch (p->rule) {
    case RULE_ELEM0: return self && self->site ? site_elem(in, self->site) : self ? rule_iterate(in, self, NULL) : rule_iterate(in, arg, NULL);
    case RULE_GROW01:
        if (self && self->site)
            site_raise_elem(in, self->site, arg_type(i, first + n - 1));
        return prim_result_type(in, p);
    case RULE_EXTEND01:
        if (self && self->site)
            site_raise_elem(in, self->site, rule_iterate(in, arg, NULL));
        return prim_result_type(in, p);
    case RULE_NEWLIST_ELEM0: return infer_new_sited(in, i, TK_LIST, rule_iterate(in, self ? self : arg, NULL));
    case RULE_NEWLIST_STR: return infer_new_sited(in, i, TK_LIST, in->string);
    case RULE_NEWLIST_BYTES: return infer_new_sited(in, i, TK_LIST, type_simple(in->types, TK_BYTES));
    case RULE_TUPLE3_STR: {
        const Type *three[3] = {in->string, in->string, in->string};
        return type_tuple(in->types, 3, three);
    }
    case RULE_RANGE_LEN: return type_int(in->types, 0, (int64_t)1 << 48);
    case RULE_FIXED: {
        const Type *r = prim_result_type(in, p);
        if (p->effect & EFFECT_RUNS_PY) {
            if (self)
                escape_type(in, self);
            escape_args(in, i, first, n);
        }
        return r;
    }
    default:
        if (self)
            escape_type(in, self);
        escape_args(in, i, first, n);
        return prim_result_type(in, p);
    }
}

/* ---- Functions and types with rules of their own ----------------------------------------------- */

typedef const Type *(*CallRule)(Infer *in, Inst *i, int first, int n);

static const Type *call_len(Infer *in, Inst *i, int first, int n) {
    const Type *t = arg_type(i, first);
    if (class_as_list(in, t, "__len__"))
        return type_int(in->types, 0, (int64_t)1 << 48);
    if (!type_is(t, TK_STR | TK_BYTES | TK_BYTEARRAY | TK_TUPLE | TK_CONTAINERS | TK_RANGE | TK_ARRAY)) {
        const Type *r = type_is(t, TK_INSTANCE) ? call_named(in, i, t, name_intern(in->program->names, "__len__", -1), (Args){0}) : NULL;
        escape_type(in, t);
        i->target = NULL;
        return r && !r->kinds ? r : type_int(in->types, 0, INT64_MAX - 1);
    }
    int64_t length = type_is(t, TK_TUPLE) ? t->n_items : type_is(t, TK_LIST) ? site_length(in, t->site) : LENGTH_ANY;
    if (length >= 0)
        return type_int(in->types, length, length);
    return type_int(in->types, 0, (int64_t)1 << 48);
}

/* The items of range(...): a counter from start by a step, which stays near it (see MAX_COUNTER_STEP).
 * This holds for iteration only: an item by index, or of reversed(), may be anything up to stop. */
static const Type *call_range(Infer *in, Inst *i, int first, int n) {
    const int64_t far = (int64_t)1 << 59;
    const Type *bounds[3] = {type_int(in->types, 0, 0), in->integer, type_int(in->types, 1, 1)};
    for (int k = 0; k < n; k++) {
        const Type *t = refuse_index(in, arg_type(i, first + k));
        bool is_int = type_is(t, TK_INT | TK_BOOL);
        if (!t->kinds)
            return in->bottom;
        if (!is_int)
            escape_type(in, t); /* __index__ */
        bounds[n == 1 ? 1 : k] = is_int && type_is(t, TK_INT) ? t : is_int ? type_int(in->types, 0, 1) : in->integer;
    }
    const Type *start = bounds[0], *stop = bounds[1], *step = bounds[2];
    bool counted = start->lo >= -(far / 2) && start->hi <= far / 2 && step->lo >= -MAX_COUNTER_STEP && step->hi <= MAX_COUNTER_STEP;
    if (!counted && (start->lo < -far || start->hi > far || stop->lo < -far || stop->hi > far))
        return type_range(in->types, in->integer);
    int64_t lo = start->lo, hi = start->hi;
    if (lo == hi && stop->lo == stop->hi && step->lo == step->hi && step->lo) { /* all is known, the last item too */
        int64_t turns = length_of_range(lo, stop->lo, step->lo), last = lo + (turns > 0 ? turns - 1 : 0) * step->lo;
        return type_range(in->types, type_int(in->types, lo < last ? lo : last, lo > last ? lo : last));
    }
    if (step->hi > 0) {
        int64_t last = stop->hi == RANGE_MAX || stop->hi > far ? far : stop->hi - 1;
        hi = last > hi ? last : hi;
    }
    if (step->lo < 0) {
        int64_t last = stop->lo == RANGE_MIN || stop->lo < -far ? -far : stop->lo + 1;
        lo = last < lo ? last : lo;
    }
    return type_range(in->types, type_int(in->types, lo, hi));
}

/* Items of a range reached otherwise than by counting. */
const Type *range_any_item(Infer *in, const Type *range) {
    const int64_t far = (int64_t)1 << 59;
    return range->elem->hi >= far || range->elem->lo <= -far ? in->integer : range->elem;
}

static const Type *call_isinstance(Infer *in, Inst *i, int first, int n) {
    const Type *c = n == 2 ? arg_type(i, first + 1) : in->object;
    if (!type_is(c, TK_CLASS | TK_BUILTIN | TK_TUPLE))
        escape_args(in, i, first, n);
    return in->boolean;
}

static const Type *call_to_int(Infer *in, Inst *i, int first, int n) {
    if (n == 0)
        return type_int(in->types, 0, 0);
    const Type *t = n == 1 ? refuse_number(in, arg_type(i, first)) : arg_type(i, first);
    if (!t->kinds)
        return in->bottom;
    if (n == 1 && type_is(t, TK_INT))
        return t;
    if (n == 1 && type_is(t, TK_BOOL))
        return type_int(in->types, 0, 1);
    if (!type_is(t, TK_INT | TK_BOOL | TK_FLOAT | TK_STR | TK_BYTES))
        escape_args(in, i, first, n);
    return in->integer;
}
static const Type *call_to_float(Infer *in, Inst *i, int first, int n) {
    const Type *t = n ? refuse_number(in, arg_type(i, first)) : in->integer;
    if (!type_is(t, TK_INT | TK_BOOL | TK_FLOAT | TK_STR))
        escape_args(in, i, first, n);
    return t->kinds ? in->floating : in->bottom;
}
static const Type *call_to_bool(Infer *in, Inst *i, int first, int n) {
    if (n && !type_is(arg_type(i, first), TK_INT | TK_BOOL | TK_FLOAT | TK_STR | TK_NONE | TK_TUPLE | TK_CONTAINERS))
        escape_args(in, i, first, n);
    return in->boolean;
}
static const Type *call_to_str(Infer *in, Inst *i, int first, int n) {
    show_args(in, i, first, n);
    return in->string;
}

static const Type *call_to_list(Infer *in, Inst *i, int first, int n) {
    const Type *elem = n ? rule_iterate(in, arg_type(i, first), NULL) : in->bottom;
    return rule_new_list(in, i, elem, n ? length_iterated(in, i->args.items[first], i) : 0);
}
static const Type *call_to_set(Infer *in, Inst *i, int first, int n) { return infer_new_sited(in, i, TK_SET, n ? rule_iterate(in, arg_type(i, first), NULL) : in->bottom); }
static const Type *call_to_frozenset(Infer *in, Inst *i, int first, int n) { return infer_new_sited(in, i, TK_FROZENSET, n ? rule_iterate(in, arg_type(i, first), NULL) : in->bottom); }
static const Type *call_to_tuple(Infer *in, Inst *i, int first, int n) {
    if (n && type_is(arg_type(i, first), TK_TUPLE))
        return arg_type(i, first);
    enum { MOST = 16 };
    const Type *elem = n ? rule_iterate(in, arg_type(i, first), NULL) : in->bottom, *items[MOST];
    int64_t length = n && elem->kinds ? length_iterated(in, i->args.items[first], i) : n ? -1 : 0;
    for (int k = 0; k < length && length <= MOST; k++)
        items[k] = elem;
    return length >= 0 && length <= MOST ? type_tuple(in->types, (int)length, items) : type_tuple(in->types, -1, &elem);
}
static const Type *call_to_dict(Infer *in, Inst *i, int first, int n) {
    Site *s = inst_site(in, i);
    if (n) {
        const Type *t = arg_type(i, first);
        const Type *pair = type_is(t, TK_DICT) ? NULL : rule_iterate(in, t, NULL);
        if (!pair) {
            site_copy_items(in, s, t->site);
        } else if (type_is(pair, TK_TUPLE) && pair->n_items == 2) {
            site_raise_key(in, s, pair->items[0]);
            site_raise_elem(in, s, pair->items[1]);
        } else if (pair->kinds) {
            escape_type(in, t);
            site_raise_key(in, s, in->object);
            site_raise_elem(in, s, in->object);
        }
    }
    return type_site(in->types, TK_DICT, s);
}

static const Type *call_sorted(Infer *in, Inst *i, int first, int n) {
    const Type *elem = rule_iterate(in, arg_type(i, first), NULL);
    class_used_by_runtime(in, elem, 0);
    return rule_new_list(in, i, elem, length_iterated(in, i->args.items[first], i));
}

/* The places that enumerate counts: as many as there are items, if that is known. Nobody counts beyond 2**59. */
static const Type *counted_places(Infer *in, const Inst *i, int first, int n) {
    const int64_t many = (int64_t)1 << 59, length = length_iterated(in, i->args.items[first], i), last = length < 0 ? many : length ? length - 1 : 0;
    const Type *start = n > 1 ? arg_type(i, first + 1) : type_int(in->types, 0, 0);
    bool bounded = type_is(start, TK_INT) && start->lo > -many && start->hi < many;
    return bounded ? type_int(in->types, start->lo, start->hi + last) : in->integer;
}

static const Type *call_enumerate(Infer *in, Inst *i, int first, int n) {
    const Type *items[2] = {counted_places(in, i, first, n), rule_iterate(in, arg_type(i, first), NULL)};
    return items[1]->kinds ? infer_new_sited(in, i, TK_ITER, type_tuple(in->types, 2, items)) : infer_new_sited(in, i, TK_ITER, in->bottom);
}

static const Type *call_zip(Infer *in, Inst *i, int first, int n) {
    const Type **items = ARENA_ARRAY(in->arena, const Type *, n + 1);
    for (int k = 0; k < n; k++) {
        items[k] = rule_iterate(in, arg_type(i, first + k), NULL);
        if (!items[k]->kinds)
            return infer_new_sited(in, i, TK_ITER, in->bottom);
    }
    return infer_new_sited(in, i, TK_ITER, type_tuple(in->types, n, items));
}
static const Type *call_reversed(Infer *in, Inst *i, int first, int n) {
    const Type *t = arg_type(i, first);
    return infer_new_sited(in, i, TK_ITER, type_is(t, TK_RANGE) ? range_any_item(in, t) : rule_iterate(in, t, NULL));
}

static const Type *call_iter(Infer *in, Inst *i, int first, int n) {
    const Type *t = arg_type(i, first);
    if (n != 1 || (t->kinds & (TK_OTHER | TK_INSTANCE))) {
        escape_args(in, i, first, n);
        return in->object;
    }
    return type_is(t, TK_ITER | TK_GENERATOR) ? t : infer_new_sited(in, i, TK_ITER, rule_iterate(in, t, NULL));
}
static const Type *call_next(Infer *in, Inst *i, int first, int n) {
    const Type *r = rule_iterate(in, arg_type(i, first), NULL);
    return n > 1 ? JOIN(r, arg_type(i, first + 1)) : r;
}

/* What a callback of the runtime may get is in the items of the arguments behind it. */
static const Type *call_map(Infer *in, Inst *i, int first, int n) {
    const Type *items[32];
    for (int k = 1; k < n; k++)
        items[k - 1] = rule_iterate(in, arg_type(i, first + k), NULL);
    const Type *result = callback_map(in, arg_type(i, first), n - 1, items);
    if (result)
        return infer_new_sited(in, i, TK_ITER, result);
    escape_args(in, i, first, n);
    return in->object;
}
static const Type *call_filter(Infer *in, Inst *i, int first, int n) {
    const Type *item = rule_iterate(in, arg_type(i, first + 1), NULL);
    if (callback_filter(in, arg_type(i, first), item))
        return infer_new_sited(in, i, TK_ITER, item);
    escape_args(in, i, first, n);
    return in->object;
}

static const Type *call_min_max(Infer *in, Inst *i, int first, int n) {
    const Type *r = in->bottom;
    if (n == 1)
        r = rule_iterate(in, arg_type(i, first), NULL);
    for (int k = 0; n > 1 && k < n; k++)
        r = JOIN(r, arg_type(i, first + k));
    class_used_by_runtime(in, r, 0);
    return r;
}

static const Type *call_sum(Infer *in, Inst *i, int first, int n) {
    const Type *elem = rule_iterate(in, arg_type(i, first), NULL);
    const Type *start = n > 1 ? arg_type(i, first + 1) : type_int(in->types, 0, 0);
    if (!elem->kinds) /* nothing to add, as far as known */
        return start;
    if (type_is(elem, TK_INT | TK_BOOL) && type_is(start, TK_INT | TK_BOOL))
        return in->integer;
    if (type_is(elem, TK_FLOAT) && type_is(start, TK_FLOAT))
        return in->floating;
    if (type_is(elem, TK_FLOAT | TK_INT | TK_BOOL) && type_is(start, TK_INT | TK_FLOAT | TK_BOOL))
        return JOIN(in->floating, in->integer);
    escape_args(in, i, first, n);
    return in->object;
}

static const Type *call_abs(Infer *in, Inst *i, int first, int n) {
    const Type *t = arg_type(i, first);
    if (type_is(t, TK_FLOAT))
        return in->floating;
    if (type_is(t, TK_INT)) {
        bool low = t->lo == RANGE_MIN, high = t->hi == RANGE_MAX;
        int64_t a = low ? RANGE_MAX : t->lo < 0 ? -t->lo : t->lo, b = high ? RANGE_MAX : t->hi < 0 ? -t->hi : t->hi;
        return type_int(in->types, t->lo <= 0 && t->hi >= 0 ? 0 : a < b ? a : b, a > b ? a : b);
    }
    if (type_is(t, TK_INT | TK_BOOL | TK_FLOAT))
        return t->kinds & TK_FLOAT ? JOIN(in->floating, in->integer) : in->integer;
    escape_args(in, i, first, n);
    return type_is(t, TK_COMPLEX) ? in->floating : in->object;
}
static const Type *call_round(Infer *in, Inst *i, int first, int n) {
    const Type *t = arg_type(i, first);
    if (type_is(t, TK_FLOAT) && (n == 1 || type_is(arg_type(i, first + 1), TK_INT)))
        return n == 1 ? in->integer : in->floating;
    if (type_is(t, TK_INT) && n == 1)
        return t;
    escape_args(in, i, first, n);
    return in->object;
}
static const Type *call_divmod(Infer *in, Inst *i, int first, int n) {
    const Type *a = arg_type(i, first), *b = n > 1 ? arg_type(i, first + 1) : in->object;
    bool ints = type_is(a, TK_INT | TK_BOOL) && type_is(b, TK_INT | TK_BOOL);
    bool floats = type_is(a, TK_INT | TK_FLOAT) && type_is(b, TK_INT | TK_FLOAT) && (type_is(a, TK_FLOAT) || type_is(b, TK_FLOAT));
    if (ints || floats) {
        Interval q = {RANGE_MIN, RANGE_MAX}, r = q;
        if (ints && !((a->kinds | b->kinds) & TK_BOOL)) {
            range_binary("floordiv", (Interval){a->lo, a->hi}, (Interval){b->lo, b->hi}, &q);
            range_binary("mod", (Interval){a->lo, a->hi}, (Interval){b->lo, b->hi}, &r);
        }
        const Type *both[2] = {floats ? in->floating : type_int(in->types, q.lo, q.hi), floats ? in->floating : type_int(in->types, r.lo, r.hi)};
        return type_tuple(in->types, 2, both);
    }
    escape_args(in, i, first, n);
    return in->object;
}
static const Type *call_pow(Infer *in, Inst *i, int first, int n) {
    if (n == 2)
        return rule_binary(in, i, "pow", arg_type(i, first), arg_type(i, first + 1));
    if (n == 3 && type_is(arg_type(i, first), TK_INT) && type_is(arg_type(i, first + 1), TK_INT) && type_is(arg_type(i, first + 2), TK_INT))
        return in->integer;
    escape_args(in, i, first, n);
    return in->object;
}

static const Type *call_print(Infer *in, Inst *i, int first, int n) {
    show_args(in, i, first, n);
    return in->none;
}
static const Type *call_ord(Infer *in, Inst *i, int first, int n) { return type_int(in->types, 0, 0x10ffff); }
static const Type *call_text(Infer *in, Inst *i, int first, int n) {
    show_args(in, i, first, n);
    return in->string;
}
static const Type *call_hash(Infer *in, Inst *i, int first, int n) {
    read_args(in, i, first, n);
    return type_int(in->types, INT64_MIN + 1, INT64_MAX - 1);
}
static const Type *call_truths(Infer *in, Inst *i, int first, int n) {
    escape_read(in, rule_iterate(in, arg_type(i, first), NULL));
    return in->boolean;
}
static const Type *call_callable(Infer *in, Inst *i, int first, int n) {
    escape_args(in, i, first, n);
    return in->boolean;
}
static const Type *call_number_text(Infer *in, Inst *i, int first, int n) {
    read_args(in, i, first, n);
    return in->string;
}

static const Type *call_property(Infer *in, Inst *i, int first, int n) {
    const Type *g = n > 0 ? arg_type(i, first) : in->none, *s = n > 1 ? arg_type(i, first + 1) : in->none;
    bool simple = n >= 1 && n <= 2 && type_is(g, TK_FUNC) && g->n_funcs == 1 && (type_is(s, TK_NONE) || (type_is(s, TK_FUNC) && s->n_funcs == 1));
    if (!simple) {
        escape_args(in, i, first, n);
        return in->object;
    }
    return type_descr(in->types, "property", g->funcs[0], type_is(s, TK_NONE) ? NULL : s->funcs[0]);
}
static const Type *wrap_function(Infer *in, Inst *i, int first, int n, const char *which) {
    const Type *f = n == 1 ? arg_type(i, first) : in->object;
    if (n == 1 && type_is(f, TK_FUNC) && f->n_funcs == 1)
        return type_descr(in->types, which, f->funcs[0], NULL);
    escape_args(in, i, first, n);
    return in->object;
}
static const Type *call_staticmethod(Infer *in, Inst *i, int first, int n) { return wrap_function(in, i, first, n, "staticmethod"); }
static const Type *call_classmethod(Infer *in, Inst *i, int first, int n) { return wrap_function(in, i, first, n, "classmethod"); }

static const Type *call_type_of(Infer *in, Inst *i, int first, int n) {
    if (n == 1 && infer_type_name(arg_type(i, first)) && !type_is(arg_type(i, first), TK_GENERATOR | TK_ARRAY))
        return type_builtin(in->types, infer_type_name(arg_type(i, first)));
    if (n == 1 && type_is(arg_type(i, first), TK_INSTANCE)) {
        const Type *r = in->bottom;
        for (int k = 0; k < arg_type(i, first)->n_classes; k++)
            r = JOIN(r, type_class_object(in->types, arg_type(i, first)->classes[k]));
        return r;
    }
    if (n == 1 && type_is(arg_type(i, first), TK_MODULE))
        return in->object;
    escape_args(in, i, first, n);
    if (n == 1)
        escape_reach_classes(in);
    else
        escape_dynamic_bases(in);
    return in->object;
}

Name *infer_constant_name(Infer *in, const Inst *v) { return op_is(v, OP_const) && v->u.k->kind == K_STR ? name_intern(in->program->names, v->u.k->text, v->u.k->length) : NULL; }

/* getattr and its family with a constant name note the name; with a computed one, every name. */
static const Type *call_getattr(Infer *in, Inst *i, int first, int n) {
    Name *name = n > 1 ? infer_constant_name(in, i->args.items[first + 1]) : NULL;
    bool is_module = n > 1 && type_is(arg_type(i, first), TK_MODULE);
    if (is_module && name && strncmp(name->text, "__", 2) != 0) { /* read like `module.name`, though at run time */
        const Type *t = attr_load(in, i, arg_type(i, first), name);
        return n > 2 ? type_join(in->types, t, arg_type(i, first + 2)) : t;
    }
    bool of_module = is_module && in->current->module->is_stdlib; /* which takes no __dict__ in this way */
    if (of_module)
        escape_globals(in, arg_type(i, first)->module);
    escape_args(in, i, first + of_module, n - of_module);
    if (name)
        escape_dynamic_name(in, name);
    else if (!of_module)
        escape_all_names(in, n > 0 ? arg_type(i, first) : in->object);
    return in->object;
}
static const Type *call_hasattr(Infer *in, Inst *i, int first, int n) {
    call_getattr(in, i, first, n);
    return in->boolean;
}
static const Type *call_setattr(Infer *in, Inst *i, int first, int n) {
    Name *name = n > 1 ? infer_constant_name(in, i->args.items[first + 1]) : NULL;
    escape_args(in, i, first, n);
    if (name && n == 3)
        attr_store(in, i, in->object, name, arg_type(i, first + 2));
    else if (name && n == 2)
        class_name_deleted(in, name);
    else if (n > 0 && type_is(arg_type(i, first), TK_INSTANCE))
        escape_stored_anywhere(in, arg_type(i, first));
    else if (!library_stores(in, i, n == 3 ? arg_type(i, first + 2) : in->bottom))
        escape_any_store(in);
    i->target = NULL;
    return in->none;
}

static bool shows_only_keys(const Inst *user, int k, const void *none) { return op_is(user, OP_iter) || (op_is(user, OP_contains) && k == 0); }

static const Type *call_globals(Infer *in, Inst *i, int first, int n) {
    if (n == 0 && ir_uses_are(in->current, i, shows_only_keys, NULL)) { /* the names: strings */
        Site *s = inst_site(in, i);
        site_raise_key(in, s, in->string);
        site_raise_elem(in, s, in->object);
        return type_site(in->types, TK_DICT, s);
    }
    infer_open_module(in, in->current->module);
    return in->object;
}
static const Type *call_vars(Infer *in, Inst *i, int first, int n) {
    escape_args(in, i, first, n);
    if (n) {
        escape_expose_all(in);
        if (!in->current->module->is_stdlib)
            escape_open_modules(in);
    } else {
        infer_open_module(in, in->current->module);
    }
    return in->object;
}

/* The type of one item of a struct format; NULL if the letter is not known. */
static const Type *struct_item(Infer *in, char letter, bool native) {
    int bytes = strchr("bB", letter) ? 1 : strchr("hH", letter) ? 2 : strchr("iI", letter) ? 4 : strchr("lL", letter) ? (native ? 8 : 4) : strchr("qQnNP", letter) ? 8 : 0;
    if (strchr("fde", letter))
        return in->floating;
    if (letter == '?')
        return in->boolean;
    if (strchr("csp", letter))
        return type_simple(in->types, TK_BYTES);
    if (!bytes)
        return NULL;
    if (bytes == 8)
        return in->integer;
    int64_t span = (int64_t)1 << (8 * bytes);
    return letter >= 'a' ? type_int(in->types, -span / 2, span / 2 - 1) : type_int(in->types, 0, span - 1);
}

/* struct.unpack of a constant format gives a tuple of known types. */
static const Type *call_struct_unpack(Infer *in, Inst *i, int first, int n) {
    const Inst *format = i->args.items[first];
    const Type *any = type_simple(in->types, TK_TUPLE);
    escape_args(in, i, first + 1, n - 1);
    if (!op_is(format, OP_const) || format->u.k->kind != K_STR)
        return any;
    const char *p = format->u.k->text;
    bool native = !strchr("<>=!", *p) || !*p;
    p += *p && strchr("<>=!@", *p) != NULL;
    VEC(const Type *) items = {0};
    while (*p) {
        int count = 1;
        if (*p == ' ') {
            p++;
            continue;
        }
        if (*p >= '0' && *p <= '9')
            for (count = 0; *p >= '0' && *p <= '9' && count < 1000; p++)
                count = count * 10 + (*p - '0');
        char letter = *p ? *p++ : 0;
        const Type *t = letter == 'x' ? in->none : letter ? struct_item(in, letter, native) : NULL;
        if (!t)
            return any;
        if (strchr("sp", letter))
            count = 1;
        for (int k = 0; letter != 'x' && k < count; k++)
            vec_push(in->arena, &items, t);
    }
    return items.n ? type_tuple(in->types, items.n, items.items) : any;
}

static const struct { const char *name; CallRule rule; int min, max; } call_rules[] = {
    {"array.array", array_made, 1, 2}, {"_struct.unpack", call_struct_unpack, 2, 2}, {"struct.unpack", call_struct_unpack, 2, 2},
    {"len", call_len, 1, 1}, {"range", call_range, 1, 3}, {"isinstance", call_isinstance, 2, 2}, {"issubclass", call_isinstance, 2, 2},
    {"int", call_to_int, 0, 2}, {"float", call_to_float, 0, 1}, {"bool", call_to_bool, 0, 1}, {"str", call_to_str, 0, 3},
    {"list", call_to_list, 0, 1}, {"tuple", call_to_tuple, 0, 1}, {"dict", call_to_dict, 0, 1}, {"set", call_to_set, 0, 1}, {"frozenset", call_to_frozenset, 0, 1},
    {"sorted", call_sorted, 1, 1}, {"enumerate", call_enumerate, 1, 2}, {"zip", call_zip, 1, 31}, {"reversed", call_reversed, 1, 1}, {"iter", call_iter, 1, 2}, {"next", call_next, 1, 2},
    {"map", call_map, 2, 31}, {"filter", call_filter, 2, 2}, {"min", call_min_max, 1, 31}, {"max", call_min_max, 1, 31}, {"sum", call_sum, 1, 2}, {"abs", call_abs, 1, 1}, {"round", call_round, 1, 2}, {"divmod", call_divmod, 2, 2}, {"pow", call_pow, 2, 3},
    {"print", call_print, 0, 1000}, {"ord", call_ord, 1, 1}, {"chr", call_number_text, 1, 1}, {"repr", call_text, 1, 1}, {"ascii", call_text, 1, 1}, {"hex", call_number_text, 1, 1}, {"bin", call_number_text, 1, 1}, {"oct", call_number_text, 1, 1}, {"format", call_text, 1, 2},
    {"hash", call_hash, 1, 1}, {"id", call_hash, 1, 1}, {"any", call_truths, 1, 1}, {"all", call_truths, 1, 1}, {"callable", call_callable, 1, 1}, {"hasattr", call_hasattr, 2, 2}, {"getattr", call_getattr, 2, 3}, {"setattr", call_setattr, 3, 3}, {"delattr", call_setattr, 2, 2},
    {"property", call_property, 0, 2}, {"staticmethod", call_staticmethod, 1, 1}, {"classmethod", call_classmethod, 1, 1}, {"type", call_type_of, 1, 3},
    {"globals", call_globals, 0, 0}, {"locals", call_vars, 0, 0}, {"vars", call_vars, 0, 1}, {"eval", call_globals, 1, 3}, {"exec", call_globals, 1, 3},
};

/* Whatever the arguments are, a float comes back. */
static const Type *result_of_all_rows(Infer *in, const Prim *p) {
    bool floats = p != NULL;
    for (; p; p = prim_next_same(p))
        floats &= p->result == PT_F64;
    return floats ? in->floating : in->object;
}

static void set_builtin_target(Infer *in, Inst *i, const char *name) {
    if (!i->target)
        i->target = ARENA_NEW(in->arena, CallTarget);
    *i->target = (CallTarget){.kind = TARGET_BUILTIN, .builtin = name};
}

const Type *builtin_call(Infer *in, Inst *i, const char *name, int first, int n) {
    i->target = NULL;
    if (strcmp(name, "pow") != 0) /* call_pow knows better */
        numbers_note_name(in, name);
    for (int k = 0; k < n; k++)
        if (!arg_type(i, first + k)->kinds)
            return in->bottom;
    for (size_t k = 0; k < sizeof call_rules / sizeof *call_rules; k++) {
        if (strcmp(call_rules[k].name, name) != 0)
            continue;
        if (n < call_rules[k].min || n > call_rules[k].max)
            break;
        const Type *r = call_rules[k].rule(in, i, first, n);
        set_builtin_target(in, i, name);
        const Type *list = !strcmp(name, "len") ? class_as_list(in, arg_type(i, first), "__len__") : NULL;
        if (list)
            *i->target = (CallTarget){.kind = TARGET_VIEW, .view = list};
        return r;
    }
    const char *dot = strrchr(name, '.');
    const char *module = dot ? arena_strndup(in->arena, name, (size_t)(dot - name)) : NULL;
    const Prim *p = infer_covering_row(in, i, prim_find_function(module, dot ? dot + 1 : name), NULL, first, n);
    if (!p) {
        escape_args(in, i, first, n);
        return result_of_all_rows(in, prim_find_function(module, dot ? dot + 1 : name));
    }
    set_builtin_target(in, i, name);
    return infer_row_result(in, i, p, NULL, first, n);
}

/* Keyword arguments key, reverse and default, behind n_pos others; false: there is another one. */
bool infer_ordering_keywords(Infer *in, Inst *i, const IrNames *kwnames, int n_pos, const Type **key, const Type **other) {
    *key = in->none;
    for (int k = 0; k < kwnames->n; k++) {
        const Type *value = arg_type(i, 1 + n_pos + k);
        if (name_is(kwnames->items[k], "key"))
            *key = value;
        else if (name_is(kwnames->items[k], "default"))
            *other = value;
        else if (!name_is(kwnames->items[k], "reverse") || !type_is(value, TK_BOOL | TK_INT))
            return false;
    }
    return true;
}

/* sorted, min and max with keywords; NULL: not one of these, or not understood. */
static const Type *call_ordered(Infer *in, Inst *i, const char *name, int n_pos) {
    bool sorts = !strcmp(name, "sorted");
    if ((!sorts && strcmp(name, "min") != 0 && strcmp(name, "max") != 0) || n_pos < 1 || (sorts && n_pos > 1))
        return NULL;
    const Type *key, *other = in->bottom, *item = n_pos == 1 ? rule_iterate(in, arg_type(i, 1), NULL) : in->bottom;
    for (int k = 1; n_pos > 1 && k <= n_pos; k++)
        item = JOIN(item, arg_type(i, k));
    if (!infer_ordering_keywords(in, i, i->u.kwnames, n_pos, &key, &other) || !callback_key(in, key, item))
        return NULL;
    return sorts ? rule_new_list(in, i, item, length_iterated(in, i->args.items[1], i)) : JOIN(item, other);
}

const Type *builtin_call_keywords(Infer *in, Inst *i, const char *name) {
    numbers_note_name(in, name);
    int n_kw = i->u.kwnames->n, n_pos = i->args.n - 1 - n_kw;
    if (!strcmp(name, "dict") && n_pos <= 1) {
        const Type *d = call_to_dict(in, i, 1, n_pos);
        site_raise_key(in, d->site, in->string);
        for (int k = 0; k < n_kw; k++)
            site_raise_item(in, d->site, i->u.kwnames->items[k], arg_type(i, 1 + n_pos + k));
        return d;
    }
    const Type *ordered = call_ordered(in, i, name, n_pos);
    if (ordered)
        return ordered;
    bool prints = !strcmp(name, "print");
    for (int k = 0; k < i->args.n; k++)
        (prints && k <= n_pos ? escape_shown : escape_type)(in, arg_type(i, k));
    if (prints)
        return in->none;
    if (!strcmp(name, "sorted"))
        return infer_new_sited(in, i, TK_LIST, rule_iterate(in, arg_type(i, 1), NULL));
    return NULL;
}
