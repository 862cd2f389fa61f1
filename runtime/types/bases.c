/* bases.c - assignment to __bases__, and which classes are laid out alike. The instances that there are keep their layout: so the new bases must have the
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

static bool adds_dict(const RtType *t) { return has_dict(t) && !has_dict(t->base); }
static bool adds_weakrefs(const RtType *t) { return rt_type_has_weakrefs(t) && !rt_type_has_weakrefs(t->base); }

/* Fields from __slots__ of its own. */
static uint32_t count_own_slots(const RtType *t) {
    uint32_t n = 0;
    for (uint32_t i = t->base->n_fields; i < t->n_fields; i++)
        n += (t->fields[i].kind & RT_FIELD_SLOT) != 0;
    return n;
}
static bool has_own_slot(const RtType *t, const RtStr *name) {
    for (uint32_t i = t->base->n_fields; i < t->n_fields; i++)
        if ((t->fields[i].kind & RT_FIELD_SLOT) && rt_str_equal(t->fields[i].name, name))
            return true;
    return false;
}
static bool same_own_slots(const RtType *a, const RtType *b) {
    for (uint32_t i = a->base->n_fields; i < a->n_fields; i++)
        if ((a->fields[i].kind & RT_FIELD_SLOT) && !has_own_slot(b, a->fields[i].name))
            return false;
    return count_own_slots(a) == count_own_slots(b);
}

/* CPython frees instances that its cycle collector knows, those of all classes made by Python code among them, in another way. */
static bool may_be_in_cycle(const RtType *t) {
    return is_heap(t) || (t != &rt_type_object && t != &rt_type_bytearray && t != &rt_type_complex &&
                          !(t->flags & (RT_TYPE_INT | RT_TYPE_FLOAT | RT_TYPE_STR | RT_TYPE_BYTES)));
}

static bool adds_nothing(const RtType *t) {
    return t->base && may_be_in_cycle(t) == may_be_in_cycle(t->base) && t->solid == t->base->solid && !adds_dict(t) && !adds_weakrefs(t);
}
static RtType *where_layout_began(RtType *t) {
    while (adds_nothing(t))
        t = t->base;
    return t;
}

/* CPython adds up the sizes of what the two have in one place: the list of weak references only where it comes first, a dict behind
 * items never. */
static bool adds_the_same(const RtType *a, const RtType *b) {
    const uint32_t items = RT_TYPE_INT | RT_TYPE_BYTES | RT_TYPE_TUPLE;
    if (!a->base || a->base != b->base || !is_heap(a) || !is_heap(b) || adds_dict(a) != adds_dict(b) || adds_weakrefs(a) != adds_weakrefs(b))
        return false;
    if (adds_dict(a) && (a->flags & items))
        return false;
    return same_own_slots(a, b) && !(adds_weakrefs(a) && count_own_slots(a) > 0);
}

int rt_type_check_layout(RtType *before, RtType *after, const char *attribute) {
    if (may_be_in_cycle(before) != may_be_in_cycle(after))
        return rt_raise_int(&rt_exc_TypeError, "%s assignment: '%N' deallocator differs from '%N'", attribute, after, before);
    RtType *a = where_layout_began(after), *b = where_layout_began(before);
    if (a != b && !adds_the_same(a, b))
        return rt_raise_int(&rt_exc_TypeError, "%s assignment: '%N' object layout differs from '%N'", attribute, after, before);
    return 0;
}

static bool is_below(const RtType *t, const RtType *base) {
    while (t && t != base)
        t = t->base;
    return t != NULL;
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
        if (rt_is_subtype(RT_AS(RtType, bases->items[i]), t) || is_below(RT_AS(RtType, bases->items[i]), t))
            return rt_raise_int(&rt_exc_TypeError, "a __bases__ item causes an inheritance cycle");
    }
    return 0;
}

/* ---- the class and its subclasses ------------------------------------------------------------------ */

/* Appends type, its mro as it was and the new one, for type and all classes below. */
static int new_orders(RtType *type, RtList *changes) {
    RtTuple *before = type->mro;
    int r = rt_compute_own_mro(type);
    if (r <= 0)
        return r;
    rt_list_append(changes, RT_VAL(type));
    rt_list_append(changes, before ? RT_VAL(before) : RT_NONE);
    rt_list_append(changes, RT_VAL(type->mro));
    RtList *l = RT_AS(RtList, type->subclasses);
    for (int64_t i = 0; l && i < l->length; i++)
        if (new_orders(RT_AS(RtType, l->items[i]), changes) < 0)
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

/* Puts back what nothing else has changed in the meantime. */
static void undo(RtType *t, const RtList *changes, RtTuple *bases, RtType *base) {
    for (int64_t i = 0; i < changes->length; i += 3) {
        RtType *c = RT_AS(RtType, changes->items[i]);
        if (RT_VAL(c->mro) == changes->items[i + 2])
            c->mro = changes->items[i + 1] == RT_NONE ? NULL : RT_AS(RtTuple, changes->items[i + 1]);
    }
    t->bases = bases;
    t->base = base;
}

/* A metaclass's mro() may assign __bases__ again: then the inner assignment holds. */
static int replace_bases(RtType *t, RtTuple *bases, RtType *base) {
    RtTuple *bases_before = t->bases;
    RtType *base_before = t->base;
    RtList *changes = rt_list_new(3);
    t->bases = bases;
    t->base = base;
    if (new_orders(t, changes) < 0) {
        if (t->bases == bases && t->base == base)
            undo(t, changes, bases_before, base_before);
        return -1;
    }
    if (t->bases != bases || !(t->flags & RT_TYPE_READY)) /* of one that is being made its maker does the rest */
        return 0;
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
    if (!base || rt_type_check_layout(t->base, base, "__bases__") < 0)
        return -1;
    bool unknown = t->class_info == NULL && t->subclasses == 0 && base == t->base;
    if (rt_program && rt_program->typed && !unknown)
        return rt_raise_int(&rt_exc_NotImplementedError, "assignment to __bases__ by a computed name is not available in a compiled program");
    return replace_bases(t, bases, base);
}
