/* type.h - the lattice of inference: immutable, interned types (same type, same pointer per TypeTable).
 *
 * A type is a set of kinds, with a refinement for some kinds: ints have a range, tuples item types,
 * containers an allocation site (whose element types grow monotonically), instances a set of classes,
 * functions a set of functions ... Kind OTHER makes it `object`, the top: any Value at all (but not
 * undef unless that bit is set too). The empty set of kinds is bottom: unreachable. NULL, where a
 * Type * is optional, means object|undef: nothing known. */
#ifndef IR_TYPE_H
#define IR_TYPE_H

#include "compiler/support/arena.h"
#include "compiler/support/map.h"
#include "compiler/support/writer.h"
#include <stdbool.h>
#include <stdint.h>

typedef struct TypeTable TypeTable;
typedef struct Type Type;
struct Func; struct ClassDef; struct Module; struct Inst; struct Name;

typedef enum TypeKind {
    TK_UNDEF = 1 << 0,       /* Value 0: unbound */
    TK_NONE = 1 << 1, TK_BOOL = 1 << 2,
    TK_INT = 1 << 3,         /* lo, hi */
    TK_FLOAT = 1 << 4, TK_COMPLEX = 1 << 5,
    TK_STR = 1 << 6, TK_BYTES = 1 << 7, TK_BYTEARRAY = 1 << 8,
    TK_TUPLE = 1 << 9,       /* n_items, items; n_items -1: any length, all items[0]; or one of `shapes` */
    TK_LIST = 1 << 10, TK_DICT = 1 << 11, TK_SET = 1 << 12, TK_FROZENSET = 1 << 13, /* site */
    TK_RANGE = 1 << 14,      /* items[...]: see `elem` */
    TK_SLICE = 1 << 15,
    TK_INSTANCE = 1 << 16,   /* classes: exact classes of the program */
    TK_FUNC = 1 << 17,       /* funcs: function objects made by make_function */
    TK_CLASS = 1 << 18,      /* class_objects: classes of the program */
    TK_BUILTIN = 1 << 19,    /* builtin: a function, type or module function of the runtime, by name */
    TK_METHOD = 1 << 20,     /* bound method: funcs, or builtin (the name of a method of a builtin type); self (elem) */
    TK_MODULE = 1 << 21,     /* module */
    TK_GENERATOR = 1 << 22,  /* site: elem what it yields */
    TK_ITER = 1 << 23,       /* a builtin iterator; site: elem what it gives */
    TK_CELL = 1 << 24,       /* site: elem its content */
    TK_AGG = 1 << 25,        /* unpack's aggregate: n_items, items as a tuple */
    TK_OTHER = 1 << 26,      /* anything */
    TK_DESCR = 1 << 27,      /* property, staticmethod, classmethod object (builtin says which); funcs: getter, setter in this order */
    TK_ARRAY = 1 << 28,      /* array.array; code */
} TypeKind;
#define TK_CONTAINERS (TK_LIST | TK_DICT | TK_SET | TK_FROZENSET)
#define TK_SITED (TK_CONTAINERS | TK_GENERATOR | TK_ITER | TK_CELL)

#define RANGE_MIN INT64_MIN  /* no lower bound */
#define RANGE_MAX INT64_MAX  /* no upper bound */

/* What is known of the lengths of a site's lists, if it is not one number that all have and keep. */
enum { LENGTH_NONE = -3, /* no list was made yet */ LENGTH_ANY = -2, /* each keeps its own */ LENGTH_CHANGES = -1 };

/* What a dict holds under a key that is a constant. */
typedef struct SiteItem { const struct Name *name; const Type *type; } SiteItem;

/* Where containers are made: one per allocation instruction and clone, merged by union-find when they meet. */
typedef struct Site {
    int id;
    struct Site *parent;     /* union-find; NULL: a root */
    const Type *elem;        /* elements; of a dict the values, those in `items` excepted */
    SiteItem *items;         /* of a dict: values under constant keys; none once values are read whose key is not known */
    int n_items;
    bool mixed;              /* so it is: elem has them all */
    const Type *key;         /* of a dict */
    int64_t length;          /* of its lists (infer/lengths.c); or LENGTH_... */
    bool escaped;            /* reachable from object: elem and key are object */
    bool busy;               /* being merged */
    bool holds_words;        /* LOWERED: the items of its lists are doubles or int64_t, not Values (optimise/unbox_items.c) */
    void *readers;           /* infer: who depends on it */
    const struct Inst *cause; /* infer: where its elements became object */
} Site;
Site *site_root(Site *s);
const Type *site_item_type(const Site *root, const struct Name *name); /* NULL: nothing is held under it alone */
int64_t length_join(int64_t a, int64_t b);

struct Type {
    uint32_t kinds;
    int id;
    int64_t lo, hi;
    int n_items; const Type **items;
    int n_shapes; const Type **shapes; /* TUPLE with n_items -1: those of known length that met, one for each length; 0: not known */
    Site *site;
    int n_classes; struct ClassDef **classes;        /* sorted by id */
    int n_funcs; struct Func **funcs;                /* origins, sorted by id */
    int n_class_objects; struct ClassDef **class_objects;
    const char *builtin;     /* "len", "list", "math.sqrt"; NULL with TK_BUILTIN: some builtin */
    struct Module *module;
    uint8_t only;            /* BOOL: 0 either, 1 False, 2 True */
    char code;               /* ARRAY: its type code */
    const Type *elem;        /* METHOD: self; RANGE: item */
};

TypeTable *type_table_new(Arena *a);
const Type *type_bottom(TypeTable *t);
const Type *type_object(TypeTable *t);                 /* OTHER, without UNDEF */
const Type *type_simple(TypeTable *t, TypeKind kind);  /* a kind without refinement; TK_INT: unbounded */
const Type *type_bool(TypeTable *t, bool value);       /* the one or the other */
const Type *type_int(TypeTable *t, int64_t lo, int64_t hi);
const Type *type_tuple(TypeTable *t, int n, const Type **items); /* n -1: homogeneous */
const Type *type_agg(TypeTable *t, int n, const Type **items);
const Type *type_site(TypeTable *t, TypeKind kind, Site *site);
const Type *type_instance(TypeTable *t, struct ClassDef *c);
const Type *type_class_object(TypeTable *t, struct ClassDef *c);
const Type *type_func(TypeTable *t, struct Func *f);
const Type *type_method(TypeTable *t, struct Func *f, const Type *self);
const Type *type_builtin(TypeTable *t, const char *name);
const Type *type_builtin_method(TypeTable *t, const char *name, const Type *self);
const Type *type_module(TypeTable *t, struct Module *m);
const Type *type_array(TypeTable *t, char code);
const Type *type_range(TypeTable *t, const Type *elem);
const Type *type_descr(TypeTable *t, const char *which, struct Func *getter, struct Func *setter);
Site *type_new_site(TypeTable *t);
void site_put(TypeTable *t, Site *s, const struct Name *name, const Type *type); /* raises what is held under the key; unifies sites */
void site_mix(TypeTable *t, Site *s);
/* Called with each type whose identity is lost in object by a join (so that infer lets it escape). */
void type_on_lost(TypeTable *t, void (*lost)(void *ctx, const Type *), void *ctx);
/* Called when the root a absorbs the root b. */
void type_on_merge(TypeTable *t, void (*merged)(void *ctx, Site *a, Site *b), void *ctx);

const Type *type_join(TypeTable *t, const Type *a, const Type *b);   /* least upper bound; unifies sites */
const Type *type_widen(TypeTable *t, const Type *old, const Type *new_); /* join, with int ranges widened to thresholds */
const Type *type_without(TypeTable *t, const Type *a, uint32_t kinds); /* a minus kinds (refinement by a branch) */
const Type *type_only(TypeTable *t, const Type *a, uint32_t kinds);
const Type *type_clamp_int(TypeTable *t, const Type *a, int64_t lo, int64_t hi); /* meet of the int part */
void type_print(Writer *w, const Type *t);

/* Queries used by lower/. `t` may be NULL (nothing known). */
static inline bool type_is(const Type *t, uint32_t kinds) { return t && t->kinds != 0 && (t->kinds & ~kinds) == 0; } /* only these kinds */
static inline bool type_may_be(const Type *t, uint32_t kinds) { return !t || (t->kinds & (kinds | TK_OTHER)) != 0; }
static inline bool type_is_i64(const Type *t) { return type_is(t, TK_INT) && t->lo != RANGE_MIN && t->hi != RANGE_MAX; }
static inline bool type_is_small(const Type *t) { return type_is(t, TK_INT) && t->lo >= -((int64_t)1 << 61) && t->hi < ((int64_t)1 << 61); }
static inline bool type_is_float(const Type *t) { return type_is(t, TK_FLOAT); }
static inline int type_known_bool(const Type *t) { return type_is(t, TK_BOOL) && t->only ? t->only == 2 : -1; } /* 1, 0; -1: either, or no bool */
/* The number of items that the list certainly has, and keeps: its items never move. -1: not known. The list that a comprehension
 * fills has the length that it is going to have, so this must not be asked of the `build_list` in its body. */
int64_t type_list_length(const Type *t);
bool type_keeps_length(const Type *t);                  /* a list that has always the length that it has when complete */
static inline bool type_is_bool(const Type *t) { return type_is(t, TK_BOOL); }

#endif
