/* set.c - the table of set and frozenset: open addressing with CPython's probe order (a run of 9
 * neighbours, then a jump) and growth policy, so that sets of numbers are iterated in CPython's
 * order. table[i].key is 0 when the slot was never used, DUMMY when its key was removed.
 * used: keys; fill: keys and dummies; mask: size - 1. Empty sets share no table: NULL, mask 7. */
#include "runtime/types/containers.h"

enum { MIN_SIZE = 8, RUN = 9 };
RtObject rt_set_dummy = {&rt_type_object};
#define DUMMY RT_VAL(&rt_set_dummy)

static void ensure_table(RtSet *s) {
    if (s->table == NULL) {
        s->mask = MIN_SIZE - 1;
        s->table = rt_alloc(MIN_SIZE * sizeof(RtSetEntry));
    }
}

RtSet *rt_set_new(bool frozen) {
    RtSet *s = rt_new(frozen ? &rt_type_frozenset : &rt_type_set, sizeof *s);
    s->mask = MIN_SIZE - 1;
    return s;
}

static RtSetEntry walked_once; /* as `dense`: not made yet */

static size_t table_bytes(const RtSet *s) { return (size_t)(s->mask + 1) * sizeof(RtSetEntry); }

void rt_release_set(Value v) {
    RtSet *s = RT_AS(RtSet, v);
    if (s->table)
        rt_release(s->table, table_bytes(s));
    if (s->dense && s->dense != &walked_once)
        rt_release(s->dense, (size_t)s->used * sizeof(RtSetEntry));
    rt_release(s, sizeof *s);
}

static int64_t hash_of(Value key) {
    if (rt_has_type(key, &rt_type_str) && RT_AS(RtStr, key)->hash != 0)
        return RT_AS(RtStr, key)->hash;
    return rt_has_type(key, &rt_type_tuple) ? rt_tuple_hash(RT_AS(RtTuple, key)) : rt_hash(key);
}

enum { DIFFERENT = 0, SAME = 1, FAILED = -1, CHANGED = -2 };
static inline int same_key(RtSet *s, RtSetEntry *e, Value key) {
    Value other = e->key;
    if (other == key)
        return SAME;
    if (other == DUMMY || rt_both_small(other, key))
        return DIFFERENT;
    if (rt_has_type(key, &rt_type_str) && rt_has_type(other, &rt_type_str))
        return rt_str_equal(RT_AS(RtStr, key), RT_AS(RtStr, other));
    RtSetEntry *table = s->table;
    int eq = rt_equal(other, key);
    if (eq < 0)
        return FAILED;
    return s->table != table || e->key != other ? CHANGED : eq;
}

RtSetEntry *rt_set_lookup(RtSet *s, Value key, int64_t hash) {
restart:
    ensure_table(s); /* a comparison may have cleared the set */
    uint64_t mask = (uint64_t)s->mask, perturb = (uint64_t)hash, i = (uint64_t)hash & mask;
    for (;;) {
        RtSetEntry *e = &s->table[i];
        int probes = i + RUN <= mask ? RUN : 0;
        do {
            if (e->key == 0)
                return e;
            if (e->hash == hash) {
                int eq = same_key(s, e, key);
                if (eq == CHANGED)
                    goto restart;
                if (eq != DIFFERENT)
                    return eq == SAME ? e : NULL;
            }
            e++;
        } while (probes--);
        perturb >>= 5;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

/* Puts a key that is not there into a table without dummies. */
static void insert_clean(RtSetEntry *table, uint64_t mask, Value key, int64_t hash) {
    uint64_t perturb = (uint64_t)hash, i = (uint64_t)hash & mask;
    for (;;) {
        RtSetEntry *e = &table[i];
        int probes = i + RUN <= mask ? RUN : 0;
        do {
            if (e->key == 0) {
                e->key = key;
                e->hash = hash;
                return;
            }
            e++;
        } while (probes--);
        perturb >>= 5;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

static void resize(RtSet *s, int64_t least) {
    int64_t size = MIN_SIZE;
    while (size <= least)
        size <<= 1;
    RtSetEntry *old = s->table, *table = rt_alloc((size_t)size * sizeof *table);
    for (int64_t i = 0; old != NULL && i <= s->mask; i++)
        if (old[i].key != 0 && old[i].key != DUMMY)
            insert_clean(table, (uint64_t)size - 1, old[i].key, old[i].hash);
    if (old != NULL) /* iterators and lookups find the table through the set */
        rt_release(old, table_bytes(s));
    s->table = table;
    s->mask = size - 1;
    s->fill = s->used;
}

/* The last removed entry on the key's probe: as CPython, an addition takes that one again. */
static RtSetEntry *last_dummy(RtSet *s, int64_t hash) {
    uint64_t mask = (uint64_t)s->mask, perturb = (uint64_t)hash, i = (uint64_t)hash & mask;
    RtSetEntry *found = NULL;
    for (;;) {
        RtSetEntry *e = &s->table[i];
        int probes = i + RUN <= mask ? RUN : 0;
        do {
            if (e->key == 0)
                return found;
            if (e->key == DUMMY)
                found = e;
            e++;
        } while (probes--);
        perturb >>= 5;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

int rt_set_add_hashed(RtSet *s, Value key, int64_t hash) {
    ensure_table(s);
    RtSetEntry *e = rt_set_find(s, key, hash);
    if (e == NULL)
        return -1;
    if (e->key != 0)
        return 0;
    if (s->fill != s->used) {
        RtSetEntry *again = last_dummy(s, hash);
        if (again != NULL) {
            *again = (RtSetEntry){hash, key};
            s->used++;
            return 0;
        }
    }
    e->key = key;
    e->hash = hash;
    s->used++;
    s->fill++;
    if ((uint64_t)s->fill * 5 >= (uint64_t)s->mask * 3)
        resize(s, s->used > 50000 ? s->used * 2 : s->used * 4);
    return 0;
}

int rt_set_add(RtSet *s, Value key) {
    int64_t hash = hash_of(key);
    return hash == -1 ? -1 : rt_set_add_hashed(s, key, hash);
}

/* An unhashable set as a key stands for the frozenset with its elements. */
static int64_t hash_as_key(Value *key) {
    int64_t hash = hash_of(*key);
    if (hash == -1 && rt_type_has(*key, RT_TYPE_SET) && rt_pending_is(&rt_exc_TypeError)) {
        rt_clear();
        RtSet *frozen = rt_set_from_iterable(*key, true);
        if (frozen == NULL)
            return -1;
        *key = RT_VAL(frozen);
        hash = rt_hash(*key);
    }
    return hash;
}

int rt_set_contains(RtSet *s, Value key) {
    int64_t hash = hash_as_key(&key);
    return hash == -1 ? -1 : rt_set_has_hashed(s, key, hash);
}

int rt_set_discard_hashed(RtSet *s, Value key, int64_t hash) {
    if (s->used == 0)
        return 0;
    RtSetEntry *e = rt_set_find(s, key, hash);
    if (e == NULL || e->key == 0)
        return e == NULL ? -1 : 0;
    *e = (RtSetEntry){-1, DUMMY};
    s->used--;
    return 1;
}

int rt_set_discard_found(RtSet *s, Value key) {
    int64_t hash = hash_as_key(&key);
    return hash == -1 ? -1 : rt_set_discard_hashed(s, key, hash);
}

int rt_set_discard(RtSet *s, Value key) { return rt_set_discard_found(s, key) < 0 ? -1 : 0; }

int rt_set_remove(RtSet *s, Value key) {
    int found = rt_set_discard_found(s, key);
    if (found == 0)
        rt_raise_key_error(key);
    return found > 0 ? 0 : -1;
}

Value rt_set_pop(RtSet *s) {
    if (s->used == 0)
        return rt_raise_value(&rt_exc_KeyError, RT_VAL(rt_str_from_cstr("pop from an empty set")));
    int64_t i = s->hash & s->mask; /* the hash field of a set remembers where the last pop ended */
    while (s->table[i].key == 0 || s->table[i].key == DUMMY)
        i = i < s->mask ? i + 1 : 0;
    Value v = s->table[i].key;
    s->table[i] = (RtSetEntry){-1, DUMMY};
    s->used--;
    s->hash = i + 1;
    return v;
}

int rt_set_clear(RtSet *s) {
    s->used = s->fill = s->hash = 0;
    s->mask = MIN_SIZE - 1;
    s->table = NULL;
    return 0;
}

/* Adds the keys of another table, as CPython does: room first, then without comparing if s is empty. */
static int merge(RtSet *s, RtSet *other) {
    if (other == s || other->used == 0)
        return 0;
    if ((uint64_t)(s->fill + other->used) * 5 >= (uint64_t)s->mask * 3)
        resize(s, (s->used + other->used) * 2);
    ensure_table(s);
    bool empty = s->fill == 0;
    if (empty && s->mask == other->mask && other->fill == other->used) {
        memcpy(s->table, other->table, (size_t)(s->mask + 1) * sizeof(RtSetEntry));
        s->fill = s->used = other->used;
        return 0;
    }
    Value k;
    int64_t hash;
    for (int64_t pos = 0; rt_set_next(other, &pos, &k, &hash);) {
        if (empty) {
            insert_clean(s->table, (uint64_t)s->mask, k, hash);
            s->fill++;
            s->used++;
        } else if (rt_set_add_hashed(s, k, hash) < 0) {
            return -1;
        }
    }
    return 0;
}

static int merge_dict_keys(RtSet *s, RtDict *d) {
    if ((uint64_t)(s->fill + d->used) * 5 >= (uint64_t)s->mask * 3)
        resize(s, (s->used + d->used) * 2);
    for (int64_t i = 0; i < d->n_entries; i++)
        if (d->entries[i].key != 0 && rt_set_add_hashed(s, d->entries[i].key, d->entries[i].hash) < 0)
            return -1;
    return 0;
}

int rt_set_update(RtSet *s, Value iterable) {
    if (rt_is_anyset(iterable))
        return merge(s, RT_AS(RtSet, iterable));
    if (rt_has_type(iterable, &rt_type_dict))
        return merge_dict_keys(s, RT_AS(RtDict, iterable));
    Value it = rt_get_iter(iterable);
    if (it == 0)
        return -1;
    for (Value v; (v = rt_type_of(it)->next(it)) != 0;)
        if (rt_set_add(s, v) < 0)
            return -1;
    return rt_end_of_iteration();
}

RtSet *rt_set_from_iterable(Value iterable, bool frozen) {
    RtSet *s = rt_set_new(frozen);
    return rt_set_update(s, iterable) < 0 ? NULL : s;
}

RtSet *rt_set_copy(RtSet *s) { return rt_set_from_iterable(RT_VAL(s), (s->type->flags & RT_TYPE_FROZENSET) != 0); }
int64_t rt_set_len(RtSet *s) { return s->used; }

static uint64_t shuffle(uint64_t h) { return ((h ^ UINT64_C(89869747)) ^ (h << 16)) * UINT64_C(3644798167); }

int64_t rt_frozenset_hash(RtSet *s) {
    if (s->hash != 0)
        return s->hash;
    uint64_t h = 0;
    Value k;
    int64_t key_hash;
    for (int64_t pos = 0; rt_set_next(s, &pos, &k, &key_hash);)
        h ^= shuffle((uint64_t)key_hash);
    h ^= ((uint64_t)s->used + 1) * UINT64_C(1927868237);
    h ^= (h >> 11) ^ (h >> 25);
    h = h * UINT64_C(69069) + UINT64_C(907133923);
    s->hash = h == UINT64_MAX ? 590923713 : (int64_t)h;
    return s->hash;
}

/* ---- iterator ---- */

Value rt_set_iter(RtSet *s) {
    RtSetIter *it = rt_new(&rt_type_set_iterator, sizeof *it);
    it->set = s;
    it->used = it->left = s->used;
    return RT_VAL(it);
}

Value rt_set_iterator_next(Value self) {
    RtSetIter *it = RT_AS(RtSetIter, self);
    if (it->set == NULL)
        return 0;
    if (RT_UNLIKELY(it->used != it->set->used)) {
        it->used = -1;
        return rt_raise(&rt_exc_RuntimeError, "Set changed size during iteration");
    }
    Value k;
    int64_t hash;
    if (!rt_set_next(it->set, &it->pos, &k, &hash)) {
        it->set = NULL;
        return 0;
    }
    it->left--;
    return k;
}

/* Who walks a frozenset twice will do so again: its table may be sparse. */
const RtSetEntry *rt_frozenset_dense(RtSet *s) {
    if (s->dense != NULL && s->dense != &walked_once)
        return s->dense;
    if (s->dense == NULL || s->used == 0) {
        s->dense = &walked_once;
        return NULL;
    }
    RtSetEntry *dense = rt_alloc((size_t)s->used * sizeof *dense);
    for (int64_t pos = 0, n = 0; rt_set_next(s, &pos, &dense[n].key, &dense[n].hash);)
        n++;
    return s->dense = dense;
}

Value rt_set_step(const RtSet *s, int64_t *at, int64_t *used) {
    if (RT_UNLIKELY(*used != s->used)) {
        *used = -1;
        return rt_raise(&rt_exc_RuntimeError, "Set changed size during iteration");
    }
    Value k;
    int64_t hash;
    return rt_set_next(s, at, &k, &hash) ? k : 0;
}

int64_t rt_set_iterator_hint(Value self) {
    RtSetIter *it = RT_AS(RtSetIter, self);
    return it->set == NULL || it->used != it->set->used ? 0 : it->left;
}
