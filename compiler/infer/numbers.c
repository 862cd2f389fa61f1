/* numbers.c - what arithmetic of a number and an object gives. The whole program is known: where no class
 * whose instances reach object defines the operator's methods, only another number can take part, and the
 * result is a number; all else raises TypeError. Complex numbers count once something may make one. */
#include "compiler/infer/internal.h"

static Place *operator_place(Infer *in, const Name *method) {
    if (!in->operators.arena)
        map_init(&in->operators, in->arena);
    Place *p = map_get(&in->operators, method);
    if (!p) {
        p = ARENA_NEW(in->arena, Place);
        p->type = in->operators_open ? in->object : in->bottom;
        map_set(&in->operators, method, p);
    }
    return p;
}

void numbers_note_method(Infer *in, const Name *name) {
    if (name->length > 4 && !strncmp(name->text, "__", 2))
        place_raise(in, operator_place(in, name), in->object);
}

void numbers_open(Infer *in) {
    if (in->operators_open)
        return;
    in->operators_open = true;
    for (int k = 0; k < in->operators.n; k++)
        place_raise(in, in->operators.entries[k].value, in->object);
}

void numbers_complex(Infer *in) { place_raise(in, &in->complex_made, type_simple(in->types, TK_COMPLEX)); }

void numbers_note_name(Infer *in, const char *name) {
    static const char *const makers[] = {"complex", "pow", "ipow", "__pow__", "__rpow__", "__ipow__", "eval", "exec"};
    const char *dot = strrchr(name, '.');
    if (!strncmp(name, "math.", 5))
        return;
    bool makes = !strncmp(name, "cmath", 5);
    for (size_t k = 0; k < sizeof makers / sizeof *makers; k++)
        makes |= !strcmp(dot ? dot + 1 : name, makers[k]);
    if (makes)
        numbers_complex(in);
}

/* Does some object have the method, in one of these forms? */
static bool object_has(Infer *in, const char *prefix, const char *base) {
    const Name *method = infer_name(in, arena_printf(in->arena, "__%s%s__", prefix, base));
    return place_read(in, operator_place(in, method))->kinds != 0;
}

/* Operators that no sequence, set or text has with a number; these two have it with an int on the other side. */
static bool is_numeric(const char *base, bool object_left, bool floats) {
    static const char *const names[] = {"add", "sub", "truediv", "floordiv"};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (!strcmp(base, names[k]))
            return true;
    return (!strcmp(base, "mul") && floats) || (!strcmp(base, "mod") && !object_left);
}

const Type *numbers_with_object(Infer *in, const char *op, const Type *a, const Type *b) {
    const uint32_t absent = TK_NONE | TK_UNDEF | TK_FUNC | TK_CLASS, numbers = TK_INT | TK_BOOL | TK_FLOAT;
    bool object_left = (a->kinds & TK_OTHER) != 0;
    const Type *number = type_without(in->types, object_left ? b : a, absent); /* these have no arithmetic */
    const char *base = op[0] == 'i' ? op + 1 : op;
    if (object_left == ((b->kinds & TK_OTHER) != 0) || !type_is(number, numbers) || !is_numeric(base, object_left, type_is(number, TK_FLOAT)))
        return NULL;
    if (object_has(in, object_left ? "" : "r", base) || (object_left && op[0] == 'i' && object_has(in, "i", base)))
        return NULL;
    bool whole = !strcmp(base, "floordiv") || !strcmp(base, "mod");
    const Type *r = in->floating;
    if (!type_is(number, TK_FLOAT) && strcmp(base, "truediv") != 0)
        r = type_join(in->types, r, in->integer);
    return whole ? r : type_join(in->types, r, place_read(in, &in->complex_made));
}
