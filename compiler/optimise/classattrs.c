/* classattrs.c - a plain class attribute that is always there is read from a static place instead of
 * being looked up: the runtime keeps the place up to date when the class or a base changes
 * (rt_type_modified). Needs types and call targets; keeps control flow. */
#include "compiler/optimise/optimise.h"

static int place_of(ClassDef *c, Name *name) {
    for (int k = 0; k < c->attrs.n; k++)
        if (c->attrs.items[k] == name)
            return k;
    vec_push(c->module->program->arena, &c->attrs, name);
    return c->attrs.n - 1;
}

/* The class sees such a value as it is: nothing that binds. */
static bool is_plain(const Type *t) {
    return t->kinds && !(t->kinds & (TK_FUNC | TK_DESCR | TK_OTHER | TK_INSTANCE | TK_BUILTIN | TK_METHOD | TK_CLASS));
}

bool place_class_attributes(Func *f) {
    bool changed = false;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            if (!op_is(i, OP_getattr) || !i->target || i->target->kind != TARGET_CLASS_ATTR || !is_plain(i->type))
                continue;
            Name *name = i->u.name;
            i->op = OP_class_attr;
            i->u.field.cls = i->target->cls;
            i->u.field.index = place_of(i->target->cls, name);
            i->u.field.is_set = true;
            i->target = NULL;
            ir_drop_check(i);
            changed = true;
        }
    return changed;
}
