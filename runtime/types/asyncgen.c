/* asyncgen.c - async generators. What asend(), athrow() and aclose() return is awaitable: each step
 * of it is a step of the generator; a value that the generator yields (rt_async_wrap) ends the
 * await with that value, while what an `await` inside the generator yields passes through.
 */
#include "runtime/core/typeinit.h"
#include "runtime/services/services.h"
#include "runtime/types/generator.h"

typedef struct RtAsyncWrapped { RtType *type; Value value; } RtAsyncWrapped;
typedef enum StepState { STEP_INIT, STEP_ITER, STEP_CLOSED } StepState;
/* asend: argument is the value to send. athrow: exception to throw; 0 for aclose. */
typedef struct RtAsyncStep { RtType *type; RtGenerator *gen; Value argument; StepState state; } RtAsyncStep;

/* Never seen by Python; the type only marks the object. */
static RtType wrapped_type = {.type = &rt_type_type, .name = "async_generator_wrapped_value"};

Value rt_async_wrap(Value v) {
    RtAsyncWrapped *w = rt_new(&wrapped_type, sizeof *w);
    w->value = v;
    return RT_VAL(w);
}

static Value new_step(RtType *type, Value gen, Value argument) {
    RtAsyncStep *s = rt_new(type, sizeof *s);
    s->gen = RT_AS(RtGenerator, gen);
    s->argument = argument;
    return RT_VAL(s);
}

Value rt_async_generator_asend(Value self, Value value) { return new_step(&rt_type_async_generator_asend, self, value); }
Value rt_async_generator_aclose(Value self) { return new_step(&rt_type_async_generator_athrow, self, 0); }

Value rt_async_generator_athrow(Value self, Value typ, Value val, Value tb) {
    if (rt_throw_arguments(typ, val, tb) < 0)
        return 0;
    return new_step(&rt_type_async_generator_athrow, self, rt_fetch());
}

static Value end_step(RtAsyncStep *s) {
    s->gen->async_running = 0;
    s->state = STEP_CLOSED;
    return 0;
}

/* What one step of the generator gave, for the awaiting side. */
static Value unwrap(RtAsyncStep *s, Value v, Value *result) {
    if (v && rt_has_type(v, &wrapped_type)) {
        *result = RT_AS(RtAsyncWrapped, v)->value;
        return end_step(s);
    }
    if (v)
        return v;
    if (!rt_pending())
        rt_raise_none(&rt_exc_StopAsyncIteration);
    if (rt_pending_is(&rt_exc_StopAsyncIteration) || rt_pending_is(&rt_exc_GeneratorExit))
        s->gen->async_closed = 1;
    return end_step(s);
}

static Value asend_step(RtAsyncStep *s, Value sent, Value *result) {
    if (s->state == STEP_CLOSED) {
        rt_clear();
        return rt_raise(&rt_exc_RuntimeError, "cannot reuse already awaited __anext__()/asend()");
    }
    if (s->state == STEP_INIT) {
        if (s->gen->async_running) {
            rt_clear();
            s->state = STEP_CLOSED;
            return rt_raise(&rt_exc_RuntimeError, "anext(): asynchronous generator is already running");
        }
        if (sent == RT_NONE)
            sent = s->argument;
        s->state = STEP_ITER;
        s->gen->async_running = 1;
    }
    return unwrap(s, rt_generator_send(s->gen, sent), result);
}

/* aclose: the generator must end now. */
static Value closed_result(RtAsyncStep *s, Value v, Value *result) {
    if (v && rt_has_type(v, &wrapped_type)) {
        end_step(s);
        return rt_raise(&rt_exc_RuntimeError, "async generator ignored GeneratorExit");
    }
    if (v)
        return v;
    if (rt_pending_is(&rt_exc_StopAsyncIteration) || rt_pending_is(&rt_exc_GeneratorExit))
        rt_clear();
    *result = RT_NONE;
    return end_step(s);
}

static Value start_throw(RtAsyncStep *s, Value sent, Value *result) {
    RtGenerator *g = s->gen;
    if (g->async_running) {
        s->state = STEP_CLOSED;
        return rt_raise(&rt_exc_RuntimeError, "%s: asynchronous generator is already running", s->argument ? "athrow()" : "aclose()");
    }
    if (g->async_closed) {
        s->state = STEP_CLOSED;
        return rt_raise_none(&rt_exc_StopAsyncIteration);
    }
    if (sent != RT_NONE)
        return rt_raise(&rt_exc_RuntimeError, "can't send non-None value to a just-started coroutine");
    s->state = STEP_ITER;
    g->async_running = 1;
    if (s->argument) {
        rt_raise_object(s->argument);
        return unwrap(s, rt_generator_send(g, 0), result);
    }
    g->async_closed = 1;
    if (g->state == 0) {
        g->state = -1;
        return end_step(s);
    }
    rt_raise_none(&rt_exc_GeneratorExit);
    return closed_result(s, rt_generator_send(g, 0), result);
}

static Value athrow_step(RtAsyncStep *s, Value sent, Value *result) {
    if (s->state == STEP_CLOSED) {
        rt_clear();
        return rt_raise(&rt_exc_RuntimeError, "cannot reuse already awaited aclose()/athrow()");
    }
    if (s->gen->state < 0 && s->state == STEP_INIT) {
        s->state = STEP_CLOSED;
        return 0; /* finished: nothing to throw into; a pending exception stays */
    }
    if (s->state == STEP_INIT && sent)
        return start_throw(s, sent, result);
    Value v = rt_generator_send(s->gen, sent);
    return s->argument ? unwrap(s, v, result) : closed_result(s, v, result);
}

Value rt_async_step(Value awaitable, Value sent, Value *result) {
    RtAsyncStep *s = RT_AS(RtAsyncStep, awaitable);
    *result = RT_NONE;
    return s->type == &rt_type_async_generator_asend ? asend_step(s, sent, result) : athrow_step(s, sent, result);
}

int rt_async_step_close(Value self) {
    RT_AS(RtAsyncStep, self)->state = STEP_CLOSED;
    return 0;
}

/* ---- async for -------------------------------------------------------------------------------- */

Value rt_get_aiter(Value v) {
    RtType *t = rt_type_of(v);
    if (!t->aiter)
        return rt_raise(&rt_exc_TypeError, "'async for' requires an object with __aiter__ method, got %T", v);
    Value it = t->aiter(v);
    if (it && !rt_type_of(it)->anext)
        return rt_raise(&rt_exc_TypeError, "'async for' received an object from __aiter__ that does not implement __anext__: %T", it);
    return it;
}

Value rt_get_anext(Value v) {
    RtType *t = rt_type_of(v);
    if (!t->anext)
        return rt_raise(&rt_exc_TypeError, "'async for' requires an iterator with __anext__ method, got %T", v);
    Value next = t->anext(v);
    if (!next || t == &rt_type_async_generator)
        return next;
    Value awaitable = rt_get_awaitable(next, 0);
    if (awaitable)
        return awaitable;
    Value cause = rt_fetch();
    rt_raise(&rt_exc_TypeError, "'async for' received an invalid object from __anext__: %T", next);
    RtException *e = RT_AS(RtException, rt_thread.pending);
    e->cause = e->context = cause;
    e->suppress_context = 1;
    return 0;
}

/* ---- anext(iterator, default) ------------------------------------------------------------------ */

typedef struct RtAnext { RtType *type; Value awaitable, otherwise; } RtAnext;

Value rt_anext_awaitable_new(Value awaitable, Value otherwise) {
    RtAnext *a = rt_new(&rt_type_anext_awaitable, sizeof *a);
    a->awaitable = awaitable;
    a->otherwise = otherwise;
    return RT_VAL(a);
}

/* A step of the awaited object, whose end of the iteration is the default. */
Value rt_anext_step(Value self, Value sent, Value *result) {
    RtAnext *a = RT_AS(RtAnext, self);
    Value exc = sent ? 0 : rt_fetch(), it = rt_get_awaitable(a->awaitable, 0);
    *result = RT_NONE;
    if (!it)
        return 0;
    if (exc)
        rt_thread.pending = exc;
    Value v = rt_iterator_step(it, sent, result);
    if (!v && rt_pending_is(&rt_exc_StopAsyncIteration)) {
        rt_clear();
        *result = a->otherwise;
    }
    return v;
}

static Value anext_next(Value v) {
    Value result, r = rt_anext_step(v, RT_NONE, &result);
    return r || rt_pending() || rt_is_none(result) ? r : rt_raise_stop(result);
}

int rt_anext_close(Value self) {
    Value it = rt_get_awaitable(RT_AS(RtAnext, self)->awaitable, 0);
    return it && rt_call_method0(it, RT_TEXT("close")) ? 0 : -1;
}

/* ---- the types -------------------------------------------------------------------------------- */

static Value self_itself(Value v) { return v; }
static Value asyncgen_anext(Value v) { return rt_async_generator_asend(v, RT_NONE); }
/* The `next` slot cannot carry the final value: it raises StopIteration itself when there is one. */
static Value step_next(Value v) {
    Value result;
    Value r = rt_async_step(v, RT_NONE, &result);
    if (r || rt_pending() || rt_is_none(result))
        return r;
    return rt_raise_stop(result);
}

void rt_asyncgen_type_init(void) {
    rt_type_async_generator.aiter = self_itself;
    rt_type_async_generator.anext = asyncgen_anext;
    rt_type_anext_awaitable.size = sizeof(RtAnext);
    rt_type_anext_awaitable.await = rt_type_anext_awaitable.iter = self_itself;
    rt_type_anext_awaitable.next = anext_next;
    RtType *steps[] = {&rt_type_async_generator_asend, &rt_type_async_generator_athrow};
    for (int i = 0; i < 2; i++) {
        steps[i]->size = sizeof(RtAsyncStep);
        steps[i]->await = steps[i]->iter = self_itself;
        steps[i]->next = step_next;
    }
}
