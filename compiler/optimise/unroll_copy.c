/* unroll_copy.c - see unroll.h. The originals are left to be dropped as unreachable, unless only the first turn is copied. */
#include "compiler/optimise/unroll.h"

typedef struct Copying {
    Func *f;
    const Turns *t;
    VEC(Block *) old;        /* the loop's blocks, header first */
    int *place;              /* of an instruction among those of the loop, by id; -1: outside */
    int n_insts, n_blocks;   /* of the function before */
    VEC(Inst *) insts;       /* of the loop, by place */
    Inst ***copies;          /* by turn, by place */
    Block ***blocks;         /* by turn, by number in `old` */
    int n_full, n_copies;    /* turns copied with their bodies; with the last one, of which there is only the header */
} Copying;

static bool is_inside(const Copying *c, const Inst *v) { return v->id < c->n_insts && c->place[v->id] >= 0; }

static int number_of(const Copying *c, const Block *b) {
    for (int k = 0; k < c->old.n; k++)
        if (c->old.items[k] == b)
            return k;
    return -1;
}

static void list_loop(Copying *c) {
    Arena *a = c->f->program->arena;
    for (int k = 0; k < c->n_insts; k++)
        c->place[k] = -1;
    vec_push(a, &c->old, c->t->header);
    for (int b = 0; b < c->f->blocks.n; b++)
        if (in_loop(c->t->loop, c->f->blocks.items[b]) && c->f->blocks.items[b] != c->t->header)
            vec_push(a, &c->old, c->f->blocks.items[b]);
    for (int b = 0; b < c->old.n; b++)
        for (Inst *i = c->old.items[b]->first; i; i = i->next) {
            c->place[i->id] = c->insts.n;
            vec_push(a, &c->insts, i);
        }
}

/* ---- instructions */

static void place_like(Inst *n, const Inst *like, const Type *type) {
    n->scope = like->scope;
    n->type = type;
    n->cannot_raise = true;
}

/* The counter is a constant in each turn, and no parameter. */
static Inst *copy_counter(Copying *c, int turn, Block *to) {
    Program *p = c->f->program;
    int64_t value = c->t->start + turn * c->t->step;
    Inst *n = ir_append(to, OP_const, c->t->counter->pos, 0, NULL);
    n->u.k = ir_const_int(p, value);
    place_like(n, c->t->header->last, type_int(p->types, value, value));
    return n;
}

static void copy_blocks(Copying *c, int turn) {
    int n = turn == c->n_full ? 1 : c->old.n; /* at last the header only */
    for (int b = 0; b < n; b++) {
        const Block *old = c->old.items[b];
        Block *to = c->blocks[turn][b] = ir_block_new(c->f);
        to->n_params = old->n_params;
        Inst *counter = b == 0 ? c->t->counter : NULL;
        for (const Inst *i = old->first; i; i = i->next)
            if (i != counter)
                c->copies[turn][c->place[i->id]] = ir_append_copy(i, to);
        if (counter) {
            to->n_params--;
            Inst *first = to->first;
            while (op_is(first, OP_param))
                first = first->next;
            Inst *k = copy_counter(c, turn, to);
            to->last = k->prev; /* from the end to its place behind the parameters */
            k->prev->next = NULL;
            k->prev = first->prev;
            k->next = first;
            *(first->prev ? &first->prev->next : &to->first) = k;
            first->prev = k;
            c->copies[turn][c->place[counter->id]] = k;
        }
        int at = 0;
        for (Inst *p = to->first; p && op_is(p, OP_param); p = p->next)
            p->u.i = at++;
    }
}

/* ---- operands and edges */

static Inst *mapped(const Copying *c, int turn, Inst *v) { return is_inside(c, v) ? c->copies[turn][c->place[v->id]] : v; }

static void map_list(Copying *c, int turn, InstList *to, const InstList *from, int without) {
    for (int k = 0; k < from->n; k++)
        if (k != without)
            vec_push(c->f->program->arena, to, mapped(c, turn, from->items[k]));
}

/* Back edges go to the header of the next turn, or to the loop. */
static void map_edge(Copying *c, int turn, Edge *to, const Edge *from, bool gives_item) {
    int b = number_of(c, from->to);
    bool copied = b == 0 && turn + 1 < c->n_copies;
    to->to = b <= 0 && !copied ? from->to : copied ? c->blocks[turn + 1][0] : c->blocks[turn][b];
    map_list(c, turn, &to->args, &from->args, copied && c->t->counter ? c->t->counter_place - gives_item : -1);
}

static void map_operands(Copying *c, int turn) {
    int n = turn == c->n_full ? 1 : c->old.n;
    for (int b = 0; b < n; b++)
        for (const Inst *i = c->old.items[b]->first; i; i = i->next) {
            Inst *copy = c->copies[turn][c->place[i->id]];
            if (i == c->t->counter || (i == c->t->header->last && !c->t->peels))
                continue;
            map_list(c, turn, &copy->args, &i->args, -1);
            copy->edges = i->n_edges ? ARENA_ARRAY(c->f->program->arena, Edge, i->n_edges) : NULL;
            copy->n_edges = i->n_edges;
            for (int e = 0; e < i->n_edges; e++)
                map_edge(c, turn, &copy->edges[e], &i->edges[e], op_is(i, OP_next) && e == 0);
        }
}

/* ---- the header's decision */

static Inst *item_of(Inst *at, const Turns *t, int sequence, int turn) {
    Inst *s = t->sequences[sequence];
    const Type *type = sequence_item_type(s->type, turn);
    const Inst *origin = edit_origin(s);
    if (op_is(origin, OP_const) && origin->u.k->kind == K_TUPLE) {
        Inst *k = group_insert(at, OP_const, 0, NULL, type);
        k->u.k = origin->u.k->items[turn];
        return k;
    }
    return sequence_insert_load(at, s, turn, type);
}

/* What `next` gives in that turn. */
static Inst *next_item(Inst *at, const Turns *t, int turn) {
    TypeTable *types = at->block->func->program->types;
    Inst *parts[MAX_SEQUENCES + 1];
    const Type *part_types[MAX_SEQUENCES + 1];
    int n = 0;
    if (!t->zips && !t->enumerates)
        return item_of(at, t, 0, t->reverses ? t->n - 1 - turn : turn);
    if (t->enumerates)
        parts[n++] = group_insert_int(at, t->start + turn);
    for (int k = 0; k < t->n_sequences; k++)
        parts[n++] = item_of(at, t, k, turn);
    for (int k = 0; k < n; k++)
        part_types[k] = parts[k]->type ? parts[k]->type : type_object(types);
    return group_insert(at, OP_build_tuple, n, parts, type_tuple(types, n, part_types));
}

static void decide(Copying *c, int turn) {
    const Inst *old = c->t->header->last;
    const Edge *edge = &old->edges[turn == c->n_full ? 1 : 0];
    Inst *t = c->copies[turn][c->place[old->id]];
    t->op = OP_jump;
    Inst *item = c->t->next && turn < c->n_full ? next_item(t, c->t, turn) : NULL;
    Edge *to = t->edges = ARENA_ARRAY(c->f->program->arena, Edge, 1);
    *to = (Edge){0};
    t->n_edges = 1;
    int b = number_of(c, edge->to);
    to->to = b < 0 ? edge->to : c->blocks[turn][b];
    if (item)
        ir_edge_arg(c->f, to, item);
    map_list(c, turn, &to->args, &edge->args, -1);
}

/* ---- around the loop */

static void enter_first_copy(Copying *c) {
    for (int b = 0; b < c->n_blocks; b++) {
        Inst *t = c->f->blocks.items[b]->last;
        for (int e = 0; e < t->n_edges && !in_loop(c->t->loop, c->f->blocks.items[b]); e++) {
            Edge *edge = &t->edges[e];
            if (edge->to != c->t->header)
                continue;
            InstList args = edge->args;
            edge->to = c->blocks[0][0];
            edge->args = (InstList){0};
            for (int k = 0; k < args.n; k++)
                if (!c->t->counter || k != c->t->counter_place - (op_is(t, OP_next) && e == 0))
                    vec_push(c->f->program->arena, &edge->args, args.items[k]);
        }
    }
}

static void note_outside(Copying *c, InstList *list, char *used) {
    for (int k = 0; k < list->n; k++)
        if (is_inside(c, list->items[k])) {
            int place = c->place[list->items[k]->id];
            used[place] = 1;
            list->items[k] = c->copies[0][place];
        }
}

/* Uses behind the loop, of the copies of the first turn for now. */
static char *find_used_outside(Copying *c) {
    char *used = ARENA_ARRAY(c->f->program->arena, char, c->insts.n + 1);
    for (int b = 0; b < c->n_blocks; b++)
        for (Inst *i = c->f->blocks.items[b]->first; !in_loop(c->t->loop, c->f->blocks.items[b]) && i; i = i->next) {
            note_outside(c, &i->args, used);
            for (int e = 0; e < i->n_edges; e++)
                note_outside(c, &i->edges[e].args, used);
        }
    return used;
}

static void repair_outside(Copying *c, const char *used) {
    for (int k = 0; k < c->insts.n; k++) {
        VEC(Inst *) defs = {0};
        if (used[k] && c->t->peels)
            vec_push(c->f->program->arena, &defs, c->insts.items[k]);
        for (int turn = 0; used[k] && turn < c->n_copies; turn++) {
            Inst *copy = c->copies[turn][k];
            if (copy && copy->block->rpo >= 0 && copy->block->id < c->f->blocks.n && c->f->blocks.items[copy->block->id] == copy->block)
                vec_push(c->f->program->arena, &defs, copy);
        }
        if (!defs.n)
            continue;
        Repair r;
        repair_begin(&r, c->f, c->insts.items[k]->type);
        repair_uses(&r, defs.items, defs.n);
        repair_end(&r);
    }
}

static void remove_iterator(const Turns *t) {
    if (!t->iter)
        return;
    ir_drop_check(t->iter);
    ir_remove(t->iter);
    if (t->maker) {
        ir_drop_check(t->maker);
        ir_remove(t->maker);
    }
}

void unroll_copy(Func *f, const Turns *t) {
    Arena *a = f->program->arena;
    Copying c = {.f = f, .t = t, .n_insts = f->n_insts, .n_blocks = f->blocks.n, .place = ARENA_ARRAY(a, int, f->n_insts + 1),
                 .n_full = t->peels ? 1 : t->n, .n_copies = t->peels ? 1 : t->n + 1};
    list_loop(&c);
    c.copies = ARENA_ARRAY(a, Inst **, c.n_copies);
    c.blocks = ARENA_ARRAY(a, Block **, c.n_copies);
    for (int turn = 0; turn < c.n_copies; turn++) {
        c.copies[turn] = ARENA_ARRAY(a, Inst *, c.insts.n + 1);
        c.blocks[turn] = ARENA_ARRAY(a, Block *, c.old.n + 1);
        copy_blocks(&c, turn);
    }
    for (int turn = 0; turn < c.n_copies; turn++) {
        map_operands(&c, turn);
        if (!t->peels)
            decide(&c, turn);
    }
    enter_first_copy(&c);
    char *used = find_used_outside(&c);
    remove_iterator(t);
    cfg_order_blocks(f);
    repair_outside(&c, used);
}
