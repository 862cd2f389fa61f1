/* bases.c - assignment to __bases__. The instances that there are keep their layout: so the new bases must have the
 * one of the old, as in CPython, whose rule this is. A class keeps its own table of fields, which holds those of the
 * bases that it was made with: attributes are found in it by name whatever its bases are now.
 *
 * Typed code knows the classes of the program and their bases. The compiler infers nothing for a program that assigns
 * __bases__ (infer/classes.c); a typed one in which it happens all the same, by a computed name, is refused, but for
 * what typing.NamedTuple does: more bases for a class made at run time, which nothing was known of.
 */
#include "runtime/core/types.h"
#include "runtime/types/containers.h"

/* ---- layout ------------------------------------------------------------------------------------- */

static bool is_heap(const RtType *t) { return (t->flags & RT_TYPE_HEAP) != 0; }
static bool has_dict(const RtType *t) { return t->side_offset != 0; }

static bool adds_nothing(const RtType *t) {
    return t->base && t->solid == t->base->solid && has_dict(t) == has_dict(t->base) &&
           rt_type_has_weakrefs(t) == rt_type_has_weakrefs(t->base);
}
static RtType *where_layout_began(RtType *t) {
    while (adds_nothing(t))
        t = t->base;
    return t;
}

/* Fields from __slots__ of its own: their names and places. */
static bool same_own_slots(const RtType *a, const RtType *b) {
    uint32_t i = a->base->n_fields, k = b->base->n_fields;
    for (;; i++, k++) {
        while (i < a->n_fields && !(a->fields[i].kind & RT_FIELD_SLOT))
            i++;
        while (k < b->n_fields && !(b->fields[k].kind & RT_FIELD_SLOT))
            k++;
        if (i >= a->n_fields || k >= b->n_fields)
            return i >= a->n_fields && k >= b->n_fields;
        if (!rt_str_equal(a->fields[i].name, b->fields[k].name) || a->fields[i].offset != b->fields[k].offset)
            return false;
    }
}
static bool adds_the_same(const RtType *a, const RtType *b) {
    return a->base && a->base == b->base && is_heap(a) && is_heap(b) && has_dict(a) == has_dict(b) &&
           rt_type_has_weakrefs(a) == rt_type_has_weakrefs(b) && same_own_slots(a, b);
}

/* CPython frees instances that its cycle collector knows in another way than those that cannot be in a cycle. */
static bool may_be_in_cycle(const RtType *t) {
    if (is_heap(t))
        return !adds_nothing(t) || may_be_in_cycle(t->base);
    return t != &rt_type_object && t != &rt_type_bytearray && t != &rt_type_complex &&
           !(t->flags & (RT_TYPE_INT | RT_TYPE_FLOAT | RT_TYPE_STR | RT_TYPE_BYTES));
}

static int check_layout(RtType *before, RtType *after) {
    if (may_be_in_cycle(before) != may_be_in_cycle(after))
        return rt_raise_int(&rt_exc_TypeError, "__bases__ assignment: '%N' deallocator differs from '%N'", after, before);
    RtType *a = where_layout_began(after), *b = where_layout_began(before);
    if (a != b && !adds_the_same(a, b))
        return rt_raise_int(&rt_exc_TypeError, "__bases__ assignment: '%N' object layout differs from '%N'", after, before);
    return 0;
}

static int check_value(RtType *t, Value v) {
    if (!is_heap(t))
        return rt_raise_int(&rt_exc_TypeError, "cannot set '__bases__' attribute of immutable type '%N'", t);
    if (v == 0) /* CPython's words, though the type is not */
        return rt_raise_int(&rt_exc_TypeError, "cannot delete '__bases__' attribute of immutable type '%N'", t);
    if (!rt_type_has(v, RT_TYPE_TUPLE))
        return rt_raise_int(&rt_exc_TypeError, "can only assign tuple to %N.__bases__, not %T", t, v);
    const RtTuple *bases = RT_AS(RtTuple, v);
    if (bases->length == 0)
        return rt_raise_int(&rt_exc_TypeError, "can only assign non-empty tuple to %N.__bases__, not ()", t);
    for (int64_t i = 0; i < bases->length; i++) {
        if (!rt_type_has(bases->items[i], RT_TYPE_TYPE))
            return rt_raise_int(&rt_exc_TypeError, "%N.__bases__ must be tuple of classes, not '%T'", t, bases->items[i]);
        if (rt_is_subtype(RT_AS(RtType, bases->items[i]), t))
            return rt_raise_int(&rt_exc_TypeError, "a __bases__ item causes an inheritance cycle");
    }
    return 0;
}

/* ---- the class and its subclasses ------------------------------------------------------------------ */

/* Appends type and mro as it was, for type and all classes below, and computes the new ones. */
static int new_orders(RtType *type, RtList *before) {
    rt_list_append(before, RT_VAL(type));
    rt_list_append(before, RT_VAL(type->mro));
    if (rt_compute_own_mro(type) < 0)
        return -1;
    RtList *l = RT_AS(RtList, type->subclasses);
    for (int64_t i = 0; l && i < l->length; i++)
        if (new_orders(RT_AS(RtType, l->items[i]), before) < 0)
            return -1;
    return 0;
}

static void unlink_from(RtType *type, const RtTuple *bases) {
    for (int64_t i = 0; i < bases->length; i++) {
        RtList *l = RT_AS(RtList, RT_AS(RtType, bases->items[i])->subclasses);
        int64_t kept = 0;
        for (int64_t k = 0; l && k < l->length; k++)
            if (l->items[k] != RT_VAL(type))
                l->items[kept++] = l->items[k];
        if (l)
            l->length = kept;
    }
}

static void derive_anew(RtType *type) {
    const uint32_t inherited = 0xffff0000u;
    type->flags &= ~inherited;
    for (int64_t i = 0; i < type->bases->length; i++)
        type->flags |= RT_AS(RtType, type->bases->items[i])->flags & inherited;
    rt_slots_derive(type);
    if (type->flags & RT_TYPE_TUPLE)
        rt_tuples_may_differ();
    RtList *l = RT_AS(RtList, type->subclasses);
    for (int64_t i = 0; l && i < l->length; i++)
        derive_anew(RT_AS(RtType, l->items[i]));
}

static int replace_bases(RtType *t, RtTuple *bases, RtType *base) {
    RtTuple *bases_before = t->bases;
    RtType *base_before = t->base;
    RtList *before = rt_list_new(2);
    t->bases = bases;
    t->base = base;
    if (new_orders(t, before) < 0) {
        for (int64_t i = 0; i < before->length; i += 2)
            RT_AS(RtType, before->items[i])->mro = RT_AS(RtTuple, before->items[i + 1]);
        t->bases = bases_before;
        t->base = base_before;
        return -1;
    }
    unlink_from(t, bases_before);
    rt_type_link_bases(t);
    rt_type_modified(t);
    derive_anew(t);
    return 0;
}

int rt_type_set_bases(Value self, Value v) {
    RtType *t = RT_AS(RtType, self);
    if (check_value(t, v) < 0)
        return -1;
    RtTuple *bases = RT_AS(RtTuple, v);
    RtType *base = rt_find_best_base(bases);
    if (!base || check_layout(t->base, base) < 0)
        return -1;
    bool unknown = t->class_info == NULL && t->subclasses == 0 && base == t->base;
    if (rt_program && rt_program->typed && !unknown)
        return rt_raise_int(&rt_exc_NotImplementedError, "assignment to __bases__ by a computed name is not available in a compiled program");
    return replace_bases(t, bases, base);
}
