/* _sha256.c - module _sha256: SHA-256 and SHA-224, by OpenSSL's libcrypto (the functions of the algorithm only: a program that does not
 * reach this module links none of it). */
#define OPENSSL_SUPPRESS_DEPRECATED /* the plain functions are far smaller than EVP with its providers */
#include <openssl/sha.h>

#include "runtime/modules/digest.h"

static RtType rt_type_sha224;
static RtType rt_type_sha256;

static void start_sha224(void *state) { SHA224_Init(state); }
static void add_sha224(void *state, const uint8_t *p, size_t n) { SHA224_Update(state, p, n); }
static void finish_sha224(void *state, uint8_t *out) { SHA224_Final(out, state); }
static const DigestKind kind_sha224 = {"sha224", 28, 64, sizeof(SHA256_CTX), start_sha224, add_sha224, finish_sha224};
static Value new_sha224(Value data, bool security) { return digest_new(&rt_type_sha224, &kind_sha224, data); }

static void start_sha256(void *state) { SHA256_Init(state); }
static void add_sha256(void *state, const uint8_t *p, size_t n) { SHA256_Update(state, p, n); }
static void finish_sha256(void *state, uint8_t *out) { SHA256_Final(out, state); }
static const DigestKind kind_sha256 = {"sha256", 32, 64, sizeof(SHA256_CTX), start_sha256, add_sha256, finish_sha256};
static Value new_sha256(Value data, bool security) { return digest_new(&rt_type_sha256, &kind_sha256, data); }

#define RT_TABLE "runtime/tables/module/_sha256.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__sha256(RtModule *m);
void rt_init_module__sha256(RtModule *m) {
    digest_ready_type(&rt_type_sha224, "_sha256.sha224");
    digest_ready_type(&rt_type_sha256, "_sha256.sha256");
    rt_table_install(m);
    rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr("SHA224Type")), RT_VAL(&rt_type_sha224));
    rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr("SHA256Type")), RT_VAL(&rt_type_sha256));
}
