/* pwd.c - module pwd: the entries of the password database, by the C library's getpw*(). */
#include "runtime/modules/posix.h"

#include <pwd.h>

static const char *const fields[] = {"pw_name", "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell"};
static RtStructSeq struct_passwd = {.name = "pwd.struct_passwd", .fields = fields, .n_sequence = 7, .n_fields = 7};

static Value entry(const struct passwd *p) {
    const Value v[] = {posix_text_or_none(p->pw_name),  posix_text_or_none(p->pw_passwd), rt_from_small(p->pw_uid), rt_from_small(p->pw_gid),
                       posix_text_or_none(p->pw_gecos), posix_text_or_none(p->pw_dir),    posix_text_or_none(p->pw_shell)};
    return rt_structseq_make(&struct_passwd, v);
}

static Value pwd_getpwuid(Value id) {
    uint32_t uid;
    if (!posix_id(id, "uid", &uid)) {
        if (!rt_pending_is(&rt_exc_OverflowError))
            return 0;
        rt_clear();
        return rt_raise(&rt_exc_KeyError, "getpwuid(): uid not found");
    }
    const struct passwd *p = getpwuid(uid);
    return p ? entry(p) : rt_raise(&rt_exc_KeyError, "getpwuid(): uid not found: %lld", uid == UINT32_MAX ? -1LL : (long long)uid);
}

static Value pwd_getpwnam(RtStr *name) {
    const char *encoded = posix_encoded(RT_VAL(name));
    if (!encoded)
        return 0;
    const struct passwd *p = getpwnam(encoded);
    return p ? entry(p) : rt_raise(&rt_exc_KeyError, "getpwnam(): name not found: %R", RT_VAL(name));
}

static RtList *pwd_getpwall(void) {
    RtList *all = rt_list_new(32);
    setpwent();
    for (const struct passwd *p; (p = getpwent()) != NULL;)
        rt_list_append(all, entry(p));
    endpwent();
    return all;
}

#define RT_TABLE "runtime/tables/module/pwd.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module_pwd(RtModule *m);
void rt_init_module_pwd(RtModule *m) {
    rt_table_install(m);
    rt_structseq_init(&struct_passwd, m);
}
