/* explain.c - what stayed object after inference, and why: the text of `pyc2c check -v`.
 *
 * Only where object comes from is told, not what is computed from it. A value is object because of the place
 * that it was read from (a field, a global, items, a parameter, a result), which remembers the instruction that made
 * it object (`cause`), or because the operation itself is not understood. */
#include "compiler/infer/internal.h"

typedef struct Explain {
    Infer *in;
    Writer *w;
    Map seen;               /* reasons given for the function, interned: clones share most, and one place to start from is enough */
} Explain;

static bool is_object(const Type *t) { return t && t->kinds & TK_OTHER; }
static bool is_object_value(const Inst *i) { return is_object(i->type); }

/* ---- Words -------------------------------------------------------------------------------- */

static const char *type_words(Infer *in, const Type *t, int depth) {
    static const struct { TypeKind kind; const char *word; } plain[] = {
        {TK_NONE, "None"}, {TK_BOOL, "bool"}, {TK_INT, "int"}, {TK_FLOAT, "float"}, {TK_COMPLEX, "complex"}, {TK_STR, "str"}, {TK_BYTES, "bytes"},
        {TK_BYTEARRAY, "bytearray"}, {TK_TUPLE, "tuple"}, {TK_LIST, "list"}, {TK_DICT, "dict"}, {TK_SET, "set"}, {TK_FROZENSET, "frozenset"},
        {TK_RANGE, "range"}, {TK_SLICE, "slice"}, {TK_GENERATOR, "generator"}, {TK_FUNC, "function"}, {TK_METHOD, "method"}, {TK_MODULE, "module"},
        {TK_BUILTIN, "builtin"}, {TK_CLASS, "class"}};
    if (!t || !t->kinds || is_object(t))
        return "object";
    const char *all = "";
    for (size_t k = 0; k < sizeof plain / sizeof *plain; k++)
        if (t->kinds & plain[k].kind)
            all = arena_printf(in->arena, "%s%s%s", all, *all ? "|" : "", plain[k].word);
    if (t->kinds & TK_LIST && t->site && depth > 0)
        all = arena_printf(in->arena, "%s[%s]", all, type_words(in, site_root(t->site)->elem, depth - 1));
    for (int k = 0; k < t->n_classes; k++)
        all = arena_printf(in->arena, "%s%s%s", all, *all ? "|" : "", t->classes[k]->qualname);
    return *all ? all : "object";
}

/* The name under which the program calls it. */
static const char *callee_words(Infer *in, const Inst *call) {
    if (op_is(call, OP_call_method) || op_is(call, OP_call_super))
        return arena_printf(in->arena, ".%s()", call->u.method.name->text);
    const Inst *callee = call->args.items[0];
    if (op_is(callee, OP_load_global) || op_is(callee, OP_load_name))
        return arena_printf(in->arena, "%s()", callee->u.global->name->text);
    if (op_is(callee, OP_getattr))
        return arena_printf(in->arena, ".%s()", callee->u.name->text);
    return "a call";
}

static bool is_call(const Inst *i) { return op_is(i, OP_call) || op_is(i, OP_call_method) || op_is(i, OP_call_super) || op_is(i, OP_call_ex); }

/* What the instruction does with a value that becomes object there. */
static const char *use_words(Infer *in, const Inst *i) {
    if (is_call(i))
        return arena_printf(in->arena, "passed to %s", callee_words(in, i));
    switch (i->op) {
    case OP_return: return "returned";
    case OP_raise: case OP_reraise: return "raised";
    case OP_yield: case OP_async_yield: return "yielded";
    case OP_setattr: return arena_printf(in->arena, "stored as attribute '%s'", i->u.name->text);
    case OP_getattr: return arena_printf(in->arena, "attribute '%s' is read", i->u.name->text);
    case OP_store_global: return arena_printf(in->arena, "stored in '%s'", i->u.global->name->text);
    case OP_setitem: case OP_dict_set: return "stored as an item";
    case OP_list_append: case OP_list_extend: case OP_set_add: return "added";
    case OP_build_class: return arena_printf(in->arena, "class %s", i->u.cls->name->text);
    case OP_make_function: return "a default or an annotation";
    default: return arena_printf(in->arena, "operation %s", op_info[i->op].name);
    }
}

/* For a reader of the file `from`. */
static const char *cause_words(Infer *in, const Inst *cause, const SourceFile *from) {
    if (!cause || !cause->pos.file)
        return "";
    const char *where = cause->pos.file == from ? "line " : arena_printf(in->arena, "%s:", cause->pos.file->path);
    return arena_printf(in->arena, ", since %s%d:%d (%s)", where, cause->pos.line, cause->pos.col + 1, use_words(in, cause));
}

/* ---- Reasons: NULL where object only comes from an operand ---------------------------------- */

static const char *place_words(Infer *in, const Inst *i, const char *what, const Place *p) {
    return arena_printf(in->arena, "%s may hold any object%s", what, p ? cause_words(in, p->cause, i->pos.file) : "");
}

/* One text for all parameters that are object for the same reason. */
static const char *param_reason(Infer *in, const Inst *i) {
    const Func *f = i->block->func;
    if (i->block != f->entry || f->kind == FUNC_CLASSBODY)
        return NULL;
    const CloneFacts *clone = clone_facts(f);
    const FuncFacts *facts = clone->origin->info;
    bool open = f->is_generic && facts->open;
    int at = 0, k = 0, n = 0;
    for (const Inst *p = f->entry->first; p != i; p = p->next)
        at++;
    const char *names = "";
    for (const Inst *p = f->entry->first; op_is(p, OP_param); p = p->next, k++)
        if (is_object_value(p) && (open || clone->param_causes[k] == clone->param_causes[at])) {
            names = arena_printf(in->arena, "%s%s'%s'", names, n ? ", " : "", clone->origin->params.items[k].name->text);
            n++;
        }
    const char *what = n > 1 ? "parameters" : "parameter";
    if (open)
        return arena_printf(in->arena, "%s %s: code that is not analysed may call the function%s", what, names, cause_words(in, facts->cause, f->pos.file));
    return arena_printf(in->arena, "%s %s may be any object%s", what, names, cause_words(in, clone->param_causes[at], f->pos.file));
}

static const char *field_reason(Infer *in, const Inst *i, const Type *object) {
    for (int k = 0; k < object->n_classes; k++) {
        ClassDef *def = object->classes[k];
        ClassFacts *c = class_facts(in, def);
        Attr *field = class_field_here(in, c, i->u.name, false);
        if (!field)
            for (int m = 0; m < c->mro.n && !field; m++)
                field = class_attr_here(in, class_facts(in, c->mro.items[m]), i->u.name, false);
        if (c->is_opaque)
            return arena_printf(in->arena, "attribute '%s': class %s is made in a way that is not understood, or changed by code that is not analysed", i->u.name->text, def->qualname);
        if (field && is_object(field->place.type))
            return place_words(in, i, arena_printf(in->arena, "attribute '%s' of %s", i->u.name->text, def->qualname), &field->place);
    }
    return arena_printf(in->arena, "attribute '%s' of %s is not known", i->u.name->text, type_words(in, object, 1));
}

static const char *items_reason(Infer *in, const Inst *i, const Type *container) {
    if (container->kinds & (TK_TUPLE | TK_AGG)) /* what was put in is told where it was */
        return NULL;
    if (!(container->kinds & TK_SITED) || !container->site)
        return arena_printf(in->arena, "the items of %s are not known", type_words(in, container, 1));
    const char *what = container->kinds & TK_CONTAINERS ? type_words(in, container, 0) : "iterator";
    return arena_printf(in->arena, "the items of the %s may be any object%s", what, cause_words(in, site_root(container->site)->cause, i->pos.file));
}

static const char *call_reason(Infer *in, const Inst *i) {
    for (int k = 0; k < i->args.n && !op_is(i, OP_call_ex); k++)
        if (k == 0 && is_object_value(i->args.items[k]))
            return NULL;
    const Func *clone = i->target ? i->target->kind == TARGET_POLY ? i->target->clones[0] : i->target->clone : NULL;
    if (clone)
        return place_words(in, i, arena_printf(in->arena, "the result of %s", callee_words(in, i)), &clone_facts(clone)->result);
    return arena_printf(in->arena, "what %s does with %s is not known", callee_words(in, i), type_words(in, arg_type(i, 0), 1));
}

static const char *global_reason(Infer *in, const Inst *i) {
    const Global *g = i->u.global;
    const Place *p = g->info;
    if (!strncmp(g->name->text, "__", 2))
        return NULL;
    return place_words(in, i, arena_printf(in->arena, "'%s'", g->name->text), p && is_object(p->type) ? p : NULL);
}

static const char *import_reason(Infer *in, const Inst *i) {
    const Type *m = arg_type(i, 0);
    if (!type_is(m, TK_MODULE))
        return NULL;
    const Global *g = map_get(&m->module->global_map, i->u.name);
    const Place *p = g ? g->info : NULL;
    return place_words(in, i, arena_printf(in->arena, "'%s' of module %s", i->u.name->text, m->module->name->text), p && is_object(p->type) ? p : NULL);
}

static const char *operation_reason(Infer *in, const Inst *i) {
    const char *operands = "";
    for (int k = 0; k < i->args.n; k++) {
        if (is_object_value(i->args.items[k]))
            return NULL;
        operands = arena_printf(in->arena, "%s%s%s", operands, k ? " and " : "", type_words(in, arg_type(i, k), 1));
    }
    return arena_printf(in->arena, "the result of operation %s on %s is not known", op_info[i->op].name, operands);
}

static const char *reason(Infer *in, const Inst *i) {
    const Type *first = i->args.n > 0 ? arg_type(i, 0) : NULL;
    if (is_call(i))
        return call_reason(in, i);
    switch (i->op) {
    case OP_param: return param_reason(in, i);
    case OP_load_global: return global_reason(in, i);
    case OP_getattr: return is_object(first) ? NULL : field_reason(in, i, first);
    case OP_getitem: case OP_iter: return is_object(first) ? NULL : items_reason(in, i, first);
    case OP_extract: return is_object(arg_type(i->args.items[0], 0)) ? NULL : items_reason(in, i, arg_type(i->args.items[0], 0));
    case OP_refine: case OP_convert_type: case OP_check_local: case OP_check_not_none: case OP_catch: case OP_get_handled: case OP_import:
    case OP_import_top: case OP_make_function: case OP_build_class: case OP_load_free: case OP_new_cell: case OP_self_func:
    case OP_lookup_method: case OP_yield: case OP_yield_from:
        return NULL;
    case OP_import_from: return import_reason(in, i);
    case OP_load_cell: return arena_printf(in->arena, "'%s', which inner functions share, may hold any object", i->u.name->text);
    default: return operation_reason(in, i);
    }
}

/* ---- The report --------------------------------------------------------------------------- */

static void say(Explain *e, Pos pos, const char *why) {
    const Name *key = name_intern(e->in->program->names, why, -1);
    if (map_has(&e->seen, key))
        return;
    map_set(&e->seen, key, (void *)key);
    write_format(e->w, "  %d:%d: %s\n", pos.line, pos.col + 1, why);
}

static const char *reason_here(Infer *in, const Inst *i) {
    if (op_is(i, OP_next))
        return is_object_value(i->edges[0].to->first) && !is_object(arg_type(i, 0)) ? items_reason(in, i, arg_type(i, 0)) : NULL;
    return op_info[i->op].result && is_object_value(i) ? reason(in, i) : NULL;
}

static void explain_clone(Explain *e, const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            const char *why = reason_here(e->in, i);
            Pos pos = op_is(i, OP_param) ? f->pos : i->pos;
            if (why && pos.file)
                say(e, pos, why);
        }
}

/* Prints what the clones of a function have to say. False: nothing. */
static bool explain_function(Explain *e, const FuncFacts *facts) {
    map_init(&e->seen, e->in->arena);
    size_t before = e->w->n;
    const Func *f = facts->origin;
    write_format(e->w, "%s:%d: %s\n", f->pos.file->path, f->pos.line, f->kind == FUNC_MODULE ? "module" : f->qualname);
    size_t head = e->w->n;
    for (int c = 0; c < facts->clones.n; c++)
        if (facts->clones.items[c]->is_reachable)
            explain_clone(e, facts->clones.items[c]);
    if (e->w->n > head)
        return true;
    e->w->n = before;
    return false;
}

void explain_object(Infer *in, Writer *w) {
    Explain e = {.in = in, .w = w};
    int n = 0, dynamic = 0;
    for (int k = 0; k < in->program->funcs.n; k++) {
        const Func *f = in->program->funcs.items[k];
        const FuncFacts *facts = f->origin ? NULL : f->info;
        if (!facts || facts->clones.n == 0 || f->module->is_stdlib || !f->pos.file)
            continue;
        n++;
        dynamic += explain_function(&e, facts);
    }
    write_format(w, "%d of %d functions of the program have all their types inferred\n", n - dynamic, n);
}
