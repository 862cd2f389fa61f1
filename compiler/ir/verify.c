/* verify.c - checks all that ir.h promises: shape of blocks and edges, operand counts, that definitions
 * dominate uses, that raising instructions inside a try are followed by their check, and, once
 * lowered, that representations fit. Every fault is one line of the writer. */
#include "compiler/ir/ir.h"
#include "compiler/ir/prim.h"

typedef struct Verifier { Writer *w; const Func *f; bool ok; int *place; /* of each instruction in its block, by id */ } Verifier;

#define FAULT(v, i, ...) fault((v), (i), __VA_ARGS__)
static void fault(Verifier *v, const Inst *i, const char *format, const char *text) {
    v->ok = false;
    write_format(v->w, "%s (func %d)", v->f->qualname ? v->f->qualname : "?", v->f->id);
    if (i)
        write_format(v->w, " b%d %%%d %s", i->block ? i->block->id : -1, i->id, op_info[i->op].name);
    write_text(v->w, ": ");
    write_format(v->w, format, text);
    write_text(v->w, "\n");
}

static bool comes_before(const Verifier *v, const Inst *a, const Inst *b) { return v->place[a->id] < v->place[b->id]; }

/* A use of `def` by `user` (as operand, or as an argument of one of its edges). */
static void verify_use(Verifier *v, const Inst *def, const Inst *user, bool on_edge) {
    if (!def) {
        FAULT(v, user, "%s", "operand missing");
        return;
    }
    if (!def->block || def->block->func != v->f) {
        FAULT(v, user, "%s", "operand removed, or of another function");
        return;
    }
    if (!op_info[def->op].result && !op_is(user, OP_check)) /* check names what may have raised */
        FAULT(v, user, "operand %s makes no value", op_info[def->op].name);
    if (user->block->rpo < 0)
        return; /* unreachable */
    if (def->block == user->block) {
        if (!comes_before(v, def, user) && !(on_edge && def == user))
            FAULT(v, user, "%s", "operand comes after its use");
    } else if (!cfg_dominates(def->block, user->block)) {
        FAULT(v, user, "%s", "operand does not dominate its use");
    }
}

static void verify_edges(Verifier *v, const Inst *i) {
    static const struct { Op op; int least, most; } counts[] = {
        {OP_jump, 1, 1}, {OP_branch, 2, 2}, {OP_next, 2, 3}, {OP_check, 2, 2}, {OP_return, 0, 0},
        {OP_raise, 0, 1}, {OP_reraise, 0, 1}, {OP_unreachable, 0, 0},
    };
    for (size_t c = 0; c < sizeof counts / sizeof *counts; c++)
        if (counts[c].op == i->op && (i->n_edges < counts[c].least || i->n_edges > counts[c].most))
            FAULT(v, i, "%s", "wrong number of edges");
    for (int e = 0; e < i->n_edges; e++) {
        const Edge *edge = &i->edges[e];
        int given = edge->args.n + (op_is(i, OP_next) && e == 0);
        if (!edge->to || edge->to->func != v->f) {
            FAULT(v, i, "%s", "edge without target");
            continue;
        }
        if (given != edge->to->n_params)
            FAULT(v, i, "%s", "edge arguments do not match the target's parameters");
        for (int a = 0; a < edge->args.n; a++) {
            verify_use(v, edge->args.items[a], i, true);
            if (op_is(i, OP_check) && e == 1 && i->args.n && edge->args.items[a] == i->args.items[0])
                FAULT(v, i, "%s", "the failed value is used along the handler edge");
        }
    }
}

static void verify_inst(Verifier *v, const Inst *i, int level) {
    const OpInfo *info = &op_info[i->op];
    if (info->operands >= 0 && i->args.n != info->operands)
        FAULT(v, i, "%s", "wrong number of operands");
    if ((info->flags & OPF_L) && level < 2)
        FAULT(v, i, "%s", "legal only when lowered");
    for (int a = 0; a < i->args.n; a++)
        verify_use(v, i->args.items[a], i, false);
    if (op_is(i, OP_check) && (i->args.n != 1 || i->args.items[0] != i->prev))
        FAULT(v, i, "%s", "check must follow its instruction at once");
    if (op_is(i, OP_return) && i->args.n != (i->block->func->n_results > 1 ? i->block->func->n_results : 1))
        FAULT(v, i, "%s", "wrong number of results");
    if (op_is(i, OP_extract) && i->args.n == 1) {
        Op from = (Op)i->args.items[0]->op;
        if (from != OP_unpack && from != OP_unpack_star && from != OP_exc_group_match && from != OP_find_method && from != OP_find_super && from != OP_call_direct)
            FAULT(v, i, "%s", "extract from a value that is no aggregate");
    }
    if (level >= 2 && op_is(i, OP_prim) && i->u.prim->n_params >= 0 && i->args.n != i->u.prim->n_params)
        FAULT(v, i, "%s", "operands do not match the row");
    if (level >= 2 && op_is(i, OP_branch) && i->args.items[0]->repr != REPR_BOOL)
        FAULT(v, i, "%s", "branch on a value that is no bool");
}

static void verify_block(Verifier *v, const Block *b, int level) {
    if (!b->last || !inst_is_terminator(b->last)) {
        FAULT(v, b->last, "%s", "block without terminator");
        return;
    }
    int params = 0;
    for (const Inst *i = b->first; i; i = i->next) {
        if (i->block != b)
            FAULT(v, i, "%s", "instruction linked into another block");
        if (op_is(i, OP_param)) {
            if (i->prev && !op_is(i->prev, OP_param))
                FAULT(v, i, "%s", "parameter after other instructions");
            params++;
        }
        if (inst_is_terminator(i) != (i == b->last))
            FAULT(v, i, "%s", "terminator inside a block");
        if (i->id >= v->f->n_insts)
            FAULT(v, i, "%s", "number out of range");
        verify_inst(v, i, level);
    }
    if (params != b->n_params)
        FAULT(v, b->first, "%s", "n_params is wrong");
    verify_edges(v, b->last);
}

static bool verify_func(const Program *p, const Func *f, Writer *errors) {
    Verifier v = {.w = errors, .f = f, .ok = true};
    if (!f->blocks.n || f->blocks.items[0] != f->entry) {
        FAULT(&v, NULL, "%s", "the entry is not the first block");
        return false;
    }
    for (int b = 0; b < f->blocks.n; b++)
        if (!f->blocks.items[b]->last || !inst_is_terminator(f->blocks.items[b]->last)) {
            write_format(errors, "block b%d: ", f->blocks.items[b]->id);
            FAULT(&v, f->blocks.items[b]->last, "%s", "block without terminator");
        }
    if (!v.ok)
        return false;
    cfg_compute_dominators((Func *)f); /* writes analysis fields only */
    v.place = ARENA_ARRAY(p->arena, int, f->n_insts + 1);
    for (int b = 0; b < f->blocks.n; b++) {
        int at = 0;
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            v.place[i->id] = at++;
    }
    int wanted = f->kind == FUNC_CLASSBODY ? 1 : f->params.n;
    if (f->entry->n_params != wanted)
        FAULT(&v, NULL, "%s", "the entry's parameters are not the function's");
    for (int b = 0; b < f->blocks.n; b++)
        verify_block(&v, f->blocks.items[b], p->level);
    return v.ok;
}

bool ir_verify(const Program *p, Writer *errors) {
    bool ok = true;
    for (int k = 0; k < p->funcs.n; k++)
        if (p->funcs.items[k]->is_reachable && !verify_func(p, p->funcs.items[k], errors))
            ok = false;
    return ok;
}
