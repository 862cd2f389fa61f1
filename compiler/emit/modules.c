/* modules.c - code objects with their position tables, class descriptions, module variables, the table
 * of modules and the entry point. */
#include "compiler/emit/internal.h"

#include <ctype.h>
#include <string.h>

const char *emit_global(Emit *e, const Global *g) {
    Writer w;
    writer_init(&w, e->a);
    write_format(&w, "g_%d_", g->module->id);
    for (const char *s = g->name->text; *s; s++) {
        if (isalnum((unsigned char)*s) || *s == '_')
            write_bytes(&w, s, 1);
        else
            write_format(&w, "x%02x", (unsigned char)*s);
    }
    return w.data;
}

/* ---- classes */

int emit_instance_size(const ClassDef *c) {
    return c->has_static_layout && c->first_offset ? c->first_offset + 8 * c->fields.n : 0;
}

const char *emit_class_info(Emit *e, const ClassDef *c) { return arena_printf(e->a, "class_%d", c->id); }

static void write_class_attrs(Emit *e, Writer *w, const ClassDef *c) {
    if (!c->attrs.n)
        return;
    for (int k = 0; k < c->attrs.n; k++)
        write_format(w, "%sValue a_%d_%d;\n", storage(e), c->id, k);
    write_format(w, "static const RtGlobal class_%d_places[] = {", c->id);
    for (int k = 0; k < c->attrs.n; k++)
        write_format(w, "{&%s, &a_%d_%d}, ", emit_name(e, c->attrs.items[k]), c->id, k);
    write_format(w, "};\nstatic RtClassAttrs class_%d_attrs = {class_%d_places, %d, NULL};\n", c->id, c->id, c->attrs.n);
}

static void write_class(Emit *e, Writer *w, const ClassDef *c) {
    write_format(w, "/* class %s */\n%sRtType *t_%d;\n", c->qualname ? c->qualname : c->name->text, storage(e), c->id);
    if (c->fields.n) {
        write_format(w, "static RtStr *const class_%d_fields[] = {", c->id);
        for (int k = 0; k < c->fields.n; k++)
            write_format(w, "&%s, ", emit_name(e, c->fields.items[k]));
        write_format(w, "};\nstatic const uint8_t class_%d_kinds[] = {", c->id);
        for (int k = 0; k < c->fields.n; k++)
            write_text(w, c->field_is_double && c->field_is_double[k] ? "RT_FIELD_DOUBLE, " : "RT_FIELD_VALUE, ");
        write_text(w, "};\n");
    }
    write_class_attrs(e, w, c);
    int size = emit_instance_size(c);
    write_format(w, "%sconst RtClassInfo class_%d = {", storage(e), c->id);
    if (c->fields.n)
        write_format(w, "class_%d_fields, class_%d_kinds, %d, %d, ", c->id, c->id, c->fields.n, size);
    else
        write_format(w, "NULL, NULL, 0, %d, ", size);
    write_format(w, c->attrs.n ? "&class_%d_attrs};\n" : "NULL};\n", c->id);
}

/* ---- code objects */

static void write_names(Emit *e, Writer *w, int id, const char *what, Name *const *names, int n) {
    if (!n)
        return;
    write_format(w, "static RtStr *const %s_%d[] = {", what, id);
    for (int k = 0; k < n; k++)
        write_format(w, "%s&%s", k ? ", " : "", emit_name(e, names[k]));
    write_text(w, "};\n");
}

static int column(int c) { return c > 32767 || c < 0 ? -1 : c; }

static void write_positions(Emit *e, Writer *w, const Func *f, const CodeInfo *c) {
    write_format(w, "static const RtPos pos_%d[] = {", f->id);
    if (!c->positions.n)
        write_format(w, "{%d, %d, 0, 0, -1, -1}", f->pos.line, f->pos.line);
    for (int k = 0; k < c->positions.n; k++) {
        const Pos *p = &c->positions.items[k];
        write_format(w, "%s{%d, %d, %d, %d, %d, %d},", k % 6 ? " " : "\n    ", p->line, p->end_line, column(p->col), column(p->end_col),
                     column(c->anchors.items[2 * k]), column(c->anchors.items[2 * k + 1]));
    }
    write_text(w, "};\n");
}

static unsigned code_flags(const Func *f) {
    unsigned flags = f->kind == FUNC_MODULE || f->kind == FUNC_CLASSBODY ? 0 : 1 | 2;
    for (int k = 0; k < f->params.n; k++)
        flags |= f->params.items[k].kind == PARAM_STAR ? 4u : f->params.items[k].kind == PARAM_STARSTAR ? 8u : 0;
    bool nested = f->parent && f->parent->kind != FUNC_MODULE && f->parent->kind != FUNC_CLASSBODY;
    return flags | (nested ? 16u : 0) | (f->is_async_gen ? 512u : f->is_coroutine ? 128u : f->is_generator ? 32u : 0);
}

/* The function that calls of unknown origin enter. */
static const Func *entered(const Func *origin) { return origin->generic ? origin->generic : origin; }

static void write_code(Emit *e, Writer *w, const Func *f) {
    int posonly = 0, pos = 0, kwonly = 0;
    for (int k = 0; k < f->params.n; k++) {
        ParamKind kind = f->params.items[k].kind;
        posonly += kind == PARAM_POSONLY;
        pos += kind == PARAM_POSONLY || kind == PARAM_POS;
        kwonly += kind == PARAM_KWONLY;
    }
    write_positions(e, w, f, &e->codes[f->id]);
    write_names(e, w, f->id, "varnames", f->varnames.items, f->varnames.n);
    write_names(e, w, f->id, "freevars", f->freevars.items, f->freevars.n);
    write_names(e, w, f->id, "cellvars", f->cellvars.items, f->cellvars.n);
    const char *qualname = f->qualname && *f->qualname ? f->qualname : f->name->text;
    const Func *entry = entered(f);
    write_format(w, "%sRT_UNSCANNED RtCode code_%d = {&rt_type_code, ", storage(e), f->id);
    write_c_string(w, f->name->text, (size_t)f->name->length);
    write_text(w, ", ");
    write_c_string(w, qualname, strlen(qualname));
    write_text(w, ", ");
    const char *file = f->module->file && f->module->file->path ? f->module->file->path : "?";
    write_c_string(w, file, strlen(file));
    write_format(w, ", &%s, &%s, %d, %d, %d, %d, %u, %d, %d, %d, %d,", emit_name(e, f->name), emit_str(e, qualname, (int)strlen(qualname)),
                 f->pos.line ? f->pos.line : 1, posonly, pos, kwonly, code_flags(f), f->params.n, f->varnames.n, f->freevars.n, f->cellvars.n);
    write_format(w, f->varnames.n ? " varnames_%d," : " NULL,", f->id);
    write_format(w, f->freevars.n ? " freevars_%d," : " NULL,", f->id);
    write_format(w, f->cellvars.n ? " cellvars_%d," : " NULL,", f->id);
    write_format(w, entry->is_reachable && entry->c_name ? " %s_entry," : " rt_do_dead_entry,", entry->c_name);
    const CodeInfo *c = &e->codes[f->id];
    write_format(w, " pos_%d, %d, &m_%d};\n", f->id, c->positions.n ? (int)c->positions.n : 1, f->module->id);
}

/* Everything that the functions refer to. Run after all functions are written: it needs their positions. */
void emit_code_objects(Emit *e, Writer *w) {
    const Program *p = e->p;
    for (int m = 0; m < p->modules.n; m++) {
        Module *module = p->modules.items[m];
        write_format(w, "%sRtModule *m_%d; /* %s */\n", storage(e), module->id, module->name->text);
        for (int g = 0; g < module->globals.n; g++)
            write_format(w, "%sValue %s;\n", storage(e), emit_global(e, module->globals.items[g]));
    }
    for (int c = 0; c < p->classes.n; c++)
        write_class(e, w, p->classes.items[c]);
    for (int k = 0; k < p->funcs.n; k++)
        if (e->codes[k].used)
            write_code(e, w, p->funcs.items[k]);
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

static void write_module_globals(Emit *e, Writer *w, const Module *m) {
    write_format(w, "static const RtGlobal globals_%d[] = {", m->id);
    for (int g = 0; g < m->globals.n; g++) {
        Global *global = m->globals.items[g];
        bool typed = global->type && !(global->type->kinds & TK_OTHER);
        write_format(w, "\n    {&%s, &%s, %d},", emit_name(e, global->name), emit_global(e, global), typed);
    }
    write_text(w, m->globals.n ? "\n};\n" : "{NULL, NULL, 0}};\n");
}

static void write_module_init(Emit *e, Writer *w, const Module *m) {
    write_format(w, "static Value init_%d(void) {\n", m->id);
    if (m->id == 0)
        write_text(w, "    start_constants();\n");
    if (m->doc)
        write_format(w, "    rt_setattr(RT_VAL(m_%d), &%s, RT_VAL(&%s));\n", m->id, emit_str(e, "__doc__", 7), emit_str(e, m->doc, m->doc_length));
    write_format(w, "    return %s(NULL);\n}\n", entered(m->body)->c_name);
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
        write_format(w, ", NULL, &m_%d, globals_%d, %d, 0, %s},\n", m->id, m->id, m->globals.n, c_module_init(e, m));
    else
        write_format(w, ", init_%d, &m_%d, globals_%d, %d, %d, NULL},\n", m->id, m->id, m->id, m->globals.n, m->is_package);
}

static bool is_present(const Module *m) { return m->is_c ? !is_built_in(m) : m->body && entered(m->body)->is_reachable; }

/* The table of modules and main. */
void emit_modules(Emit *e, Writer *w) {
    const Program *p = e->p;
    int n = 0;
    write_format(w, "static void start_constants(void) {\n%.*s}\n", (int)e->starts.n, e->starts.n ? e->starts.data : "");
    for (int k = 0; k < p->modules.n; k++) {
        Module *m = p->modules.items[k];
        if (!is_present(m))
            continue;
        write_module_globals(e, w, m);
        if (m->is_c)
            write_format(w, "void %s(RtModule *);\n", c_module_init(e, m));
        else
            write_module_init(e, w, m);
        n++;
    }
    write_text(w, "static const RtModuleDef modules[] = {\n");
    for (int k = 0; k < p->modules.n; k++)
        if (is_present(p->modules.items[k]))
            write_module_row(e, w, p->modules.items[k]);
    write_format(w, "};\n\nstatic const RtProgram program = {RT_ABI, modules, %d, \"__main__\", %s, %s, %s};\n\n", n, e->resumes ? "true" : "false",
                 p->reads_collect ? "true" : "false", p->hides_objects ? "false" : "true");
    write_text(w, "int main(int argc, char **argv) { return rt_main(argc, argv, &program); }\n");
}
