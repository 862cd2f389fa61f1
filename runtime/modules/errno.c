/* errno.c - module errno: the numbers of the system's errors and their names. */
#include "runtime/modules/modtype.h"
#include "runtime/services/services.h"

#include <errno.h>

void rt_init_module_errno(RtModule *m);
void rt_init_module_errno(RtModule *m) {
    static const struct { const char *name; int number; } errors[] = {
#define ERROR(n) {#n, n},
#include "runtime/tables/errno.def"
#undef ERROR
    };
    RtDict *codes = rt_dict_new(sizeof errors / sizeof *errors);
    for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
        RtStr *name = rt_str_intern(rt_str_from_cstr(errors[i].name));
        rt_setattr(RT_VAL(m), name, rt_from_small(errors[i].number));
        rt_dict_set(codes, rt_from_small(errors[i].number), RT_VAL(name));
    }
    rt_setattr(RT_VAL(m), RT_TEXT("errorcode"), RT_VAL(codes));
}
