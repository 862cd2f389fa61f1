/* _sre_object.c - match objects: the marks of one match, as positions in its text. */
#include "runtime/modules/_sre.h"

#define MATCH(v) RT_AS(SreMatch, v)

RtType rt_type_Match;

Value sre_match_new(SrePattern *p, const SreState *st) {
    int64_t n = p->groups + 1;
    SreMatch *m = rt_alloc(sizeof *m + 2 * (size_t)n * sizeof(int64_t));
    m->type = &rt_type_Match;
    m->pattern = p;
    m->string = st->string;
    m->pos = st->pos;
    m->endpos = st->end;
    m->last_index = st->last_index;
    m->groups = n;
    m->marks[0] = st->start;
    m->marks[1] = st->stop;
    for (int64_t k = 2; k < 2 * n; k += 2) {
        int64_t from = st->marks[k - 2], to = st->marks[k - 1];
        bool set = from >= 0 && to >= from;
        m->marks[k] = set ? from : -1;
        m->marks[k + 1] = set ? to : -1;
    }
    return RT_VAL(m);
}

/* ---- Groups ----------------------------------------------------------------------------------------------- */

/* The number of the group that v, a number or a name, means; -1 and IndexError. */
static int64_t group_index(const SreMatch *m, Value v) {
    int64_t g = -1;
    if (rt_is_small(v)) {
        g = rt_small(v);
    } else if (rt_type_of(v)->index != NULL) {
        g = rt_index_i64(v, true);
        if (g == -1 && rt_pending())
            return -1;
    } else {
        Value found = rt_dict_get(m->pattern->groupindex, v);
        if (found == 0)
            rt_clear();
        else if (rt_is_small(found))
            g = rt_small(found);
    }
    if (g < 0 || g >= m->groups)
        return rt_raise_int(&rt_exc_IndexError, "no such group");
    return g;
}

static Value slice(const SreMatch *m, int64_t from, int64_t to) {
    SreState st;
    const uint8_t *data;
    st.string = m->string;
    st.is_bytes = !is_str(m->string);
    if (st.is_bytes) {
        if (rt_get_buffer(m->string, &data, &st.length) < 0)
            return 0;
        st.data = data;
        from = from > st.length ? st.length : from; /* the buffer may be another by now */
        to = to > st.length ? st.length : to;
    }
    return sre_slice(&st, from, to);
}

static Value group_text(const SreMatch *m, int64_t g, Value unset) {
    return m->marks[2 * g] < 0 ? unset : slice(m, m->marks[2 * g], m->marks[2 * g + 1]);
}

static Value group_at(const SreMatch *m, Value index) {
    int64_t g = group_index(m, index);
    return g < 0 ? 0 : group_text(m, g, RT_NONE);
}

static Value match_group(Value *args, size_t nargs, RtTuple *kwnames) {
    const SreMatch *m = MATCH(args[0]);
    if (kwnames != NULL && kwnames->length > 0)
        return rt_raise(&rt_exc_TypeError, "Match.group() takes no keyword arguments");
    if (nargs <= 2)
        return nargs == 2 ? group_at(m, args[1]) : group_text(m, 0, RT_NONE);
    RtTuple *t = rt_tuple_new((int64_t)nargs - 1);
    for (size_t i = 1; i < nargs; i++)
        if ((t->items[i - 1] = group_at(m, args[i])) == 0)
            return 0;
    return RT_VAL(t);
}

static RtTuple *match_groups(Value self, Value unset) {
    const SreMatch *m = MATCH(self);
    RtTuple *t = rt_tuple_new(m->groups - 1);
    for (int64_t g = 1; g < m->groups; g++)
        if ((t->items[g - 1] = group_text(m, g, unset)) == 0)
            return NULL;
    return m->groups == 1 ? &rt_empty_tuple : t;
}

static RtDict *match_groupdict(Value self, Value unset) {
    const SreMatch *m = MATCH(self);
    RtDict *d = rt_dict_new(m->pattern->groupindex->used);
    Value name, index;
    for (int64_t at = 0; rt_dict_next(m->pattern->groupindex, &at, &name, &index);) {
        int64_t g = group_index(m, index);
        Value v = g < 0 ? 0 : group_text(m, g, unset);
        if (v == 0 || rt_dict_set(d, name, v) < 0)
            return NULL;
    }
    return d;
}

static Value match_start(Value self, Value group) {
    int64_t g = group_index(MATCH(self), group);
    return g < 0 ? 0 : rt_from_small(MATCH(self)->marks[2 * g]);
}
static Value match_end(Value self, Value group) {
    int64_t g = group_index(MATCH(self), group);
    return g < 0 ? 0 : rt_from_small(MATCH(self)->marks[2 * g + 1]);
}
static Value span(const SreMatch *m, int64_t g) { return rt_pair(rt_from_small(m->marks[2 * g]), rt_from_small(m->marks[2 * g + 1])); }
static Value match_span(Value self, Value group) {
    int64_t g = group_index(MATCH(self), group);
    return g < 0 ? 0 : span(MATCH(self), g);
}

static Value match_regs(Value self) {
    SreMatch *m = MATCH(self);
    if (m->regs == 0) {
        RtTuple *t = rt_tuple_new(m->groups);
        for (int64_t g = 0; g < m->groups; g++)
            t->items[g] = span(m, g);
        m->regs = RT_VAL(t);
    }
    return m->regs;
}

static Value match_expand(Value self, Value template) {
    Value f = sre_library("_expand");
    return f == 0 ? 0 : rt_call3(f, RT_VAL(MATCH(self)->pattern), self, template);
}

/* ---- The object --------------------------------------------------------------------------------------------- */

static Value match_repr(Value self) {
    const SreMatch *m = MATCH(self);
    Value text = group_text(m, 0, RT_NONE), shown = text == 0 ? 0 : rt_repr(text);
    if (shown == 0)
        return 0;
    RtStr *s = as_str(shown);
    return RT_VAL(rt_str_format("<re.Match object; span=(%zd, %zd), match=%S>", m->marks[0], m->marks[1],
                                rt_str_slice(s, 0, s->length < 50 ? s->length : 50)));
}

static Value match_getitem(Value self, Value index) { return group_at(MATCH(self), index); }
static Value match_self(Value self) { return self; }
static Value match_deepcopy(Value self, Value memo) { return self; }
static Value match_string(Value self) { return MATCH(self)->string; }
static Value match_re(Value self) { return RT_VAL(MATCH(self)->pattern); }
static int64_t match_pos(Value self) { return MATCH(self)->pos; }
static int64_t match_endpos(Value self) { return MATCH(self)->endpos; }
static Value match_lastindex(Value self) {
    int64_t last = MATCH(self)->last_index;
    return last < 0 ? RT_NONE : rt_from_small(last);
}
static Value match_lastgroup(Value self) {
    const SreMatch *m = MATCH(self);
    RtTuple *names = m->pattern->indexgroup;
    return m->last_index >= 0 && m->last_index < names->length ? names->items[m->last_index] : RT_NONE;
}

#define RT_TABLE "runtime/tables/module/_sre_match.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void sre_match_init(RtModule *m) {
    RtType *t = &rt_type_Match;
    rt_type_init_static(t, "re.Match", &rt_type_object, sizeof(SreMatch), 0);
    t->repr = match_repr;
    t->getitem = match_getitem;
    rt_type_ready(t);
    rt_table_install(NULL);
}
