/* internal.h - what the files of infer/ share.
 *
 * Everything that may rise is a Place: the type of a global, of a class attribute, of an instance
 * field, of a clone's result, of a captured variable. Reading a place records the running clone as
 * a reader; raising it puts the readers back on the worklist. Element types live in Sites, whose
 * `readers` member points to a Place used for its list of readers only. */
#ifndef INFER_INTERNAL_H
#define INFER_INTERNAL_H

#include "compiler/infer/infer.h"
#include "compiler/ir/prim.h"
#include "compiler/ir/range.h"

typedef struct Place {
    const Type *type;
    Map readers;            /* clone -> clone */
    bool hides, is_read;    /* of a global; see place_reveal */
    VEC(const Type *) hidden;
    const Inst *cause;      /* where it became object, for explain.c */
} Place;

typedef struct Attr {
    Name *name;
    Place place;
    bool definite;          /* of a class: its body stores it on every path, so it is there from the start */
    bool used;              /* of instances: read or stored where the class is known, not only by name through object */
} Attr;

typedef struct ClassFacts {
    ClassDef *def;
    bool is_built;          /* its statement was reached: bases are known */
    bool is_opaque;         /* bases or metaclass not understood: nothing is known of instances */
    bool object_escaped;    /* the class object is reachable from object */
    bool escaped;           /* an instance is */
    const Inst *cause;      /* where that became so */
    bool own_slots, slots_understood; /* a __slots__ of constants; all of the mro have such a one */
    VEC(Name *) slots;
    bool open_methods;      /* a class that is not understood inherits from it: its methods get any self */
    bool exposed;           /* a __dict__ of an instance may be written: every field is object */
    bool published;
    bool has_getattr_hook, has_setattr_hook, has_new, has_slots;
    const char *builtin_base; /* "list", "Exception" ... or NULL for object */
    VEC(ClassDef *) bases;
    VEC(ClassDef *) mro;    /* itself first; classes of the program only */
    VEC(ClassDef *) subclasses; /* direct and indirect */
    VEC(Attr *) attrs;      /* class attributes */
    VEC(Attr *) fields;     /* instance fields */
    Map attr_map, field_map;
    Map readers;            /* clones that asked for something absent */
    Site *site;             /* elements of instances of a container subclass */
} ClassFacts;

typedef struct FuncFacts {  /* of an origin */
    Func *origin;
    VEC(Func *) clones;
    Func *generic;
    bool escaped;
    bool open;              /* code that is not known may call it: the generic clone takes and gives objects */
    const Inst *cause;      /* where that became so */
    bool any_self;          /* the first parameter of the generic clone is open as the others are */
    bool is_prepared;       /* refinements inserted */
    Place *frees; int n_frees;     /* captured variables: cell types */
    Place *defaults;        /* one per param */
    bool defaults_known;
    Site *keywords;         /* of the dict of its ** parameter, in calls that are understood; NULL: none yet */
    Place assigned_defaults; /* object once code that is not known may set the function's __defaults__ */
} FuncFacts;

typedef struct CloneFacts {
    Func *origin;
    Func *clone;
    Place result;
    Map callers;
    bool queued, analysed;
    Site *yields;           /* generators: elem what is yielded; key what is returned */
    int rounds;
    const Inst **param_causes; /* by parameter: where it became object */
    int64_t turns;          /* of a comprehension: the items of what it runs over (lengths.c) */
} CloneFacts;

typedef struct Infer {
    Program *program;
    Arena *arena;
    TypeTable *types;
    InferOptions options;
    VEC(Func *) queue; int queue_head;
    Func *current;          /* the clone being analysed */
    const Inst *at;         /* and the instruction in it */
    bool changed;           /* something in the current clone rose */
    long n_insts;
    double started;
    size_t bytes_before; /* in the arena, before inference */
    bool out_of_budget;
    CallTarget last;        /* what the last call_function resolved to; clone NULL: nothing */
    bool all_names;         /* any name may be used on object */
    bool all_exposed;       /* some __dict__ of an object is taken: escaped classes are exposed */
    bool exposed_by_user;   /* not by the library only, which does not hide methods of classes written in C */
    bool used_default;      /* the last binding took a default */
    bool defaults_open;     /* some __defaults__ is assigned */
    bool bind_failed;       /* its arguments do not fit the parameters: a TypeError at run time */
    Map dyn_names;          /* attribute names used on object */
    VEC(ClassDef *) escaped_classes;
    VEC(Attr *) dyn_stores; /* attribute stores on object */
    Map dyn_store_map;
    VEC(const Type *) lost; /* types to escape, from inside joins */
    VEC(ClassDef *) open_classes; /* whose class object escaped */
    VEC(Module *) escaped_modules;
    VEC(Module *) escaping; /* modules whose globals are being escaped just now: they may refer to each other */
    Map deleted;            /* names that some del may take from a class */
    bool any_module_dict;   /* modules that escaped are open */
    bool class_assigned;    /* object.__class__ = ...: an escaped instance may be of another class than it was made of */
    bool class_reached;     /* the class of an object may be taken: type(x), x.__class__ */
    bool dynamic_bases;     /* classes may be made with any escaped class as base */
    bool any_store;         /* setattr(object, computed name, ...): class objects and modules that escaped are open */
    Map operators;          /* special method -> Place: object once a class whose instances reach object has it */
    bool operators_open;    /* classes may get any method */
    Place complex_made;     /* complex, once something may make one */
    Map module_facts;
    Map c_names;            /* "module.name" of a module written in C -> Place: what is stored there */
    const Module *builtins;
    bool instances_found;   /* the program may take the object out of an AttributeError */
    Site *open_keywords;    /* of every ** parameter of functions that are open */
    bool modules_reached;   /* any module may be an object: sys.modules, __import__ */
    Place foreign_modules;  /* object once modules_reached: what sys.modules may hold beside the program's modules */
    bool plain_wrappers, wrappers_stored; /* see library.c */
    const char *given_up;   /* what is not understood, so that the program is compiled dynamically; or NULL */
    const Type *bottom, *object, *none, *boolean, *integer, *floating, *string;
} Infer;

/* ---- solve.c */
double infer_now(void);
void infer_enqueue(Infer *in, Func *clone);
void infer_enqueue_readers(Infer *in, const Map *readers);
const Type *place_read(Infer *in, Place *p);                 /* registers the current clone */
void place_raise(Infer *in, Place *p, const Type *t);        /* widening join; re-queues readers */
void place_reveal(Infer *in, Place *p);                      /* it may be read, in a way that is not seen */
void site_read(Infer *in, Site *s);
const Type *site_elem(Infer *in, Site *s);
const Type *site_key(Infer *in, Site *s);
/* Of a dict, under a key that is a constant; NULL: under any. site_elem mixes what is held apart. */
const Type *site_item(Infer *in, Site *s, const Name *key);
void site_raise_item(Infer *in, Site *s, const Name *key, const Type *t);
void site_copy_items(Infer *in, Site *into, Site *from); /* of dicts: keys and values */
void site_raise_elem(Infer *in, Site *s, const Type *t);
void site_raise_key(Infer *in, Site *s, const Type *t);
Place *global_place(Infer *in, Global *g);
static inline const Type *arg_type(const Inst *i, int k) { return i->args.items[k]->type; }

/* ---- modules.c: names of modules that change from outside */
bool module_c_name_changes(Infer *in, const Module *m, const Name *name); /* the program stores something there; registers the reader */
void module_store_c_name(Infer *in, const Module *m, const Name *name);
bool module_builtin_changes(Infer *in, const Name *name);     /* builtins.name = ... */
void module_store_any(Infer *in, Module *m);                  /* under a computed name */
void module_store_dynamic(Infer *in, Module *m, const Name *name);
bool module_hands_out_modules(const Module *m);               /* a use of sys.modules or __import__ in it calls modules_reach */
void modules_reach(Infer *in);                                /* the program takes a module by its name */
void modules_use_name(Infer *in, const Name *name);           /* and an attribute of some object */
void modules_use_all_names(Infer *in);
bool modules_see_name(Infer *in, const Name *name);
void modules_store_name(Infer *in, const Name *name);
void modules_store_any(Infer *in);

/* ---- rules.c: the type of an instruction's result from those of its operands; bottom if it cannot complete */
const Type *rule_apply(Infer *in, Inst *i);
/* What moves by at most so much per turn of a loop does not get 2**60 away from its start: at four turns a nanosecond,
 * which no processor makes, that takes 52 days. An int of unknown size may move by more. */
enum { MAX_COUNTER_STEP = 64 };
const Type *rule_iterate(Infer *in, const Type *iterable, Inst *at);    /* element type of iter(x) */
const Type *rule_opaque(Infer *in, Inst *i);                  /* any code may run on the operands: object */
void rule_escape_operands(Infer *in, Inst *i);
CallTarget *rule_new_target(Infer *in, Inst *i, TargetKind kind);
Name *infer_constant_name(Infer *in, const Inst *v); /* of a constant that is a str; NULL: v is none */
static inline Name *infer_name(Infer *in, const char *text) { return name_intern(in->program->names, text, -1); }
/* Values of these kinds alone have no methods of the program. */
#define PLAIN_KINDS ((uint32_t)(TK_NONE | TK_BOOL | TK_INT | TK_FLOAT | TK_COMPLEX | TK_STR | TK_BYTES | TK_BYTEARRAY | TK_TUPLE | TK_CONTAINERS | TK_RANGE | TK_SLICE | TK_ARRAY))

/* ---- operators.c */
const Type *rule_compare(Infer *in, Inst *i);
const Type *rule_unary(Infer *in, Inst *i);
const Type *rule_truth(Infer *in, Inst *i);
const Type *rule_new_list(Infer *in, Inst *i, const Type *elem, int64_t length);
const Type *rule_binary(Infer *in, Inst *i, const char *op, const Type *a, const Type *b);

/* ---- builtins.c: calls of builtins by name and of builtin methods */
const Type *builtin_call(Infer *in, Inst *i, const char *name, int first, int n); /* args i->args[first..first+n) */
const Type *builtin_call_keywords(Infer *in, Inst *i, const char *name); /* NULL: opaque */
const Type *range_any_item(Infer *in, const Type *range);
const char *builtin_known_name(Infer *in, const char *name);  /* interned name of a builtin, or NULL */
bool builtin_has_method(const Type *self, const Name *name); /* certainly, and it cannot be replaced */
/* Shared with methods.c. Arguments are i's operands from `first` on, n of them. */
const char *infer_type_name(const Type *t);                    /* of a builtin type, "list"; NULL: another, or several */
const Type *infer_new_sited(Infer *in, Inst *i, TypeKind kind, const Type *elem); /* a container or iterator made by i */
const Prim *infer_covering_row(Infer *in, Inst *i, const Prim *p, const Type *self, int first, int n); /* whose result holds; or NULL */
const Type *infer_row_result(Infer *in, Inst *i, const Prim *p, const Type *self, int first, int n);
bool infer_ordering_keywords(Infer *in, Inst *i, const IrNames *kwnames, int n_pos, const Type **key, const Type **other);
const Type *builtin_method(Infer *in, Inst *i, const Type *self, Name *name, int first, int n);
const Prim *method_of_base(const char *base, const Name *name); /* one without arguments of a class in a module in C ("_random.Random"), which does the same for instances of all classes; or NULL */
const Type *builtin_method_keywords(Infer *in, Inst *i, const Type *self, const Name *name); /* op call_method; NULL: opaque */
const Type *builtin_attr(Infer *in, Inst *i, const Type *self, Name *name);
const Type *prim_result_type(Infer *in, const Prim *p);
Site *inst_site(Infer *in, Inst *i);                          /* the allocation site of this instruction */

/* ---- calls.c */
#define JOIN(a, b) type_join(in->types, (a), (b))
typedef struct Args { const Type **items; int n; IrNames *kwnames; } Args; /* keyword values last */
const Type *call_type(Infer *in, Inst *i, const Type *callee, Args args);
const Type *call_each(Infer *in, const Type *callee, Args args); /* functions and classes, entered by the runtime with arguments of known types; NULL: not only those */

/* ---- callbacks.c: false or NULL where the callee is not understood; nothing has escaped then */
bool callback_key(Infer *in, const Type *key, const Type *item);                          /* key=, None for no key; the results are compared */
const Type *callback_map(Infer *in, const Type *callee, int n, const Type **items);       /* what the callee gives */
bool callback_filter(Infer *in, const Type *callee, const Type *item);                    /* tested for truth */
const Type *call_spread(Infer *in, const Type *callee, const Type *args, const Type *keywords); /* f(*args, **keywords); NULL: nothing known */
const Type *call_entered(Infer *in, Func *origin, const Type **params); /* by the runtime; its result */
const Type *infer_open_param(Infer *in, const Param *p);       /* what unknown callers pass for it */
const Type *infer_keywords(Infer *in, FuncFacts *facts);       /* the dict of its ** parameter, made by known callers */
const Type *call_unknown(Infer *in, Inst *i, const Type *callee, Args args); /* anything: all escapes */
/* One function with these arguments: the result type; in->last tells the clone. */
const Type *call_function(Infer *in, Func *origin, const Type *self, Args args, TargetKind kind, ClassDef *cls);
const Type *call_named(Infer *in, Inst *i, const Type *receiver, Name *name, Args args); /* receiver.name(args) on instances; NULL: no such method known */
Func *clone_generic(Infer *in, Func *origin);
bool calls_assigned_defaults(Infer *in, FuncFacts *facts);   /* see FuncFacts; the reader is told when it changes */
void infer_open_defaults(Infer *in);                         /* function.__defaults__ = ... */
Func *clone_generic_for(Infer *in, Func *origin, const Type *self); /* as a method that only finds its way out of escaped instances */
FuncFacts *func_facts(Infer *in, Func *origin);
static inline CloneFacts *clone_facts(const Func *clone) { return clone->info; }

/* ---- classes.c */
ClassFacts *class_facts(Infer *in, ClassDef *c);
void class_make_opaque(Infer *in, ClassFacts *c);             /* nothing is known any more, nor of its subclasses */
void class_attrs_changed(Infer *in, ClassFacts *c);           /* whoever looked something up here looks again */
void class_note_slots(Infer *in, ClassFacts *c, const Inst *value); /* __slots__ = value in the class body */
bool class_lacks(Infer *in, ClassDef *c, Name *name); /* does getattr on its instances certainly fail, as far as is known? */
const Type *class_as_list(Infer *in, const Type *t, const char *name); /* instances of one class below list that does not define name: as list; else NULL */
void class_used_by_runtime(Infer *in, const Type *t, int depth);
void class_publish(Infer *in, ClassDef *def);                 /* final fields, their types and layout */
const Type *class_build(Infer *in, Inst *i);                  /* op build_class */
Attr *class_attr_here(Infer *in, ClassFacts *c, Name *name, bool make);
Attr *class_field_here(Infer *in, ClassFacts *c, Name *name, bool make);
const Type *class_lookup(Infer *in, ClassDef *c, Name *name, ClassDef *after); /* through the mro, after a class (super); NULL absent */
void class_name_deleted(Infer *in, Name *name);               /* del object.name, where object may be a class */
void class_attr_raise(Infer *in, ClassFacts *c, Name *name, const Type *value); /* class attribute = value */
bool class_is_subclass(Infer *in, ClassDef *c, ClassDef *base);
const Type *attr_load(Infer *in, Inst *i, const Type *object, Name *name);
void attr_note_upheaval(Infer *in, const Name *name);
void attr_store(Infer *in, Inst *i, const Type *object, Name *name, const Type *value);

/* ---- escape.c */
void escape_type(Infer *in, const Type *t);
void escape_read(Infer *in, const Type *t);                   /* to code that reads it now and keeps nothing: hash, % */
void escape_shown(Infer *in, const Type *t);                  /* to code that makes a text of it: print, repr, f-strings */
/* The builtin is used as an object: it may be called with anything. */
void escape_builtin(Infer *in, const char *name);
void escape_globals(Infer *in, Module *m);                   /* all that the module's variables hold */
void escape_lost(Infer *in);                                  /* those reported by joins */
void escape_class_attr(Infer *in, ClassFacts *c, Name *name, const Type *t); /* seen through instances of c that escaped */
bool escape_reaches(Infer *in, const ClassFacts *c, const Name *name); /* may dynamic code find that name in the class? */
void escape_reach_classes(Infer *in);                         /* type(obj), obj.__class__ on an object */
void escape_dynamic_bases(Infer *in);
void escape_bases_changed(Infer *in, ClassFacts *c);          /* its mro is known, or another */
void escape_inherited(Infer *in, const Type *bases);          /* by a class that is not understood */
void escape_dynamic_name(Infer *in, Name *name);              /* obj.name on an object */
void escape_all_names(Infer *in, const Type *of);             /* getattr(obj, computed name) */
void escape_expose_all(Infer *in);                            /* obj.__dict__ on an object */
void escape_stored_anywhere(Infer *in, const Type *instances); /* setattr(x, computed name, ...) on instances of known classes */
void escape_any_store(Infer *in);                             /* setattr on an object, which may be a class or a module */
void escape_open_modules(Infer *in);                           /* vars() or __dict__ of an object, which may be a module */
void escape_class_assigned(Infer *in);                         /* object.__class__ = ... */
void escape_defaults(Infer *in, FuncFacts *facts);

/* ---- numbers.c: arithmetic of a number and an object */
const Type *numbers_with_object(Infer *in, const char *op, const Type *a, const Type *b); /* NULL: any code may run */
void numbers_note_method(Infer *in, const Name *name);         /* instances that reach object have the method */
void numbers_note_name(Infer *in, const char *name);           /* a builtin or method is used that may make complex numbers */
void numbers_complex(Infer *in);                               /* one may be made */
void numbers_open(Infer *in);                                  /* classes may get any method */

/* ---- imports.c */
const Type *rule_import(Infer *in, Inst *i, bool top);
const Type *rule_import_from(Infer *in, Inst *i);
const Type *rule_import_star(Infer *in, Inst *i);
const Type *infer_star_name(Infer *in, const Global *g);
Global *infer_global(Infer *in, Module *m, Name *name); /* found, or made: then stars that copy the module's names are told */
bool infer_waits_for_star(Infer *in, const Module *m);       /* may a star import still bring names? Who asked is told. */
void infer_open_module(Infer *in, Module *m);  /* its globals may be stored from anywhere */
bool infer_module_is_open(Infer *in, const Module *m);

/* ---- lengths.c: lists that keep their number of items. LENGTH_ANY: each has its own */
void site_raise_length(Infer *in, Site *s, int64_t length);    /* a list of the site has that many; re-queues readers */
int64_t site_length(Infer *in, Site *s);
void length_lost(Infer *in, const Type *t);                     /* the list may grow or shrink */
int64_t length_iterated(Infer *in, const Inst *iterable, const Inst *user); /* items that user gets from it */
bool length_is_result(const Func *f, const Inst *list);         /* is it what a comprehension fills? */
int64_t length_of_result(const Func *f);
void length_called(Infer *in, const Inst *call, Func *clone);   /* such a comprehension */
int64_t length_of_slice(int64_t of, const Inst *slice);
int64_t length_of_range(int64_t start, int64_t stop, int64_t step);
int64_t length_sum(int64_t a, int64_t b);
int64_t length_repeated(int64_t of, const Type *times);

/* ---- arrays.c: array.array with a known type code */
const Type *array_item(Infer *in, const Type *array);           /* the type of its items */
const Type *array_made(Infer *in, Inst *i, int first, int n);   /* array.array(code, items) */
void array_takes(Infer *in, const Type *value);                 /* a value becomes an item: what that may call */
const Type *array_method(Infer *in, Inst *i, const Type *self, const char *name, int first, int n); /* NULL: as its row says */

/* ---- defined.c */
void defined_mark(Infer *in);                                   /* loads of module variables that are certainly there */

/* ---- spread.c */
const Type *spread_tuple(Infer *in, const Inst *list);           /* op list_to_tuple of a list that only collects (for_tuple) */
const Type *spread_call(Infer *in, Inst *i);                    /* op call_ex; NULL: not understood */

/* ---- refusals.c: a type without the parts for which an operation raises */
const Type *refuse_iteration(Infer *in, const Type *t);
const Type *refuse_items(Infer *in, const Type *t);             /* t[...] */
const Type *refuse_index(Infer *in, const Type *t);             /* as an int for range */
const Type *refuse_number(Infer *in, const Type *t);            /* float(t), int(t) */
const Type *refuse_call(Infer *in, const Type *t);
const Type *refuse_operator(Infer *in, const Type *t, const Type *other, bool is_or);
const Type *refuse_attribute(Infer *in, const Type *t, const Name *name);

/* ---- library.c */
bool wrappers_are_plain(const Program *p);                      /* of the program as built: functools.wraps is called with a function only */
bool library_stores(Infer *in, Inst *i, const Type *value);     /* setattr(object, computed name, value); false: it may store anything */
void library_reached(Infer *in);                                /* its functions may be called in a way that is not seen */

/* ---- explain.c */
void explain_object(Infer *in, Writer *w);                      /* after publish: what is object, and why */

/* ---- narrow.c */
void narrow_insert(Program *p, Func *f);
int narrow_isinstance(Infer *in, const Type *t, const Type *cls); /* 1, 0; -1: not known */
const Type *narrow_apply(Infer *in, Inst *refine);

/* ---- range.c: integer intervals */

#endif
