/* text_modules.h - start functions of binascii, _struct, array, _codecs, _string, and their helper. */
#ifndef RT_TEXT_MODULES_H
#define RT_TEXT_MODULES_H
#include "runtime/core/runtime.h"
void rt_init_module_binascii(RtModule *m);
void rt_init_module__struct(RtModule *m);
void rt_init_module_array(RtModule *m);
void rt_init_module__codecs(RtModule *m);
void rt_init_module__string(RtModule *m);
uint32_t rt_crc32(uint32_t crc, const uint8_t *p, int64_t n);
/* An exception class made at start-up and put into the module. */
RtType *new_error_type(RtModule *m, const char *name, const char *module, RtType *base);
#endif
