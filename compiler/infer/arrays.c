/* arrays.c - array.array whose type code is a constant: what its items are, and what its methods give.
 * The code of an array never changes, so nothing that is done to one lowers what is known of it. */
#include "compiler/infer/internal.h"

const Type *array_item(Infer *in, const Type *array) {
    const char code = array->code;
    int bits = strchr("bB", code) ? 8 : strchr("hH", code) ? 16 : strchr("iI", code) ? 32 : 64;
    if (strchr("fd", code))
        return in->floating;
    if (code == 'u')
        return in->string;
    if (bits == 64)
        return code >= 'a' ? in->integer : type_int(in->types, 0, RANGE_MAX);
    int64_t span = (int64_t)1 << bits;
    return code >= 'a' ? type_int(in->types, -span / 2, span / 2 - 1) : type_int(in->types, 0, span - 1);
}

/* Anything else than a plain number is asked by __float__ or __index__. */
void array_takes(Infer *in, const Type *value) { escape_type(in, value); }

const Type *array_made(Infer *in, Inst *i, int first, int n) {
    const Inst *code = i->args.items[first];
    if (n > 1) {
        const Type *items = arg_type(i, first + 1);
        if (!type_is(items, TK_STR | TK_BYTES | TK_BYTEARRAY | TK_ARRAY))
            array_takes(in, rule_iterate(in, items, NULL));
    }
    bool known = op_is(code, OP_const) && code->u.k->kind == K_STR && code->u.k->length == 1 && strchr("bBuhHiIlLqQfd", code->u.k->text[0]);
    if (!known) {
        escape_type(in, arg_type(i, first));
        return in->object;
    }
    return type_array(in->types, code->u.k->text[0]);
}

const Type *array_method(Infer *in, Inst *i, const Type *self, const char *name, int first, int n) {
    for (int k = 0; k < n; k++)
        escape_type(in, arg_type(i, first + k));
    if (!strcmp(name, "pop"))
        return array_item(in, self);
    if (!strcmp(name, "__copy__") || !strcmp(name, "__deepcopy__"))
        return self;
    if (!strcmp(name, "tolist"))
        return rule_new_list(in, i, array_item(in, self), LENGTH_ANY);
    return NULL;
}
