/* body.h - the body of a function, copied into a caller (body.c). */
#ifndef OPTIMISE_BODY_H
#define OPTIMISE_BODY_H

#include "compiler/optimise/edit.h"

typedef struct Body {
    Func *f;                    /* the caller */
    const Func *callee;
    const Inst *call;           /* the call_direct, whose operands are the parameters */
    const InlineScope *scope;   /* of the copy */
    const Edge *handler;        /* of the place of the call, or NULL */
    Block *entry;
    VEC(Inst *) returns, yields;
    VEC(const InlineScope *) old_scopes, new_scopes;
} Body;

/* Can the body run inside f at all, as the call stands? Generators: are their yields outside of try? */
bool body_can_be_inlined(const Func *f, const Inst *call, const InlineScope *at);
const InlineScope *body_scope(Func *f, const Inst *place, const Func *callee);
void body_copy(Body *b);
void body_inline_call(Func *f, Inst *call); /* of a function that does not suspend; adds blocks */
int body_size(const Func *f);
int body_yields(const Func *g);

#endif
