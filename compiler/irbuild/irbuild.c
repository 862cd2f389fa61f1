/* irbuild.c - entry: one Module per module of the graph; the body of each as a function, in which
 * every other function is found and built on the way. */
#include "compiler/irbuild/irbuild.h"
#include "compiler/irbuild/build.h"

static void find_lines(Unit *u, const SourceFile *file) {
    int n = 1;
    for (size_t i = 0; i < file->length; i++)
        n += file->text[i] == '\n';
    u->lines = ARENA_ARRAY(u->arena, const char *, n);
    u->lines[u->n_lines++] = file->text;
    for (size_t i = 0; i < file->length; i++)
        if (file->text[i] == '\n')
            u->lines[u->n_lines++] = file->text + i + 1;
}

void build_unit_start(Unit *u) {
    map_init(&u->funcs, u->arena);
    map_init(&u->classes, u->arena);
    map_init(&u->frozensets, u->arena);
    find_lines(u, u->source->file);
}

static void store_global(Build *b, const char *name, Inst *value) { build_store_name(b, build_intern(b, name), value); }

/* As `python -m` does before it runs the module. */
static void start_as_module(Build *b) {
    const SourceModule *s = b->u->source;
    if (s->parent)
        build_op0(b, OP_import)->u.name = s->parent->name;
    store_global(b, "__package__", build_name_const(b, s->package));
}

static void build_module_body(Unit *u) {
    Node *tree = u->source->tree;
    NodeList body = tree->u.Module.body;
    Name *name = name_intern(u->names, "<module>", -1);
    const Const *doc;
    Func *f = ir_func_new(u->module, FUNC_MODULE, name, name->text);
    u->module->body = f;
    f->pos = (Pos){u->source->file, 1, 0, 1, 0};
    Build b = build_begin(NULL, u, f, u->source->scope);
    build_declare_vars(&b);
    if (u->source->is_module_main)
        start_as_module(&b);
    if (build_has_annotations(body))
        store_global(&b, "__annotations__", build_op0(&b, OP_build_dict));
    if (build_docstring(body, &doc)) {
        u->module->doc = doc->text;
        u->module->doc_length = doc->length;
        store_global(&b, "__doc__", build_const(&b, build_ir_const(u, doc)));
    }
    build_body(&b, body);
    if (b.cur)
        build_return(&b, build_none(&b));
    build_tidy(&b);
}

static void build_module(Unit *u) {
    SourceModule *s = u->source;
    Module *m = u->module;
    m->is_package = s->is_package;
    m->is_stdlib = s->is_stdlib;
    m->is_c = s->kind == MODULE_C;
    m->package = s->package;
    if (s->names_known) {
        m->c_names = ARENA_NEW(u->arena, Map);
        map_init(m->c_names, u->arena);
        for (int k = 0; k < s->names.n; k++)
            map_set(m->c_names, s->names.items[k], s->names.items[k]);
    }
    if (!s->tree)
        return;
    u->future_annotations = scope_has_future_annotations(s->tree);
    build_unit_start(u);
    build_module_body(u);
}

Program *irbuild_program(Arena *a, ModuleGraph *g) {
    Program *p = ir_program_new(a, g->names, g->diag);
    Unit *units = ARENA_ARRAY(a, Unit, g->modules.n);
    for (int i = 0; i < g->modules.n; i++) {
        SourceModule *s = g->modules.items[i];
        units[i] = (Unit){.arena = a, .graph = g, .program = p, .diag = g->diag, .names = g->names, .source = s};
        units[i].module = ir_module_new(p, s->name, s->file);
    }
    build_find_collecting(p, g);
    build_find_readers_of_locals(p, g);
    for (int i = 0; i < g->modules.n; i++)
        build_module(&units[i]);
    build_drop_overwritten(p);
    return p;
}
