/* text.c - finds the calls eval("..."), exec("...") and compile("...", "...", "...") of a module and parses their text. Whether
 * the name then means the builtin is irbuild's to say. */
#include "compiler/frontend/text.h"

typedef struct TextFinder {
    Arena *arena;
    NameTable *names;
    Cpython *python;
    SourceModule *module;
    bool lazy_annotations;
} TextFinder;

static const Const *constant(const NodeList args, int k, ConstKind kind)
{
    const Node *n = k < args.n ? args.items[k] : NULL;
    return n && n->kind == AST_Constant && n->u.Constant.value->kind == kind ? n->u.Constant.value : NULL;
}

static const Const *source_of(const NodeList args)
{
    const Const *s = constant(args, 0, CONST_STR);
    return s ? s : constant(args, 0, CONST_BYTES);
}

static bool is_text_builtin(const Name *name)
{
    return name_is(name, "eval") || name_is(name, "exec") || name_is(name, "compile");
}

/* Is this the call of some other name with one or more lines that could be statements? (Python 2's six: exec_("def ...")) */
static bool may_be_statements(const Node *call)
{
    const Const *s = source_of(call->u.Call.args);
    return !is_text_builtin(call->u.Call.func->u.Name.id) && s->kind == CONST_STR && strchr(s->text, '\n') && !call->u.Call.keywords.n;
}

/* Something else than expressions, which any text may be. */
static bool has_statements(const Node *tree)
{
    const NodeList body = tree->u.Module.body;
    for (int k = 0; k < body.n; k++)
        if (body.items[k]->kind == AST_FunctionDef || body.items[k]->kind == AST_ClassDef || body.items[k]->kind == AST_Assign)
            return true;
    return false;
}

/* The mode that a call gives or implies; NULL if it is not a call with constant text. */
static const char *mode_of(const Node *call, const char **path)
{
    const Node *f = call->u.Call.func;
    const NodeList args = call->u.Call.args;
    if (f->kind != AST_Name || !source_of(args))
        return NULL;
    *path = "<string>";
    if (name_is(f->u.Name.id, "eval") || name_is(f->u.Name.id, "exec"))
        return f->u.Name.id->text;
    if (may_be_statements(call))
        return "exec";
    const Const *file = constant(args, 1, CONST_STR), *mode = constant(args, 2, CONST_STR);
    if (!name_is(f->u.Name.id, "compile") || !file || !mode || args.n > 3 || call->u.Call.keywords.n)
        return NULL;
    *path = file->text;
    return strcmp(mode->text, "eval") == 0 || strcmp(mode->text, "exec") == 0 ? mode->text : NULL;
}

static void find_in(Node *n, void *ctx);

static void add_text(TextFinder *t, Node *call, const char *mode, const char *path)
{
    const Const *source = source_of(call->u.Call.args);
    ConstantText *text = ARENA_NEW(t->arena, ConstantText);
    const char *s = source->text;
    text->is_eval = strcmp(mode, "eval") == 0;
    while (text->is_eval && name_is(call->u.Call.func->u.Name.id, "eval") && (*s == ' ' || *s == '\t'))
        s++;
    text->file = ARENA_NEW(t->arena, SourceFile);
    text->file->path = text->file->display = path;
    text->file->text = arena_strdup(t->arena, s);
    text->file->length = strlen(s);
    if (s + text->file->length != source->text + source->length)
        return; /* a NUL: left to the run time */
    TextError error = {0};
    text->tree = cpython_parse_text(t->python, text->file, mode, &error);
    text->is_maybe = !is_text_builtin(call->u.Call.func->u.Name.id);
    if (text->is_maybe && (!text->tree || !has_statements(text->tree)))
        return;
    text->error_type = error.type;
    text->error_args = error.args;
    map_set(&t->module->texts, call, text);
    if (!text->tree)
        return;
    text->tree->pos.file = text->file;
    text->scope = scope_analyse(t->arena, t->names, text->tree, t->lazy_annotations);
    find_in(text->tree, t);
}

static void find_in(Node *n, void *ctx)
{
    TextFinder *t = ctx;
    t->module->makes_code |= n->kind == AST_Attribute && name_is(n->u.Attribute.attr, "__code__");
    t->module->makes_code |= n->kind == AST_Call && n->u.Call.func->kind == AST_Name && name_is(n->u.Call.func->u.Name.id, "compile");
    const char *path, *mode = n->kind == AST_Call ? mode_of(n, &path) : NULL;
    if (mode)
        add_text(t, n, mode, path);
    ast_visit_children(n, find_in, t);
}

void text_find(Arena *a, NameTable *names, Cpython *python, SourceModule *m)
{
    TextFinder t = {a, names, python, m, scope_has_future_annotations(m->tree)};
    map_init(&m->texts, a);
    find_in(m->tree, &t);
}
