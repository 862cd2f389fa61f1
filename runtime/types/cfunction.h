/* cfunction.h - functions and methods written in C, as Python sees them. */
#ifndef RT_CFUNCTION_H
#define RT_CFUNCTION_H

/* Called by rt_function_type_init. */
void rt_cfunction_type_init(void);
void rt_code_type_init(void);

#endif
