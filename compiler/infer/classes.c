/* classes.c - what is known of classes: method resolution order, class attributes, instance fields,
 * and what getattr and setattr do with them. A class whose bases or metaclass are not understood is
 * opaque: its instances and the class object are plain objects. */
#include "compiler/infer/internal.h"

ClassFacts *class_facts(Infer *in, ClassDef *c) {
    if (!c->info) {
        ClassFacts *facts = ARENA_NEW(in->arena, ClassFacts);
        facts->def = c;
        map_init(&facts->attr_map, in->arena);
        map_init(&facts->field_map, in->arena);
        map_init(&facts->readers, in->arena);
        c->info = facts;
    }
    return c->info;
}

static void note_reader(Infer *in, ClassFacts *c) {
    if (in->current && !map_has(&c->readers, in->current))
        map_set(&c->readers, in->current, in->current);
}

static Attr *new_attr(Infer *in, Name *name) {
    Attr *a = ARENA_NEW(in->arena, Attr);
    a->name = name;
    a->place.type = in->bottom;
    return a;
}

/* A new attribute may hide another or end a miss: whoever looked something up here looks again. */
static void attr_appeared(Infer *in, ClassFacts *c) {
    infer_enqueue_readers(in, &c->readers);
    for (int k = 0; k < c->subclasses.n; k++)
        infer_enqueue_readers(in, &class_facts(in, c->subclasses.items[k])->readers);
}

void class_attrs_changed(Infer *in, ClassFacts *c) { attr_appeared(in, c); }

Attr *class_attr_here(Infer *in, ClassFacts *c, Name *name, bool make) {
    Attr *a = map_get(&c->attr_map, name);
    if (!a && make) {
        a = new_attr(in, name);
        map_set(&c->attr_map, name, a);
        vec_push(in->arena, &c->attrs, a);
        attr_appeared(in, c);
    }
    return a;
}

Attr *class_field_here(Infer *in, ClassFacts *c, Name *name, bool make) {
    Attr *a = map_get(&c->field_map, name);
    if (!a && make) {
        a = new_attr(in, name);
        map_set(&c->field_map, name, a);
        vec_push(in->arena, &c->fields, a);
        attr_appeared(in, c);
        if (c->escaped || c->exposed)
            place_raise(in, &a->place, c->exposed ? in->object : in->bottom);
    }
    return a;
}

bool class_is_subclass(Infer *in, ClassDef *c, ClassDef *base) {
    ClassFacts *facts = class_facts(in, c);
    for (int k = 0; k < facts->mro.n; k++)
        if (facts->mro.items[k] == base)
            return true;
    return c == base;
}

/* What is stored from outside, or may be deleted, is there only at times: then the next class counts too;
 * and functions and descriptors, which would become direct calls, are objects. */
const Type *class_lookup(Infer *in, ClassDef *c, Name *name, ClassDef *after) {
    ClassFacts *facts = class_facts(in, c);
    note_reader(in, facts);
    bool skipping = after != NULL, deleted = in->deleted.arena && map_has(&in->deleted, name);
    const Type *at_times = NULL;
    for (int k = 0; k < facts->mro.n; k++) {
        ClassFacts *here = class_facts(in, facts->mro.items[k]);
        note_reader(in, here);
        if (skipping) {
            skipping = facts->mro.items[k] != after;
            continue;
        }
        Attr *a = class_attr_here(in, here, name, false);
        if (!a)
            continue;
        const Type *t = place_read(in, &a->place);
        bool definite = a->definite && !deleted;
        if (definite && !at_times)
            return t;
        at_times = at_times ? type_join(in->types, at_times, t) : t;
        if (definite)
            break;
    }
    if (!at_times || !(at_times->kinds & (TK_FUNC | TK_DESCR | TK_METHOD | TK_BUILTIN | TK_OTHER)))
        return at_times;
    escape_type(in, at_times);
    return in->object;
}

void class_name_deleted(Infer *in, Name *name) {
    if (!in->deleted.arena)
        map_init(&in->deleted, in->arena);
    if (map_has(&in->deleted, name))
        return;
    map_set(&in->deleted, name, name);
    for (int k = 0; k < in->program->classes.n; k++) {
        ClassFacts *c = class_facts(in, in->program->classes.items[k]);
        if (class_attr_here(in, c, name, false))
            attr_appeared(in, c);
    }
}

const Type *class_as_list(Infer *in, const Type *t, const char *name) {
    if (!type_is(t, TK_INSTANCE) || t->n_classes != 1)
        return NULL;
    ClassFacts *c = class_facts(in, t->classes[0]);
    note_reader(in, c);
    if (c->is_opaque || !c->builtin_base || !c->site || strcmp(c->builtin_base, "list") != 0 || c->has_getattr_hook)
        return NULL;
    Name *n = name_intern(in->program->names, name, -1);
    if (class_lookup(in, t->classes[0], n, NULL) || class_field_here(in, c, n, false))
        return NULL;
    return type_site(in->types, TK_LIST, c->site);
}

/* The runtime hashes, compares or orders the value: special methods of instances in it may be called. */
void class_used_by_runtime(Infer *in, const Type *t, int depth) {
    static const char *const specials[] = {"__eq__", "__hash__", "__lt__", "__gt__", "__le__", "__ge__", "__ne__"};
    if (depth > 4 || !t->kinds || (t->kinds & TK_OTHER))
        return;
    for (int k = 0; k < t->n_classes; k++) {
        ClassFacts *c = class_facts(in, t->classes[k]);
        bool has = c->is_opaque || c->builtin_base;
        for (size_t s = 0; s < sizeof specials / sizeof *specials && !has; s++)
            has = class_lookup(in, t->classes[k], name_intern(in->program->names, specials[s], -1), NULL) != NULL;
        if (has)
            escape_type(in, type_instance(in->types, t->classes[k]));
    }
    if (t->kinds & (TK_TUPLE | TK_AGG))
        for (int k = 0; k < (t->n_items < 0 ? 1 : t->n_items); k++)
            class_used_by_runtime(in, t->items[k], depth + 1);
    if ((t->kinds & TK_CONTAINERS) && t->site) {
        class_used_by_runtime(in, site_elem(in, t->site), depth + 1);
        class_used_by_runtime(in, site_key(in, t->site), depth + 1);
    }
}

/* ---- The class statement ------------------------------------------------------------------- */

void class_make_opaque(Infer *in, ClassFacts *c) {
    if (c->is_opaque)
        return;
    c->is_opaque = true;
    attr_appeared(in, c);
    for (int k = 0; k < c->attrs.n; k++) {
        numbers_note_method(in, c->attrs.items[k]->name);
        escape_type(in, c->attrs.items[k]->place.type);
    }
    for (int k = 0; k < c->subclasses.n; k++)
        class_make_opaque(in, class_facts(in, c->subclasses.items[k]));
}

/* C3 linearisation over the classes of the program; builtin bases stand outside. False: no order. */
static bool linearise(Infer *in, ClassFacts *c) {
    typedef struct List { ClassDef **items; int n, at; } List;
    int n_lists = c->bases.n + 1;
    List *lists = ARENA_ARRAY(in->arena, List, n_lists);
    for (int k = 0; k < c->bases.n; k++) {
        ClassFacts *b = class_facts(in, c->bases.items[k]);
        lists[k] = (List){b->mro.items, b->mro.n, 0};
    }
    lists[c->bases.n] = (List){c->bases.items, c->bases.n, 0};
    c->mro.n = 0;
    vec_push(in->arena, &c->mro, c->def);
    for (;;) {
        ClassDef *next = NULL;
        bool left = false;
        for (int k = 0; k < n_lists && !next; k++) {
            if (lists[k].at >= lists[k].n)
                continue;
            left = true;
            ClassDef *candidate = lists[k].items[lists[k].at];
            bool in_tail = false;
            for (int j = 0; j < n_lists; j++)
                for (int m = lists[j].at + 1; m < lists[j].n; m++)
                    in_tail |= lists[j].items[m] == candidate;
            if (!in_tail)
                next = candidate;
        }
        if (!left)
            return true;
        if (!next)
            return false;
        vec_push(in->arena, &c->mro, next);
        for (int k = 0; k < n_lists; k++)
            lists[k].at += lists[k].at < lists[k].n && lists[k].items[lists[k].at] == next;
    }
}

/* Bases from the operands of build_class. False: not understood. */
static bool collect_bases(Infer *in, ClassFacts *c, const Type *bases) {
    c->bases.n = 0;
    c->builtin_base = NULL;
    if (!type_is(bases, TK_TUPLE) || bases->n_items < 0)
        return false;
    for (int k = 0; k < bases->n_items; k++) {
        const Type *b = bases->items[k];
        if (type_is(b, TK_BUILTIN) && b->builtin) {
            if (strcmp(b->builtin, "object") != 0) {
                if (c->builtin_base)
                    return false;
                c->builtin_base = b->builtin;
            }
        } else if (type_is(b, TK_CLASS) && b->n_class_objects == 1) {
            ClassFacts *facts = class_facts(in, b->class_objects[0]);
            if (!facts->is_built || facts->is_opaque)
                return false;
            vec_push(in->arena, &c->bases, b->class_objects[0]);
            if (facts->builtin_base) {
                if (c->builtin_base && strcmp(c->builtin_base, facts->builtin_base) != 0)
                    return false;
                c->builtin_base = facts->builtin_base;
            }
        } else {
            return false;
        }
    }
    return linearise(in, c);
}

static bool has_attr(Infer *in, ClassFacts *c, const char *name) {
    Name *n = name_intern(in->program->names, name, -1);
    for (int k = 0; k < c->mro.n; k++)
        if (class_attr_here(in, class_facts(in, c->mro.items[k]), n, false))
            return true;
    return false;
}

static void add_slot(Infer *in, ClassFacts *c, const IrConst *k) {
    bool plain = k->kind == K_STR && strncmp(k->text, "__", 2) != 0;
    c->own_slots &= plain;
    if (plain)
        vec_push(in->arena, &c->slots, name_intern(in->program->names, k->text, k->length));
}

void class_note_slots(Infer *in, ClassFacts *c, const Inst *value) {
    bool first = !c->own_slots && c->slots.n == 0;
    if (!first)
        return; /* the same instruction again; a second one would be a class attribute of several types: see below */
    c->own_slots = true;
    if (op_is(value, OP_const) && value->u.k->kind == K_TUPLE)
        for (int k = 0; k < value->u.k->n_items; k++)
            add_slot(in, c, value->u.k->items[k]);
    else if (op_is(value, OP_const))
        add_slot(in, c, value->u.k);
    else if (op_is(value, OP_build_tuple) || op_is(value, OP_build_list))
        for (int k = 0; k < value->args.n && c->own_slots; k++)
            if (op_is(value->args.items[k], OP_const))
                add_slot(in, c, value->args.items[k]->u.k);
            else
                c->own_slots = false;
    else
        c->own_slots = false;
}

static bool has_slot(Infer *in, const ClassFacts *c, const Name *name) {
    for (int m = 0; m < c->mro.n; m++) {
        const ClassFacts *here = class_facts(in, c->mro.items[m]);
        for (int k = 0; k < here->slots.n; k++)
            if (here->slots.items[k] == name)
                return true;
    }
    return false;
}

static void note_hooks(Infer *in, ClassFacts *c) {
    c->has_getattr_hook = has_attr(in, c, "__getattr__") || has_attr(in, c, "__getattribute__");
    c->has_setattr_hook = has_attr(in, c, "__setattr__") || has_attr(in, c, "__delattr__");
    c->has_new = has_attr(in, c, "__new__");
    c->has_slots = has_attr(in, c, "__slots__");
    c->slots_understood = c->has_slots && !c->builtin_base;
    for (int k = 0; k < c->mro.n; k++)
        c->slots_understood &= class_facts(in, c->mro.items[k])->own_slots;
}

/* What build_class does to the __class__ cell that the body gave back. */
static void fill_class_cell(Infer *in, Func *body, const Type *cls) {
    const Type *cell = place_read(in, &clone_facts(body)->result);
    if ((cell->kinds & TK_CELL) && cell->site)
        site_raise_elem(in, cell->site, cls);
}

/* Fixed fields of this layout: those of the layout base first. Only single chains of plain classes. */
static void fix_layout(Infer *in, ClassFacts *c) {
    ClassDef *def = c->def;
    def->has_static_layout = !c->is_opaque && !c->builtin_base && c->bases.n <= 1;
    def->base = c->bases.n == 1 ? c->bases.items[0] : NULL;
    if (def->base && !def->base->has_static_layout)
        def->has_static_layout = false;
}

/* What making the class calls: __set_name__ of its attributes, __init_subclass__ of its bases. */
static void class_hooks_run(Infer *in, ClassFacts *c) {
    Name *set_name = name_intern(in->program->names, "__set_name__", -1), *init_subclass = name_intern(in->program->names, "__init_subclass__", -1);
    bool called = class_lookup(in, c->def, init_subclass, c->def) != NULL;
    for (int k = 0; k < c->attrs.n; k++) {
        const Type *t = place_read(in, &c->attrs.items[k]->place);
        for (int j = 0; t && j < t->n_classes; j++)
            if (class_lookup(in, t->classes[j], set_name, NULL)) {
                escape_type(in, t);
                called = true;
            }
    }
    if (called)
        escape_type(in, type_class_object(in->types, c->def));
}

/* May the block run again after itself? */
static bool is_in_loop(Infer *in, Block *block) {
    VEC(Block *) work = {0};
    Map seen;
    map_init(&seen, in->arena);
    for (Block *b = block; b; b = work.n ? vec_pop(&work) : NULL)
        for (int e = 0; e < b->last->n_edges; e++) {
            Block *to = b->last->edges[e].to;
            if (to == block)
                return true;
            if (map_has(&seen, to))
                continue;
            map_set(&seen, to, to);
            vec_push(in->arena, &work, to);
        }
    return false;
}

/* Does the body give its namespace away (locals(), vars(), exec)? Then anyone may put attributes into the class. */
static bool hands_out_namespace(const Func *body) {
    const Inst *namespace = body->entry->first;
    for (int b = 0; b < body->blocks.n; b++)
        for (const Inst *i = body->blocks.items[b]->first; i; i = i->next) {
            bool by_name = op_is(i, OP_store_name) || op_is(i, OP_load_name) || op_is(i, OP_load_name_cell) || op_is(i, OP_del_name);
            for (int k = by_name || op_is(i, OP_contains) ? 1 : 0; k < i->args.n; k++)
                if (i->args.items[k] == namespace && !op_is(i, OP_check) && !op_is(i, OP_keep))
                    return true;
        }
    return false;
}

const Type *class_build(Infer *in, Inst *i) {
    ClassDef *def = i->u.cls;
    ClassFacts *c = class_facts(in, def);
    const Type *bases = arg_type(i, 1);
    if (!bases->kinds)
        return in->bottom;
    bool keywords = !op_is(i->args.items[2], OP_undef);
    bool repeated = in->current->kind != FUNC_MODULE || is_in_loop(in, i->block);
    Func *body = clone_generic(in, def->body);
    int n_before = c->mro.n;
    bool understood = !keywords && collect_bases(in, c, bases);
    if (repeated || hands_out_namespace(def->body)) /* each run makes another class: exact classes would be confused */
        understood = false;
    if (!understood) {
        class_make_opaque(in, c);
        c->is_built = true;
        escape_type(in, bases);
        escape_inherited(in, bases);
        fill_class_cell(in, body, in->object);
        if (keywords)
            escape_type(in, arg_type(i, 2));
        return in->object;
    }
    const Type *ran = place_read(in, &clone_facts(body)->result);
    if (!ran->kinds)
        return in->bottom;
    if (!c->is_built || n_before != c->mro.n) {
        c->is_built = true;
        if (in->instances_found)
            escape_type(in, type_instance(in->types, def));
        for (int k = 1; k < c->mro.n; k++) {
            ClassFacts *base = class_facts(in, c->mro.items[k]);
            bool known = false;
            for (int s = 0; s < base->subclasses.n; s++)
                known |= base->subclasses.items[s] == def;
            if (!known)
                vec_push(in->arena, &base->subclasses, def);
        }
        attr_appeared(in, c);
        escape_bases_changed(in, c);
    }
    note_hooks(in, c);
    if (c->builtin_base && !strcmp(c->builtin_base, "type")) /* a metaclass makes classes */
        escape_dynamic_bases(in);
    class_hooks_run(in, c);
    if (has_attr(in, c, "__del__")) /* the collector calls it */
        escape_type(in, type_instance(in->types, def));
    fix_layout(in, c);
    if (c->builtin_base && !c->site) {
        c->site = type_new_site(in->types);
        c->site->length = LENGTH_CHANGES;
        if (strcmp(c->builtin_base, "list") != 0 || c->escaped) {
            c->site->escaped = true;
            c->site->elem = c->site->key = in->object;
        }
    }
    fill_class_cell(in, body, type_class_object(in->types, def));
    return type_class_object(in->types, def);
}

/* ---- getattr ------------------------------------------------------------------------------- */

static void set_field_target(Infer *in, Inst *i, ClassDef *c) {
    if (!i->target)
        i->target = ARENA_NEW(in->arena, CallTarget);
    *i->target = (CallTarget){.kind = TARGET_FIELD, .cls = c};
}

/* A value found in a class, as seen through an instance (self) or the class (self NULL). */
static const Type *bind_descriptor(Infer *in, Inst *i, const Type *t, const Type *self, ClassDef *c) {
    if (!t->kinds || (t->kinds & TK_OTHER)) {
        if (t->kinds && self)
            escape_type(in, self);
        return t;
    }
    if (type_is(t, TK_FUNC))
        return !self ? t : t->n_funcs == 1 ? type_method(in->types, t->funcs[0], self) : (escape_type(in, t), escape_type(in, self), in->object);
    if (type_is(t, TK_DESCR)) {
        if (!strcmp(t->builtin, "property") && self) {
            if (!t->funcs[0])
                return in->bottom;
            const Type *r = call_function(in, t->funcs[0], self, (Args){0}, TARGET_METHOD, c);
            if (i && in->last.clone) {
                if (!i->target)
                    i->target = ARENA_NEW(in->arena, CallTarget);
                *i->target = in->last;
                return r;
            }
            if (!r->kinds && !in->bind_failed)
                return r;
            escape_type(in, self); /* several classes: found at run time */
            escape_type(in, t);
            return in->object;
        }
        if (!strcmp(t->builtin, "staticmethod") && t->funcs[0])
            return type_func(in->types, t->funcs[0]);
        if (!strcmp(t->builtin, "classmethod") && t->funcs[0])
            return type_method(in->types, t->funcs[0], type_class_object(in->types, c));
        escape_type(in, t);
        return in->object;
    }
    bool plain = !(t->kinds & (TK_FUNC | TK_DESCR | TK_INSTANCE | TK_BUILTIN));
    if (plain)
        return t;
    if (type_is(t, TK_INSTANCE) || (t->kinds & TK_INSTANCE)) /* may have __get__ */
        for (int k = 0; k < t->n_classes; k++)
            if (has_attr(in, class_facts(in, t->classes[k]), "__get__")) {
                escape_type(in, t);
                return in->object;
            }
    if (t->kinds & (TK_FUNC | TK_DESCR)) {
        escape_type(in, t);
        if (self)
            escape_type(in, self);
        return in->object;
    }
    return t;
}

static bool is_data_descriptor(const Type *t) { return t && type_is(t, TK_DESCR) && !strcmp(t->builtin, "property"); }

/* Nothing in the class, or a value that has no say in getting and setting the instance's own. */
static bool is_plain_default(const Type *in_class) {
    return !in_class || !(in_class->kinds & (TK_FUNC | TK_DESCR | TK_OTHER | TK_INSTANCE | TK_BUILTIN | TK_METHOD | TK_CLASS));
}

bool class_lacks(Infer *in, ClassDef *c, Name *name) {
    ClassFacts *facts = class_facts(in, c);
    note_reader(in, facts);
    bool known = facts->is_built && !facts->is_opaque && !facts->has_getattr_hook && !facts->exposed && !facts->builtin_base;
    if (!known || !strncmp(name->text, "__", 2) || (facts->has_slots && !facts->slots_understood))
        return false;
    return !class_lookup(in, c, name, NULL) && !class_field_here(in, facts, name, false);
}

/* Is name a field of the instances of c and nothing else? */
static bool is_pure_field(Infer *in, ClassDef *c, Name *name) {
    ClassFacts *facts = class_facts(in, c);
    note_reader(in, facts);
    if (facts->is_opaque || facts->exposed || facts->has_getattr_hook || facts->has_setattr_hook || (facts->has_slots && !facts->slots_understood))
        return false;
    const Type *in_class = class_lookup(in, c, name, NULL);
    Attr *field = class_field_here(in, facts, name, false);
    if (!field || !is_plain_default(in_class))
        return false;
    if (in_class)
        place_raise(in, &field->place, in_class);
    return true;
}

/* The classes of object for which name is a field; not a target if for some it is something else. */
static void set_field_targets(Infer *in, Inst *i, const Type *object, Name *name) {
    CallTarget t = {.kind = TARGET_FIELD};
    if (!i || !type_is(object, TK_INSTANCE | TK_NONE) || object->n_classes > MAX_POLY)
        return;
    for (int k = 0; k < object->n_classes; k++) {
        if (is_pure_field(in, object->classes[k], name))
            t.classes[t.n++] = object->classes[k];
        else if (!class_lacks(in, object->classes[k], name))
            return;
    }
    if (!t.n)
        return;
    t.cls = t.classes[0];
    i->target = ARENA_NEW(in->arena, CallTarget);
    *i->target = t;
}

/* Does some class of the order have the attribute from its body on? */
static bool is_always_there(Infer *in, ClassDef *c, Name *name) {
    ClassFacts *facts = class_facts(in, c);
    if (in->deleted.arena && map_has(&in->deleted, name))
        return false;
    for (int k = 0; k < facts->mro.n; k++) {
        Attr *a = class_attr_here(in, class_facts(in, facts->mro.items[k]), name, false);
        if (a && a->definite)
            return true;
    }
    return false;
}

static void set_target(Infer *in, Inst *i, CallTarget t) {
    i->target = ARENA_NEW(in->arena, CallTarget);
    *i->target = t;
}

/* object.name on instances of exactly c. */
static const Type *instance_attr(Infer *in, Inst *i, ClassDef *c, Name *name) {
    ClassFacts *facts = class_facts(in, c);
    note_reader(in, facts);
    const Type *self = type_instance(in->types, c);
    if (facts->is_opaque || facts->has_getattr_hook || name_is(name, "__class__") || name_is(name, "__dict__")) {
        escape_type(in, self);
        escape_dynamic_name(in, name);
        if (name_is(name, "__class__"))
            escape_reach_classes(in);
        if (name_is(name, "__dict__"))
            escape_expose_all(in);
        return in->object;
    }
    const Type *in_class = class_lookup(in, c, name, NULL);
    if (is_data_descriptor(in_class))
        return bind_descriptor(in, i, in_class, self, c);
    Attr *field = class_field_here(in, facts, name, false);
    const Type *r = in->bottom;
    if (field) {
        field->used = true;
        if (in_class && is_plain_default(in_class)) /* read where the field is unset: held as the field is */
            place_raise(in, &field->place, in_class);
        r = place_read(in, &field->place);
        if (i && is_plain_default(in_class))
            set_field_target(in, i, c);
    }
    if (in_class)
        r = type_join(in->types, r, bind_descriptor(in, field ? NULL : i, in_class, self, c));
    if (i && !field && in_class && is_plain_default(in_class) && !facts->exposed && is_always_there(in, c, name))
        set_target(in, i, (CallTarget){.kind = TARGET_CLASS_ATTR, .cls = c});
    const Prim *of_base = field || in_class || in->exposed_by_user ? NULL : method_of_base(facts->builtin_base, name);
    if (of_base)
        return type_builtin_method(in->types, of_base->name, self);
    if (facts->exposed || (facts->has_slots && !facts->slots_understood && !in_class)) {
        escape_type(in, r); /* a method, it may be: called as an object, from anywhere */
        return in->object;
    }
    if (!field && !in_class) {
        const Type *b = facts->builtin_base || !strncmp(name->text, "__", 2) ? in->object : NULL;
        if (b) {
            escape_type(in, self);
            return b;
        }
    }
    return r;
}

static const Type *class_object_attr(Infer *in, Inst *i, ClassDef *c, Name *name) {
    ClassFacts *facts = class_facts(in, c);
    const Type *t = facts->is_opaque ? NULL : class_lookup(in, c, name, NULL);
    if (t && !(type_is(t, TK_DESCR) && !strcmp(t->builtin, "property"))) {
        if (i && is_always_there(in, c, name))
            set_target(in, i, (CallTarget){.kind = TARGET_CLASS_ATTR, .cls = c});
        return bind_descriptor(in, NULL, t, NULL, c);
    }
    if (!t && strncmp(name->text, "__", 2) != 0 && !name_is(name, "mro") && !facts->is_opaque && !facts->builtin_base && !facts->has_slots)
        return in->bottom; /* AttributeError, or not yet known */
    escape_type(in, type_class_object(in->types, c));
    return in->object;
}

static Module *submodule(Infer *in, const Module *package, const Name *name) {
    const char *full = arena_printf(in->arena, "%s.%s", package->name->text, name->text);
    for (int k = 0; k < in->program->modules.n; k++)
        if (!strcmp(in->program->modules.items[k]->name->text, full))
            return in->program->modules.items[k];
    return NULL;
}

static const Type *module_attr(Infer *in, Module *m, Name *name) {
    if (m->is_c) {
        const char *full = arena_printf(in->arena, "%s.%s", m->name->text, name->text);
        if (name_is(m->name, "sys") && (name_is(name, "modules") || name_is(name, "meta_path")) && module_hands_out_modules(in->current->module))
            modules_reach(in);
        if (module_c_name_changes(in, m, name))
            return in->object;
        if (!strcmp(full, "array.array"))
            return type_builtin(in->types, "array.array");
        if (!strcmp(full, "_random.Random")) /* its C code calls no method that a class derived from it may define */
            return type_builtin(in->types, "_random.Random");
        bool constant = name_is(m->name, "math") && (name_is(name, "pi") || name_is(name, "e") || name_is(name, "tau") || name_is(name, "inf") || name_is(name, "nan"));
        return constant ? in->floating : prim_find_function(m->name->text, name->text) ? type_builtin(in->types, full) : in->object;
    }
    Global *g = infer_global(in, m, name);
    const Type *t = place_read(in, global_place(in, g));
    /* Also the __name__ and the like that the import system sets, and submodules. */
    if (name_is(name, "__dict__"))
        infer_open_module(in, m);
    if (!strncmp(name->text, "__", 2))
        return in->object;
    Module *sub = submodule(in, m, name);
    if (sub)
        return type_join(in->types, t, type_module(in->types, sub));
    if (!t->kinds && !g->n_stores)
        t = infer_star_name(in, g);
    Global *hook = map_get(&m->global_map, name_intern(in->program->names, "__getattr__", -1));
    if (hook && !g->n_stores)
        escape_type(in, place_read(in, global_place(in, hook)));
    if (!t->kinds && !g->n_stores && infer_waits_for_star(in, m))
        return in->bottom;
    return t->kinds || g->n_stores ? t : in->object;
}

/* gc.get_objects and get_referrers give objects that never escaped. */
static void note_all_objects(Infer *in, const Type *object, Name *name) {
    if (!in->current->module->is_stdlib && type_may_be(object, TK_MODULE) && (name_is(name, "get_objects") || name_is(name, "get_referrers")))
        in->given_up = "the program asks gc for all objects";
}

/* time.strptime, in C, calls what is in module _strptime. */
static void note_strptime(Infer *in, const Type *object, Name *name) {
    if (in->current->module->is_stdlib || !type_may_be(object, TK_MODULE) || !name_is(name, "strptime"))
        return;
    for (int m = 0; m < in->program->modules.n; m++)
        if (name_is(in->program->modules.items[m]->name, "_strptime"))
            infer_open_module(in, in->program->modules.items[m]);
}

/* Attributes of functions through which the function cannot be reached; what is stored there has become object. */
static bool is_text_of_function(const Name *name) {
    return name_is(name, "__name__") || name_is(name, "__qualname__") || name_is(name, "__doc__") || name_is(name, "__module__");
}

const Type *attr_load(Infer *in, Inst *i, const Type *object, Name *name) {
    note_all_objects(in, object, name);
    note_strptime(in, object, name);
    i->target = NULL;
    const uint32_t known = TK_INSTANCE | TK_CLASS | TK_MODULE | TK_UNDEF | TK_NONE;
    const Type *given = object;
    object = refuse_attribute(in, object, name);
    if (!object->kinds)
        return in->bottom;
    if (object->kinds & ~known) {
        if (!(object->kinds & (TK_OTHER | TK_INSTANCE | TK_CLASS | TK_MODULE | TK_FUNC | TK_METHOD | TK_DESCR | TK_GENERATOR)))
            return builtin_attr(in, i, object, name);
        if (type_is(object, TK_FUNC) && is_text_of_function(name))
            return in->object;
        escape_dynamic_name(in, name);
        escape_type(in, object);
        if (name_is(name, "__dict__") && (object->kinds & TK_OTHER)) {
            escape_expose_all(in);
            if (!in->current->module->is_stdlib) /* the library takes those of objects and classes; its modules are trusted */
                escape_open_modules(in);
        }
        return in->object;
    }
    const Type *r = in->bottom;
    bool single = object->n_classes == 1 && object->n_class_objects == 0 && !(object->kinds & TK_MODULE) && object == given;
    for (int k = 0; k < object->n_classes; k++)
        r = type_join(in->types, r, instance_attr(in, single ? i : NULL, object->classes[k], name));
    for (int k = 0; k < object->n_class_objects; k++)
        r = type_join(in->types, r, class_object_attr(in, type_is(object, TK_CLASS) && object->n_class_objects == 1 ? i : NULL, object->class_objects[k], name));
    if (object->kinds & TK_MODULE)
        r = type_join(in->types, r, module_attr(in, object->module, name));
    if ((object->kinds & TK_NONE) && !strncmp(name->text, "__", 2))
        r = in->object;
    if (!single && object->n_classes > 1 && (r->kinds & (TK_METHOD | TK_FUNC)))
        escape_type(in, r);
    if (!single)
        set_field_targets(in, i, object, name);
    return r;
}

/* Hooks are asked for once, when the class is made: one that comes later makes the class opaque. */
static bool is_hook(const Name *name) {
    static const char *const hooks[] = {"__getattr__", "__getattribute__", "__setattr__", "__delattr__", "__new__", "__del__", "__class__"};
    for (size_t k = 0; k < sizeof hooks / sizeof *hooks; k++)
        if (name_is(name, hooks[k]))
            return true;
    return false;
}

void class_attr_raise(Infer *in, ClassFacts *c, Name *name, const Type *value) {
    bool from_outside = c->is_built && !class_attr_here(in, c, name, false);
    if (from_outside && is_hook(name))
        class_make_opaque(in, c);
    place_raise(in, &class_attr_here(in, c, name, true)->place, value);
    for (int k = -1; k < c->subclasses.n; k++) {
        ClassFacts *seen = k < 0 ? c : class_facts(in, c->subclasses.items[k]);
        bool open = seen->is_opaque || seen->open_methods || seen->object_escaped || seen->escaped;
        if (open && escape_reaches(in, seen, name))
            escape_class_attr(in, seen, name, value);
    }
}

/* ---- setattr ------------------------------------------------------------------------------- */

static void store_in_instance(Infer *in, Inst *i, ClassDef *c, Name *name, const Type *value) {
    ClassFacts *facts = class_facts(in, c);
    if (facts->is_opaque || facts->has_setattr_hook) {
        escape_type(in, type_instance(in->types, c));
        escape_dynamic_name(in, name);
        escape_type(in, value);
        if (facts->has_setattr_hook)
            escape_expose_all(in);
        return;
    }
    const Type *in_class = class_lookup(in, c, name, NULL);
    if (is_data_descriptor(in_class)) {
        const Type *items[1] = {value};
        if (in_class->funcs[1])
            call_function(in, in_class->funcs[1], type_instance(in->types, c), (Args){items, 1, NULL}, TARGET_METHOD, c);
        if (i && in_class->funcs[1] && in->last.clone) {
            if (!i->target)
                i->target = ARENA_NEW(in->arena, CallTarget);
            *i->target = in->last;
        }
        return;
    }
    if (in_class && (in_class->kinds & (TK_OTHER | TK_INSTANCE | TK_DESCR))) { /* may have __set__ */
        escape_type(in, type_instance(in->types, c));
        escape_type(in, value);
    }
    if (facts->slots_understood && !in_class && !has_slot(in, facts, name))
        return; /* AttributeError */
    Attr *field = class_field_here(in, facts, name, true);
    field->used = true;
    if (facts->exposed || facts->escaped)
        escape_type(in, value);
    place_raise(in, &field->place, facts->exposed ? in->object : value);
    if (i && is_plain_default(in_class))
        set_field_target(in, i, c);
}

/* Stores and deletions by user code after which functions or classes are not what they were made as. The library's own are known:
 * typing.NamedTuple gives a class made at run time more bases. */
void attr_note_upheaval(Infer *in, const Name *name) {
    if (in->current->module->is_stdlib)
        return;
    if (name_is(name, "__code__"))
        in->given_up = "the program assigns __code__";
    else if (name_is(name, "__bases__"))
        in->given_up = "the program assigns __bases__";
    else if (name_is(name, "cell_contents"))
        in->given_up = "the program assigns to cells by cell_contents";
}

void attr_store(Infer *in, Inst *i, const Type *object, Name *name, const Type *value) {
    i->target = NULL;
    if (!object->kinds || !value->kinds)
        return;
    const uint32_t known = TK_INSTANCE | TK_CLASS | TK_MODULE | TK_UNDEF | TK_NONE;
    attr_note_upheaval(in, name);
    if (name_is(name, "__class__")) {
        escape_type(in, object);
        escape_type(in, value);
        escape_class_assigned(in);
        return;
    }
    if (object->kinds & ~known) {
        escape_type(in, object);
        escape_type(in, value);
        if (name_is(name, "__defaults__") || name_is(name, "__kwdefaults__"))
            infer_open_defaults(in);
        Attr *a = map_get(&in->dyn_store_map, name);
        numbers_note_method(in, name);
        if (!a) {
            a = new_attr(in, name);
            map_set(&in->dyn_store_map, name, a);
            vec_push(in->arena, &in->dyn_stores, a);
        }
        a->place.type = type_join(in->types, a->place.type, value);
        for (int k = 0; k < in->escaped_classes.n; k++) {
            ClassFacts *c = class_facts(in, in->escaped_classes.items[k]);
            place_raise(in, &class_field_here(in, c, name, true)->place, in->object);
        }
        for (int k = 0; k < in->open_classes.n; k++)
            class_attr_raise(in, class_facts(in, in->open_classes.items[k]), name, in->object);
        for (int k = 0; k < in->escaped_modules.n; k++)
            module_store_dynamic(in, in->escaped_modules.items[k], name);
        modules_store_name(in, name);
        return;
    }
    bool single = object->n_classes == 1 && object->n_class_objects == 0 && !(object->kinds & TK_MODULE);
    for (int k = 0; k < object->n_classes; k++)
        store_in_instance(in, single ? i : NULL, object->classes[k], name, value);
    if (!single)
        set_field_targets(in, i, object, name);
    for (int k = 0; k < object->n_class_objects; k++) {
        ClassFacts *c = class_facts(in, object->class_objects[k]);
        class_attr_raise(in, c, name, value);
    }
    if (object->kinds & TK_MODULE) {
        if (object->module->is_c || modules_see_name(in, name))
            escape_type(in, value);
        if (object->module->is_c)
            module_store_c_name(in, object->module, name);
        else
            place_raise(in, global_place(in, infer_global(in, object->module, name)), value);
    }
}

/* ---- Results -------------------------------------------------------------------------------- */

static bool chain_has_field(const ClassDef *def, const Name *name) {
    for (; def; def = def->base)
        for (int k = 0; k < def->fields.n; k++)
            if (def->fields.items[k] == name)
                return true;
    return false;
}

/* Own fields: those named in its methods or stored from outside, unless a base of the layout has them. */
static void publish_fields(Infer *in, ClassDef *def, ClassFacts *facts) {
    Name **old = def->fields.items;
    int n_old = def->fields.n;
    memset(&def->fields, 0, sizeof def->fields);
    for (int k = 0; k < n_old; k++)
        if (!chain_has_field(def, old[k]) && (!facts->slots_understood || has_slot(in, facts, old[k])))
            vec_push(in->arena, &def->fields, old[k]);
    for (int k = 0; k < facts->fields.n; k++) {
        Name *name = facts->fields.items[k]->name;
        if (facts->fields.items[k]->used && !chain_has_field(def, name) && (!facts->slots_understood || has_slot(in, facts, name)))
            vec_push(in->arena, &def->fields, name);
    }
}

/* The join of a field's type over the class and all its subclasses: they share the place in memory. */
static const Type *shared_field_type(Infer *in, ClassFacts *facts, Name *name) {
    const Type *t = in->bottom;
    for (int k = -1; k < facts->subclasses.n; k++) {
        ClassFacts *c = k < 0 ? facts : class_facts(in, facts->subclasses.items[k]);
        Attr *a = class_field_here(in, c, name, false);
        if (c->is_opaque || c->exposed)
            return in->object;
        if (a)
            t = type_join(in->types, t, a->place.type);
    }
    return t->kinds ? t : in->object;
}

/* May an instance be made without its __init__ (cls.__new__(cls) where cls may be any class), or lose a field? */
static bool may_be_bare(Infer *in, ClassFacts *facts) {
    if (facts->escaped && !facts->slots_understood) /* its __dict__ may be taken, and hold the attributes from then on */
        return true;
    bool reached = facts->object_escaped || (facts->escaped && in->class_reached);
    bool named = in->all_names || map_has(&in->dyn_names, name_intern(in->program->names, "__new__", -1));
    for (const ClassDef *c = facts->def; c && in->deleted.arena; c = c->base)
        for (int k = 0; k < c->fields.n; k++)
            if (map_has(&in->deleted, c->fields.items[k]))
                return true;
    return (reached && named) || facts->has_new || in->class_assigned;
}

/* The function that making an instance always runs, if it is one and stays it. */
static Func *only_init(Infer *in, ClassFacts *facts) {
    Name *name = name_intern(in->program->names, "__init__", -1);
    bool deleted = in->deleted.arena && map_has(&in->deleted, name);
    for (int k = 0; k < facts->mro.n && !deleted && !may_be_bare(in, facts); k++) {
        Attr *a = class_attr_here(in, class_facts(in, facts->mro.items[k]), name, false);
        bool one = a && a->definite && type_is(a->place.type, TK_FUNC) && a->place.type->n_funcs == 1;
        if (a)
            return one ? a->place.type->funcs[0] : NULL;
    }
    return NULL;
}

void class_publish(Infer *in, ClassDef *def) {
    ClassFacts *facts = class_facts(in, def);
    if (facts->published)
        return;
    facts->published = true;
    bool usable = facts->is_built && !facts->is_opaque && def->has_static_layout && (!facts->has_slots || facts->slots_understood) && !facts->has_getattr_hook && !facts->has_setattr_hook;
    if (def->base)
        class_publish(in, def->base);
    if (usable)
        publish_fields(in, def, facts);
    if (in->class_assigned && facts->is_opaque) /* instances of other classes may become ones of this, in the room that they have */
        def->fields.n = 0;
    bool exposed = facts->exposed;
    for (int k = 0; k < facts->subclasses.n; k++)
        exposed |= class_facts(in, facts->subclasses.items[k])->exposed;
    def->direct_fields = usable && !exposed && (!def->base || def->base->direct_fields);
    def->has_finaliser = has_attr(in, facts, "__del__");
    def->init = usable ? only_init(in, facts) : NULL;
    def->header = facts->slots_understood ? 8 : 16; /* as core/class.c lays them out; of a usable class the bases have the same */
    def->first_offset = !def->direct_fields ? 0 : def->base ? def->base->first_offset + 8 * def->base->fields.n : def->header;
    def->field_types = ARENA_ARRAY(in->arena, const Type *, def->fields.n + 1);
    def->field_is_double = ARENA_ARRAY(in->arena, uint8_t, def->fields.n + 1);
    for (int k = 0; k < def->fields.n; k++) {
        def->field_types[k] = shared_field_type(in, facts, def->fields.items[k]);
        def->field_is_double[k] = def->direct_fields && type_is_float(def->field_types[k]);
    }
}
