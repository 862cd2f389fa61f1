/* rules.c - the transfer function of every operation: the type of the result from the types of the
 * operands, and what it does to places. Bottom means: cannot complete, as far as is known. */
#include "compiler/infer/internal.h"



static bool any_bottom(const Inst *i) {
    for (int k = 0; k < i->args.n; k++)
        if (!i->args.items[k]->type || !i->args.items[k]->type->kinds)
            return true;
    return false;
}

void rule_escape_operands(Infer *in, Inst *i) {
    for (int k = 0; k < i->args.n; k++)
        escape_type(in, arg_type(i, k));
}

static void rule_show_operands(Infer *in, Inst *i) {
    for (int k = 0; k < i->args.n; k++)
        escape_shown(in, arg_type(i, k));
}

/* Nothing precise is known: any code may run on the operands. */
const Type *rule_opaque(Infer *in, Inst *i) {
    i->target = NULL;
    rule_escape_operands(in, i);
    return in->object;
}

CallTarget *rule_new_target(Infer *in, Inst *i, TargetKind kind) {
    if (!i->target)
        i->target = ARENA_NEW(in->arena, CallTarget);
    *i->target = (CallTarget){.kind = kind};
    return i->target;
}

/* ---- Constants and names ------------------------------------------------------------------- */

static const Type *const_type(Infer *in, const IrConst *k) {
    switch (k->kind) {
    case K_NONE: return in->none;
    case K_TRUE: case K_FALSE: return type_bool(in->types, k->kind == K_TRUE);
    case K_INT: return type_int(in->types, k->i, k->i);
    case K_BIGINT: return in->integer;
    case K_FLOAT: return in->floating;
    case K_COMPLEX: numbers_complex(in); return type_simple(in->types, TK_COMPLEX);
    case K_STR: return in->string;
    case K_BYTES: return type_simple(in->types, TK_BYTES);
    case K_TUPLE: {
        const Type **items = ARENA_ARRAY(in->arena, const Type *, k->n_items + 1);
        for (int n = 0; n < k->n_items; n++)
            items[n] = const_type(in, k->items[n]);
        return type_tuple(in->types, k->n_items, items);
    }
    default: return in->object;
    }
}

static const Type *rule_const(Infer *in, Inst *i) {
    const IrConst *k = i->u.k;
    if (k->kind != K_FROZENSET)
        return const_type(in, k);
    Site *s = inst_site(in, i);
    for (int n = 0; n < k->n_items; n++)
        site_raise_elem(in, s, const_type(in, k->items[n]));
    return type_site(in->types, TK_FROZENSET, s);
}

static bool is_set_by_import(const Name *name) {
    static const char *const names[] = {"__doc__", "__file__", "__package__", "__spec__", "__loader__", "__path__", "__builtins__", "__cached__"};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (name_is(name, names[k]))
            return true;
    return false;
}

static const Type *load_global(Infer *in, Global *g) {
    bool system = g->name->length > 4 && !strncmp(g->name->text, "__", 2);
    if (infer_module_is_open(in, g->module)) {
        const char *here = builtin_known_name(in, g->name->text);
        if (here) /* most likely; and then it is called as an object */
            escape_builtin(in, here);
        return in->object;
    }
    const Type *t = place_read(in, global_place(in, g));
    const char *builtin = builtin_known_name(in, g->name->text);
    bool changes = builtin && module_builtin_changes(in, g->name);
    if (changes || name_is(g->name, "NotImplemented") || name_is(g->name, "Ellipsis")) {
        escape_type(in, t);
        return in->object;
    }
    if (builtin)
        return JOIN(t, type_builtin(in->types, builtin));
    if (name_is(g->name, "__name__"))
        return JOIN(t, in->string); /* the import system sets it before the module does */
    if (system && (!g->n_stores || is_set_by_import(g->name)))
        return in->object;
    return t;
}

/* Does the runtime look the name up by itself? */
static bool runtime_looks_up(const Global *g) {
    static const char *const rows[][2] = {
#define LOOKUP(module, name) {#module, #name},
#include "runtime/tables/lookup.def"
#undef LOOKUP
    };
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++)
        if (g->module->is_stdlib && name_is(g->name, rows[k][1]) && name_is(g->module->name, rows[k][0]))
            return true;
    return false;
}

static const Type *store_global(Infer *in, Inst *i) {
    Global *g = i->u.global;
    if (runtime_looks_up(g) || modules_see_name(in, g->name))
        escape_type(in, arg_type(i, 0));
    if (infer_module_is_open(in, g->module))
        escape_type(in, arg_type(i, 0));
    else
        place_raise(in, global_place(in, g), type_without(in->types, arg_type(i, 0), TK_UNDEF));
    return in->bottom;
}

static ClassDef *class_of_body(Infer *in, const Func *origin) {
    for (int k = 0; k < in->program->classes.n; k++)
        if (in->program->classes.items[k]->body == origin)
            return in->program->classes.items[k];
    return NULL;
}

/* Has the body of the class stored the name before i, whatever way it came there? Then no global is meant. */
static bool stored_before(Func *f, const Inst *i) {
    bool stored = false;
    if (!f->entry->idom)
        cfg_compute_dominators(f);
    for (int b = 0; b < f->blocks.n; b++) {
        Block *block = f->blocks.items[b];
        bool above = block == i->block || cfg_dominates(block, i->block); /* in its own block: until i comes */
        for (const Inst *k = block->first; k; k = k->next) {
            if (k == i)
                above = false;
            if (op_is(k, OP_del_name) && k->u.name == i->u.global->name)
                return false;
            if (op_is(k, OP_store_name) && k->u.name == i->u.global->name)
                stored |= above;
        }
    }
    return stored;
}

static const Type *load_name(Infer *in, Inst *i) {
    ClassDef *def = class_of_body(in, in->current->origin);
    Global *g = i->u.global;
    if (!def || g->module->is_text)
        return in->object;
    Attr *a = def ? class_attr_here(in, class_facts(in, def), g->name, false) : NULL;
    const Type *t = a ? place_read(in, &a->place) : in->bottom;
    return a && stored_before(in->current, i) ? t : JOIN(t, load_global(in, g));
}

/* Is the block passed whenever the function returns? */
static bool on_every_path(Func *f, const Block *block) {
    if (block == f->entry)
        return true;
    if (!f->entry->idom)
        cfg_compute_dominators(f);
    for (int b = 0; b < f->blocks.n; b++)
        if (op_is(f->blocks.items[b]->last, OP_return) && !cfg_dominates(block, f->blocks.items[b]))
            return false;
    return true;
}

static const Type *store_name(Infer *in, Inst *i) {
    ClassDef *def = class_of_body(in, in->current->origin);
    if (def) {
        if (name_is(i->u.name, "__slots__"))
            class_note_slots(in, class_facts(in, def), i->args.items[1]);
        class_attr_raise(in, class_facts(in, def), i->u.name, arg_type(i, 1));
        Attr *a = class_attr_here(in, class_facts(in, def), i->u.name, true);
        a->definite = a->definite || on_every_path(in->current, i->block);
    } else
        escape_type(in, arg_type(i, 1));
    return in->bottom;
}

/* ---- Items and iteration -------------------------------------------------------------------- */

static const Type *join_items(Infer *in, const Type *t) {
    const Type *r = in->bottom;
    for (int k = 0; k < (t->n_items < 0 ? 1 : t->n_items); k++)
        r = JOIN(r, t->items[k]);
    return r;
}

/* The type of what iterating gives. An unknown or user-made iterable escapes and gives objects. */
const Type *rule_iterate(Infer *in, const Type *t, Inst *at) {
    const uint32_t known = TK_TUPLE | TK_CONTAINERS | TK_STR | TK_BYTES | TK_BYTEARRAY | TK_RANGE | TK_ITER | TK_GENERATOR | TK_ARRAY | TK_NONE | TK_UNDEF;
    const Type *r = in->bottom;
    if (!t->kinds)
        return r;
    const Type *list = class_as_list(in, t, "__iter__");
    if (list)
        return site_elem(in, list->site);
    t = refuse_iteration(in, t);
    if (t->kinds & ~known) {
        escape_type(in, t);
        return in->object;
    }
    if (t->kinds & TK_TUPLE)
        r = JOIN(r, join_items(in, t));
    if (t->kinds & TK_DICT)
        r = JOIN(r, site_key(in, t->site));
    if (t->kinds & (TK_LIST | TK_SET | TK_FROZENSET | TK_ITER | TK_GENERATOR))
        r = JOIN(r, site_elem(in, t->site));
    if (t->kinds & TK_STR)
        r = JOIN(r, in->string);
    if (t->kinds & (TK_BYTES | TK_BYTEARRAY))
        r = JOIN(r, type_int(in->types, 0, 255));
    if (t->kinds & TK_RANGE)
        r = JOIN(r, t->elem);
    if (t->kinds & TK_ARRAY)
        r = JOIN(r, array_item(in, t));
    return r;
}

static const Type *rule_iter(Infer *in, Inst *i) {
    const Type *t = arg_type(i, 0);
    if (type_is(t, TK_ITER | TK_GENERATOR))
        return t;
    const Type *elem = rule_iterate(in, t, i), *list = class_as_list(in, t, "__iter__");
    i->target = NULL;
    if (list)
        rule_new_target(in, i, TARGET_VIEW)->view = list;
    else if (elem->kinds & TK_OTHER && (t->kinds & (TK_OTHER | TK_INSTANCE)))
        return in->object;
    Site *s = inst_site(in, i);
    site_raise_elem(in, s, elem);
    return type_site(in->types, TK_ITER, s);
}

/* sys.modules["name"]: that module, as an object. (Other uses of sys.modules are not looked through.) */
static void reach_sys_module(Infer *in, const Inst *i) {
    const Inst *modules = i->args.items[0], *key = i->args.items[1];
    if (modules->op != OP_getattr || !name_is(modules->u.name, "modules") || key->op != OP_const || key->u.k->kind != K_STR)
        return;
    const Type *from = arg_type(modules, 0);
    if (!type_is(from, TK_MODULE) || !from->module->is_c || !name_is(from->module->name, "sys"))
        return;
    Name *name = name_intern(in->program->names, key->u.k->text, key->u.k->length);
    for (int k = 0; k < in->program->modules.n; k++)
        if (in->program->modules.items[k]->name == name)
            escape_type(in, type_module(in->types, in->program->modules.items[k]));
}

static const Type *rule_getitem(Infer *in, Inst *i) {
    reach_sys_module(in, i);
    const Type *a = arg_type(i, 0), *k = arg_type(i, 1);
    i->target = NULL;
    if (type_is(a, TK_NONE))
        return in->bottom;
    if ((a->kinds & TK_NONE) && !(a->kinds & (TK_OTHER | TK_INSTANCE)))
        a = type_without(in->types, a, TK_NONE);
    const Type *list = class_as_list(in, a, "__getitem__");
    if (list) {
        rule_new_target(in, i, TARGET_VIEW)->view = list;
        a = list;
    }
    bool index = type_is(k, TK_INT | TK_BOOL), slice = type_is(k, TK_SLICE);
    a = refuse_items(in, a);
    if (!a->kinds)
        return in->bottom;
    if (type_is(a, TK_DICT)) {
        escape_read(in, k); /* a KeyError holds it */
        return site_item(in, a->site, infer_constant_name(in, i->args.items[1]));
    }
    if (index && type_is(a, TK_TUPLE)) {
        if (a->n_items >= 0 && type_is(k, TK_INT) && k->lo == k->hi) {
            int64_t at = k->lo < 0 ? k->lo + a->n_items : k->lo;
            return at >= 0 && at < a->n_items ? a->items[at] : in->bottom;
        }
        return join_items(in, a);
    }
    if (index && type_is(a, TK_RANGE))
        return range_any_item(in, a);
    if (index && type_is(a, TK_LIST | TK_TUPLE | TK_STR | TK_BYTES | TK_BYTEARRAY | TK_RANGE | TK_ARRAY))
        return rule_iterate(in, a, NULL);
    if (slice && type_is(a, TK_LIST))
        return rule_new_list(in, i, site_elem(in, a->site), list ? LENGTH_ANY : length_of_slice(site_length(in, a->site), i->args.items[1]));
    if (slice && type_is(a, TK_STR | TK_BYTES | TK_BYTEARRAY | TK_ARRAY))
        return a;
    if (slice && type_is(a, TK_TUPLE)) {
        const Type *all = join_items(in, a);
        return type_tuple(in->types, -1, &all);
    }
    if (type_is(a, TK_INSTANCE)) {
        const Type *r = call_named(in, i, a, infer_name(in, "__getitem__"), (Args){&k, 1, NULL});
        if (r)
            return r;
    }
    return rule_opaque(in, i);
}

static const Type *rule_setitem(Infer *in, Inst *i) {
    const Type *a = arg_type(i, 0), *k = arg_type(i, 1), *v = arg_type(i, 2);
    i->target = NULL;
    if (type_is(a, TK_NONE))
        return in->bottom;
    if ((a->kinds & TK_NONE) && !(a->kinds & (TK_OTHER | TK_INSTANCE)))
        a = type_without(in->types, a, TK_NONE);
    const Type *list = class_as_list(in, a, "__setitem__");
    if (list) {
        rule_new_target(in, i, TARGET_VIEW)->view = list;
        a = list;
    }
    a = refuse_items(in, a);
    if (!a->kinds)
        return in->bottom;
    if (type_is(a, TK_DICT)) {
        class_used_by_runtime(in, k, 0);
        site_raise_key(in, a->site, k);
        site_raise_item(in, a->site, infer_constant_name(in, i->args.items[1]), v);
    } else if (type_is(a, TK_LIST) && type_is(k, TK_INT | TK_BOOL)) {
        site_raise_elem(in, a->site, v);
    } else if (type_is(a, TK_LIST) && type_is(k, TK_SLICE)) {
        length_lost(in, a);
        site_raise_elem(in, a->site, rule_iterate(in, v, NULL));
    } else if (type_is(a, TK_ARRAY) && type_is(k, TK_INT | TK_BOOL | TK_SLICE)) {
        array_takes(in, v);
    } else if (type_is(a, TK_BYTEARRAY)) {
        escape_type(in, v);
    } else {
        const Type *items[2] = {k, v};
        const Type *r = type_is(a, TK_INSTANCE) ? call_named(in, i, a, infer_name(in, "__setitem__"), (Args){items, 2, NULL}) : NULL;
        if (!r)
            rule_opaque(in, i);
    }
    return in->bottom;
}

static const Type *rule_unpack(Infer *in, Inst *i) {
    const Type *t = arg_type(i, 0);
    bool star = op_is(i, OP_unpack_star);
    int n = star ? i->u.pair.a + 1 + i->u.pair.b : (int)i->u.i;
    const Type **items = ARENA_ARRAY(in->arena, const Type *, n + 1);
    if (!star && type_is(t, TK_TUPLE) && t->n_items >= 0) {
        if (t->n_items != n)
            return in->bottom;
        return type_agg(in->types, n, t->items);
    }
    const Type *elem = rule_iterate(in, t, NULL);
    if (!elem->kinds && !star)
        return in->bottom;
    int64_t all = star ? length_iterated(in, i->args.items[0], i) : 0;
    for (int k = 0; k < n; k++)
        items[k] = star && k == i->u.pair.a ? rule_new_list(in, i, elem, all >= n - 1 ? all - (n - 1) : LENGTH_ANY) : elem;
    return type_agg(in->types, n, items);
}

/* ---- Functions ------------------------------------------------------------------------------ */

/* Defaults that are constants need not be read from the function object. */
static void note_constant_defaults(Infer *in, Inst *i, Func *f, int from, int to) {
    if (f->default_consts)
        return;
    f->default_consts = ARENA_ARRAY(in->arena, IrConst *, f->params.n + 1);
    const Inst *tuple = i->args.items[0], *dict = i->args.items[1];
    for (int k = from; k < to; k++) {
        if (op_is(tuple, OP_const) && tuple->u.k->kind == K_TUPLE && k - from < tuple->u.k->n_items)
            f->default_consts[k] = tuple->u.k->items[k - from];
        else if (op_is(tuple, OP_build_tuple) && op_is(tuple->args.items[k - from], OP_const))
            f->default_consts[k] = tuple->args.items[k - from]->u.k;
    }
    for (int k = to; k < f->params.n; k++)
        for (int d = 0; op_is(dict, OP_build_dict) && d + 1 < dict->args.n; d += 2)
            if (op_is(dict->args.items[d], OP_const) && op_is(dict->args.items[d + 1], OP_const) && !strcmp(dict->args.items[d]->u.k->text, f->params.items[k].name->text))
                f->default_consts[k] = dict->args.items[d + 1]->u.k;
}

static void note_defaults(Infer *in, Inst *i, FuncFacts *facts) {
    const Func *f = facts->origin;
    const Type *positional = arg_type(i, 0);
    int n_pos = 0, n_defaults = 0;
    for (int k = 0; k < f->params.n; k++)
        if (f->params.items[k].kind == PARAM_POS || f->params.items[k].kind == PARAM_POSONLY) {
            n_pos++;
            n_defaults += f->params.items[k].has_default;
        }
    bool exact = type_is(positional, TK_TUPLE) && positional->n_items == n_defaults;
    note_constant_defaults(in, i, facts->origin, n_pos - n_defaults, n_pos);
    for (int k = n_pos - n_defaults; k < n_pos; k++)
        place_raise(in, &facts->defaults[k], exact ? positional->items[k - (n_pos - n_defaults)] : type_may_be(positional, TK_TUPLE) && positional->n_items == -1 ? positional->items[0] : in->object);
    for (int k = n_pos; k < f->params.n; k++) {
        if (f->params.items[k].kind != PARAM_KWONLY || !f->params.items[k].has_default)
            continue;
        const Type *t = in->object;
        Inst *dict = i->args.items[1];
        for (int d = 0; op_is(dict, OP_build_dict) && d + 1 < dict->args.n; d += 2) {
            const Inst *key = dict->args.items[d];
            if (op_is(key, OP_const) && key->u.k->kind == K_STR && !strcmp(key->u.k->text, f->params.items[k].name->text))
                t = dict->args.items[d + 1]->type;
        }
        if (t->kinds)
            place_raise(in, &facts->defaults[k], t);
    }
    if (facts->generic)
        escape_defaults(in, facts);
}

static const Type *rule_make_function(Infer *in, Inst *i) {
    FuncFacts *facts = func_facts(in, i->u.func);
    for (int k = 3; k < i->args.n; k++)
        place_raise(in, &facts->frees[k - 3], arg_type(i, k));
    for (int k = 0; k < 3; k++)
        if (!arg_type(i, k)->kinds)
            return in->bottom;
    note_defaults(in, i, facts);
    if (arg_type(i, 2)->kinds)
        escape_type(in, arg_type(i, 2));
    return type_func(in->types, i->u.func);
}

static Args args_from(Infer *in, Inst *i, int first, IrNames *kwnames) {
    Args a = {ARENA_ARRAY(in->arena, const Type *, i->args.n - first + 1), i->args.n - first, kwnames};
    for (int k = first; k < i->args.n; k++)
        a.items[k - first] = arg_type(i, k);
    return a;
}

static bool is_receiver(const Inst *user, int k, const void *none) { return op_is(user, OP_lookup_method) || (op_is(user, OP_call_method) && k == 0); }

/* super(C, x) where x is certainly an instance of C: made without error. Its calls say what escapes. */
static bool is_plain_super(Infer *in, Inst *i) {
    if (i->args.n != 3 || (i->u.kwnames && i->u.kwnames->n))
        return false;
    const Type *cls = arg_type(i, 1), *self = arg_type(i, 2);
    if (!type_is(cls, TK_CLASS) || cls->n_class_objects != 1 || !type_is(self, TK_INSTANCE) || !ir_uses_are(in->current, i, is_receiver, NULL))
        return false;
    for (int k = 0; k < self->n_classes; k++)
        if (!class_is_subclass(in, self->classes[k], cls->class_objects[0]))
            return false;
    return true;
}

static const Type *rule_call(Infer *in, Inst *i) {
    const Type *callee = arg_type(i, 0);
    if (type_is(callee, TK_BUILTIN) && callee->builtin) {
        i->target = NULL;
        if (!strcmp(callee->builtin, "__import__") && module_hands_out_modules(in->current->module))
            modules_reach(in);
        if (!strcmp(callee->builtin, "super") && is_plain_super(in, i)) {
            rule_new_target(in, i, TARGET_SUPER);
            return in->object;
        }
        if (i->u.kwnames && i->u.kwnames->n) {
            const Type *r = builtin_call_keywords(in, i, callee->builtin);
            return r ? r : rule_opaque(in, i);
        }
        return builtin_call(in, i, callee->builtin, 1, i->args.n - 1);
    }
    Args args = args_from(in, i, 1, i->u.kwnames);
    if (type_is(callee, TK_METHOD) && callee->builtin && !(i->u.kwnames && i->u.kwnames->n)) {
        i->target = NULL;
        for (int k = 0; k < args.n; k++)
            if (!args.items[k]->kinds)
                return in->bottom;
        const Type *r = builtin_method(in, i, callee->elem, infer_name(in, callee->builtin), 1, i->args.n - 1);
        return r ? r : rule_opaque(in, i);
    }
    if (callee->kinds & TK_METHOD) { /* its self is not at hand: dynamic */
        i->target = NULL;
        const Type *each = any_bottom(i) ? in->bottom : call_each(in, callee, args);
        return each ? each : call_unknown(in, i, callee, args);
    }
    if (type_is(callee, TK_INSTANCE)) {
        const Type *called = any_bottom(i) ? in->bottom : call_named(in, i, callee, infer_name(in, "__call__"), args);
        if (called)
            return called;
    }
    const Type *r = call_type(in, i, callee, args);
    if (i->target && i->target->clone && i->target->clone->origin->is_map)
        length_called(in, i, i->target->clone);
    return r;
}

static bool is_builtin_receiver(const Type *t) {
    const uint32_t kinds = PLAIN_KINDS | TK_GENERATOR | TK_ITER;
    return type_is(t, kinds);
}

/* super().name(arguments from `first` on): the method behind cls in the order of self's class. */
static const Type *call_through_super(Infer *in, Inst *i, const Type *cls, const Type *self, int first) {
    if (type_is(cls, TK_CLASS) && cls->n_class_objects == 1 && type_is(self, TK_INSTANCE) && self->n_classes == 1) {
        ClassFacts *facts = class_facts(in, self->classes[0]);
        const Type *m = facts->is_opaque ? NULL : class_lookup(in, self->classes[0], i->u.method.name, cls->class_objects[0]);
        if (m && type_is(m, TK_FUNC) && m->n_funcs == 1) {
            const Type *r = call_function(in, m->funcs[0], self, args_from(in, i, first, i->u.method.kwnames), TARGET_METHOD, NULL);
            if (in->last.clone)
                *rule_new_target(in, i, TARGET_METHOD) = in->last;
            return r;
        }
        if (!m && !facts->is_opaque && !facts->builtin_base && name_is(i->u.method.name, "__init__") && i->args.n == first) {
            rule_new_target(in, i, TARGET_NOTHING);
            return in->none;
        }
    }
    escape_dynamic_name(in, i->u.method.name);
    escape_type(in, cls);
    escape_type(in, self);
    return rule_opaque(in, i);
}

/* The receiver with the method looked up: what the lookup means is decided at the call. */
static const Type *rule_lookup_method(Infer *in, Inst *i) {
    const Type *self = arg_type(i, 0);
    i->cannot_raise = builtin_has_method(self, i->u.name);
    return self;
}

static const Type *rule_lookup_super(Infer *in, Inst *i) {
    i->cannot_raise = false;
    return any_bottom(i) ? in->bottom : arg_type(i, 1);
}

static const Type *rule_call_method(Infer *in, Inst *i) {
    const Type *self = arg_type(i, 0);
    Name *name = i->u.method.name;
    i->target = NULL;
    if (any_bottom(i))
        return in->bottom;
    self = type_without(in->types, self, TK_UNDEF);
    if (type_is(self, TK_INSTANCE | TK_NONE) && (self->kinds & TK_NONE) && strncmp(name->text, "__", 2) != 0 && !type_is(self, TK_NONE))
        self = type_without(in->types, self, TK_NONE); /* raises for None; the rest as usual, but not direct */
    bool on_none = type_is(self, TK_NONE) && strncmp(name->text, "__", 2) != 0;
    if (on_none) /* AttributeError, or not yet known */
        return in->bottom;
    self = refuse_attribute(in, self, name);
    bool exact = self == arg_type(i, 0);
    const Inst *receiver = i->args.items[0];
    if (op_is(receiver, OP_lookup_method))
        receiver = receiver->args.items[0];
    if (receiver->target && receiver->target->kind == TARGET_SUPER)
        return call_through_super(in, i, receiver->args.items[1]->type, receiver->args.items[2]->type, 1);
    Args args = args_from(in, i, 1, i->u.method.kwnames);
    if (is_builtin_receiver(self)) {
        bool keywords = i->u.method.kwnames && i->u.method.kwnames->n;
        const Type *r = keywords ? builtin_method_keywords(in, i, self, name) : builtin_method(in, i, self, name, 1, i->args.n - 1);
        return r ? r : rule_opaque(in, i);
    }
    const Type *list = i->u.method.kwnames && i->u.method.kwnames->n ? NULL : class_as_list(in, self, name->text);
    const Type *of_list = list ? builtin_method(in, i, list, name, 1, i->args.n - 1) : NULL;
    if (of_list) {
        if (exact)
            rule_new_target(in, i, TARGET_VIEW)->view = list;
        return of_list;
    }
    const Type *r = call_named(in, i, self, name, args);
    if (r) {
        (void)exact; /* devirtualise tests the class when the receiver may be None */
        return r;
    }
    const Type *attr = attr_load(in, i, self, name);
    i->target = NULL;
    if (!attr->kinds) /* AttributeError, or not yet known */
        return in->bottom;
    if (type_is(attr, TK_BUILTIN) && attr->builtin && type_is(self, TK_MODULE)) {
        if (i->u.method.kwnames && i->u.method.kwnames->n)
            return rule_opaque(in, i);
        return builtin_call(in, i, attr->builtin, 1, i->args.n - 1);
    }
    if (type_is(attr, TK_METHOD) && attr->builtin && type_is(attr->elem, TK_INSTANCE)) {
        bool keywords = i->u.method.kwnames && i->u.method.kwnames->n;
        const Type *of_base = keywords ? NULL : builtin_method(in, i, attr->elem, infer_name(in, attr->builtin), 1, i->args.n - 1);
        if (!of_base)
            escape_type(in, attr);
        return of_base ? of_base : rule_opaque(in, i);
    }
    bool through_class = type_is(self, TK_CLASS) && type_is(attr, TK_METHOD) && type_is(attr->elem, TK_CLASS) && self == attr->elem;
    const Type *each = through_class || !type_is(attr, TK_METHOD | TK_FUNC | TK_CLASS | TK_NONE | TK_UNDEF) || (type_is(self, TK_CLASS | TK_MODULE) && type_is(attr, TK_FUNC | TK_CLASS)) ? NULL : call_each(in, attr, args);
    if (each)
        return each;
    if (type_is(attr, TK_METHOD) && !through_class && !type_is(self, TK_INSTANCE)) {
        escape_type(in, self);
        escape_type(in, attr);
        return rule_opaque(in, i);
    }
    if (type_is(attr, TK_METHOD) && type_is(attr->elem, TK_CLASS) && !through_class) { /* classmethod through an instance */
        escape_type(in, attr);
        return rule_opaque(in, i);
    }
    if (type_is(self, TK_INSTANCE) && !type_is(attr, TK_METHOD)) { /* a field, or several things: a dynamic call */
        escape_type(in, self);
        escape_type(in, attr);
        const Type *result = call_type(in, NULL, attr, args);
        rule_escape_operands(in, i);
        return result->kinds ? in->object : result;
    }
    return call_type(in, i, attr, args);
}

static const Type *rule_call_super(Infer *in, Inst *i) {
    const Type *cls = arg_type(i, 0), *self = arg_type(i, 1);
    i->target = NULL;
    if (any_bottom(i))
        return in->bottom;
    return call_through_super(in, i, cls, self, 2);
}

/* ---- All operations --------------------------------------------------------------------------- */

static const Type *rule_build(Infer *in, Inst *i) {
    Site *s;
    switch (i->op) {
    case OP_build_tuple: {
        const Type **items = ARENA_ARRAY(in->arena, const Type *, i->args.n + 1);
        for (int k = 0; k < i->args.n; k++)
            items[k] = arg_type(i, k);
        return type_tuple(in->types, i->args.n, items);
    }
    case OP_build_list: case OP_build_set:
        s = inst_site(in, i);
        for (int k = 0; k < i->args.n && !i->for_tuple; k++) {
            site_raise_elem(in, s, arg_type(i, k));
            if (op_is(i, OP_build_set))
                class_used_by_runtime(in, arg_type(i, k), 0);
        }
        if (op_is(i, OP_build_list))
            site_raise_length(in, s, length_is_result(in->current, i) ? length_of_result(in->current) : i->args.n);
        return type_site(in->types, op_is(i, OP_build_list) ? TK_LIST : TK_SET, s);
    default:
        s = inst_site(in, i);
        for (int k = 0; k + 1 < i->args.n; k += 2) {
            class_used_by_runtime(in, arg_type(i, k), 0);
            site_raise_key(in, s, arg_type(i, k));
            site_raise_item(in, s, infer_constant_name(in, i->args.items[k]), arg_type(i, k + 1));
        }
        return type_site(in->types, TK_DICT, s);
    }
}

static const Type *rule_collect(Infer *in, Inst *i) {
    const Type *into = arg_type(i, 0), *what = arg_type(i, 1);
    if (!into->site) {
        rule_opaque(in, i);
        return in->bottom;
    }
    if (!length_is_result(in->current, i->args.items[0]))
        length_lost(in, into);
    if (i->args.items[0]->for_tuple) { /* see spread_tuple */
        if (op_is(i, OP_list_extend) && !type_is(what, TK_TUPLE))
            rule_iterate(in, what, NULL);
        return in->bottom;
    }
    switch (i->op) {
    case OP_list_append: case OP_set_add:
        site_raise_elem(in, into->site, what);
        if (op_is(i, OP_set_add))
            class_used_by_runtime(in, what, 0);
        break;
    case OP_list_extend: case OP_set_update:
        site_raise_elem(in, into->site, rule_iterate(in, what, NULL));
        if (op_is(i, OP_set_update))
            class_used_by_runtime(in, rule_iterate(in, what, NULL), 0);
        break;
    case OP_dict_set:
        class_used_by_runtime(in, what, 0);
        site_raise_key(in, into->site, what);
        site_raise_item(in, into->site, infer_constant_name(in, i->args.items[1]), arg_type(i, 2));
        break;
    default: /* dict_update, dict_merge */
        if (type_is(what, TK_DICT)) {
            site_copy_items(in, into->site, what->site);
        } else {
            escape_type(in, into);
            escape_type(in, what);
        }
    }
    return in->bottom;
}

static const Type *rule_yield(Infer *in, Inst *i) {
    CloneFacts *facts = clone_facts(in->current);
    const Type *t = arg_type(i, 0);
    if (op_is(i, OP_yield)) {
        site_raise_elem(in, facts->yields, t);
        if (facts->origin->is_coroutine || facts->origin->is_async_gen)
            escape_type(in, t);
    } else {
        escape_type(in, t);
        site_raise_elem(in, facts->yields, in->object);
    }
    return in->object;
}

static const Type *rule_cells(Infer *in, Inst *i) {
    switch (i->op) {
    case OP_new_cell: {
        Site *s = inst_site(in, i);
        site_raise_elem(in, s, arg_type(i, 0));
        return type_site(in->types, TK_CELL, s);
    }
    case OP_load_free:
        return place_read(in, &func_facts(in, in->current->origin)->frees[i->u.i]);
    case OP_load_cell: {
        const Type *c = arg_type(i, 0);
        return c->site ? type_without(in->types, site_elem(in, c->site), TK_UNDEF) : c->kinds ? in->object : in->bottom;
    }
    case OP_store_cell:
        if (arg_type(i, 0)->site)
            site_raise_elem(in, arg_type(i, 0)->site, arg_type(i, 1));
        else
            escape_type(in, arg_type(i, 1));
        return in->bottom;
    default:
        return in->bottom;
    }
}

static const Type *rule_contains(Infer *in, Inst *i) {
    const Type *list = class_as_list(in, arg_type(i, 0), "__contains__");
    if (list || type_is(arg_type(i, 0), PLAIN_KINDS)) {
        class_used_by_runtime(in, list ? list : arg_type(i, 0), 0);
        class_used_by_runtime(in, arg_type(i, 1), 0);
    } else {
        rule_escape_operands(in, i);
    }
    return in->boolean;
}

static const Type *rule_delattr(Infer *in, Inst *i) {
    attr_note_upheaval(in, i->u.name);
    if (!type_is(arg_type(i, 0), TK_INSTANCE))
        class_name_deleted(in, i->u.name);
    if (type_is(arg_type(i, 0), TK_MODULE) && arg_type(i, 0)->module->is_c)
        module_store_c_name(in, arg_type(i, 0)->module, i->u.name);
    rule_escape_operands(in, i);
    return in->bottom;
}

static const Type *rule_call_ex(Infer *in, Inst *i) {
    const Type *r = spread_call(in, i);
    r = r ? r : call_spread(in, arg_type(i, 0), arg_type(i, 1), arg_type(i, 2));
    return r ? r : rule_opaque(in, i);
}

static const Type *rule_list_to_tuple(Infer *in, Inst *i) {
    if (i->args.items[0]->for_tuple)
        return spread_tuple(in, i->args.items[0]);
    const Type *elem = rule_iterate(in, arg_type(i, 0), NULL);
    return type_tuple(in->types, -1, &elem);
}

const Type *rule_apply(Infer *in, Inst *i) {
    switch (i->op) { /* those that take operands of type bottom */
    case OP_const: return rule_const(in, i);
    case OP_undef: return type_simple(in->types, TK_UNDEF);
    case OP_self_func: return type_func(in->types, in->current->origin);
    case OP_load_global: return load_global(in, i->u.global);
    case OP_load_name: return load_name(in, i);
    case OP_new_cell: case OP_load_free: case OP_load_cell: case OP_store_cell: case OP_del_cell: return rule_cells(in, i);
    case OP_make_function: return rule_make_function(in, i);
    case OP_del_global: case OP_keep: case OP_poll: return in->bottom;
    case OP_note_local: escape_type(in, arg_type(i, 0)); return in->bottom;
    default: break;
    }
    if (any_bottom(i))
        return in->bottom;
    if (i->op >= OP_add && i->op <= OP_ior)
        return rule_binary(in, i, op_info[i->op].name, arg_type(i, 0), arg_type(i, 1));
    switch (i->op) {
    case OP_refine: return narrow_apply(in, i);
    case OP_check_local: return type_without(in->types, arg_type(i, 0), TK_UNDEF);
    case OP_store_global: return store_global(in, i);
    case OP_store_name: return store_name(in, i);
    case OP_is: case OP_not: case OP_exc_match: case OP_match_kind: return in->boolean;
    case OP_truth: return rule_truth(in, i);
    case OP_contains: return rule_contains(in, i);
    case OP_lt: case OP_le: case OP_eq: case OP_ne: case OP_gt: case OP_ge: return rule_compare(in, i);
    case OP_neg: case OP_pos: case OP_invert: return rule_unary(in, i);
    case OP_getattr: return attr_load(in, i, arg_type(i, 0), i->u.name);
    case OP_del_name: class_name_deleted(in, i->u.name); return in->bottom;
    case OP_delattr: return rule_delattr(in, i);
    case OP_setattr: attr_store(in, i, arg_type(i, 0), i->u.name, arg_type(i, 1)); return in->bottom;
    case OP_super_getattr: escape_dynamic_name(in, i->u.name); return rule_opaque(in, i);
    case OP_getitem: return rule_getitem(in, i);
    case OP_setitem: return rule_setitem(in, i);
    case OP_call: return rule_call(in, i);
    case OP_lookup_method: return rule_lookup_method(in, i);
    case OP_lookup_super: return rule_lookup_super(in, i);
    case OP_call_method: return rule_call_method(in, i);
    case OP_call_super: return rule_call_super(in, i);
    case OP_call_ex: return rule_call_ex(in, i);
    case OP_build_tuple: case OP_build_list: case OP_build_set: case OP_build_dict: return rule_build(in, i);
    case OP_build_slice: rule_escape_operands(in, i); return type_simple(in->types, TK_SLICE);
    case OP_build_string: return in->string;
    case OP_format_value: rule_show_operands(in, i); return in->string;
    case OP_list_append: case OP_list_extend: case OP_set_add: case OP_set_update: case OP_dict_set: case OP_dict_update: case OP_dict_merge: return rule_collect(in, i);
    case OP_list_to_tuple: return rule_list_to_tuple(in, i);
    case OP_build_class: return class_build(in, i);
    case OP_unpack: case OP_unpack_star: return rule_unpack(in, i);
    case OP_extract: return arg_type(i, 0)->items && i->u.i < (arg_type(i, 0)->n_items < 0 ? 1 : arg_type(i, 0)->n_items) ? arg_type(i, 0)->items[i->u.i] : in->object;
    case OP_iter: return rule_iter(in, i);
    case OP_import: return rule_import(in, i, false);
    case OP_import_top: return rule_import(in, i, true);
    case OP_import_from: return rule_import_from(in, i);
    case OP_import_star: return rule_import_star(in, i);
    case OP_get_handled: return JOIN(in->object, type_simple(in->types, TK_UNDEF));
    case OP_yield: case OP_yield_from: case OP_async_yield: return rule_yield(in, i);
    case OP_exc_group_match: {
        const Type *both[2] = {in->object, in->object};
        rule_escape_operands(in, i);
        return type_agg(in->types, 2, both);
    }
    case OP_load_default: return in->object;
    default:
        if (op_info[i->op].flags & OPF_P)
            return in->object;
        break;
    }
    if (!op_info[i->op].result) {
        rule_escape_operands(in, i);
        return in->bottom;
    }
    return rule_opaque(in, i); /* and whatever is added later, until it has a rule */
}
