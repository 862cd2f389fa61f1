/* frame.h - frame objects (frame.c). */
#ifndef RT_TYPES_FRAME_H
#define RT_TYPES_FRAME_H

#include "runtime/core/object.h"

typedef struct RtFrame RtFrame;
RtFrame *rt_frame_of_traceback(const RtCode *code, int32_t line);
RtFrame *rt_frame_current(int64_t depth);                        /* the caller's, or one further out; NULL: there is none */
RtFrame *rt_frame_running(const RtCode *code);                    /* the innermost one of that code that keeps a record, or NULL */
const RtCode *rt_frame_place(RtFrame *f, int32_t *line);
void rt_frame_type_init(void);

#endif
