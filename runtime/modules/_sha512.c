/* _sha512.c - module _sha512: SHA-512 and SHA-384, by OpenSSL's libcrypto (the functions of the algorithm only: a program that does not
 * reach this module links none of it). */
#define OPENSSL_SUPPRESS_DEPRECATED /* the plain functions are far smaller than EVP with its providers */
#include <openssl/sha.h>

#include "runtime/modules/digest.h"

static RtType rt_type_sha384;
static RtType rt_type_sha512;

static void start_sha384(void *state) { SHA384_Init(state); }
static void add_sha384(void *state, const uint8_t *p, size_t n) { SHA384_Update(state, p, n); }
static void finish_sha384(void *state, uint8_t *out) { SHA384_Final(out, state); }
static const DigestKind kind_sha384 = {"sha384", 48, 128, sizeof(SHA512_CTX), start_sha384, add_sha384, finish_sha384};
static Value new_sha384(Value data, bool security) { return digest_new(&rt_type_sha384, &kind_sha384, data); }

static void start_sha512(void *state) { SHA512_Init(state); }
static void add_sha512(void *state, const uint8_t *p, size_t n) { SHA512_Update(state, p, n); }
static void finish_sha512(void *state, uint8_t *out) { SHA512_Final(out, state); }
static const DigestKind kind_sha512 = {"sha512", 64, 128, sizeof(SHA512_CTX), start_sha512, add_sha512, finish_sha512};
static Value new_sha512(Value data, bool security) { return digest_new(&rt_type_sha512, &kind_sha512, data); }

#define RT_TABLE "runtime/tables/module/_sha512.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__sha512(RtModule *m);
void rt_init_module__sha512(RtModule *m) {
    digest_ready_type(&rt_type_sha384, "_sha512.sha384");
    digest_ready_type(&rt_type_sha512, "_sha512.sha512");
    rt_table_install(m);
    rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr("SHA384Type")), RT_VAL(&rt_type_sha384));
}
