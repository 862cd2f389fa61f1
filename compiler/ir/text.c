/* text.c - prints the IR as text: one line per instruction, edges in brackets, types after a colon.
 *
 *   func 3 module=0 kind=1 name="f" qualname="f" (a, b) {
 *   b0(%0, %1):
 *     %2 = add %0, %1
 *     branch %2 [b1()] [b2(%2)]
 */
#include "compiler/ir/ir.h"
#include "compiler/ir/prim.h"

static void print_const(Writer *w, const IrConst *k) {
    switch (k->kind) {
    case K_NONE: write_text(w, "None"); break;
    case K_TRUE: write_text(w, "True"); break;
    case K_FALSE: write_text(w, "False"); break;
    case K_ELLIPSIS: write_text(w, "Ellipsis"); break;
    case K_INT: write_format(w, "%lld", (long long)k->i); break;
    case K_BIGINT: write_format(w, "big %.*s", k->length, k->text); break;
    case K_FLOAT: write_format(w, "float %a", k->real); break;
    case K_COMPLEX: write_format(w, "complex %a %a", k->real, k->imag); break;
    case K_BYTES: write_text(w, "bytes "); /* fall through */
    case K_STR: write_c_string(w, k->text, (size_t)k->length); break;
    case K_TUPLE:
    case K_FROZENSET:
        write_text(w, k->kind == K_TUPLE ? "(" : "frozenset(");
        for (int i = 0; i < k->n_items; i++) {
            print_const(w, k->items[i]);
            write_text(w, ",");
        }
        write_text(w, ")");
    }
}

static void print_kwnames(Writer *w, const IrNames *names) {
    if (!names || !names->n)
        return;
    write_text(w, " kw(");
    for (int i = 0; i < names->n; i++)
        write_format(w, "%s%s", i ? ", " : "", names->items[i]->text);
    write_text(w, ")");
}

static void print_payload(Writer *w, const Inst *i) {
    switch (op_info[i->op].payload) {
    case PAYLOAD_NAME: write_format(w, " .%s", i->u.name ? i->u.name->text : "?"); break;
    case PAYLOAD_CONST: write_text(w, " "); print_const(w, i->u.k); break;
    case PAYLOAD_FUNC: write_format(w, " func%d", i->u.func->id); break;
    case PAYLOAD_CLASS: write_format(w, " class%d", i->u.cls->id); break;
    case PAYLOAD_INT: write_format(w, " #%lld", (long long)i->u.i); break;
    case PAYLOAD_INT2: write_format(w, " #%d #%d", i->u.pair.a, i->u.pair.b); break;
    case PAYLOAD_GLOBAL: write_format(w, " @%d.%s", i->u.global->module->id, i->u.global->name->text); break;
    case PAYLOAD_KWNAMES: print_kwnames(w, i->u.kwnames); break;
    case PAYLOAD_METHOD:
        write_format(w, " .%s", i->u.method.name->text);
        print_kwnames(w, i->u.method.kwnames);
        break;
    case PAYLOAD_PRIM: write_format(w, " %s", i->u.prim->id); break;
    case PAYLOAD_FIELD: write_format(w, " class%d.%d%s", i->u.field.cls->id, i->u.field.index, i->u.field.is_set ? "!" : ""); break;
    }
}

static const char repr_names[][8] = {"", "i64", "f64", "bool", "none", "agg"};

static void print_list(Writer *w, const InstList *l) {
    for (int i = 0; i < l->n; i++)
        write_format(w, "%s%%%d", i ? ", " : "", l->items[i] ? l->items[i]->id : -1);
}

static void print_inst(Writer *w, const Inst *i) {
    const OpInfo *info = &op_info[i->op];
    write_text(w, "  ");
    if (info->result)
        write_format(w, "%%%d = ", i->id);
    write_text(w, info->name);
    if ((info->flags & OPF_R) && i->cannot_raise)
        write_text(w, "!");
    print_payload(w, i);
    if (i->args.n)
        write_text(w, " ");
    print_list(w, &i->args);
    for (int e = 0; e < i->n_edges; e++) {
        write_format(w, " [b%d(", i->edges[e].to->id);
        print_list(w, &i->edges[e].args);
        write_text(w, ")]");
    }
    if (info->result && i->repr != REPR_VALUE && i->repr != REPR_NONE)
        write_format(w, " :%s", repr_names[i->repr]);
    if (info->result && i->type) {
        write_text(w, " : ");
        type_print(w, i->type);
    }
    if (i->pos.line)
        write_format(w, "  ; %d:%d%s%s", i->pos.line, i->pos.col, i->scope ? " in " : "", i->scope ? i->scope->func->name->text : "");
    write_text(w, "\n");
}

void ir_print_func(Writer *w, const Func *f) {
    static const char kinds[][12] = {"module", "function", "lambda", "comp", "classbody"};
    write_format(w, "func %d module=%d kind=%s name=%s", f->id, f->module->id, kinds[f->kind], f->name->text);
    if (f->qualname) {
        write_text(w, " qualname=");
        write_c_string(w, f->qualname, strlen(f->qualname));
    }
    if (f->origin)
        write_format(w, " clone_of=%d%s", f->origin->id, f->is_generic ? " generic" : "");
    write_format(w, "%s%s%s", f->is_generator ? " generator" : "", f->is_coroutine ? " coroutine" : "", f->is_async_gen ? " asyncgen" : "");
    write_text(w, " (");
    for (int p = 0; p < f->params.n; p++) {
        static const char marks[][4] = {"/", "", "kw ", "*", "**"};
        const Param *q = &f->params.items[p];
        write_format(w, "%s%s%s%s", p ? ", " : "", marks[q->kind], q->name->text, q->has_default ? "=" : "");
    }
    write_text(w, ") {\n");
    for (int b = 0; b < f->blocks.n; b++) {
        const Block *block = f->blocks.items[b];
        write_format(w, "b%d(", block->id);
        const Inst *i = block->first;
        for (; i && op_is(i, OP_param); i = i->next) {
            write_format(w, "%s%%%d", i->prev ? ", " : "", i->id);
            if (i->repr != REPR_VALUE)
                write_format(w, ":%s", repr_names[i->repr]);
            if (i->type) {
                write_text(w, ": ");
                type_print(w, i->type);
            }
        }
        write_text(w, block->is_cold ? ") cold:\n" : "):\n");
        for (; i; i = i->next)
            print_inst(w, i);
    }
    write_text(w, "}\n");
}

void ir_print_program(Writer *w, const Program *p) {
    for (int m = 0; m < p->modules.n; m++)
        write_format(w, "module %d %s\n", m, p->modules.items[m]->name->text);
    for (int c = 0; c < p->classes.n; c++) {
        const ClassDef *k = p->classes.items[c];
        write_format(w, "class %d %s body=%d", c, k->qualname, k->body ? k->body->id : -1);
        for (int i = 0; i < k->fields.n; i++)
            write_format(w, " .%s", k->fields.items[i]->text);
        write_text(w, "\n");
    }
    for (int f = 0; f < p->funcs.n; f++)
        if (p->funcs.items[f]->is_reachable)
            ir_print_func(w, p->funcs.items[f]);
}
