/* modules.c - code objects with their position tables, class descriptions, module variables, the table
 * of modules and the entry point. */
#include "compiler/emit/internal.h"

#include <string.h>

/* ---- classes */

int emit_instance_size(const ClassDef *c) {
    return c->has_static_layout && c->first_offset ? c->first_offset + 8 * c->fields.n : 0;
}

static const char *stem_of(const ClassDef *c) { return c->c_name + 2; }

static void write_class_attrs(Emit *e, Writer *w, const ClassDef *c) {
    if (!c->attrs.n)
        return;
    for (int k = 0; k < c->attrs.n; k++)
        write_format(w, "%sValue %s;\n", storage(e), emit_class_place(e, c, k));
    write_format(w, "static const RtGlobal class_%s_places[] = {", stem_of(c));
    for (int k = 0; k < c->attrs.n; k++)
        write_format(w, "{&%s, &%s}, ", emit_name(e, c->attrs.items[k]), emit_class_place(e, c, k));
    write_format(w, "};\nstatic RtClassAttrs class_%s_attrs = {class_%s_places, %d, NULL};\n", stem_of(c), stem_of(c), c->attrs.n);
}

static void write_class(Emit *e, Writer *w, const ClassDef *c) {
    const char *stem = stem_of(c);
    write_format(w, "/* class %s */\n%sRtType *%s;\n", c->qualname ? c->qualname : c->name->text, storage(e), c->c_name);
    if (c->fields.n) {
        write_format(w, "static RtStr *const class_%s_fields[] = {", stem);
        for (int k = 0; k < c->fields.n; k++)
            write_format(w, "&%s, ", emit_name(e, c->fields.items[k]));
        write_format(w, "};\nstatic const uint8_t class_%s_kinds[] = {", stem);
        for (int k = 0; k < c->fields.n; k++)
            write_text(w, c->field_is_double && c->field_is_double[k] ? "RT_FIELD_DOUBLE, " : "RT_FIELD_VALUE, ");
        write_text(w, "};\n");
    }
    write_class_attrs(e, w, c);
    int size = emit_instance_size(c);
    write_format(w, "%sconst RtClassInfo %s = {", storage(e), emit_class_info(e, c));
    if (c->fields.n)
        write_format(w, "class_%s_fields, class_%s_kinds, %d, %d, ", stem, stem, c->fields.n, size);
    else
        write_format(w, "NULL, NULL, 0, %d, ", size);
    if (c->attrs.n)
        write_format(w, "&class_%s_attrs};\n", stem);
    else
        write_text(w, "NULL};\n");
}

void emit_classes(Emit *e) {
    for (int k = 0; k < e->p->classes.n; k++)
        if (e->class_used[k]) {
            e->unit = emit_home(e, e->p->classes.items[k]->module);
            write_class(e, &e->unit->data, e->p->classes.items[k]);
        }
}

/* ---- code objects */

/* The function's name in C without its prefix. */
static const char *code_stem(const Func *f) { return f->code_name + 5; }

static void write_names(Emit *e, Writer *w, const Func *f, const char *what, Name *const *names, int n) {
    if (!n)
        return;
    write_format(w, "static RtStr *const %s_%s[] = {", what, code_stem(f));
    for (int k = 0; k < n; k++)
        write_format(w, "%s&%s", k ? ", " : "", emit_name(e, names[k]));
    write_text(w, "};\n");
}

static int column(int c) { return c > 32767 || c < 0 ? -1 : c; }

static void write_positions(Emit *e, Writer *w, const Func *f, const CodeInfo *c) {
    write_format(w, "static const RtPos pos_%s[] = {", code_stem(f));
    if (!c->positions.n)
        write_format(w, "{%d, %d, 0, 0, -1, -1}", f->pos.line, f->pos.line);
    for (int k = 0; k < c->positions.n; k++) {
        const Pos *p = &c->positions.items[k];
        write_format(w, "%s{%d, %d, %d, %d, %d, %d},", k % 6 ? " " : "\n    ", p->line, p->end_line, column(p->col), column(p->end_col),
                     column(c->anchors.items[2 * k]), column(c->anchors.items[2 * k + 1]));
    }
    write_text(w, "};\n");
}

/* The function that calls of unknown origin enter. */
static const Func *entered(const Func *origin) { return origin->generic ? origin->generic : origin; }

static unsigned code_flags(const Func *f) {
    unsigned flags = f->kind == FUNC_MODULE || f->kind == FUNC_CLASSBODY ? 0 : 1 | 2;
    for (int k = 0; k < f->params.n; k++)
        flags |= f->params.items[k].kind == PARAM_STAR ? 4u : f->params.items[k].kind == PARAM_STARSTAR ? 8u : 0;
    if (f->is_text)
        return 1u << 30; /* RT_CO_TEXT */
    bool nested = f->parent && f->parent->kind != FUNC_MODULE && f->parent->kind != FUNC_CLASSBODY;
    if (entered(f)->is_reachable && emit_late_keywords(entered(f)))
        flags |= 1u << 29; /* RT_CO_LATE_KEYWORDS */
    return flags | (nested ? 16u : 0) | (f->is_async_gen ? 512u : f->is_coroutine ? 128u : f->is_generator ? 32u : 0);
}

static void write_list(Writer *w, const char *what, const Func *f, int n) {
    if (n)
        write_format(w, " %s_%s,", what, code_stem(f));
    else
        write_text(w, " NULL,");
}

static void write_code(Emit *e, Writer *w, const Func *f) {
    int posonly = 0, pos = 0, kwonly = 0;
    for (int k = 0; k < f->params.n && !f->is_text; k++) {
        ParamKind kind = f->params.items[k].kind;
        posonly += kind == PARAM_POSONLY;
        pos += kind == PARAM_POSONLY || kind == PARAM_POS;
        kwonly += kind == PARAM_KWONLY;
    }
    write_positions(e, w, f, &e->codes[f->id]);
    write_names(e, w, f, "varnames", f->varnames.items, f->varnames.n);
    write_names(e, w, f, "freevars", f->freevars.items, f->freevars.n);
    write_names(e, w, f, "cellvars", f->cellvars.items, f->cellvars.n);
    const char *qualname = f->qualname && *f->qualname ? f->qualname : f->name->text;
    const Func *entry = entered(f);
    write_format(w, "%sRT_UNSCANNED RtCode %s = {&rt_type_code, ", storage(e), f->code_name);
    write_c_string(w, f->name->text, (size_t)f->name->length);
    write_text(w, ", ");
    write_c_string(w, qualname, strlen(qualname));
    write_text(w, ", ");
    const char *file = f->module->file && f->module->file->path ? f->module->file->path : "?";
    write_c_string(w, file, strlen(file));
    write_format(w, ", &%s, &%s, &%s, %d, %d, %d, %d, %u, %d, %d, %d, %d,", emit_name(e, f->name), emit_str(e, qualname, (int)strlen(qualname)),
                 emit_str(e, file, (int)strlen(file)), f->pos.line ? f->pos.line : 1, posonly, pos, kwonly, code_flags(f), f->params.n, f->varnames.n, f->freevars.n, f->cellvars.n);
    write_list(w, "varnames", f, f->varnames.n);
    write_list(w, "freevars", f, f->freevars.n);
    write_list(w, "cellvars", f, f->cellvars.n);
    write_format(w, " %s,", entry->is_reachable && entry->c_name ? emit_entry(e, entry) : "rt_do_dead_entry");
    const CodeInfo *c = &e->codes[f->id];
    write_format(w, " pos_%s, %d, &%s};\n", code_stem(f), c->positions.n ? (int)c->positions.n : 1, emit_module(e, f->module));
}

/* Run after all functions are written: it needs their positions. */
void emit_code_objects(Emit *e) {
    for (int k = 0; k < e->p->funcs.n; k++) {
        const Func *f = e->p->funcs.items[k];
        if (!e->codes[k].used)
            continue;
        e->unit = e->codes[k].unit ? e->codes[k].unit : emit_home(e, f->module);
        write_code(e, &e->unit->data, f);
    }
}

/* ---- modules */

static const char *c_module_init(Emit *e, const Module *m) {
    char *name = arena_printf(e->a, "rt_init_module_%s", m->name->text);
    for (char *s = name; *s; s++)
        if (*s == '.')
            *s = '_';
    return name;
}

static bool is_built_in(const Module *m) { return name_is(m->name, "sys") || name_is(m->name, "builtins"); }

static const char *module_stem(const Module *m) { return m->c_name + 2; }

static void write_module_globals(Emit *e, Writer *w, const Module *m) {
    write_format(w, "%sRtModule *%s;\n", storage(e), m->c_name);
    for (int g = 0; g < m->globals.n; g++)
        write_format(w, "%sValue %s;\n", storage(e), m->globals.items[g]->c_name);
    write_format(w, "%sconst RtGlobal globals_%s[] = {", storage(e), module_stem(m));
    for (int g = 0; g < m->globals.n; g++) {
        Global *global = m->globals.items[g];
        bool typed = global->type && !(global->type->kinds & TK_OTHER);
        write_format(w, "\n    {&%s, &%s, %d},", emit_name(e, global->name), global->c_name, typed);
    }
    write_text(w, m->globals.n ? "\n};\n" : "{NULL, NULL, 0}};\n");
}

static void write_module_init(Emit *e, Writer *w, const Module *m) {
    write_format(w, "%sValue init_%s(void) {\n", storage(e), module_stem(m));
    if (m->id == 0)
        write_text(w, "    start_constants();\n");
    if (m->doc)
        write_format(w, "    rt_setattr(RT_VAL(%s), &%s, RT_VAL(&%s));\n", emit_module(e, m), emit_str(e, "__doc__", 7), emit_str(e, m->doc, m->doc_length));
    write_format(w, "    return %s(NULL);\n}\n", emit_callee(e, entered(m->body)));
}

static void write_module_row(Emit *e, Writer *w, const Module *m) {
    write_text(w, "    {");
    write_c_string(w, m->name->text, (size_t)m->name->length);
    write_text(w, ", ");
    if (m->file && m->file->path && !m->is_c)
        write_c_string(w, m->file->path, strlen(m->file->path));
    else
        write_text(w, "NULL");
    if (m->is_c)
        write_format(w, ", NULL, &%s, globals_%s, %d, 0, %s},\n", m->c_name, module_stem(m), m->globals.n, c_module_init(e, m));
    else
        write_format(w, ", init_%s, &%s, globals_%s, %d, %d, NULL},\n", module_stem(m), emit_module(e, m), module_stem(m), m->globals.n, m->is_package);
}

static bool is_present(const Module *m) { return m->is_c ? !is_built_in(m) : m->body && entered(m->body)->is_reachable; }

/* Frozensets of all files. */
static void write_starts(Emit *e) {
    Writer *w = &e->units.items[0]->body, calls;
    writer_init(&calls, e->a);
    for (int k = 0; k < e->units.n; k++) {
        Unit *u = e->units.items[k];
        if (!u->starts.n)
            continue;
        write_format(&u->body, "%svoid start_%s(void) {\n%.*s}\n", storage(e), u->name, (int)u->starts.n, u->starts.data);
        write_format(w, "void start_%s(void);\n", u->name);
        write_format(&calls, "    start_%s();\n", u->name);
    }
    write_format(w, "static void start_constants(void) {\n%.*s}\n", (int)calls.n, calls.n ? calls.data : "");
}

static void write_module(Emit *e, const Module *m) {
    e->unit = emit_home(e, m);
    write_module_globals(e, &e->unit->data, m);
    if (is_present(m) && !m->is_c)
        write_module_init(e, &e->unit->body, m);
    if (e->unit == e->units.items[0])
        return;
    write_format(&e->units.items[0]->decl, "extern const RtGlobal globals_%s[];\nextern Value init_%s(void);\n", module_stem(m), module_stem(m));
}

/* The variables and bodies of the modules, their table, and main. */
void emit_modules(Emit *e) {
    const Program *p = e->p;
    Unit *main = e->units.items[0];
    Writer *w = &main->body;
    int n = 0;
    write_starts(e);
    for (int k = 0; k < p->modules.n; k++)
        write_module(e, p->modules.items[k]);
    e->unit = main;
    for (int k = 0; k < p->modules.n; k++)
        if (is_present(p->modules.items[k]) && p->modules.items[k]->is_c)
            write_format(w, "void %s(RtModule *);\n", c_module_init(e, p->modules.items[k]));
    write_text(w, "static const RtModuleDef modules[] = {\n");
    for (int k = 0; k < p->modules.n; k++)
        if (is_present(p->modules.items[k])) {
            write_module_row(e, w, p->modules.items[k]);
            n++;
        }
    write_format(w, "};\n\nstatic const RtProgram program = {RT_ABI, modules, %d, \"__main__\", %s, %s, %s, %s, %s};\n\n", n, e->resumes ? "true" : "false",
                 p->reads_collect ? "true" : "false", e->frames ? "true" : "false", p->hides_objects ? "false" : "true", p->is_typed ? "true" : "false");
    write_text(w, "int main(int argc, char **argv) { return rt_main(argc, argv, &program); }\n");
}
