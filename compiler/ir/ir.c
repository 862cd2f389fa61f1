/* ir.c - building and rewriting the program: modules, functions, blocks, instructions, constants.
 *
 * Everything lives in the program's arena; nothing is freed. Constants are interned: the content is
 * spelled into a key text, the key is interned as a Name, and the Name leads to the IrConst. */
#include "compiler/ir/ir.h"

#include <string.h>

#define V (-1)
#define T OPF_T
#define R OPF_R
#define P OPF_P
#define L OPF_L
#define S OPF_S
const OpInfo op_info[N_OPS] = {
#define OP(name, operands, result, flags, payload) {#name, operands, result, flags, PAYLOAD_##payload},
#include "compiler/ir/op.def"
#undef OP
};
#undef V
#undef T
#undef R
#undef P
#undef L
#undef S

/* ---- program, modules, functions */

Program *ir_program_new(Arena *a, NameTable *names, Diag *d) {
    Program *p = ARENA_NEW(a, Program);
    p->arena = a;
    p->names = names;
    p->diag = d;
    map_init(&p->const_map[0], a);
    map_init(&p->const_map[1], a);
    p->types = type_table_new(a);
    return p;
}

Module *ir_module_new(Program *p, Name *name, const SourceFile *file) {
    Module *m = ARENA_NEW(p->arena, Module);
    m->program = p;
    m->name = name;
    m->file = file;
    m->id = p->modules.n;
    map_init(&m->global_map, p->arena);
    vec_push(p->arena, &p->modules, m);
    return m;
}

Global *ir_global(Module *m, Name *name) {
    Global *g = map_get(&m->global_map, name);
    if (g)
        return g;
    g = ARENA_NEW(m->program->arena, Global);
    g->module = m;
    g->name = name;
    g->id = m->globals.n;
    vec_push(m->program->arena, &m->globals, g);
    map_set(&m->global_map, name, g);
    return g;
}

Func *ir_func_new(Module *m, FuncKind kind, Name *name, const char *qualname) {
    Program *p = m->program;
    Func *f = ARENA_NEW(p->arena, Func);
    f->kind = kind;
    f->program = p;
    f->module = m;
    f->name = name;
    f->qualname = qualname;
    f->id = p->funcs.n;
    f->may_raise = true;
    f->is_reachable = true;
    f->is_generic = true;
    vec_push(p->arena, &p->funcs, f);
    f->entry = ir_block_new(f);
    return f;
}

ClassDef *ir_class_new(Module *m, Name *name, const char *qualname) {
    Program *p = m->program;
    ClassDef *c = ARENA_NEW(p->arena, ClassDef);
    c->module = m;
    c->name = name;
    c->qualname = qualname;
    c->id = p->classes.n;
    vec_push(p->arena, &p->classes, c);
    return c;
}

Block *ir_block_new(Func *f) {
    Block *b = ARENA_NEW(f->program->arena, Block);
    b->func = f;
    b->id = f->n_blocks++;
    b->rpo = -1;
    vec_push(f->program->arena, &f->blocks, b);
    return b;
}

/* ---- instructions */

static Inst *inst_new(Func *f, Op op, Pos pos, int n_args, Inst **args) {
    Arena *a = f->program->arena;
    Inst *i = ARENA_NEW(a, Inst);
    i->op = (uint16_t)op;
    i->id = f->n_insts++;
    i->pos = pos;
    i->anchor_left = i->anchor_right = -1;
    i->repr = op_info[op].result ? REPR_VALUE : REPR_NONE;
    for (int k = 0; k < n_args; k++)
        vec_push(a, &i->args, args[k]);
    return i;
}

/* Puts i between prev and next (either may be NULL: at an end). */
static void inst_link(Block *b, Inst *i, Inst *prev, Inst *next) {
    i->block = b;
    i->prev = prev;
    i->next = next;
    if (prev)
        prev->next = i;
    else
        b->first = i;
    if (next)
        next->prev = i;
    else
        b->last = i;
}

Inst *ir_param_new(Block *b) {
    Inst *i = inst_new(b->func, OP_param, (Pos){0}, 0, NULL);
    Inst *after = NULL;
    for (Inst *p = b->first; p && op_is(p, OP_param); p = p->next)
        after = p;
    i->u.i = b->n_params++;
    inst_link(b, i, after, after ? after->next : b->first);
    return i;
}

Inst *ir_append(Block *b, Op op, Pos pos, int n_args, Inst **args) {
    Inst *i = inst_new(b->func, op, pos, n_args, args);
    inst_link(b, i, b->last, NULL);
    return i;
}

Inst *ir_insert_before(Inst *at, Op op, Pos pos, int n_args, Inst **args) {
    Inst *i = inst_new(at->block->func, op, pos, n_args, args);
    i->scope = at->scope;
    inst_link(at->block, i, at->prev, at);
    return i;
}

void ir_add_arg(Func *f, Inst *i, Inst *arg) { vec_push(f->program->arena, &i->args, arg); }

Edge *ir_set_edges(Inst *terminator, int n, Block **targets) {
    Arena *a = terminator->block->func->program->arena;
    terminator->edges = ARENA_ARRAY(a, Edge, n);
    terminator->n_edges = n;
    for (int k = 0; k < n; k++)
        terminator->edges[k].to = targets[k];
    return terminator->edges;
}

void ir_edge_arg(Func *f, Edge *e, Inst *arg) { vec_push(f->program->arena, &e->args, arg); }

void ir_remove(Inst *i) {
    Block *b = i->block;
    if (i->prev)
        i->prev->next = i->next;
    else
        b->first = i->next;
    if (i->next)
        i->next->prev = i->prev;
    else
        b->last = i->prev;
    i->prev = i->next = NULL;
    i->block = NULL;
}

void ir_move_before(Inst *i, Inst *at) {
    ir_remove(i);
    i->block = at->block;
    i->prev = at->prev;
    i->next = at;
    if (at->prev)
        at->prev->next = i;
    else
        at->block->first = i;
    at->prev = i;
}

Inst *ir_append_copy(const Inst *i, Block *to) {
    Inst *n = ir_append(to, (Op)i->op, i->pos, 0, NULL);
    int id = n->id;
    Inst *prev = n->prev, *next = n->next;
    *n = *i;
    n->id = id;
    n->prev = prev;
    n->next = next;
    n->block = to;
    n->args = (InstList){0};
    n->edges = NULL;
    n->n_edges = 0;
    n->info = NULL;
    return n;
}

void ir_drop_check(Inst *i) {
    Inst *check = i->next;
    if (!check || !op_is(check, OP_check))
        return;
    check->op = OP_jump;
    check->args.n = 0;
    check->n_edges = 1;
}

static void list_replace(InstList *l, Inst *old, Inst *new_) {
    for (int k = 0; k < l->n; k++)
        if (l->items[k] == old)
            l->items[k] = new_;
}

void ir_replace_uses(Func *f, Inst *old, Inst *new_) {
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            list_replace(&i->args, old, new_);
            for (int e = 0; e < i->n_edges; e++)
                list_replace(&i->edges[e].args, old, new_);
        }
}

Edge *inst_handler(const Inst *i) {
    switch (i->op) {
    case OP_next: return i->n_edges > 2 ? &i->edges[2] : NULL;
    case OP_raise:
    case OP_reraise: return i->n_edges > 0 ? &i->edges[0] : NULL;
    case OP_raise_assert: break;
    }
    Inst *t = i->next;
    if (t && op_is(t, OP_check) && t->n_edges > 1)
        return &t->edges[1];
    return NULL;
}

/* ---- copying a function */

static void list_copy(Arena *a, InstList *to, const InstList *from, Inst **new_insts) {
    for (int k = 0; k < from->n; k++)
        vec_push(a, to, new_insts[from->items[k]->id]);
}

static void clone_operands(Arena *a, Func *f, Inst **insts, Block **blocks) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            Inst *copy = insts[i->id];
            list_copy(a, &copy->args, &i->args, insts);
            if (i->n_edges) {
                copy->n_edges = i->n_edges;
                copy->edges = ARENA_ARRAY(a, Edge, i->n_edges);
            }
            for (int e = 0; e < i->n_edges; e++) {
                copy->edges[e].to = blocks[i->edges[e].to->id];
                list_copy(a, &copy->edges[e].args, &i->edges[e].args, insts);
            }
        }
}

Func *ir_clone_func(Func *f) {
    Program *p = f->program;
    Arena *a = p->arena;
    Func *c = ARENA_NEW(a, Func);
    *c = *f;
    c->id = p->funcs.n;
    c->origin = f->origin ? f->origin : f;
    memset(&c->blocks, 0, sizeof c->blocks);
    c->n_insts = c->n_blocks = 0;
    c->info = NULL;
    c->c_name = NULL;
    c->param_types = NULL;
    c->param_reprs = NULL;
    c->keeps_param = NULL;
    vec_push(a, &p->funcs, c);
    Block **blocks = ARENA_ARRAY(a, Block *, f->n_blocks + 1);
    Inst **insts = ARENA_ARRAY(a, Inst *, f->n_insts + 1);
    for (int b = 0; b < f->blocks.n; b++) {
        Block *old = f->blocks.items[b];
        Block *nb = blocks[old->id] = ir_block_new(c);
        nb->n_params = old->n_params;
        for (Inst *i = old->first; i; i = i->next) {
            Inst *n = ARENA_NEW(a, Inst);
            *n = *i;
            memset(&n->args, 0, sizeof n->args);
            n->edges = NULL;
            n->n_edges = 0;
            n->info = NULL;
            n->id = c->n_insts++;
            inst_link(nb, n, nb->last, NULL);
            insts[i->id] = n;
        }
    }
    clone_operands(a, f, insts, blocks);
    c->entry = blocks[f->entry->id];
    return c;
}

/* ---- constants */

static IrConst *const_intern(Program *p, const char *key, int key_length, const IrConst *content) {
    Name *n = name_intern(p->names, key, key_length);
    IrConst *k = map_get(&p->const_map[0], n);
    if (k)
        return k;
    k = ARENA_NEW(p->arena, IrConst);
    *k = *content;
    k->id = p->consts.n;
    vec_push(p->arena, &p->consts, k);
    map_set(&p->const_map[0], n, k);
    return k;
}

static IrConst *const_intern_text(Program *p, IrConst *k, char tag) {
    char *key = arena_alloc(p->arena, (size_t)k->length + 4);
    memcpy(key, "\1k", 2);
    key[2] = tag;
    memcpy(key + 3, k->text, (size_t)k->length);
    k->text = arena_strndup(p->arena, k->text, (size_t)k->length);
    return const_intern(p, key, k->length + 3, k);
}

IrConst *ir_const_simple(Program *p, IrConstKind kind) {
    char *key = arena_printf(p->arena, "\1ks%d", (int)kind);
    return const_intern(p, key, -1, &(IrConst){.kind = kind});
}

IrConst *ir_const_int(Program *p, int64_t i) {
    char *key = arena_printf(p->arena, "\1ki%lld", (long long)i);
    return const_intern(p, key, -1, &(IrConst){.kind = K_INT, .i = i});
}

IrConst *ir_const_bigint(Program *p, const char *decimal) {
    IrConst k = {.kind = K_BIGINT, .text = decimal, .length = (int)strlen(decimal)};
    return const_intern_text(p, &k, 'n');
}

static unsigned long long bits_of(double d) {
    unsigned long long u;
    memcpy(&u, &d, sizeof u);
    return u;
}

IrConst *ir_const_float(Program *p, double d) {
    char *key = arena_printf(p->arena, "\1kf%016llx", bits_of(d));
    return const_intern(p, key, -1, &(IrConst){.kind = K_FLOAT, .real = d});
}

IrConst *ir_const_complex(Program *p, double re, double im) {
    char *key = arena_printf(p->arena, "\1kc%016llx%016llx", bits_of(re), bits_of(im));
    return const_intern(p, key, -1, &(IrConst){.kind = K_COMPLEX, .real = re, .imag = im});
}

IrConst *ir_const_str(Program *p, const char *text, int length) {
    IrConst k = {.kind = K_STR, .text = text, .length = length};
    return const_intern_text(p, &k, 'u');
}

IrConst *ir_const_bytes(Program *p, const char *text, int length) {
    IrConst k = {.kind = K_BYTES, .text = text, .length = length};
    return const_intern_text(p, &k, 'b');
}

static IrConst *const_sequence(Program *p, IrConstKind kind, IrConst **items, int n) {
    Writer w;
    writer_init(&w, p->arena);
    write_format(&w, "\1k%c", kind == K_TUPLE ? 't' : 'z');
    for (int i = 0; i < n; i++)
        write_format(&w, "%d,", items[i]->id);
    IrConst **copy = ARENA_ARRAY(p->arena, IrConst *, n + 1);
    for (int i = 0; i < n; i++)
        copy[i] = items[i];
    return const_intern(p, w.data, (int)w.n, &(IrConst){.kind = kind, .items = copy, .n_items = n});
}

IrConst *ir_const_tuple(Program *p, IrConst **items, int n) { return const_sequence(p, K_TUPLE, items, n); }
IrConst *ir_const_frozenset(Program *p, IrConst **items, int n) { return const_sequence(p, K_FROZENSET, items, n); }

bool ir_uses_are(const Func *f, const Inst *v, bool (*allows)(const Inst *, int, const void *), const void *context) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (i->args.items[k] == v && !op_is(i, OP_check) && !allows(i, k, context))
                    return false;
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (i->edges[e].args.items[k] == v)
                        return false;
        }
    return true;
}

bool ir_notes_locals(const Func *f) {
    for (int b = 0; f->program->reads_locals && b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_note_local))
                return true;
    return false;
}

int ir_count_uses(const Func *f, const Inst *v) {
    int n = 0;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                n += i->args.items[k] == v && !op_is(i, OP_check);
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    n += i->edges[e].args.items[k] == v;
        }
    return n;
}
