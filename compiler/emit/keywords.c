/* keywords.c - the dict of a parameter **keywords is made where it is first needed: most calls pass no keywords, and most
 * functions that take any only hand them on, if at all. The code object says so (RT_CO_LATE_KEYWORDS): the runtime then enters
 * the function with 0 in place of an empty dict, and each instruction that uses it sees to it first. */
#include "compiler/emit/internal.h"

static bool is_used_at_end(const Block *b, const Inst *v) {
    for (int k = 0; k < b->last->args.n; k++)
        if (b->last->args.items[k] == v)
            return true;
    for (int e = 0; e < b->last->n_edges; e++)
        for (int k = 0; k < b->last->edges[e].args.n; k++)
            if (b->last->edges[e].args.items[k] == v)
                return true;
    return false;
}

const Inst *emit_late_keywords(const Func *f) {
    if (f->is_text || !f->params.n || f->params.items[f->params.n - 1].kind != PARAM_STARSTAR || f->is_generator || f->is_coroutine || f->is_async_gen)
        return NULL;
    const Inst *p = f->entry->first;
    while (op_is(p, OP_param) && p->u.i != f->params.n - 1)
        p = p->next;
    if (!op_is(p, OP_param) || p->repr != REPR_VALUE || p->in_frame)
        return NULL;
    for (int b = 0; b < f->blocks.n; b++)
        if (is_used_at_end(f->blocks.items[b], p))
            return NULL;
    return p;
}

void emit_make_keywords(Emit *e, const Inst *i) {
    for (int k = 0; e->late_keywords && k < i->args.n; k++)
        if (i->args.items[k] == e->late_keywords) {
            const char *place = emit_place(e, e->late_keywords);
            write_format(e->w, "    if (!%s)\n        %s = RT_VAL(rt_dict_new(0));\n", place, place);
            return;
        }
}
