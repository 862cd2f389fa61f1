/* emit.c - lowered IR to C files. With one file everything is static and its data stands before the
 * functions; with several, the first holds the data and each starts with the same declarations. */
#include "compiler/emit/internal.h"

enum { SMALL_PROGRAM = 20000 }; /* IR instructions */

static const char *const head =
    "/* Made by pyc2c. */\n"
    "#include \"runtime/pyrt.h\"\n"
    "#if defined(__GNUC__) && !defined(__clang__)\n"
    "#pragma GCC diagnostic ignored \"-Wmaybe-uninitialized\"\n"
    "#endif\n\n";

/* A small program is one file: the C compiler then sees all of it, and inlines calls. */
static int count_files(const Program *p, const EmitOptions *o) {
    int insts = 0;
    for (int k = 0; k < p->funcs.n; k++)
        insts += p->funcs.items[k]->is_reachable ? p->funcs.items[k]->n_insts : 0;
    return o->n_files < 1 || insts < SMALL_PROGRAM ? 1 : o->n_files;
}

static void start(Emit *e, const Program *p, const EmitOptions *o, int n_files) {
    *e = (Emit){.p = p, .a = p->arena, .o = o, .one_file = n_files == 1, .resumes = program_resumes(p)};
    writer_init(&e->decl, e->a);
    writer_init(&e->strings, e->a);
    writer_init(&e->data, e->a);
    writer_init(&e->starts, e->a);
    map_init(&e->string_names, e->a);
    e->consts = ARENA_ARRAY(e->a, const char *, p->consts.n + 1);
    e->codes = ARENA_ARRAY(e->a, CodeInfo, p->funcs.n + 1);
    emit_find_collecting(e);
}

static void declare_data(Emit *e) {
    const Program *p = e->p;
    if (e->one_file)
        return;
    for (int m = 0; m < p->modules.n; m++) {
        write_format(&e->decl, "extern RtModule *m_%d;\n", p->modules.items[m]->id);
        for (int g = 0; g < p->modules.items[m]->globals.n; g++)
            write_format(&e->decl, "extern Value %s;\n", emit_global(e, p->modules.items[m]->globals.items[g]));
    }
    for (int c = 0; c < p->classes.n; c++) {
        const ClassDef *def = p->classes.items[c];
        write_format(&e->decl, "extern RtType *t_%d;\nextern const RtClassInfo class_%d;\n", def->id, def->id);
        for (int k = 0; k < def->attrs.n; k++)
            write_format(&e->decl, "extern Value a_%d_%d;\n", def->id, k);
    }
    for (int k = 0; k < p->funcs.n; k++)
        if (e->codes[k].used)
            write_format(&e->decl, "extern RtCode code_%d;\n", k);
}

static void append(Writer *to, const Writer *from) {
    if (from->n)
        write_bytes(to, from->data, from->n);
}

static void write_functions(Emit *e, Writer *bodies, int n_files) {
    const Program *p = e->p;
    for (int k = 0; k < n_files; k++)
        writer_init(&bodies[k], e->a);
    for (int k = 0; k < p->funcs.n; k++) {
        const Func *f = p->funcs.items[k];
        if (!f->is_reachable)
            continue;
        int least = 0; /* the file with the least text so far */
        for (int q = 1; q < n_files; q++)
            if (bodies[q].n < bodies[least].n)
                least = q;
        emit_prototypes(e, f);
        emit_function(e, f, &bodies[least]);
    }
}

void emit_program(const Program *p, const EmitOptions *o, EmitFiles *out) {
    Emit emit, *e = &emit;
    int n_files = count_files(p, o);
    start(e, p, o, n_files);
    Writer *bodies = ARENA_ARRAY(e->a, Writer, n_files), codes, modules;
    write_functions(e, bodies, n_files);
    writer_init(&codes, e->a);
    writer_init(&modules, e->a);
    emit_code_objects(e, &codes);
    emit_modules(e, &modules);
    declare_data(e);
    for (int k = 0; k < n_files; k++) {
        EmitFile file = {.name = arena_printf(e->a, "prog_%d.c", k)};
        writer_init(&file.text, e->a);
        write_text(&file.text, head);
        append(&file.text, &e->decl);
        if (k == 0) {
            append(&file.text, &e->strings);
            append(&file.text, &e->data);
            append(&file.text, &codes);
        }
        append(&file.text, &bodies[k]);
        if (k == 0)
            append(&file.text, &modules);
        vec_push(e->a, out, file);
    }
}
