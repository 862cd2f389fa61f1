/* unicodedata_normal.c - the normal forms NFC, NFD, NFKC, NFKD: take characters apart, put marks in the order of their
 * classes, and (NFC, NFKC) put pairs together again. As Unicode's annex 15 says.
 */
#include "runtime/modules/unicodedata.h"

#include <string.h>

typedef struct Points { uint32_t *items; int64_t n, room; } Points;

static void push(Points *p, uint32_t c) {
    if (p->n == p->room) {
        size_t old = (size_t)p->room * sizeof *p->items;
        p->room = p->room * 2 + 16;
        p->items = p->items ? rt_realloc(p->items, old, (size_t)p->room * sizeof *p->items) : rt_alloc_atomic((size_t)p->room * sizeof *p->items);
    }
    p->items[p->n++] = c;
}

static void take_apart(Points *p, uint32_t c, bool canonical) {
    int n;
    const uint32_t *parts = ud_decomposition(c, canonical, &n);
    if (c - HANGUL_BASE < N_HANGUL) {
        uint32_t s = c - HANGUL_BASE;
        push(p, L_BASE + s / (N_V * N_T));
        push(p, V_BASE + s / N_T % N_V);
        if (s % N_T)
            push(p, T_BASE + s % N_T);
    } else if (parts) {
        for (int i = 0; i < n; i++)
            take_apart(p, parts[i], canonical);
    } else {
        push(p, c);
    }
}

static uint8_t class_of(uint32_t c) { return ud_record(c)->combining; }

static void order_marks(Points *p) {
    for (int64_t i = 1; i < p->n; i++) {
        uint32_t c = p->items[i];
        uint8_t rank = class_of(c);
        int64_t k = i;
        for (; rank && k > 0 && class_of(p->items[k - 1]) > rank; k--)
            p->items[k] = p->items[k - 1];
        p->items[k] = c;
    }
}

static uint32_t put_together(uint32_t a, uint32_t b) {
    if (a - L_BASE < N_L && b - V_BASE < N_V)
        return HANGUL_BASE + ((a - L_BASE) * N_V + b - V_BASE) * N_T;
    if (a - HANGUL_BASE < N_HANGUL && (a - HANGUL_BASE) % N_T == 0 && b - T_BASE - 1 < N_T - 1)
        return a + b - T_BASE;
    return ud_compose(a, b);
}

/* A mark goes into the last starter unless something of its class or above stands between. */
static void compose(Points *p) {
    int64_t starter = -1, kept = 0;
    int last = 0; /* the class of what was kept last, -1: the starter itself */
    for (int64_t i = 0; i < p->n; i++) {
        uint32_t c = p->items[i];
        int rank = class_of(c);
        uint32_t both = starter >= 0 && last < rank ? put_together(p->items[starter], c) : 0;
        if (both) {
            p->items[starter] = both;
            continue;
        }
        if (rank == 0)
            starter = kept;
        last = rank == 0 ? -1 : rank;
        p->items[kept++] = c;
    }
    p->n = kept;
}

static RtStr *normal(RtStr *form, RtStr *s) {
    static const char *const forms[] = {"NFC", "NFKC", "NFD", "NFKD"};
    int which = 0;
    if (s->length == 0) /* whatever the form is */
        return s;
    while (which < 4 && !rt_str_equal(form, rt_str_from_cstr(forms[which])))
        which++;
    if (which == 4) {
        rt_raise(&rt_exc_ValueError, "invalid normalization form");
        return NULL;
    }
    if (s->ascii)
        return s;
    Points p = {0};
    for (int64_t i = 0; i < s->length; i++)
        take_apart(&p, rt_str_at(s, i), which == 0 || which == 2);
    order_marks(&p);
    if (which < 2)
        compose(&p);
    RtBuilder b;
    rt_builder_init(&b);
    for (int64_t i = 0; i < p.n; i++)
        rt_builder_char(&b, p.items[i]);
    RtStr *r = rt_builder_finish(&b);
    return rt_str_equal(r, s) ? s : r;
}

Value ud_normalize(RtStr *form, RtStr *s) {
    RtStr *r = normal(form, s);
    return r ? RT_VAL(r) : 0;
}
int ud_is_normalized(RtStr *form, RtStr *s) {
    const RtStr *r = normal(form, s);
    return r ? r == s : -1;
}
