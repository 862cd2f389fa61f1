/* grp.c - module grp: the entries of the group database, by the C library's getgr*(). */
#include "runtime/modules/posix.h"

#include <grp.h>

static const char *const fields[] = {"gr_name", "gr_passwd", "gr_gid", "gr_mem"};
static RtStructSeq struct_group = {.name = "grp.struct_group", .fields = fields, .n_sequence = 4, .n_fields = 4};

static Value entry(const struct group *g) {
    RtList *members = rt_list_new(4);
    for (char **m = g->gr_mem; *m; m++)
        rt_list_append(members, posix_text_or_none(*m));
    return rt_structseq_make(&struct_group, (Value[]){posix_text_or_none(g->gr_name), posix_text_or_none(g->gr_passwd), rt_from_small(g->gr_gid), RT_VAL(members)});
}

static Value grp_getgrgid(Value id) {
    uint32_t gid;
    if (!posix_id(id, "gid", &gid))
        return 0;
    const struct group *g = getgrgid(gid);
    return g ? entry(g) : rt_raise(&rt_exc_KeyError, "getgrgid(): gid not found: %lld", gid == UINT32_MAX ? -1LL : (long long)gid);
}

static Value grp_getgrnam(RtStr *name) {
    const char *encoded = posix_encoded(RT_VAL(name));
    if (!encoded)
        return 0;
    const struct group *g = getgrnam(encoded);
    return g ? entry(g) : rt_raise(&rt_exc_KeyError, "getgrnam(): name not found: %R", RT_VAL(name));
}

static RtList *grp_getgrall(void) {
    RtList *all = rt_list_new(32);
    setgrent();
    for (const struct group *g; (g = getgrent()) != NULL;)
        rt_list_append(all, entry(g));
    endgrent();
    return all;
}

#define RT_TABLE "runtime/tables/module/grp.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module_grp(RtModule *m);
void rt_init_module_grp(RtModule *m) {
    rt_table_install(m);
    rt_structseq_init(&struct_group, m);
}
