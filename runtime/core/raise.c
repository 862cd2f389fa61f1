/* raise.c - the pending exception: making, raising, chaining and matching exceptions.
 *
 * Every raise sets __context__ to the exception being handled (rt_thread.handled), never making a
 * cycle. Tracebacks grow at the front as the exception leaves frames (rt_traceback_add).
 */
#include "runtime/core/stack.h"
#include "runtime/core/threads.h"
#include "runtime/core/types.h"
#include "runtime/types/exception.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

volatile int rt_interrupted;

/* Sets e.__context__ to the handled exception, after cutting e out of that one's own chain. */
static void chain_context(RtException *e) {
    Value handled = rt_thread.handled;
    if (handled == 0 || handled == RT_VAL(e))
        return;
    RtException *o = RT_AS(RtException, handled), *slow = o;
    bool step = false;
    while (o->context) {
        if (o->context == RT_VAL(e)) {
            o->context = 0;
            break;
        }
        o = RT_AS(RtException, o->context);
        if (o == slow)
            break;
        if (step)
            slow = RT_AS(RtException, slow->context);
        step = !step;
    }
    e->context = handled;
}

Value rt_raise_object(Value exception) {
    chain_context(RT_AS(RtException, exception));
    rt_thread.pending = exception;
    return 0;
}

/* A signal handler makes the test of the stack fail: then it is not the stack. */
static bool is_interrupt(const RtType *exc) {
    return RT_UNLIKELY(exc == &rt_exc_RecursionError) && rt_stack_end_interrupt() &&
           (rt_interrupted & RT_INTERRUPT_SIGNAL) && rt_is_main_thread();
}

static Value raise_text(RtType *exc, const char *format, va_list ap) {
    RtStr *text = rt_str_vformat(format, ap);
    return text ? rt_raise_value(exc, RT_VAL(text)) : 0;
}

Value rt_raise(RtType *exc, const char *format, ...) {
    va_list ap;
    if (is_interrupt(exc))
        return rt_raise_interrupt();
    va_start(ap, format);
    raise_text(exc, format, ap);
    va_end(ap);
    return 0;
}

int rt_raise_int(RtType *exc, const char *format, ...) {
    va_list ap;
    if (is_interrupt(exc)) {
        rt_raise_interrupt();
        return -1;
    }
    va_start(ap, format);
    raise_text(exc, format, ap);
    va_end(ap);
    return -1;
}

void rt_raise_list_index(void) { rt_raise(&rt_exc_IndexError, "list index out of range"); }
void rt_raise_list_assignment(void) { rt_raise(&rt_exc_IndexError, "list assignment index out of range"); }
void rt_raise_tuple_index(void) { rt_raise(&rt_exc_IndexError, "tuple index out of range"); }
void rt_raise_array_index(void) { rt_raise(&rt_exc_IndexError, "array index out of range"); }
void rt_raise_array_assignment(void) { rt_raise(&rt_exc_IndexError, "array assignment index out of range"); }
void rt_raise_huge_index(void) { rt_raise(&rt_exc_IndexError, "cannot fit 'int' into an index-sized integer"); }
void rt_raise_big_index(Value index, void (*out_of_range)(void)) {
    int64_t n;
    if (rt_int_fits_i64(index, &n))
        out_of_range();
    else
        rt_raise_huge_index();
}
Value rt_raise_none(RtType *exc) { return rt_raise_object(RT_VAL(rt_exception_new(exc, &rt_empty_tuple))); }

Value rt_raise_value(RtType *exc, Value arg) {
    return rt_raise_object(RT_VAL(rt_exception_new(exc, rt_tuple_from_array(&arg, 1))));
}

Value rt_raise_key_error(Value key) { return rt_raise_value(&rt_exc_KeyError, key); }

Value rt_raise_errno(int err, Value filename, Value filename2) {
    Value args[2] = {rt_from_small(err), RT_VAL(rt_str_from_cstr(strerror(err)))};
    RtType *type = rt_oserror_type(err);
    RtException *e = rt_exception_new(type, rt_tuple_from_array(args, 2));
    e->extra[2] = filename == RT_NONE ? 0 : filename;
    e->extra[3] = filename2 == RT_NONE ? 0 : filename2;
    return rt_raise_object(RT_VAL(e));
}

/* An exception instance from what a raise statement was given; 0 and TypeError. */
static Value instantiate(Value v, const char *complaint) {
    if (rt_type_has(v, RT_TYPE_EXCEPTION))
        return v;
    if (!rt_type_has(v, RT_TYPE_TYPE) || !(RT_AS(RtType, v)->flags & RT_TYPE_EXCEPTION))
        return rt_raise(&rt_exc_TypeError, complaint);
    Value e = rt_call0(v);
    if (e && !rt_type_has(e, RT_TYPE_EXCEPTION))
        return rt_raise(&rt_exc_TypeError, "calling %R should have returned an instance of BaseException, not %R", v,
                        RT_VAL(rt_type_of(e)));
    return e;
}

Value rt_raise_stmt(Value exc, Value cause) {
    Value e = instantiate(exc, "exceptions must derive from BaseException");
    if (e == 0)
        return 0;
    if (cause) {
        Value c = cause == RT_NONE ? 0 : instantiate(cause, "exception causes must derive from BaseException");
        if (c == 0 && cause != RT_NONE)
            return 0;
        RT_AS(RtException, e)->cause = c;
        RT_AS(RtException, e)->suppress_context = 1;
    }
    return rt_raise_object(e);
}

Value rt_reraise(void) {
    if (rt_thread.handled == 0 || rt_thread.handled == RT_NONE)
        return rt_raise(&rt_exc_RuntimeError, "No active exception to reraise");
    rt_thread.pending = rt_thread.handled;
    return 0;
}

Value rt_raise_recursion(void) {
    return rt_raise(&rt_exc_RecursionError, "maximum recursion depth exceeded");
}

bool rt_pending_is(const RtType *exc) {
    return rt_thread.pending != 0 && rt_is_subtype(rt_type_of(rt_thread.pending), exc);
}

void rt_clear(void) { rt_thread.pending = 0; }

Value rt_fetch(void) {
    Value e = rt_thread.pending;
    rt_thread.pending = 0;
    return e;
}

void rt_traceback_add(const RtCode *code, uint32_t pos) {
    if (rt_thread.pending == 0)
        return;
    RtException *e = RT_AS(RtException, rt_thread.pending);
    RtTraceback *t = rt_new(&rt_type_traceback, sizeof *t);
    t->next = RT_AS(RtTraceback, e->traceback);
    t->code = code;
    t->pos = pos;
    t->line = code->positions && pos != RT_POS_DEFINITION ? code->positions[pos].line : code->first_line;
    e->traceback = RT_VAL(t);
}

static bool is_exception_class(Value v) {
    return rt_type_has(v, RT_TYPE_TYPE) && (RT_AS(RtType, v)->flags & RT_TYPE_EXCEPTION);
}

int rt_exception_matches(Value exc, Value match) {
    static const char complaint[] = "catching classes that do not inherit from BaseException is not allowed";
    if (rt_type_has(match, RT_TYPE_TUPLE)) {
        RtTuple *t = RT_AS(RtTuple, match);
        for (int64_t i = 0; i < t->length; i++)
            if (!is_exception_class(t->items[i]))
                return rt_raise_int(&rt_exc_TypeError, complaint);
        for (int64_t i = 0; i < t->length; i++)
            if (rt_is_subtype(rt_type_of(exc), RT_AS(RtType, t->items[i])))
                return 1;
        return 0;
    }
    if (!is_exception_class(match))
        return rt_raise_int(&rt_exc_TypeError, complaint);
    return rt_is_subtype(rt_type_of(exc), RT_AS(RtType, match));
}

_Noreturn void rt_fatal(const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    fputs("pyc2c runtime: internal error: ", stderr);
    vfprintf(stderr, format, ap);
    fputc('\n', stderr);
    va_end(ap);
    exit(70);
}
