/* arrays.c - array.array of a known type code: items and length without boxing. What the rows of
 * tables/prim/array.def do not cover (slices, unsigned 64 bits, values of unknown type) stays dynamic. */
#include "compiler/lower/internal.h"

#include <string.h>

static const Prim *row_for(const char *what, char code, const Inst *index, Arena *a) {
    const char letters[2] = {code == 'l' ? 'q' : code, 0};
    bool word = type_is_i64(index->type) || type_is_bool(index->type);
    return prim_find_id(arena_printf(a, "array_%s_%s%s", what, letters, word ? "" : "_int"));
}

static bool is_index(const Inst *v) { return type_is(v->type, TK_INT) || type_is_bool(v->type); }

bool select_array(Inst *i) {
    Arena *a = i->block->func->program->arena;
    const Inst *array = i->args.items[0];
    if (!type_is(array->type, TK_ARRAY))
        return false;
    if (op_is(i, OP_len)) {
        select_row(i, prim_find_id("array_len"));
        return true;
    }
    bool store = op_is(i, OP_setitem);
    if ((!store && !op_is(i, OP_getitem)) || !is_index(i->args.items[1]))
        return false;
    const Prim *row = row_for(store ? "put" : "get", array->type->code, i->args.items[1], a);
    if (!row || (store && !prim_accepts(row->params[2], i->args.items[2]->type, true)))
        return false;
    select_row(i, row);
    return true;
}
