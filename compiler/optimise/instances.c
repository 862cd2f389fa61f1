/* instances.c - an object that is made here and that nobody else sees becomes the values of its fields: one that
 * only has fields read and written, is tested for its class, or compared by identity. Then it need not be made at all.
 * Passing it on, storing or returning it, or a variable that is sometimes it and sometimes another, keeps it; so does
 * reading a field that may be unset (an AttributeError, or a class attribute), and a __del__.
 * An exception in the middle changes nothing: whoever handles it cannot see the object either.
 * Needs types; keeps types; drops blocks (tests of it are decided). */
#include "compiler/optimise/edit.h"

static bool is_alias(const Inst *v, const Inst *object) { return edit_origin((Inst *)v) == object; }

static bool is_field_access(const Inst *i) { return op_is(i, OP_field_load) || op_is(i, OP_field_store); }

/* May operand k of the user be an object that then goes away? */
static bool use_is_local(const Inst *user, int k) {
    switch (user->op) {
    case OP_field_load: case OP_field_store: case OP_class_is: case OP_convert_type: case OP_refine:
        return k == 0;
    case OP_is:
        return true;
    }
    return false;
}

static bool is_unseen(const Func *f, const Inst *object) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (is_alias(i->args.items[k], object) && !use_is_local(i, k))
                    return false;
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (is_alias(i->edges[e].args.items[k], object))
                        return false;
        }
    return true;
}

/* ---- its fields */

typedef VEC(Slot) Slots;

static void note_slot(Func *f, Slots *slots, const Inst *access, Inst *object) {
    for (int k = 0; k < slots->n; k++)
        if (slots->items[k].cls == access->u.field.cls && slots->items[k].index == access->u.field.index)
            return;
    Slot s = {object, access->u.field.cls, access->u.field.index};
    vec_push(f->program->arena, slots, s);
}

static Slots find_slots(Func *f, Inst *object) {
    Slots slots = {0};
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (is_field_access(i) && is_alias(i->args.items[0], object))
                note_slot(f, &slots, i, object);
    return slots;
}

static const Type *type_of_slot(const Func *f, const Slot *s) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_field_load) && i->u.field.cls == s->cls && i->u.field.index == s->index && is_alias(i->args.items[0], s->owner))
                return i->type;
    return type_object(f->program->types);
}

/* ---- tests of it */

static bool answer(const Inst *test, const Inst *object) {
    if (op_is(test, OP_class_is))
        return test->u.cls == object->u.cls;
    return is_alias(test->args.items[0], object) && is_alias(test->args.items[1], object);
}

static bool is_test(const Inst *i, const Inst *object) {
    return (op_is(i, OP_class_is) || op_is(i, OP_is)) && (is_alias(i->args.items[0], object) || is_alias(i->args.items[i->args.n - 1], object));
}

static void decide_tests(Func *f, const Inst *object) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (!is_test(i, object))
                continue;
            bool yes = answer(i, object);
            Inst *c = ir_insert_before(i, OP_const, i->pos, 0, NULL);
            c->u.k = ir_const_simple(f->program, yes ? K_TRUE : K_FALSE);
            c->type = type_bool(f->program->types, yes);
            ir_replace_uses(f, i, c);
            ir_remove(i);
        }
}

/* ---- the pass */

static bool split_instance(Func *f, Inst *object) {
    if (object->u.cls->has_finaliser || !object->u.cls->direct_fields || !is_unseen(f, object))
        return false;
    Slots slots = find_slots(f, object);
    for (int k = 0; k < slots.n; k++)
        if (!slot_is_full(f, &slots.items[k]))
            return false;
    for (int k = 0; k < slots.n; k++)
        slot_promote(f, &slots.items[k], type_of_slot(f, &slots.items[k]));
    decide_tests(f, object);
    return true;
}

static bool split_some(Func *f) {
    InstList objects = {0};
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_new_object))
                vec_push(f->program->arena, &objects, i);
    bool any = false;
    for (int k = 0; k < objects.n; k++)
        any |= split_instance(f, objects.items[k]);
    return any;
}

/* One that is gone may have been all that kept another in sight, or told what another's class is. */
bool split_instances(Func *f) {
    bool changed = false;
    cfg_order_blocks(f);
    while (split_some(f)) {
        remove_dead(f);
        retype_values(f);
        changed = true;
    }
    return changed;
}
