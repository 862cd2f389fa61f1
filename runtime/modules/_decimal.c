/* _decimal.c - module _decimal: brings its parts together (see _decimal.h). */
#include "runtime/modules/_decimal.h"

static void set(RtModule *m, const char *name, Value v) { rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr(name)), v); }

/* The class counts as an instance of an abstract one, if the program has the module of that. */
static void register_class(RtStr *module, RtStr *abstract, RtType *t) {
    Value m = rt_import(module, true), abc = m == 0 ? 0 : rt_getattr(m, abstract);
    if (abc == 0 || rt_call_method1(abc, RT_TEXT("register"), RT_VAL(t)) == 0)
        rt_clear();
}

void rt_init_module__decimal(RtModule *m);
void rt_init_module__decimal(RtModule *m) {
    dec_signals_init(m);
    dec_objects_init(m);
    dec_methods_init(m);
    dec_tuple_init(m);
    dec_contexts_init(m);
    dec_context_methods_init(m);
    register_class(RT_TEXT("numbers"), RT_TEXT("Number"), &rt_type_Decimal);
    register_class(RT_TEXT("_collections_abc"), RT_TEXT("MutableMapping"), &rt_type_SignalDictMixin);
    set(m, "MAX_PREC", rt_from_small(DEC_MAX_PREC));
    set(m, "MAX_EMAX", rt_from_small(DEC_MAX_EMAX));
    set(m, "MIN_EMIN", rt_from_small(DEC_MIN_EMIN));
    set(m, "MIN_ETINY", rt_from_small(DEC_MIN_ETINY));
    set(m, "HAVE_THREADS", RT_TRUE);
    set(m, "HAVE_CONTEXTVAR", RT_TRUE);
    set(m, "__doc__", RT_VAL(rt_str_from_cstr("C decimal arithmetic module")));
    set(m, "__version__", RT_VAL(rt_str_from_cstr("1.70")));
    set(m, "__libmpdec_version__", RT_VAL(rt_str_from_cstr("2.5.1")));
}
