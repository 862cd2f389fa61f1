/* frame.c - frame objects, and sys._getframe. There is no frame object for a call until someone asks: functions that
 * may be running then (emit/frames.c finds them) keep a record on the C stack, in a list from rt_thread.frame, of where
 * they are. A frame object follows its record while the function runs; when the function ends it keeps
 * what it saw last. A traceback's frame has no record, and no f_back.
 *
 * One record may stand for several frames: those of functions that were inlined, from the outside in (level 0 is the
 * C function itself). Variables are there in programs that name f_locals (irbuild/locals.c), but for those of generators,
 * coroutines, comprehensions and frames of tracebacks: these refuse f_locals.
 */
#include "runtime/types/frame.h"

#include "runtime/core/typeinit.h"
#include "runtime/services/services.h"
#include "runtime/types/module.h"

struct RtFrame {
    RtType *type;
    const RtCode *code;
    int32_t line, level;
    RtFrameRecord *record; /* while the function runs, else NULL */
    RtFrame *back;         /* when it runs no more */
    RtFrame *next;         /* another one of the record */
    Value *locals;         /* as in the record, when it runs no more */
    RtDict *shown;         /* f_locals, once it was asked for */
};

#define FRAME(v) RT_AS(RtFrame, v)

RtFrame *rt_frame_of_traceback(const RtCode *code, int32_t line) {
    RtFrame *f = rt_new(&rt_type_frame, sizeof *f);
    f->code = code;
    f->line = line;
    return f;
}

/* ---- records ----------------------------------------------------------------------------------- */

static int32_t depth_of(const RtFrameRecord *r) {
    int32_t n = 0;
    for (const RtFrameSite *s = r->inlined; s; s = s->outer)
        n++;
    return n;
}

/* Where the function at that level is now; false: it has returned. */
static bool place_at(const RtFrameRecord *r, int32_t level, const RtCode **code, int32_t *line) {
    const RtFrameSite *s = r->inlined;
    int32_t n = depth_of(r);
    if (level > n)
        return false;
    for (; n > level && s; n--)
        s = s->outer;
    *code = s ? s->code : r->code;
    *line = s ? s->line : r->line;
    return true;
}

static RtFrame *frame_at(RtFrameRecord *r, int32_t level) {
    for (RtFrame *f = r->objects; level == 0 && f; f = f->next)
        if (f->level == 0)
            return f;
    const RtCode *code = r->code;
    int32_t line = r->line;
    place_at(r, level, &code, &line);
    RtFrame *f = rt_frame_of_traceback(code, line);
    f->level = level;
    f->record = r;
    f->next = r->objects;
    r->objects = f;
    return f;
}

static RtFrame *innermost(RtFrameRecord *r) { return r ? frame_at(r, depth_of(r)) : NULL; }

static int32_t line_of(RtFrame *f) {
    const RtCode *code;
    int32_t line;
    if (f->record && place_at(f->record, f->level, &code, &line) && code == f->code)
        f->line = line;
    return f->line;
}

static RtFrame *back_of(RtFrame *f) {
    if (!f->record)
        return f->back;
    return f->level ? frame_at(f->record, f->level - 1) : innermost(f->record->outer);
}

/* At least one: the namespace of a class body. */
static int32_t n_locals(const RtCode *c) { return c->n_varnames + c->n_cellvars + c->n_freevars + 1; }

void rt_frame_end(RtFrameRecord *r) {
    for (RtFrame *f = r->objects; f; f = f->next) {
        line_of(f);
        f->back = back_of(f);
        if (r->locals && f->level == 0) {
            size_t n = (size_t)n_locals(r->code) * sizeof(Value);
            f->locals = memcpy(rt_alloc(n), r->locals, n);
        }
    }
    for (RtFrame *f = r->objects; f; f = f->next)
        f->record = NULL;
}

RtFrame *rt_frame_current(int64_t depth) {
    RtFrame *f = innermost(rt_thread.frame);
    for (; f && depth > 0; depth--)
        f = back_of(f);
    return f;
}

RtFrame *rt_frame_running(const RtCode *code) {
    for (RtFrameRecord *r = rt_thread.frame; r; r = r->outer)
        if (r->code == code)
            return frame_at(r, 0);
    return NULL;
}

const RtCode *rt_frame_place(RtFrame *f, int32_t *line) {
    *line = line_of(f);
    return f->code;
}

Value rt_sys_getframe(Value depth) {
    int64_t n = 0;
    Value index = depth ? rt_index(depth) : RT_SMALL(0);
    if (!index)
        return 0;
    if (!rt_int_fits_i64(index, &n))
        return rt_raise(&rt_exc_OverflowError, "Python int too large to convert to C int");
    if (n > INT32_MAX || n < INT32_MIN)
        return rt_raise(&rt_exc_OverflowError, "signed integer is %s", n > 0 ? "greater than maximum" : "less than minimum");
    RtFrame *f = rt_frame_current(n);
    return f ? RT_VAL(f) : rt_raise(&rt_exc_ValueError, "call stack is not deep enough");
}

/* ---- the type ----------------------------------------------------------------------------------- */

static Value frame_code(Value v) { return RT_VAL(FRAME(v)->code); }
static Value frame_line(Value v) {
    int32_t line = line_of(FRAME(v));
    return line >= 0 ? rt_from_small(line) : rt_raise(&rt_exc_NotImplementedError, "f_lineno of a suspended generator's frame is not available in a compiled program");
}
static Value frame_lasti(Value v) { return rt_from_small(0); }
static Value frame_back(Value v) {
    RtFrame *f = back_of(FRAME(v));
    return f ? RT_VAL(f) : RT_NONE;
}
static RtModule *module_of(Value v) { return FRAME(v)->code->module ? *FRAME(v)->code->module : NULL; }
static Value frame_globals(Value v) { return module_of(v) ? rt_globals_of(module_of(v)) : RT_VAL(rt_dict_new(0)); }
static Value frame_builtins(Value v) { return rt_globals_of(RT_AS(RtModule, rt_dict_get_str(rt_sys_modules(), RT_TEXT("builtins")))); }

static void show_local(RtDict *d, RtStr *name, Value value, bool is_cell) {
    if (is_cell && value)
        value = RT_AS(RtCell, value)->value;
    if (value)
        rt_dict_set(d, RT_VAL(name), value);
    else if (rt_dict_get_str(d, name))
        rt_dict_del(d, RT_VAL(name));
}

static bool is_cell_name(const RtCode *c, RtStr *name) {
    for (int32_t k = 0; k < c->n_cellvars; k++)
        if (rt_str_equal(c->cellvars[k], name))
            return true;
    return false;
}

/* One dict of a frame, brought up to date each time. */
static Value shown_locals(RtFrame *f, const Value *locals) {
    const RtCode *c = f->code;
    RtDict *d = f->shown = f->shown ? f->shown : rt_dict_new(0);
    for (int32_t k = 0; k < c->n_varnames; k++)
        show_local(d, c->varnames[k], locals[k], is_cell_name(c, c->varnames[k]));
    locals += c->n_varnames;
    for (int32_t k = 0; k < c->n_cellvars; k++)
        if (locals[k])
            show_local(d, c->cellvars[k], locals[k], true);
    locals += c->n_cellvars;
    for (int32_t k = 0; k < c->n_freevars; k++)
        show_local(d, c->freevars[k], locals[k], true);
    return RT_VAL(d);
}

static Value frame_locals(Value v) {
    bool is_function = FRAME(v)->code->flags & RT_CO_NEWLOCALS;
    if (!is_function && strcmp(FRAME(v)->code->name, "<module>") == 0)
        return frame_globals(v);
    const Value *locals = FRAME(v)->record && FRAME(v)->level == 0 ? FRAME(v)->record->locals : FRAME(v)->locals;
    if (locals)
        return is_function ? shown_locals(FRAME(v), locals) : locals[0];
    return rt_raise(&rt_exc_NotImplementedError, "f_locals of a function's frame is not available in a compiled program");
}
static Value frame_trace(Value v) { return RT_NONE; }
static int frame_set_trace(Value v, Value f) {
    if (!f || f == RT_NONE)
        return 0;
    return rt_raise_int(&rt_exc_NotImplementedError, "f_trace is not available in a compiled program");
}
static Value frame_trace_lines(Value v) { return RT_TRUE; }
static Value frame_trace_opcodes(Value v) { return RT_FALSE; }

Value rt_frame_clear(Value v) {
    if (FRAME(v)->record)
        return rt_raise(&rt_exc_RuntimeError, "cannot clear an executing frame");
    return RT_NONE;
}

static Value frame_repr(Value v) {
    const RtCode *c = FRAME(v)->code;
    return RT_VAL(rt_str_format("<frame at 0x%lx, file %R, line %d, code %S>", v, RT_VAL(c->filename_str),
                                (int)line_of(FRAME(v)), c->name_str));
}

static const RtGetsetDef frame_getsets[] = {
    {"f_code", frame_code, NULL},           {"f_lineno", frame_line, NULL},     {"f_lasti", frame_lasti, NULL},
    {"f_back", frame_back, NULL},           {"f_globals", frame_globals, NULL}, {"f_builtins", frame_builtins, NULL},
    {"f_locals", frame_locals, NULL},       {"f_trace", frame_trace, frame_set_trace},
    {"f_trace_lines", frame_trace_lines, NULL}, {"f_trace_opcodes", frame_trace_opcodes, NULL}, {NULL, NULL, NULL}};

void rt_frame_type_init(void) {
    rt_type_frame.size = sizeof(RtFrame);
    rt_type_frame.repr = frame_repr;
    rt_type_register_getsets(&rt_type_frame, frame_getsets);
}
