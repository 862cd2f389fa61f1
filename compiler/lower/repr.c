/* repr.c - the C representation of every value. An instruction's is what its operation produces; a
 * block parameter's follows from its type, or, where no type is known, from the values that meet. */
#include "compiler/lower/internal.h"

static Repr repr_of_type(const Type *t) {
    return type_is_i64(t) ? REPR_I64 : type_is_float(t) ? REPR_F64 : type_is_bool(t) ? REPR_BOOL : REPR_VALUE;
}

void choose_signature(Func *f) {
    int n = f->kind == FUNC_CLASSBODY ? 1 : f->params.n;
    bool plain = !f->is_generator && !f->is_coroutine && !f->is_async_gen && f->kind != FUNC_CLASSBODY && f->kind != FUNC_MODULE;
    f->param_reprs = ARENA_ARRAY(f->program->arena, Repr, n + 1);
    for (int k = 0; k < n; k++)
        f->param_reprs[k] = f->is_generic || !f->param_types ? REPR_VALUE : repr_of_type(f->param_types[k]);
    f->return_repr = f->is_generic || !plain || !f->origin ? REPR_VALUE : repr_of_type(f->return_type);
}

static Repr produced_repr(const Inst *i) {
    switch (i->op) {
    case OP_is:
    case OP_not:
    case OP_truth:
    case OP_contains:
    case OP_exc_match:
    case OP_match_kind:
    case OP_compare_truth: return REPR_BOOL;
    case OP_unpack:
    case OP_unpack_star:
    case OP_find_method: case OP_find_super:
    case OP_exc_group_match: return REPR_AGG;
    case OP_prim: return repr_of_prim_type(i->u.prim->result);
    case OP_call_direct: return i->u.func->return_repr;
    case OP_field_load: return i->u.field.cls->field_is_double && i->u.field.cls->field_is_double[i->u.field.index] ? REPR_F64 : REPR_VALUE;
    case OP_class_is: return REPR_BOOL;
    case OP_clamp_i64: case OP_clamp_step:
    case OP_item_index:
    case OP_unpack_index: return REPR_I64;
    case OP_convert_type:
    case OP_refine: return i->type ? repr_of_type(i->type) : REPR_VALUE;
    case OP_convert: return (Repr)i->repr;
    case OP_const: return REPR_VALUE;
    }
    return op_info[i->op].result ? REPR_VALUE : REPR_NONE;
}

/* True if the parameter is the item of a for loop over an iterator that gives int64_t. */
static bool is_range_item(const Inst *next) {
    const Inst *iter = next->args.items[0];
    return op_is(iter, OP_iter) && iter->fast_iter && type_is(iter->args.items[0]->type, TK_RANGE);
}

/* Parameters without type: a bool if only bools (or other such parameters) come in. Starts from
 * "all are" and takes away until nothing changes. */
static void choose_untyped_bools(Func *f) {
    for (bool changed = true; changed;) {
        changed = false;
        for (int b = 0; b < f->blocks.n; b++) {
            Inst *t = f->blocks.items[b]->last;
            for (int e = 0; e < t->n_edges; e++) {
                Inst *p = t->edges[e].to->first;
                if (op_is(t, OP_next) && e == 0) {
                    if (p->repr == REPR_BOOL && !type_is_bool(p->type)) {
                        p->repr = REPR_VALUE;
                        changed = true;
                    }
                    p = p->next;
                }
                for (int k = 0; k < t->edges[e].args.n; k++, p = p->next) {
                    if (p->repr != REPR_BOOL || type_is_bool(p->type) || t->edges[e].args.items[k]->repr == REPR_BOOL)
                        continue;
                    p->repr = REPR_VALUE;
                    changed = true;
                }
            }
        }
    }
}

void choose_reprs(Func *f) {
    cfg_compute_preds(f);
    for (int b = 0; b < f->blocks.n; b++) {
        Block *block = f->blocks.items[b];
        for (Inst *i = block->first; i; i = i->next) {
            if (!op_is(i, OP_param))
                i->repr = (uint8_t)produced_repr(i);
            else if (block == f->entry)
                i->repr = (uint8_t)f->param_reprs[i->u.i];
            else
                i->repr = (uint8_t)(i->type ? repr_of_type(i->type) : REPR_BOOL);
        }
    }
    for (int b = 0; b < f->blocks.n; b++) { /* the item of a loop comes boxed, unless counted */
        Inst *t = f->blocks.items[b]->last;
        if (op_is(t, OP_next) && t->edges[0].to->first->repr == REPR_I64 && !is_range_item(t) && t->edges[0].to->preds.n == 1)
            t->edges[0].to->first->repr = REPR_VALUE;
    }
    choose_untyped_bools(f);
}
