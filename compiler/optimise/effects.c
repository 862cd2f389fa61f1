/* effects.c - see effects.h. The summary of a function is the union of what its instructions write; the
 * summaries of all functions rise together until nothing changes. */
#include "compiler/optimise/effects.h"

#include <string.h>

static const char array_codes[] = "bBhHiIqfd"; /* those whose items have rows: tables/prim/array.def */
enum { N_ARRAY_CODES = sizeof array_codes - 1 };

enum { ESCAPED_SHAPE, ESCAPED_ITEMS, CELLS, CLASSES, ARRAY_SHAPE, ARRAY_ITEMS, N_FIXED = ARRAY_ITEMS + N_ARRAY_CODES };

enum { MAX_PRIVATE = 32 };

typedef struct Summary { Bitset writes; bool all; } Summary;

/* Lists made in the function that is looked at and seen by nothing else before it returns. */
typedef struct Private { const Func *f; unsigned char *number; /* by Inst.id, from 1; 0: not private */ int n_insts; } Private;

struct Effects {
    Program *program;
    Map places;            /* root Site: shape, the next one its items; Global; Name of a field */
    int n_places;
    Summary *summaries;    /* by id of the function */
    bool polls_matter;
    Private *private;
    int first_private;     /* place of the first one's shape */
};

static const uint32_t plain = TK_NONE | TK_BOOL | TK_INT | TK_FLOAT | TK_COMPLEX | TK_STR | TK_BYTES;
static const uint32_t plain_iterables = TK_LIST | TK_TUPLE | TK_RANGE | TK_ARRAY | TK_DICT | TK_SET | TK_FROZENSET | TK_STR | TK_BYTES | TK_BYTEARRAY;

bool is_row(const Inst *i, const char *id) { return op_is(i, OP_prim) && strcmp(i->u.prim->id, id) == 0; }

bool is_item_read(const Inst *i) { return is_row(i, "items_get") || is_row(i, "items_get_f64") || is_row(i, "items_get_i64"); }
bool is_item_write(const Inst *i) { return is_row(i, "items_put") || is_row(i, "items_put_f64") || is_row(i, "items_put_i64"); }

/* ---- places */

static int place_of(const Effects *fx, const void *key) { return (int)(intptr_t)map_get(&fx->places, key) - 1; }

static void add_place(Effects *fx, const void *key, int n) {
    if (map_has(&fx->places, key))
        return;
    map_set(&fx->places, key, (void *)(intptr_t)(fx->n_places + 1));
    fx->n_places += n;
}

/* The shape of the list (the items are the next place), or -1: not known to be a list. */
static int shape_of(const Effects *fx, const Type *t) {
    if (!type_is(t, TK_LIST))
        return -1;
    Site *s = t->site ? site_root(t->site) : NULL;
    if (!s || s->escaped)
        return ESCAPED_SHAPE;
    return place_of(fx, s);
}

/* ---- private lists */

static bool makes_list(const Inst *i) { return op_is(i, OP_build_list) || is_row(i, "list_presized") || is_row(i, "list_fill") || is_row(i, "list_getspan"); }

static bool keeps_private(const Inst *user, int k) {
    return op_is(user, OP_check) || op_is(user, OP_return) ||
           (k == 0 && (op_is(user, OP_list_append) || is_row(user, "list_append") || is_row(user, "len_list") || is_row(user, "list_items")));
}

/* The list whose items `v` is the address of, if a private one. */
static const Inst *made_list(const Inst *v) { return is_row(v, "list_items") ? v->args.items[0] : v; }

static void publish(Private *p, const Inst *v) {
    p->number[v->id] = 0;
    p->number[made_list(v)->id] = 0;
}

void effects_enter(const Effects *fx, const Func *f) {
    Private *p = fx->private;
    int n = 0;
    *p = (Private){.f = f, .number = ARENA_ARRAY(f->program->arena, unsigned char, f->n_insts + 1), .n_insts = f->n_insts};
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (makes_list(i) && n < MAX_PRIVATE)
                p->number[i->id] = (unsigned char)++n;
    for (int b = 0; n && b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++) {
                const Inst *v = i->args.items[k];
                bool item = is_row(v, "list_items") && k == 0 && (is_item_read(i) || is_item_write(i));
                if (!item && !keeps_private(i, k))
                    publish(p, v);
            }
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    publish(p, i->edges[e].args.items[k]);
        }
}

/* The shape of the list that is the operand, or whose items' address it is. */
static int operand_shape(const Effects *fx, const Inst *v) {
    const Inst *list = made_list(v);
    const Private *p = fx->private;
    if (list->block && p->f == list->block->func && list->id < p->n_insts && p->number[list->id])
        return fx->first_private + 2 * (p->number[list->id] - 1);
    return shape_of(fx, v->type);
}

static Name *field_name(const Inst *i) { return i->u.field.cls->fields.items[i->u.field.index]; }

static void note_places(Effects *fx, const Inst *i) {
    if (type_is(i->type, TK_LIST) && i->type->site)
        add_place(fx, site_root(i->type->site), 2);
    if (op_is(i, OP_load_global) || op_is(i, OP_store_global) || op_is(i, OP_del_global))
        add_place(fx, i->u.global, 1);
    if (op_is(i, OP_field_load) || op_is(i, OP_field_store))
        add_place(fx, field_name(i), 1);
}

/* ---- arrays: which one is not told apart, only the code, which never changes */

static char letter_of_row(const Inst *i, const char *prefix) {
    size_t n = strlen(prefix);
    return op_is(i, OP_prim) && !strncmp(i->u.prim->id, prefix, n) ? i->u.prim->id[n] : 0;
}

char effects_array_item(const Inst *i) { return letter_of_row(i, "array_item_"); }
char effects_array_store(const Inst *i) { return letter_of_row(i, "array_keep_"); }

static int array_items_place(char code) { return ARRAY_ITEMS + (int)(strchr(array_codes, code) - array_codes); }

/* A row that may write an array whole, or any other object with the same memory. */
static void add_array_writes(Bitset *places) {
    for (int k = ARRAY_SHAPE; k < ARRAY_ITEMS + N_ARRAY_CODES; k++)
        bitset_add(places, k);
}

/* ---- writes */

static bool all_plain(const Inst *i) {
    for (int k = 0; k < i->args.n; k++)
        if (!type_is(i->args.items[k]->type, plain) && i->args.items[k]->repr == REPR_VALUE)
            return false;
    return true;
}

/* A row that writes: to the lists among its operands, whole. */
static bool add_list_writes(const Effects *fx, const Inst *i, Bitset *places) {
    for (int k = 0; k < i->args.n; k++) {
        const Inst *a = i->args.items[k];
        if (a->repr != REPR_VALUE || type_is(a->type, plain) || op_is(a, OP_undef))
            continue;
        if (type_may_be(a->type, TK_ARRAY))
            add_array_writes(places);
        int shape = operand_shape(fx, a);
        if (shape < 0 && type_may_be(a->type, TK_LIST | TK_INSTANCE))
            return true;
        if (shape >= 0) {
            bitset_add(places, shape);
            bitset_add(places, shape + 1);
        }
    }
    return false;
}

static bool add_prim_writes(const Effects *fx, const Inst *i, Bitset *places) {
    const Prim *row = i->u.prim;
    if (is_item_write(i)) {
        int shape = operand_shape(fx, i->args.items[0]);
        if (shape >= 0)
            bitset_add(places, shape + 1);
        return shape < 0;
    }
    char code = effects_array_store(i);
    if (code) {
        bitset_add(places, array_items_place(code));
        return false;
    }
    if (is_row(i, "list_append")) {
        int shape = operand_shape(fx, i->args.items[0]);
        if (shape >= 0)
            bitset_add(places, shape);
        return shape < 0;
    }
    if (row->effect & (EFFECT_RUNS_PY | EFFECT_IO))
        return row->rule == RULE_ESCAPE || row->n_params < 0 || (row->effect & EFFECT_IO) || !all_plain(i);
    return (row->effect & EFFECT_WRITE) && add_list_writes(fx, i, places);
}

static bool add_call_writes(const Effects *fx, const Inst *i, Bitset *places) {
    const Summary *s = &fx->summaries[i->u.func->id];
    const Func *f = i->u.func;
    if (f->is_generator || f->is_coroutine || f->is_async_gen)
        return false; /* the call only makes the object */
    if (s->all || !s->writes.words)
        return s->all;
    bitset_union(places, &s->writes);
    return false;
}

static bool add_place_of(const Effects *fx, const void *key, Bitset *places) {
    int at = place_of(fx, key);
    if (at >= 0)
        bitset_add(places, at);
    return at < 0;
}

static bool iterates_plainly(const Inst *v) {
    return op_is(v, OP_iter) && type_is(v->args.items[0]->type, plain_iterables);
}

bool effects_add_writes(const Effects *fx, const Inst *i, Bitset *places) {
    int shape;
    if (op_info[i->op].flags & OPF_P)
        return false;
    switch (i->op) {
    case OP_convert: case OP_item_index: case OP_unpack_index: case OP_load_global: case OP_load_cell: case OP_check_local: case OP_new_cell:
    case OP_build_tuple: case OP_build_list: case OP_build_slice: case OP_build_string: case OP_list_to_tuple: case OP_make_function:
    case OP_catch: case OP_get_handled: case OP_set_handled: case OP_new_object: case OP_load_default:
    case OP_jump: case OP_branch: case OP_check: case OP_return: case OP_reraise: case OP_unreachable:
        return false;
    case OP_prim: return add_prim_writes(fx, i, places);
    case OP_call_direct: return add_call_writes(fx, i, places);
    case OP_store_global: case OP_del_global: return add_place_of(fx, i->u.global, places);
    case OP_store_cell: case OP_del_cell: bitset_add(places, CELLS); return false;
    case OP_poll: return fx->polls_matter;
    case OP_field_load: return false; /* TARGET_FIELD: no class of the object has hooks, or a descriptor of that name */
    case OP_field_store: return add_place_of(fx, field_name(i), places);
    case OP_list_append:
        shape = operand_shape(fx, i->args.items[0]);
        if (shape >= 0)
            bitset_add(places, shape);
        return shape < 0;
    case OP_iter: return !type_is(i->args.items[0]->type, plain_iterables);
    case OP_next: return !iterates_plainly(i->args.items[0]);
    case OP_unpack: return !type_is(i->args.items[0]->type, plain_iterables);
    case OP_getattr: return !(i->target && i->target->kind == TARGET_CLASS_ATTR && i->cannot_raise);
    case OP_compare_truth: case OP_format_value: return !all_plain(i);
    case OP_build_set: case OP_build_dict: case OP_set_add: case OP_dict_set: /* keys that only Python code can compare */
        for (int k = op_is(i, OP_set_add) || op_is(i, OP_dict_set); k < i->args.n; k += op_is(i, OP_build_dict) ? 2 : 1) {
            if (!type_is(i->args.items[k]->type, plain) && i->args.items[k]->repr == REPR_VALUE)
                return true;
            if (op_is(i, OP_dict_set))
                break;
        }
        return false;
    default: return true;
    }
}

/* ---- reads */

static int item_place(const Effects *fx, const Inst *items) {
    int shape = operand_shape(fx, items);
    return shape < 0 ? NOT_MOVABLE : shape + 1;
}

/* Not of objects at large, whose insides may change. */
static bool is_of_values(const Prim *row) {
    for (int k = 0; k < row->n_params; k++)
        if (row->params[k] == PT_OBJ)
            return false;
    return row->n_params >= 0 && strcmp(row->id, "str_append") != 0;
}

int effects_place_read(const Effects *fx, const Inst *i) {
    int shape;
    if (i->fast_iter || i->repr == REPR_AGG || inst_is_terminator(i))
        return NOT_MOVABLE;
    switch (i->op) {
    case OP_const: case OP_is: case OP_not: case OP_clamp_i64: case OP_clamp_step: case OP_convert: case OP_item_index: case OP_unpack_index: case OP_load_free:
        return READS_NOTHING;
    case OP_class_is: case OP_class_attr: return CLASSES;
    case OP_load_cell: return CELLS;
    case OP_load_global:
        if (i->u.global->is_constant && i->cannot_raise)
            return READS_NOTHING;
        return i->u.global->n_stores ? place_of(fx, i->u.global) : NOT_MOVABLE;
    case OP_field_load: return place_of(fx, field_name(i));
    case OP_prim:
        if (i->u.prim->effect == EFFECT_PURE && is_of_values(i->u.prim))
            return READS_NOTHING;
        if (is_item_read(i))
            return item_place(fx, i->args.items[0]);
        if (is_row(i, "array_len") || is_row(i, "array_items"))
            return ARRAY_SHAPE;
        if (effects_array_item(i))
            return array_items_place(effects_array_item(i));
        if (!is_row(i, "list_len") && !is_row(i, "len_list") && !is_row(i, "list_items"))
            return NOT_MOVABLE;
        if (type_keeps_length(i->args.items[0]->type))
            return READS_NOTHING; /* its items stay where they are */
        shape = operand_shape(fx, i->args.items[0]);
        return shape < 0 ? NOT_MOVABLE : shape;
    default: return NOT_MOVABLE;
    }
}

Inst *effects_stored_value(const Inst *i) {
    if (op_is(i, OP_store_global))
        return i->args.items[0];
    if (op_is(i, OP_field_store))
        return i->args.items[1];
    char code = effects_array_store(i);
    if (code)
        return code == 'f' ? NULL : i->args.items[3]; /* a float is rounded on the way */
    return is_item_write(i) ? i->args.items[2] : NULL;
}

/* ---- the whole program */

/* Others may run at the polls of its loops, and do anything. */
static bool has_polls(const Effects *fx, const Func *f) {
    if (!fx->polls_matter)
        return false;
    bool *seen = ARENA_ARRAY(f->program->arena, bool, f->n_blocks + 1);
    for (int b = 0; b < f->blocks.n; b++) {
        seen[f->blocks.items[b]->id] = true;
        for (int e = 0; e < f->blocks.items[b]->last->n_edges; e++)
            if (seen[f->blocks.items[b]->last->edges[e].to->id])
                return true;
    }
    return false;
}

static bool rise(Effects *fx, Func *f, Bitset *scratch) {
    Summary *s = &fx->summaries[f->id];
    if (s->all)
        return false;
    if (has_polls(fx, f)) {
        s->all = true;
        return true;
    }
    bitset_clear(scratch);
    effects_enter(fx, f);
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (effects_add_writes(fx, i, scratch)) {
                s->all = true;
                return true;
            }
    for (int k = fx->first_private; k < fx->n_places; k++) /* nobody else's */
        bitset_remove(scratch, k);
    return bitset_union(&s->writes, scratch);
}

Effects *effects_compute(Program *p) {
    Effects *fx = ARENA_NEW(p->arena, Effects);
    *fx = (Effects){.program = p, .n_places = N_FIXED, .polls_matter = program_resumes(p)};
    map_init(&fx->places, p->arena);
    for (int k = 0; k < p->funcs.n; k++)
        for (int b = 0; p->funcs.items[k]->is_reachable && b < p->funcs.items[k]->blocks.n; b++)
            for (const Inst *i = p->funcs.items[k]->blocks.items[b]->first; i; i = i->next)
                note_places(fx, i);
    fx->first_private = fx->n_places;
    fx->n_places += 2 * MAX_PRIVATE;
    fx->private = ARENA_NEW(p->arena, Private);
    fx->summaries = ARENA_ARRAY(p->arena, Summary, p->funcs.n + 1);
    Bitset scratch;
    bitset_init(&scratch, p->arena, fx->n_places);
    for (int k = 0; k < p->funcs.n; k++)
        bitset_init(&fx->summaries[k].writes, p->arena, fx->n_places);
    for (bool changed = true; changed;) {
        changed = false;
        for (int k = p->funcs.n - 1; k >= 0; k--)
            if (p->funcs.items[k]->is_reachable)
                changed = rise(fx, p->funcs.items[k], &scratch) || changed;
    }
    return fx;
}

int effects_n_places(const Effects *fx) { return fx->n_places; }
bool effects_polls_matter(const Effects *fx) { return fx->polls_matter; }
