/* cnames.c - the C name of every function: u_MODULE_QUALNAME, so that perf and gdb read like Python.
 * Characters C does not allow are encoded; names that collide get the function's number. */
#include "compiler/lower/internal.h"

#include <ctype.h>
#include <string.h>

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

void name_functions(Program *p) {
    Map used;
    map_init(&used, p->arena);
    for (int k = 0; k < p->funcs.n; k++) {
        Func *f = p->funcs.items[k];
        if (!f->is_reachable)
            continue;
        Writer w;
        writer_init(&w, p->arena);
        write_text(&w, "u_");
        append_identifier(&w, f->module->name->text);
        if (f->kind != FUNC_MODULE) {
            write_text(&w, "__");
            append_identifier(&w, f->qualname && *f->qualname ? f->qualname : f->name->text);
        }
        Name *n = name_intern(p->names, w.data, (int)w.n);
        if (map_has(&used, n)) {
            write_format(&w, "_%d", f->id);
            n = name_intern(p->names, w.data, (int)w.n);
        }
        map_set(&used, n, f);
        f->c_name = n->text;
    }
}
