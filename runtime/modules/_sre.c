/* _sre.c - module _sre, the engine below re: what re's own compiler and parser call. */
#include "runtime/modules/_sre.h"

void rt_init_module__sre(RtModule *m);

static bool take_code(SrePattern *p, RtList *code) {
    uint32_t *words = rt_alloc_atomic((size_t)(code->length + 1) * sizeof *words);
    for (int64_t i = 0; i < code->length; i++) {
        int64_t n;
        Value v = rt_int_of(code->items[i]);
        if (v == 0 || !rt_int_fits_i64(v, &n) || n < 0 || n > UINT32_MAX) {
            rt_raise(&rt_exc_OverflowError, "regular expression code size limit exceeded");
            return false;
        }
        words[i] = (uint32_t)n;
    }
    p->code = words;
    p->n_code = code->length;
    return true;
}

static Value sre_compile(Value pattern, int64_t flags, RtList *code, int64_t groups, RtDict *groupindex, RtTuple *indexgroup) {
    SrePattern *p = rt_new(&rt_type_Pattern, sizeof *p);
    if (!take_code(p, code))
        return 0;
    p->is_bytes = rt_is_none(pattern) ? -1 : !is_str(pattern);
    if (p->is_bytes > 0 && !rt_is_bytes_like(pattern))
        return rt_raise(&rt_exc_TypeError, "expected string or bytes-like object, got '%T'", pattern);
    p->pattern = pattern;
    p->flags = flags;
    p->groups = groups;
    p->groupindex = groupindex;
    p->indexgroup = indexgroup;
    if (groups < 0 || groups > SRE_MAXGROUPS)
        return rt_raise(&rt_exc_RuntimeError, "invalid SRE code");
    p->program = sre_program_new(p->code, p->n_code, groups);
    return p->program == NULL ? 0 : RT_VAL(p);
}

/* A character from Python: false with OverflowError if it is not a C int. */
static bool take_char(int64_t c) {
    if (c >= INT32_MIN && c <= INT32_MAX)
        return true;
    rt_raise(&rt_exc_OverflowError, c < 0 ? "Python int too small to convert to C int" : "Python int too large to convert to C int");
    return false;
}
static int ascii_iscased(int64_t c) { return take_char(c) ? sre_is_cased(SRE_FOLD_ASCII, (uint32_t)c) : -1; }
static int unicode_iscased(int64_t c) { return take_char(c) ? sre_is_cased(SRE_FOLD_UNI, (uint32_t)c) : -1; }
static int64_t ascii_tolower(int64_t c) { return take_char(c) ? (int32_t)sre_lower(SRE_FOLD_ASCII, (uint32_t)c) : -1; }
static int64_t unicode_tolower(int64_t c) { return take_char(c) ? (int32_t)sre_lower(SRE_FOLD_UNI, (uint32_t)c) : -1; }
static int64_t getcodesize(void) { return sizeof(uint32_t); }

#define RT_TABLE "runtime/tables/module/_sre.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static void constant(RtModule *m, const char *name, int64_t n) {
    rt_dict_set(m->dict, RT_VAL(rt_str_intern(rt_str_from_cstr(name))), rt_from_small(n));
}

void rt_init_module__sre(RtModule *m) {
    sre_pattern_init(m);
    sre_match_init(m);
    sre_scanner_init(m);
    constant(m, "MAGIC", SRE_MAGIC);
    constant(m, "CODESIZE", sizeof(uint32_t));
    constant(m, "MAXREPEAT", SRE_MAXREPEAT);
    constant(m, "MAXGROUPS", SRE_MAXGROUPS);
    rt_table_install(m);
}
