/* exception.h - what exception.c and traceback.c offer inside the runtime: where the extra words
 * of each class are, and the printing of exceptions to a string.
 */
#ifndef RT_EXCEPTION_H
#define RT_EXCEPTION_H

#include "runtime/core/runtime.h"

/* RtException.extra, by class. */
enum { RT_X_VALUE = 0 /* StopIteration */, RT_X_CODE = 0 /* SystemExit */ };
enum { RT_X_ATTR_NAME, RT_X_ATTR_OBJ };                     /* AttributeError; NameError has the name only */
enum { RT_X_MSG, RT_X_IMPORT_NAME, RT_X_IMPORT_PATH };      /* ImportError */
enum { RT_X_ERRNO, RT_X_STRERROR, RT_X_FILENAME, RT_X_FILENAME2, RT_X_WRITTEN }; /* OSError */
enum { RT_X_ENCODING, RT_X_OBJECT, RT_X_START, RT_X_END, RT_X_REASON };          /* UnicodeError */
enum { RT_X_SYN_MSG, RT_X_SYN_FILE, RT_X_SYN_LINE, RT_X_SYN_OFFSET, RT_X_SYN_MORE }; /* SyntaxError; more: list of text,
                                                               end_lineno, end_offset, print_file_and_line */
enum { RT_X_GROUP_MSG, RT_X_GROUP_EXCS };                   /* exception groups: str, tuple */

RtType *rt_oserror_type(int err);  /* the subclass of OSError for an errno */
void rt_exception_group_init(const void *getsets); /* slots of the group types */
/* The text that an unhandled exception prints, or NULL with an exception pending. */
RtStr *rt_exception_text(Value exc);
/* Line `line` (from 1) of a source file, without its newline; false if the file cannot be read or is shorter. */
bool rt_source_line(const char *name, int32_t line, const char **start, size_t *length);
/* " Did you mean: 'x'?" for AttributeError and NameError, or NULL. Nothing stays pending. */
RtStr *rt_suggestion(Value exc);

/* core/startup.c: modules are gone, only finalizers still run; tracebacks are then without source lines. */
extern bool rt_finalizing;

#endif
