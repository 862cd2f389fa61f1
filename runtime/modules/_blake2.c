/* _blake2.c - module _blake2: BLAKE2b and BLAKE2s with all parameters (keys, salts, trees), which OpenSSL lacks. */
#include <stdio.h>

#include "runtime/modules/digest.h"
#include "runtime/services/services.h"
#include "runtime/types/number.h"
#include "runtime/types/text.h"

/* In which order a round takes the words of a block. */
static const uint8_t orders[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
};

#define WORD uint64_t
#define NAME(x) x##_b
#define ROUNDS 12
#define R1 32
#define R2 24
#define R3 16
#define R4 63
#define START_WORDS { \
    0x6a09e667f3bcc908u, 0xbb67ae8584caa73bu, 0x3c6ef372fe94f82bu, 0xa54ff53a5f1d36f1u, \
    0x510e527fade682d1u, 0x9b05688c2b3e6c1fu, 0x1f83d9abfb41bd6bu, 0x5be0cd19137e2179u}
#include "runtime/modules/_blake2_core.h"

#define WORD uint32_t
#define NAME(x) x##_s
#define ROUNDS 10
#define R1 16
#define R2 12
#define R3 8
#define R4 7
#define START_WORDS { \
    0x6a09e667u, 0xbb67ae85u, 0x3c6ef372u, 0xa54ff53au, 0x510e527fu, 0x9b05688cu, 0x1f83d9abu, 0x5be0cd19u}
#include "runtime/modules/_blake2_core.h"

typedef struct Blake {
    RtType *type;
    bool wide; /* blake2b */
    uint8_t size;
    union { Blake_b b; Blake_s s; };
} Blake;
#define BLAKE(v) RT_AS(Blake, v)

static RtType rt_type_blake2b, rt_type_blake2s;

enum Parameter { DATA, SIZE, KEY, SALT, PERSON, FANOUT, DEPTH, LEAF_SIZE, NODE_OFFSET, NODE_DEPTH, INNER_SIZE, LAST_NODE, SECURITY, N_PARAMETERS };
#define PARAMETERS "data=,/,*,digest_size=,key=,salt=,person=,fanout=,depth=,leaf_size=,node_offset=,node_depth=,inner_size=,last_node=,usedforsecurity="

/* bound as a number; otherwise when it is not given. False if pending. */
static bool number_of(Value bound, int64_t otherwise, int64_t *number) {
    *number = otherwise;
    if (bound == 0)
        return true;
    *number = rt_index_i64(bound, true);
    return !rt_pending();
}

static bool in_range(Value bound, int64_t otherwise, int64_t low, int64_t high, const char *message, int64_t *number) {
    if (!number_of(bound, otherwise, number))
        return false;
    if (*number < low || *number > high)
        rt_raise(&rt_exc_ValueError, message, (int)high);
    return !rt_pending();
}

/* A number of any size without sign, as leaf_size and node_offset are. */
static bool unsigned_of(Value bound, uint64_t *number) {
    *number = 0;
    if (bound == 0)
        return true;
    Value n = rt_index(bound);
    if (n == 0)
        return false;
    if (rt_int_is_negative(n))
        rt_raise(&rt_exc_ValueError, "value must be positive");
    RtLimbs x;
    rt_big_view(n, &x);
    if (x.n > 1 && !rt_pending())
        rt_raise(&rt_exc_OverflowError, "int too big to convert");
    *number = x.n > 0 ? x.limbs[0] : 0;
    return !rt_pending();
}

/* Bytes of at most most bytes into out. The number of them, -1 if pending. */
static int64_t bytes_of(Value bound, int most, const char *what, uint8_t *out) {
    const uint8_t *p;
    int64_t n;
    if (bound == 0)
        return 0;
    if (rt_get_buffer(bound, &p, &n) < 0)
        return -1;
    if (n > most)
        return rt_raise(&rt_exc_ValueError, "maximum %s length is %d bytes", what, most), -1;
    memcpy(out, p, (size_t)n);
    return n;
}

/* The numbers of a tree into the parameter block. */
static bool tree_parameters(const Value *bound, bool wide, uint8_t *param) {
    int64_t fanout, depth, node_depth, inner;
    uint64_t leaf, offset;
    if (!in_range(bound[FANOUT], 1, 0, 255, "fanout must be between 0 and %d", &fanout) ||
        !in_range(bound[DEPTH], 1, 1, 255, "depth must be between 1 and %d", &depth) || !unsigned_of(bound[LEAF_SIZE], &leaf))
        return false;
    if (leaf > UINT32_MAX)
        return rt_raise(&rt_exc_OverflowError, "leaf_size is too large"), false;
    if (!unsigned_of(bound[NODE_OFFSET], &offset))
        return false;
    if (!wide && offset > 0xffffffffffffu)
        return rt_raise(&rt_exc_OverflowError, "node_offset is too large"), false;
    if (!in_range(bound[NODE_DEPTH], 0, 0, 255, "node_depth must be between 0 and %d", &node_depth) ||
        !in_range(bound[INNER_SIZE], 0, 0, wide ? 64 : 32, "inner_size must be between 0 and is %d", &inner))
        return false;
    uint32_t leaf_word = (uint32_t)leaf;
    param[2] = (uint8_t)fanout;
    param[3] = (uint8_t)depth;
    memcpy(param + 4, &leaf_word, 4);
    memcpy(param + 8, &offset, wide ? 8 : 6);
    param[wide ? 16 : 14] = (uint8_t)node_depth;
    param[wide ? 17 : 15] = (uint8_t)inner;
    return true;
}

static int update(Value self, Value data) {
    Blake *o = BLAKE(self);
    const uint8_t *p;
    int64_t n;
    if (digest_bytes_of(data, &p, &n) < 0)
        return -1;
    if (o->wide)
        add_b(&o->b, p, (size_t)n);
    else
        add_s(&o->s, p, (size_t)n);
    return 0;
}

static Value make(RtType *cls, bool wide, const Value *bound) {
    uint8_t param[64] = {0}, key[64] = {0};
    int most = wide ? 64 : 32, half = most / 4;
    int64_t size;
    if (!in_range(bound[SIZE], most, 1, most, "digest_size must be between 1 and %d bytes", &size) ||
        bytes_of(bound[SALT], half, "salt", param + 2 * half) < 0 || bytes_of(bound[PERSON], half, "person", param + 3 * half) < 0 ||
        !tree_parameters(bound, wide, param))
        return 0;
    int64_t n_key = bytes_of(bound[KEY], most, "key", key);
    int last = bound[LAST_NODE] ? rt_truth(bound[LAST_NODE]) : 0;
    if (n_key < 0 || last < 0)
        return 0;
    param[0] = (uint8_t)size;
    param[1] = (uint8_t)n_key;
    Blake *o = rt_instance_alloc(cls);
    o->wide = wide;
    o->size = (uint8_t)size;
    if (wide) {
        start_b(&o->b, param, key, (size_t)n_key);
        o->b.last_node = last;
    } else {
        start_s(&o->s, param, key, (size_t)n_key);
        o->s.last_node = last;
    }
    return bound[DATA] && update(RT_VAL(o), bound[DATA]) < 0 ? 0 : RT_VAL(o);
}

static Value new_blake2b(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("blake2b", PARAMETERS, N_PARAMETERS);
    return make(cls, true, bound);
}
static Value new_blake2s(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("blake2s", PARAMETERS, N_PARAMETERS);
    return make(cls, false, bound);
}

static void finish(Value self, uint8_t out[64]) {
    if (BLAKE(self)->wide)
        finish_b(&BLAKE(self)->b, out);
    else
        finish_s(&BLAKE(self)->s, out);
}
static Value digest(Value self) {
    uint8_t out[64];
    finish(self, out);
    return RT_VAL(rt_bytes_new(out, BLAKE(self)->size));
}
static Value hexdigest(Value self) {
    uint8_t out[64];
    finish(self, out);
    return RT_VAL(bytes_hex(out, BLAKE(self)->size, 0, 0, 127));
}
static Value copy(Value self) {
    Blake *from = BLAKE(self);
    Blake *o = rt_instance_alloc(from->wide ? &rt_type_blake2b : &rt_type_blake2s);
    RtType *type = o->type;
    *o = *from;
    o->type = type;
    return RT_VAL(o);
}
static Value name(Value self) { return RT_VAL(rt_str_from_cstr(BLAKE(self)->wide ? "blake2b" : "blake2s")); }
static Value size_of(Value self) { return rt_from_small(BLAKE(self)->size); }
static Value block_size(Value self) { return rt_from_small(BLAKE(self)->wide ? BLOCK_b : BLOCK_s); }

#define RT_TABLE "runtime/tables/module/_blake2.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

/* The type's and the module's names for its sizes. */
static void add_sizes(RtModule *m, RtType *t, const char *prefix, int most) {
    static const struct { const char *name; int part; } sizes[] = {
        {"SALT_SIZE", 4}, {"PERSON_SIZE", 4}, {"MAX_KEY_SIZE", 1}, {"MAX_DIGEST_SIZE", 1}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        char text[40];
        snprintf(text, sizeof text, "%s_%s", prefix, sizes[i].name);
        rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr(text)), rt_from_small(most / sizes[i].part));
        rt_dict_set(t->dict, RT_VAL(rt_str_intern(rt_str_from_cstr(sizes[i].name))), rt_from_small(most / sizes[i].part));
    }
}

void rt_init_module__blake2(RtModule *m);
void rt_init_module__blake2(RtModule *m) {
    rt_type_init_static(&rt_type_blake2b, "_blake2.blake2b", &rt_type_object, sizeof(Blake), RT_TYPE_BASETYPE);
    rt_type_init_static(&rt_type_blake2s, "_blake2.blake2s", &rt_type_object, sizeof(Blake), RT_TYPE_BASETYPE);
    rt_type_blake2b.new_ = new_blake2b;
    rt_type_blake2s.new_ = new_blake2s;
    rt_mod_add_type(m, &rt_type_blake2b);
    rt_mod_add_type(m, &rt_type_blake2s);
    add_sizes(m, &rt_type_blake2b, "BLAKE2B", 64);
    add_sizes(m, &rt_type_blake2s, "BLAKE2S", 32);
    rt_table_install(m);
}
