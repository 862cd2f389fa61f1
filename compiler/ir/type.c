/* type.c - the lattice: interning, join, widening, restriction and printing of types.
 *
 * A type is built in a scratch Type, brought into canonical form (canonicalise) and interned. The
 * height of the lattice is bounded: int ranges widen along a fixed list of thresholds, sets of
 * classes and functions have a greatest size, and tuples a greatest depth; past a bound the type
 * becomes object, and what it knew is reported through type_on_lost. */
#include "compiler/ir/type.h"
#include "compiler/ir/ir.h"

enum { MAX_CLASSES = 16, MAX_FUNCS = 24, MAX_DEPTH = 5, MAX_TUPLE = 32, MAX_SHAPES = 6, MAX_SITE_ITEMS = 32 };

struct TypeTable {
    Arena *arena;
    const Type **slots;
    int n_slots, n_types, n_sites;
    void (*lost)(void *, const Type *);
    void *lost_ctx;
    void (*merged)(void *, Site *, Site *);
    void *merged_ctx;
};

TypeTable *type_table_new(Arena *a) {
    TypeTable *t = ARENA_NEW(a, TypeTable);
    t->arena = a;
    t->n_slots = 1024;
    t->slots = ARENA_ARRAY(a, const Type *, t->n_slots);
    return t;
}

void type_on_lost(TypeTable *t, void (*lost)(void *, const Type *), void *ctx) {
    t->lost = lost;
    t->lost_ctx = ctx;
}

void type_on_merge(TypeTable *t, void (*merged)(void *, Site *, Site *), void *ctx) {
    t->merged = merged;
    t->merged_ctx = ctx;
}

/* ---- Sites: union-find ------------------------------------------------------------------- */

Site *site_root(Site *s) {
    while (s->parent) {
        if (s->parent->parent)
            s->parent = s->parent->parent;
        s = s->parent;
    }
    return s;
}

int64_t length_join(int64_t a, int64_t b) {
    if (a == LENGTH_NONE || b == LENGTH_NONE || a == b)
        return a == LENGTH_NONE ? b : a;
    return a == LENGTH_CHANGES || b == LENGTH_CHANGES ? LENGTH_CHANGES : LENGTH_ANY;
}

static int64_t list_length(const Type *t) {
    const Site *s = type_is(t, TK_LIST) && t->site ? site_root(t->site) : NULL;
    return s && !s->escaped && s->length != LENGTH_NONE ? s->length : LENGTH_CHANGES;
}

int64_t type_list_length(const Type *t) { return list_length(t) >= 0 ? list_length(t) : -1; }
bool type_keeps_length(const Type *t) { return list_length(t) != LENGTH_CHANGES; }

Site *type_new_site(TypeTable *t) {
    Site *s = ARENA_NEW(t->arena, Site);
    s->id = t->n_sites++;
    s->length = LENGTH_NONE;
    s->elem = s->key = type_bottom(t);
    return s;
}

static void lose(TypeTable *t, const Type *a) {
    if (t->lost && a && a->kinds)
        t->lost(t->lost_ctx, a);
}

const Type *site_item_type(const Site *root, const Name *name) {
    for (int k = 0; k < root->n_items; k++)
        if (root->items[k].name == name)
            return root->items[k].type;
    return NULL;
}

static void set_item(TypeTable *t, Site *root, const Name *name, const Type *type) {
    for (int k = 0; k < root->n_items; k++)
        if (root->items[k].name == name) {
            root->items[k].type = type;
            return;
        }
    if (!root->items)
        root->items = ARENA_ARRAY(t->arena, SiteItem, MAX_SITE_ITEMS);
    root->items[root->n_items++] = (SiteItem){name, type};
}

static void raise_elem(TypeTable *t, Site *s, const Type *type) {
    for (const Type *old = NULL; old != site_root(s)->elem;) { /* a join may merge the site with others */
        old = site_root(s)->elem;
        const Type *raised = type_widen(t, old, type);
        if (site_root(s)->elem == old)
            site_root(s)->elem = old = raised;
    }
}

void site_mix(TypeTable *t, Site *s) {
    s = site_root(s);
    SiteItem *items = s->items;
    int n = s->n_items;
    s->mixed = true;
    s->items = NULL;
    s->n_items = 0;
    for (int k = 0; k < n; k++)
        raise_elem(t, s, items[k].type);
}

void site_put(TypeTable *t, Site *s, const Name *name, const Type *type) {
    for (;;) {
        Site *root = site_root(s);
        const Type *old = site_item_type(root, name);
        if (!old && root->n_items == MAX_SITE_ITEMS)
            site_mix(t, root);
        if (site_root(s)->mixed || site_root(s)->escaped) {
            raise_elem(t, s, type);
            return;
        }
        const Type *raised = old ? type_widen(t, old, type) : type;
        Site *now = site_root(s);
        if (now == root && !now->mixed && site_item_type(now, name) == old) {
            set_item(t, now, name, raised);
            return;
        }
    }
}

/* The root a has absorbed b: what b held apart. */
static void merge_items(TypeTable *t, Site *a, Site *b) {
    SiteItem *items = b->items;
    int n = b->n_items;
    b->items = NULL;
    b->n_items = 0;
    if (b->mixed && !site_root(a)->mixed)
        site_mix(t, a);
    for (int k = 0; k < n; k++)
        site_put(t, a, items[k].name, items[k].type);
}

static void lose_items(TypeTable *t, Site *s) {
    for (int k = 0; k < s->n_items; k++)
        lose(t, s->items[k].type);
    s->n_items = 0;
}

/* Makes one site of two. The older root stays, so that results do not depend on the order of joins. */
static Site *merge_sites(TypeTable *t, Site *a, Site *b) {
    if (!a || !b)
        return a ? site_root(a) : b ? site_root(b) : NULL;
    a = site_root(a);
    b = site_root(b);
    if (a == b)
        return a;
    if (b->id < a->id) {
        Site *swap = a;
        a = b;
        b = swap;
    }
    const Type *elem = b->elem, *key = b->key;
    b->parent = a;
    a->length = length_join(a->length, b->length);
    if (a->escaped != b->escaped) {
        lose(t, a->elem), lose(t, a->key), lose(t, elem), lose(t, key);
        lose_items(t, a), lose_items(t, b);
        a->escaped = true;
        a->elem = a->key = type_object(t);
    } else {
        /* The joins may merge further sites, even this one: read the root again. */
        const Type *joined_elem = type_join(t, a->elem, elem);
        const Type *joined_key = type_join(t, a->key, key);
        Site *root = site_root(a);
        root->elem = root == a ? joined_elem : type_join(t, root->elem, joined_elem);
        root->key = root == a ? joined_key : type_join(t, root->key, joined_key);
        merge_items(t, root, b);
    }
    if (t->merged)
        t->merged(t->merged_ctx, a, b);
    return site_root(a);
}

/* ---- Interning ---------------------------------------------------------------------------- */

static uint64_t mix(uint64_t h, uint64_t x) { return (h ^ x) * UINT64_C(0x9e3779b97f4a7c15) + (h >> 29); }

static uint64_t hash_type(const Type *t) {
    uint64_t h = mix(17, t->kinds);
    h = mix(mix(h, (uint64_t)t->lo), (uint64_t)t->hi);
    h = mix(h, (uint64_t)t->n_items);
    int n = t->n_items < 0 ? 1 : t->n_items;
    for (int i = 0; i < n; i++)
        h = mix(h, (uint64_t)t->items[i]->id);
    for (int i = 0; i < t->n_shapes; i++)
        h = mix(h, (uint64_t)t->shapes[i]->id + 11);
    h = mix(h, t->site ? (uint64_t)t->site->id + 1 : 0);
    for (int i = 0; i < t->n_classes; i++)
        h = mix(h, (uint64_t)t->classes[i]->id + 3);
    for (int i = 0; i < t->n_funcs; i++)
        h = mix(h, t->funcs[i] ? (uint64_t)t->funcs[i]->id + 5 : 4);
    for (int i = 0; i < t->n_class_objects; i++)
        h = mix(h, (uint64_t)t->class_objects[i]->id + 7);
    for (const char *p = t->builtin; p && *p; p++)
        h = mix(h, (uint64_t)(unsigned char)*p);
    h = mix(h, t->module ? (uint64_t)t->module->id + 1 : 0);
    h = mix(mix(h, (uint64_t)(unsigned char)t->code), t->only);
    h = mix(h, t->elem ? (uint64_t)t->elem->id + 1 : 0);
    return h ^ (h >> 31);
}

static bool same_builtin(const char *a, const char *b) { return a == b || (a && b && strcmp(a, b) == 0); }

static bool same_type(const Type *a, const Type *b) {
    if (a->kinds != b->kinds || a->lo != b->lo || a->hi != b->hi || a->n_items != b->n_items || a->n_shapes != b->n_shapes || a->site != b->site || a->module != b->module || a->code != b->code || a->only != b->only || a->elem != b->elem || a->n_classes != b->n_classes || a->n_funcs != b->n_funcs || a->n_class_objects != b->n_class_objects || !same_builtin(a->builtin, b->builtin))
        return false;
    int n = a->n_items < 0 ? 1 : a->n_items;
    if (a->n_shapes && memcmp(a->shapes, b->shapes, sizeof *a->shapes * (size_t)a->n_shapes) != 0)
        return false;
    return (n == 0 || memcmp(a->items, b->items, sizeof *a->items * (size_t)n) == 0) && (a->n_classes == 0 || memcmp(a->classes, b->classes, sizeof *a->classes * (size_t)a->n_classes) == 0) && (a->n_funcs == 0 || memcmp(a->funcs, b->funcs, sizeof *a->funcs * (size_t)a->n_funcs) == 0) &&
           (a->n_class_objects == 0 || memcmp(a->class_objects, b->class_objects, sizeof *a->class_objects * (size_t)a->n_class_objects) == 0);
}

static void grow_table(TypeTable *t) {
    const Type **old = t->slots;
    int n_old = t->n_slots;
    t->n_slots *= 2;
    t->slots = ARENA_ARRAY(t->arena, const Type *, t->n_slots);
    for (int i = 0; i < n_old; i++) {
        if (!old[i])
            continue;
        int at = (int)(hash_type(old[i]) & (uint64_t)(t->n_slots - 1));
        while (t->slots[at])
            at = (at + 1) & (t->n_slots - 1);
        t->slots[at] = old[i];
    }
}

static const Type *intern(TypeTable *t, const Type *scratch) {
    int at = (int)(hash_type(scratch) & (uint64_t)(t->n_slots - 1));
    for (; t->slots[at]; at = (at + 1) & (t->n_slots - 1))
        if (same_type(t->slots[at], scratch))
            return t->slots[at];
    Type *n = arena_copy(t->arena, scratch, sizeof *scratch);
    n->id = t->n_types++;
    t->slots[at] = n;
    if (t->n_types * 2 > t->n_slots)
        grow_table(t);
    return n;
}

/* ---- Constructors ------------------------------------------------------------------------- */

static Type blank(uint32_t kinds) {
    Type s = {.kinds = kinds};
    if (kinds & TK_INT)
        s.lo = RANGE_MIN, s.hi = RANGE_MAX;
    return s;
}

const Type *type_bottom(TypeTable *t) { return intern(t, &(Type){.kinds = 0}); }
const Type *type_object(TypeTable *t) { return intern(t, &(Type){.kinds = TK_OTHER}); }

const Type *type_simple(TypeTable *t, TypeKind kind) {
    Type s = blank((uint32_t)kind);
    if (kind & (TK_TUPLE | TK_AGG)) {
        const Type *any = type_object(t);
        s.n_items = -1;
        s.items = arena_copy(t->arena, &any, sizeof any);
    }
    return intern(t, &s);
}

const Type *type_bool(TypeTable *t, bool value) { return intern(t, &(Type){.kinds = TK_BOOL, .only = value ? 2 : 1}); }
const Type *type_int(TypeTable *t, int64_t lo, int64_t hi) { return intern(t, &(Type){.kinds = TK_INT, .lo = lo, .hi = hi}); }

static const Type *items_type(TypeTable *t, uint32_t kind, int n, const Type **items) {
    Type s = blank(kind);
    s.n_items = n;
    s.items = arena_copy(t->arena, items, sizeof *items * (size_t)(n < 0 ? 1 : n));
    return intern(t, &s);
}
const Type *type_agg(TypeTable *t, int n, const Type **items) { return items_type(t, TK_AGG, n, items); }

const Type *type_site(TypeTable *t, TypeKind kind, Site *site) {
    Type s = blank((uint32_t)kind);
    s.site = site_root(site);
    return intern(t, &s);
}
const Type *type_instance(TypeTable *t, ClassDef *c) {
    Type s = blank(TK_INSTANCE);
    s.n_classes = 1;
    s.classes = arena_copy(t->arena, &c, sizeof(ClassDef *));
    return intern(t, &s);
}
const Type *type_class_object(TypeTable *t, ClassDef *c) {
    Type s = blank(TK_CLASS);
    s.n_class_objects = 1;
    s.class_objects = arena_copy(t->arena, &c, sizeof(ClassDef *));
    return intern(t, &s);
}
static const Type *func_type(TypeTable *t, uint32_t kind, Func *f, const Type *self) {
    Type s = blank(kind);
    s.n_funcs = 1;
    s.funcs = arena_copy(t->arena, &f, sizeof(Func *));
    s.elem = self;
    return intern(t, &s);
}
const Type *type_func(TypeTable *t, Func *f) { return func_type(t, TK_FUNC, f, NULL); }
const Type *type_method(TypeTable *t, Func *f, const Type *self) { return func_type(t, TK_METHOD, f, self); }
const Type *type_builtin(TypeTable *t, const char *name) {
    Type s = blank(TK_BUILTIN);
    s.builtin = name;
    return intern(t, &s);
}
const Type *type_builtin_method(TypeTable *t, const char *name, const Type *self) {
    Type s = blank(TK_METHOD);
    s.builtin = name;
    s.elem = self;
    return intern(t, &s);
}
const Type *type_module(TypeTable *t, Module *m) {
    Type s = blank(TK_MODULE);
    s.module = m;
    return intern(t, &s);
}
const Type *type_array(TypeTable *t, char code) {
    Type s = blank(TK_ARRAY);
    s.code = code;
    return intern(t, &s);
}
const Type *type_range(TypeTable *t, const Type *elem) {
    Type s = blank(TK_RANGE);
    s.elem = elem;
    return intern(t, &s);
}
const Type *type_descr(TypeTable *t, const char *which, Func *getter, Func *setter) {
    Type s = blank(TK_DESCR);
    s.builtin = which;
    s.n_funcs = 2;
    Func *both[2] = {getter, setter};
    s.funcs = arena_copy(t->arena, both, sizeof both);
    return intern(t, &s);
}

static int type_depth(const Type *a) {
    int n = a->n_items < 0 ? 1 : a->n_items, depth = 0;
    for (int i = 0; i < n; i++) {
        int d = type_depth(a->items[i]) + 1;
        depth = d > depth ? d : depth;
    }
    for (int k = 0; k < a->n_shapes; k++) {
        int d = type_depth(a->shapes[k]);
        depth = d > depth ? d : depth;
    }
    if (a->elem) {
        int d = type_depth(a->elem) + 1;
        depth = d > depth ? d : depth;
    }
    return depth;
}

/* The type itself, or object if it is nested too deep to stay finite. */
static const Type *limit_depth(TypeTable *t, const Type *a) {
    if (type_depth(a) < MAX_DEPTH)
        return a;
    lose(t, a);
    return type_object(t);
}

const Type *type_tuple(TypeTable *t, int n, const Type **items) {
    const Type *one = type_bottom(t);
    if (n > MAX_TUPLE) { /* long displays: one type for all items */
        for (int i = 0; i < n; i++)
            one = type_join(t, one, items[i]);
        n = -1;
        items = &one;
    }
    int count = n < 0 ? 1 : n;
    const Type **limited = ARENA_ARRAY(t->arena, const Type *, count ? count : 1);
    for (int i = 0; i < count; i++)
        limited[i] = limit_depth(t, items[i]);
    return items_type(t, TK_TUPLE, n, limited);
}

/* ---- Join --------------------------------------------------------------------------------- */

static const Type *become_object(TypeTable *t, const Type *a, const Type *b) {
    lose(t, a);
    lose(t, b);
    return intern(t, &(Type){.kinds = TK_OTHER | ((a->kinds | b->kinds) & TK_UNDEF)});
}

static void join_ints(Type *s, const Type *a, const Type *b) {
    bool in_a = a->kinds & TK_INT, in_b = b->kinds & TK_INT;
    s->lo = !in_b || (in_a && a->lo < b->lo) ? a->lo : b->lo;
    s->hi = !in_b || (in_a && a->hi > b->hi) ? a->hi : b->hi;
}

/* The tuples of known length that a may be: how many; 0: not known. */
static int shapes_of(TypeTable *t, const Type *a, const Type **shapes) {
    if (!(a->kinds & TK_TUPLE) || (a->kinds & TK_AGG))
        return 0;
    if (a->n_items >= 0) {
        shapes[0] = type_only(t, a, TK_TUPLE);
        return 1;
    }
    for (int k = 0; k < a->n_shapes; k++)
        shapes[k] = a->shapes[k];
    return a->n_shapes;
}

static bool contains_shapes(const Type *a) {
    bool found = a->n_shapes > 0 || (a->elem && contains_shapes(a->elem));
    for (int i = 0; i < (a->n_items < 0 ? 1 : a->n_items) && !found; i++)
        found = contains_shapes(a->items[i]);
    return found;
}

/* Tuples of several lengths: the items of each length stay apart, as long as there are few lengths and no such tuples among
 * the items (the types of a tree of tuples would grow with its depth). */
static void join_shapes(TypeTable *t, Type *s, const Type *a, const Type *b) {
    const Type *x[MAX_SHAPES], *y[MAX_SHAPES], *all[2 * MAX_SHAPES];
    int nx = shapes_of(t, a, x), ny = shapes_of(t, b, y), n = 0;
    for (int i = 0, j = 0; nx && ny && (i < nx || j < ny); n++) {
        if (i < nx && j < ny && x[i]->n_items == y[j]->n_items)
            all[n] = type_join(t, x[i++], y[j++]);
        else
            all[n] = j >= ny || (i < nx && x[i]->n_items < y[j]->n_items) ? x[i++] : y[j++];
    }
    if (n == 0 || n > MAX_SHAPES)
        return;
    for (int k = 0; k < n; k++)
        for (int i = 0; i < all[k]->n_items; i++)
            if (contains_shapes(all[k]->items[i]))
                return;
    s->n_shapes = n;
    s->shapes = arena_copy(t->arena, all, sizeof *all * (size_t)n);
}

static void join_items(TypeTable *t, Type *s, const Type *a, const Type *b) {
    uint32_t kinds = TK_TUPLE | TK_AGG;
    if (!(a->kinds & kinds) || !(b->kinds & kinds)) {
        const Type *only = a->kinds & kinds ? a : b;
        s->n_items = only->n_items;
        s->items = only->items;
        s->n_shapes = only->n_shapes;
        s->shapes = only->shapes;
        return;
    }
    if (a->n_items != b->n_items || a->n_items < 0)
        join_shapes(t, s, a, b);
    if (a->n_items == b->n_items) {
        int n = a->n_items < 0 ? 1 : a->n_items;
        s->n_items = a->n_items;
        s->items = ARENA_ARRAY(t->arena, const Type *, n ? n : 1);
        for (int i = 0; i < n; i++)
            s->items[i] = limit_depth(t, type_join(t, a->items[i], b->items[i]));
        return;
    }
    const Type *all = type_bottom(t);
    for (int i = 0; i < (a->n_items < 0 ? 1 : a->n_items); i++)
        all = type_join(t, all, a->items[i]);
    for (int i = 0; i < (b->n_items < 0 ? 1 : b->n_items); i++)
        all = type_join(t, all, b->items[i]);
    all = limit_depth(t, all);
    s->n_items = -1;
    s->items = arena_copy(t->arena, &all, sizeof all);
}

/* Union of two arrays sorted by the id that stands at the same place in ClassDef and Func alike. */
#define DEFINE_UNION(name, T) \
    static T **name(Arena *arena, T **a, int na, T **b, int nb, int *n) { \
        T **out = ARENA_ARRAY(arena, T *, na + nb + 1); \
        int i = 0, j = 0, k = 0; \
        while (i < na || j < nb) { \
            if (j >= nb || (i < na && a[i]->id < b[j]->id)) \
                out[k++] = a[i++]; \
            else { \
                if (i < na && a[i] == b[j]) \
                    i++; \
                out[k++] = b[j++]; \
            } \
        } \
        *n = k; \
        return out; \
    }
DEFINE_UNION(union_classes, ClassDef)
DEFINE_UNION(union_funcs, Func)

/* Joins the parts that name functions: plain functions, methods and descriptors share `funcs`.
 * False: they cannot be told apart any more. */
static bool join_callables(TypeTable *t, Type *s, const Type *a, const Type *b) {
    uint32_t users = TK_FUNC | TK_METHOD | TK_DESCR;
    uint32_t ua = a->kinds & users, ub = b->kinds & users;
    if (!ua || !ub) {
        const Type *only = ua ? a : b;
        s->n_funcs = only->n_funcs;
        s->funcs = only->funcs;
        return !((s->kinds & TK_METHOD) && (s->kinds & TK_RANGE));
    }
    if (ua != ub || ((ua | ub) & TK_DESCR))
        return false;
    s->funcs = union_funcs(t->arena, a->funcs, a->n_funcs, b->funcs, b->n_funcs, &s->n_funcs);
    return s->n_funcs <= MAX_FUNCS;
}

static bool join_builtins(Type *s, const Type *a, const Type *b) {
    uint32_t users = TK_BUILTIN | TK_DESCR | TK_METHOD;
    bool in_a = a->kinds & users, in_b = b->kinds & users;
    s->builtin = in_a ? a->builtin : b->builtin;
    return !(in_a && in_b) || same_builtin(a->builtin, b->builtin);
}

const Type *type_join(TypeTable *t, const Type *a, const Type *b) {
    if (a == b || !b->kinds)
        return a;
    if (!a->kinds)
        return b;
    if ((a->kinds | b->kinds) & TK_OTHER)
        return become_object(t, a, b);
    Type s = {.kinds = a->kinds | b->kinds};
    if (s.kinds & TK_INT)
        join_ints(&s, a, b);
    if (s.kinds & (TK_TUPLE | TK_AGG))
        join_items(t, &s, a, b);
    s.site = merge_sites(t, a->site, b->site);
    s.classes = union_classes(t->arena, a->classes, a->n_classes, b->classes, b->n_classes, &s.n_classes);
    s.class_objects = union_classes(t->arena, a->class_objects, a->n_class_objects, b->class_objects, b->n_class_objects, &s.n_class_objects);
    s.module = a->module ? a->module : b->module;
    s.code = a->code ? a->code : b->code;
    s.only = !(a->kinds & TK_BOOL) ? b->only : !(b->kinds & TK_BOOL) || a->only == b->only ? a->only : 0;
    bool distinct = join_callables(t, &s, a, b) && join_builtins(&s, a, b) && s.n_classes <= MAX_CLASSES && s.n_class_objects <= MAX_CLASSES && !(a->module && b->module && a->module != b->module) && !(a->code && b->code && a->code != b->code);
    if (!distinct)
        return become_object(t, a, b);
    if (a->elem || b->elem)
        s.elem = !a->elem ? b->elem : !b->elem ? a->elem : limit_depth(t, type_join(t, a->elem, b->elem));
    return intern(t, &s);
}

/* ---- Widening and restriction -------------------------------------------------------------- */

/* Where a bound that moves comes to rest: the ranges that bit operations and counters stay in. */
static const int64_t rises[] = {0, 1, 255, 65535, INT32_MAX, UINT32_MAX, (int64_t)1 << 53, (int64_t)1 << 60, ((int64_t)1 << 61) - 1, INT64_MAX - 1};
static const int64_t falls[] = {0, -1, -256, -65536, INT32_MIN, -((int64_t)1 << 32), -((int64_t)1 << 53), -((int64_t)1 << 60), -((int64_t)1 << 61)};

static int64_t widen_up(int64_t high) {
    for (size_t i = 0; i < sizeof rises / sizeof *rises; i++)
        if (high <= rises[i])
            return rises[i];
    return RANGE_MAX;
}
static int64_t widen_down(int64_t low) {
    for (size_t i = 0; i < sizeof falls / sizeof *falls; i++)
        if (low >= falls[i])
            return falls[i];
    return RANGE_MIN;
}

static const Type *with_range(TypeTable *t, const Type *a, int64_t lo, int64_t hi) {
    Type s = *a;
    s.lo = lo;
    s.hi = hi;
    return intern(t, &s);
}

static void widen_shapes(TypeTable *t, const Type *old, Type *s) {
    const Type *before[MAX_SHAPES], **shapes = ARENA_ARRAY(t->arena, const Type *, s->n_shapes + 1);
    int n = shapes_of(t, old, before);
    for (int k = 0; k < s->n_shapes; k++) {
        shapes[k] = s->shapes[k];
        for (int m = 0; m < n; m++)
            if (before[m]->n_items == shapes[k]->n_items)
                shapes[k] = type_widen(t, before[m], shapes[k]);
    }
    s->shapes = shapes;
}

/* j with the items of its tuples widened too: an int in a tuple would else rise by one for ever. */
static const Type *widen_items(TypeTable *t, const Type *old, const Type *j) {
    const uint32_t kinds = TK_TUPLE | TK_AGG;
    if (j == old || !(old->kinds & kinds) || !(j->kinds & kinds) || old->n_items == 0)
        return j;
    int n = j->n_items < 0 ? 1 : j->n_items;
    const Type **items = ARENA_ARRAY(t->arena, const Type *, n + 1);
    const Type *all = old->items[0];
    for (int i = 1; i < old->n_items && old->n_items != j->n_items; i++)
        all = type_join(t, all, old->items[i]);
    for (int i = 0; i < n; i++)
        items[i] = type_widen(t, old->n_items == j->n_items ? old->items[i] : all, j->items[i]);
    Type s = *j;
    s.items = items;
    widen_shapes(t, old, &s);
    return intern(t, &s);
}

const Type *type_widen(TypeTable *t, const Type *old, const Type *new_) {
    const Type *j = widen_items(t, old, type_join(t, old, new_));
    if (!(j->kinds & TK_INT) || !(old->kinds & TK_INT) || (j->lo == old->lo && j->hi == old->hi))
        return j;
    int64_t lo = j->lo, hi = j->hi;
    if (lo < old->lo && lo != RANGE_MIN)
        lo = widen_down(lo);
    if (hi > old->hi && hi != RANGE_MAX)
        hi = hi <= -1 ? -1 : widen_up(hi);
    return with_range(t, j, lo, hi);
}

/* Drops the refinements of kinds that are gone, so that equal types are the same type. */
static const Type *restrict_kinds(TypeTable *t, const Type *a, uint32_t keep) {
    if ((a->kinds & keep) == a->kinds)
        return a;
    Type s = *a;
    s.kinds &= keep;
    if (!(s.kinds & TK_INT))
        s.lo = s.hi = 0;
    if (!(s.kinds & (TK_TUPLE | TK_AGG)))
        s.n_items = s.n_shapes = 0, s.items = s.shapes = NULL;
    if (!(s.kinds & TK_SITED))
        s.site = NULL;
    if (!(s.kinds & TK_INSTANCE))
        s.n_classes = 0, s.classes = NULL;
    if (!(s.kinds & TK_CLASS))
        s.n_class_objects = 0, s.class_objects = NULL;
    if (!(s.kinds & (TK_FUNC | TK_METHOD | TK_DESCR)))
        s.n_funcs = 0, s.funcs = NULL;
    if (!(s.kinds & (TK_BUILTIN | TK_DESCR | TK_METHOD)))
        s.builtin = NULL;
    if (!(s.kinds & TK_MODULE))
        s.module = NULL;
    if (!(s.kinds & TK_BOOL))
        s.only = 0;
    if (!(s.kinds & TK_ARRAY))
        s.code = 0;
    if (!(s.kinds & (TK_METHOD | TK_RANGE)))
        s.elem = NULL;
    return intern(t, &s);
}

const Type *type_without(TypeTable *t, const Type *a, uint32_t kinds) { return restrict_kinds(t, a, ~kinds); }
const Type *type_only(TypeTable *t, const Type *a, uint32_t kinds) { return restrict_kinds(t, a, kinds); }

const Type *type_clamp_int(TypeTable *t, const Type *a, int64_t lo, int64_t hi) {
    if (!(a->kinds & TK_INT))
        return a;
    int64_t new_lo = a->lo > lo ? a->lo : lo, new_hi = a->hi < hi ? a->hi : hi;
    if (new_lo > new_hi)
        return type_without(t, a, TK_INT);
    return new_lo == a->lo && new_hi == a->hi ? a : with_range(t, a, new_lo, new_hi);
}

/* ---- Printing ------------------------------------------------------------------------------ */

static const char *const kind_names[] = {"undef", "None", "bool", "int", "float", "complex", "str", "bytes", "bytearray", "tuple", "list", "dict", "set", "frozenset", "range", "slice", "instance", "function", "class", "builtin", "method", "module", "generator", "iterator", "cell", "agg", "object", "descriptor", "array"};

static void print_range(Writer *w, const Type *t) {
    if (t->lo == RANGE_MIN && t->hi == RANGE_MAX)
        return;
    write_text(w, "[");
    if (t->lo != RANGE_MIN)
        write_format(w, "%lld", (long long)t->lo);
    write_text(w, "..");
    if (t->hi != RANGE_MAX)
        write_format(w, "%lld", (long long)t->hi);
    write_text(w, "]");
}

static void print_kind(Writer *w, const Type *t, uint32_t kind, int depth);

static void print_type(Writer *w, const Type *t, int depth) {
    if (!t || !t->kinds) {
        write_text(w, t ? "never" : "?");
        return;
    }
    const char *sep = "";
    for (int i = 0; i < 29; i++) {
        if (!(t->kinds & (1u << i)))
            continue;
        write_text(w, sep);
        sep = "|";
        write_text(w, kind_names[i]);
        print_kind(w, t, 1u << i, depth);
    }
}

static void print_kind(Writer *w, const Type *t, uint32_t kind, int depth) {
    if (kind == TK_INT)
        print_range(w, t);
    if (depth > 3)
        return;
    if (kind & (TK_TUPLE | TK_AGG)) {
        write_text(w, "(");
        for (int i = 0; i < (t->n_items < 0 ? 1 : t->n_items); i++) {
            write_text(w, i ? ", " : "");
            print_type(w, t->items[i], depth + 1);
        }
        write_text(w, t->n_items < 0 ? "..." : "");
        for (int i = 0; i < t->n_shapes; i++)
            write_format(w, "%c%d", i ? ',' : ':', t->shapes[i]->n_items);
        write_text(w, ")");
    }
    if ((kind & TK_SITED) && t->site) {
        Site *s = site_root(t->site);
        write_format(w, "#%d", s->id);
        if (kind == TK_LIST && s->length >= 0 && !s->escaped)
            write_format(w, ":%lld", (long long)s->length);
        write_text(w, "[");
        if (kind == TK_DICT) {
            print_type(w, s->key, depth + 1);
            write_text(w, ": ");
        }
        for (int i = 0; i < s->n_items; i++) {
            write_format(w, "%s=", s->items[i].name->text);
            print_type(w, s->items[i].type, depth + 1);
            write_text(w, "; ");
        }
        print_type(w, s->elem, depth + 1);
        write_text(w, "]");
    }
    for (int i = 0; kind == TK_INSTANCE && i < t->n_classes; i++)
        write_format(w, "%c%s", i ? ',' : ':', t->classes[i]->name->text);
    for (int i = 0; kind == TK_CLASS && i < t->n_class_objects; i++)
        write_format(w, "%c%s", i ? ',' : ':', t->class_objects[i]->name->text);
    for (int i = 0; (kind & (TK_FUNC | TK_METHOD | TK_DESCR)) && i < t->n_funcs; i++)
        write_format(w, "%c%s", i ? ',' : ':', t->funcs[i] ? t->funcs[i]->qualname : "-");
    if ((kind & (TK_BUILTIN | TK_DESCR | TK_METHOD)) && t->builtin)
        write_format(w, ":%s", t->builtin);
    if (kind == TK_BOOL && t->only)
        write_text(w, t->only == 2 ? ":True" : ":False");
    if (kind == TK_ARRAY)
        write_format(w, ":%c", t->code);
    if (kind == TK_MODULE && t->module)
        write_format(w, ":%s", t->module->name->text);
}

void type_print(Writer *w, const Type *t) { print_type(w, t, 0); }
