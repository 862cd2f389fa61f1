/* digest.h - what the modules of message digests (_md5, _sha1, _sha256, _sha512, _sha3) share: one object for all,
 * which holds the state of its algorithm in line. */
#ifndef RT_DIGEST_H
#define RT_DIGEST_H

#include "runtime/modules/modtype.h"

/* An algorithm: its start, the addition of n bytes, and the end, which writes size bytes and spoils the state. */
typedef struct DigestKind {
    const char *name;
    int64_t size, block;
    size_t state_size;
    void (*start)(void *state);
    void (*add)(void *state, const uint8_t *p, size_t n);
    void (*finish)(void *state, uint8_t *out);
} DigestKind;

#define DIGEST_STATE_MAX 256 /* bytes: the largest state */
typedef struct Digest {
    RtType *type;
    const DigestKind *kind;
    uint8_t state[]; /* state_size bytes */
} Digest;
#define DIGEST(v) RT_AS(Digest, v)

/* The bytes of data for a hash; refuses text as CPython's modules do. 0 or -1. */
int digest_bytes_of(Value data, const uint8_t **p, int64_t *n);
/* A new object of a static type; data: 0 or what it begins with. */
Value digest_new(RtType *t, const DigestKind *kind, Value data);
/* Readies a type under its dotted name; objects are made by functions of the module only. */
void digest_ready_type(RtType *t, const char *name);

/* The methods of the rows DIGEST_ROWS. */
int digest_update(Value self, Value data);
Value digest_digest(Value self);
Value digest_hexdigest(Value self);
Value digest_copy(Value self);
Value digest_name(Value self);
Value digest_size(Value self);
Value digest_block_size(Value self);

#endif
