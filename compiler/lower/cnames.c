/* cnames.c - the C names of all that emitted files share. A name is made of what it stands for alone (module and
 * qualified name, the number of the clone), never of a number in the program: so the C of a library module is the
 * same text in every program that uses it in the same way, and its object comes from the cache.
 *
 *   u_MODULE__QUALNAME   a function; further clones of one end in _2, _3 ...; perf and gdb read like Python
 *   m_MODULE, g_MODULE__NAME, t_MODULE__QUALNAME and the like: emit/names.c
 *
 * Characters C does not allow are encoded; names that collide get a number. */
#include "compiler/lower/internal.h"

#include <ctype.h>
#include <string.h>

typedef struct Namer { Program *p; Map used; } Namer;

static void append_identifier(Writer *w, const char *text) {
    for (const char *s = text; *s; s++) {
        if (isalnum((unsigned char)*s) || *s == '_')
            write_bytes(w, s, 1);
        else if (*s == '.')
            write_text(w, "__");
        else if (strncmp(s, "<locals>", 8) == 0) {
            write_text(w, "L");
            s += 7;
        } else if (*s != '<' && *s != '>')
            write_format(w, "x%02x", (unsigned char)*s);
    }
}

/* PREFIX MODULE__NAME; name NULL: PREFIX MODULE. With a number at its end if there is one already. */
static const char *unique(Namer *n, const char *prefix, const Module *m, const char *name) {
    Writer w;
    writer_init(&w, n->p->arena);
    write_text(&w, prefix);
    append_identifier(&w, m->name->text);
    if (name) {
        write_text(&w, "__");
        append_identifier(&w, name);
    }
    Name *found = name_intern(n->p->names, w.data, (int)w.n);
    size_t length = w.n;
    for (int k = 2; map_has(&n->used, found); k++) {
        w.n = length;
        write_format(&w, "_%d", k);
        found = name_intern(n->p->names, w.data, (int)w.n);
    }
    map_set(&n->used, found, found);
    return found->text;
}

static const char *full_name(const Func *f) { return f->kind == FUNC_MODULE ? NULL : f->qualname && *f->qualname ? f->qualname : f->name->text; }

static void name_globals(Namer *n, Module *m) {
    for (int k = 0; k < m->globals.n; k++)
        m->globals.items[k]->c_name = unique(n, "g_", m, m->globals.items[k]->name->text);
}

void name_all(Program *p) {
    Namer n = {.p = p};
    map_init(&n.used, p->arena);
    for (int k = 0; k < p->modules.n; k++) {
        p->modules.items[k]->c_name = unique(&n, "m_", p->modules.items[k], NULL);
        name_globals(&n, p->modules.items[k]);
    }
    for (int k = 0; k < p->classes.n; k++) {
        ClassDef *c = p->classes.items[k];
        c->c_name = unique(&n, "t_", c->module, c->qualname ? c->qualname : c->name->text);
    }
    for (int k = 0; k < p->funcs.n; k++) { /* origins come before their clones */
        Func *f = p->funcs.items[k];
        if (!f->origin)
            f->code_name = unique(&n, "code_", f->module, full_name(f));
        if (f->is_reachable)
            f->c_name = unique(&n, "u_", f->module, full_name(f));
    }
}
