/* ops.c - one instruction to C statements. What an operation on unknown values does stands in
 * runtime/core/emit_inline.h and the runtime; here is only the spelling. */
#include "compiler/emit/internal.h"
#include "compiler/support/bitset.h"

#include <string.h>

#define OUT(...) write_format(e->w, __VA_ARGS__)

/* ---- expressions */

const char *emit_place(Emit *e, const Inst *i) {
    static const char prefix[][4] = {"v", "i", "d", "q", "none", "u"};
    const char *frame = i->in_frame ? "self->" : "";
    if (i->fast_iter)
        return arena_printf(e->a, "%sit%d", frame, i->id);
    return arena_printf(e->a, "%s%s%d", frame, prefix[i->repr], i->id);
}

static const char *const_value(Emit *e, const Inst *i) {
    const IrConst *k = i->u.k;
    switch (i->repr) {
    case REPR_I64:
        if (k->i == INT64_MIN)
            return "INT64_MIN";
        return arena_printf(e->a, "INT64_C(%lld)", (long long)k->i);
    case REPR_F64: return emit_double(e, k->kind == K_INT ? (double)k->i : k->real);
    case REPR_BOOL: return k->kind == K_TRUE ? "true" : "false";
    }
    return emit_const(e, k);
}

const char *emit_value(Emit *e, const Inst *i) {
    switch (i->op) {
    case OP_const: return const_value(e, i);
    case OP_undef: return "(Value)0";
    case OP_self_func: return "RT_VAL(fn)";
    }
    return emit_place(e, i);
}

static const char *arg(Emit *e, const Inst *i, int k) { return emit_value(e, i->args.items[k]); }

/* The function as written that the instruction is part of. */
static const Func *home_of(const Emit *e, const Inst *i) { return i->scope ? i->scope->func : e->f; }

/* Functions in constant text have the module that the text was run with. */
static const char *module_slot(Emit *e, const Inst *i) {
    const Module *m = home_of(e, i)->module;
    return m->is_text ? arena_printf(e->a, "(fn ? fn->module : %s)", emit_module(e, m)) : emit_module(e, m);
}

static const char *name_of(Emit *e, const Inst *i) { return emit_name(e, i->u.name); }

/* place = expression; leaves if it is 0. */
static void assign(Emit *e, const Inst *i, const char *expression) {
    const char *place = emit_place(e, i);
    OUT("    %s = %s;\n", place, expression);
    emit_fail_if(e, i, arena_printf(e->a, "!%s", place));
}

/* A call of a function that returns int, -1 for failure; with a bool result if i has one. */
static void tri_state(Emit *e, const Inst *i, const char *call) {
    if (!inst_may_raise(i)) {
        if (i->repr == REPR_BOOL)
            OUT("    %s = %s > 0;\n", emit_place(e, i), call);
        else
            OUT("    (void)%s;\n", call);
        return;
    }
    emit_fail_if(e, i, arena_printf(e->a, i->repr == REPR_BOOL ? "(status = %s) < 0" : "%s < 0", call));
    if (i->repr == REPR_BOOL)
        OUT("    %s = status;\n", emit_place(e, i));
}

/* As emit_fail_if, for a condition with an effect: it is evaluated even where it cannot fail. */
static void effect(Emit *e, const Inst *i, const char *condition) {
    if (inst_may_raise(i))
        emit_fail_if(e, i, condition);
    else
        OUT("    (void)(%s);\n", condition);
}

static void tri_state_block(Emit *e, const Inst *i, const char *call) {
    OUT("    {\n");
    tri_state(e, i, call);
    OUT("    }\n");
}

/* "Value a[] = {0, ...};" with `scratch` leading zeroes and the operands from `from` on. */
static void array(Emit *e, const Inst *i, int from, int scratch) {
    int n = scratch + i->args.n - from, room = n <= 8 ? 8 : 64;
    if (e->deaths && n <= 64) /* forget.c */
        OUT("        __attribute__((cleanup(rt_do_forget_%d))) Value a[%d] = {", room, room);
    else
        OUT("        Value a[] = {");
    for (int k = 0; k < scratch; k++)
        OUT("%s0", k ? ", " : "");
    for (int k = from; k < i->args.n; k++)
        OUT("%s%s", k > from || scratch ? ", " : "", arg(e, i, k));
    if (!scratch && from >= i->args.n)
        OUT("0");
    OUT("};\n");
}

/* ---- rows */

static const char *prim_argument(Emit *e, PrimType t, const char *v) {
    static const char *const structs[] = {
        [PT_STR] = "RtStr", [PT_BYTES] = "RtBytes", [PT_BYTEARRAY] = "RtByteArray", [PT_LIST] = "RtList", [PT_TUPLE] = "RtTuple",
        [PT_DICT] = "RtDict", [PT_SET] = "RtSet", [PT_FROZENSET] = "RtSet", [PT_TYPE] = "RtType", [PT_RANGE] = "RtRange",
        [PT_SLICE] = "RtSlice", [PT_COMPLEX] = "RtComplex", [PT_FUNCTION] = "RtFunction", [PT_NONE] = NULL,
    };
    return structs[t] ? arena_printf(e->a, "RT_AS(%s, %s)", structs[t], v) : v;
}

static bool is_pointer_type(PrimType t) { return t >= PT_STR && t != PT_NONE; }

/* Rows that have an inline form under another name: the dynamic ones in emit_inline.h, the typed ones
 * in container_inline.h. */
static const char *row_function(Emit *e, const Prim *row) {
    static const char *const dynamic[] = {"rt_add", "rt_sub", "rt_mul", "rt_iadd", "rt_isub", "rt_imul", "rt_truediv", "rt_floordiv",
                                          "rt_mod", "rt_and", "rt_or", "rt_xor", "rt_lt", "rt_le", "rt_eq", "rt_ne", "rt_gt", "rt_ge",
                                          "rt_truth", "rt_getitem", "rt_setitem", "rt_neg", "rt_itruediv", "rt_invert", "rt_lshift", "rt_rshift",
                                          "rt_ifloordiv", "rt_imod", "rt_iand", "rt_ior", "rt_ixor", "rt_ilshift", "rt_irshift"};
    static const char *const typed[][2] = {
        {"rt_list_setitem_i64", "rt_list_put"},
        {"rt_list_append", "rt_list_push"}, {"rt_list_pop_last", "rt_list_take_last"}, {"rt_list_len", "rt_list_size"},
        {"rt_tuple_len", "rt_tuple_size"}, {"rt_str_length", "rt_str_size"}, {"rt_dict_len", "rt_dict_size"},
        {"rt_math_sqrt", "rt_do_math_sqrt"}, {"rt_math_sin", "rt_do_math_sin"}, {"rt_math_cos", "rt_do_math_cos"},
        {"rt_math_sin_of_both", "rt_do_sin_of_both"}, {"rt_math_cos_of_both", "rt_do_cos_of_both"},
        {"rt_math_tan", "rt_do_math_tan"}, {"rt_math_exp", "rt_do_math_exp"}, {"rt_int_from_double", "rt_do_int_from_double"},
        {"rt_str_eq", "rt_do_str_eq"}, {"rt_str_ne", "rt_do_str_ne"}, {"rt_str_lt", "rt_do_str_lt"},
        {"rt_str_le", "rt_do_str_le"}, {"rt_str_gt", "rt_do_str_gt"}, {"rt_str_ge", "rt_do_str_ge"},
        {"rt_f64_pow", "rt_do_f64_pow"}, {"rt_list_move_span", "rt_do_move_span"},
    };
    for (size_t k = 0; k < sizeof dynamic / sizeof *dynamic; k++)
        if (strcmp(row->c_name, dynamic[k]) == 0)
            return arena_printf(e->a, "rt_do_%s", row->c_name + 3);
    for (size_t k = 0; k < sizeof typed / sizeof *typed; k++)
        if (strcmp(row->c_name, typed[k][0]) == 0)
            return typed[k][1];
    return row->c_name;
}

/* Any number of operands in an array; one such row is in line, with as many operands as it has. */
static bool takes_array(const Prim *row) { return row->n_params < 0 && strcmp(row->id, "list_move_span") != 0; }

static const char *prim_call(Emit *e, const Inst *i) {
    const Prim *row = i->u.prim;
    Writer w;
    writer_init(&w, e->a);
    write_format(&w, "%s(", row_function(e, row));
    if (takes_array(row))
        write_format(&w, "a + 1, %d, NULL", i->args.n);
    for (int k = 0; row->n_params < 0 && !takes_array(row) && k < i->args.n; k++)
        write_format(&w, "%s%s", k ? ", " : "", arg(e, i, k));
    for (int k = 0; k < row->n_params; k++)
        write_format(&w, "%s%s", k ? ", " : "", prim_argument(e, row->params[k], arg(e, i, k)));
    write_text(&w, ")");
    return is_pointer_type(row->result) ? arena_printf(e->a, "RT_VAL(%s)", w.data) : w.data;
}

/* Reading an item: a function that says whether it succeeded, and stores the item. */
static const char *item_function(Emit *e, const Prim *row) {
    static const char *const functions[][2] = {
        {"rt_list_getitem_i64", "rt_list_at"}, {"rt_list_get_natural", "rt_list_at_natural"}, {"rt_list_get_int", "rt_list_at_int"},
        {"rt_tuple_getitem_i64", "rt_tuple_at"}, {"rt_tuple_get_natural", "rt_tuple_at_natural"}, {"rt_tuple_get_int", "rt_tuple_at_int"},
        {"rt_getitem", "rt_do_item"},
    };
    for (size_t k = 0; k < sizeof functions / sizeof *functions; k++)
        if (strcmp(row->c_name, functions[k][0]) == 0)
            return functions[k][1];
    if (strncmp(row->id, "array_get_", 10) == 0)
        return arena_printf(e->a, "rt_array_at_%s", row->id + 10);
    return NULL;
}

static void emit_item(Emit *e, const Inst *i, const char *function) {
    PrimType container = i->u.prim->params[0];
    effect(e, i, arena_printf(e->a, "!%s(%s, %s, &%s)", function, prim_argument(e, container, arg(e, i, 0)), arg(e, i, 1), emit_place(e, i)));
}

/* ---- checked indices */

/* The index counted from the start; past the end: an exception. */
static void emit_item_index(Emit *e, const Inst *i) {
    static const char *const raise[] = {"rt_raise_list_index", "rt_raise_list_assignment", "rt_raise_tuple_index", "rt_raise_array_index", "rt_raise_array_assignment"};
    const Inst *index = i->args.items[1];
    const char *place = emit_place(e, i), *length = arg(e, i, 0), *at = arg(e, i, 1);
    if (index->repr == REPR_VALUE) { /* an exact int */
        emit_fail_if(e, i, arena_printf(e->a, "!rt_is_small_int(%s) && (rt_raise_big_index(%s, %s), true)", at, at, raise[i->u.i]));
        at = arena_printf(e->a, "rt_small(%s)", at);
    }
    bool natural = type_is_i64(index->type) && index->type->lo >= 0, negative = type_is_i64(index->type) && index->type->hi < 0;
    OUT("    %s = %s;\n", place, at);
    if (negative)
        OUT("    %s += %s;\n", place, length);
    else if (!natural)
        OUT("    %s += %s < 0 ? %s : 0;\n", place, place, length);
    emit_fail_if(e, i, arena_printf(e->a, "(uint64_t)%s >= (uint64_t)%s && (%s(), true)", place, length, raise[i->u.i]));
}

static void emit_unpack_index(Emit *e, const Inst *i) {
    OUT("    %s = 0;\n", emit_place(e, i));
    emit_fail_if(e, i, arena_printf(e->a, "%s != %d && (rt_raise_unpack(%s, %d), true)", arg(e, i, 0), (int)i->u.i, arg(e, i, 0), (int)i->u.i));
}

static bool is_suspendable(const Func *f) { return f->is_generator || f->is_coroutine || f->is_async_gen; }

/* Is v used by nothing but one loop without an iterator object: in f, or in a comprehension called with it? */
static bool only_iterated(const Func *f, const Inst *v, bool may_call) {
    const Inst *user = NULL;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (i->args.items[k] == v && !op_is(i, OP_check)) {
                    if (user)
                        return false;
                    user = i;
                }
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (i->edges[e].args.items[k] == v)
                        return false;
        }
    if (user && op_is(user, OP_iter))
        return user->fast_iter && !is_suspendable(f);
    if (!may_call || !user || !op_is(user, OP_call_direct) || emit_origin(user->u.func)->kind != FUNC_COMPREHENSION || user->args.items[user->args.n - 1] != v)
        return false;
    return user->u.func->params.n == 1 && !is_suspendable(user->u.func) && only_iterated(user->u.func, user->u.func->entry->first, false);
}

static bool uses(const Block *b, const Inst *v) {
    for (const Inst *i = b->first; i; i = i->next)
        for (int k = 0; k < i->args.n; k++)
            if (i->args.items[k] == v && !op_is(i, OP_check))
                return true;
    return false;
}

/* Can v be used a second time before it is made anew? From b on. */
static bool comes_to_use(const Block *b, const Inst *v, Bitset *seen) {
    if (b == v->block || bitset_has(seen, b->id))
        return false;
    bitset_add(seen, b->id);
    if (uses(b, v))
        return true;
    for (int e = 0; e < b->last->n_edges; e++)
        if (comes_to_use(b->last->edges[e].to, v, seen))
            return true;
    return false;
}

static bool is_used_again(const Func *f, const Inst *v) {
    for (int b = 0; b < f->blocks.n; b++) {
        const Block *block = f->blocks.items[b];
        if (block == v->block || !uses(block, v))
            continue;
        Bitset seen;
        bitset_init(&seen, f->program->arena, f->n_blocks + 1);
        for (int e = 0; e < block->last->n_edges; e++)
            if (comes_to_use(block->last->edges[e].to, v, &seen))
                return true;
    }
    return false;
}

/* range(...) made for one loop, or zip(a, b) for one run of it: a second run would find it at its end. */
bool emit_iterable_on_stack(const Inst *i) {
    if (!op_is(i, OP_prim) || i->in_frame)
        return false;
    bool zips = strcmp(i->u.prim->id, "zip_few") == 0;
    const Func *f = i->block->func;
    return (zips || strcmp(i->u.prim->id, "range_new") == 0) && only_iterated(f, i, true) && !(zips && is_used_again(f, i));
}

static void emit_prim(Emit *e, const Inst *i) {
    const Prim *row = i->u.prim;
    if (emit_iterable_on_stack(i)) {
        if (row->n_params < 0) {
            OUT("    {\n");
            array(e, i, 0, 1);
            assign(e, i, arena_printf(e->a, "rt_do_zip_here(&z%d, a + 1, %d)", i->id, i->args.n));
            OUT("    }\n");
        } else {
            assign(e, i, arena_printf(e->a, "rt_do_range_here(&z%d, %s, %s, %s)", i->id, arg(e, i, 0), arg(e, i, 1), arg(e, i, 2)));
        }
        return;
    }
    if (item_function(e, row)) {
        emit_item(e, i, item_function(e, row));
        return;
    }
    OUT("    {\n");
    if (takes_array(row))
        array(e, i, 0, 1);
    const char *call = prim_call(e, i), *place = emit_place(e, i);
    if (row->result == PT_NONE) {
        if (row->fails == FAILS_NEVER) {
            OUT("    %s;\n", call);
        } else if (row->fails == FAILS_FLAG) {
            OUT("    %s;\n", call);
            emit_fail_if(e, i, "rt_pending()");
        } else {
            effect(e, i, arena_printf(e->a, "%s < 0", call));
        }
        OUT("    %s = RT_NONE;\n", place);
    } else if (row->result == PT_BOOL && row->fails == FAILS_NEG) {
        tri_state(e, i, call);
    } else {
        OUT("    %s = %s;\n", place, call);
        if (row->fails == FAILS_NULLP)
            emit_fail_if(e, i, arena_printf(e->a, "!%s", place));
        else if (row->fails == FAILS_NEG)
            emit_fail_if(e, i, arena_printf(e->a, "%s < 0 && rt_pending()", place));
        else if (row->fails == FAILS_FLAG)
            emit_fail_if(e, i, i->repr == REPR_VALUE ? arena_printf(e->a, "!%s", place) : "rt_pending()");
    }
    OUT("    }\n");
}

static void emit_convert(Emit *e, const Inst *i) {
    const Inst *from = i->args.items[0];
    const char *v = emit_value(e, from), *how = "%s";
    const Type *t = from->repr == REPR_VALUE && i->type ? i->type : from->type;
    if (from->repr == REPR_VALUE) {
        if (i->repr == REPR_BOOL || type_is_bool(t))
            how = "(%s == RT_TRUE)";
        else if (i->repr == REPR_I64)
            how = type_is_small(t) ? "rt_small(%s)" : "rt_do_unbox_i64(%s)";
        else if (i->repr == REPR_F64)
            how = type_is(t, TK_INT) ? "rt_fast_int_to_double(%s)" : t->kinds & TK_INT ? "rt_number_value(%s)" : "rt_float_value(%s)";
    } else if (i->repr == REPR_VALUE) {
        if (from->repr == REPR_I64)
            how = type_is_small(t) || type_is_bool(t) ? "rt_from_small(%s)" : "rt_fast_int(%s)";
        else
            how = from->repr == REPR_F64 ? "rt_from_double(%s)" : "rt_from_bool(%s)";
    } else {
        how = i->repr == REPR_F64 ? "(double)%s" : "(int64_t)%s";
    }
    OUT("    %s = ", emit_place(e, i));
    const char *hole = strchr(how, '%');
    write_bytes(e->w, how, (size_t)(hole - how));
    OUT("%s%s;\n", v, hole + 2);
}

/* ---- calls */

static void finish_call(Emit *e, const Inst *i) {
    OUT("    }\n");
    emit_fail_if(e, i, arena_printf(e->a, "!%s", emit_place(e, i)));
}

static int positional(const Inst *i, int first, const IrNames *kw) { return i->args.n - first - (kw ? kw->n : 0); }

/* v = FUNCTION<n>(before operands): a call with n arguments, at most MOST_COMPACT, whose operands are from `first` on. */
static bool emit_compact(Emit *e, const Inst *i, const char *function, int n, const char *before, int first) {
    enum { MOST_COMPACT = 3 };
    if (n > MOST_COMPACT || !emit_is_compact(e))
        return false;
    OUT("    %s = %s%d(%s", emit_place(e, i), function, n, before);
    for (int k = first; k < i->args.n; k++)
        OUT("%s%s", k > first || *before ? ", " : "", arg(e, i, k));
    OUT(");\n");
    return true;
}

static void emit_call(Emit *e, const Inst *i) {
    if (!i->u.kwnames && emit_compact(e, i, "rt_call", i->args.n - 1, "", 0)) {
        emit_fail_if(e, i, arena_printf(e->a, "!%s", emit_place(e, i)));
        return;
    }
    OUT("    {\n");
    array(e, i, 1, 1);
    OUT("        %s = rt_do_call(%s, a + 1, %d, %s);\n", emit_place(e, i), arg(e, i, 0), positional(i, 1, i->u.kwnames), emit_kwnames(e, i->u.kwnames));
    finish_call(e, i);
}

/* An error of the lookup is shown at `x.name`, one of the call at the whole call. */
static void check_method_call(Emit *e, const Inst *i) {
    if (!inst_may_raise(i))
        return;
    OUT(emit_is_compact(e) ? "    if (!%s) {\n" : "    if (RT_UNLIKELY(!%s)) {\n", emit_place(e, i));
    if (i->lookup_pos) {
        OUT("    if (rt_do_lookup_failed())\n    ");
        emit_fail(e, i, emit_pos_at(e, i->scope, i->lookup_pos, -1, -1));
    }
    emit_fail(e, i, emit_pos(e, i));
    OUT("    }\n");
}

static void emit_call_method(Emit *e, const Inst *i) {
    const IrNames *kw = i->u.method.kwnames;
    const char *cache = emit_cache(e), *lookup = arena_printf(e->a, "%s, &%s, &%s", arg(e, i, 0), emit_name(e, i->u.method.name), cache);
    if (!kw && emit_compact(e, i, "rt_do_method", i->args.n - 1, lookup, 1)) {
        check_method_call(e, i);
        return;
    }
    OUT("    {\n");
    array(e, i, 1, 2);
    OUT("        %s = rt_do_call_method(%s, &%s, a + 1, %d, %s, &%s);\n", emit_place(e, i), arg(e, i, 0), emit_name(e, i->u.method.name),
        positional(i, 1, kw), emit_kwnames(e, kw), cache);
    OUT("    }\n");
    check_method_call(e, i);
}

static void emit_find_method(Emit *e, const Inst *i) {
    const char *u = emit_place(e, i);
    OUT("    {\n");
    const char *cache = emit_cache(e);
    OUT("        %s[0] = rt_do_find_method(%s, &%s, &%s, &%s[1]);\n    }\n", u, arg(e, i, 0), emit_name(e, i->u.name), cache, u);
    emit_fail_if(e, i, arena_printf(e->a, "!%s[0]", u));
}

static void emit_find_super(Emit *e, const Inst *i) {
    const char *u = emit_place(e, i);
    OUT("    %s[0] = rt_find_super(%s, %s, &%s, &%s[1]);\n", u, arg(e, i, 0), arg(e, i, 1), emit_name(e, i->u.name), u);
    emit_fail_if(e, i, arena_printf(e->a, "!%s[0]", u));
}

static void emit_call_found(Emit *e, const Inst *i) {
    if (!i->u.kwnames && emit_compact(e, i, "rt_do_found", i->args.n - 2, "", 0)) {
        emit_fail_if(e, i, arena_printf(e->a, "!%s", emit_place(e, i)));
        return;
    }
    OUT("    {\n");
    array(e, i, 1, 1);
    OUT("        %s = rt_do_call_found(%s, a + 1, %d, %s);\n", emit_place(e, i), arg(e, i, 0), positional(i, 2, i->u.kwnames), emit_kwnames(e, i->u.kwnames));
    finish_call(e, i);
}

static void emit_check_not_none(Emit *e, const Inst *i) {
    const char *place = emit_place(e, i);
    OUT("    %s = %s;\n", place, arg(e, i, 0));
    effect(e, i, arena_printf(e->a, "%s == RT_NONE && !rt_getattr(%s, &%s)", place, place, emit_name(e, i->u.name)));
}

static void emit_call_super(Emit *e, const Inst *i) {
    const IrNames *kw = i->u.method.kwnames;
    OUT("    {\n");
    array(e, i, 2, 2);
    OUT("        %s = rt_super_method(%s, %s, &%s, a + 1, %d, %s);\n", emit_place(e, i), arg(e, i, 0), arg(e, i, 1),
        emit_name(e, i->u.method.name), positional(i, 2, kw), emit_kwnames(e, kw));
    OUT("    }\n");
    check_method_call(e, i);
}

static void emit_call_direct(Emit *e, const Inst *i) {
    const Func *callee = i->u.func;
    int extra = i->args.n - callee->params.n;
    const char *several = callee->n_results > 1 ? emit_place(e, i) : NULL, *place = several ? arena_printf(e->a, "%s[0]", several) : emit_place(e, i);
    OUT("    %s = %s(%s", place, emit_callee(e, callee), extra ? arena_printf(e->a, "rt_do_function_of(%s)", arg(e, i, 0)) : "NULL");
    for (int k = extra; k < i->args.n; k++)
        OUT(", %s", arg(e, i, k));
    OUT(several ? ", &%s[1]);\n" : ");\n", several);
    emit_fail_if(e, i, callee->return_repr == REPR_VALUE ? arena_printf(e->a, "!%s", place) : "rt_pending()");
}

/* Does the function use its function object for nothing but its closure? */
static bool uses_closure_only(const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (op_is(i->args.items[k], OP_self_func) && !op_is(i, OP_load_free))
                    return false;
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (op_is(i->edges[e].args.items[k], OP_self_func))
                        return false;
        }
    return true;
}

static bool is_call_in_c(const Inst *user, int k, const void *none) {
    const Func *callee = op_is(user, OP_call_direct) ? user->u.func : NULL;
    return callee && k == 0 && user->args.n == callee->params.n + 1 && !is_suspendable(callee) && uses_closure_only(callee);
}

/* The function object of a comprehension that is only called here lives in the caller's C frame. */
bool emit_function_on_stack(const Inst *i) {
    if (!op_is(i, OP_make_function) || i->in_frame || emit_origin(i->u.func)->kind != FUNC_COMPREHENSION || i->u.func->module->is_text)
        return false;
    return ir_uses_are(i->block->func, i, is_call_in_c, NULL);
}

/* Do the comprehensions called with the function object read and write the cell, and no more? */
static bool closure_keeps_cell(const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                if (op_is(i->args.items[k], OP_load_free) && (k != 0 || (!op_is(i, OP_load_cell) && !op_is(i, OP_store_cell))))
                    return false;
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    if (op_is(i->edges[e].args.items[k], OP_load_free))
                        return false;
        }
    return true;
}

/* The clones that are called with the function object made by i (emit_function_on_stack). */
static bool callees_keep_cells(const Inst *made) {
    const Func *f = made->block->func;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *u = f->blocks.items[b]->first; u; u = u->next)
            if (op_is(u, OP_call_direct) && u->args.n && u->args.items[0] == made && !closure_keeps_cell(u->u.func))
                return false;
    return true;
}

static bool is_cell_kept(const Inst *user, int k, const void *none) {
    return (k == 0 && (op_is(user, OP_load_cell) || op_is(user, OP_store_cell))) || (k >= 3 && emit_function_on_stack(user) && callees_keep_cells(user));
}

bool emit_cell_on_stack(const Inst *cell) {
    if (!op_is(cell, OP_new_cell) || cell->in_frame || is_suspendable(cell->block->func))
        return false;
    return ir_uses_are(cell->block->func, cell, is_cell_kept, NULL);
}

static void emit_stack_function(Emit *e, const Inst *i) {
    OUT("    {\n        RtFunction *made = (RtFunction *)f%d;\n        made->type = &rt_type_function;\n        made->code = &%s;\n", i->id, emit_code(e, i->u.func));
    for (int k = 3; k < i->args.n; k++)
        OUT("        made->cells[%d] = RT_AS(RtCell, %s);\n", k - 3, arg(e, i, k));
    OUT("        %s = RT_VAL(made);\n    }\n", emit_place(e, i));
}

static void emit_make_function(Emit *e, const Inst *i) {
    const Func *f = i->u.func;
    if (emit_function_on_stack(i)) {
        emit_stack_function(e, i);
        return;
    }
    OUT("    {\n        RtFunction *made = rt_function_new(&%s, %s, RT_AS(RtTuple, %s), RT_AS(RtDict, %s), %d);\n", emit_code(e, f), module_slot(e, i),
        arg(e, i, 0), arg(e, i, 1), i->args.n - 3);
    if (!op_is(i->args.items[2], OP_undef))
        OUT("        made->annotations = %s;\n", arg(e, i, 2));
    if (f->doc)
        OUT("        made->doc = RT_VAL(&%s);\n", emit_str(e, f->doc, f->doc_length));
    for (int k = 3; k < i->args.n; k++)
        OUT("        made->cells[%d] = RT_AS(RtCell, %s);\n", k - 3, arg(e, i, k));
    OUT("        %s = RT_VAL(made);\n    }\n", emit_place(e, i));
}

static void emit_build_class(Emit *e, const Inst *i) {
    const ClassDef *c = i->u.cls;
    assign(e, i, arena_printf(e->a, "rt_build_class(RT_AS(RtFunction, %s), &%s, RT_AS(RtTuple, %s), RT_AS(RtDict, %s), &%s)", arg(e, i, 0),
                              emit_name(e, c->name), arg(e, i, 1), arg(e, i, 2), emit_class_info(e, c)));
    OUT("    %s = RT_AS(RtType, %s);\n", emit_type(e, c), emit_place(e, i));
}

/* ---- displays */

/* The loop of a list comprehension that keeps every item; NULL if f is not one. */
static const Inst *comprehension_loop(const Func *f) {
    const Inst *iter = f->entry->first;
    while (iter && !op_is(iter, OP_iter) && !inst_is_terminator(iter))
        iter = iter->next;
    if (emit_origin(f)->kind != FUNC_COMPREHENSION || is_suspendable(f) || !iter || !iter->fast_iter)
        return NULL;
    int lists = 0;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            if (op_is(i, OP_branch) || (op_is(i, OP_next) && i->args.items[0] != iter))
                return NULL;
            lists += op_is(i, OP_build_list) && i->args.n == 0;
        }
    return lists == 1 ? iter : NULL;
}

static void emit_sequence(Emit *e, const Inst *i, const char *make) {
    if (i->args.n == 0 && op_is(i, OP_build_tuple)) {
        OUT("    %s = RT_VAL(&rt_empty_tuple);\n", emit_place(e, i));
        return;
    }
    if (op_is(i, OP_build_tuple) && emit_compact(e, i, "rt_do_tuple", i->args.n, "", 0))
        return;
    const Inst *iter = i->args.n == 0 && op_is(i, OP_build_list) ? comprehension_loop(e->f) : NULL;
    if (iter) {
        OUT("    %s = RT_VAL(rt_list_new(rt_do_iter_hint(&%s)));\n", emit_place(e, i), emit_place(e, iter));
        return;
    }
    OUT("    {\n");
    array(e, i, 0, 0);
    OUT("        %s = RT_VAL(%s(a, %d));\n    }\n", emit_place(e, i), make, i->args.n);
    if (op_is(i, OP_build_string))
        emit_fail_if(e, i, arena_printf(e->a, "!%s", emit_place(e, i)));
}

static void emit_build_set(Emit *e, const Inst *i) {
    const char *place = emit_place(e, i);
    OUT("    %s = RT_VAL(rt_set_new(false));\n", place);
    for (int k = 0; k < i->args.n; k++)
        effect(e, i, arena_printf(e->a, "rt_set_add(RT_AS(RtSet, %s), %s) < 0", place, arg(e, i, k)));
}

static void emit_build_dict(Emit *e, const Inst *i) {
    const char *place = emit_place(e, i);
    OUT("    %s = RT_VAL(rt_dict_new(%d));\n", place, i->args.n / 2);
    for (int k = 0; k + 1 < i->args.n; k += 2)
        effect(e, i, arena_printf(e->a, "rt_dict_set(RT_AS(RtDict, %s), %s, %s) < 0", place, arg(e, i, k), arg(e, i, k + 1)));
}

/* ---- variables */

static bool is_free_variable(const Func *f, const Name *n) {
    for (int k = 0; k < f->freevars.n; k++)
        if (f->freevars.items[k] == n)
            return true;
    return false;
}

static const char *unbound_local(Emit *e, const Inst *i) {
    return name_is(i->u.name, SELF_OF_SUPER) ? "rt_do_deleted_self()" : arena_printf(e->a, "rt_do_unbound_local(\"%s\")", i->u.name->text);
}

static const char *unbound_cell(Emit *e, const Inst *i) {
    if (!is_free_variable(home_of(e, i), i->u.name))
        return unbound_local(e, i);
    return arena_printf(e->a, "rt_do_unbound_free(\"%s\")", i->u.name->text);
}

static void emit_variable(Emit *e, const Inst *i) {
    const char *place = emit_place(e, i);
    switch (i->op) {
    case OP_load_global:
        if (i->u.global->n_stores == 0) {
            const char *cache = emit_cache(e);
            assign(e, i, arena_printf(e->a, "rt_do_builtin(&%s, %s, &%s, &%s)", emit_global(e, i->u.global), module_slot(e, i), emit_name(e, i->u.global->name), cache));
            break;
        }
        if (i->cannot_raise) {
            OUT("    %s = %s;\n", emit_place(e, i), emit_global(e, i->u.global));
            break;
        }
        assign(e, i, arena_printf(e->a, "rt_do_global(&%s, %s, &%s)", emit_global(e, i->u.global), module_slot(e, i), emit_name(e, i->u.global->name)));
        break;
    case OP_store_global: OUT("    %s = %s;\n", emit_global(e, i->u.global), arg(e, i, 0)); break;
    case OP_del_global:
        tri_state_block(e, i, arena_printf(e->a, "rt_del_global(%s, &%s, &%s)", module_slot(e, i), emit_name(e, i->u.global->name), emit_global(e, i->u.global)));
        break;
    case OP_check_local:
        OUT("    %s = %s;\n", place, arg(e, i, 0));
        emit_fail_if(e, i, arena_printf(e->a, "!%s && %s", place, unbound_local(e, i)));
        break;
    case OP_new_cell:
        if (emit_cell_on_stack(i))
            OUT("    c%d = (RtCell){&rt_type_cell, %s};\n    %s = RT_VAL(&c%d);\n", i->id, arg(e, i, 0), place, i->id);
        else
            OUT("    %s = rt_do_new_cell(%s);\n", place, arg(e, i, 0));
        break;
    case OP_load_free: {
        const char *function = op_is(i->args.items[0], OP_self_func) ? "fn" : arena_printf(e->a, "rt_do_function_of(%s)", arg(e, i, 0));
        OUT("    %s = RT_VAL(%s->cells[%d]);\n", place, function, (int)i->u.i);
        break;
    }
    case OP_load_cell:
        OUT("    %s = RT_AS(RtCell, %s)->value;\n", place, arg(e, i, 0));
        emit_fail_if(e, i, arena_printf(e->a, "!%s && %s", place, unbound_cell(e, i)));
        break;
    case OP_store_cell: OUT("    RT_AS(RtCell, %s)->value = %s;\n", arg(e, i, 0), arg(e, i, 1)); break;
    case OP_del_cell:
        emit_fail_if(e, i, arena_printf(e->a, "!RT_AS(RtCell, %s)->value && %s", arg(e, i, 0), unbound_cell(e, i)));
        OUT("    RT_AS(RtCell, %s)->value = 0;\n", arg(e, i, 0));
        break;
    case OP_load_name: assign(e, i, arena_printf(e->a, "rt_load_name(%s, %s, &%s)", arg(e, i, 0), module_slot(e, i), emit_name(e, i->u.global->name))); break;
    case OP_load_name_cell: assign(e, i, arena_printf(e->a, "rt_do_load_name_cell(%s, %s, &%s)", arg(e, i, 0), arg(e, i, 1), name_of(e, i))); break;
    case OP_store_name: tri_state_block(e, i, arena_printf(e->a, "rt_do_store_name(%s, &%s, %s)", arg(e, i, 0), name_of(e, i), arg(e, i, 1))); break;
    case OP_del_name: tri_state_block(e, i, arena_printf(e->a, "rt_do_del_name(%s, &%s)", arg(e, i, 0), name_of(e, i))); break;
    default: bug("no variable: %s", op_info[i->op].name);
    }
}

/* ---- fixed fields */

static int field_offset(const Inst *i) {
    const ClassDef *c = i->u.field.cls;
    return (c->first_offset ? c->first_offset : 16) + 8 * i->u.field.index;
}

static bool is_double_field(const Inst *i) {
    const ClassDef *c = i->u.field.cls;
    return c->field_is_double && c->field_is_double[i->u.field.index];
}

static void emit_field_load(Emit *e, const Inst *i) {
    const char *place = emit_place(e, i), *name = emit_name(e, i->u.field.cls->fields.items[i->u.field.index]);
    const char *object = arg(e, i, 0);
    if (is_double_field(i)) {
        OUT("    %s = RT_FIELD_F64(%s, %d);\n", place, object, field_offset(i));
        if (!i->u.field.is_set)
            emit_fail_if(e, i, arena_printf(e->a, "rt_bits_from_double(%s) == RT_UNSET_DOUBLE_BITS && rt_do_field_unset_f64(%s, &%s, &%s)", place, object, name, place));
        return;
    }
    OUT("    %s = RT_FIELD(%s, %d);\n", place, object, field_offset(i));
    if (!i->u.field.is_set)
        emit_fail_if(e, i, arena_printf(e->a, "!%s && !(%s = rt_getattr(%s, &%s))", place, place, object, name));
}

static void emit_class_attr(Emit *e, const Inst *i) {
    const Name *name = i->u.field.cls->attrs.items[i->u.field.index];
    OUT("    %s = rt_do_class_attr(%s, %s, &%s);\n", emit_place(e, i), emit_class_place(e, i->u.field.cls, i->u.field.index), arg(e, i, 0), emit_name(e, name));
}

static void emit_field_store(Emit *e, const Inst *i) {
    if (i->u.field.cls->header == 8) { /* no side dict that may have been taken */
        OUT("    RT_FIELD%s(%s, %d) = %s;\n", is_double_field(i) ? "_F64" : "", arg(e, i, 0), field_offset(i), arg(e, i, 1));
        return;
    }
    const char *name = emit_name(e, i->u.field.cls->fields.items[i->u.field.index]);
    OUT("    rt_do_field_store%s(%s, %d, %s, &%s);\n", is_double_field(i) ? "_f64" : "", arg(e, i, 0), field_offset(i), arg(e, i, 1), name);
}

/* Constant sizes and offsets: the allocation becomes a few instructions in line. */
static void emit_new_object(Emit *e, const Inst *i) {
    const char *place = emit_place(e, i);
    int size = emit_instance_size(i->u.cls);
    if (!size) {
        OUT("    %s = RT_VAL(rt_instance_new(%s));\n", place, emit_type(e, i->u.cls));
        return;
    }
    OUT("    %s = rt_do_new_%s(%s, %d);\n", place, i->u.cls->header == 8 ? "slots" : "object", emit_type(e, i->u.cls), size);
    for (const ClassDef *c = i->u.cls; c; c = c->base)
        for (int k = 0; k < c->fields.n && c->field_is_double; k++)
            if (c->field_is_double[k])
                OUT("    RT_FIELD_F64(%s, %d) = rt_double_from_bits(RT_UNSET_DOUBLE_BITS);\n", place, c->first_offset + 8 * k);
}

/* ---- the rest */

static int uses_of(const Func *f, const Inst *v) {
    int n = 0;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                n += i->args.items[k] == v;
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    n += i->edges[e].args.items[k] == v;
        }
    return n;
}

/* Is i an unpack of a loop's item that is used for nothing else, at once? */
bool emit_unpacks_item(const Inst *i) {
    const Block *b = i->block;
    const Inst *item = b->first;
    if (!op_is(i, OP_unpack) || i->u.i < 2 || i->u.i > 8 || i->args.items[0] != item || !op_is(item, OP_param) || item->in_frame || b->preds.n != 1)
        return false;
    const Inst *t = b->preds.items[0]->last;
    return op_is(t, OP_next) && t->edges[0].to == b && op_is(i->prev, OP_param) && uses_of(b->func, item) == 1;
}

/* What a generator handles is its own; when that is nothing, it sees what whoever resumed it last handles. */
static void emit_set_handled(Emit *e, const Inst *i) {
    if (e->is_suspendable)
        OUT("    gen->handled = %s;\n    rt_thread.handled = gen->handled ? gen->handled : gen->outer;\n", arg(e, i, 0));
    else
        OUT("    rt_thread.handled = %s;\n", arg(e, i, 0));
}

static void emit_unpack(Emit *e, const Inst *i) {
    const char *u = emit_place(e, i);
    const Inst *from = i->args.items[0];
    if (op_is(i, OP_unpack) && emit_unpacks_item(i))
        effect(e, i, arena_printf(e->a, "%s != RT_UNPACKED && rt_do_unpack(%s, %s, %d) < 0", arg(e, i, 0), arg(e, i, 0), u, (int)i->u.i));
    else if (op_is(i, OP_unpack) && type_is(from->type, TK_TUPLE) && from->type->n_items == i->u.i)
        OUT("    rt_do_unpack_tuple(%s, %s, %d);\n", arg(e, i, 0), u, (int)i->u.i);
    else if (op_is(i, OP_unpack))
        effect(e, i, arena_printf(e->a, "rt_do_unpack(%s, %s, %d) < 0", arg(e, i, 0), u, (int)i->u.i));
    else if (op_is(i, OP_unpack_star))
        effect(e, i, arena_printf(e->a, "rt_unpack_star(%s, %s, %d, %d) < 0", arg(e, i, 0), u, i->u.pair.a, i->u.pair.b));
    else
        effect(e, i, arena_printf(e->a, "rt_exception_group_match(%s, %s, &%s[0], &%s[1]) < 0", arg(e, i, 0), arg(e, i, 1), u, u));
}

static void emit_import(Emit *e, const Inst *i) {
    switch (i->op) {
    case OP_import: assign(e, i, arena_printf(e->a, "rt_import(&%s, true)", name_of(e, i))); break;
    case OP_import_top: assign(e, i, arena_printf(e->a, "rt_import(&%s, false)", name_of(e, i))); break;
    case OP_import_from: assign(e, i, arena_printf(e->a, "rt_import_from(%s, &%s)", arg(e, i, 0), name_of(e, i))); break;
    case OP_import_star: tri_state_block(e, i, arena_printf(e->a, "rt_import_star(%s, %s)", arg(e, i, 0), module_slot(e, i))); break;
    default: bug("no import: %s", op_info[i->op].name);
    }
}

static void emit_attribute(Emit *e, const Inst *i) {
    switch (i->op) {
    case OP_getattr:
        OUT("    {\n");
        assign(e, i, arena_printf(e->a, "rt_do_getattr(%s, &%s, &%s)", arg(e, i, 0), name_of(e, i), emit_cache(e)));
        OUT("    }\n");
        break;
    case OP_setattr:
        OUT("    {\n");
        tri_state(e, i, arena_printf(e->a, "rt_setattr_cached(%s, &%s, %s, &%s)", arg(e, i, 0), name_of(e, i), arg(e, i, 1), emit_cache(e)));
        OUT("    }\n");
        break;
    case OP_delattr: tri_state_block(e, i, arena_printf(e->a, "rt_delattr(%s, &%s)", arg(e, i, 0), name_of(e, i))); break;
    default: bug("no attribute operation: %s", op_info[i->op].name);
    }
}

static void emit_assert(Emit *e, const Inst *i) {
    if (i->args.n && !op_is(i->args.items[0], OP_undef))
        OUT("    rt_raise_value(&rt_exc_AssertionError, %s);\n", arg(e, i, 0));
    else
        OUT("    rt_raise_none(&rt_exc_AssertionError);\n");
    emit_fail(e, i, emit_pos(e, i));
}

/* CALL1(op, text): place = text(operand 0), and so on; 0 is failure if the operation may raise. */
static bool emit_simple(Emit *e, const Inst *i) {
    static const struct { Op op; const char *name; bool boxed; } simple[] = {
        {OP_iter, "rt_iter", false}, {OP_get_aiter, "rt_get_aiter", false}, {OP_get_anext, "rt_get_anext", false},
        {OP_call_ex, "rt_call_ex", false}, {OP_getitem, "rt_do_getitem", false}, {OP_build_slice, "rt_slice_new", true},
        {OP_match_keys, "rt_do_match_keys", false}, {OP_exc_group_rest, "rt_do_exc_group_rest", false},
    };
    for (size_t k = 0; k < sizeof simple / sizeof *simple; k++) {
        if (simple[k].op != i->op)
            continue;
        Writer w;
        writer_init(&w, e->a);
        write_format(&w, "%s%s(", simple[k].boxed ? "RT_VAL(" : "", simple[k].name);
        for (int q = 0; q < i->args.n; q++)
            write_format(&w, "%s%s", q ? ", " : "", arg(e, i, q));
        write_format(&w, ")%s", simple[k].boxed ? ")" : "");
        assign(e, i, w.data);
        return true;
    }
    return false;
}

/* Operations whose C function returns 0 or -1 (or 1 for a bool): TYPE is the container's struct. */
static bool emit_status(Emit *e, const Inst *i) {
    static const struct { Op op; const char *name, *type; } status[] = {
        {OP_list_append, "rt_list_push", "RtList"}, {OP_list_extend, "rt_do_list_extend", "RtList"}, {OP_set_add, "rt_set_add", "RtSet"},
        {OP_set_update, "rt_set_update", "RtSet"}, {OP_dict_set, "rt_dict_set", "RtDict"}, {OP_dict_update, "rt_do_dict_update", "RtDict"},
        {OP_dict_merge, "rt_dict_merge_call", "RtDict"}, {OP_setitem, "rt_do_setitem", NULL}, {OP_delitem, "rt_delitem", NULL},
        {OP_exc_match, "rt_exception_matches", NULL}, {OP_contains, "rt_contains", NULL}, {OP_truth, "rt_do_truth", NULL},
    };
    for (size_t k = 0; k < sizeof status / sizeof *status; k++) {
        if (status[k].op != i->op)
            continue;
        Writer w;
        writer_init(&w, e->a);
        write_format(&w, "%s(", status[k].name);
        for (int q = 0; q < i->args.n; q++) {
            const char *a = arg(e, i, q);
            write_format(&w, "%s%s", q ? ", " : "", q == 0 && status[k].type ? arena_printf(e->a, "RT_AS(%s, %s)", status[k].type, a) : a);
        }
        write_text(&w, ")");
        tri_state_block(e, i, w.data);
        return true;
    }
    return false;
}

static void emit_release(Emit *e, const Inst *i) {
    const Inst *made = i->args.items[0];
    const char *kind = op_is(made, OP_call_direct) ? "generator" : type_is(made->type, TK_SET | TK_FROZENSET) || op_is(made, OP_build_set) ? "set" : "list";
    OUT("    rt_release_%s(%s);\n", kind, arg(e, i, 0));
}

void emit_inst(Emit *e, const Inst *i) {
    if (!i->fast_iter && emit_simple(e, i))
        return;
    if (emit_status(e, i))
        return;
    const char *place = emit_place(e, i);
    switch (i->op) {
    case OP_const:
    case OP_undef:
    case OP_self_func: break;
    case OP_prim: emit_prim(e, i); break;
    case OP_convert: emit_convert(e, i); break;
    case OP_is: OUT("    %s = %s == %s;\n", place, arg(e, i, 0), arg(e, i, 1)); break;
    case OP_not: OUT("    %s = !%s;\n", place, arg(e, i, 0)); break;
    case OP_item_index: emit_item_index(e, i); break;
    case OP_unpack_index: emit_unpack_index(e, i); break;
    case OP_clamp_step: OUT("    %s = rt_do_clamp_step(%s);\n", place, arg(e, i, 0)); break;
    case OP_clamp_i64: OUT("    %s = rt_do_clamp_i64(%s);\n", place, arg(e, i, 0)); break;
    case OP_class_is: OUT("    %s = rt_has_type(%s, %s);\n", place, arg(e, i, 0), emit_type(e, i->u.cls)); break;
    case OP_convert_type:
    case OP_refine: OUT("    %s = %s;\n", place, arg(e, i, 0)); break;
    case OP_len:
        OUT("    %s = rt_do_len(%s);\n", place, arg(e, i, 0));
        emit_fail_if(e, i, arena_printf(e->a, "!%s", place));
        break;
    case OP_compare_truth:
        tri_state_block(e, i, arena_printf(e->a, "rt_do_compare_truth(%d, %s, %s)", (int)i->u.i, arg(e, i, 0), arg(e, i, 1)));
        break;
    case OP_load_global: case OP_store_global: case OP_del_global: case OP_check_local: case OP_new_cell: case OP_load_free:
    case OP_load_cell: case OP_store_cell: case OP_del_cell: case OP_load_name: case OP_load_name_cell: case OP_store_name:
    case OP_del_name: emit_variable(e, i); break;
    case OP_getattr: case OP_setattr: case OP_delattr: emit_attribute(e, i); break;
    case OP_load_default: assign(e, i, arena_printf(e->a, "rt_do_default(rt_do_function_of(%s), %d)", arg(e, i, 0), (int)i->u.i)); break;
    case OP_super_getattr: assign(e, i, arena_printf(e->a, "rt_super_getattr(%s, %s, &%s)", arg(e, i, 0), arg(e, i, 1), name_of(e, i))); break;
    case OP_call: emit_call(e, i); break;
    case OP_call_method: emit_call_method(e, i); break;
    case OP_find_method: emit_find_method(e, i); break;
    case OP_find_super: emit_find_super(e, i); break;
    case OP_call_found: emit_call_found(e, i); break;
    case OP_check_not_none: emit_check_not_none(e, i); break;
    case OP_call_super: emit_call_super(e, i); break;
    case OP_call_direct: emit_call_direct(e, i); break;
    case OP_build_tuple: emit_sequence(e, i, "rt_do_tuple_of"); break;
    case OP_build_list: emit_sequence(e, i, "rt_do_list_of"); break;
    case OP_build_string: emit_sequence(e, i, "rt_build_string"); break;
    case OP_build_set: emit_build_set(e, i); break;
    case OP_build_dict: emit_build_dict(e, i); break;
    case OP_format_value: assign(e, i, arena_printf(e->a, "rt_do_format(%s, %s, %d)", arg(e, i, 0), arg(e, i, 1), (int)i->u.i)); break;
    case OP_list_to_tuple: OUT("    %s = rt_do_list_to_tuple(RT_AS(RtList, %s));\n", place, arg(e, i, 0)); break;
    case OP_make_function: emit_make_function(e, i); break;
    case OP_build_class: emit_build_class(e, i); break;
    case OP_unpack: case OP_unpack_star: case OP_exc_group_match: emit_unpack(e, i); break;
    case OP_extract: OUT("    %s = %s[%d];\n", place, arg(e, i, 0), (int)i->u.i); break;
    case OP_iter: effect(e, i, arena_printf(e->a, "!rt_do_iter(&%s, %s)", place, arg(e, i, 0))); break;
    case OP_import: case OP_import_top: case OP_import_from: case OP_import_star: emit_import(e, i); break;
    case OP_catch: OUT("    %s = rt_fetch();\n", place); break;
    case OP_get_handled: OUT("    %s = %s;\n", place, e->is_suspendable ? "gen->handled" : "rt_thread.handled"); break;
    case OP_set_handled: emit_set_handled(e, i); break;
    case OP_get_awaitable: assign(e, i, arena_printf(e->a, "rt_get_awaitable(%s, %d)", arg(e, i, 0), (int)i->u.i)); break;
    case OP_get_yield_from_iter: assign(e, i, arena_printf(e->a, "rt_get_yield_from_iter(gen, %s)", arg(e, i, 0))); break;
    case OP_load_special: assign(e, i, arena_printf(e->a, "rt_do_load_special(%s, &%s)", arg(e, i, 0), name_of(e, i))); break;
    case OP_match_class:
        assign(e, i, arena_printf(e->a, "rt_do_match_class(%s, %s, %s, %d)", arg(e, i, 0), arg(e, i, 1), arg(e, i, 2), (int)i->u.i));
        break;
    case OP_match_kind: OUT("    %s = rt_type_has(%s, %s);\n", place, arg(e, i, 0), i->u.i ? "RT_TYPE_MAPPING" : "RT_TYPE_SEQUENCE"); break;
    case OP_raise_assert: emit_assert(e, i); break;
    case OP_yield: case OP_yield_from: case OP_async_yield: emit_yield(e, i); break;
    case OP_field_load: emit_field_load(e, i); break;
    case OP_class_attr: emit_class_attr(e, i); break;
    case OP_field_store: emit_field_store(e, i); break;
    case OP_release: emit_release(e, i); break;
    case OP_new_object: emit_new_object(e, i); break;
    case OP_keep: break;
    case OP_note_local: emit_note_local(e, i, arg(e, i, 0)); break;
    case OP_poll: emit_poll(e, i); break;
    default: bug("emit: operation %s", op_info[i->op].name);
    }
}
