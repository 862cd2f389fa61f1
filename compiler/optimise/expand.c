/* expand.c - an item of a list, tuple or array by index, in parts: the length, the address of the items, the
 * checked index, the item. Each part can then be shared, moved out of a loop, or found needless. The
 * index hangs on its check as a value on another, so that no item is read before it is known to exist.
 * Also the unpacking of a list or tuple. Needs chosen rows and representations; keeps types. */
#include "compiler/optimise/edit.h"
#include "compiler/optimise/lowered.h"

#include <string.h>

enum { LIST_INDEX, LIST_ASSIGNMENT, TUPLE_INDEX, ARRAY_INDEX, ARRAY_ASSIGNMENT }; /* messages of item_index */

static const Type *length_type(Inst *at) { return type_int(at->block->func->program->types, 0, (int64_t)1 << 48); }

static Inst *list_length(Inst *at, Inst *list) {
    int64_t known = type_list_length(list->type);
    return known >= 0 ? lowered_const(at, known) : lowered_prim(at, "len_list", 1, &list, length_type(at));
}
/* The address has the list's type: it tells which list's items a read may be of. */
static Inst *list_items(Inst *at, Inst *list) { return lowered_prim(at, "list_items", 1, &list, list->type); }

static Inst *tuple_length(Inst *at, Inst *tuple) {
    const Type *t = tuple->type;
    return t && t->n_items >= 0 ? lowered_const(at, t->n_items) : lowered_prim(at, "len_tuple", 1, &tuple, length_type(at));
}

Inst *expanded_length(Inst *at, Inst *sequence) {
    return type_is(sequence->type, TK_LIST) ? list_length(at, sequence) : tuple_length(at, sequence);
}

/* Where what follows the raising instruction `old` may stand, now that `raising` raises in its place: right
 * behind it, or, in a try, in a block of its own on the normal edge. */
static Inst *behind(Func *f, Inst *old, Inst *raising) {
    Inst *check = old->next;
    if (!check || !op_is(check, OP_check))
        return old;
    Block *between = ir_block_new(f);
    Inst *jump = ir_append(between, OP_jump, old->pos, 0, NULL);
    ir_set_edges(jump, 1, &check->edges[0].to);
    jump->edges[0].args = check->edges[0].args;
    check->edges[0] = (Edge){.to = between};
    check->args.items[0] = raising;
    return jump;
}

static Inst *read_item(Inst *at, Inst *container, Inst *items, Inst *index, const Type *type) {
    Inst *args[2] = {items ? items : container, index};
    return lowered_prim(at, items ? "items_get" : "tuple_item", 2, args, type);
}

Inst *expanded_item(Inst *at, Inst *sequence, Inst *index, const Type *type) {
    return read_item(at, sequence, type_is(sequence->type, TK_LIST) ? list_items(at, sequence) : NULL, index, type);
}

/* l[-1], where the length is known */
static Inst *natural_index(Inst *at, const Inst *length, Inst *index) {
    const Type *n = length->type, *k = index->type;
    bool known = type_is_i64(n) && n->lo == n->hi && type_is_i64(k) && k->lo == k->hi && k->lo < 0 && k->lo + n->lo >= 0;
    return known ? lowered_const(at, k->lo + n->lo) : index;
}

static void expand_read(Func *f, Inst *i, bool is_tuple) {
    Inst *container = i->args.items[0];
    Inst *length = is_tuple ? tuple_length(i, container) : list_length(i, container);
    Inst *items = is_tuple ? NULL : list_items(i, container);
    Inst *index = lowered_item_index(i, length, natural_index(i, length, i->args.items[1]), is_tuple ? TUPLE_INDEX : LIST_INDEX);
    index->cannot_raise = i->cannot_raise;
    i->info = read_item(behind(f, i, index), container, items, index, i->type);
    ir_remove(i);
}

static void expand_write(Func *f, Inst *i) {
    Inst *list = i->args.items[0];
    Inst *length = list_length(i, list), *items = list_items(i, list);
    Inst *index = lowered_item_index(i, length, natural_index(i, length, i->args.items[1]), LIST_ASSIGNMENT);
    Inst *args[3] = {items, index, i->args.items[2]};
    lowered_prim(behind(f, i, index), "items_put", 3, args, type_simple(f->program->types, TK_NONE));
    ir_remove(i); /* a store has no value that is used */
}

/* ---- arrays */

/* The index is looked at before the value, whose conversion may fail by itself. */
static void expand_array_store(Func *f, Inst *i, char code, Inst *items, Inst *index) {
    Edge *covered = inst_handler(i), handler = covered ? *covered : (Edge){0};
    const char name[] = {'a', 'r', 'r', 'a', 'y', '_', 'k', 'e', 'e', 'p', '_', code, 0};
    Inst *args[4] = {i->args.items[0], items, index, i->args.items[2]};
    Inst *store = lowered_prim(behind(f, i, index), name, 4, args, type_simple(f->program->types, TK_NONE));
    if (covered)
        edit_cover(f, store, &handler);
    ir_remove(i);
}

static bool expand_array(Func *f, Inst *i) {
    bool store = op_is(i, OP_prim) && !strncmp(i->u.prim->id, "array_put_", 10), read = op_is(i, OP_prim) && !strncmp(i->u.prim->id, "array_get_", 10);
    if (!store && !read)
        return false;
    const char code = i->u.prim->id[10], name[] = {'a', 'r', 'r', 'a', 'y', '_', 'i', 't', 'e', 'm', '_', code, 0};
    Inst *array = i->args.items[0];
    Inst *length = lowered_prim(i, "array_len", 1, &array, length_type(i)), *items = lowered_prim(i, "array_items", 1, &array, array->type);
    Inst *index = lowered_item_index(i, length, i->args.items[1], store ? ARRAY_ASSIGNMENT : ARRAY_INDEX);
    index->cannot_raise = i->cannot_raise;
    if (store) {
        expand_array_store(f, i, code, items, index);
        return true;
    }
    Inst *args[2] = {items, index};
    i->info = lowered_prim(behind(f, i, index), name, 2, args, i->type);
    ir_remove(i);
    return true;
}

/* ---- unpacking */

/* The item of a loop that gives its parts without a tuple (emit_unpacks_item). */
static bool is_loop_item(const Inst *v) {
    return op_is(v, OP_param) && v->block->preds.n == 1 && op_is(v->block->preds.items[0]->last, OP_next);
}

static Inst *part(Inst *at, Inst *container, Inst *items, Inst *start, int k, const Type *type) {
    Inst *index = lowered_const(at, k);
    if (start && k) {
        Inst *sum[2] = {start, index};
        index = lowered_prim(at, "i64_add", 2, sum, index->type);
    }
    return read_item(at, container, items, start && !k ? start : index, type);
}

/* The parts are read where the unpacking was; nothing but `extract` uses it. */
void expanded_extracts(Func *f, Inst *unpack, Inst **parts) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (!op_is(i, OP_extract) || i->args.items[0] != unpack)
                continue;
            parts[i->u.i]->type = i->type;
            i->info = parts[i->u.i];
            ir_remove(i);
        }
}

static bool expand_unpack(Func *f, Inst *i) {
    Inst *from = i->args.items[0];
    bool is_tuple = type_is(from->type, TK_TUPLE) && from->type->n_items == i->u.i, is_list = type_is(from->type, TK_LIST);
    if ((!is_tuple && !is_list) || i->u.i < 1 || i->u.i > 16 || is_loop_item(from))
        return false;
    Inst *parts[16], *start = NULL, *items = NULL, *at = i;
    if (is_list) {
        Inst *length = list_length(i, from);
        items = list_items(i, from);
        start = ir_insert_before(i, OP_unpack_index, i->pos, 1, &length);
        start->repr = REPR_I64;
        start->type = type_int(f->program->types, 0, 0);
        start->u.i = i->u.i;
        start->cannot_raise = i->cannot_raise || type_list_length(from->type) == i->u.i;
        if (start->cannot_raise)
            ir_drop_check(i);
        at = behind(f, i, start);
    } else {
        ir_drop_check(i);
    }
    for (int k = 0; k < i->u.i; k++)
        parts[k] = part(at, from, items, start, k, is_tuple ? from->type->items[k] : from->type->site ? site_root(from->type->site)->elem : NULL);
    expanded_extracts(f, i, parts);
    ir_remove(i);
    return true;
}

/* ---- slices */

/* a[i:j] = b[k:l:m]: without the list in between, if nothing else sees it and nothing comes between the two. */
static bool fuse_slices(Func *f, Inst *store, const Effects *fx) {
    Inst *slice = store->args.items[4];
    if (!is_row(slice, "list_getspan") || slice->block != store->block)
        return false;
    Bitset written;
    bitset_init(&written, f->program->arena, effects_n_places(fx));
    for (const Inst *i = slice->next; i != store; i = i->next)
        if (inst_may_raise(i) || effects_add_writes(fx, i, &written) || bitset_count(&written))
            return false;
    if (!ir_uses_are(f, slice, edit_is_user, store))
        return false;
    Inst *args[8];
    for (int k = 0; k < 4; k++) {
        args[k] = store->args.items[k];
        args[4 + k] = slice->args.items[k];
    }
    lowered_prim(store, "list_move_span", 8, args, type_simple(f->program->types, TK_NONE));
    ir_drop_check(store);
    ir_remove(store);
    ir_remove(slice);
    return true;
}

/* l.insert(i, l.pop(k)): at the place of the pop, which alone may raise. */
static bool fuse_pop(Func *f, Inst *insert) {
    Inst *pop = insert->args.items[2], *list = insert->args.items[0];
    if (!is_row(pop, "list_pop") || pop->args.items[0] != list || pop->block != insert->block || ir_count_uses(f, pop) != 1 || ir_count_uses(f, insert))
        return false;
    for (const Inst *i = pop->next; i != insert; i = i->next)
        if (!op_is(i, OP_const) && !(op_is(i, OP_convert) && !inst_may_raise(i)))
            return false;
    Inst *at = insert->args.items[1];
    for (const Inst *i = pop; i != insert; i = i->next)
        if (i == at && !op_is(at, OP_const))
            return false;
    Inst *args[3] = {list, pop->args.items[1], op_is(at, OP_const) ? lowered_const(pop, at->u.k->i) : at};
    lowered_prim(pop, "list_move_item", 3, args, type_simple(f->program->types, TK_NONE));
    ir_remove(insert);
    ir_remove(pop);
    return true;
}

/* ---- the pass */

static bool expand(Func *f, Inst *i, const Effects *fx) {
    static const char *const reads[] = {"list_getitem", "list_getitem_int", "list_getitem_natural", "tuple_getitem", "tuple_getitem_int", "tuple_getitem_natural"};
    static const char *const writes[] = {"list_setitem", "list_setitem_int", "list_setitem_natural"};
    if (op_is(i, OP_unpack))
        return expand_unpack(f, i);
    if (is_row(i, "list_setspan"))
        return fuse_slices(f, i, fx);
    if (is_row(i, "list_insert") && fuse_pop(f, i))
        return true;
    if (expand_array(f, i))
        return true;
    for (int k = 0; k < 6; k++)
        if (is_row(i, reads[k])) {
            expand_read(f, i, k >= 3);
            return true;
        }
    for (int k = 0; k < 3; k++)
        if (is_row(i, writes[k])) {
            expand_write(f, i);
            return true;
        }
    return false;
}

bool expand_accesses(Func *f, const Effects *fx) {
    bool changed = false;
    if (is_resumable(f))
        return false;
    cfg_compute_preds(f);
    effects_enter(fx, f);
    lowered_forget(f);
    int n = f->blocks.n; /* those made meanwhile hold nothing to expand */
    for (int b = 0; b < n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            Inst *prev = i->prev;
            bool done = expand(f, i, fx);
            changed = changed || done;
            /* its neighbours may be gone as well: what stands there now */
            next = !done ? i->next : prev && prev->block ? prev->next : f->blocks.items[b]->first;
        }
    if (changed)
        lowered_replace(f);
    edit_merge_blocks(f);
    return changed;
}
