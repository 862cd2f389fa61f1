/* pipeline.c - the stages in order. Each can be printed with --dump and is timed with --time-report. */
#include "compiler/driver/pipeline.h"
#include "compiler/frontend/modgraph.h"
#include <time.h>

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static double report_time(const Options *o, const char *stage, double since)
{
    double now = now_ms();
    if (o->time_report)
        fprintf(stderr, "%-12s %8.1f ms\n", stage, now - since);
    return now;
}

static void print_modules(const Options *o, Arena *a, const ModuleGraph *g)
{
    Writer w;
    writer_init(&w, a);
    int n = o->dump == DUMP_AST || o->dump == DUMP_SCOPES ? 1 + (o->verbose ? g->modules.n - 1 : 0) : 0;
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

bool pipeline_emit_c(const Options *o, Arena *a, Diag *d, CFiles *out)
{
    double t = now_ms();
    NameTable *names = name_table_new(a);
    FrontendOptions fo = {.main_path = o->main_path, .include_dirs = o->include_dirs.items,
                          .n_include_dirs = o->include_dirs.n, .include_modules = o->include_modules.items,
                          .n_include_modules = o->include_modules.n, .shim_dir = o->shim_dir};
    ModuleGraph *g = frontend_load(a, names, d, &fo);
    t = report_time(o, "frontend", t);
    if (!g || diag_errors(d) > 0)
        return false;
    print_modules(o, a, g);
    return false;
}
