/* services.h - what the files of services/ and modules/ share: names, the standard streams. */
#ifndef RT_SERVICES_H
#define RT_SERVICES_H

#include "runtime/core/runtime.h"

/* An interned str for a literal, made at the first use of this place. */
#define RT_TEXT(literal) \
    ({ \
        static RtStr *text_; \
        if (RT_UNLIKELY(!text_)) \
            text_ = rt_str_intern(rt_str_from_cstr(literal)); \
        text_; \
    })

/* print.c: the objects behind sys.stdin, sys.stdout, sys.stderr, made at the first call. */
Value rt_std_stream(int fd);
/* Writes to sys.stderr's descriptor, past every Python object. */
void rt_write_std_error(RtStr *text);

static inline int rt_file_write(Value file, RtStr *text) { return rt_write_text(file, text); }

/* imports.c */
RtDict *rt_sys_modules(void);

/* modules/sys.c */
RtModule *rt_sys_module(void);
Value rt_sys_unraisable_args(Value exc, Value object); /* what sys.unraisablehook is called with */
Value rt_sys_get(const char *name); /* sys.NAME or 0, nothing pending */

/* typetext.c: annotations given as text. compile: 0 with nothing pending if the text is more than that. */
Value rt_type_text_compile(Value source, Value filename);
bool rt_is_type_text(Value v);
Value rt_type_text_eval(Value code, Value globals, Value locals);

/* builtins.c: TypeError unless names are str; keyword values of a PREST function: 0 if not given. */
Value rt_keyword(const Value *args, size_t nargs, RtTuple *kwnames, const char *name);
int rt_check_keywords(const char *fname, RtTuple *kwnames, const char *const *allowed);

#endif
