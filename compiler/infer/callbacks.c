/* callbacks.c - functions that the runtime calls back with values of known types: key=, map, filter. The function is
 * entered with the join of what it may get (call_each), so neither it nor the values become object. */
#include "compiler/infer/internal.h"

#include <string.h>

/* Functions and types that change nothing of what they get. */
static bool only_reads(const char *name) {
    static const char *const names[] = {"len", "ord", "hash", "str", "repr", "bool", "chr", "int", "float", "complex", "bytes", "list", "tuple", "set",
                                        "frozenset", "dict", "type", "id", "abs", "round", "min", "max", "sum", "any", "all", "sorted", "hex", "bin",
                                        "oct", "ascii", "range", "zip", "divmod", "pow", "isinstance", "callable"};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (!strcmp(names[k], name))
            return true;
    return !strncmp(name, "math.", 5);
}

/* A builtin, or a method of a builtin type, that only reads what it gets and its self. */
static const Type *call_builtin_back(Infer *in, const Type *callee, Args args) {
    static const struct { const char *name; TypeKind result; } readers[] = {
        {"len", TK_INT}, {"ord", TK_INT}, {"hash", TK_INT}, {"str", TK_STR}, {"repr", TK_STR}, {"bool", TK_BOOL}, {"chr", TK_STR},
        {"lower", TK_STR}, {"upper", TK_STR}, {"strip", TK_STR}, {"isdigit", TK_BOOL}, {"isalpha", TK_BOOL}, {"casefold", TK_STR}};
    if (!callee->builtin || (type_is(callee, TK_BUILTIN) && !only_reads(callee->builtin)))
        return NULL;
    for (int k = 0; k < args.n; k++)
        escape_read(in, args.items[k]);
    if (type_is(callee, TK_METHOD) && type_is(callee->elem, TK_DICT) && !strcmp(callee->builtin, "get")) {
        class_used_by_runtime(in, args.items[0], 0);
        return type_join(in->types, site_elem(in, callee->elem->site), args.n > 1 ? args.items[1] : in->none);
    }
    bool is_text = type_is(callee, TK_METHOD) && type_is(callee->elem, TK_STR);
    if (type_is(callee, TK_BUILTIN))
        escape_type(in, callee);
    else if (!is_text)
        return NULL;
    if (type_is(callee, TK_BUILTIN) && (!strcmp(callee->builtin, "int") || !strcmp(callee->builtin, "float")) && args.n == 1
        && type_is(args.items[0], TK_STR | TK_INT | TK_FLOAT | TK_BOOL))
        return callee->builtin[0] == 'i' ? in->integer : in->floating;
    for (size_t k = 0; k < sizeof readers / sizeof *readers; k++)
        if (!strcmp(callee->builtin, readers[k].name))
            return type_simple(in->types, readers[k].result);
    for (int k = 0; k < args.n; k++) /* they may be in what it gives */
        escape_type(in, args.items[k]);
    return in->object;
}

/* What the callee gives for these arguments; NULL: it is not understood. */
static const Type *call_back(Infer *in, const Type *callee, Args args) {
    if (!callee->kinds)
        return in->bottom;
    for (int k = 0; k < args.n; k++)
        if (!args.items[k]->kinds)
            return in->bottom;
    if (type_is(callee, TK_BUILTIN) || (type_is(callee, TK_METHOD) && callee->builtin))
        return call_builtin_back(in, callee, args);
    return call_each(in, callee, args);
}

bool callback_key(Infer *in, const Type *key, const Type *item) {
    const Type *compared = item;
    if (!type_is(key, TK_NONE))
        compared = call_back(in, key, (Args){.items = &item, .n = 1});
    if (compared)
        class_used_by_runtime(in, type_may_be(key, TK_NONE) ? type_join(in->types, item, compared) : compared, 0);
    return compared != NULL;
}

const Type *callback_map(Infer *in, const Type *callee, int n, const Type **items) { return call_back(in, callee, (Args){.items = items, .n = n}); }

bool callback_filter(Infer *in, const Type *callee, const Type *item) {
    const Type *kept = type_is(callee, TK_NONE) ? item : call_back(in, callee, (Args){.items = &item, .n = 1});
    if (kept)
        escape_read(in, kept); /* __bool__ */
    return kept != NULL;
}
