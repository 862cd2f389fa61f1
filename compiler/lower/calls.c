/* calls.c - calls whose target inference knows to be in C: a function of builtins or of a C module,
 * or a method of a builtin type, becomes its row when the arguments fit. Everything else stays a
 * dynamic call. */
#include "compiler/lower/internal.h"

#include <stdlib.h>
#include <string.h>

/* One parameter as a row's `names` column describes it. */
typedef struct RowParam { char name[40]; const char *omitted; /* text after '=', NULL: required */ bool by_keyword, by_position; } RowParam;

/* Parses "self,sep=,maxsplit=-1"; false if the text is not understood. */
static bool parse_names(const Prim *row, RowParam *out) {
    const char *s = row->names;
    int n = 0;
    bool keyword_only = false;
    if (*s == '~')
        s++;
    if (!*s) {
        for (; n < row->n_params; n++)
            out[n] = (RowParam){.by_position = true};
        return true;
    }
    while (*s) {
        const char *end = strchr(s, ',');
        size_t length = end ? (size_t)(end - s) : strlen(s);
        if (length == 1 && *s == '/') {
            for (int k = 0; k < n; k++)
                out[k].by_keyword = false;
        } else if (length == 1 && *s == '*') {
            keyword_only = true;
        } else {
            const char *eq = memchr(s, '=', length);
            size_t name_length = eq ? (size_t)(eq - s) : length;
            if (n >= row->n_params || name_length >= sizeof out[n].name)
                return false;
            memcpy(out[n].name, s, name_length);
            out[n].name[name_length] = 0;
            out[n].omitted = eq ? eq + 1 : NULL;
            out[n].by_keyword = true;
            out[n].by_position = !keyword_only;
            n++;
        }
        s += length + (end != NULL);
    }
    return n == row->n_params;
}

/* The value that stands for an omitted argument. */
static Inst *omitted_value(Inst *call, PrimType want, const char *text) {
    Program *p = call->block->func->program;
    bool number = *text == '-' || (*text >= '0' && *text <= '9'), is_true = strncmp(text, "True", 4) == 0;
    if (strncmp(text, "None", 4) == 0 || number || is_true || strncmp(text, "False", 5) == 0 || repr_of_prim_type(want) != REPR_VALUE) {
        Inst *c = ir_insert_before(call, OP_const, call->pos, 0, NULL);
        if (want == PT_BOOL)
            c->u.k = ir_const_simple(p, is_true || (number && atoll(text)) ? K_TRUE : K_FALSE);
        else if (is_true || strncmp(text, "False", 5) == 0)
            c->u.k = ir_const_simple(p, is_true ? K_TRUE : K_FALSE);
        else if (want == PT_F64)
            c->u.k = ir_const_float(p, number ? atof(text) : 0.0);
        else if (repr_of_prim_type(want) != REPR_VALUE || number)
            c->u.k = ir_const_int(p, number ? strtoll(text, NULL, 10) : 0);
        else
            c->u.k = ir_const_simple(p, K_NONE);
        return c;
    }
    return ir_insert_before(call, OP_undef, call->pos, 0, NULL);
}

/* A number of either kind may stand for a double, converted by an operation of its own, where the function
 * has no other row: divmod of ints is another one than of floats, math.sin is the same. */
static bool takes_number(const Inst *call, const Prim *row, PrimType want, const Type *t) {
    bool alone = call->next && !op_is(call->next, OP_check);
    bool only = row->how == HOW_MODFN && prim_find_function(row->type, row->name) == row && !prim_next_same(row);
    return want == PT_F64 && alone && only && type_is(t, TK_INT | TK_BOOL | TK_FLOAT);
}

static Inst *number_as_double(Inst *call, Inst *value) {
    Inst *d = ir_insert_before(call, OP_prim, call->pos, 1, &value);
    d->u.prim = prim_find_id("num_to_f64");
    d->type = type_simple(call->block->func->program->types, TK_FLOAT);
    d->anchor_left = call->anchor_left;
    d->anchor_right = call->anchor_right;
    return d;
}

/* Places the call's arguments on the row's parameters; NULL entries were omitted. */
static bool place_arguments(const Inst *call, const Prim *row, const RowParam *params, Inst **args, int n_args, const IrNames *kw, Inst **out) {
    int n_kw = kw ? kw->n : 0, n_pos = n_args - n_kw;
    if (n_pos > row->n_params)
        return false;
    for (int k = 0; k < n_pos; k++) {
        if (!params[k].by_position)
            return false;
        out[k] = args[k];
    }
    for (int k = 0; k < n_kw; k++) {
        int at = -1;
        for (int q = 0; q < row->n_params; q++)
            if (params[q].by_keyword && strcmp(params[q].name, kw->items[k]->text) == 0)
                at = q;
        if (at < 0 || out[at])
            return false;
        out[at] = args[n_pos + k];
    }
    for (int k = 0; k < row->n_params; k++) {
        if (!out[k] && !params[k].omitted)
            return false;
        if (out[k] && !prim_accepts(row->params[k], out[k]->type, false) && !takes_number(call, row, row->params[k], out[k]->type))
            return false;
    }
    return true;
}

static bool apply_row(Inst *call, const Prim *row, Inst **args, int n_args, const IrNames *kw) {
    Func *f = call->block->func;
    if (row->n_params < 0) {
        if (kw && kw->n)
            return false;
        call->args.n = 0;
        for (int k = 0; k < n_args; k++)
            ir_add_arg(f, call, args[k]);
        select_row(call, row);
        return true;
    }
    RowParam params[8];
    Inst *placed[8] = {NULL};
    if (row->result == PT_I64 && row->rule >= RULE_RANGE_ADD && row->rule <= RULE_RANGE_POW && !type_is_i64(call->type))
        return false;
    if (!parse_names(row, params) || !place_arguments(call, row, params, args, n_args, kw, placed))
        return false;
    for (int k = 0; k < row->n_params; k++)
        if (placed[k] && !prim_accepts(row->params[k], placed[k]->type, false))
            placed[k] = number_as_double(call, placed[k]);
    call->args.n = 0;
    for (int k = 0; k < row->n_params; k++)
        ir_add_arg(f, call, placed[k] ? placed[k] : omitted_value(call, row->params[k], params[k].omitted));
    select_row(call, better_row(row, call, call->args.items));
    return true;
}

static int row_score(const Prim *row) {
    int score = 0;
    for (int k = 0; k < row->n_params; k++)
        score += row->params[k] != PT_OBJ;
    return score;
}

/* Tries the rows, the ones with the most exact parameters first. */
static bool apply_best(Inst *call, const Prim *first, Inst **args, int n_args, const IrNames *kw) {
    Inst *copy[64];
    if (n_args > 64)
        return false;
    for (int k = 0; k < n_args; k++)
        copy[k] = args[k];
    for (int score = 8; score >= 0; score--)
        for (const Prim *row = first; row; row = prim_next_same(row))
            if ((row->n_params < 0 ? 0 : row_score(row)) == score && apply_row(call, row, copy, n_args, kw))
                return true;
    return false;
}

/* The row type name of a receiver whose exact builtin type is known. */
static const char *builtin_type_name(const Type *t) {
    static const struct { uint32_t kind; const char *name; } names[] = {
        {TK_STR, "str"}, {TK_LIST, "list"}, {TK_DICT, "dict"}, {TK_SET, "set"}, {TK_FROZENSET, "frozenset"}, {TK_TUPLE, "tuple"},
        {TK_BYTES, "bytes"}, {TK_BYTEARRAY, "bytearray"}, {TK_INT, "int"}, {TK_FLOAT, "float"}, {TK_COMPLEX, "complex"}, {TK_RANGE, "range"}, {TK_ARRAY, "array"},
    };
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (type_is(t, names[k].kind))
            return names[k].name;
    return NULL;
}

static void select_function(Inst *i, const char *name, const IrNames *kw) {
    Program *p = i->block->func->program;
    Inst *args[64];
    int n = i->args.n - 1;
    for (int k = 0; k < n && k < 64; k++)
        args[k] = i->args.items[k + 1];
    const char *dot = strrchr(name, '.');
    if (!dot && n < 64 && select_builtin(i, name, args, n, kw))
        return;
    const Prim *row = dot ? prim_find_function(arena_strndup(p->arena, name, (size_t)(dot - name)), dot + 1) : prim_find_function(NULL, name);
    if (row)
        apply_best(i, row, i->args.items + 1, n, kw);
}

static void select_method(Inst *i) {
    const Type *self = i->args.items[0]->type;
    if (type_is(self, TK_MODULE)) { /* math.sin(x) */
        if (i->target && i->target->kind == TARGET_BUILTIN)
            select_function(i, i->target->builtin, i->u.method.kwnames);
        return;
    }
    const char *type = builtin_type_name(self);
    const Prim *row = type ? prim_find_method(type, i->u.method.name->text) : NULL;
    if (row)
        apply_best(i, row, i->args.items, i->args.n, i->u.method.kwnames);
}

static void select_call(Inst *i) {
    const Type *t = i->args.items[0]->type;
    if (type_is(t, TK_BUILTIN) && t->builtin)
        select_function(i, t->builtin, i->u.kwnames);
}

/* Loads of builtins and modules that only the replaced calls used. */
static void drop_unused_callees(Func *f) {
    int *uses = ARENA_ARRAY(f->program->arena, int, f->n_insts + 1);
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            for (int k = 0; k < i->args.n; k++)
                uses[i->args.items[k]->id] += !op_is(i, OP_check);
            for (int e = 0; e < i->n_edges; e++)
                for (int k = 0; k < i->edges[e].args.n; k++)
                    uses[i->edges[e].args.items[k]->id]++;
        }
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first, *next; i; i = next) {
            next = i->next;
            if (!uses[i->id] && ((type_is(i->type, TK_BUILTIN) && op_is(i, OP_getattr)) || (type_is(i->type, TK_BUILTIN | TK_MODULE) && op_is(i, OP_load_global))))
                drop_inst(i);
        }
}

void select_calls(Func *f) {
    bool any = false;
    for (int b = 0; b < f->blocks.n; b++)
        for (Inst *i = f->blocks.items[b]->first; i; i = i->next) {
            if (op_is(i, OP_call_method))
                select_method(i);
            else if (op_is(i, OP_call))
                select_call(i);
            any = any || op_is(i, OP_prim);
        }
    if (any)
        drop_unused_callees(f);
}
