/* vars.c - names to values: local variables in SSA form, cells, globals and class namespaces; and
 * the place that the instructions being built belong to. */
#include "compiler/irbuild/build.h"
#include <ctype.h>

/* ---- places */

/* The columns of the operator, found as CPython's traceback module finds them: it parses the source
 * of the instruction's range again, so every instruction placed at a BinOp or Subscript gets marks. */
static void find_anchors(Build *b, Loc *l, const Node *node) {
    if (node->pos.line != node->pos.end_line || node->pos.line < 1 || node->pos.line > b->u->n_lines)
        return;
    if (node->kind == AST_Subscript) {
        l->left = node->u.Subscript.value->pos.end_col;
        l->right = node->u.Subscript.slice->pos.end_col + 1;
    } else if (node->kind == AST_BinOp) {
        const char *line = b->u->lines[node->pos.line - 1];
        int from = node->u.BinOp.left->pos.end_col, to = node->u.BinOp.right->pos.col;
        while (from < to && isspace((unsigned char)line[from]))
            from++;
        l->left = from;
        l->right = from + 1;
        if (from + 1 < to && !isspace((unsigned char)line[from + 1]))
            l->right++;
    }
    if (l->left > INT16_MAX || l->right > INT16_MAX)
        l->left = l->right = -1;
}

Loc build_loc(Build *b, const Node *node) {
    Loc l = {node->pos, -1, -1};
    find_anchors(b, &l, node);
    return l;
}

void build_set_loc(Build *b, const Node *node) { b->loc = build_loc(b, node); }

void build_set_loc_attr(Build *b, const Node *attribute) {
    if (b->loc.pos.line == attribute->pos.end_line)
        return;
    int length = attribute->u.Attribute.attr->length;
    b->loc.pos.line = attribute->pos.end_line;
    if (length <= attribute->pos.end_col)
        b->loc.pos.col = attribute->pos.end_col - length;
    b->loc.left = b->loc.right = -1;
}

Name *build_mangle(Build *b, Name *name) { return scope_mangle(b->u->names, b->scope, name); }

/* ---- the variables of a function */

static bool is_function_scope(const Scope *s) {
    return s->kind == SCOPE_FUNCTION || s->kind == SCOPE_LAMBDA || s->kind == SCOPE_COMPREHENSION;
}

static int param_index(const Func *f, const Name *name) {
    for (int i = 0; i < f->params.n; i++)
        if (f->params.items[i].name == name)
            return i;
    return -1;
}

static void see_local(Build *b, Name *name) {
    if (map_has(&b->seen, name))
        return;
    map_set(&b->seen, name, name);
    vec_push(b->u->arena, &b->f->varnames, name);
}

static Inst *entry_param(Build *b, int index) {
    Inst *i = b->f->entry->first;
    for (; index > 0; index--)
        i = i->next;
    return i;
}

static void declare_local(Build *b, Name *name, Inst *value) {
    int var = build_new_var(b);
    map_set(&b->vars, name, (void *)(intptr_t)(var + 1));
    if (value)
        build_write(b, var, value);
}

static void declare_cells(Build *b) {
    Func *f = b->f;
    for (int i = 0; i < b->scope->cells.n; i++) {
        Name *name = b->scope->cells.items[i]->name;
        int param = f->kind == FUNC_CLASSBODY ? -1 : param_index(f, name);
        vec_push(b->u->arena, &f->cellvars, name);
        Inst *cell = build_name1(b, OP_new_cell, name, param < 0 ? b->undef : entry_param(b, param));
        map_set(&b->cells, name, cell);
        if (f->kind != FUNC_CLASSBODY)
            build_note_local(b, name, cell);
    }
}

static Inst *load_free(Build *b, int index) {
    return build_int1(b, OP_load_free, index, build_op0(b, OP_self_func));
}

static void declare_frees(Build *b) {
    if (b->scope->frees.n == 0)
        return;
    Inst *self = build_op0(b, OP_self_func);
    for (int i = 0; i < b->scope->frees.n; i++) {
        Name *name = b->scope->frees.items[i]->name;
        vec_push(b->u->arena, &b->f->freevars, name);
        Inst *cell = build_int1(b, OP_load_free, i, self);
        map_set(&b->cells, name, cell);
        if (b->f->kind != FUNC_CLASSBODY)
            build_note_local(b, name, cell);
    }
}

void build_declare_vars(Build *b) {
    Func *f = b->f;
    b->undef = build_op0(b, OP_undef);
    declare_cells(b);
    declare_frees(b);
    if (!is_function_scope(b->scope))
        return;
    for (int i = 0; i < f->params.n; i++) {
        Name *name = f->params.items[i].name;
        see_local(b, name);
        if (!map_has(&b->cells, name))
            declare_local(b, name, entry_param(b, i));
        if (!map_has(&b->cells, name))
            build_note_local(b, name, entry_param(b, i));
    }
    for (int i = 0; i < b->scope->symbols.n; i++) {
        Symbol *s = b->scope->symbols.items[i];
        if (s->kind != SYM_LOCAL || map_has(&b->vars, s->name) || map_has(&b->cells, s->name))
            continue;
        declare_local(b, s->name, NULL);
    }
}

void build_see_all_vars(Build *b) {
    for (int i = 0; i < b->scope->symbols.n; i++)
        if (map_has(&b->vars, b->scope->symbols.items[i]->name))
            see_local(b, b->scope->symbols.items[i]->name);
}

Inst *build_cell(Build *b, Name *mangled) {
    Inst *cell = map_get(&b->cells, mangled);
    if (cell || b->f->kind == FUNC_MODULE)
        return cell;
    for (int i = 0; i < b->f->freevars.n; i++)
        if (b->f->freevars.items[i] == mangled)
            return load_free(b, i);
    return NULL;
}

/* ---- load, store, delete */

static Inst *load_global(Build *b, Op op, Name *name) {
    Inst *ns = op == OP_load_name ? b->ns : b->u->text ? build_text_namespace(b, scope_lookup(b->scope, name)) : NULL;
    Inst *i = ns ? build_op1(b, OP_load_name, ns) : build_op0(b, op);
    i->u.global = ir_global(b->u->module, name);
    return i;
}

static bool is_global(const Build *b, const Symbol *s) {
    return b->f->kind == FUNC_MODULE || (s && s->kind == SYM_GLOBAL);
}

static int local_var(Build *b, Name *name) {
    int var = (int)(intptr_t)map_get(&b->vars, name) - 1;
    if (var >= 0)
        see_local(b, name);
    return var;
}

Inst *build_load_name(Build *b, Name *name) {
    Symbol *s = scope_lookup(b->scope, name);
    int var = local_var(b, name);
    if (var >= 0) {
        Inst *value = build_read(b, var);
        if (!op_is(value, OP_undef) && (!op_is(value, OP_param) || value->block == b->f->entry))
            return value;
        Inst *checked = build_name1(b, OP_check_local, name, value);
        build_write(b, var, checked);
        return checked;
    }
    if (is_global(b, s))
        return load_global(b, OP_load_global, name);
    if (b->ns && (!s || s->kind == SYM_LOCAL || s->kind == SYM_IMPLICIT))
        return load_global(b, OP_load_name, name);
    Inst *cell = build_cell(b, name);
    if (!cell)
        return load_global(b, OP_load_global, name);
    return b->ns ? build_name2(b, OP_load_name_cell, name, b->ns, cell) : build_name1(b, OP_load_cell, name, cell);
}

Inst *build_load_self(Build *b) {
    Name *name = b->f->params.items[0].name, *as = build_intern(b, SELF_OF_SUPER);
    int var = local_var(b, name);
    if (var < 0)
        return build_name1(b, OP_load_cell, as, build_cell(b, name));
    Inst *value = build_read(b, var);
    bool bound = !op_is(value, OP_undef) && (!op_is(value, OP_param) || value->block == b->f->entry);
    return bound ? value : build_name1(b, OP_check_local, as, value);
}

static void store_global(Build *b, Name *name, Inst *value) {
    if (b->u->text) {
        build_name2(b, OP_store_name, name, build_text_namespace(b, scope_lookup(b->scope, name)), value);
        return;
    }
    Inst *i = build_op1(b, OP_store_global, value);
    i->u.global = ir_global(b->u->module, name);
    i->u.global->n_stores++;
}

static void write_local(Build *b, int var, Name *name, Inst *value) {
    build_write(b, var, value);
    build_note_local(b, name, value);
}

void build_store_name(Build *b, Name *name, Inst *value) {
    Symbol *s = scope_lookup(b->scope, name);
    int var = local_var(b, name);
    Inst *cell = map_get(&b->cells, name);
    if (var >= 0)
        write_local(b, var, name, value);
    else if (is_global(b, s))
        store_global(b, name, value);
    else if (cell && !(b->ns && s && s->kind == SYM_LOCAL))
        build_name2(b, OP_store_cell, name, cell, value);
    else if (b->ns)
        build_name2(b, OP_store_name, name, b->ns, value);
    else
        bug("name '%s' has no place", name->text);
}

void build_delete_name(Build *b, Name *name) {
    Symbol *s = scope_lookup(b->scope, name);
    int var = local_var(b, name);
    Inst *cell = map_get(&b->cells, name);
    if (var >= 0) {
        build_load_name(b, name);
        write_local(b, var, name, b->undef);
    } else if (is_global(b, s) && b->u->text) {
        build_name1(b, OP_del_name, name, build_text_namespace(b, s));
    } else if (is_global(b, s)) {
        load_global(b, OP_del_global, name);
    } else if (cell && !(b->ns && s && s->kind == SYM_LOCAL)) {
        build_name1(b, OP_del_cell, name, cell);
    } else if (b->ns) {
        build_name1(b, OP_del_name, name, b->ns);
    }
}

void build_unbind_name(Build *b, Name *name) {
    int var = local_var(b, name);
    if (var >= 0) {
        write_local(b, var, name, b->undef);
        return;
    }
    build_store_name(b, name, build_none(b));
    build_delete_name(b, name);
}

Inst *build_load_builtin(Build *b, const char *name) { return load_global(b, OP_load_global, build_intern(b, name)); }

bool build_is_builtin_name(Build *b, const Node *node, const char *name) {
    if (node->kind != AST_Name || !name_is(node->u.Name.id, name))
        return false;
    Symbol *s = scope_lookup(b->scope, node->u.Name.id), *global = scope_lookup(b->u->source->scope, node->u.Name.id);
    if (global && global->is_assigned)
        return false;
    return b->f->kind == FUNC_MODULE || !s || s->kind == SYM_IMPLICIT;
}

/* ---- locals() */

/* dict[name] = value, unless the variable is unbound. */
static void add_local(Build *b, Inst *dict, Name *name, Inst *value) {
    if (op_is(value, OP_undef))
        return;
    Block *bound = build_block(b), *done = build_block(b);
    if (op_is(value, OP_param) && value->block != b->f->entry)
        build_branch(b, build_op2(b, OP_is, value, b->undef), done, bound);
    build_start_sealed(b, bound);
    build_op3(b, OP_dict_set, dict, build_name_const(b, name), value);
    build_start_sealed(b, done);
}

static void add_cell(Build *b, Inst *dict, Name *name) {
    Block *outer = b->handler, *unbound = build_block(b), *done = build_block(b);
    Inst *cell = build_cell(b, name);
    b->handler = unbound;
    Inst *value = build_name1(b, OP_load_cell, name, cell);
    b->handler = outer;
    build_op3(b, OP_dict_set, dict, build_name_const(b, name), value);
    build_jump(b, done);
    build_seal(b, unbound);
    b->cur = unbound;
    build_op0(b, OP_catch);
    build_start_sealed(b, done);
}

Inst *build_locals_dict(Build *b) {
    if (b->ns)
        return b->text_locals ? b->text_locals : b->ns;
    Func *f = b->f;
    Inst *dict = build_op0(b, OP_build_dict);
    for (int i = 0; i < f->varnames.n; i++) {
        int var = local_var(b, f->varnames.items[i]);
        if (var >= 0)
            add_local(b, dict, f->varnames.items[i], build_read(b, var));
    }
    for (int i = 0; i < b->scope->symbols.n; i++) { /* bound later in the text: in a loop */
        Name *name = b->scope->symbols.items[i]->name;
        if (map_has(&b->vars, name) && !map_has(&b->seen, name))
            add_local(b, dict, name, build_read(b, (int)(intptr_t)map_get(&b->vars, name) - 1));
    }
    for (int i = 0; i < f->cellvars.n; i++)
        add_cell(b, dict, f->cellvars.items[i]);
    for (int i = 0; i < f->freevars.n; i++)
        add_cell(b, dict, f->freevars.items[i]);
    return dict;
}
