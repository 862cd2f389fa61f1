/* scope.c - two passes, as CPython's symbol table. The first walks the tree, opens scopes and notes in each
 * what is bound, used or declared. The second decides: a name that a function-like scope uses but does not
 * bind belongs to the innermost enclosing function that binds it (classes are skipped), which then keeps it
 * in a cell; failing that it is global. Errors (nonlocal without binding ...) are CPython's to report: it
 * has compiled every user file before this runs. */
#include "compiler/frontend/scope.h"
#include <stdlib.h>

typedef struct Binder {
    Arena *arena;
    NameTable *names;
    Scope *scope;            /* where names are bound now */
    bool lazy_annotations;   /* from __future__ import annotations */
    Name *class_cell, *hidden_argument;
} Binder;

static void bind_node(Node *n, void *ctx);

/* ---- scopes and symbols ---- */

Symbol *scope_lookup(const Scope *s, const Name *mangled)
{
    return map_get(&s->by_name, mangled);
}

static Name *mangle(NameTable *names, const Name *class_name, Name *name)
{
    if (!class_name || name->length < 3 || strncmp(name->text, "__", 2) != 0)
        return name;
    if (strcmp(name->text + name->length - 2, "__") == 0 || strchr(name->text, '.'))
        return name;
    const char *class_text = class_name->text;
    while (*class_text == '_')
        class_text++;
    if (!*class_text)
        return name;
    char buffer[256];
    size_t need = strlen(class_text) + (size_t)name->length + 2;
    char *text = need <= sizeof buffer ? buffer : malloc(need);
    if (!text)
        bug("out of memory");
    snprintf(text, need, "_%s%s", class_text, name->text);
    Name *mangled = name_intern(names, text, -1);
    if (text != buffer)
        free(text);
    return mangled;
}

Name *scope_mangle(NameTable *names, const Scope *s, Name *name)
{
    return mangle(names, s->class_name, name);
}

static Symbol *ensure_symbol(Arena *a, Scope *s, Name *mangled)
{
    Symbol *sym = scope_lookup(s, mangled);
    if (sym)
        return sym;
    sym = ARENA_NEW(a, Symbol);
    sym->name = mangled;
    sym->kind = SYM_IMPLICIT;
    vec_push(a, &s->symbols, sym);
    map_set(&s->by_name, mangled, sym);
    return sym;
}

static Symbol *mention(Binder *b, Name *name)
{
    return ensure_symbol(b->arena, b->scope, scope_mangle(b->names, b->scope, name));
}

static void bind_name(Binder *b, Name *name)
{
    if (name)
        mention(b, name)->is_assigned = true;
}

static bool is_function_like(const Scope *s)
{
    return s->kind == SCOPE_FUNCTION || s->kind == SCOPE_LAMBDA || s->kind == SCOPE_COMPREHENSION;
}

static const char *make_qualname(Binder *b, ScopeKind kind, Name *name)
{
    const Scope *parent = b->scope;
    if (!parent)
        return "";
    if (parent->kind == SCOPE_MODULE)
        return name->text;
    if (kind == SCOPE_FUNCTION || kind == SCOPE_CLASS) {
        const Symbol *sym = scope_lookup(parent, scope_mangle(b->names, parent, name));
        if (sym && sym->is_global_decl)
            return name->text;
    }
    bool locals = parent->kind == SCOPE_FUNCTION || parent->kind == SCOPE_LAMBDA; /* not comprehensions */
    return arena_printf(b->arena, locals ? "%s.<locals>.%s" : "%s.%s", parent->qualname, name->text);
}

static Scope *open_scope(Binder *b, ScopeKind kind, Node *node, Name *name)
{
    Scope *s = ARENA_NEW(b->arena, Scope);
    s->kind = kind;
    s->node = node;
    s->name = name;
    s->parent = b->scope;
    s->qualname = make_qualname(b, kind, name);
    s->class_name = kind == SCOPE_CLASS ? name : b->scope ? b->scope->class_name : NULL;
    map_init(&s->by_name, b->arena);
    node->scope = s;
    if (b->scope)
        vec_push(b->arena, &b->scope->children, s);
    b->scope = s;
    return s;
}

static void close_scope(Binder *b)
{
    b->scope = b->scope->parent;
}

/* ---- first pass: who binds and uses what ---- */

static void bind_one(Binder *b, Node *n)
{
    if (n)
        bind_node(n, b);
}

static void bind_list(Binder *b, NodeList list)
{
    for (int i = 0; i < list.n; i++)
        bind_one(b, list.items[i]);
}

static void bind_annotation(Binder *b, Node *n)
{
    if (!b->lazy_annotations)
        bind_one(b, n);
}

static void bind_param(Binder *b, Node *arg)
{
    if (!arg)
        return;
    Symbol *sym = mention(b, arg->u.arg.arg);
    sym->is_param = sym->is_assigned = true;
}

static void bind_params(Binder *b, const Node *args)
{
    for (int i = 0; i < args->u.arguments.posonlyargs.n; i++)
        bind_param(b, args->u.arguments.posonlyargs.items[i]);
    for (int i = 0; i < args->u.arguments.args.n; i++)
        bind_param(b, args->u.arguments.args.items[i]);
    for (int i = 0; i < args->u.arguments.kwonlyargs.n; i++)
        bind_param(b, args->u.arguments.kwonlyargs.items[i]);
    bind_param(b, args->u.arguments.vararg);
    bind_param(b, args->u.arguments.kwarg);
}

static void bind_arg_annotations(Binder *b, NodeList args)
{
    for (int i = 0; i < args.n; i++)
        bind_annotation(b, args.items[i]->u.arg.annotation);
}

static void bind_signature_outside(Binder *b, const Node *args)
{
    bind_list(b, args->u.arguments.defaults);
    bind_list(b, args->u.arguments.kw_defaults);
    bind_arg_annotations(b, args->u.arguments.posonlyargs);
    bind_arg_annotations(b, args->u.arguments.args);
    if (args->u.arguments.vararg)
        bind_annotation(b, args->u.arguments.vararg->u.arg.annotation);
    if (args->u.arguments.kwarg)
        bind_annotation(b, args->u.arguments.kwarg->u.arg.annotation);
    bind_arg_annotations(b, args->u.arguments.kwonlyargs);
}

/* Coroutine and generator together are an asynchronous generator. */
static void settle_flags(Scope *s)
{
    if (s->is_generator && s->is_coroutine) {
        s->is_async_gen = true;
        s->is_generator = s->is_coroutine = false;
    }
}

static void bind_function(Binder *b, Node *n)
{
    typeof(n->u.FunctionDef) *f = &n->u.FunctionDef; /* AsyncFunctionDef has the same fields */
    bind_name(b, f->name);
    bind_signature_outside(b, f->args);
    bind_annotation(b, f->returns);
    bind_list(b, f->decorator_list);
    Scope *s = open_scope(b, SCOPE_FUNCTION, n, f->name);
    s->is_coroutine = n->kind == AST_AsyncFunctionDef;
    bind_params(b, f->args);
    bind_list(b, f->body);
    settle_flags(s);
    close_scope(b);
}

static void bind_lambda(Binder *b, Node *n)
{
    bind_signature_outside(b, n->u.Lambda.args);
    Scope *s = open_scope(b, SCOPE_LAMBDA, n, name_intern(b->names, "<lambda>", -1));
    bind_params(b, n->u.Lambda.args);
    bind_one(b, n->u.Lambda.body);
    settle_flags(s);
    close_scope(b);
}

static void bind_class(Binder *b, Node *n)
{
    bind_name(b, n->u.ClassDef.name);
    bind_list(b, n->u.ClassDef.bases);
    bind_list(b, n->u.ClassDef.keywords);
    bind_list(b, n->u.ClassDef.decorator_list);
    open_scope(b, SCOPE_CLASS, n, n->u.ClassDef.name);
    bind_list(b, n->u.ClassDef.body);
    close_scope(b);
}

/* The outermost iterator belongs to the scope around; all else to the comprehension's own. */
static void bind_comprehension(Binder *b, Node *n, const char *name, NodeList generators, Node *key, Node *value)
{
    typeof(n->u.comprehension) *first = &generators.items[0]->u.comprehension;
    bind_one(b, first->iter);
    Scope *s = open_scope(b, SCOPE_COMPREHENSION, n, name_intern(b->names, name, -1));
    Symbol *hidden = ensure_symbol(b->arena, s, b->hidden_argument);
    hidden->is_param = hidden->is_assigned = hidden->is_used = true;
    s->is_generator = n->kind == AST_GeneratorExp;
    for (int i = 0; i < generators.n; i++) {
        typeof(n->u.comprehension) *g = &generators.items[i]->u.comprehension;
        bind_one(b, g->target);
        if (i > 0)
            bind_one(b, g->iter);
        bind_list(b, g->ifs);
        s->is_coroutine |= g->is_async != 0;
    }
    bind_one(b, key);
    bind_one(b, value);
    bool is_async = s->is_coroutine && !s->is_generator;
    settle_flags(s);
    close_scope(b);
    if (is_async && b->scope->kind == SCOPE_COMPREHENSION)
        b->scope->is_coroutine = true;
}

/* `:=` inside comprehensions binds in the scope around all of them. */
static void bind_walrus(Binder *b, Node *n)
{
    bind_one(b, n->u.NamedExpr.value);
    Name *name = n->u.NamedExpr.target->u.Name.id;
    Scope *inner = b->scope, *outer = inner;
    while (outer->kind == SCOPE_COMPREHENSION)
        outer = outer->parent;
    Name *mangled = scope_mangle(b->names, inner, name);
    Symbol *target = ensure_symbol(b->arena, outer, mangled);
    target->is_assigned = true;
    bool global = outer->kind == SCOPE_MODULE || target->is_global_decl;
    for (Scope *s = inner; s != outer; s = s->parent) {
        Symbol *sym = ensure_symbol(b->arena, s, mangled);
        sym->is_assigned |= s == inner;
        sym->is_global_decl |= global;
        sym->is_nonlocal_decl |= !global;
    }
}

static void bind_ann_assign(Binder *b, Node *n)
{
    Node *target = n->u.AnnAssign.target;
    if (target->kind != AST_Name) {
        bind_one(b, target);
    } else if (n->u.AnnAssign.simple || n->u.AnnAssign.value) {
        bind_name(b, target->u.Name.id);
        mention(b, target->u.Name.id)->is_annotated |= n->u.AnnAssign.simple != 0;
    }
    bind_annotation(b, n->u.AnnAssign.annotation);
    bind_one(b, n->u.AnnAssign.value);
}

static void bind_alias(Binder *b, Node *n)
{
    Name *name = n->u.alias.asname;
    if (!name) {
        if (name_is(n->u.alias.name, "*")) {
            b->scope->uses_star_import = true;
            return;
        }
        const char *dot = strchr(n->u.alias.name->text, '.');
        name = dot ? name_intern(b->names, n->u.alias.name->text, (int)(dot - n->u.alias.name->text)) : n->u.alias.name;
    }
    bind_name(b, name);
}

static void declare(Binder *b, NameList list, bool global)
{
    for (int i = 0; i < list.n; i++) {
        Symbol *sym = mention(b, list.items[i]);
        sym->is_global_decl |= global;
        sym->is_nonlocal_decl |= !global;
        if (!global)
            continue;
        Scope *module = b->scope;
        while (module->parent)
            module = module->parent;
        ensure_symbol(b->arena, module, sym->name)->is_global_decl = true;
    }
}

static void bind_variable(Binder *b, Node *n)
{
    Symbol *sym = mention(b, n->u.Name.id);
    if (n->u.Name.ctx->kind != AST_Load) {
        sym->is_assigned = true;
        return;
    }
    sym->is_used = true;
    if (is_function_like(b->scope) && name_is(n->u.Name.id, "super"))
        ensure_symbol(b->arena, b->scope, b->class_cell)->is_used = true;
}

/* Calls that look at all variables of the frame, so that these must exist by name. */
static void note_locals_call(Binder *b, const Node *call)
{
    const Node *f = call->u.Call.func;
    if (f->kind != AST_Name)
        return;
    int n = call->u.Call.args.n;
    const Name *name = f->u.Name.id;
    if (name_is(name, "locals") || (n == 0 && (name_is(name, "vars") || name_is(name, "dir")))
        || (n < 3 && (name_is(name, "eval") || name_is(name, "exec"))))
        b->scope->uses_locals_call = true;
}

static void bind_node(Node *n, void *ctx)
{
    Binder *b = ctx;
    switch (n->kind) {
    case AST_FunctionDef:
    case AST_AsyncFunctionDef: bind_function(b, n); return;
    case AST_Lambda: bind_lambda(b, n); return;
    case AST_ClassDef: bind_class(b, n); return;
    case AST_ListComp: bind_comprehension(b, n, "<listcomp>", n->u.ListComp.generators, n->u.ListComp.elt, NULL); return;
    case AST_SetComp: bind_comprehension(b, n, "<setcomp>", n->u.SetComp.generators, n->u.SetComp.elt, NULL); return;
    case AST_DictComp: bind_comprehension(b, n, "<dictcomp>", n->u.DictComp.generators, n->u.DictComp.key, n->u.DictComp.value); return;
    case AST_GeneratorExp: bind_comprehension(b, n, "<genexpr>", n->u.GeneratorExp.generators, n->u.GeneratorExp.elt, NULL); return;
    case AST_NamedExpr: bind_walrus(b, n); return;
    case AST_AnnAssign: bind_ann_assign(b, n); return;
    case AST_alias: bind_alias(b, n); return;
    case AST_Global: declare(b, n->u.Global.names, true); return;
    case AST_Nonlocal: declare(b, n->u.Nonlocal.names, false); return;
    case AST_Name: bind_variable(b, n); return;
    case AST_ExceptHandler: bind_name(b, n->u.ExceptHandler.name); break;
    case AST_MatchAs: bind_name(b, n->u.MatchAs.name); break;
    case AST_MatchStar: bind_name(b, n->u.MatchStar.name); break;
    case AST_MatchMapping: bind_name(b, n->u.MatchMapping.rest); break;
    case AST_Yield:
    case AST_YieldFrom: b->scope->is_generator = true; break;
    case AST_Await:
        if (b->scope->kind == SCOPE_COMPREHENSION)
            b->scope->is_coroutine = true;
        break;
    case AST_Call: note_locals_call(b, n); break;
    default: break; /* every other kind only has parts */
    }
    ast_visit_children(n, bind_node, b);
}

/* ---- second pass: what each name means ---- */

/* The scope whose cell `name`, not bound in the scopes inside `from`, refers to; NULL: global. */
static Scope *find_owner(const Binder *b, Scope *from, const Name *name)
{
    for (Scope *s = from; s && s->kind != SCOPE_MODULE; s = s->parent) {
        if (s->kind == SCOPE_CLASS) {
            if (name == b->class_cell)
                return s;
            continue;
        }
        const Symbol *sym = scope_lookup(s, name);
        if (!sym || sym->is_nonlocal_decl)
            continue;
        if (sym->is_global_decl)
            return NULL;
        if (sym->is_assigned)
            return s;
    }
    return NULL;
}

static bool has_free(const Scope *s, const Name *name)
{
    for (int i = 0; i < s->frees.n; i++)
        if (s->frees.items[i]->name == name)
            return true;
    return false;
}

/* Makes name free in s: a class that binds the name itself only hands it on. */
static void add_free(Binder *b, Scope *s, Name *name)
{
    if (has_free(s, name))
        return;
    Symbol *sym = scope_lookup(s, name);
    if (s->kind == SCOPE_CLASS && sym && (sym->is_global_decl || (sym->is_assigned && !sym->is_nonlocal_decl))) {
        sym = ARENA_NEW(b->arena, Symbol);
        sym->name = name;
    } else {
        sym = ensure_symbol(b->arena, s, name);
    }
    sym->kind = SYM_FREE;
    vec_push(b->arena, &s->frees, sym);
}

static void make_free(Binder *b, Scope *from, Scope *owner, Name *name)
{
    for (Scope *s = from; s != owner; s = s->parent)
        add_free(b, s, name);
    if (owner->kind == SCOPE_CLASS) {
        owner->needs_class_cell = true;
        return;
    }
    Symbol *sym = scope_lookup(owner, name);
    if (sym->kind != SYM_CELL) {
        sym->kind = SYM_CELL;
        vec_push(b->arena, &owner->cells, sym);
    }
}

static void resolve_symbol(Binder *b, Scope *s, Symbol *sym)
{
    if (sym->is_global_decl) {
        sym->kind = SYM_GLOBAL;
        return;
    }
    if (s->kind == SCOPE_MODULE) {
        sym->kind = sym->is_assigned ? SYM_GLOBAL : SYM_IMPLICIT;
        return;
    }
    if (sym->is_assigned && !sym->is_nonlocal_decl) {
        if (sym->kind != SYM_CELL)
            sym->kind = SYM_LOCAL;
        return;
    }
    Scope *owner = find_owner(b, s->parent, sym->name);
    if (owner)
        make_free(b, s, owner, sym->name);
    else
        sym->kind = SYM_IMPLICIT;
}

static int compare_names(const void *pa, const void *pb)
{
    const Symbol *x = *(Symbol *const *)pa, *y = *(Symbol *const *)pb;
    return strcmp(x->name->text, y->name->text);
}

/* CPython's order of co_cellvars: parameters as declared, then the others by name. */
static void sort_cells(Scope *s)
{
    int n = 0;
    for (int i = 0; i < s->symbols.n; i++)
        if (s->symbols.items[i]->kind == SYM_CELL && s->symbols.items[i]->is_param)
            s->cells.items[n++] = s->symbols.items[i];
    int params = n;
    for (int i = 0; i < s->symbols.n; i++)
        if (s->symbols.items[i]->kind == SYM_CELL && !s->symbols.items[i]->is_param)
            s->cells.items[n++] = s->symbols.items[i];
    if (n > params)
        qsort(s->cells.items + params, (size_t)(n - params), sizeof *s->cells.items, compare_names);
}

static void resolve_scope(Binder *b, Scope *s)
{
    for (int i = 0; i < s->symbols.n; i++)
        if (s->symbols.items[i]->kind != SYM_FREE)
            resolve_symbol(b, s, s->symbols.items[i]);
    for (int i = 0; i < s->children.n; i++)
        resolve_scope(b, s->children.items[i]);
    sort_cells(s);
    if (s->frees.n > 1)
        qsort(s->frees.items, (size_t)s->frees.n, sizeof *s->frees.items, compare_names);
}

bool scope_has_future_annotations(const Node *module)
{
    NodeList body = module->u.Module.body;
    for (int i = 0; i < body.n; i++) {
        const Node *n = body.items[i];
        if (n->kind == AST_Expr && n->u.Expr.value->kind == AST_Constant && i == 0)
            continue;
        if (n->kind != AST_ImportFrom || !n->u.ImportFrom.module || !name_is(n->u.ImportFrom.module, "__future__"))
            return false;
        for (int k = 0; k < n->u.ImportFrom.names.n; k++)
            if (name_is(n->u.ImportFrom.names.items[k]->u.alias.name, "annotations"))
                return true;
    }
    return false;
}

Scope *scope_analyse(Arena *a, NameTable *names, Node *module, bool lazy_annotations)
{
    Binder b = {.arena = a, .names = names, .lazy_annotations = lazy_annotations || scope_has_future_annotations(module)};
    b.class_cell = name_intern(names, "__class__", -1);
    b.hidden_argument = name_intern(names, ".0", -1);
    Scope *s = open_scope(&b, SCOPE_MODULE, module, name_intern(names, "<module>", -1));
    bind_list(&b, module->u.Module.body);
    resolve_scope(&b, s);
    return s;
}

/* ---- dump ---- */

static void dump_scope(Writer *w, const Scope *s, int depth)
{
    static const char *const kinds[] = {"module", "function", "lambda", "comprehension", "class"};
    static const char *const symbols[] = {"local", "cell", "free", "global", "implicit"};
    write_format(w, "%*s%s %s", depth * 2, "", kinds[s->kind], *s->qualname ? s->qualname : s->name->text);
    write_text(w, s->is_generator ? " generator" : s->is_coroutine ? " coroutine" : s->is_async_gen ? " asyncgen" : "");
    write_text(w, s->needs_class_cell ? " classcell" : "");
    write_text(w, s->uses_star_import ? " star" : "");
    write_text(w, s->uses_locals_call ? " locals" : "");
    write_text(w, "\n");
    for (int i = 0; i < s->symbols.n; i++) {
        const Symbol *sym = s->symbols.items[i];
        write_format(w, "%*s%s: %s%s%s%s\n", depth * 2 + 2, "", sym->name->text, symbols[sym->kind],
                     sym->is_param ? " param" : "", sym->is_assigned ? " assigned" : "", sym->is_used ? " used" : "");
    }
    for (int i = 0; i < s->frees.n; i++)
        if (scope_lookup(s, s->frees.items[i]->name) != s->frees.items[i])
            write_format(w, "%*s%s: handed on\n", depth * 2 + 2, "", s->frees.items[i]->name->text);
    for (int i = 0; i < s->children.n; i++)
        dump_scope(w, s->children.items[i], depth + 1);
}

void scope_dump(Writer *w, const Scope *s)
{
    dump_scope(w, s, 0);
}
