/* emit.c - lowered IR to C files. With one file everything is static and its data stands before the
 * functions; with several, the first holds the data and what is hot of the program. The others hold the library, and
 * the last what is better small: there the runtime's longer inline functions are called, which takes a third off the
 * C compiler's time, for no difference in speed that could be measured. Each starts with the same declarations. */
#include "compiler/emit/internal.h"

enum { SMALL_PROGRAM = 20000, /* IR instructions */ LARGE_FILE = 4 << 20 /* bytes */ };

static const char *const head =
    "/* Made by pyc2c. */\n"
    "#include \"runtime/pyrt.h\"\n"
    "#if defined(__GNUC__) && !defined(__clang__)\n"
    "#pragma GCC diagnostic ignored \"-Wmaybe-uninitialized\"\n"
    "#endif\n\n";

/* A small program is one file: the C compiler then sees all of it, and inlines calls. */
static bool is_small_program(const Program *p) {
    int insts = 0;
    for (int k = 0; k < p->funcs.n; k++)
        insts += p->funcs.items[k]->is_reachable ? p->funcs.items[k]->n_insts : 0;
    return insts < SMALL_PROGRAM;
}

static void start(Emit *e, const Program *p, const EmitOptions *o) {
    *e = (Emit){.p = p, .a = p->arena, .o = o, .one_file = is_small_program(p), .resumes = program_resumes(p)};
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

/* Where the text of the functions goes: all of them; or those of the program, of the library, and the small ones. */
typedef struct Bodies { Writer *items; int n; } Bodies;

static Writer *least(Writer *w, int n) {
    Writer *found = w;
    for (int k = 1; k < n; k++)
        if (w[k].n < found->n)
            found = &w[k];
    return found;
}

static Writer *file_of(const Emit *e, const Bodies *b, const Func *f) {
    if (e->one_file)
        return b->items;
    if (emit_better_small(f))
        return &b->items[b->n - 1];
    if (!f->module->is_stdlib && b->items[0].n < LARGE_FILE)
        return b->items;
    return least(b->items + 1, b->n - 2);
}

static Bodies write_functions(Emit *e) {
    const Program *p = e->p;
    Bodies b = {.n = e->one_file ? 1 : 2 + (e->o->n_files < 1 ? 1 : e->o->n_files)};
    b.items = ARENA_ARRAY(e->a, Writer, b.n);
    for (int k = 0; k < b.n; k++)
        writer_init(&b.items[k], e->a);
    for (int k = 0; k < p->funcs.n; k++) {
        const Func *f = p->funcs.items[k];
        if (!f->is_reachable)
            continue;
        emit_prototypes(e, f);
        emit_function(e, f, file_of(e, &b, f));
    }
    return b;
}

void emit_program(const Program *p, const EmitOptions *o, EmitFiles *out) {
    Emit emit, *e = &emit;
    start(e, p, o);
    Writer codes, modules;
    Bodies bodies = write_functions(e);
    writer_init(&codes, e->a);
    writer_init(&modules, e->a);
    emit_code_objects(e, &codes);
    emit_modules(e, &modules);
    declare_data(e);
    for (int k = 0; k < bodies.n; k++) {
        EmitFile file = {.name = arena_printf(e->a, "prog_%d.c", k), .small = k > 0};
        writer_init(&file.text, e->a);
        write_text(&file.text, head);
        append(&file.text, &e->decl);
        if (k == 0) {
            append(&file.text, &e->strings);
            append(&file.text, &e->data);
            append(&file.text, &codes);
        }
        append(&file.text, &bodies.items[k]);
        if (k == 0)
            append(&file.text, &modules);
        vec_push(e->a, out, file);
    }
}
