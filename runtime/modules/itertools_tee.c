/* itertools_tee.c - itertools.tee. The iterators of one source share a chain of blocks of items, as in CPython (which one sees in what
 * an iterator reduces to): whoever comes to the end of what is read asks the source. A block that all have left is garbage. */
#include "runtime/modules/itertools.h"

enum { BLOCK = 57 };

typedef struct TeeBlock {
    RtType *type;
    Value source;
    struct TeeBlock *next;
    int64_t n; /* items that are read */
    bool asking;
    Value items[BLOCK];
} TeeBlock;

typedef struct Tee {
    RtType *type;
    TeeBlock *block;
    int64_t at;
} Tee;

static RtType rt_type__tee, rt_type__tee_dataobject;

static TeeBlock *block_new(Value source) {
    TeeBlock *b = rt_new(&rt_type__tee_dataobject, sizeof *b);
    b->source = source;
    return b;
}

static Value tee_at(TeeBlock *block, int64_t at) {
    Tee *t = rt_new(&rt_type__tee, sizeof *t);
    t->block = block;
    t->at = at;
    return RT_VAL(t);
}

static Value tee_next(Value self) {
    Tee *t = RT_AS(Tee, self);
    if (t->at == BLOCK) {
        if (!t->block->next)
            t->block->next = block_new(t->block->source);
        t->block = t->block->next;
        t->at = 0;
    }
    TeeBlock *b = t->block;
    if (t->at == b->n) {
        if (b->asking)
            return rt_raise(&rt_exc_RuntimeError, "cannot re-enter the tee iterator");
        b->asking = true;
        Value v = rt_next(b->source);
        b->asking = false;
        if (v == 0)
            return 0;
        b->items[b->n++] = v;
    }
    return b->items[t->at++];
}

static Value tee_copy(Value self) { return tee_at(RT_AS(Tee, self)->block, RT_AS(Tee, self)->at); }

static Value tee_of(Value iterable) {
    Value source = rt_has_type(iterable, &rt_type__tee) ? iterable : rt_iter(iterable);
    if (source == 0)
        return 0;
    return rt_has_type(source, &rt_type__tee) ? tee_copy(source) : tee_at(block_new(source), 0);
}

static Value tee_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("_tee", "iterable,/", 1);
    return tee_of(bound[0]);
}

static Value itertools_tee(Value iterable, int64_t n) {
    if (n < 0)
        return rt_raise(&rt_exc_ValueError, "n must be >= 0");
    RtTuple *t = rt_tuple_new(n);
    if (n == 0)
        return RT_VAL(t);
    bool is_tee = rt_has_type(iterable, &rt_type__tee);
    if ((t->items[0] = is_tee ? iterable : tee_of(iterable)) == 0)
        return 0;
    for (int64_t i = 1; i < n; i++)
        t->items[i] = tee_copy(t->items[0]);
    return RT_VAL(t);
}

/* ---- copies ------------------------------------------------------------------------------------- */

static Value tuple_of(Value a, Value b, Value c) { return RT_VAL(rt_tuple_from_array((Value[]){a, b, c}, c ? 3 : b ? 2 : 1)); }

static Value tee_reduce(Value self) {
    const Tee *t = RT_AS(Tee, self);
    return tuple_of(RT_VAL(t->type), tuple_of(RT_VAL(&rt_empty_tuple), 0, 0), tuple_of(RT_VAL(t->block), rt_from_small(t->at), 0));
}

static int tee_setstate(Value self, Value state) {
    const Value *items = rt_itertools_state(state, 2);
    if (!items)
        return -1;
    if (!rt_has_type(items[0], &rt_type__tee_dataobject))
        return rt_raise_int(&rt_exc_TypeError, "argument 1 must be itertools._tee_dataobject, not %T", items[0]);
    int64_t at = rt_index_i64(items[1], false);
    if (rt_pending())
        return -1;
    TeeBlock *b = RT_AS(TeeBlock, items[0]);
    if (at < 0 || at > b->n)
        return rt_raise_int(&rt_exc_ValueError, "Index out of range");
    RT_AS(Tee, self)->block = b;
    RT_AS(Tee, self)->at = at;
    return 0;
}

static Value tee_block_reduce(Value self) {
    const TeeBlock *b = RT_AS(TeeBlock, self);
    Value next = b->next ? RT_VAL(b->next) : RT_NONE;
    return tuple_of(RT_VAL(b->type), tuple_of(b->source, RT_VAL(rt_list_from_array(b->items, b->n)), next), 0);
}

static Value tee_block_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("teedataobject", "it,values,next,/", 3);
    if (!rt_is_list(bound[1]))
        return rt_raise(&rt_exc_TypeError, "teedataobject() argument 2 must be list, not %T", bound[1]);
    const RtList *values = RT_AS(RtList, bound[1]);
    bool ends = bound[2] == RT_NONE;
    if (values->length > BLOCK || (!ends && (values->length < BLOCK || !rt_has_type(bound[2], &rt_type__tee_dataobject))))
        return rt_raise(&rt_exc_ValueError, "Invalid arguments");
    TeeBlock *b = block_new(bound[0]);
    b->n = values->length;
    memcpy(b->items, values->items, (size_t)b->n * sizeof(Value));
    b->next = ends ? NULL : RT_AS(TeeBlock, bound[2]);
    return RT_VAL(b);
}

#define RT_TABLE "runtime/tables/module/itertools_tee.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_itertools_tee_init(RtModule *m) {
    rt_type_init_static(&rt_type__tee, "itertools._tee", NULL, sizeof(Tee), 0);
    rt_type__tee.new_ = tee_new;
    rt_type__tee.iter = rt_mod_iter_self;
    rt_type__tee.next = tee_next;
    rt_mod_add_type(m, &rt_type__tee);
    rt_type_init_static(&rt_type__tee_dataobject, "itertools._tee_dataobject", NULL, sizeof(TeeBlock), 0);
    rt_type__tee_dataobject.new_ = tee_block_new;
    rt_mod_add_type(m, &rt_type__tee_dataobject);
    rt_table_install(m);
}
