/* names.c - how C text names what may stand in another file. The names themselves are chosen in lower/cnames.c. */
#include "compiler/emit/internal.h"

const char *storage(const Emit *e) { return e->one_file ? "static " : ""; }

bool emit_declares(Emit *e, const char *c_name) {
    Name *n = name_intern(e->p->names, c_name, -1);
    if (map_has(&e->unit->declared, n))
        return false;
    map_set(&e->unit->declared, n, n);
    return true;
}

/* In a single file this is a tentative definition. */
static const char *declare(Emit *e, const char *type, const char *c_name) {
    if (emit_declares(e, c_name))
        write_format(&e->unit->decl, "%s %s%s;\n", e->one_file ? "static" : "extern", type, c_name);
    return c_name;
}

/* The class's name without its prefix. */
static const char *stem_of(const ClassDef *c) { return c->c_name + 2; }

const char *emit_module(Emit *e, const Module *m) { return declare(e, "RtModule *", m->c_name); }

const char *emit_global(Emit *e, const Global *g) { return declare(e, "Value ", g->c_name); }

const char *emit_type(Emit *e, const ClassDef *c) {
    e->class_used[c->id] = true;
    return declare(e, "RtType *", c->c_name);
}

const char *emit_class_info(Emit *e, const ClassDef *c) {
    e->class_used[c->id] = true;
    return declare(e, "const RtClassInfo ", arena_printf(e->a, "class_%s", stem_of(c)));
}

const char *emit_class_place(Emit *e, const ClassDef *c, int attr) {
    e->class_used[c->id] = true;
    return declare(e, "Value ", arena_printf(e->a, "a_%s_%d", stem_of(c), attr));
}

const char *emit_code(Emit *e, const Func *f) {
    const Func *origin = emit_origin(f);
    e->codes[origin->id].used = true;
    return declare(e, e->one_file ? "RT_UNSCANNED RtCode " : "RtCode ", origin->code_name);
}

const char *emit_callee(Emit *e, const Func *f) {
    if (emit_declares(e, f->c_name))
        emit_prototype(e, &e->unit->decl, f);
    return f->c_name;
}

const char *emit_entry(Emit *e, const Func *f) { return emit_is_entry(e, f) ? f->c_name : arena_printf(e->a, "%s_entry", f->c_name); }

/* Passes of the C compiler take more than linear time for one long function; its time is in what it calls. */
bool emit_is_compact(const Emit *e) {
    enum { LONG_FUNCTION = 1500 /* IR instructions */ };
    return (e->unit->kind != FILE_HOT || e->f->n_insts > LONG_FUNCTION) && !e->deaths;
}

const char *emit_cache(Emit *e) { return arena_printf(e->a, "caches[%d]", e->unit->n_caches++); }
