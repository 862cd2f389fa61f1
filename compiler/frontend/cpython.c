/* cpython.c - the only file that includes Python.h. CPython parses to its own `_ast` objects; these are
 * copied, field by field as ast.def lists them, into Nodes. Types are recognised by address after the first
 * meeting, attribute names are interned once. Every error CPython reports is printed by CPython itself, into
 * a StringIO, so that its form cannot differ. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "compiler/frontend/cpython.h"
#include "compiler/frontend/source.h"
#include "compiler/support/map.h"

enum { MAX_FIELDS = 7, MAX_DEPTH = 100000 };

struct Cpython {
    Arena *arena;
    NameTable *names;
    const SourceFile *file;                         /* being copied */
    Map kinds;                                      /* PyTypeObject * to KindInfo * */
    PyObject *attributes[N_AST_KINDS][MAX_FIELDS];  /* interned names of the fields */
    Node *shared[N_AST_KINDS];                      /* operators and contexts: one node for all uses */
    PyObject *lineno, *col_offset, *end_lineno, *end_col_offset;
};

typedef struct KindInfo { AstKind kind; bool has_position; } KindInfo;

/* ---- start ---- */

static void start_interpreter(void)
{
    PyPreConfig pre;
    PyPreConfig_InitIsolatedConfig(&pre);
    pre.utf8_mode = 1;
    PyStatus status = Py_PreInitialize(&pre);
    PyConfig config;
    PyConfig_InitIsolatedConfig(&config);
    config.site_import = 0;
    config.write_bytecode = 0;
    config.pathconfig_warnings = 0;
    config.install_signal_handlers = 0;
    if (!PyStatus_Exception(status)) /* else the first python3 in PATH would choose the library */
        status = PyConfig_SetBytesString(&config, &config.home, PYTHON_HOME);
    if (!PyStatus_Exception(status))
        status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status))
        bug("the embedded Python does not start: %s", status.err_msg ? status.err_msg : "?");
}

static void intern_fields(Cpython *c, AstKind kind, const char *const *fields)
{
    for (int i = 0; fields[i]; i++) {
        if (i >= MAX_FIELDS)
            bug("too many fields in %s", ast_kind_name(kind));
        c->attributes[kind][i] = PyUnicode_InternFromString(fields[i]);
    }
}

Cpython *cpython_start(Arena *a, NameTable *names)
{
    if (!Py_IsInitialized())
        start_interpreter();
    Cpython *c = ARENA_NEW(a, Cpython);
    c->arena = a;
    c->names = names;
    map_init(&c->kinds, a);
#define F(type, field) #field,
#define AST(name, ...) intern_fields(c, AST_##name, (const char *const[]){__VA_ARGS__ NULL});
#include "compiler/frontend/ast.def"
#undef AST
#undef F
    c->lineno = PyUnicode_InternFromString("lineno");
    c->col_offset = PyUnicode_InternFromString("col_offset");
    c->end_lineno = PyUnicode_InternFromString("end_lineno");
    c->end_col_offset = PyUnicode_InternFromString("end_col_offset");
    return c;
}

/* ---- copying the tree ---- */

static Node *copy_node(Cpython *c, PyObject *o);

static _Noreturn void copy_failed(const char *what)
{
    PyErr_Print();
    bug("copying %s of the tree", what);
}

static PyObject *get(PyObject *o, PyObject *attribute)
{
    PyObject *value = PyObject_GetAttr(o, attribute);
    if (!value)
        copy_failed("an attribute");
    return value;
}

static int get_int(PyObject *o, PyObject *attribute)
{
    PyObject *value = get(o, attribute);
    int n = value == Py_None ? 0 : (int)PyLong_AsLong(value);
    Py_DECREF(value);
    return n;
}

static KindInfo *kind_of(Cpython *c, PyObject *o)
{
    KindInfo *info = map_get(&c->kinds, Py_TYPE(o));
    if (info)
        return info;
    const char *name = Py_TYPE(o)->tp_name;
    const char *dot = strrchr(name, '.');
    name = dot ? dot + 1 : name;
    for (int kind = 0; kind < N_AST_KINDS; kind++) {
        if (strcmp(name, ast_kind_name((AstKind)kind)) != 0)
            continue;
        info = ARENA_NEW(c->arena, KindInfo);
        info->kind = (AstKind)kind;
        info->has_position = PyObject_HasAttr(o, c->lineno);
        map_set(&c->kinds, Py_TYPE(o), info);
        return info;
    }
    bug("unknown node type '%s'", name);
}

static Name *copy_identifier(Cpython *c, PyObject *o)
{
    Py_ssize_t n;
    const char *text = PyUnicode_AsUTF8AndSize(o, &n);
    if (!text)
        copy_failed("an identifier");
    return name_intern(c->names, text, (int)n);
}

/* Decimal text of an int, also of one beyond CPython's limit for conversions (a long hexadecimal literal). */
static PyObject *decimal_text(PyObject *o)
{
    PyObject *text = PyObject_Str(o);
    if (text)
        return text;
    PyErr_Clear();
    PyObject *set_limit = PySys_GetObject("set_int_max_str_digits");
    PyObject *old = PyObject_CallNoArgs(PySys_GetObject("get_int_max_str_digits"));
    Py_XDECREF(PyObject_CallFunction(set_limit, "i", 0));
    text = PyObject_Str(o);
    Py_XDECREF(PyObject_CallOneArg(set_limit, old));
    Py_XDECREF(old);
    return text;
}

static void copy_long(Cpython *c, Const *k, PyObject *o)
{
    int overflow;
    k->kind = CONST_INT;
    k->value = PyLong_AsLongLongAndOverflow(o, &overflow);
    k->fits = overflow == 0;
    PyObject *text = decimal_text(o);
    if (!text)
        copy_failed("an int");
    Py_ssize_t n;
    const char *s = PyUnicode_AsUTF8AndSize(text, &n);
    k->text = arena_strndup(c->arena, s, (size_t)n);
    k->length = (int)n;
    Py_DECREF(text);
}

static void copy_str(Cpython *c, Const *k, PyObject *o)
{
    k->kind = CONST_STR;
    Py_ssize_t n;
    const char *s = PyUnicode_AsUTF8AndSize(o, &n);
    PyObject *bytes = NULL;
    if (!s) {
        PyErr_Clear();
        bytes = PyUnicode_AsEncodedString(o, "utf-8", "surrogatepass");
        if (!bytes)
            copy_failed("a str");
        s = PyBytes_AS_STRING(bytes);
        n = PyBytes_GET_SIZE(bytes);
    }
    k->text = arena_strndup(c->arena, s, (size_t)n);
    k->length = (int)n;
    Py_XDECREF(bytes);
}

static Const *copy_constant(Cpython *c, PyObject *o)
{
    Const *k = ARENA_NEW(c->arena, Const);
    if (o == Py_None) {
        k->kind = CONST_NONE;
    } else if (o == Py_True || o == Py_False) {
        k->kind = o == Py_True ? CONST_TRUE : CONST_FALSE;
    } else if (o == Py_Ellipsis) {
        k->kind = CONST_ELLIPSIS;
    } else if (PyLong_Check(o)) {
        copy_long(c, k, o);
    } else if (PyFloat_Check(o)) {
        k->kind = CONST_FLOAT;
        k->real = PyFloat_AS_DOUBLE(o);
    } else if (PyComplex_Check(o)) {
        k->kind = CONST_COMPLEX;
        k->real = PyComplex_RealAsDouble(o);
        k->imag = PyComplex_ImagAsDouble(o);
    } else if (PyUnicode_Check(o)) {
        copy_str(c, k, o);
    } else if (PyBytes_Check(o)) {
        k->kind = CONST_BYTES;
        k->length = (int)PyBytes_GET_SIZE(o);
        k->text = arena_strndup(c->arena, PyBytes_AS_STRING(o), (size_t)k->length);
    } else if (PyTuple_Check(o)) { /* arguments of an exception */
        k->kind = CONST_TUPLE;
        k->n_items = (int)PyTuple_GET_SIZE(o);
        k->items = ARENA_ARRAY(c->arena, Const *, k->n_items);
        for (int i = 0; i < k->n_items; i++)
            k->items[i] = copy_constant(c, PyTuple_GET_ITEM(o, i));
    } else {
        bug("constant of type '%s'", Py_TYPE(o)->tp_name);
    }
    return k;
}

static void copy_NODE(Cpython *c, PyObject *o, Node **field)
{
    *field = o == Py_None ? NULL : copy_node(c, o);
}

static void copy_NODES(Cpython *c, PyObject *o, NodeList *field)
{
    field->n = (int)PyList_GET_SIZE(o);
    field->items = ARENA_ARRAY(c->arena, Node *, field->n);
    for (int i = 0; i < field->n; i++)
        copy_NODE(c, PyList_GET_ITEM(o, i), &field->items[i]);
}

static void copy_NAME(Cpython *c, PyObject *o, Name **field)
{
    *field = o == Py_None ? NULL : copy_identifier(c, o);
}

static void copy_NAMES(Cpython *c, PyObject *o, NameList *field)
{
    field->n = (int)PyList_GET_SIZE(o);
    field->items = ARENA_ARRAY(c->arena, Name *, field->n);
    for (int i = 0; i < field->n; i++)
        field->items[i] = copy_identifier(c, PyList_GET_ITEM(o, i));
}

static void copy_INT(Cpython *c, PyObject *o, int *field)
{
    *field = o == Py_None ? 0 : (int)PyLong_AsLong(o);
}

static void copy_CONST(Cpython *c, PyObject *o, Const **field)
{
    *field = copy_constant(c, o);
}

static void copy_fields(Cpython *c, PyObject *o, Node *n)
{
    PyObject **attribute = c->attributes[n->kind];
    switch (n->kind) {
#define F(type, field) { PyObject *value = get(o, *attribute++); copy_##type(c, value, &u->field); Py_DECREF(value); }
#define AST(name, ...) case AST_##name: { typeof(n->u.name) *u = &n->u.name; (void)u; __VA_ARGS__ break; }
#include "compiler/frontend/ast.def"
#undef AST
#undef F
    case N_AST_KINDS:
        break;
    }
}

/* Nodes that have no place of their own in ast get the place of their first part. */
static void inherit_position(Node *n)
{
    if (n->kind == AST_comprehension)
        n->pos = n->u.comprehension.target->pos;
    else if (n->kind == AST_withitem)
        n->pos = n->u.withitem.context_expr->pos;
    else if (n->kind == AST_match_case)
        n->pos = n->u.match_case.pattern->pos;
}

static Node *copy_node(Cpython *c, PyObject *o)
{
    KindInfo *info = kind_of(c, o);
    bool is_mark = c->attributes[info->kind][0] == NULL && !info->has_position;
    if (is_mark && c->shared[info->kind])
        return c->shared[info->kind];
    Node *n = ARENA_NEW(c->arena, Node);
    n->kind = info->kind;
    n->pos.file = c->file;
    if (is_mark) {
        n->pos.file = NULL;
        c->shared[info->kind] = n;
        return n;
    }
    if (info->has_position) {
        n->pos.line = get_int(o, c->lineno);
        n->pos.col = get_int(o, c->col_offset);
        n->pos.end_line = get_int(o, c->end_lineno);
        n->pos.end_col = get_int(o, c->end_col_offset);
    }
    copy_fields(c, o, n);
    if (!info->has_position)
        inherit_position(n);
    return n;
}

/* ---- errors ---- */

static PyObject *new_string_io(void)
{
    PyObject *io = PyImport_ImportModule("_io");
    PyObject *sink = io ? PyObject_CallMethod(io, "StringIO", NULL) : NULL;
    Py_XDECREF(io);
    return sink;
}

static int exception_int(PyObject *value, const char *name)
{
    PyObject *o = PyObject_GetAttrString(value, name);
    int n = o && PyLong_Check(o) ? (int)PyLong_AsLong(o) : 0;
    PyErr_Clear();
    Py_XDECREF(o);
    return n;
}

/* Reports the pending exception in the words and layout of CPython's own display of it. */
static void report_exception(Cpython *c, Diag *d)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    PyObject *sink = new_string_io();
    PyObject *stderr_before = PySys_GetObject("stderr");
    Py_XINCREF(stderr_before);
    if (!sink || PySys_SetObject("stderr", sink) < 0)
        bug("cannot capture an error of the parser");
    PyErr_Display(type, value, NULL);
    PySys_SetObject("stderr", stderr_before);
    PyObject *text = PyObject_CallMethod(sink, "getvalue", NULL);
    Py_ssize_t n = 0;
    const char *s = text ? PyUnicode_AsUTF8AndSize(text, &n) : NULL;
    if (!s)
        s = "SyntaxError: invalid source\n", n = (Py_ssize_t)strlen(s);
    while (n > 0 && s[n - 1] == '\n')
        n--;
    Pos pos = {c->file, exception_int(value, "lineno"), exception_int(value, "offset"), 0, 0};
    diag_verbatim(d, pos, DIAG_E0101, arena_strndup(c->arena, s, (size_t)n));
    Py_XDECREF(text);
    Py_XDECREF(sink);
    Py_XDECREF(stderr_before);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(traceback);
    PyErr_Clear();
}

/* A SyntaxError about the file as a whole, which CPython shows without a line of source. */
static bool reject_file(Cpython *c, Diag *d, const char *text)
{
    Pos pos = {c->file, 0, 0, 0, 0};
    diag_verbatim(d, pos, DIAG_E0101, arena_printf(c->arena, "SyntaxError: %s", text));
    return false;
}

/* ---- decoding ---- */

static bool decode_declared(Cpython *c, Diag *d, SourceFile *file, const char *encoding)
{
    PyObject *text = PyUnicode_Decode(file->text, (Py_ssize_t)file->length, encoding, "strict");
    Py_ssize_t n = 0;
    const char *s = text ? PyUnicode_AsUTF8AndSize(text, &n) : NULL;
    PyErr_Clear();
    if (!s) {
        Py_XDECREF(text);
        return reject_file(c, d, arena_printf(c->arena, "encoding problem: %s", encoding));
    }
    file->text = arena_strndup(c->arena, s, (size_t)n);
    file->length = (size_t)n;
    Py_DECREF(text);
    return true;
}

static bool is_utf8_name(const char *s)
{
    return strcasecmp(s, "utf-8") == 0 || strcasecmp(s, "utf8") == 0 || strcasecmp(s, "utf_8") == 0
        || strncasecmp(s, "utf-8-", 6) == 0 || strcasecmp(s, "u8") == 0;
}

/* CPython's messages call Latin-1 by one name. */
static const char *normal_name(const char *s)
{
    static const char *const latin[] = {"latin-1", "iso-8859-1", "iso-latin-1", "latin_1", "iso_8859_1"};
    for (size_t i = 0; i < sizeof latin / sizeof *latin; i++)
        if (strcasecmp(s, latin[i]) == 0)
            return "iso-8859-1";
    return s;
}

static bool decode(Cpython *c, Diag *d, SourceFile *file)
{
    bool bom = source_skip_bom(file);
    const char *encoding = source_declared_encoding(c->arena, file);
    if (encoding && !is_utf8_name(encoding)) {
        encoding = normal_name(encoding);
        if (bom)
            return reject_file(c, d, arena_printf(c->arena, "encoding problem: %s with BOM", encoding));
        if (!decode_declared(c, d, file, encoding))
            return false;
    } else {
        long bad = source_find_invalid_utf8(file);
        if (bad >= 0 && encoding)
            return reject_file(c, d, arena_printf(c->arena, "encoding problem: %s", encoding));
        if (bad >= 0)
            return reject_file(c, d, arena_printf(c->arena, "Non-UTF-8 code starting with '\\x%02x' in file %s on line %d,"
                " but no encoding declared; see https://peps.python.org/pep-0263/ for details",
                (unsigned char)file->text[bad], file->path, source_line_of(file, bad)));
    }
    source_normalise_newlines(c->arena, file);
    if (strlen(file->text) == file->length)
        return true;
    int line = source_line_of(file, (long)strlen(file->text));
    Pos pos = {file, line, 0, 0, 0};
    diag_verbatim(d, pos, DIAG_E0101, arena_printf(c->arena, "  File \"%s\", line %d\n    \n"
                  "SyntaxError: source code cannot contain null bytes", file->path, line));
    return false;
}

/* ---- facts of the host ---- */

const char *cpython_stdlib_dir(Cpython *c)
{
    PyObject *dir = PySys_GetObject("_stdlib_dir");
    const char *s = dir && PyUnicode_Check(dir) ? PyUnicode_AsUTF8(dir) : NULL;
    PyErr_Clear();
    return s ? arena_strdup(c->arena, s) : "/usr/lib/python3.11";
}

bool cpython_is_builtin_module(const char *name)
{
    for (const struct _inittab *t = PyImport_Inittab; t->name; t++)
        if (strcmp(t->name, name) == 0)
            return true;
    return false;
}

bool cpython_is_stdlib_name(const char *name)
{
    PyObject *set = PySys_GetObject("stdlib_module_names");
    PyObject *key = PyUnicode_FromString(name);
    bool found = set && key && PySequence_Contains(set, key) == 1;
    PyErr_Clear();
    Py_XDECREF(key);
    return found;
}

const char *cpython_build_variables(Arena *a)
{
    PyObject *m = PyImport_ImportModule("sysconfig"), *name = m ? PyObject_CallMethod(m, "_get_sysconfigdata_name", NULL) : NULL;
    const char *text = name ? PyUnicode_AsUTF8(name) : NULL, *copy = text ? arena_strdup(a, text) : NULL;
    PyErr_Clear();
    Py_XDECREF(name);
    Py_XDECREF(m);
    return copy;
}

bool cpython_module_names(Cpython *c, const char *module, NameList *names)
{
    PyObject *m = PyImport_ImportModule(module), *dir = m ? PyObject_Dir(m) : NULL;
    Py_ssize_t n = dir ? PyList_Size(dir) : 0;
    names->items = ARENA_ARRAY(c->arena, Name *, n + 1);
    for (Py_ssize_t i = 0; i < n; i++)
        names->items[names->n++] = copy_identifier(c, PyList_GetItem(dir, i));
    PyErr_Clear();
    Py_XDECREF(dir);
    Py_XDECREF(m);
    return dir != NULL;
}

/* ---- entry ---- */

/* CPython's own compiler as a check, under its own limits; only the code object is made, nothing runs. */
static bool compiles(const char *text, PyObject *path)
{
    PyCompilerFlags flags = {PyCF_IGNORE_COOKIE | PyCF_SOURCE_IS_UTF8, PY_MINOR_VERSION};
    PyObject *code = Py_CompileStringObject(text, path, Py_file_input, &flags, 0);
    Py_XDECREF(code);
    return code != NULL;
}

/* The tree as Python objects. What passed the check must not fail here for its depth. */
static PyObject *parse(const char *text, PyObject *path)
{
    PyCompilerFlags flags = {PyCF_ONLY_AST | PyCF_IGNORE_COOKIE | PyCF_SOURCE_IS_UTF8, PY_MINOR_VERSION};
    int limit = Py_GetRecursionLimit();
    Py_SetRecursionLimit(MAX_DEPTH);
    PyObject *tree = Py_CompileStringObject(text, path, Py_file_input, &flags, 0);
    Py_SetRecursionLimit(limit);
    return tree;
}

Node *cpython_parse(Cpython *c, Diag *d, SourceFile *file, bool check)
{
    c->file = file;
    if (!decode(c, d, file))
        return NULL;
    PyObject *path = PyUnicode_DecodeFSDefault(file->path);
    PyObject *tree = !check || compiles(file->text, path) ? parse(file->text, path) : NULL;
    Node *result = tree ? copy_node(c, tree) : NULL;
    Py_XDECREF(tree);
    Py_XDECREF(path);
    if (!result)
        report_exception(c, d);
    return result;
}

/* ---- constant text for eval, exec and compile ---- */

static void take_error(Cpython *c, TextError *error)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    PyObject *args = PyObject_GetAttrString(value, "args");
    if (!args)
        copy_failed("an error");
    error->type = arena_strdup(c->arena, ((PyTypeObject *)type)->tp_name);
    error->args = copy_constant(c, args);
    Py_DECREF(args);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(traceback);
}

/* CPython's compiler as a check first, since it finds more errors than the parser. */
static PyObject *parse_text(Cpython *c, const char *text, PyObject *path, int start, TextError *error)
{
    PyCompilerFlags check = {PyCF_IGNORE_COOKIE | PyCF_SOURCE_IS_UTF8, PY_MINOR_VERSION};
    PyCompilerFlags only = {PyCF_ONLY_AST | PyCF_IGNORE_COOKIE | PyCF_SOURCE_IS_UTF8, PY_MINOR_VERSION};
    PyObject *code = Py_CompileStringObject(text, path, start, &check, 0);
    PyObject *tree = code ? Py_CompileStringObject(text, path, start, &only, 0) : NULL;
    if (!tree)
        take_error(c, error);
    Py_XDECREF(code);
    return tree;
}

static Node *module_of_expression(Cpython *c, PyObject *tree)
{
    PyObject *body = PyObject_GetAttrString(tree, "body");
    Node *m = ARENA_NEW(c->arena, Node), *s = ARENA_NEW(c->arena, Node);
    m->kind = AST_Module;
    s->kind = AST_Expr;
    s->u.Expr.value = copy_node(c, body);
    s->pos = s->u.Expr.value->pos;
    m->u.Module.body = (NodeList){ARENA_ARRAY(c->arena, Node *, 1), 1};
    m->u.Module.body.items[0] = s;
    Py_DECREF(body);
    return m;
}

static Node *module_of_statements(Cpython *c, PyObject *tree)
{
    PyObject *body = PyObject_GetAttrString(tree, "body");
    Node *m = ARENA_NEW(c->arena, Node);
    m->kind = AST_Module;
    copy_NODES(c, body, &m->u.Module.body);
    Py_DECREF(body);
    return m;
}

Node *cpython_parse_text(Cpython *c, SourceFile *file, const char *mode, TextError *error)
{
    bool is_eval = strcmp(mode, "eval") == 0;
    int start = is_eval ? Py_eval_input : strcmp(mode, "single") == 0 ? Py_single_input : Py_file_input;
    const SourceFile *outer = c->file;
    PyObject *path = PyUnicode_DecodeFSDefault(file->path);
    PyObject *tree = parse_text(c, file->text, path, start, error);
    c->file = file;
    Node *m = !tree ? NULL : is_eval ? module_of_expression(c, tree) : module_of_statements(c, tree);
    c->file = outer;
    Py_XDECREF(tree);
    Py_XDECREF(path);
    return m;
}
