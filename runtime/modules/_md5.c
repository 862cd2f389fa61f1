/* _md5.c - module _md5: MD5, by OpenSSL's libcrypto (the functions of the algorithm only: a program that does not
 * reach this module links none of it). */
#define OPENSSL_SUPPRESS_DEPRECATED /* the plain functions are far smaller than EVP with its providers */
#include <openssl/md5.h>

#include "runtime/modules/digest.h"

static RtType rt_type_md5;

static void start_md5(void *state) { MD5_Init(state); }
static void add_md5(void *state, const uint8_t *p, size_t n) { MD5_Update(state, p, n); }
static void finish_md5(void *state, uint8_t *out) { MD5_Final(out, state); }
static const DigestKind kind_md5 = {"md5", 16, 64, sizeof(MD5_CTX), start_md5, add_md5, finish_md5};
static Value new_md5(Value data, bool security) { return digest_new(&rt_type_md5, &kind_md5, data); }

#define RT_TABLE "runtime/tables/module/_md5.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__md5(RtModule *m);
void rt_init_module__md5(RtModule *m) {
    digest_ready_type(&rt_type_md5, "_md5.md5");
    rt_table_install(m);
    rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr("MD5Type")), RT_VAL(&rt_type_md5));
}
