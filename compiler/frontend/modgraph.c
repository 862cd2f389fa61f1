/* modgraph.c - the modules of the program, breadth first from the main file. Each module is read, parsed and
 * bound when first met. What cannot be found is only noted; whether it is an error is decided at the end: it
 * is one if the module with the import is surely imported by the main program, along unguarded imports. */
#include "compiler/frontend/modgraph.h"
#include "compiler/frontend/cpython.h"
#include "compiler/frontend/finder.h"
#include "compiler/frontend/importscan.h"
#include "compiler/frontend/mentions.h"
#include "compiler/frontend/source.h"
#include "compiler/frontend/text.h"
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

/* An import that failed, to be reported if its module turns out to be required. */
typedef struct Problem {
    SourceModule *module;
    Pos pos;
    DiagCode code;
    Name *name;
} Problem;

/* An import inside a function of the library that nothing is known to call yet. */
typedef struct Waiting { SourceModule *module; ImportSite site; } Waiting;

typedef struct Edge { SourceModule *from, *to; Pos pos; } Edge;

typedef struct Loader {
    ModuleGraph *graph;
    Arena *arena;
    Cpython *python;
    Finder *finder;
    const FrontendOptions *options;
    Map found;              /* Name * to SourceModule * */
    Map failed;             /* Name * to a failed Found * */
    VEC(Problem) problems;
    VEC(Edge) required_edges;
    VEC(Waiting) waiting;
    Map mentioned;          /* names by which the program's own modules, or decorators of the library, may reach its functions */
} Loader;

/* ---- queries ---- */

SourceModule *modgraph_find(const ModuleGraph *g, const Name *dotted)
{
    for (int i = 0; i < g->modules.n; i++)
        if (g->modules.items[i]->name == dotted)
            return g->modules.items[i];
    return NULL;
}

Name *modgraph_resolve(const ModuleGraph *g, const SourceModule *m, const Name *module, int level)
{
    if (level == 0)
        return (Name *)module;
    int length = m->package ? m->package->length : 0;
    for (int i = 1; i < level; i++) {
        while (length > 0 && m->package->text[length - 1] != '.')
            length--;
        length -= length > 0;
    }
    if (length <= 0)
        return NULL;
    if (!module || module->length == 0)
        return name_intern(g->names, m->package->text, length);
    char *text = arena_printf(g->arena, "%.*s.%s", length, m->package->text, module->text);
    return name_intern(g->names, text, -1);
}

/* ---- loading one module ---- */

static Name *parent_name(Loader *l, const Name *dotted)
{
    const char *dot = strrchr(dotted->text, '.');
    return dot ? name_intern(l->graph->names, dotted->text, (int)(dot - dotted->text)) : NULL;
}

static bool parse_module(Loader *l, SourceModule *m)
{
    m->tree = cpython_parse(l->python, l->graph->diag, m->file, !m->is_stdlib);
    if (!m->tree)
        return false;
    m->tree->pos.file = m->file;
    m->scope = scope_analyse(l->arena, l->graph->names, m->tree, false);
    text_find(l->arena, l->graph->names, l->python, m);
    return true;
}

static SourceFile *namespace_file(Loader *l, const char *dir)
{
    SourceFile *file = ARENA_NEW(l->arena, SourceFile);
    file->path = dir;
    file->text = "";
    return file;
}

static const char *display_path(Loader *l, const char *path)
{
    char cwd[PATH_MAX];
    if (!getcwd(cwd, sizeof cwd))
        return NULL;
    size_t n = strlen(cwd);
    if (strncmp(path, cwd, n) != 0 || path[n] != '/')
        return NULL;
    return arena_strdup(l->arena, path + n + 1);
}

static SourceModule *add_module(Loader *l, Name *name, Found found, SourceModule *parent)
{
    SourceModule *m = ARENA_NEW(l->arena, SourceModule);
    m->name = name;
    m->kind = found.kind == FOUND_C ? MODULE_C : found.kind == FOUND_SHIM ? MODULE_SHIM : MODULE_SOURCE;
    m->is_package = found.is_package;
    m->is_stdlib = found.is_stdlib;
    m->in_host_lib = found.in_host_lib;
    m->parent = parent;
    m->package = m->is_package ? name : parent_name(l, name);
    if (!m->package)
        m->package = name_intern(l->graph->names, "", 0);
    if (found.kind == FOUND_NAMESPACE) {
        m->file = namespace_file(l, found.path);
    } else if (found.kind != FOUND_C) {
        m->file = source_read(l->arena, l->graph->diag, (Pos){0}, found.path);
        if (!m->file)
            return NULL;
        m->file->display = display_path(l, found.path);
    }
    if (m->file && !parse_module(l, m))
        return NULL;
    vec_push(l->arena, &l->graph->modules, m);
    map_set(&l->found, name, m);
    return m;
}

static Found *find_module(Loader *l, Name *name, SourceModule *parent)
{
    Found *found = ARENA_NEW(l->arena, Found);
    *found = parent ? finder_find_in(l->finder, parent, name->text) : finder_find(l->finder, name->text);
    return found;
}

/* The module of that name with all its packages, loaded now or before; NULL and *why if it is not there. */
static SourceModule *load(Loader *l, Name *name, Found **why)
{
    SourceModule *m = map_get(&l->found, name);
    if (m)
        return m;
    if ((*why = map_get(&l->failed, name)))
        return NULL;
    Name *outer = parent_name(l, name);
    SourceModule *parent = outer ? load(l, outer, why) : NULL;
    if (outer && !parent) {
        map_set(&l->failed, name, *why);
        return NULL;
    }
    Found *found = find_module(l, name, parent);
    switch (found->kind) {
    case FOUND_SOURCE: case FOUND_SHIM: case FOUND_NAMESPACE: case FOUND_C:
        m = add_module(l, name, *found, parent);
        break;
    case FOUND_NOTHING: case FOUND_EXTENSION: case FOUND_STDLIB_C:
        break;
    }
    if (!m) {
        map_set(&l->failed, name, found);
        *why = found;
    }
    return m;
}

/* ---- following the imports of a module ---- */

static void add_import(Loader *l, SourceModule *from, SourceModule *to)
{
    for (int i = 0; i < from->imports.n; i++)
        if (from->imports.items[i] == to)
            return;
    vec_push(l->arena, &from->imports, to);
}

static Pos site_pos(const ImportSite *site)
{
    return site->alias && site->node->kind == AST_Import ? site->alias->pos : site->node->pos;
}

static void note_failure(Loader *l, SourceModule *m, const ImportSite *site, Name *name, const Found *why)
{
    for (ImportTry *t = site->in_handler ? NULL : site->guard; t; t = t->outer)
        t->failed = true;
    if (!site->required || why->kind == FOUND_SOURCE || why->kind == FOUND_SHIM)
        return; /* a module that was found but is broken has been reported */
    DiagCode code = why->kind == FOUND_EXTENSION ? DIAG_E0302 : why->kind == FOUND_STDLIB_C ? DIAG_E0303 : DIAG_E0301;
    Problem p = {m, site_pos(site), code, name};
    vec_push(l->arena, &l->problems, p);
}

/* os.path and the like: a name that a standard module enters into sys.modules by itself. */
static bool is_made_at_run_time(Loader *l, Name *name)
{
    Name *outer = parent_name(l, name);
    const SourceModule *parent = outer ? map_get(&l->found, outer) : NULL;
    return parent && parent->is_stdlib && !parent->is_package;
}

static SourceModule *follow_name(Loader *l, SourceModule *m, const ImportSite *site, Name *name)
{
    Found *why = NULL;
    SourceModule *to = load(l, name, &why);
    if (!to && is_made_at_run_time(l, name)) {
        follow_name(l, m, site, parent_name(l, name));
        return NULL;
    }
    if (!to) {
        note_failure(l, m, site, name, why);
        return NULL;
    }
    for (SourceModule *t = to; t; t = t->parent) {
        add_import(l, m, t);
        Edge edge = {m, t, site_pos(site)};
        if (site->required)
            vec_push(l->arena, &l->required_edges, edge);
    }
    return to;
}

static void follow_submodule(Loader *l, SourceModule *m, SourceModule *package, Name *name)
{
    Name *full = name_intern(l->graph->names, arena_printf(l->arena, "%s.%s", package->name->text, name->text), -1);
    Found *why;
    SourceModule *to = load(l, full, &why);
    if (to)
        add_import(l, m, to);
}

/* `from package import *` imports the submodules that a constant __all__ names. */
static void follow_all(Loader *l, SourceModule *m, SourceModule *package)
{
    NodeList body = package->tree->u.Module.body;
    for (int i = 0; i < body.n; i++) {
        const Node *n = body.items[i];
        if (n->kind != AST_Assign || n->u.Assign.targets.items[0]->kind != AST_Name
            || !name_is(n->u.Assign.targets.items[0]->u.Name.id, "__all__"))
            continue;
        const Node *value = n->u.Assign.value;
        if (value->kind != AST_List && value->kind != AST_Tuple)
            continue;
        NodeList elts = value->kind == AST_List ? value->u.List.elts : value->u.Tuple.elts;
        for (int k = 0; k < elts.n; k++) {
            const Node *e = elts.items[k];
            if (e->kind == AST_Constant && e->u.Constant.value->kind == CONST_STR && e->u.Constant.value->length > 0)
                follow_submodule(l, m, package, name_intern(l->graph->names, e->u.Constant.value->text, e->u.Constant.value->length));
        }
    }
}

static void follow_from(Loader *l, SourceModule *m, const ImportSite *site)
{
    typeof(site->node->u.ImportFrom) *from = &site->node->u.ImportFrom;
    Name *base = modgraph_resolve(l->graph, m, from->module, from->level);
    if (!base)
        return; /* beyond the top-level package: an ImportError of the run time */
    SourceModule *to = follow_name(l, m, site, base);
    if (!to || !to->is_package || !to->tree)
        return;
    if (name_is(site->alias->u.alias.name, "*"))
        follow_all(l, m, to);
    else
        follow_submodule(l, m, to, site->alias->u.alias.name);
}

static Name *called_name(Loader *l, const SourceModule *m, const ImportSite *site)
{
    return site->called && site->level ? modgraph_resolve(l->graph, m, site->called, site->level) : site->called;
}

/* import_module("package.begins" + something): all submodules that it may mean. Else the name is anything. */
static void follow_computed(Loader *l, SourceModule *m, const ImportSite *site, Name *name)
{
    SourceModule *package = name ? follow_name(l, m, site, name) : NULL;
    if (!package || !package->is_package) {
        if (!l->options->n_include_modules) /* else they have been named */
            diag_error(l->graph->diag, site_pos(site), DIAG_W0301);
        return;
    }
    SubmoduleNames names = {0};
    finder_submodules(l->finder, package, site->begins, &names);
    for (int i = 0; i < names.n; i++)
        follow_submodule(l, m, package, name_intern(l->graph->names, names.items[i], -1));
}

static void follow_call(Loader *l, SourceModule *m, const ImportSite *site)
{
    bool computed = !site->called || site->begins;
    Name *name = called_name(l, m, site);
    if (computed && !m->is_stdlib)
        follow_computed(l, m, site, name);
    else if (!computed && name)
        follow_name(l, m, site, name);
}

/* Does ordinary use of the module come to this import in a function of the library? Or use of a function that the
 * program mentions, which comes to it by way of others? */
static bool is_reached_lazily(Loader *l, const SourceModule *m, const ImportSite *site)
{
    static const char *const rows[][3] = {
#define LAZY(module, imports) {#module, #imports, NULL},
#define LAZY_BY(module, imports, function) {#module, #imports, #function},
#include "compiler/frontend/lazyimport.def"
#undef LAZY
#undef LAZY_BY
    };
    if (site->node->kind == AST_Call)
        return false;
    const Name *wanted = site->node->kind == AST_Import ? site->alias->u.alias.name : site->node->u.ImportFrom.module;
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++)
        if (wanted && name_is(m->name, rows[k][0]) && name_is(wanted, rows[k][1]) &&
            (!rows[k][2] || map_has(&l->mentioned, name_intern(l->graph->names, rows[k][2], -1))))
            return true;
    return false;
}

static void follow_site(Loader *l, SourceModule *m, ImportSite *site)
{
    if (m->is_stdlib && site->in_handler && site->guard && !site->guard->failed)
        return; /* the first choice is there */
    site->required |= m->is_stdlib && site->needed_second; /* the first choice is not there */
    if (site->node->kind == AST_Call)
        follow_call(l, m, site);
    else if (site->node->kind == AST_Import)
        follow_name(l, m, site, site->alias->u.alias.name);
    else
        follow_from(l, m, site);
}

static void follow_imports(Loader *l, SourceModule *m)
{
    if (!m->tree)
        return;
    ImportSites sites = {0};
    importscan_module(l->arena, l->graph->names, m->tree, m->name, &sites);
    for (int i = 0; i < m->texts.n; i++) {
        const ConstantText *t = m->texts.entries[i].value;
        if (t->tree)
            importscan_text(l->arena, l->graph->names, t->tree, m->name, &sites);
        if (t->tree && !m->is_stdlib)
            mentions_collect(&l->mentioned, t->tree);
    }
    if (m->is_stdlib)
        mentions_collect_decorators(l->arena, &l->mentioned, m->tree);
    else
        mentions_collect(&l->mentioned, m->tree);
    for (int i = 0; i < sites.n; i++) {
        Waiting w = {m, sites.items[i]};
        if (m->in_host_lib && w.site.in_function && !l->options->follow_function_imports_of_stdlib && !is_reached_lazily(l, m, &w.site))
            vec_push(l->arena, &l->waiting, w);
        else
            follow_site(l, m, &sites.items[i]);
    }
}

/* Follows the imports in functions of the library whose names the program mentions. False: there were none. */
static bool follow_mentioned(Loader *l)
{
    int n_modules = l->graph->modules.n, kept = 0;
    for (int i = 0; i < l->waiting.n; i++) {
        Waiting w = l->waiting.items[i];
        if (w.site.function && (map_has(&l->mentioned, w.site.function) || is_reached_lazily(l, w.module, &w.site)))
            follow_site(l, w.module, &w.site);
        else
            l->waiting.items[kept++] = w;
    }
    l->waiting.n = kept;
    return l->graph->modules.n > n_modules;
}

/* What codecs.lookup imports by computed names: the codecs that are functions of _codecs, if a module of the program
 * imports codecs itself. */
static void load_encodings(Loader *l)
{
    static const char *const names[] = {"encodings", "encodings.ascii", "encodings.latin_1", "encodings.raw_unicode_escape", "encodings.unicode_escape",
                                        "encodings.utf_16", "encodings.utf_16_be", "encodings.utf_16_le", "encodings.utf_32", "encodings.utf_32_be",
                                        "encodings.utf_32_le", "encodings.utf_8", "encodings.utf_8_sig"};
    SourceModule *from = NULL;
    for (int i = 0; i < l->graph->modules.n && !from; i++) {
        SourceModule *m = l->graph->modules.items[i];
        for (int k = 0; !m->is_stdlib && k < m->imports.n; k++)
            from = name_is(m->imports.items[k]->name, "codecs") ? m : from;
    }
    for (size_t i = 0; from && i < sizeof names / sizeof *names; i++) {
        Found *why;
        SourceModule *m = load(l, name_intern(l->graph->names, names[i], -1), &why);
        if (m)
            add_import(l, from, m);
    }
}

/* What time.strptime, which is written in C, imports, if the program mentions it. */
static void load_strptime(Loader *l)
{
    Found *why;
    SourceModule *from = map_has(&l->mentioned, name_intern(l->graph->names, "strptime", -1)) ? map_get(&l->found, name_intern(l->graph->names, "time", -1)) : NULL;
    SourceModule *m = from && from->is_stdlib ? load(l, name_intern(l->graph->names, "_strptime", -1), &why) : NULL;
    if (m)
        add_import(l, from, m);
}

/* What object.__reduce_ex__, which is written in C, imports, if the program mentions it. */
static void load_copyreg(Loader *l)
{
    Found *why;
    bool asked = map_has(&l->mentioned, name_intern(l->graph->names, "__reduce_ex__", -1)) || map_has(&l->mentioned, name_intern(l->graph->names, "__reduce__", -1));
    SourceModule *m = asked ? load(l, name_intern(l->graph->names, "copyreg", -1), &why) : NULL;
    if (m)
        add_import(l, l->graph->modules.items[0], m);
}

/* What sysconfig imports by a name that it computes from the platform: the variables of the host's build. */
static void load_build_variables(Loader *l)
{
    SourceModule *from = map_get(&l->found, name_intern(l->graph->names, "sysconfig", -1));
    const char *name = from && from->is_stdlib ? cpython_build_variables(l->arena) : NULL;
    Found *why;
    SourceModule *m = name ? load(l, name_intern(l->graph->names, name, -1), &why) : NULL;
    if (m)
        add_import(l, from, m);
}

static void follow_all_imports(Loader *l)
{
    int done = 0;
    bool more;
    do {
        for (; done < l->graph->modules.n; done++)
            follow_imports(l, l->graph->modules.items[done]);
        more = follow_mentioned(l);
        if (!more) {
            load_encodings(l);
            load_build_variables(l);
            load_strptime(l);
            load_copyreg(l);
        }
    } while (more || done < l->graph->modules.n);
}

/* ---- errors ---- */

/* The edge by which a module is first required, for the note that tells the way; the main program has none. */
static void mark_required(Loader *l, Map *reached, SourceModule *main)
{
    VEC(SourceModule *) todo = {0};
    vec_push(l->arena, &todo, main);
    static const Edge root;
    map_set(reached, main, (void *)&root);
    for (int i = 0; i < todo.n; i++) {
        for (int k = 0; k < l->required_edges.n; k++) {
            Edge *e = &l->required_edges.items[k];
            if (e->from != todo.items[i] || map_has(reached, e->to))
                continue;
            map_set(reached, e->to, e);
            vec_push(l->arena, &todo, e->to);
        }
    }
}

/* A problem inside the standard library is shown at the import in the user's own code that leads there. */
static void report_problem(Loader *l, const Map *reached, const Problem *p)
{
    const Edge *e = map_get(reached, p->module), *top = e;
    if (!p->module->is_stdlib) {
        diag_error(l->graph->diag, p->pos, p->code, p->name->text);
        for (; e->from; e = map_get(reached, e->from))
            diag_note(l->graph->diag, e->pos, "'%s' is imported here", e->to->name->text);
        return;
    }
    while (top->from && top->from->is_stdlib)
        top = map_get(reached, top->from);
    diag_error(l->graph->diag, top->pos, p->code, p->name->text);
    diag_note(l->graph->diag, p->pos, "module '%s' imports it", p->module->name->text);
    for (; e != top; e = map_get(reached, e->from))
        diag_note(l->graph->diag, (Pos){0}, "'%s' is imported by '%s'", e->to->name->text, e->from->name->text);
}

static void report_problems(Loader *l, SourceModule *main)
{
    if (l->problems.n == 0)
        return;
    Map reached, told; /* told: missing modules already reported from within the library */
    map_init(&reached, l->arena);
    map_init(&told, l->arena);
    mark_required(l, &reached, main);
    for (int i = 0; i < l->problems.n; i++) {
        const Problem *p = &l->problems.items[i];
        if (!map_has(&reached, p->module) || (p->module->is_stdlib && map_has(&told, p->name)))
            continue;
        map_set(&told, p->name, p->name);
        report_problem(l, &reached, p);
    }
}

/* ---- entry ---- */

/* The path as CPython makes it absolute: the current folder, a slash, and the path without a leading "./". */
static const char *absolute_path(Arena *a, const char *path)
{
    char cwd[PATH_MAX];
    if (path[0] == '/' || !getcwd(cwd, sizeof cwd))
        return path;
    while (path[0] == '.' && path[1] == '/')
        path += 2;
    return arena_printf(a, "%s/%s", cwd, path);
}

/* sys.path[0]: the folder of the program, symbolic links of the file followed. */
static const char *program_dir(Arena *a, const char *path)
{
    char target[PATH_MAX];
    ssize_t n = readlink(path, target, sizeof target - 1);
    if (n > 0) {
        target[n] = 0;
        const char *slash = strrchr(path, '/');
        path = target[0] == '/' || !slash ? arena_strdup(a, target)
                                          : arena_printf(a, "%.*s/%s", (int)(slash - path), path, target);
    }
    const char *slash = strrchr(path, '/');
    return slash == path ? "/" : arena_strndup(a, path, (size_t)(slash - path));
}

/* package: NULL, but for -m. */
static SourceModule *load_main(Loader *l, SourceFile *file, SourceModule *package)
{
    SourceModule *m = ARENA_NEW(l->arena, SourceModule);
    m->name = name_intern(l->graph->names, "__main__", -1);
    m->kind = MODULE_SOURCE;
    m->file = file;
    m->parent = package;
    m->package = package ? package->name : name_intern(l->graph->names, "", 0);
    if (!parse_module(l, m))
        return NULL;
    vec_push(l->arena, &l->graph->modules, m);
    map_set(&l->found, m->name, m);
    return m;
}

static void load_included(Loader *l, SourceModule *main)
{
    for (int i = 0; i < l->options->n_include_modules; i++) {
        Name *name = name_intern(l->graph->names, l->options->include_modules[i], -1);
        Found *why;
        SourceModule *m = load(l, name, &why);
        if (m)
            add_import(l, main, m);
        else
            diag_error(l->graph->diag, (Pos){0}, why->kind == FOUND_EXTENSION ? DIAG_E0302
                       : why->kind == FOUND_STDLIB_C ? DIAG_E0303 : DIAG_E0301, name->text);
    }
}

/* What a star import may bring from the modules in C. */
static void find_c_names(Loader *l)
{
    for (int i = 0; i < l->graph->modules.n; i++) {
        const SourceModule *m = l->graph->modules.items[i];
        for (int k = 0; m->scope && m->scope->uses_star_import && k < m->imports.n; k++) {
            SourceModule *from = m->imports.items[k];
            if (from->kind == MODULE_C && !from->names_known)
                from->names_known = cpython_module_names(l->python, from->name->text, &from->names);
        }
    }
}

static void start_loader(Loader *l, Arena *a, NameTable *names, Diag *d, const FrontendOptions *options, const char *dir)
{
    ModuleGraph *g = ARENA_NEW(a, ModuleGraph);
    g->arena = a;
    g->names = names;
    g->diag = d;
    *l = (Loader){.graph = g, .arena = a, .options = options, .python = cpython_start(a, names)};
    l->finder = finder_new(a, l->python, options, dir);
    map_init(&l->found, a);
    map_init(&l->failed, a);
    map_init(&l->mentioned, a);
}

static SourceModule *load_main_file(Loader *l, Arena *a, NameTable *names, Diag *d, const FrontendOptions *options)
{
    SourceFile *file = source_read(a, d, (Pos){0}, options->main_path);
    if (!file)
        return NULL;
    file->display = file->path;
    file->path = absolute_path(a, file->path);
    start_loader(l, a, names, d, options, program_dir(a, file->path));
    return load_main(l, file, NULL);
}

/* What `python -m` runs: a module, or __main__ in a package. The packages around it are imported before. */
static SourceModule *load_main_module(Loader *l, Arena *a, NameTable *names, Diag *d, const FrontendOptions *options)
{
    char cwd[PATH_MAX];
    start_loader(l, a, names, d, options, getcwd(cwd, sizeof cwd) ? arena_strdup(a, cwd) : ".");
    Name *name = name_intern(names, options->main_path, -1), *outer = parent_name(l, name);
    Found *why = NULL;
    SourceModule *package = outer ? load(l, outer, &why) : NULL;
    Found *found = outer && !package ? why : find_module(l, name, package);
    if (found->is_package && (package = load(l, name, &why))) {
        name = name_intern(names, arena_printf(a, "%s.__main__", name->text), -1);
        found = find_module(l, name, package);
    }
    if (found->kind != FOUND_SOURCE) {
        diag_error(d, (Pos){0}, DIAG_E0301, name->text);
        return NULL;
    }
    l->graph->modules.n = 0; /* the main module comes first */
    SourceFile *file = source_read(a, d, (Pos){0}, found->path);
    if (!file)
        return NULL;
    file->display = display_path(l, found->path);
    VEC(SourceModule *) before = {0};
    for (SourceModule *m = package; m; m = m->parent)
        vec_push(a, &before, m);
    SourceModule *main = load_main(l, file, package);
    if (main)
        main->is_module_main = true;
    for (int i = before.n - 1; main && i >= 0; i--) {
        vec_push(a, &l->graph->modules, before.items[i]);
        add_import(l, main, before.items[i]);
        vec_push(a, &l->required_edges, ((Edge){main, before.items[i], {file, 1, 0, 1, 0}}));
    }
    return main;
}

ModuleGraph *frontend_load(Arena *a, NameTable *names, Diag *d, const FrontendOptions *options)
{
    Loader l;
    SourceModule *main = options->main_is_module ? load_main_module(&l, a, names, d, options) : load_main_file(&l, a, names, d, options);
    if (!main)
        return NULL;
    ModuleGraph *g = l.graph;
    load_included(&l, main);
    follow_all_imports(&l);
    report_problems(&l, main);
    find_c_names(&l);
    return g;
}
