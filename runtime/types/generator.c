/* generator.c - generators and coroutines: one step of the emitted state machine (resume), with the
 * rules around it: what a finished or running generator answers, PEP 479, the exception being
 * handled, which belongs to the generator while it runs, and delegation (yield from, await).
 *
 * A step is the same for all kinds of iterators here (rt_iterator_step): a value that was yielded;
 * or 0 with nothing pending: finished, *result has the value; or 0 and an exception.
 */
#include "runtime/types/generator.h"
#include "runtime/types/frame.h"

#include <string.h>

#include "runtime/core/typeinit.h"
#include "runtime/services/services.h"

#define GEN(v) RT_AS(RtGenerator, v)

/* coroutine.__await__(): only forwards to the coroutine. */
typedef struct RtCoroutineWrapper { RtType *type; RtGenerator *coroutine; } RtCoroutineWrapper;

static bool is_generator(Value v) {
    RtType *t = rt_type_of(v);
    return t == &rt_type_generator || t == &rt_type_coroutine || t == &rt_type_async_generator;
}

static const char *kind_name(const RtGenerator *g) {
    return g->type == &rt_type_coroutine ? "coroutine" : g->type == &rt_type_async_generator ? "async generator" : "generator";
}

RtGenerator *rt_generator_new(RtType *type, const RtFunction *fn, const RtCode *code, RtResume resume, size_t size) {
    RtGenerator *g = rt_new(type, size);
    g->resume = resume;
    g->granules = size <= 512 ? (uint8_t)((size + 15) >> 4) : 0;
    g->code = code;
    g->name = fn ? fn->name : code->name_str;
    g->qualname = fn ? fn->qualname : code->qualname_str;
    return g;
}

void rt_release_generator(Value v) {
    RtGenerator *g = GEN(v);
    if (g->state < 0 && g->granules && !g->running)
        rt_release(g, (size_t)g->granules << 4);
}

Value rt_raise_stop(Value value) {
    if (!value || rt_is_none(value))
        return rt_raise_none(&rt_exc_StopIteration);
    RtException *e = rt_exception_new(&rt_exc_StopIteration, rt_tuple_from_array(&value, 1));
    return e ? rt_raise_object(RT_VAL(e)) : 0;
}

/* ---- one step --------------------------------------------------------------------------------- */

/* PEP 479: a StopIteration that leaves a generator's body becomes a RuntimeError. */
static RT_COLD void replace_stop_iteration(const char *kind, bool is_async) {
    const char *what = "StopIteration";
    if (!rt_pending_is(&rt_exc_StopIteration)) {
        if (!is_async || !rt_pending_is(&rt_exc_StopAsyncIteration))
            return;
        what = "StopAsyncIteration";
    }
    Value stop = rt_fetch();
    rt_raise(&rt_exc_RuntimeError, "%s raised %s", kind, what);
    RtException *e = RT_AS(RtException, rt_thread.pending);
    e->cause = e->context = stop;
    e->suppress_context = 1;
}

void rt_generator_left(void) { replace_stop_iteration("generator", false); }

static Value step_of_finished(RtGenerator *g, Value sent) {
    g->result = RT_NONE;
    if (g->type == &rt_type_coroutine && g->state < 0) {
        if (sent || !rt_pending()) {
            rt_clear();
            return rt_raise(&rt_exc_RuntimeError, "cannot reuse already awaited coroutine");
        }
        rt_clear();
        return rt_raise(&rt_exc_RuntimeError, "cannot reuse already awaited coroutine");
    }
    return 0; /* sent 0: the exception that was thrown stays pending */
}

static Value send_to_one(RtGenerator *g, Value sent) {
    if (RT_UNLIKELY(g->running)) {
        rt_clear();
        return rt_raise(&rt_exc_ValueError, "%s already executing", kind_name(g));
    }
    if (RT_UNLIKELY(g->state < 0))
        return step_of_finished(g, sent);
    if (RT_UNLIKELY(g->state == 0)) {
        if (!sent) { /* thrown into before its start: as if raised at the definition */
            g->state = -1;
            rt_traceback_add(g->code, RT_POS_DEFINITION);
            replace_stop_iteration(kind_name(g), g->type == &rt_type_async_generator);
            return 0;
        }
        if (sent != RT_NONE)
            return rt_raise(&rt_exc_TypeError, "can't send non-None value to a just-started %s", kind_name(g));
    }
    Value outer = g->outer = rt_thread.handled;
    if (g->handled) {
        rt_thread.handled = g->handled;
        if (!sent)
            rt_raise_object(rt_fetch());
    }
    g->running = 1;
    Value v = g->resume(g, sent);
    g->running = 0;
    g->outer = 0;
    rt_thread.handled = outer;
    if (RT_LIKELY(v != 0))
        return v;
    g->state = -1;
    g->delegate = g->handled = 0;
    if (rt_pending())
        replace_stop_iteration(kind_name(g), g->type == &rt_type_async_generator);
    else if (!g->result)
        g->result = RT_NONE;
    return 0;
}

/* A chain of generators of which each but the last is at a `yield from` (or await) the next. Of a generator and a
 * coroutine, hooks[0] is the one that delegates to it, and async_running says that what it delegated to has ended. */
static bool delegates(const RtGenerator *g) {
    if (!g->delegate || g->handled || g->running || g->type == &rt_type_async_generator || rt_program->keeps_frames)
        return false; /* where frames may be asked for, those between have theirs */
    RtType *t = rt_type_of(g->delegate);
    return (t == &rt_type_generator || t == &rt_type_coroutine) && GEN(g->delegate)->state > 0;
}

/* Straight to the last one; when that has ended, its end goes to the one before, and so on. Without a frame
 * of C for each, and without touching those between as long as the last one yields. */
static Value send_down(RtGenerator *root, Value sent) {
    RtGenerator *g = root;
    while (delegates(g))
        g = GEN(g->delegate);
    if (RT_UNLIKELY(g->running)) /* by way of this chain or another one: nothing may change */
        return rt_raise(&rt_exc_ValueError, "%s already executing", kind_name(root));
    for (RtGenerator *before = root; before != g; before = GEN(before->delegate))
        GEN(before->delegate)->hooks[0] = RT_VAL(before);
    root->running = 1;
    Value v = send_to_one(g, sent);
    while (!v && g != root) {
        RtGenerator *before = GEN(g->hooks[0]);
        before->result = rt_pending() ? RT_NONE : g->result;
        before->async_running = 1;
        g = before;
        root->running = g != root;
        v = send_to_one(g, RT_NONE);
    }
    root->running = 0;
    return v;
}

Value rt_generator_send(RtGenerator *g, Value sent) { return sent && delegates(g) ? send_down(g, sent) : send_to_one(g, sent); }

/* After a failed Python call: a StopIteration is the end, with its value. */
static Value end_of_call(Value r, Value *result) {
    if (!r && rt_pending_is(&rt_exc_StopIteration)) {
        RtException *e = RT_AS(RtException, rt_fetch());
        Value value = rt_getattr(RT_VAL(e), RT_TEXT("value"));
        *result = value ? value : RT_NONE;
    }
    return r;
}

static Value throw_into(Value it, Value *result) {
    Value exc = rt_fetch();
    Value method = rt_getattr_or_null(it, RT_TEXT("throw"));
    if (!method) {
        if (!rt_pending())
            rt_thread.pending = exc;
        return 0;
    }
    return end_of_call(rt_call1(method, exc), result);
}

Value rt_iterator_step(Value it, Value sent, Value *result) {
    RtType *t = rt_type_of(it);
    *result = RT_NONE;
    if (is_generator(it)) {
        Value v = rt_generator_send(GEN(it), sent);
        if (!v && !rt_pending())
            *result = GEN(it)->result;
        return v;
    }
    if (t == &rt_type_coroutine_wrapper)
        return rt_iterator_step(RT_VAL(RT_AS(RtCoroutineWrapper, it)->coroutine), sent, result);
    if (t == &rt_type_async_generator_asend || t == &rt_type_async_generator_athrow)
        return rt_async_step(it, sent, result);
    if (t == &rt_type_anext_awaitable)
        return rt_anext_step(it, sent, result);
    if (!sent)
        return throw_into(it, result);
    if (sent != RT_NONE)
        return end_of_call(rt_call_method1(it, RT_TEXT("send"), sent), result);
    if (t->flags & RT_TYPE_HEAP) {
        Value method = rt_lookup_special(it, RT_TEXT("__next__"));
        if (method)
            return end_of_call(rt_call0(method), result);
        if (rt_pending())
            return 0;
    }
    if (!t->next)
        return rt_raise(&rt_exc_TypeError, "'%T' object is not an iterator", it);
    return end_of_call(t->next(it), result);
}

/* ---- delegation ------------------------------------------------------------------------------- */

/* GeneratorExit passes a delegate by closing it. 0 or -1. */
static int close_delegate(Value it) {
    if (is_generator(it) || rt_has_type(it, &rt_type_coroutine_wrapper))
        return rt_generator_close(it);
    Value method = rt_getattr_or_null(it, RT_TEXT("close"));
    if (!method) {
        if (rt_pending())
            rt_print_unraisable(it);
        return 0;
    }
    return rt_call0(method) ? 0 : -1;
}

Value rt_yield_from_step(RtGenerator *gen, Value sent, Value *result) {
    Value it = gen->delegate;
    RtType *t = rt_type_of(it);
    if (gen->async_running && gen->type != &rt_type_async_generator) {
        gen->async_running = 0;
        gen->delegate = 0;
        *result = gen->result;
        gen->result = 0;
        return 0;
    }
    if (RT_LIKELY(sent && (t == &rt_type_generator || t == &rt_type_coroutine))) {
        Value out = rt_generator_send(GEN(it), sent);
        if (!out) {
            gen->delegate = 0;
            *result = rt_pending() ? RT_NONE : GEN(it)->result;
        }
        return out;
    }
    if (!sent && rt_pending_is(&rt_exc_GeneratorExit)) {
        Value exit = rt_fetch();
        if (close_delegate(it) == 0)
            rt_thread.pending = exit;
        gen->delegate = 0;
        return 0;
    }
    Value v = rt_iterator_step(it, sent, result);
    if (!v)
        gen->delegate = 0;
    return v;
}

/* Functions that types.coroutine has marked; their generators point to the code as it was compiled. */
static struct { RtEntry *items; int n, room; } awaitable;

void rt_generator_mark_awaitable(RtEntry entry) {
    if (awaitable.n == awaitable.room) {
        RtEntry *old = awaitable.items;
        awaitable.room = 2 * awaitable.room + 8;
        awaitable.items = rt_alloc((size_t)awaitable.room * sizeof *awaitable.items);
        if (old)
            memcpy(awaitable.items, old, (size_t)awaitable.n * sizeof *old);
    }
    awaitable.items[awaitable.n++] = entry;
}

static bool is_awaitable_generator(const RtGenerator *g) {
    for (int i = 0; i < awaitable.n; i++)
        if (awaitable.items[i] == g->code->entry)
            return true;
    return g->code->flags & RT_CO_ITERABLE_COROUTINE;
}

Value rt_get_yield_from_iter(const RtGenerator *by, Value v) {
    if (rt_has_type(v, &rt_type_coroutine)) {
        if (is_awaitable_generator(by))
            return v;
        return rt_raise(&rt_exc_TypeError, "cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return rt_has_type(v, &rt_type_generator) ? v : rt_iter(v);
}

static Value not_awaitable(Value v, int from) {
    if (from)
        return rt_raise(&rt_exc_TypeError, "'async with' received an object from %s that does not implement __await__: %T",
                        from == 1 ? "__aenter__" : "__aexit__", v);
    return rt_raise(&rt_exc_TypeError, "object %T can't be used in 'await' expression", v);
}

Value rt_get_awaitable(Value v, int from) {
    RtType *t = rt_type_of(v);
    if (t == &rt_type_coroutine) {
        if (GEN(v)->delegate)
            return rt_raise(&rt_exc_RuntimeError, "coroutine is being awaited already");
        return v;
    }
    if (t == &rt_type_generator && is_awaitable_generator(GEN(v)))
        return v;
    if (!t->await)
        return not_awaitable(v, from);
    Value it = t->await(v);
    if (!it)
        return 0;
    if (rt_has_type(it, &rt_type_coroutine))
        return rt_raise(&rt_exc_TypeError, "__await__() returned a coroutine");
    if (!rt_type_of(it)->next)
        return rt_raise(&rt_exc_TypeError, "__await__() returned non-iterator of type '%T'", it);
    return it;
}

/* ---- methods ---------------------------------------------------------------------------------- */

Value rt_generator_method_send(Value self, Value sent) {
    Value result;
    Value v = rt_iterator_step(self, sent, &result);
    if (v || rt_pending())
        return v;
    return rt_raise_stop(result);
}

int rt_throw_arguments(Value typ, Value val, Value tb) {
    if (tb && !rt_is_none(tb) && !rt_has_type(tb, &rt_type_traceback))
        return rt_raise_int(&rt_exc_TypeError, "throw() third argument must be a traceback object");
    bool has_value = val && !rt_is_none(val);
    Value exc = typ;
    if (rt_type_has(typ, RT_TYPE_TYPE) && rt_is_subtype(RT_AS(RtType, typ), &rt_exc_BaseException)) {
        if (has_value && rt_is_instance_of(val, RT_AS(RtType, typ)))
            exc = val;
        else if (has_value && rt_type_has(val, RT_TYPE_TUPLE))
            exc = rt_call_ex(typ, val, 0);
        else
            exc = has_value ? rt_call1(typ, val) : rt_call0(typ);
        if (!exc) /* what the class raises is thrown instead */
            exc = rt_fetch();
        else if (!rt_type_has(exc, RT_TYPE_EXCEPTION)) {
            rt_raise(&rt_exc_TypeError, "calling %R should have returned an instance of BaseException, not %T", typ, exc);
            exc = rt_fetch();
        }
    } else if (rt_type_has(typ, RT_TYPE_EXCEPTION) || rt_is_instance_of(typ, &rt_exc_BaseException)) {
        if (has_value)
            return rt_raise_int(&rt_exc_TypeError, "instance exception may not have a separate value");
    } else {
        return rt_raise_int(&rt_exc_TypeError, "exceptions must be classes or instances deriving from BaseException, not %T", typ);
    }
    if (tb && !rt_is_none(tb))
        RT_AS(RtException, exc)->traceback = tb;
    rt_thread.pending = exc; /* its context is what the generator handles, not what the caller does */
    return 0;
}

Value rt_generator_method_throw(Value self, Value typ, Value val, Value tb) {
    if (rt_throw_arguments(typ, val, tb) < 0)
        return 0;
    Value result;
    Value v = rt_iterator_step(self, 0, &result);
    if (v || rt_pending())
        return v;
    return rt_raise_stop(result);
}

int rt_generator_close(Value self) {
    RtGenerator *g = rt_has_type(self, &rt_type_coroutine_wrapper) ? RT_AS(RtCoroutineWrapper, self)->coroutine : GEN(self);
    if (g->running)
        return rt_raise_int(&rt_exc_ValueError, "%s already executing", kind_name(g));
    if (g->state <= 0) {
        g->state = -1;
        return 0;
    }
    rt_raise_none(&rt_exc_GeneratorExit);
    Value v = rt_generator_send(g, 0);
    if (v)
        return rt_raise_int(&rt_exc_RuntimeError, "%s ignored GeneratorExit", kind_name(g));
    if (rt_pending()) {
        if (!rt_pending_is(&rt_exc_GeneratorExit) && !rt_pending_is(&rt_exc_StopIteration))
            return -1;
        rt_clear();
    }
    return 0;
}

/* ---- the types -------------------------------------------------------------------------------- */

static Value generator_next(Value v) { return rt_generator_send(GEN(v), RT_NONE); }
static Value generator_self(Value v) { return v; }

static Value coroutine_await(Value v) {
    RtCoroutineWrapper *w = rt_new(&rt_type_coroutine_wrapper, sizeof *w);
    w->coroutine = GEN(v);
    return RT_VAL(w);
}
static Value wrapper_next(Value v) {
    RtGenerator *g = RT_AS(RtCoroutineWrapper, v)->coroutine;
    Value out = rt_generator_send(g, RT_NONE);
    if (!out && !rt_pending())
        rt_thread.stop_value = g->result;
    return out;
}

static Value generator_repr(Value v) {
    return RT_VAL(rt_str_format("<%T object %S at 0x%lx>", v, GEN(v)->qualname, v));
}

static Value get_name(Value v) { return RT_VAL(GEN(v)->name); }
static Value get_qualname(Value v) { return RT_VAL(GEN(v)->qualname); }
static int set_name(Value v, Value value) {
    if (!value || !rt_type_has(value, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "__name__ must be set to a string object");
    GEN(v)->name = RT_AS(RtStr, value);
    return 0;
}
static int set_qualname(Value v, Value value) {
    if (!value || !rt_type_has(value, RT_TYPE_STR))
        return rt_raise_int(&rt_exc_TypeError, "__qualname__ must be set to a string object");
    GEN(v)->qualname = RT_AS(RtStr, value);
    return 0;
}
static Value get_running(Value v) { return rt_from_bool(GEN(v)->running); }
static Value get_async_running(Value v) { return rt_from_bool(GEN(v)->async_running); }
static Value get_suspended(Value v) { return rt_from_bool(GEN(v)->state > 0 && !GEN(v)->running); }
static Value get_delegate(Value v) {
    Value it = GEN(v)->running ? 0 : GEN(v)->delegate;
    if (it && is_generator(it))
        GEN(it)->granules = 0;
    return it ? it : RT_NONE;
}
static Value get_code(Value v) { return RT_VAL(GEN(v)->code); }
static Value get_none(Value v) { return RT_NONE; }
/* The frame while there is one. A suspended one stands alone, and each look at it makes another. */
static Value get_frame(Value v) {
    const RtGenerator *g = GEN(v);
    if (g->state < 0)
        return RT_NONE;
    RtFrame *running = g->running ? rt_frame_running(g->code) : NULL;
    int32_t line = g->state == 0 ? (int32_t)g->code->first_line : g->state >> RT_STATE_BITS;
    return RT_VAL(running ? running : rt_frame_of_traceback(g->code, line > 0 ? line : -1));
}

#define COMMON {"__name__", get_name, set_name}, {"__qualname__", get_qualname, set_qualname}
static const RtGetsetDef generator_attributes[] = {
    COMMON, {"gi_running", get_running, NULL}, {"gi_suspended", get_suspended, NULL}, {"gi_yieldfrom", get_delegate, NULL},
    {"gi_code", get_code, NULL}, {"gi_frame", get_frame, NULL}, {NULL, NULL, NULL}};
static const RtGetsetDef coroutine_attributes[] = {
    COMMON, {"cr_running", get_running, NULL}, {"cr_suspended", get_suspended, NULL}, {"cr_await", get_delegate, NULL},
    {"cr_code", get_code, NULL}, {"cr_frame", get_frame, NULL}, {"cr_origin", get_none, NULL}, {NULL, NULL, NULL}};
static const RtGetsetDef asyncgen_attributes[] = {
    COMMON, {"ag_running", get_async_running, NULL}, {"ag_await", get_delegate, NULL}, {"ag_code", get_code, NULL},
    {"ag_frame", get_frame, NULL}, {NULL, NULL, NULL}};

void rt_generator_type_init(void) {
    RtType *g = &rt_type_generator, *c = &rt_type_coroutine, *w = &rt_type_coroutine_wrapper;
    g->size = c->size = rt_type_async_generator.size = sizeof(RtGenerator);
    g->iter = generator_self;
    g->next = generator_next;
    g->repr = c->repr = rt_type_async_generator.repr = generator_repr;
    c->await = coroutine_await;
    w->size = sizeof(RtCoroutineWrapper);
    w->iter = generator_self;
    w->next = wrapper_next;
    rt_type_register_getsets(g, generator_attributes);
    rt_type_register_getsets(c, coroutine_attributes);
    rt_type_register_getsets(&rt_type_async_generator, asyncgen_attributes);
    rt_asyncgen_type_init();
}
