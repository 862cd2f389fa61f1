/* library.c - what the setattr with a computed name in some functions of the standard library store.
 *
 * functools.update_wrapper, which every decorator that uses functools.wraps runs, stores the attributes that its
 * parameter `assigned` names: if the program nowhere says which, they are those of a function. total_ordering stores
 * comparisons. enum stores into
 * enumerations, whose metaclass makes that nothing is known of them anyway. Any other may store anything anywhere. */
#include "compiler/infer/internal.h"

static bool is_wrapper_name(const Name *n) { return name_is(n, "wraps") || name_is(n, "update_wrapper"); }

/* Is the function only called, with no argument that could be `assigned`? */
static bool is_plain_call(const Inst *user, int k, const void *name) {
    int most = name_is(name, "wraps") ? 1 : 2;
    return op_is(user, OP_store_global) || (op_is(user, OP_call) && k == 0 && user->args.n - 1 <= most && !user->u.kwnames);
}

/* Does the function mention them in a way that is understood? */
static bool mentions_plainly(const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            const Name *name = NULL;
            if (op_is(i, OP_load_global) || op_is(i, OP_load_name) || op_is(i, OP_store_global))
                name = i->u.global->name;
            else if (op_is(i, OP_getattr) || op_is(i, OP_import_from) || op_is(i, OP_load_cell) || op_is(i, OP_store_cell))
                name = i->u.name;
            bool stored = op_is(i, OP_store_global) && is_wrapper_name(name) && !op_is(i->args.items[0], OP_import_from);
            bool loaded = name && is_wrapper_name(name) && op_info[i->op].result && !ir_uses_are(f, i, is_plain_call, name);
            bool other = name && (name_is(name, "WRAPPER_ASSIGNMENTS") || (is_wrapper_name(name) && (op_is(i, OP_load_cell) || op_is(i, OP_store_cell))));
            bool imported_as = op_is(i, OP_store_global) && op_is(i->args.items[0], OP_import_from) && is_wrapper_name(i->args.items[0]->u.name) && !is_wrapper_name(name);
            bool method = op_is(i, OP_call_method) && is_wrapper_name(i->u.method.name) && (i->u.method.kwnames || i->args.n - 1 > (name_is(i->u.method.name, "wraps") ? 1 : 2));
            if (stored || loaded || other || imported_as || method)
                return false;
        }
    return true;
}

bool wrappers_are_plain(const Program *p) {
    for (int k = 0; k < p->funcs.n; k++)
        if (!p->funcs.items[k]->module->is_stdlib && !mentions_plainly(p->funcs.items[k]))
            return false;
    return true;
}

static bool is_in(const Func *f, const char *module) { return f->module->is_stdlib && name_is(f->module->name, module); }

static void store_each(Infer *in, Inst *i, const char *const *names, size_t n, const Type *value) {
    for (size_t k = 0; k < n; k++)
        attr_store(in, i, in->object, infer_name(in, names[k]), value);
}

bool library_stores(Infer *in, Inst *i, const Type *value) {
    static const char *const assigned[] = {"__module__", "__name__", "__qualname__", "__doc__", "__annotations__"};
    static const char *const ordered[] = {"__lt__", "__le__", "__gt__", "__ge__"};
    const Func *f = in->current->origin;
    if (is_in(f, "enum")) {
        escape_type(in, value);
        return true;
    }
    if (!is_in(f, "functools"))
        return false;
    bool wraps = !strcmp(f->qualname, "update_wrapper") && in->plain_wrappers, orders = !strcmp(f->qualname, "total_ordering");
    if (wraps)
        store_each(in, i, assigned, sizeof assigned / sizeof *assigned, value);
    if (orders)
        store_each(in, i, ordered, sizeof ordered / sizeof *ordered, value);
    in->wrappers_stored |= wraps;
    return wraps || orders;
}

void library_reached(Infer *in) {
    in->plain_wrappers = false;
    if (in->wrappers_stored)
        escape_any_store(in);
}
