/* lower.c - runs the steps that make the program ready for emit/, which then only prints. */
#include "compiler/lower/internal.h"

void lower_program(Program *p) {
    move_iterations(p);
    for (int k = 0; k < p->funcs.n; k++)
        if (p->funcs.items[k]->is_reachable)
            choose_signature(p->funcs.items[k]);
    for (int k = 0; k < p->funcs.n; k++) {
        Func *f = p->funcs.items[k];
        if (!f->is_reachable)
            continue;
        cfg_order_blocks(f);
        expand_lookups(f);
        select_calls(f);
        select_rows(f);
        choose_reprs(f);
        insert_conversions(f);
        grow_strings(f);
        cfg_order_blocks(f);
    }
    p->level = 2;
}

void lower_finish(Program *p) {
    note_kept_params(p);
    for (int k = 0; k < p->funcs.n; k++)
        if (p->funcs.items[k]->is_reachable) {
            release_values(p->funcs.items[k]);
            cfg_order_blocks(p->funcs.items[k]);
            find_frame_values(p->funcs.items[k]);
        }
    find_hot_functions(p);
    name_all(p);
}
