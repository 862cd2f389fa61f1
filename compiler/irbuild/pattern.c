/* pattern.c - match statements (PEP 634). A pattern is tested against a value; where it does not
 * fit, control goes to `fail`. Names are bound only when the whole pattern fits: until then their
 * values are kept in variables of their own, which also joins the alternatives of `|`. */
#include "compiler/irbuild/build.h"

typedef struct Capture { Name *name; int var; } Capture;
typedef struct Matcher { Build *b; Block *fail; VEC(Capture) captures; } Matcher;

static void pattern(Matcher *m, Node *p, Inst *subject);

static bool is_wildcard(const Node *p) {
    return (p->kind == AST_MatchAs && !p->u.MatchAs.pattern && !p->u.MatchAs.name) || (p->kind == AST_MatchStar && !p->u.MatchStar.name);
}

/* Goes on if the bool holds, else to fail. */
static void require(Matcher *m, Inst *boolean) {
    Block *fits = build_block(m->b);
    build_branch(m->b, boolean, fits, m->fail);
    build_start_sealed(m->b, fits);
}

static void require_not_none(Matcher *m, Inst *value) {
    Block *fits = build_block(m->b);
    build_branch(m->b, build_op2(m->b, OP_is, value, build_none(m->b)), m->fail, fits);
    build_start_sealed(m->b, fits);
}

static void capture(Matcher *m, Name *name, Inst *value) {
    if (!name)
        return;
    for (int i = 0; i < m->captures.n; i++)
        if (m->captures.items[i].name == name) {
            build_write(m->b, m->captures.items[i].var, value);
            return;
        }
    Capture c = {name, build_new_var(m->b)};
    vec_push(m->b->u->arena, &m->captures, c);
    build_write(m->b, c.var, value);
}

static void require_length(Matcher *m, Inst *subject, Op op, int n) {
    Build *b = m->b;
    Inst *length = build_op1(b, OP_len, subject);
    require(m, build_truth(b, build_op2(b, op, length, build_int_const(b, n))));
}

/* ---- sequences */

static void unpacked(Matcher *m, NodeList patterns, int star, Inst *subject) {
    Build *b = m->b;
    Inst *items = build_op1(b, star < 0 ? OP_unpack : OP_unpack_star, subject);
    if (star < 0) {
        items->u.i = patterns.n;
    } else {
        items->u.pair.a = star;
        items->u.pair.b = patterns.n - star - 1;
    }
    Inst **parts = ARENA_ARRAY(b->u->arena, Inst *, patterns.n + 1);
    for (int i = 0; i < patterns.n; i++)
        parts[i] = build_int1(b, OP_extract, i, items);
    for (int i = 0; i < patterns.n; i++)
        pattern(m, patterns.items[i], parts[i]);
}

/* With *_ only the items that patterns look at are fetched. */
static void by_index(Matcher *m, NodeList patterns, int star, Inst *subject) {
    Build *b = m->b;
    for (int i = 0; i < patterns.n; i++) {
        if (is_wildcard(patterns.items[i]))
            continue;
        Inst *index = build_int_const(b, i < star ? i : patterns.n - i);
        if (i > star)
            index = build_op2(b, OP_sub, build_op1(b, OP_len, subject), index);
        pattern(m, patterns.items[i], build_op2(b, OP_getitem, subject, index));
    }
}

static void sequence(Matcher *m, Node *p, Inst *subject) {
    NodeList patterns = p->u.MatchSequence.patterns;
    int star = -1;
    bool only_wildcards = true;
    for (int i = 0; i < patterns.n; i++) {
        if (patterns.items[i]->kind == AST_MatchStar)
            star = i;
        only_wildcards &= is_wildcard(patterns.items[i]);
    }
    require(m, build_int1(m->b, OP_match_kind, 0, subject));
    if (star < 0)
        require_length(m, subject, OP_eq, patterns.n);
    else if (patterns.n > 1)
        require_length(m, subject, OP_ge, patterns.n - 1);
    if (only_wildcards)
        return;
    if (star >= 0 && is_wildcard(patterns.items[star]))
        by_index(m, patterns, star, subject);
    else
        unpacked(m, patterns, star, subject);
}

/* ---- mappings */

/* A new dict of what the patterns do not name. */
static Inst *rest_of(Build *b, Inst *subject, int n, Inst **keys) {
    Inst *rest = build_op0(b, OP_build_dict);
    build_op2(b, OP_dict_update, rest, subject);
    for (int i = n - 1; i >= 0; i--)
        build_op2(b, OP_delitem, rest, keys[i]);
    return rest;
}

static void mapping(Matcher *m, Node *p, Inst *subject) {
    Build *b = m->b;
    NodeList keys = p->u.MatchMapping.keys;
    Name *rest = p->u.MatchMapping.rest;
    require(m, build_int1(b, OP_match_kind, 1, subject));
    if (keys.n == 0 && !rest)
        return;
    if (keys.n)
        require_length(m, subject, OP_ge, keys.n);
    Inst **values = ARENA_ARRAY(b->u->arena, Inst *, keys.n + 1);
    for (int i = 0; i < keys.n; i++)
        values[i] = build_expr(b, keys.items[i]);
    Inst *found = build_op2(b, OP_match_keys, subject, build_ops(b, OP_build_tuple, keys.n, values));
    require_not_none(m, found);
    unpacked(m, p->u.MatchMapping.patterns, -1, found);
    if (rest)
        capture(m, build_mangle(b, rest), rest_of(b, subject, keys.n, values));
}

/* ---- classes */

static void class_pattern(Matcher *m, Node *p, Inst *subject) {
    Build *b = m->b;
    NodeList positional = p->u.MatchClass.patterns, keyword = p->u.MatchClass.kwd_patterns;
    NameList attrs = p->u.MatchClass.kwd_attrs;
    Inst *cls = build_expr(b, p->u.MatchClass.cls);
    IrConst **names = ARENA_ARRAY(b->u->arena, IrConst *, attrs.n + 1);
    for (int i = 0; i < attrs.n; i++)
        names[i] = ir_const_str(b->u->program, attrs.items[i]->text, attrs.items[i]->length);
    Inst *found = build_op3(b, OP_match_class, subject, cls, build_const(b, ir_const_tuple(b->u->program, names, attrs.n)));
    found->u.i = positional.n;
    require_not_none(m, found);
    NodeList all = {ARENA_ARRAY(b->u->arena, Node *, positional.n + keyword.n + 1), positional.n + keyword.n};
    for (int i = 0; i < all.n; i++)
        all.items[i] = i < positional.n ? positional.items[i] : keyword.items[i - positional.n];
    unpacked(m, all, -1, found);
}

/* ---- alternatives */

static void alternatives(Matcher *m, Node *p, Inst *subject) {
    Build *b = m->b;
    NodeList patterns = p->u.MatchOr.patterns;
    Block *fits = build_block(b), *outer = m->fail;
    for (int i = 0; i < patterns.n && b->cur; i++) {
        bool is_last = i + 1 == patterns.n;
        Block *next = is_last ? outer : build_block(b);
        m->fail = next;
        pattern(m, patterns.items[i], subject);
        build_jump(b, fits);
        if (!is_last)
            build_start_sealed(b, next);
    }
    m->fail = outer;
    build_start_sealed(b, fits);
}

static void as_pattern(Matcher *m, Node *p, Inst *subject) {
    if (p->u.MatchAs.pattern)
        pattern(m, p->u.MatchAs.pattern, subject);
    if (p->u.MatchAs.name)
        capture(m, build_mangle(m->b, p->u.MatchAs.name), subject);
}

static void value_pattern(Matcher *m, Node *p, Inst *subject) {
    Inst *value = build_expr(m->b, p->u.MatchValue.value);
    require(m, build_truth(m->b, build_op2(m->b, OP_eq, subject, value)));
}

static void pattern(Matcher *m, Node *p, Inst *subject) {
    Build *b = m->b;
    Loc outer = b->loc;
    if (!b->cur)
        return;
    build_set_loc(b, p);
    switch (p->kind) {
    case AST_MatchValue: value_pattern(m, p, subject); break;
    case AST_MatchSingleton:
        require(m, build_op2(b, OP_is, subject, build_const(b, build_ir_const(b->u, p->u.MatchSingleton.value))));
        break;
    case AST_MatchSequence: sequence(m, p, subject); break;
    case AST_MatchMapping: mapping(m, p, subject); break;
    case AST_MatchClass: class_pattern(m, p, subject); break;
    case AST_MatchStar:
        if (p->u.MatchStar.name)
            capture(m, build_mangle(b, p->u.MatchStar.name), subject);
        break;
    case AST_MatchAs: as_pattern(m, p, subject); break;
    case AST_MatchOr: alternatives(m, p, subject); break;
    default: bug("%s is not a pattern", ast_kind_name(p->kind));
    }
    b->loc = outer;
}

/* ---- the statement */

static void match_case(Build *b, Node *c, Inst *subject, Block *next, Block *done) {
    Matcher m = {.b = b, .fail = next};
    build_set_loc(b, c->u.match_case.pattern);
    pattern(&m, c->u.match_case.pattern, subject);
    for (int i = 0; i < m.captures.n && b->cur; i++)
        build_store_name(b, m.captures.items[i].name, build_read(b, m.captures.items[i].var));
    if (c->u.match_case.guard && b->cur) {
        Block *passed = build_block(b);
        build_cond(b, c->u.match_case.guard, passed, next);
        build_start_sealed(b, passed);
    }
    build_body(b, c->u.match_case.body);
    build_jump(b, done);
}

void build_match(Build *b, Node *s) {
    NodeList cases = s->u.Match.cases;
    Inst *subject = build_expr(b, s->u.Match.subject);
    Block *done = build_block(b);
    for (int i = 0; i < cases.n && b->cur; i++) {
        Block *next = build_block(b);
        match_case(b, cases.items[i], subject, next, done);
        build_start_sealed(b, next);
    }
    build_start_sealed(b, done);
}
