/* dict.c - dict: entries (hash, key, value) in insertion order, and an index of open addressing
 * whose slots are 1, 2 or 4 bytes: 0 empty, 1 deleted, else entry + 2. A dict of at most
 * SMALL_ENTRIES entries has no index (log2_index 0): its few hashes are compared in order, if the word `index`,
 * which then has a bit for the low six bits of each hash that was ever added, says that there may be an equal one.
 * Keys that are exact strings or small ints are compared without calling anything; all others
 * through rt_equal, after which the table is checked for having changed, and the search restarts.
 * A deleted entry has key 0. `version` changes with the set of keys. */
#include "runtime/types/containers.h"
#include "runtime/types/dict_internal.h"

enum { SMALL_ENTRIES = 8, FREE = 0, DUMMY = 1, FIRST = 2 };
enum { ABSENT = -1, FAILED = -2, CHANGED = -3 };

/* ---- the index ---- */

static inline uint64_t slot_read(const RtDict *d, uint64_t i) {
    switch (d->index_width) {
    case 1: return ((const uint8_t *)d->index)[i];
    case 2: return ((const uint16_t *)d->index)[i];
    case 4: return ((const uint32_t *)d->index)[i];
    default: return ((const uint64_t *)d->index)[i];
    }
}

static inline void slot_write(RtDict *d, uint64_t i, uint64_t v) {
    switch (d->index_width) {
    case 1: ((uint8_t *)d->index)[i] = (uint8_t)v; break;
    case 2: ((uint16_t *)d->index)[i] = (uint16_t)v; break;
    case 4: ((uint32_t *)d->index)[i] = (uint32_t)v; break;
    default: ((uint64_t *)d->index)[i] = v; break;
    }
}

/* The probe sequence: home slot, then a walk that brings in the high bits of the hash. */
typedef struct Probe { uint64_t slot, mask, perturb; } Probe;
static inline Probe probe_start(const RtDict *d, int64_t hash) {
    uint64_t mask = (UINT64_C(1) << d->log2_index) - 1;
    return (Probe){(uint64_t)hash & mask, mask, (uint64_t)hash};
}
static inline void probe_next(Probe *p) {
    p->perturb >>= 5;
    p->slot = (p->slot * 5 + p->perturb + 1) & p->mask;
}

static void index_insert(RtDict *d, int64_t hash, int64_t entry) {
    if (d->log2_index == 0) {
        d->index = (void *)((uintptr_t)d->index | (uintptr_t)1 << (hash & 63));
        return;
    }
    Probe p = probe_start(d, hash);
    while (slot_read(d, p.slot) >= FIRST)
        probe_next(&p);
    slot_write(d, p.slot, (uint64_t)entry + FIRST);
}

static void index_remove(RtDict *d, int64_t hash, int64_t entry) {
    if (d->log2_index == 0)
        return;
    Probe p = probe_start(d, hash);
    while (slot_read(d, p.slot) != (uint64_t)entry + FIRST)
        probe_next(&p);
    slot_write(d, p.slot, DUMMY);
}

/* New entries (compacted) and index for at least `want` live entries. */
static void resize(RtDict *d, int64_t want) {
    int64_t cap;
    if (want <= SMALL_ENTRIES) {
        cap = want <= 4 ? 4 : SMALL_ENTRIES;
        d->log2_index = 0;
        d->index = NULL;
    } else {
        int lg = 4;
        while ((INT64_C(1) << lg) * 2 / 3 < want)
            lg++;
        cap = (INT64_C(1) << lg) * 2 / 3;
        d->log2_index = (uint8_t)lg;
        d->index_width = lg <= 8 ? 1 : lg <= 16 ? 2 : lg <= 32 ? 4 : 8;
        size_t bytes = (size_t)d->index_width << lg;
        d->index = rt_alloc_atomic(bytes);
        memset(d->index, 0, bytes);
    }
    RtDictEntry *old = d->entries;
    RtDictEntry *fresh = rt_alloc((size_t)cap * sizeof *fresh);
    int64_t n = 0;
    if (d->used == d->n_entries && d->used > 0) {
        memcpy(fresh, old, (size_t)d->used * sizeof *fresh);
        n = d->used;
    } else {
        for (int64_t i = 0; i < d->n_entries; i++)
            if (old[i].key != 0)
                fresh[n++] = old[i];
    }
    d->entries = fresh;
    d->n_entries = n;
    d->cap_entries = cap;
    for (int64_t i = 0; i < n; i++)
        index_insert(d, fresh[i].hash, i);
}

/* ---- search: entry, ABSENT, FAILED ---- */

static inline bool same_str(const RtDictEntry *e, const RtStr *key, int64_t hash) {
    return e->hash == hash && rt_str_equal(RT_AS(RtStr, e->key), key);
}

/* All keys of d are exact strings. */
static int64_t find_str(const RtDict *d, const RtStr *key, int64_t hash) {
    const RtDictEntry *entries = d->entries;
    if (d->log2_index == 0) {
        if (rt_dict_surely_lacks(d, hash))
            return ABSENT;
        for (int64_t i = 0; i < d->n_entries; i++)
            if (RT_UNLIKELY(entries[i].hash == hash) && entries[i].key != 0 && (entries[i].key == RT_VAL(key) || rt_str_equal(RT_AS(RtStr, entries[i].key), key)))
                return i;
        return ABSENT;
    }
    for (Probe p = probe_start(d, hash);; probe_next(&p)) {
        uint64_t s = slot_read(d, p.slot);
        if (s == FREE)
            return ABSENT;
        if (s == DUMMY)
            continue;
        const RtDictEntry *e = &entries[s - FIRST];
        if (e->key == RT_VAL(key) || same_str(e, key, hash))
            return (int64_t)(s - FIRST);
    }
}

/* Compares one entry whose hash is equal: 1, 0, FAILED, CHANGED. */
static int same_key(RtDict *d, const RtDictEntry *e, Value key) {
    Value other = e->key;
    if (other == key)
        return 1;
    if (rt_is_small(key) && rt_is_small(other))
        return 0;
    if (rt_has_type(key, &rt_type_str) && rt_has_type(other, &rt_type_str))
        return rt_str_equal(RT_AS(RtStr, key), RT_AS(RtStr, other));
    const RtDictEntry *entries = d->entries;
    int eq = rt_equal(other, key);
    if (eq < 0)
        return FAILED;
    return d->entries != entries || e->key != other ? CHANGED : eq;
}

static int64_t find_any(RtDict *d, Value key, int64_t hash) {
restart:
    if (d->log2_index == 0) {
        if (rt_dict_surely_lacks(d, hash))
            return ABSENT;
        for (int64_t i = 0; i < d->n_entries; i++) {
            if (d->entries[i].hash != hash || d->entries[i].key == 0)
                continue;
            int eq = same_key(d, &d->entries[i], key);
            if (eq == CHANGED)
                goto restart;
            if (eq != 0)
                return eq == 1 ? i : FAILED;
        }
        return ABSENT;
    }
    for (Probe p = probe_start(d, hash);; probe_next(&p)) {
        uint64_t s = slot_read(d, p.slot);
        if (s == FREE)
            return ABSENT;
        if (s == DUMMY || d->entries[s - FIRST].hash != hash)
            continue;
        int eq = same_key(d, &d->entries[s - FIRST], key);
        if (eq == CHANGED)
            goto restart;
        if (eq != 0)
            return eq == 1 ? (int64_t)(s - FIRST) : FAILED;
    }
}

int64_t rt_dict_find(RtDict *d, Value key, int64_t hash) {
    if (d->used == 0)
        return ABSENT;
    if (d->all_str && rt_has_type(key, &rt_type_str))
        return find_str(d, RT_AS(RtStr, key), hash);
    return find_any(d, key, hash);
}

static inline int64_t hash_of(Value key) {
    if (rt_has_type(key, &rt_type_str)) {
        RtStr *s = RT_AS(RtStr, key);
        return RT_LIKELY(s->hash != 0) ? s->hash : rt_str_hash(s);
    }
    return rt_has_type(key, &rt_type_tuple) ? rt_tuple_hash(RT_AS(RtTuple, key)) : rt_hash(key);
}

/* ---- change ---- */

void rt_dict_add(RtDict *d, Value key, int64_t hash, Value value) {
    if (d->n_entries >= d->cap_entries)
        resize(d, d->used < SMALL_ENTRIES / 2 ? d->used * 2 + 1 : d->used + (d->used >> 1) + 2);
    if (!rt_has_type(key, &rt_type_str))
        d->all_str = 0;
    int64_t i = d->n_entries++;
    d->entries[i] = (RtDictEntry){hash, key, value};
    index_insert(d, hash, i);
    d->used++;
    d->version++;
}

static void remove_entry(RtDict *d, int64_t i) {
    index_remove(d, d->entries[i].hash, i);
    d->entries[i] = (RtDictEntry){0, 0, 0};
    d->used--;
    d->version++;
}

int rt_dict_put_hashed(RtDict *d, Value key, int64_t hash, Value value) {
    int64_t i = rt_dict_find(d, key, hash);
    if (i >= 0)
        d->entries[i].value = value;
    else if (i == ABSENT)
        rt_dict_add(d, key, hash, value);
    else
        return -1;
    return 0;
}

void rt_dict_remove_at(RtDict *d, int64_t entry) { remove_entry(d, entry); }

void rt_dict_init(RtDict *d, int64_t capacity) {
    d->all_str = 1;
    if (capacity > 0)
        resize(d, capacity);
}

RtDict *rt_dict_new(int64_t capacity) {
    RtDict *d = rt_new(&rt_type_dict, sizeof *d);
    rt_dict_init(d, capacity);
    return d;
}

Value rt_dict_get_str(RtDict *d, const RtStr *key) {
    if (d->used == 0)
        return 0;
    int64_t hash = key->hash != 0 ? key->hash : rt_str_hash((RtStr *)(uintptr_t)key);
    int64_t i = d->all_str ? find_str(d, key, hash) : find_any(d, RT_VAL(key), hash);
    if (i == FAILED)
        rt_clear();
    return i < 0 ? 0 : d->entries[i].value;
}

Value rt_dict_get(RtDict *d, Value key) {
    int64_t hash = hash_of(key);
    if (RT_UNLIKELY(hash == -1))
        return 0;
    int64_t i = rt_dict_find(d, key, hash);
    return i < 0 ? 0 : d->entries[i].value;
}

int rt_dict_set(RtDict *d, Value key, Value value) {
    int64_t hash = hash_of(key);
    return RT_UNLIKELY(hash == -1) ? -1 : rt_dict_put_hashed(d, key, hash, value);
}

int rt_dict_contains(RtDict *d, Value key) {
    int64_t hash = hash_of(key);
    if (hash == -1)
        return -1;
    int64_t i = rt_dict_find(d, key, hash);
    return i >= 0 ? 1 : i == ABSENT ? 0 : -1;
}

int rt_dict_del(RtDict *d, Value key) {
    int64_t hash = hash_of(key);
    if (hash == -1)
        return -1;
    int64_t i = rt_dict_find(d, key, hash);
    if (i < 0)
        return i == ABSENT ? (rt_raise_key_error(key), -1) : -1;
    remove_entry(d, i);
    return 0;
}

bool rt_dict_next(const RtDict *d, int64_t *pos, Value *key, Value *value) {
    for (int64_t i = *pos; i < d->n_entries; i++)
        if (d->entries[i].key != 0) {
            *key = d->entries[i].key;
            *value = d->entries[i].value;
            *pos = i + 1;
            return true;
        }
    *pos = d->n_entries;
    return false;
}

/* ---- merging ---- */

static int merge_dict(RtDict *d, RtDict *from) {
    if (d == from)
        return 0;
    if (d->used == 0 && from->used > 0 && d->cap_entries < from->used)
        resize(d, from->used);
    for (int64_t i = 0; i < from->n_entries; i++) {
        RtDictEntry e = from->entries[i];
        int64_t n = from->used;
        if (e.key == 0)
            continue;
        if (rt_dict_put_hashed(d, e.key, e.hash, e.value) < 0)
            return -1;
        if (from->used != n)
            return rt_raise_int(&rt_exc_RuntimeError, "dict mutated during update");
    }
    return 0;
}

static int merge_mapping(RtDict *d, Value mapping, Value keys_method) {
    Value keys = rt_call0(keys_method);
    Value it = keys == 0 ? 0 : rt_get_iter(keys);
    if (it == 0)
        return -1;
    for (Value k; (k = rt_type_of(it)->next(it)) != 0;) {
        Value v = rt_getitem(mapping, k);
        if (v == 0 || rt_dict_set(d, k, v) < 0)
            return -1;
    }
    return rt_end_of_iteration();
}

static int merge_pair(Value item, void *ctx) {
    struct { RtDict *d; int64_t n; } *c = ctx;
    RtList *pair = NULL;
    const Value *kv = NULL;
    int64_t n = 0;
    if (rt_is_tuple(item)) {
        kv = RT_AS(RtTuple, item)->items;
        n = RT_AS(RtTuple, item)->length;
    } else {
        pair = rt_list_from_iterable(item);
        if (pair == NULL) {
            if (rt_pending_is(&rt_exc_TypeError)) {
                rt_clear();
                rt_raise(&rt_exc_TypeError, "cannot convert dictionary update sequence element #%lld to a sequence", (long long)c->n);
            }
            return -1;
        }
        kv = pair->items;
        n = pair->length;
    }
    if (n != 2)
        return rt_raise_int(&rt_exc_ValueError, "dictionary update sequence element #%lld has length %lld; 2 is required", (long long)c->n, (long long)n);
    c->n++;
    return rt_dict_set(c->d, kv[0], kv[1]);
}

int rt_dict_update(RtDict *d, Value from) {
    if (rt_is_dict(from) && rt_type_of(from)->iter == rt_type_dict.iter)
        return merge_dict(d, RT_AS(RtDict, from));
    RT_LOCAL_NAME(keys_name, "keys");
    Value keys = rt_getattr_or_null(from, keys_name);
    if (keys != 0)
        return merge_mapping(d, from, keys);
    if (rt_pending())
        return -1;
    struct { RtDict *d; int64_t n; } c = {d, 0};
    return rt_iterate(from, merge_pair, &c);
}

/* "module.qualname" of what is being called, for messages. */
static RtStr *callee_text(Value callee) {
    RT_LOCAL_NAME(qualname, "__qualname__");
    RT_LOCAL_NAME(module, "__module__");
    Value q = callee == 0 ? 0 : rt_getattr_or_null(callee, qualname);
    if (q == 0)
        return callee == 0 ? rt_str_from_cstr("function") : RT_AS(RtStr, rt_str(callee));
    Value m = rt_getattr_or_null(callee, module);
    rt_clear();
    RT_LOCAL_NAME(builtins, "builtins");
    if (m != 0 && rt_is_str(m) && !rt_str_equal(RT_AS(RtStr, m), builtins))
        return rt_str_format("%V.%V", m, q);
    return rt_str_format("%V", q);
}

int rt_dict_merge_call(RtDict *d, Value mapping, Value callee) {
    RtDict *from = RT_AS(RtDict, mapping);
    if (!rt_is_dict(mapping)) {
        RT_LOCAL_NAME(keys_name, "keys");
        Value keys = rt_getattr_or_null(mapping, keys_name);
        if (keys == 0)
            return rt_pending() ? -1 : rt_raise_int(&rt_exc_TypeError, "%S() argument after ** must be a mapping, not %T", callee_text(callee), mapping);
        from = rt_dict_new(0);
        if (merge_mapping(from, mapping, keys) < 0)
            return -1;
    }
    for (int64_t i = 0; i < from->n_entries; i++) {
        RtDictEntry e = from->entries[i];
        if (e.key == 0)
            continue;
        if (!rt_is_str(e.key))
            return rt_raise_int(&rt_exc_TypeError, "keywords must be strings");
        if (rt_dict_find(d, e.key, e.hash) >= 0)
            return rt_raise_int(&rt_exc_TypeError, "%S() got multiple values for keyword argument '%V'", callee_text(callee), e.key);
        if (rt_dict_put_hashed(d, e.key, e.hash, e.value) < 0)
            return -1;
    }
    return 0;
}

/* ---- the operations of the rows ---- */

static RT_COLD Value missing(RtDict *d, Value key) {
    if (d->type != &rt_type_dict) {
        RT_LOCAL_NAME(name, "__missing__");
        Value m = rt_lookup_special(RT_VAL(d), name);
        if (m != 0)
            return rt_call1(m, key);
        if (rt_pending())
            return 0;
    }
    return rt_raise_key_error(key);
}

Value rt_dict_getitem(RtDict *d, Value key) {
    int64_t hash = hash_of(key);
    if (RT_UNLIKELY(hash == -1))
        return 0;
    int64_t i = rt_dict_find(d, key, hash);
    if (RT_LIKELY(i >= 0))
        return d->entries[i].value;
    return i == FAILED ? 0 : missing(d, key);
}

Value rt_dict_getitem_str(RtDict *d, RtStr *key) {
    if (RT_LIKELY(d->all_str && d->used != 0 && key->type == &rt_type_str)) {
        int64_t i = find_str(d, key, key->hash != 0 ? key->hash : rt_str_hash(key));
        if (RT_LIKELY(i >= 0))
            return d->entries[i].value;
        return missing(d, RT_VAL(key));
    }
    return rt_dict_getitem(d, RT_VAL(key));
}

Value rt_dict_get_or(RtDict *d, Value key, Value otherwise) {
    Value v = rt_dict_get(d, key);
    return v != 0 || rt_pending() ? v : otherwise;
}

Value rt_dict_setdefault(RtDict *d, Value key, Value otherwise) {
    int64_t hash = hash_of(key);
    if (hash == -1)
        return 0;
    int64_t i = rt_dict_find(d, key, hash);
    if (i >= 0)
        return d->entries[i].value;
    if (i == FAILED)
        return 0;
    rt_dict_add(d, key, hash, otherwise);
    return otherwise;
}

/* otherwise 0: KeyError */
Value rt_dict_pop(RtDict *d, Value key, Value otherwise) {
    if (d->used == 0)
        return otherwise != 0 ? otherwise : rt_raise_key_error(key);
    int64_t hash = hash_of(key);
    if (hash == -1)
        return 0;
    int64_t i = rt_dict_find(d, key, hash);
    if (i < 0)
        return i == FAILED ? 0 : otherwise != 0 ? otherwise : rt_raise_key_error(key);
    Value v = d->entries[i].value;
    remove_entry(d, i);
    return v;
}

RtTuple *rt_dict_popitem(RtDict *d) {
    if (d->used == 0) {
        rt_raise_value(&rt_exc_KeyError, RT_VAL(rt_str_from_cstr("popitem(): dictionary is empty")));
        return NULL;
    }
    int64_t i = d->n_entries - 1;
    while (d->entries[i].key == 0)
        i--;
    RtTuple *t = RT_AS(RtTuple, rt_dict_items_tuple(d, i));
    remove_entry(d, i);
    if (d->log2_index != 0) /* the removed slots of the index stay: they count until it is made anew */
        d->cap_entries -= d->n_entries - i;
    d->n_entries = i;
    if (d->used == 0 && d->log2_index != 0)
        memset(d->index, 0, (size_t)d->index_width << d->log2_index);
    return t;
}

int rt_dict_clear(RtDict *d) {
    d->used = d->n_entries = d->cap_entries = 0;
    d->entries = NULL;
    d->index = NULL;
    d->log2_index = 0;
    d->all_str = 1;
    d->version++;
    return 0;
}

RtDict *rt_dict_copy(RtDict *from) {
    RtDict *d = rt_dict_new(from->used);
    merge_dict(d, from);
    return d;
}

int64_t rt_dict_len(RtDict *d) { return d->used; }
Value rt_dict_items_tuple(RtDict *d, int64_t entry) { return rt_pair(d->entries[entry].key, d->entries[entry].value); }

/* update([mapping or pairs], **keywords) */
static int update_args(const char *name, RtDict *d, Value *args, size_t nargs, RtTuple *kwnames) {
    if (rt_check_arity(name, nargs, 0, 1) < 0 || (nargs == 1 && rt_dict_update(d, args[0]) < 0))
        return -1;
    for (int64_t i = 0; kwnames != NULL && i < kwnames->length; i++)
        if (rt_dict_set(d, kwnames->items[i], args[nargs + (size_t)i]) < 0)
            return -1;
    return 0;
}
int rt_dict_update_method(Value *args, size_t nargs, RtTuple *kwnames) {
    return update_args("update", RT_AS(RtDict, args[0]), args + 1, nargs - 1, kwnames);
}

/* The hashes are there. */
static Value fromkeys_of_set(RtDict *d, RtSet *s, Value value) {
    Value k;
    int64_t hash;
    for (int64_t pos = 0; rt_set_next(s, &pos, &k, &hash);)
        if (rt_dict_put_hashed(d, k, hash, value) < 0)
            return 0;
    return RT_VAL(d);
}

Value rt_dict_fromkeys(Value cls, Value iterable, Value value) {
    Value made = cls == RT_VAL(&rt_type_dict) ? RT_VAL(rt_dict_new(0)) : rt_call0(cls);
    Value it = made == 0 ? 0 : rt_get_iter(iterable);
    if (it == 0)
        return 0;
    bool plain = rt_has_type(made, &rt_type_dict);
    if (plain && rt_is_anyset(iterable) && RT_AS(RtDict, made)->used == 0)
        return fromkeys_of_set(RT_AS(RtDict, made), RT_AS(RtSet, iterable), value);
    for (Value k; (k = rt_type_of(it)->next(it)) != 0;)
        if ((plain ? rt_dict_set(RT_AS(RtDict, made), k, value) : rt_setitem(made, k, value)) < 0)
            return 0;
    return rt_end_of_iteration() < 0 ? 0 : made;
}

RtDict *rt_dict_or(RtDict *a, RtDict *b) {
    RtDict *d = rt_dict_copy(a);
    return rt_dict_update(d, RT_VAL(b)) < 0 ? NULL : d;
}

RtDict *rt_dict_ior(RtDict *a, Value b) { return rt_dict_update(a, b) < 0 ? NULL : a; }

/* ---- slots ---- */

static Value dict_getitem(Value self, Value key) { return rt_dict_getitem(RT_AS(RtDict, self), key); }
static int dict_setitem(Value self, Value key, Value v) {
    return v != 0 ? rt_dict_set(RT_AS(RtDict, self), key, v) : rt_dict_del(RT_AS(RtDict, self), key);
}
static int dict_has(Value self, Value key) { return rt_dict_contains(RT_AS(RtDict, self), key); }
static int64_t dict_length(Value self) { return RT_AS(RtDict, self)->used; }
static Value dict_iter(Value self) { return rt_dict_iter(RT_AS(RtDict, self)); }

static Value dict_binary_or(Value a, Value b) {
    if (!rt_is_dict(a) || !rt_is_dict(b))
        return RT_NOT_IMPLEMENTED;
    return RT_VAL(rt_dict_or(RT_AS(RtDict, a), RT_AS(RtDict, b)));
}
static Value dict_inplace_or(Value a, Value b) { return RT_VAL(rt_dict_ior(RT_AS(RtDict, a), b)); }

static int dict_equal(RtDict *a, RtDict *b) {
    if (a->used != b->used)
        return 0;
    for (int64_t i = 0; i < a->n_entries; i++) {
        RtDictEntry e = a->entries[i];
        if (e.key == 0)
            continue;
        int64_t j = rt_dict_find(b, e.key, e.hash);
        int eq = j == FAILED ? -1 : j < 0 ? 0 : rt_same(b->entries[j].value, e.value);
        if (eq <= 0)
            return eq;
    }
    return 1;
}

static Value dict_compare(Value a, Value b, RtCompareOp op) {
    if (!rt_is_dict(a) || !rt_is_dict(b) || (op != RT_EQ && op != RT_NE))
        return RT_NOT_IMPLEMENTED;
    if (rt_stack_low())
        return rt_raise(&rt_exc_RecursionError, "maximum recursion depth exceeded in comparison");
    int eq = dict_equal(RT_AS(RtDict, a), RT_AS(RtDict, b));
    return eq < 0 ? 0 : rt_from_bool((eq != 0) == (op == RT_EQ));
}

static bool repr_into(RtBuilder *b, Value v) {
    Value r = rt_repr(v);
    if (r != 0)
        rt_builder_str(b, RT_AS(RtStr, r));
    return r != 0;
}

static Value dict_repr(Value self) {
    RtDict *d = RT_AS(RtDict, self);
    RtReprGuard guard;
    if (rt_stack_low())
        return rt_raise_recursion();
    if (rt_repr_enter(&guard, self))
        return RT_VAL(rt_str_from_cstr("{...}"));
    RtBuilder b;
    rt_builder_init(&b);
    rt_builder_char(&b, '{');
    Value k, v;
    bool first = true;
    for (int64_t pos = 0; rt_dict_next(d, &pos, &k, &v); first = false) {
        if (!first)
            rt_builder_ascii(&b, ", ", 2);
        bool ok = repr_into(&b, k);
        if (ok) {
            rt_builder_ascii(&b, ": ", 2);
            ok = repr_into(&b, v);
        }
        if (!ok) {
            rt_repr_leave(&guard);
            return 0;
        }
    }
    rt_builder_char(&b, '}');
    rt_repr_leave(&guard);
    return RT_VAL(rt_builder_finish(&b));
}

static Value dict_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RtDict *d = rt_instance_alloc(cls);
    d->all_str = 1;
    return RT_VAL(d);
}
static int dict_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) {
    return update_args("dict", RT_AS(RtDict, self), args, nargs, kwnames);
}

/* Slots of dict; the views and iterators are in dictview.c. */
void rt_dict_type_init(void) {
    RtType *t = &rt_type_dict;
    t->new_ = dict_new;
    t->init = dict_init;
    t->repr = dict_repr;
    t->iter = dict_iter;
    t->length = dict_length;
    t->compare = dict_compare;
    t->getitem = dict_getitem;
    t->setitem = dict_setitem;
    t->contains = dict_has;
    t->binary[RT_OP_or] = dict_binary_or;
    t->inplace[RT_OP_or] = dict_inplace_or;
    rt_dictview_type_init();
}
