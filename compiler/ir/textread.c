/* textread.c - reads back what text.c prints, so that a pass can be tested on a text file. The headers
 * (modules, classes, functions) are read first, so that bodies may name any of them; operands and
 * edges are resolved when a function is complete. Of types, kinds without refinement and int ranges
 * are understood; others are left unknown. Faults are reported as E0001 with their line. */
#include "compiler/ir/ir.h"
#include "compiler/ir/prim.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

typedef struct PendingEdge { int to; VEC(int) args; } PendingEdge;
typedef struct PendingInst { Inst *inst; VEC(int) args; VEC(PendingEdge) edges; } PendingInst;
typedef struct Reader {
    Program *p;
    const char *file, *at;
    int line;
    bool failed;
    Map bodies;      /* ClassDef -> printed number of its body + 1 */
    Map funcs;       /* printed number + 1, as a pointer -> Func */
    Func *f;
    Block *block;
    VEC(Block *) blocks;   /* by printed number */
    VEC(Inst *) values;    /* by printed number */
    VEC(PendingInst) pending;
} Reader;

static void fail(Reader *r, const char *what) {
    if (!r->failed)
        diag_error(r->p->diag, (Pos){0}, DIAG_E0001, r->file, arena_printf(r->p->arena, "line %d: %s near '%.30s'", r->line, what, r->at));
    r->failed = true;
}

/* ---- tokens */

static void skip_blanks(Reader *r) {
    while (*r->at == ' ')
        r->at++;
}

static bool take(Reader *r, const char *text) {
    skip_blanks(r);
    size_t n = strlen(text);
    if (strncmp(r->at, text, n) != 0)
        return false;
    r->at += n;
    return true;
}

static void expect(Reader *r, const char *text) {
    if (!take(r, text))
        fail(r, arena_printf(r->p->arena, "expected '%s'", text));
}

static long long number(Reader *r) {
    char *end;
    skip_blanks(r);
    long long n = strtoll(r->at, &end, 10);
    if (end == r->at)
        fail(r, "expected a number");
    r->at = end;
    return n;
}

static Name *word(Reader *r) {
    skip_blanks(r);
    const char *from = r->at;
    while (*r->at && !strchr(" ,()[]\n=", *r->at))
        r->at++;
    return name_intern(r->p->names, from, (int)(r->at - from));
}

static void skip_line(Reader *r) {
    while (*r->at && *r->at != '\n')
        r->at++;
    if (*r->at) {
        r->at++;
        r->line++;
    }
}

/* A quoted text as write_c_string spells it. */
static char *quoted(Reader *r, int *length) {
    Writer w;
    writer_init(&w, r->p->arena);
    write_text(&w, "");
    expect(r, "\"");
    while (*r->at && *r->at != '"' && *r->at != '\n') {
        char c = *r->at++;
        if (c == '\\' && *r->at >= '0' && *r->at <= '7') {
            c = (char)((r->at[0] - '0') * 64 + (r->at[1] - '0') * 8 + (r->at[2] - '0'));
            r->at += 3;
        } else if (c == '\\') {
            c = *r->at == 'n' ? '\n' : *r->at;
            r->at++;
        }
        write_bytes(&w, &c, 1);
    }
    expect(r, "\"");
    *length = (int)w.n;
    return w.n ? w.data : "";
}

/* ---- constants */

static IrConst *constant(Reader *r);

static IrConst *constant_items(Reader *r, bool frozen) {
    IrConst *items[256];
    int n = 0;
    while (!r->failed && !take(r, ")")) {
        if (n == 256)
            fail(r, "too many items");
        else
            items[n++] = constant(r);
        take(r, ",");
    }
    return frozen ? ir_const_frozenset(r->p, items, n) : ir_const_tuple(r->p, items, n);
}

static IrConst *constant(Reader *r) {
    static const struct { const char *text; IrConstKind kind; } simple[] = {{"None", K_NONE}, {"True", K_TRUE}, {"False", K_FALSE}, {"Ellipsis", K_ELLIPSIS}};
    int n;
    for (size_t k = 0; k < sizeof simple / sizeof *simple; k++)
        if (take(r, simple[k].text))
            return ir_const_simple(r->p, simple[k].kind);
    if (take(r, "big "))
        return ir_const_bigint(r->p, word(r)->text);
    if (take(r, "float "))
        return ir_const_float(r->p, strtod(word(r)->text, NULL));
    if (take(r, "complex ")) {
        double re = strtod(word(r)->text, NULL);
        return ir_const_complex(r->p, re, strtod(word(r)->text, NULL));
    }
    if (take(r, "bytes ")) {
        const char *s = quoted(r, &n);
        return ir_const_bytes(r->p, s, n);
    }
    if (take(r, "frozenset("))
        return constant_items(r, true);
    if (take(r, "("))
        return constant_items(r, false);
    skip_blanks(r);
    if (*r->at == '"') {
        const char *s = quoted(r, &n);
        return ir_const_str(r->p, s, n);
    }
    return ir_const_int(r->p, number(r));
}

/* ---- types: NULL if not understood */

static const Type *read_type(Reader *r) {
    static const struct { const char *text; TypeKind kind; } kinds[] = {
        {"undef", TK_UNDEF}, {"None", TK_NONE}, {"bool", TK_BOOL}, {"float", TK_FLOAT}, {"complex", TK_COMPLEX}, {"str", TK_STR},
        {"bytes", TK_BYTES}, {"slice", TK_SLICE}, {"range", TK_RANGE}, {"int", TK_INT}, {"object", TK_OTHER},
    };
    skip_blanks(r);
    const char *from = r->at;
    const Type *t = NULL;
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds && !t; k++) {
        size_t n = strlen(kinds[k].text);
        if (strncmp(from, kinds[k].text, n) != 0 || isalnum((unsigned char)from[n]) || strchr("|#(:", from[n] ? from[n] : ' '))
            continue;
        t = kinds[k].kind == TK_OTHER ? type_object(r->p->types) : type_simple(r->p->types, kinds[k].kind);
        if (kinds[k].kind == TK_INT && from[n] == '[') {
            char *end;
            int64_t lo = from[n + 1] == '.' ? RANGE_MIN : strtoll(from + n + 1, &end, 10), hi = RANGE_MAX;
            const char *dots = strstr(from + n, "..");
            if (dots && dots[2] != ']')
                hi = strtoll(dots + 2, &end, 10);
            t = type_int(r->p->types, lo, hi);
        }
    }
    for (int depth = 0; *r->at && *r->at != '\n' && (depth || !strchr(",)", *r->at)) && strncmp(r->at, "  ;", 3) != 0; r->at++)
        depth += strchr("([{", *r->at) ? 1 : strchr(")]}", *r->at) ? -1 : 0;
    return t;
}

static void read_repr_and_type(Reader *r, Inst *i) {
    static const struct { const char *text; Repr repr; } reprs[] = {{":i64", REPR_I64}, {":f64", REPR_F64}, {":bool", REPR_BOOL}, {":agg", REPR_AGG}};
    for (size_t k = 0; k < sizeof reprs / sizeof *reprs; k++)
        if (take(r, reprs[k].text))
            i->repr = (uint8_t)reprs[k].repr;
    if (take(r, ":"))
        i->type = read_type(r);
}

/* ---- headers */

static void set_func(Reader *r, long long id, Func *f) { map_set(&r->funcs, (void *)(intptr_t)(id + 1), f); }
static Func *get_func(Reader *r, long long id) {
    Func *f = map_get(&r->funcs, (void *)(intptr_t)(id + 1));
    if (!f)
        fail(r, "no such function");
    return f;
}

static Module *get_module(Reader *r, long long id) {
    if (id >= 0 && id < r->p->modules.n)
        return r->p->modules.items[id];
    fail(r, "no such module");
    return NULL;
}

static void read_params(Reader *r, Func *f) {
    expect(r, "(");
    while (!r->failed && !take(r, ")")) {
        Param q = {.kind = PARAM_POS};
        q.kind = take(r, "**") ? PARAM_STARSTAR : take(r, "*") ? PARAM_STAR : take(r, "kw ") ? PARAM_KWONLY : take(r, "/") ? PARAM_POSONLY : PARAM_POS;
        q.name = word(r);
        q.has_default = take(r, "=");
        vec_push(r->p->arena, &f->params, q);
        vec_push(r->p->arena, &f->varnames, q.name);
        take(r, ",");
    }
}

static void read_func_header(Reader *r) {
    static const char *const kinds[] = {"module", "function", "lambda", "comp", "classbody"};
    long long id = number(r);
    expect(r, "module=");
    Module *m = get_module(r, number(r));
    expect(r, "kind=");
    const char *kind_text = word(r)->text;
    FuncKind kind = FUNC_FUNCTION;
    for (int k = 0; k < 5; k++)
        if (strcmp(kind_text, kinds[k]) == 0)
            kind = (FuncKind)k;
    expect(r, "name=");
    Name *name = word(r);
    int n = 0;
    const char *qualname = take(r, "qualname=") ? quoted(r, &n) : NULL;
    if (r->failed)
        return;
    Func *f = ir_func_new(m, kind, name, qualname);
    f->blocks.n = 0;
    f->n_blocks = 0;
    f->entry = NULL;
    if (take(r, "clone_of=")) {
        long long origin = number(r);
        f->is_generic = take(r, "generic");
        f->origin = map_get(&r->funcs, (void *)(intptr_t)(origin + 1));
    }
    f->is_generator = take(r, "generator");
    f->is_coroutine = take(r, "coroutine");
    f->is_async_gen = take(r, "asyncgen");
    read_params(r, f);
    set_func(r, id, f);
    if (kind == FUNC_MODULE && !m->body)
        m->body = f;
}

/* A class may come before its body: noted, and linked once all headers are read. */
static void define_body(Reader *r, ClassDef *c, long long id) { map_set(&r->bodies, c, (void *)(intptr_t)(id + 1)); }

static void link_bodies(Reader *r) {
    for (int k = 0; k < r->bodies.n; k++) {
        Func *body = map_get(&r->funcs, r->bodies.entries[k].value);
        ClassDef *c = (ClassDef *)(uintptr_t)r->bodies.entries[k].key;
        c->body = body;
        c->module = body ? body->module : c->module;
    }
}

static void read_header(Reader *r) {
    if (take(r, "module ")) {
        number(r);
        ir_module_new(r->p, word(r), NULL);
    } else if (take(r, "class ")) {
        number(r);
        Name *name = word(r);
        ClassDef *c = ir_class_new(get_module(r, 0), name, name->text);
        if (take(r, "body="))
            define_body(r, c, number(r));
        while (take(r, "."))
            vec_push(r->p->arena, &c->fields, word(r));
    } else if (take(r, "func ")) {
        read_func_header(r);
    }
}

/* ---- bodies */

static void define(Reader *r, long long id, Inst *i) {
    while (r->values.n <= id)
        vec_push(r->p->arena, &r->values, NULL);
    r->values.items[id] = i;
}

static Block *get_block(Reader *r, long long id) {
    while (r->blocks.n <= id)
        vec_push(r->p->arena, &r->blocks, NULL);
    return r->blocks.items[id];
}

static void read_label(Reader *r) {
    long long id = number(r);
    get_block(r, id);
    r->block = r->blocks.items[id] = ir_block_new(r->f);
    if (!r->f->entry)
        r->f->entry = r->block;
    expect(r, "(");
    while (!r->failed && !take(r, ")")) {
        expect(r, "%");
        Inst *i = ir_param_new(r->block);
        define(r, number(r), i);
        read_repr_and_type(r, i);
        take(r, ",");
    }
    r->block->is_cold = take(r, "cold");
}

static IrNames *read_kwnames(Reader *r) {
    if (!take(r, "kw("))
        return NULL;
    VEC(Name *) v = {0};
    while (!r->failed && !take(r, ")")) {
        vec_push(r->p->arena, &v, word(r));
        take(r, ",");
    }
    IrNames *names = ARENA_NEW(r->p->arena, IrNames);
    *names = (IrNames){v.items, v.n};
    return names;
}

static ClassDef *read_class(Reader *r) {
    expect(r, "class");
    long long id = number(r);
    if (id >= 0 && id < r->p->classes.n)
        return r->p->classes.items[id];
    fail(r, "no such class");
    return NULL;
}

static void read_global(Reader *r, Inst *i) {
    expect(r, "@");
    Module *m = get_module(r, number(r));
    expect(r, ".");
    if (m)
        i->u.global = ir_global(m, word(r));
    if (i->u.global && op_is(i, OP_store_global))
        i->u.global->n_stores++;
}

static void read_payload(Reader *r, Inst *i) {
    switch (op_info[i->op].payload) {
    case PAYLOAD_NAME: expect(r, "."); i->u.name = word(r); break;
    case PAYLOAD_CONST: i->u.k = constant(r); break;
    case PAYLOAD_FUNC: expect(r, "func"); i->u.func = get_func(r, number(r)); break;
    case PAYLOAD_CLASS: i->u.cls = read_class(r); break;
    case PAYLOAD_INT: expect(r, "#"); i->u.i = number(r); break;
    case PAYLOAD_INT2:
        expect(r, "#");
        i->u.pair.a = (int)number(r);
        expect(r, "#");
        i->u.pair.b = (int)number(r);
        break;
    case PAYLOAD_GLOBAL: read_global(r, i); break;
    case PAYLOAD_KWNAMES: i->u.kwnames = read_kwnames(r); break;
    case PAYLOAD_METHOD:
        expect(r, ".");
        i->u.method.name = word(r);
        i->u.method.kwnames = read_kwnames(r);
        break;
    case PAYLOAD_PRIM:
        i->u.prim = prim_find_id(word(r)->text);
        if (!i->u.prim)
            fail(r, "no such row");
        break;
    case PAYLOAD_FIELD:
        i->u.field.cls = read_class(r);
        expect(r, ".");
        i->u.field.index = (int)number(r);
        i->u.field.is_set = take(r, "!");
        break;
    }
}

static Op find_op(Reader *r) {
    const char *text = word(r)->text;
    for (int op = 0; op < N_OPS; op++)
        if (strcmp(op_info[op].name, text) == 0)
            return (Op)op;
    fail(r, arena_printf(r->p->arena, "no operation '%s'", text));
    return OP_undef;
}

static void read_edge(Reader *r, PendingInst *q) {
    PendingEdge e = {0};
    expect(r, "b");
    e.to = (int)number(r);
    expect(r, "(");
    while (!r->failed && !take(r, ")")) {
        expect(r, "%");
        vec_push(r->p->arena, &e.args, (int)number(r));
        take(r, ",");
    }
    expect(r, "]");
    vec_push(r->p->arena, &q->edges, e);
}

static void read_inst(Reader *r) {
    long long id = -1;
    if (take(r, "%")) {
        id = number(r);
        expect(r, "=");
    }
    Op op = find_op(r);
    bool cannot_raise = take(r, "!");
    if (r->failed || !r->block) {
        fail(r, "instruction outside a block");
        return;
    }
    PendingInst q = {.inst = ir_append(r->block, op, (Pos){0}, 0, NULL)};
    q.inst->cannot_raise = cannot_raise;
    read_payload(r, q.inst);
    while (take(r, "%")) {
        vec_push(r->p->arena, &q.args, (int)number(r));
        take(r, ",");
    }
    /* check names the instruction before it, also one without a result, whose number was not printed */
    if (op == OP_check && q.args.n == 1 && q.inst->prev && (q.args.items[0] >= r->values.n || !r->values.items[q.args.items[0]]))
        define(r, q.args.items[0], q.inst->prev);
    while (take(r, "["))
        read_edge(r, &q);
    read_repr_and_type(r, q.inst);
    if (take(r, ";")) {
        q.inst->pos.line = (int)number(r);
        expect(r, ":");
        q.inst->pos.col = (int)number(r);
    }
    if (id >= 0)
        define(r, id, q.inst);
    vec_push(r->p->arena, &r->pending, q);
}

static Inst *value(Reader *r, int id) {
    if (id >= 0 && id < r->values.n && r->values.items[id])
        return r->values.items[id];
    fail(r, arena_printf(r->p->arena, "no value %%%d", id));
    return NULL;
}

/* Operands, edges and the numbers as printed. */
static void finish_func(Reader *r) {
    for (int k = 0; k < r->pending.n && !r->failed; k++) {
        PendingInst *q = &r->pending.items[k];
        for (int a = 0; a < q->args.n; a++)
            ir_add_arg(r->f, q->inst, value(r, q->args.items[a]));
        Block *targets[8];
        for (int e = 0; e < q->edges.n && e < 8; e++) {
            targets[e] = get_block(r, q->edges.items[e].to);
            if (!targets[e])
                fail(r, "edge to a block that does not exist");
        }
        if (r->failed || !q->edges.n)
            continue;
        Edge *edges = ir_set_edges(q->inst, q->edges.n, targets);
        for (int e = 0; e < q->edges.n; e++)
            for (int a = 0; a < q->edges.items[e].args.n; a++)
                ir_edge_arg(r->f, &edges[e], value(r, q->edges.items[e].args.items[a]));
    }
    int next = r->values.n;
    for (int b = 0; b < r->f->blocks.n; b++)
        for (Inst *i = r->f->blocks.items[b]->first; i; i = i->next)
            i->id = -1;
    for (int k = 0; k < r->values.n; k++)
        if (r->values.items[k])
            r->values.items[k]->id = k;
    for (int b = 0; b < r->f->blocks.n; b++)
        for (Inst *i = r->f->blocks.items[b]->first; i; i = i->next)
            if (i->id < 0)
                i->id = next++;
    r->f->n_insts = next;
    r->blocks.n = r->values.n = r->pending.n = 0;
    r->block = NULL;
}

static void read_line(Reader *r) {
    if (r->f && r->at[0] == ' ') {
        read_inst(r);
    } else if (take(r, "func ")) {
        r->f = get_func(r, number(r));
    } else if (take(r, "}")) {
        if (r->f)
            finish_func(r);
        r->f = NULL;
    } else if (r->f && r->at[0] == 'b' && isdigit((unsigned char)r->at[1])) {
        r->at++;
        read_label(r);
    }
}

bool ir_read_program(Program *p, const char *text, const char *file) {
    Reader r = {.p = p, .file = file};
    map_init(&r.funcs, p->arena);
    map_init(&r.bodies, p->arena);
    for (r.at = text, r.line = 1; *r.at && !r.failed; skip_line(&r))
        read_header(&r);
    link_bodies(&r);
    for (r.at = text, r.line = 1; *r.at && !r.failed; skip_line(&r))
        read_line(&r);
    return !r.failed;
}
