/* frames.c - sys._getframe, and warnings.warn, which names its caller's line: functions that may be running when one of them
 * is called keep a record of where they are on the C stack, in a list (runtime/types/frame.c). All others keep none.
 *
 * A function keeps one if it asks itself; if it calls such a function directly; or if it runs anything unknown while something
 * unknown may ask. That is so once a function that keeps a record can be entered by a call of unknown origin, or
 * one of the askers is used as a value. This is sound: a frame between the asker and another one is left only by a call_direct,
 * which names the function, or by an instruction that may run unknown code, which may_run lists in the negative.
 * Who asks is found by name: `_getframe` and `warn` of anything. A handler of signals asks too, wherever a loop polls: so once user code
 * names `signal.signal`, functions with loops keep a record, and all that run something unknown. Found through a computed name, _getframe sees what is there.
 *
 * The record is left by the C compiler's cleanup attribute, wherever the function returns. */
#include "compiler/emit/internal.h"

#include <string.h>

/* ---- which functions */

typedef struct Asking {
    Emit *e;
    bool *runs_unknown; /* by function id */
    bool unknown_asks;
    const Name *names[2];
} Asking;

static bool is_asker(const Asking *a, const Name *n) { return n && (n == a->names[0] || n == a->names[1]); }

static bool is_call(const Inst *i) { return op_is(i, OP_call) || op_is(i, OP_call_ex) || op_is(i, OP_call_found); }

/* The use of a function as operand k: called, or only made a global of its own name. */
static bool is_call_of(const Inst *user, int k, const void *name) {
    return (k == 0 && is_call(user)) || (op_is(user, OP_store_global) && user->u.global->name == name) ||
           (op_is(user, OP_extract) && ir_uses_are(user->block->func, user, is_call_of, name));
}

/* May the instruction run code that is not known here? */
static bool may_run(const Inst *i) {
    switch (i->op) {
    case OP_prim: return (i->u.prim->effect & EFFECT_RUNS_PY) != 0;
    case OP_next: return !i->args.items[0]->fast_iter || inst_may_raise(i);
    case OP_call: case OP_call_method: case OP_call_found: case OP_call_ex: case OP_call_super: return true;
    case OP_item_index: case OP_unpack_index: case OP_check_local: case OP_check_not_none: case OP_load_cell: case OP_del_cell:
    case OP_convert: case OP_field_load: case OP_call_direct: case OP_yield: case OP_async_yield: case OP_reraise: return false;
    default: return inst_may_raise(i);
    }
}

/* Notes what the instruction means for f; true if it asks. */
static bool note_instruction(Asking *a, const Func *f, const Inst *i) {
    const Name *n = emit_name_used(i);
    a->runs_unknown[f->id] |= may_run(i);
    if (op_is(i, OP_const) && i->u.k->kind == K_STR)
        for (int k = 0; k < 2; k++)
            a->unknown_asks |= a->names[k] && i->u.k->length == a->names[k]->length && !memcmp(i->u.k->text, a->names[k]->text, (size_t)i->u.k->length);
    if (op_is(i, OP_prim))
        return strcmp(i->u.prim->id, "sys_getframe") == 0 || strcmp(i->u.prim->id, "warnings_warn") == 0;
    if (!is_asker(a, n) || op_is(i, OP_store_global) || op_is(i, OP_setattr))
        return false;
    if (op_is(i, OP_import_from) && ir_uses_are(f, i, is_call_of, n))
        return false;
    if (!op_is(i, OP_call_method) && !op_is(i, OP_call_super) && !ir_uses_are(f, i, is_call_of, n))
        a->unknown_asks = true;
    return true;
}

static bool asks(Asking *a, const Func *f) {
    bool found = false;
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            found |= note_instruction(a, f, i);
    return found;
}

static bool calls_one(const Emit *e, const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (op_is(i, OP_call_direct) && e->frames[i->u.func->id])
                return true;
    return false;
}

static bool polls(const Func *f) {
    for (int b = 0; b < f->blocks.n; b++) {
        const Block *block = f->blocks.items[b];
        for (const Inst *i = block->first; i; i = i->next)
            if (op_is(i, OP_poll))
                return true;
        for (int p = 0; p < block->preds.n; p++)
            if (cfg_dominates(block, block->preds.items[p]))
                return true;
    }
    return false;
}

/* Does the program's own code set handlers of signals, which are given the frame of what runs then? */
static bool sets_handlers(const Program *p) {
    const Name *signal = name_intern(p->names, "signal", -1);
    bool can = false, sets = false;
    for (int m = 0; m < p->modules.n; m++)
        can |= name_is(p->modules.items[m]->name, "_signal");
    for (int k = 0; can && k < p->funcs.n; k++) {
        const Func *f = p->funcs.items[k];
        for (int b = 0; f->is_reachable && !f->module->is_stdlib && b < f->blocks.n; b++)
            for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
                sets |= emit_name_used(i) == signal && (op_is(i, OP_getattr) || op_is(i, OP_call_method) || op_is(i, OP_import_from));
    }
    return sets;
}

/* May a call that names no function get there? */
static bool is_entered_unknown(const Func *f) {
    const Func *origin = emit_origin(f);
    return (origin->generic ? origin->generic : origin) == f || f->is_generator || f->is_coroutine || f->is_async_gen;
}

static bool mark(Asking *a, const Func *f) {
    a->e->frames[f->id] = true;
    a->unknown_asks |= is_entered_unknown(f);
    return true;
}

void emit_find_frames(Emit *e) {
    const Program *p = e->p;
    Asking a = {.e = e, .runs_unknown = ARENA_ARRAY(e->a, bool, p->funcs.n + 1)};
    bool any = false, has_warnings = false;
    for (int m = 0; m < p->modules.n; m++)
        has_warnings |= name_is(p->modules.items[m]->name, "_warnings");
    a.names[0] = name_intern(p->names, "_getframe", -1);
    a.names[1] = has_warnings ? name_intern(p->names, "warn", -1) : NULL;
    e->frames = ARENA_ARRAY(e->a, bool, p->funcs.n + 1);
    for (int k = 0; k < p->funcs.n; k++)
        if (p->funcs.items[k]->is_reachable && asks(&a, p->funcs.items[k]))
            any = mark(&a, p->funcs.items[k]);
    if (sets_handlers(p)) {
        a.unknown_asks = true;
        for (int k = 0; k < p->funcs.n; k++)
            a.runs_unknown[k] |= p->funcs.items[k]->is_reachable && polls(p->funcs.items[k]);
    }
    for (bool more = any || a.unknown_asks; more;) {
        more = false;
        for (int k = 0; k < p->funcs.n; k++) {
            const Func *f = p->funcs.items[k];
            if (f->is_reachable && !e->frames[k] && ((a.unknown_asks && a.runs_unknown[k]) || calls_one(e, f)))
                more = any = mark(&a, f);
        }
    }
    if (!any)
        e->frames = NULL;
}

bool emit_keeps_frame(const Emit *e, const Func *f) { return e->frames && e->frames[f->id]; }

/* ---- what is written */

static bool has_inlined(const Func *f) {
    for (int b = 0; b < f->blocks.n; b++)
        for (const Inst *i = f->blocks.items[b]->first; i; i = i->next)
            if (i->scope)
                return true;
    return false;
}

void emit_frame_start(Emit *e) {
    e->frame_line = 0;
    e->frame_inlines = emit_keeps_frame(e, e->f) && has_inlined(e->f);
}

/* Where the values of a name are noted: varnames, then cellvars, then freevars of the code; a class body has its namespace alone. */
static int local_index(const Func *origin, const Name *name, int *count) {
    int found = origin->kind == FUNC_CLASSBODY ? 0 : -1, n = 0;
    const IrNames groups[3] = {{origin->varnames.items, origin->varnames.n}, {origin->cellvars.items, origin->cellvars.n}, {origin->freevars.items, origin->freevars.n}};
    for (int g = 0; g < 3; g++)
        for (int k = 0; k < groups[g].n; k++, n++)
            found = found < 0 && groups[g].items[k] == name ? n : found;
    *count = n;
    return found;
}

void emit_note_local(Emit *e, const Inst *i, const char *value) {
    int n;
    if (emit_keeps_frame(e, e->f))
        write_format(e->w, "    locals[%d] = %s;\n", local_index(emit_origin(e->f), i->u.name, &n), value);
}

void emit_frame_record(Emit *e, Writer *w) {
    if (!emit_keeps_frame(e, e->f))
        return;
    bool notes = ir_notes_locals(e->f);
    int n = 0;
    local_index(emit_origin(e->f), NULL, &n);
    if (notes)
        write_format(w, "    Value locals[%d] = {0};\n", n + 1);
    write_format(w, "    __attribute__((cleanup(rt_do_frame_left))) RtFrameRecord frame = {rt_thread.frame, &%s, NULL, NULL, %s, %d};\n"
                    "    rt_thread.frame = &frame;\n", e->code_name, notes ? "locals" : "NULL", e->f->pos.line ? e->f->pos.line : 1);
}

static void write_place(Emit *e, const InlineScope *scope, int line) {
    const InlineScope *last = scope;
    if (!scope) {
        write_format(e->w, "    frame.line = %d;%s\n", line, e->frame_inlines ? " frame.inlined = NULL;" : "");
        return;
    }
    int n = 0;
    write_text(e->w, "    {");
    for (const InlineScope *s = scope; s; last = s, s = s->outer)
        n++;
    for (int k = n - 1; k >= 0; k--) { /* from the outside in */
        const InlineScope *s = scope, *inner = NULL;
        for (int j = 0; j < k; j++)
            inner = s, s = s->outer;
        write_format(e->w, " static const RtFrameSite s%d = {&%s, %d, ", k, emit_code(e, s->func), inner ? inner->pos.line : line);
        write_format(e->w, k == n - 1 ? "NULL};" : "&s%d};", k + 1);
    }
    write_format(e->w, " frame.line = %d; frame.inlined = &s0; }\n", last->pos.line);
}

void emit_frame_at(Emit *e, const Inst *i) {
    if (!emit_keeps_frame(e, e->f))
        return;
    write_place(e, i->scope, i->pos.line);
    e->frame_line = i->scope ? 0 : i->pos.line;
}

void emit_frame_line(Emit *e, const Inst *i) {
    if (!emit_keeps_frame(e, e->f) || !i->pos.line || !(op_is(i, OP_call_direct) || op_is(i, OP_return) || may_run(i)))
        return;
    if (e->frame_line != i->pos.line || i->scope)
        emit_frame_at(e, i);
}
