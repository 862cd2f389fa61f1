/* emit.c - lowered IR to C files.
 *
 * A small program, with little of the library, is one file, in which everything is static: the C compiler then sees all of it.
 * A larger one has
 *   prog_0        the user's hot functions, the strings of all files, the table of modules and main
 *   prog_cold     what of the user's code is better small than fast
 *   lib_MODULE    a module of the library, in several files (lib2_MODULE ...) if it is long: functions, code objects, variables
 * In all but the user's hot files the runtime's longer inline functions are called, which takes a third off the C compiler's time, for no
 * difference in speed that could be measured; the library's have no lines for the debugger, which takes another third off. A file of the library depends on nothing but how the program uses the module, so that
 * its object mostly comes from the cache (driver/cache.c) when another program uses the module too: no numbers of the program
 * are in it, declarations are those that it needs, and functions stand in the order of the source. */
#include "compiler/emit/internal.h"

enum { SMALL_PROGRAM = 20000, SMALL_LIBRARY = 4000, /* IR instructions */ LARGE_FILE = 4 << 20, LIBRARY_FILE = 300 << 10 /* bytes */ };

static const char *const head =
    "/* Made by pyc2c. */\n"
    "#include \"runtime/pyrt.h\"\n"
    "#if defined(__GNUC__) && !defined(__clang__)\n"
    "#pragma GCC diagnostic ignored \"-Wmaybe-uninitialized\"\n"
    "#endif\n\n";

static bool is_small_program(const Program *p) {
    int insts = 0, library = 0;
    for (int k = 0; k < p->funcs.n; k++) {
        const Func *f = p->funcs.items[k];
        insts += f->is_reachable ? f->n_insts : 0;
        library += f->is_reachable && f->module->is_stdlib ? f->n_insts : 0;
    }
    return insts < SMALL_PROGRAM && library < SMALL_LIBRARY;
}

/* ---- files */

static Unit *new_unit(Emit *e, const char *name, FileKind kind) {
    Unit *u = ARENA_NEW(e->a, Unit);
    u->name = name;
    u->kind = kind;
    writer_init(&u->decl, e->a);
    writer_init(&u->data, e->a);
    writer_init(&u->body, e->a);
    writer_init(&u->starts, e->a);
    map_init(&u->declared, e->a);
    map_init(&u->consts, e->a);
    vec_push(e->a, &e->units, u);
    return u;
}

/* Modules in C have their variables in the first file, too. */
Unit *emit_home(Emit *e, const Module *m) {
    if (e->one_file || !m->is_stdlib || m->is_c)
        return e->units.items[0];
    if (!e->homes[m->id]) {
        e->homes[m->id] = e->last[m->id] = new_unit(e, arena_printf(e->a, "lib_%s", m->c_name + 2), FILE_LIBRARY);
        e->n_files[m->id] = 1;
    }
    return e->homes[m->id];
}

static Unit *library_unit(Emit *e, const Module *m) {
    emit_home(e, m);
    if (e->last[m->id]->body.n >= LIBRARY_FILE)
        e->last[m->id] = new_unit(e, arena_printf(e->a, "lib%d_%s", ++e->n_files[m->id], m->c_name + 2), FILE_LIBRARY);
    return e->last[m->id];
}

static Unit *unit_of(Emit *e, const Func *f) {
    if (e->one_file)
        return e->units.items[0];
    if (f->module->is_stdlib)
        return library_unit(e, f->module);
    if (emit_better_small(f))
        return e->cold = e->cold ? e->cold : new_unit(e, "prog_cold", FILE_COLD);
    if (e->hot->body.n > LARGE_FILE)
        e->hot = new_unit(e, arena_printf(e->a, "prog_%d", e->units.n), FILE_HOT);
    return e->hot;
}

/* ---- functions */

typedef struct FuncList { const Func **items; int n, cap; } FuncList;

static void write_function(Emit *e, const Func *f) {
    CodeInfo *code = &e->codes[emit_origin(f)->id];
    e->unit = unit_of(e, f);
    if (f->is_generic || !code->unit)
        code->unit = e->unit;
    emit_function(e, f);
}

static void find_called(Emit *e) {
    const Program *p = e->p;
    e->called = ARENA_ARRAY(e->a, bool, p->funcs.n + 1);
    for (int k = 0; k < p->funcs.n; k++) {
        const Func *f = p->funcs.items[k];
        e->called[k] |= f->kind == FUNC_MODULE;
        for (int b = 0; f->is_reachable && b < f->blocks.n; b++)
            for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
                if (op_is(i, OP_call_direct))
                    e->called[i->u.func->id] = true;
    }
}

/* By origin: inference makes clones in an order that the whole program decides. */
static void write_functions(Emit *e) {
    const Program *p = e->p;
    FuncList *of_origin = ARENA_ARRAY(e->a, FuncList, p->funcs.n + 1);
    for (int k = 0; k < p->funcs.n; k++) {
        const Func *f = p->funcs.items[k];
        cfg_compute_dominators((Func *)f); /* analysis fields only */
        if (f->is_reachable)
            vec_push(e->a, &of_origin[emit_origin(f)->id], f);
    }
    for (int k = 0; k < p->funcs.n; k++)
        for (int c = 0; c < of_origin[k].n; c++)
            write_function(e, of_origin[k].items[c]);
}

/* ---- putting together */

static void start(Emit *e, Program *p, const EmitOptions *o) {
    *e = (Emit){.p = p, .a = p->arena, .o = o, .one_file = is_small_program(p), .resumes = program_resumes(p)};
    writer_init(&e->strings, e->a);
    writer_init(&e->texts, e->a);
    map_init(&e->string_names, e->a);
    map_init(&e->string_ids, e->a);
    e->codes = ARENA_ARRAY(e->a, CodeInfo, p->funcs.n + 1);
    e->class_used = ARENA_ARRAY(e->a, bool, p->classes.n + 1);
    e->homes = ARENA_ARRAY(e->a, Unit *, p->modules.n + 1);
    e->last = ARENA_ARRAY(e->a, Unit *, p->modules.n + 1);
    e->n_files = ARENA_ARRAY(e->a, int, p->modules.n + 1);
    e->hot = new_unit(e, "prog_0", FILE_HOT);
    emit_find_collecting(e);
    emit_find_frames(e);
    find_called(e);
}

static void append(Writer *to, const Writer *from) {
    if (from->n)
        write_bytes(to, from->data, from->n);
}

static EmitFile file_of(Emit *e, Unit *u) {
    EmitFile file = {.name = arena_printf(e->a, "%s.c", u->name), .kind = u->kind};
    writer_init(&file.text, e->a);
    write_text(&file.text, head);
    append(&file.text, &u->decl);
    if (u == e->units.items[0]) {
        append(&file.text, &e->strings);
        append(&file.text, &e->texts);
    }
    if (u->n_caches)
        write_format(&file.text, "static RtCache caches[%d];\n", u->n_caches);
    append(&file.text, &u->data);
    append(&file.text, &u->body);
    return file;
}

void emit_program(Program *p, const EmitOptions *o, EmitFiles *out) {
    Emit emit, *e = &emit;
    start(e, p, o);
    write_functions(e);
    emit_modules(e);
    emit_classes(e);
    emit_code_objects(e);
    for (int k = 0; k < e->units.n; k++)
        vec_push(e->a, out, file_of(e, e->units.items[k]));
}
