/* locals.c - f_locals of frames: in a program that names it, functions note each value that a variable gets, and class bodies
 * their namespace. Whether there is a frame to note it in, emit/frames.c says. Generators, coroutines and comprehensions note nothing:
 * the f_locals of their frames is refused. The library's own uses (pdb, traceback with capture_locals) do not count. */
#include "compiler/irbuild/build.h"

#include <string.h>

static void scan(Node *n, void *ctx) {
    Program *p = ctx;
    if (n->kind == AST_Attribute)
        p->reads_locals |= name_is(n->u.Attribute.attr, "f_locals");
    else if (n->kind == AST_Constant && n->u.Constant.value->kind == CONST_STR)
        p->reads_locals |= strcmp(n->u.Constant.value->text, "f_locals") == 0;
    ast_visit_children(n, scan, p);
}

void build_find_readers_of_locals(Program *p, ModuleGraph *g) {
    for (int i = 0; i < g->modules.n; i++)
        if (g->modules.items[i]->tree && !g->modules.items[i]->is_stdlib)
            scan(g->modules.items[i]->tree, p);
}

void build_note_local(Build *b, Name *name, Inst *value) {
    const Func *f = b->f;
    bool resumed = f->is_generator || f->is_coroutine || f->is_async_gen;
    bool has_frame = f->kind == FUNC_FUNCTION || f->kind == FUNC_LAMBDA || f->kind == FUNC_CLASSBODY;
    if (b->u->program->reads_locals && has_frame && !resumed && !b->u->text)
        build_name1(b, OP_note_local, name, value);
}
