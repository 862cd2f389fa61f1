/* escape.c - what happens when a value reaches object, where anything may be done with it: its
 * methods are called with objects when their name is used dynamically anywhere (special methods
 * always), its elements become object, functions are entered through their generic clone. */
#include "compiler/infer/internal.h"

/* The generic clone may be entered without arguments: its defaults are then seen as objects. */
void escape_defaults(Infer *in, FuncFacts *facts) {
    for (int k = 0; k < facts->origin->params.n; k++)
        if (facts->defaults[k].type)
            escape_type(in, facts->defaults[k].type);
}

static void escape_func(Infer *in, Func *f) {
    if (!f)
        return;
    FuncFacts *facts = func_facts(in, f);
    if (facts->escaped)
        return;
    facts->escaped = true;
    if (in->defaults_open)
        place_raise(in, &facts->assigned_defaults, in->object);
    clone_generic(in, f);
}

static bool is_special(const Name *n) { return n->length > 4 && !strncmp(n->text, "__", 2) && !strcmp(n->text + n->length - 2, "__"); }

bool escape_reaches(Infer *in, const ClassFacts *c, const Name *name) {
    return c->is_opaque || in->all_names || (c->object_escaped && in->all_exposed) || is_special(name) || map_has(&in->dyn_names, name);
}

/* May dynamic code take the function out of the class and call it with another self than an instance of c? */
static bool any_self(Infer *in, const ClassFacts *c, const Name *name) {
    if (c->is_opaque || c->open_methods || (c->object_escaped && in->dynamic_bases))
        return true;
    if (name_is(name, "__new__") || name_is(name, "__init_subclass__") || name_is(name, "__class_getitem__"))
        return true; /* called with a class */
    return (c->object_escaped || in->class_reached) && (in->all_names || in->all_exposed || map_has(&in->dyn_names, name));
}

static void open_method(Infer *in, ClassFacts *c, Func *f) {
    if (!f || func_facts(in, f)->escaped)
        return;
    bool has_self = f->params.n > 0 && (f->params.items[0].kind == PARAM_POS || f->params.items[0].kind == PARAM_POSONLY);
    if (has_self)
        clone_generic_for(in, f, type_instance(in->types, c->def));
    else
        escape_func(in, f);
}

void escape_class_attr(Infer *in, ClassFacts *c, Name *name, const Type *t) {
    numbers_note_method(in, name);
    bool methods = type_is(t, TK_FUNC) || (type_is(t, TK_DESCR) && !strcmp(t->builtin, "property"));
    if (!methods || any_self(in, c, name)) {
        escape_type(in, t);
        return;
    }
    for (int k = 0; k < t->n_funcs; k++)
        open_method(in, c, t->funcs[k]);
}

/* The methods of an escaped class that dynamic code can reach. */
static void open_class(Infer *in, ClassFacts *c) {
    for (int m = 0; m < c->mro.n; m++) {
        ClassFacts *here = class_facts(in, c->mro.items[m]);
        for (int k = 0; k < here->attrs.n; k++) {
            Attr *a = here->attrs.items[k];
            if (escape_reaches(in, c, a->name))
                escape_class_attr(in, c, a->name, a->place.type);
        }
    }
    for (int k = 0; k < c->fields.n; k++)
        escape_type(in, c->fields.items[k]->place.type);
}

void escape_bases_changed(Infer *in, ClassFacts *c) {
    if (c->escaped)
        open_class(in, c);
}

static void open_all_again(Infer *in) {
    for (int k = 0; k < in->escaped_classes.n; k++)
        open_class(in, class_facts(in, in->escaped_classes.items[k]));
}

/* As open_all_again where nothing has changed but that this name is now used dynamically. */
static void open_name_again(Infer *in, Name *name) {
    for (int k = 0; k < in->escaped_classes.n; k++) {
        ClassFacts *c = class_facts(in, in->escaped_classes.items[k]);
        for (int m = 0; m < c->mro.n; m++) {
            Attr *a = map_get(&class_facts(in, c->mro.items[m])->attr_map, name);
            if (a)
                escape_class_attr(in, c, name, a->place.type);
        }
    }
}

void escape_reach_classes(Infer *in) {
    if (in->class_reached)
        return;
    in->class_reached = true;
    open_all_again(in);
}

void escape_dynamic_bases(Infer *in) {
    if (in->dynamic_bases)
        return;
    in->dynamic_bases = true;
    numbers_open(in);
    open_all_again(in);
}

void escape_inherited(Infer *in, const Type *bases) {
    if (!type_is(bases, TK_TUPLE)) {
        escape_dynamic_bases(in);
        return;
    }
    for (int k = 0; k < (bases->n_items < 0 ? 1 : bases->n_items); k++) {
        const Type *b = bases->items[k];
        if (b->kinds & TK_OTHER)
            escape_dynamic_bases(in);
        for (int j = 0; j < b->n_class_objects; j++) {
            ClassFacts *base = class_facts(in, b->class_objects[j]);
            for (int m = 0; m < base->mro.n; m++) {
                ClassFacts *above = class_facts(in, base->mro.items[m]);
                if (above->open_methods)
                    continue;
                above->open_methods = true;
                open_class(in, above);
            }
        }
    }
}

static void escape_site(Infer *in, Site *s) {
    s = site_root(s);
    if (s->escaped)
        return;
    s->escaped = true;
    s->cause = in->at;
    s->length = LENGTH_CHANGES;
    const Type *elem = s->elem, *key = s->key;
    SiteItem *items = s->items;
    int n_items = s->n_items;
    s->elem = s->key = in->object;
    s->n_items = 0;
    if (s->readers)
        infer_enqueue_readers(in, s->readers);
    escape_type(in, elem);
    escape_type(in, key);
    for (int k = 0; k < n_items; k++)
        escape_type(in, items[k].type);
}

static void expose(Infer *in, ClassFacts *c) {
    if (c->exposed)
        return;
    c->exposed = true;
    class_attrs_changed(in, c);
    for (int k = 0; k < c->fields.n; k++) {
        escape_type(in, c->fields.items[k]->place.type);
        place_raise(in, &c->fields.items[k]->place, in->object);
    }
}

static void escape_instance(Infer *in, ClassDef *def) {
    ClassFacts *c = class_facts(in, def);
    if (c->escaped)
        return;
    c->escaped = true;
    c->cause = in->at;
    if (c->site)
        escape_site(in, c->site);
    vec_push(in->arena, &in->escaped_classes, def);
    for (int k = 0; k < in->dyn_stores.n; k++)
        place_raise(in, &class_field_here(in, c, in->dyn_stores.items[k]->name, true)->place, in->object);
    open_class(in, c);
    if (in->all_exposed)
        expose(in, c);
    if (in->class_assigned)
        class_make_opaque(in, c);
}

static void escape_class_object(Infer *in, ClassDef *def) {
    ClassFacts *c = class_facts(in, def);
    if (c->object_escaped)
        return;
    c->object_escaped = true;
    vec_push(in->arena, &in->open_classes, def);
    escape_instance(in, def);
    if (in->any_store)
        class_make_opaque(in, c);
    for (int k = 0; k < in->dyn_stores.n; k++)
        class_attr_raise(in, c, in->dyn_stores.items[k]->name, in->object);
    open_class(in, c);
}

void escape_globals(Infer *in, Module *m) {
    for (int k = 0; k < in->escaping.n; k++)
        if (in->escaping.items[k] == m)
            return;
    vec_push(in->arena, &in->escaping, m);
    for (int g = 0; g < m->globals.n; g++)
        escape_type(in, place_read(in, global_place(in, m->globals.items[g])));
    (void)vec_pop(&in->escaping);
}

/* The library neither stores into builtins nor gives it away. */
static void escape_module(Infer *in, Module *m) {
    if (name_is(m->name, "builtins") && in->current && in->current->module->is_stdlib)
        return;
    bool known = false;
    for (int k = 0; k < in->escaped_modules.n; k++)
        known |= in->escaped_modules.items[k] == m;
    if (!known) {
        vec_push(in->arena, &in->escaped_modules, m);
        if (in->any_store || in->any_module_dict)
            module_store_any(in, m);
        for (int k = 0; k < in->dyn_stores.n; k++)
            module_store_dynamic(in, m, in->dyn_stores.items[k]->name);
    }
    escape_globals(in, m);
}

/* An AttributeError holds the object (obj): any instance may be found there, without having escaped otherwise. The
 * standard library is trusted not to look for it: neither with a computed name, nor by its own attributes of that name (functools, pprint).
 * Should it be made to, the runtime stops the program (RtProgram.finds_objects). */
static void find_instances(Infer *in) {
    if (in->instances_found)
        return;
    in->instances_found = true;
    for (int k = 0; k < in->program->classes.n; k++)
        if (class_facts(in, in->program->classes.items[k])->is_built)
            escape_instance(in, in->program->classes.items[k]);
}

static void expose_by_user(Infer *in) {
    if (in->exposed_by_user)
        return;
    in->exposed_by_user = true;
    for (int c = 0; c < in->program->classes.n; c++)
        if (class_facts(in, in->program->classes.items[c])->builtin_base)
            class_attrs_changed(in, class_facts(in, in->program->classes.items[c]));
}

void escape_builtin(Infer *in, const char *name) {
    if (!strcmp(name, "type"))
        escape_dynamic_bases(in);
    else if (!strcmp(name, "getattr") || !strcmp(name, "hasattr"))
        escape_all_names(in, in->object);
    else if (!strcmp(name, "setattr") || !strcmp(name, "delattr"))
        escape_any_store(in);
    else if (!strcmp(name, "vars")) {
        expose_by_user(in); /* it may come from there */
        escape_expose_all(in);
        escape_open_modules(in);
    } else if (!strcmp(name, "__import__") && (!in->current || module_hands_out_modules(in->current->module)))
        modules_reach(in);
}

void escape_type(Infer *in, const Type *t) {
    if (!t->kinds)
        return;
    if (t->kinds & (TK_FUNC | TK_METHOD | TK_DESCR))
        for (int k = 0; k < t->n_funcs; k++)
            escape_func(in, t->funcs[k]);
    if ((t->kinds & TK_METHOD) && t->elem)
        escape_type(in, t->elem);
    if (t->kinds & TK_BUILTIN)
        escape_builtin(in, t->builtin ? t->builtin : "type");
    if (t->kinds & (TK_BUILTIN | TK_METHOD) && t->builtin)
        numbers_note_name(in, t->builtin);
    else if (t->kinds & TK_BUILTIN)
        numbers_complex(in);
    for (int k = 0; k < t->n_classes; k++)
        escape_instance(in, t->classes[k]);
    for (int k = 0; k < t->n_class_objects; k++)
        escape_class_object(in, t->class_objects[k]);
    if (t->kinds & (TK_TUPLE | TK_AGG))
        for (int k = 0; k < (t->n_items < 0 ? 1 : t->n_items); k++)
            escape_type(in, t->items[k]);
    if ((t->kinds & TK_SITED) && t->site)
        escape_site(in, t->site);
    if ((t->kinds & TK_MODULE) && t->module)
        escape_module(in, t->module);
}

/* Does the runtime show, hash or compare such a value without running the program's code? */
static bool is_plain(Infer *in, const Type *t, int depth) {
    const uint32_t atoms = TK_UNDEF | TK_NONE | TK_BOOL | TK_INT | TK_FLOAT | TK_COMPLEX | TK_STR | TK_BYTES | TK_BYTEARRAY;
    if (depth == 0 || (t->kinds & ~(atoms | TK_TUPLE | TK_CONTAINERS)))
        return false;
    for (int k = 0; (t->kinds & TK_TUPLE) && k < (t->n_items < 0 ? 1 : t->n_items); k++)
        if (!is_plain(in, t->items[k], depth - 1))
            return false;
    if (!(t->kinds & TK_CONTAINERS))
        return true;
    return t->site && is_plain(in, site_elem(in, t->site), depth - 1) && is_plain(in, site_key(in, t->site), depth - 1);
}

void escape_read(Infer *in, const Type *t) {
    if (!is_plain(in, t, 6))
        escape_type(in, t);
}

/* The methods that make an instance's text. False: not all are known. */
static bool show_instance(Infer *in, ClassDef *def) {
    static const char *const makers[] = {"__repr__", "__str__", "__format__"};
    ClassFacts *c = class_facts(in, def);
    if (c->is_opaque || c->builtin_base)
        return false;
    for (size_t k = 0; k < sizeof makers / sizeof *makers; k++) {
        const Type *maker = class_lookup(in, def, infer_name(in, makers[k]), NULL);
        if (maker && (!type_is(maker, TK_FUNC) || maker->n_funcs != 1))
            return false;
        if (maker)
            open_method(in, c, maker->funcs[0]);
    }
    return true;
}

/* As is_plain, with instances among the values. */
static bool show(Infer *in, const Type *t, int depth) {
    if (is_plain(in, t, depth))
        return true;
    if (depth == 0 || (t->kinds & ~(TK_NONE | TK_STR | TK_INT | TK_FLOAT | TK_BOOL | TK_INSTANCE | TK_TUPLE | TK_CONTAINERS)))
        return false;
    bool known = true;
    for (int k = 0; known && k < t->n_classes; k++)
        known = show_instance(in, t->classes[k]);
    for (int k = 0; known && (t->kinds & TK_TUPLE) && k < (t->n_items < 0 ? 1 : t->n_items); k++)
        known = show(in, t->items[k], depth - 1);
    if (known && (t->kinds & TK_CONTAINERS))
        known = t->site && show(in, site_elem(in, t->site), depth - 1) && show(in, site_key(in, t->site), depth - 1);
    return known;
}

void escape_shown(Infer *in, const Type *t) {
    if (!show(in, t, 6))
        escape_type(in, t);
}

void escape_lost(Infer *in) {
    while (in->lost.n > 0) {
        const Type *t = vec_pop(&in->lost);
        escape_type(in, t);
    }
}

void escape_dynamic_name(Infer *in, Name *name) {
    if (map_has(&in->dyn_names, name))
        return;
    map_set(&in->dyn_names, name, name);
    if (name_is(name, "obj") && !(in->current && in->current->module->is_stdlib))
        find_instances(in);
    numbers_note_name(in, name->text);
    modules_use_name(in, name);
    if (name_is(name, "__class__") || name_is(name, "__func__") || name_is(name, "fget") || name_is(name, "fset") || name_is(name, "fdel"))
        escape_reach_classes(in);
    if (name_is(name, "__subclasses__") || name_is(name, "__bases__") || name_is(name, "__mro__") || name_is(name, "__base__"))
        escape_dynamic_bases(in);
    if (!in->all_names) /* then all names are open already */
        open_name_again(in, name);
}

static bool may_be_exception(Infer *in, const Type *t) {
    if (type_is(t, TK_INSTANCE))
        for (int k = 0; k < t->n_classes; k++)
            if (class_facts(in, t->classes[k])->is_opaque || class_facts(in, t->classes[k])->builtin_base)
                return true;
    return type_may_be(t, TK_OTHER);
}

/* The library asks no AttributeError for its object by a computed name; should it be made to, the runtime
 * stops the program (RtProgram.finds_objects). */
void escape_all_names(Infer *in, const Type *of) {
    bool library = in->current && in->current->module->is_stdlib;
    if (!library && may_be_exception(in, of))
        find_instances(in);
    if (!library && type_may_be(of, TK_MODULE))
        library_reached(in);
    if (in->all_names)
        return;
    in->all_names = true;
    numbers_complex(in);
    numbers_open(in);
    in->class_reached = in->dynamic_bases = true;
    modules_use_all_names(in);
    open_all_again(in);
}

void escape_stored_anywhere(Infer *in, const Type *instances) {
    for (int k = 0; k < instances->n_classes; k++) {
        ClassFacts *c = class_facts(in, instances->classes[k]);
        expose(in, c);
        for (int m = 0; m < c->mro.n; m++) { /* the setters of properties may be called */
            ClassFacts *here = class_facts(in, c->mro.items[m]);
            for (int a = 0; a < here->attrs.n; a++)
                if (here->attrs.items[a]->place.type->kinds & TK_DESCR)
                    escape_type(in, here->attrs.items[a]->place.type);
        }
    }
}

void escape_expose_all(Infer *in) {
    if (!in->current || !in->current->module->is_stdlib)
        expose_by_user(in);
    if (in->all_exposed) /* those that escape later are exposed then */
        return;
    for (int c = 0; c < in->program->classes.n; c++) {
        ClassFacts *facts = class_facts(in, in->program->classes.items[c]);
        if (facts->escaped)
            expose(in, facts);
    }
    in->all_exposed = true;
    open_all_again(in);
}

void escape_any_store(Infer *in) {
    expose_by_user(in); /* the names come from there, also if a function of the library stores */
    escape_expose_all(in);
    if (in->any_store)
        return;
    in->any_store = true;
    numbers_open(in);
    for (int k = 0; k < in->open_classes.n; k++)
        class_make_opaque(in, class_facts(in, in->open_classes.items[k]));
    modules_store_any(in);
    infer_open_defaults(in);
}

void escape_class_assigned(Infer *in) {
    in->class_assigned = true;
    for (int k = 0; k < in->escaped_classes.n; k++)
        class_make_opaque(in, class_facts(in, in->escaped_classes.items[k]));
}

/* The library does not store into the dict of a module that it does not know. */
void escape_open_modules(Infer *in) {
    if (in->any_module_dict || (in->current && in->current->module->is_stdlib))
        return;
    in->any_module_dict = true;
    numbers_complex(in);
    modules_store_any(in);
}
