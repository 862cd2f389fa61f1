/* importscan.c - walks a module for imports. Follows `if`s whose test is known (TYPE_CHECKING, platform,
 * version, __name__) only into the living branch, and notes which failures the program would survive. */
#include "compiler/frontend/importscan.h"

enum { PYTHON_MAJOR = 3, PYTHON_MINOR = 11 };

typedef struct Scan {
    Arena *arena;
    NameTable *names;
    const Name *module_name;
    ImportSites *out;
    bool in_function, optional, in_handler;
    const Name *function;
    bool second_optional;    /* in_handler: would not surely run if the handler did */
    ImportTry *guard;        /* innermost try whose body or handler we are in */
} Scan;

static void scan_node(Node *n, void *ctx);

/* ---- tests known before the program runs ---- */

static bool is_attribute(const Node *n, const char *object, const char *attribute)
{
    return n->kind == AST_Attribute && n->u.Attribute.value->kind == AST_Name
        && name_is(n->u.Attribute.value->u.Name.id, object) && name_is(n->u.Attribute.attr, attribute);
}

/* The text that an expression surely has, or NULL. */
static const char *known_text(const Node *n, const Name *module_name)
{
    if (n->kind == AST_Constant && n->u.Constant.value->kind == CONST_STR)
        return n->u.Constant.value->text;
    if (n->kind == AST_Name && name_is(n->u.Name.id, "__name__"))
        return module_name->text;
    if (is_attribute(n, "sys", "platform"))
        return "linux";
    if (is_attribute(n, "os", "name"))
        return "posix";
    return NULL;
}

static int compare_version(const Node *n, AstKind op)
{
    if (n->kind != AST_Tuple || n->u.Tuple.elts.n == 0 || n->u.Tuple.elts.n > 2)
        return -1;
    static const int version[] = {PYTHON_MAJOR, PYTHON_MINOR};
    int order = 1; /* version_info is longer than the prefix it is compared with, thus greater */
    for (int i = 0; i < n->u.Tuple.elts.n; i++) {
        const Node *e = n->u.Tuple.elts.items[i];
        if (e->kind != AST_Constant || e->u.Constant.value->kind != CONST_INT)
            return -1;
        int64_t v = e->u.Constant.value->value;
        if (v != version[i]) {
            order = version[i] < v ? -1 : 1;
            break;
        }
    }
    switch (op) {
    case AST_Lt: case AST_LtE: return order < 0;
    case AST_Gt: case AST_GtE: return order > 0;
    default: return -1;
    }
}

static int truth_of_compare(const Node *n, const Name *module_name)
{
    if (n->u.Compare.ops.n != 1)
        return -1;
    const Node *left = n->u.Compare.left, *right = n->u.Compare.comparators.items[0];
    AstKind op = n->u.Compare.ops.items[0]->kind;
    if (is_attribute(left, "sys", "version_info"))
        return compare_version(right, op);
    const char *x = known_text(left, module_name), *y = known_text(right, module_name);
    if (!x || !y || (op != AST_Eq && op != AST_NotEq))
        return -1;
    return (strcmp(x, y) == 0) == (op == AST_Eq);
}

static int truth_of_boolop(const Node *n, const Name *module_name)
{
    bool is_and = n->u.BoolOp.op->kind == AST_And;
    int result = is_and ? 1 : 0;
    for (int i = 0; i < n->u.BoolOp.values.n; i++) {
        int t = importscan_truth(n->u.BoolOp.values.items[i], module_name);
        if (t == (is_and ? 0 : 1))
            return t;
        if (t < 0)
            result = -1;
    }
    return result;
}

static int truth_of_constant(const Const *c)
{
    switch (c->kind) {
    case CONST_NONE: case CONST_FALSE: return 0;
    case CONST_TRUE: case CONST_ELLIPSIS: return 1;
    case CONST_INT: return !(c->fits && c->value == 0);
    case CONST_STR: case CONST_BYTES: return c->length != 0;
    default: return -1;
    }
}

int importscan_truth(const Node *n, const Name *module_name)
{
    switch (n->kind) {
    case AST_Constant: return truth_of_constant(n->u.Constant.value);
    case AST_Name: return name_is(n->u.Name.id, "TYPE_CHECKING") ? 0 : name_is(n->u.Name.id, "__debug__") ? 1 : -1;
    case AST_Attribute: return is_attribute(n, "typing", "TYPE_CHECKING") ? 0 : -1;
    case AST_Compare: return truth_of_compare(n, module_name);
    case AST_BoolOp: return truth_of_boolop(n, module_name);
    case AST_UnaryOp: {
        int t = n->u.UnaryOp.op->kind == AST_Not ? importscan_truth(n->u.UnaryOp.operand, module_name) : -1;
        return t < 0 ? -1 : !t;
    }
    case AST_Call: {
        const Node *f = n->u.Call.func;
        if (f->kind != AST_Attribute || !is_attribute(f->u.Attribute.value, "sys", "platform")
            || !name_is(f->u.Attribute.attr, "startswith") || n->u.Call.args.n != 1)
            return -1;
        const char *prefix = known_text(n->u.Call.args.items[0], module_name);
        return prefix ? strncmp("linux", prefix, strlen(prefix)) == 0 : -1;
    }
    default: return -1;
    }
}

/* ---- the walk ---- */

static void scan_list(Scan *s, NodeList list)
{
    for (int i = 0; i < list.n; i++)
        if (list.items[i])
            scan_node(list.items[i], s);
}

static ImportSite *add_site(Scan *s, Node *node, Node *alias, Name *called)
{
    ImportSite site = {.node = node, .alias = alias, .called = called, .in_function = s->in_function, .function = s->function,
                       .required = !s->optional && !s->in_function && !s->in_handler && node->kind != AST_Call, .in_handler = s->in_handler,
                       .needed_second = s->in_handler && !s->second_optional && !s->in_function, .guard = s->guard};
    vec_push(s->arena, s->out, site);
    return &vec_last(s->out);
}

static void scan_if(Scan *s, Node *n)
{
    scan_node(n->u.If.test, s);
    int truth = importscan_truth(n->u.If.test, s->module_name);
    bool before = s->optional, second_before = s->second_optional;
    s->optional |= truth < 0;
    s->second_optional |= truth < 0;
    if (truth != 0)
        scan_list(s, n->u.If.body);
    if (truth != 1)
        scan_list(s, n->u.If.orelse);
    s->optional = before;
    s->second_optional = second_before;
}

static bool catches_import_error(const Node *type)
{
    static const char *const names[] = {"ImportError", "ModuleNotFoundError", "Exception", "BaseException"};
    if (!type)
        return true;
    if (type->kind == AST_Tuple) {
        for (int i = 0; i < type->u.Tuple.elts.n; i++)
            if (catches_import_error(type->u.Tuple.elts.items[i]))
                return true;
        return false;
    }
    if (type->kind != AST_Name)
        return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (name_is(type->u.Name.id, names[i]))
            return true;
    return false;
}

static void scan_try(Scan *s, Node *n)
{
    typeof(n->u.Try) *t = &n->u.Try;
    bool catches = false;
    for (int i = 0; i < t->handlers.n; i++)
        catches |= catches_import_error(t->handlers.items[i]->u.ExceptHandler.type);
    Scan before = *s;
    if (catches) {
        s->guard = ARENA_NEW(s->arena, ImportTry);
        s->guard->outer = before.guard;
        s->optional = s->second_optional = true;
    }
    scan_list(s, t->body);
    s->optional = before.optional;
    for (int i = 0; i < t->handlers.n; i++) {
        s->in_handler = catches && catches_import_error(t->handlers.items[i]->u.ExceptHandler.type);
        s->optional = true;
        s->second_optional = before.optional || before.in_handler;
        scan_list(s, t->handlers.items[i]->u.ExceptHandler.body);
    }
    *s = before;
    s->optional |= catches; /* `else` runs only if the body went well */
    scan_list(s, t->orelse);
    s->optional = before.optional;
    scan_list(s, t->finalbody);
}

static void scan_function(Scan *s, Node *n)
{
    bool before = s->in_function;
    const Name *function = s->function;
    if (!before)
        s->function = n->kind == AST_FunctionDef ? n->u.FunctionDef.name : n->kind == AST_AsyncFunctionDef ? n->u.AsyncFunctionDef.name : NULL;
    s->in_function = true;
    ast_visit_children(n, scan_node, s);
    s->in_function = before;
    s->function = function;
}

/* The constant beginning of a text that is put together: "a.b%d" % n, "a.{}".format(x), f"a.{x}", "a." + x, __name__ + ".x". */
static const char *constant_beginning(Scan *s, const Node *n)
{
    switch (n->kind) {
    case AST_Constant: return n->u.Constant.value->kind == CONST_STR ? n->u.Constant.value->text : "";
    case AST_Name: return name_is(n->u.Name.id, "__name__") ? s->module_name->text : "";
    case AST_FormattedValue: return constant_beginning(s, n->u.FormattedValue.value);
    case AST_JoinedStr: {
        NodeList parts = n->u.JoinedStr.values;
        const char *first = parts.n ? constant_beginning(s, parts.items[0]) : "";
        bool joins = parts.n > 1 && *first && parts.items[0]->kind != AST_Constant && parts.items[1]->kind == AST_Constant;
        return joins ? arena_printf(s->arena, "%s%s", first, constant_beginning(s, parts.items[1])) : first;
    }
    case AST_BinOp: {
        const Node *right = n->u.BinOp.right;
        const char *left = constant_beginning(s, n->u.BinOp.left);
        if (n->u.BinOp.op->kind == AST_Mod)
            return arena_printf(s->arena, "%.*s", (int)strcspn(left, "%"), left);
        bool joins = *left && n->u.BinOp.left->kind == AST_Name && right->kind == AST_Constant;
        return n->u.BinOp.op->kind != AST_Add ? "" : joins ? arena_printf(s->arena, "%s%s", left, constant_beginning(s, right)) : left;
    }
    case AST_Call: {
        const Node *f = n->u.Call.func;
        const char *text = f->kind == AST_Attribute && name_is(f->u.Attribute.attr, "format") ? constant_beginning(s, f->u.Attribute.value) : "";
        return arena_printf(s->arena, "%.*s", (int)strcspn(text, "{"), text);
    }
    default: return "";
    }
}

/* Is the package that a relative name is in that of the module? */
static bool is_in_own_package(const Node *call)
{
    const Node *package = call->u.Call.args.n > 1 ? call->u.Call.args.items[1] : NULL;
    for (int i = 0; i < call->u.Call.keywords.n; i++)
        if (call->u.Call.keywords.items[i]->u.keyword.arg && name_is(call->u.Call.keywords.items[i]->u.keyword.arg, "package"))
            package = call->u.Call.keywords.items[i]->u.keyword.value;
    return package && package->kind == AST_Name && (name_is(package->u.Name.id, "__package__") || name_is(package->u.Name.id, "__name__"));
}

/* importlib.import_module(name), import_module(name), __import__(name) */
static void scan_call(Scan *s, Node *n)
{
    const Node *f = n->u.Call.func;
    bool imports = is_attribute(f, "importlib", "import_module")
        || (f->kind == AST_Name && (name_is(f->u.Name.id, "import_module") || name_is(f->u.Name.id, "__import__")));
    if (!imports || n->u.Call.args.n == 0)
        return;
    const Node *name = n->u.Call.args.items[0];
    const char *text = constant_beginning(s, name);
    int level = (int)strspn(text, ".");
    const char *dot = strrchr(text + level, '.');
    bool known = (level == 0 || is_in_own_package(n)) && *text && (name->kind == AST_Constant || dot || level);
    ImportSite *site = add_site(s, n, NULL, NULL);
    if (!known)
        return;
    site->level = level;
    text += level;
    if (name->kind != AST_Constant) {
        site->begins = dot ? dot + 1 : text;
        site->called = name_intern(s->names, text, dot ? (int)(dot - text) : 0);
    } else {
        site->called = name_intern(s->names, text, -1);
    }
}

static void scan_node(Node *n, void *ctx)
{
    Scan *s = ctx;
    switch (n->kind) {
    case AST_Import:
        for (int i = 0; i < n->u.Import.names.n; i++)
            add_site(s, n, n->u.Import.names.items[i], NULL);
        return;
    case AST_ImportFrom:
        for (int i = 0; i < n->u.ImportFrom.names.n; i++)
            add_site(s, n, n->u.ImportFrom.names.items[i], NULL);
        return;
    case AST_If: scan_if(s, n); return;
    case AST_Try:
    case AST_TryStar: scan_try(s, n); return;
    case AST_FunctionDef:
    case AST_AsyncFunctionDef:
    case AST_Lambda: scan_function(s, n); return;
    case AST_Call: scan_call(s, n); break;
    default: break;
    }
    ast_visit_children(n, scan_node, s);
}

void importscan_module(Arena *a, NameTable *names, Node *module, const Name *module_name, ImportSites *out)
{
    Scan s = {.arena = a, .names = names, .module_name = module_name, .out = out};
    scan_list(&s, module->u.Module.body);
}

void importscan_text(Arena *a, NameTable *names, Node *text, const Name *module_name, ImportSites *out)
{
    int first = out->n;
    importscan_module(a, names, text, module_name, out);
    for (int i = first; i < out->n; i++) {
        out->items[i].required = false;
        out->items[i].in_function = true;
    }
}
