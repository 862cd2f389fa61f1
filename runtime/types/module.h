/* module.h - set-up of the module type. */
#ifndef RT_TYPES_MODULE_H
#define RT_TYPES_MODULE_H

void rt_module_type_init(void); /* by rt_function_type_init */
void rt_module_late_init(void); /* once the types are ready: by rt_sys_init */

#endif
