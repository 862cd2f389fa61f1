/* digest.c - objects of message digests, whatever the algorithm (digest.h). */
#include <assert.h>

#include "runtime/modules/digest.h"
#include "runtime/services/services.h"
#include "runtime/types/text.h"

int digest_bytes_of(Value data, const uint8_t **p, int64_t *n) {
    if (rt_type_has(data, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "Strings must be encoded before hashing");
    if (!rt_is_bytes_like(data))
        return rt_raise_int(&rt_exc_TypeError, "object supporting the buffer API required");
    return rt_get_buffer(data, p, n);
}

static Digest *alloc_digest(RtType *t, const DigestKind *kind) {
    assert(kind->state_size <= DIGEST_STATE_MAX);
    Digest *d = rt_alloc_atomic(sizeof *d + kind->state_size); /* its type is static: nothing to scan */
    d->type = t;
    d->kind = kind;
    return d;
}

Value digest_new(RtType *t, const DigestKind *kind, Value data) {
    Digest *d = alloc_digest(t, kind);
    kind->start(d->state);
    return data && digest_update(RT_VAL(d), data) < 0 ? 0 : RT_VAL(d);
}

static Value new_refused(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    return rt_raise(&rt_exc_TypeError, "cannot create '%s' instances", cls->name);
}

void digest_ready_type(RtType *t, const char *name) {
    rt_type_init_static(t, name, NULL, sizeof(Digest), 0);
    t->new_ = new_refused;
    rt_type_ready(t);
}

int digest_update(Value self, Value data) {
    const uint8_t *p;
    int64_t n;
    if (digest_bytes_of(data, &p, &n) < 0)
        return -1;
    DIGEST(self)->kind->add(DIGEST(self)->state, p, (size_t)n);
    return 0;
}

/* The digest so far; the object goes on. */
static void finish_copy(const Digest *d, uint8_t out[64]) {
    _Alignas(16) uint8_t state[DIGEST_STATE_MAX];
    memcpy(state, d->state, d->kind->state_size);
    d->kind->finish(state, out);
}

Value digest_digest(Value self) {
    uint8_t out[64];
    finish_copy(DIGEST(self), out);
    return RT_VAL(rt_bytes_new(out, DIGEST(self)->kind->size));
}

Value digest_hexdigest(Value self) {
    uint8_t out[64];
    finish_copy(DIGEST(self), out);
    return RT_VAL(bytes_hex(out, DIGEST(self)->kind->size, 0, 0, 127));
}

Value digest_copy(Value self) {
    Digest *d = DIGEST(self), *copy = alloc_digest(d->type, d->kind);
    memcpy(copy->state, d->state, d->kind->state_size);
    return RT_VAL(copy);
}

Value digest_name(Value self) { return RT_VAL(rt_str_from_cstr(DIGEST(self)->kind->name)); }
Value digest_size(Value self) { return rt_from_small(DIGEST(self)->kind->size); }
Value digest_block_size(Value self) { return rt_from_small(DIGEST(self)->kind->block); }
