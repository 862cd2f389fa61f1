/* unbox_items.c - lists of floats that hold the doubles themselves, and lists of ints of at most MAX_BITS that hold those. A list
 * holds Values: a float in one is encoded when it is stored and decoded, behind a test, when it is read, an int shifted. Where
 * the whole program handles the lists of a site by nothing but operations written here, their items are words of C instead, and
 * reading one is a load. (The collector takes any word for a pointer: so ints may not be as large as addresses, such as id().)
 *
 * note_unboxed_lists finds the sites. Its elements are such numbers and it has not escaped: dynamic code never sees its lists
 * (docs/inference.md). What remains are the instructions whose operands or results have types that mention the site. A list itself may
 * be made empty or of known items, get items appended, be asked for its length, and be read and written at checked indices;
 * whatever has a list in it may be passed on, stored and read, also by rows that copy items without looking at them. Each way is
 * checked to lead to where the type mentions the site as well, so that no value of it is ever met under a type that does not say so. Any
 * other use (a loop over an iterator, print, ==, sort, a call that is not direct ...), a generator that handles it, a function that the
 * runtime enters and that returns it: the site stays as it is.
 *
 * unbox_items then rewrites the accesses: items_get and items_put become rows on doubles or int64_t; what is appended or displayed is
 * the number's word. Needs expanded accesses; keeps types and blocks. */
#include "compiler/optimise/lowered.h"

#include <string.h>

typedef struct Audit {
    Program *p;
    Map numbers;             /* root Site -> its number + 1 */
    VEC(Site *) sites;
    Bitset refused, nothing;
    Map mentions;            /* Type -> Bitset: the sites that it mentions */
} Audit;

/* ---- what a type mentions */

typedef VEC(const Site *) SiteList;

static void collect(Audit *u, const Type *t, Bitset *found, SiteList *seen) {
    if (!t)
        return;
    for (int k = 0; k < t->n_items || (k == 0 && t->n_items < 0); k++)
        collect(u, t->items[k], found, seen);
    if (t->kinds & TK_METHOD)
        collect(u, t->elem, found, seen);
    Site *s = t->site ? site_root(t->site) : NULL;
    for (int k = 0; s && k < seen->n; k++)
        if (seen->items[k] == s)
            return;
    if (!s)
        return;
    vec_push(u->p->arena, seen, s);
    int number = (int)(intptr_t)map_get(&u->numbers, s) - 1;
    if (number >= 0)
        bitset_add(found, number);
    collect(u, s->elem, found, seen);
    collect(u, s->key, found, seen);
    for (int k = 0; k < s->n_items; k++)
        collect(u, s->items[k].type, found, seen);
}

static const Bitset *mentions(Audit *u, const Type *t) {
    Bitset *known = t ? map_get(&u->mentions, t) : &u->nothing;
    if (known)
        return known;
    SiteList seen = {0};
    Bitset *found = ARENA_NEW(u->p->arena, Bitset);
    bitset_init(found, u->p->arena, u->nothing.n_bits);
    collect(u, t, found, &seen);
    known = bitset_next(found, 0) < 0 ? &u->nothing : found;
    map_set(&u->mentions, t, known);
    return known;
}

static bool mentions_any(Audit *u, const Type *t) { return mentions(u, t) != &u->nothing; }

static void refuse(Audit *u, const Type *t) { bitset_union(&u->refused, mentions(u, t)); }

/* A value of type `from` is kept where the type is `to`. */
static void moves(Audit *u, const Type *from, const Type *to) {
    const Bitset *a = mentions(u, from), *b = mentions(u, to);
    for (int k = bitset_next(a, 0); k >= 0; k = bitset_next(a, k + 1))
        if (!bitset_has(b, k) || (to->kinds & TK_OTHER))
            bitset_add(&u->refused, k);
}

/* ---- candidates */

static bool is_maker(const Inst *i) { return op_is(i, OP_build_list) || is_row(i, "list_presized") || is_row(i, "list_fill"); }

static bool is_one_of(const Inst *i, const char *const *rows) {
    for (; op_is(i, OP_prim) && *rows; rows++)
        if (!strcmp(i->u.prim->id, *rows))
            return true;
    return false;
}

static bool is_append(const Inst *i) { return op_is(i, OP_list_append) || is_row(i, "list_append"); }

static Site *list_site(const Type *t) { return type_is(t, TK_LIST) && t->site ? site_root(t->site) : NULL; }

enum { MAX_BITS = 40 };
static bool is_short_int(const Type *t) { return type_is_i64(t) && t->lo >= -((int64_t)1 << MAX_BITS) && t->hi <= (int64_t)1 << MAX_BITS; }

static void find_sites(Audit *u) {
    for (int k = 0; k < u->p->funcs.n; k++)
        for (int b = 0; u->p->funcs.items[k]->is_reachable && b < u->p->funcs.items[k]->blocks.n; b++)
            for (const Inst *i = u->p->funcs.items[k]->blocks.items[b]->first; i; i = i->next) {
                Site *s = is_maker(i) ? list_site(i->type) : NULL;
                if (!s || s->escaped || !(type_is_float(s->elem) || is_short_int(s->elem)) || map_has(&u->numbers, s))
                    continue;
                vec_push(u->p->arena, &u->sites, s);
                map_set(&u->numbers, s, (void *)(intptr_t)u->sites.n);
            }
}

/* ---- uses */

static const Type *param_type(const Inst *call, int k) {
    const Func *g = call->u.func;
    int at = k - (call->args.n - (int)g->params.n);
    return at < 0 || !g->param_types ? NULL : g->param_types[at];
}

/* The runtime enters it, and gets what it returns. */
static bool returns_to_runtime(const Func *f) { return f->is_generic || is_resumable(f) || f->kind == FUNC_CLASSBODY || f->kind == FUNC_MODULE; }

/* Where operand k of i is kept. False: nowhere that is known here. */
static bool keeps(const Inst *i, int k, const Type **where) {
    const Type *first = i->args.items[0]->type;
    switch (i->op) {
    case OP_convert_type: case OP_refine: case OP_check_local: case OP_check_not_none:
    case OP_build_tuple: case OP_build_list: case OP_build_dict: case OP_new_cell:
        *where = i->type;
        return true;
    case OP_list_append: case OP_store_cell: case OP_dict_set:
        *where = first;
        return k > 0;
    case OP_field_store:
        *where = i->u.field.cls->field_types ? i->u.field.cls->field_types[i->u.field.index] : NULL;
        return k == 1;
    case OP_store_global: *where = i->u.global->type; return true;
    case OP_return: *where = returns_to_runtime(i->block->func) ? NULL : i->block->func->return_type; return true;
    case OP_call_direct: *where = param_type(i, k); return true;
    }
    *where = first;
    return (is_row(i, "items_put") && k == 2) || (is_row(i, "list_append") && k == 1);
}

/* Rows that copy items from what they are given into their result, without looking at them. */
static const char *const copiers[] = {"list_getspan", "list_from_iterable", "dict_values", NULL};
/* Operations that find an item, or say how many there are. */
static const char *const finders[] = {"items_get", "tuple_item", "dict_getitem", "dict_getitem_str", "dict_len", "len_dict", "len_tuple", "tuple_len", NULL};
static const char *const of_list[] = {"len_list", "list_len", "list_items", "items_get", "items_put", NULL};

static bool is_known(const Type *t) { return t && !(t->kinds & TK_OTHER); }

static bool is_finder(const Inst *i) { return op_is(i, OP_extract) || op_is(i, OP_load_cell) || is_one_of(i, finders); }

/* The operand is one of the lists: nothing may come to see its items but what unbox_items rewrites. */
static bool list_is_used_well(const Inst *i, int k) {
    return op_is(i, OP_check) || op_is(i, OP_keep) || op_is(i, OP_is) || (k == 0 && (is_append(i) || is_one_of(i, of_list)));
}

/* The operand has such lists in it. */
static bool holder_is_used_well(Audit *u, const Inst *i, int k) {
    const Type *t = i->args.items[k]->type;
    if (op_is(i, OP_check) || op_is(i, OP_keep) || op_is(i, OP_is))
        return true;
    if (op_is(i, OP_make_function)) /* defaults: given to parameters, and so to load_default, by their types */
        return k == 0 && type_is(t, TK_TUPLE);
    if (k != 0)
        return false;
    if (is_append(i) || op_is(i, OP_store_cell) || op_is(i, OP_dict_set) || op_is(i, OP_next))
        return true;
    if (is_one_of(i, of_list) || is_finder(i))
        return is_known(i->type);
    if (!is_one_of(i, copiers) && !op_is(i, OP_iter))
        return false;
    moves(u, t, i->type);
    return true;
}

static void look_at_use(Audit *u, const Inst *i, int k) {
    const Inst *v = i->args.items[k];
    const Type *where;
    if (!mentions_any(u, v->type))
        return;
    Site *s = list_site(v->type);
    bool is_list = s && map_has(&u->numbers, s);
    if (is_row(v, "list_items") && !is_row(i, "items_get") && !is_row(i, "items_put"))
        refuse(u, v->type);
    else if (is_list ? list_is_used_well(i, k) : holder_is_used_well(u, i, k))
        return;
    else if (keeps(i, k, &where))
        moves(u, v->type, where);
    else
        refuse(u, v->type);
}

/* ---- results */

/* The type of the place that i reads; NULL: it reads its first operand, or makes something. */
static const Type *place_type(const Inst *i) {
    switch (i->op) {
    case OP_load_global: return i->u.global->type;
    case OP_field_load: return i->u.field.cls->field_types ? i->u.field.cls->field_types[i->u.field.index] : NULL;
    case OP_call_direct: return is_resumable(i->u.func) ? NULL : i->u.func->return_type;
    }
    return NULL;
}

static void look_at_result(Audit *u, const Inst *i) {
    bool resumes = is_resumable(i->block->func) && !is_maker(i);
    if (!op_info[i->op].result || !mentions_any(u, i->type))
        return;
    switch (i->op) {
    case OP_param: case OP_undef: case OP_build_list: case OP_build_tuple: case OP_build_dict: case OP_new_cell: case OP_load_default:
        break;
    case OP_load_global: case OP_field_load: case OP_call_direct:
        moves(u, i->type, place_type(i));
        break;
    case OP_convert_type: case OP_refine: case OP_check_local: case OP_check_not_none: case OP_iter:
        moves(u, i->type, i->args.items[0]->type);
        break;
    default:
        if (is_maker(i))
            break;
        if (is_one_of(i, copiers) || is_finder(i) || is_row(i, "list_items"))
            moves(u, i->type, i->args.items[0]->type);
        else
            resumes = true;
    }
    if (resumes)
        refuse(u, i->type);
}

static void look_at_edges(Audit *u, const Inst *t) {
    for (int e = 0; e < t->n_edges; e++) {
        const Inst *p = t->edges[e].to->first;
        if (op_is(t, OP_next) && e == 0) {
            moves(u, p->type, t->args.items[0]->type);
            moves(u, t->args.items[0]->type, p->type);
            p = p->next;
        }
        for (int k = 0; k < t->edges[e].args.n; k++, p = p->next)
            if (mentions_any(u, t->edges[e].args.items[k]->type))
                moves(u, t->edges[e].args.items[k]->type, p->type);
    }
}

/* gc.get_referents finds objects that have not escaped. */
static bool names_collector(const Inst *i) {
    const Name *n = op_info[i->op].payload == PAYLOAD_NAME ? i->u.name : op_info[i->op].payload == PAYLOAD_METHOD ? i->u.method.name : NULL;
    return n && name_is(n, "get_referents");
}

/* What a list of the site gets as an item is what its items are. */
static void look_at_item(Audit *u, const Type *list, const Inst *item) {
    const Site *s = list_site(list);
    if (s && map_has(&u->numbers, s) && !(type_is_float(s->elem) ? type_is_float(item->type) : is_short_int(item->type)))
        refuse(u, list);
}
static void look_at_items(Audit *u, const Inst *i) {
    const Type *first = i->args.n ? i->args.items[0]->type : NULL;
    if (is_row(i, "items_put"))
        look_at_item(u, first, i->args.items[2]);
    else if (is_append(i))
        look_at_item(u, first, i->args.items[1]);
    else if (is_row(i, "list_fill"))
        look_at_item(u, i->type, i->args.items[0]);
    for (int k = 0; op_is(i, OP_build_list) && k < i->args.n; k++)
        look_at_item(u, i->type, i->args.items[k]);
}

static bool look_at(Audit *u, const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            if (names_collector(i))
                return false;
            for (int k = 0; k < i->args.n; k++)
                look_at_use(u, i, k);
            look_at_items(u, i);
            look_at_result(u, i);
            look_at_edges(u, i);
        }
    return true;
}

void note_unboxed_lists(Program *p) {
    Audit u = {.p = p};
    map_init(&u.numbers, p->arena);
    map_init(&u.mentions, p->arena);
    find_sites(&u);
    bitset_init(&u.refused, p->arena, u.sites.n + 1);
    bitset_init(&u.nothing, p->arena, u.sites.n + 1);
    for (int k = 0; u.sites.n && k < p->funcs.n; k++)
        if (p->funcs.items[k]->is_reachable && !look_at(&u, p->funcs.items[k]))
            return;
    for (int k = 0; k < u.sites.n; k++)
        u.sites.items[k]->holds_words = !bitset_has(&u.refused, k);
}

/* ---- rewriting */

static bool holds_words(const Type *t) { return list_site(t) && list_site(t)->holds_words; }

static bool are_doubles(const Type *list) { return type_is_float(list_site(list)->elem); }

static Inst *as_number(Inst *at, Inst *v, const Type *list) {
    const uint8_t repr = are_doubles(list) ? REPR_F64 : REPR_I64;
    v = lowered_final(v);
    if (op_is(v, OP_convert) && v->repr == REPR_VALUE && v->args.items[0]->repr == repr)
        return v->args.items[0];
    bool constant = op_is(v, OP_const) && v->u.k->kind == (repr == REPR_F64 ? K_FLOAT : K_INT);
    Inst *d = ir_insert_before(at, constant ? OP_const : OP_convert, at->pos, constant ? 0 : 1, &v);
    d->repr = repr;
    d->type = v->type;
    d->cannot_raise = true;
    if (constant)
        d->u.k = v->u.k;
    return d;
}

static void store_word(Inst *i, int k, const Type *list) {
    Inst *d = as_number(i, i->args.items[k], list);
    i->args.items[k] = lowered_prim(i, are_doubles(list) ? "f64_word" : "i64_word", 1, &d, d->type);
}

static void read_number(Func *f, Inst *i) {
    const Type *list = i->args.items[0]->type;
    bool doubles = are_doubles(list);
    const Type *type = doubles ? type_simple(f->program->types, TK_FLOAT) : type_is_i64(i->type) ? i->type : list_site(list)->elem;
    Inst *d = lowered_prim(i, doubles ? "items_get_f64" : "items_get_i64", 2, i->args.items, type);
    Inst *boxed = ir_insert_before(i, OP_convert, i->pos, 1, &d);
    boxed->repr = REPR_VALUE;
    boxed->type = d->type;
    boxed->cannot_raise = true;
    i->info = boxed;
    ir_remove(i);
}

/* Whoever wants the number of an item that is read, boxed by read_number, takes it as it is. */
static void take_number(Inst *i) {
    Inst *boxed = op_is(i, OP_convert) && i->repr != REPR_VALUE ? lowered_final(i->args.items[0]) : NULL;
    if (!boxed || !op_is(boxed, OP_convert) || boxed->repr != REPR_VALUE || boxed->args.items[0]->repr != i->repr || !is_item_read(boxed->args.items[0]))
        return;
    i->info = boxed->args.items[0];
    ir_remove(i);
}

static bool rewrite(Func *f, Inst *i) {
    const Type *t = i->args.n ? i->args.items[0]->type : NULL;
    if (is_row(i, "items_get") && holds_words(t)) {
        read_number(f, i);
    } else if (is_row(i, "items_put") && holds_words(t)) {
        Inst *args[3] = {i->args.items[0], i->args.items[1], as_number(i, i->args.items[2], t)};
        lowered_prim(i, are_doubles(t) ? "items_put_f64" : "items_put_i64", 3, args, i->type);
        ir_remove(i);
    } else if (is_append(i) && holds_words(t)) {
        store_word(i, 1, t);
    } else if (is_row(i, "list_fill") && holds_words(i->type)) {
        store_word(i, 0, i->type);
    } else if (op_is(i, OP_build_list) && holds_words(i->type)) {
        for (int k = 0; k < i->args.n; k++)
            store_word(i, k, i->type);
    } else {
        return false;
    }
    return true;
}

bool unbox_items(Func *f, const Effects *fx) {
    bool changed = false;
    (void)fx;
    lowered_forget(f);
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            changed = rewrite(f, i) || changed;
        }
    for (int b = 0; changed && b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            take_number(i);
        }
    if (changed) {
        lowered_replace(f);
        remove_dead(f); /* values that nobody wants boxed */
    }
    return changed;
}
