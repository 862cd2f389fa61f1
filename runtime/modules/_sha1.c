/* _sha1.c - module _sha1: SHA-1, by OpenSSL's libcrypto (the functions of the algorithm only: a program that does not
 * reach this module links none of it). */
#define OPENSSL_SUPPRESS_DEPRECATED /* the plain functions are far smaller than EVP with its providers */
#include <openssl/sha.h>

#include "runtime/modules/digest.h"

static RtType rt_type_sha1;

static void start_sha1(void *state) { SHA1_Init(state); }
static void add_sha1(void *state, const uint8_t *p, size_t n) { SHA1_Update(state, p, n); }
static void finish_sha1(void *state, uint8_t *out) { SHA1_Final(out, state); }
static const DigestKind kind_sha1 = {"sha1", 20, 64, sizeof(SHA_CTX), start_sha1, add_sha1, finish_sha1};
static Value new_sha1(Value data, bool security) { return digest_new(&rt_type_sha1, &kind_sha1, data); }

#define RT_TABLE "runtime/tables/module/_sha1.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__sha1(RtModule *m);
void rt_init_module__sha1(RtModule *m) {
    digest_ready_type(&rt_type_sha1, "_sha1.sha1");
    rt_table_install(m);
    rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr("SHA1Type")), RT_VAL(&rt_type_sha1));
}
