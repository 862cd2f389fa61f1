/* pipeline.c - the stages in order: the first file to read.
 *
 *   frontend   Python text to bound trees and the graph of modules          (frontend/)
 *   build      trees to SSA of dynamic Python operations: level BUILT       (irbuild/)
 *   infer      whole-program types, ranges, clones, call targets: TYPED     (infer/)     not with --no-infer
 *   passes     optimise/pass.def, each on every reachable function          (optimise/)  not with --no-infer
 *   lower      representations, rows, conversions: LOWERED                  (lower/)
 *   passes     optimise/pass_lowered.def                                    (optimise/)  not with --no-infer
 *   finish     frames of generators, names                                  (lower/)
 *   emit       C text                                                       (emit/)
 *
 * Each stage can be printed with --dump and is timed with --time-report; with PYC2C_VERIFY in the environment (all
 * tests set it) the verifier runs after each stage and pass. */
#include "compiler/driver/pipeline.h"
#include "compiler/emit/emit.h"
#include "compiler/frontend/modgraph.h"
#include "compiler/infer/infer.h"
#include "compiler/irbuild/irbuild.h"
#include "compiler/lower/lower.h"
#include "compiler/optimise/optimise.h"
#include <stdlib.h>
#include <time.h>

/* What inference may spend (infer.h). */
static const InferOptions infer_budget = {.max_clones = 24, .max_insts = 1500000, .max_seconds = 20, .max_bytes = (size_t)1 << 30};

typedef struct Pass { const char *name; bool (*run)(Func *); } Pass;
static const Pass passes[] = {
#define PASS(function, name, needs, keeps) {name, function},
#include "compiler/optimise/pass.def"
#undef PASS
};

typedef struct LoweredPass { const char *name; bool (*run)(Func *, const Effects *); const char *needs; } LoweredPass;
static const LoweredPass lowered_passes[] = {
#define PASS(function, name, needs, keeps) {name, function, needs},
#include "compiler/optimise/pass_lowered.def"
#undef PASS
};

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void report_time(const Options *o, const char *stage, double *since) {
    double now = now_ms();
    if (o->time_report)
        fprintf(stderr, "%-12s %8.1f ms\n", stage, now - *since);
    *since = now;
}

static void print_modules(const Options *o, Arena *a, const ModuleGraph *g) {
    Writer w;
    writer_init(&w, a);
    int n = 1 + (o->verbose ? g->modules.n - 1 : 0);
    for (int i = 0; i < n; i++) {
        const SourceModule *m = g->modules.items[i];
        write_format(&w, "# %s %s\n", m->name->text, m->file ? m->file->path : "(C)");
        if (m->tree && o->dump == DUMP_AST)
            ast_dump(&w, m->tree);
        else if (m->tree)
            scope_dump(&w, m->scope);
    }
    fwrite(w.data, 1, w.n, stdout);
}

static void print_program(Arena *a, const Program *p) {
    Writer w;
    writer_init(&w, a);
    ir_print_program(&w, p);
    fwrite(w.data, 1, w.n, stdout);
}

/* A broken invariant is the compiler's own fault: say which stage left it. Asked for by the tests: it takes a tenth of the time. */
static void verify(Arena *a, const Program *p, const char *stage) {
    if (!getenv("PYC2C_VERIFY"))
        return;
    Writer w;
    writer_init(&w, a);
    if (!ir_verify(p, &w))
        bug("IR is not valid after %s:\n%.*s", stage, (int)w.n, w.data);
}

static ModuleGraph *load(const Options *o, Arena *a, Diag *d) {
    FrontendOptions fo = {.main_path = o->main_path, .main_is_module = o->is_module, .include_dirs = o->include_dirs.items, .n_include_dirs = o->include_dirs.n, .include_modules = o->include_modules.items, .n_include_modules = o->include_modules.n, .shim_dir = o->shim_dir};
    return frontend_load(a, name_table_new(a), d, &fo);
}

/* True: goes on after the dump; the dump of a named pass comes after that pass. */
static bool dumped(const Options *o, Arena *a, const Program *p, DumpStage stage, const char *pass) {
    bool wanted = o->dump == stage && (pass ? o->dump_pass && strcmp(pass, o->dump_pass) == 0 : !o->dump_pass);
    if (wanted)
        print_program(a, p);
    return wanted;
}

/* Does anything make objects ones of another class, which has no more fields than there is room for? */
static bool assigns_class(const Program *p) {
    for (int f = 0; f < p->funcs.n; f++)
        for (int b = 0; b < p->funcs.items[f]->blocks.n; b++)
            for (const Inst *i = p->funcs.items[f]->blocks.items[b]->first; i; i = i->next) {
                bool named = op_is(i, OP_const) && i->u.k->kind == K_STR && !strcmp(i->u.k->text, "__class__");
                if ((named && !p->funcs.items[f]->module->is_stdlib) || (op_is(i, OP_setattr) && name_is(i->u.name, "__class__")))
                    return true;
            }
    return false;
}

/* A function that runs makes others. */
static void reach(Func *f) {
    f->is_reachable = true;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_make_function) && !i->u.func->is_reachable)
                reach(i->u.func);
}

/* Without inference every function is compiled that something makes. */
static void prepare_dynamic(Program *p) {
    for (int m = 0; m < p->modules.n; m++)
        if (p->modules.items[m]->body)
            reach(p->modules.items[m]->body);
    bool assigned = assigns_class(p);
    for (int k = 0; assigned && k < p->classes.n; k++)
        p->classes.items[k]->fields.n = 0;
}

/* With `check -v`, says what stayed dynamic. */
static bool infer(const Options *o, Arena *a, Program *p) {
    InferOptions options = infer_budget;
    Writer w;
    writer_init(&w, a);
    if (o->command == COMMAND_CHECK && o->verbose)
        options.explanation = &w;
    bool done = infer_program(p, &options);
    fwrite(w.data, 1, w.n, stdout);
    return done;
}

/* False: a dump was printed. */
static bool optimise(const Options *o, Arena *a, Program *p, double *t) {
    if (!infer(o, a, p)) {
        prepare_dynamic(p);
        return true;
    }
    p->is_typed = true;
    report_time(o, "infer", t);
    verify(a, p, "infer");
    if (dumped(o, a, p, DUMP_TYPES, NULL))
        return false;
    note_super_uses(p);
    for (size_t k = 0; k < sizeof passes / sizeof *passes; k++) {
        if (passes[k].run == devirtualise)
            note_function_uses(p);
        if (passes[k].run == inline_functions || passes[k].run == unroll_loops)
            find_hot_functions(p);
        if (passes[k].run == consume_generators)
            note_set_fields(p);
        if (passes[k].run == inline_functions)
            prepare_inlining(p);
        for (int f = 0; f < p->funcs.n; f++)
            if (p->funcs.items[f]->is_reachable)
                passes[k].run(p->funcs.items[f]);
        drop_unused_clones(p);
        verify(a, p, passes[k].name);
        if (dumped(o, a, p, DUMP_IR, passes[k].name))
            return false;
    }
    report_time(o, "optimise", t);
    return true;
}

/* False: a dump was printed. */
static bool optimise_lowered(const Options *o, Arena *a, Program *p) {
    for (size_t k = 0; k < sizeof lowered_passes / sizeof *lowered_passes; k++) {
        if (lowered_passes[k].run == unbox_items)
            note_unboxed_lists(p);
        if (lowered_passes[k].run == split_results)
            note_split_results(p);
        const Effects *fx = strcmp(lowered_passes[k].needs, "effects") == 0 ? effects_compute(p) : NULL;
        for (int f = 0; f < p->funcs.n; f++)
            if (p->funcs.items[f]->is_reachable)
                lowered_passes[k].run(p->funcs.items[f], fx);
        verify(a, p, lowered_passes[k].name);
        if (dumped(o, a, p, DUMP_IR, lowered_passes[k].name))
            return false;
    }
    return true;
}

static void emit(const Options *o, Program *p, EmitFiles *out) {
    EmitOptions eo = {.line_directives = o->debug_info};
    emit_program(p, &eo, out);
    for (int k = 0; k < out->n && o->dump == DUMP_C; k++)
        fwrite(out->items[k].text.data, 1, out->items[k].text.n, stdout);
}

bool pipeline_emit_c(const Options *o, Arena *a, Diag *d, EmitFiles *out) {
    double t = now_ms();
    ModuleGraph *g = load(o, a, d);
    report_time(o, "frontend", &t);
    if (g && (o->dump == DUMP_AST || o->dump == DUMP_SCOPES))
        print_modules(o, a, g);
    if (!g || o->dump == DUMP_AST || o->dump == DUMP_SCOPES)
        return false;
    Program *p = irbuild_program(a, g);
    report_time(o, "build", &t);
    if (diag_errors(d) > 0)
        return false;
    verify(a, p, "build");
    if (dumped(o, a, p, DUMP_IR, NULL))
        return false;
    if (o->no_infer)
        prepare_dynamic(p);
    else if (!optimise(o, a, p, &t))
        return false;
    if (o->command == COMMAND_CHECK)
        return false;
    lower_program(p);
    report_time(o, "lower", &t);
    verify(a, p, "lower");
    if (!o->no_infer && !optimise_lowered(o, a, p))
        return false;
    report_time(o, "lowered", &t);
    lower_finish(p);
    if (dumped(o, a, p, DUMP_LOWERED, NULL))
        return false;
    emit(o, p, out);
    report_time(o, "emit", &t);
    return o->dump == DUMP_NONE;
}
