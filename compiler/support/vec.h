/* vec.h - growable array of any element type, in an arena (old storage is left to the arena).
 *   VEC(Inst *) v = {0};  vec_push(arena, &v, x);  v.items[i], v.n
 */
#ifndef SUPPORT_VEC_H
#define SUPPORT_VEC_H

#include "compiler/support/arena.h"
#include <string.h>

#define VEC(T) struct { T *items; int n, cap; }
#define VEC_TYPEDEF(Name, T) typedef struct Name { T *items; int n, cap; } Name

#define vec_push(arena, v, x) \
    do { \
        if ((v)->n == (v)->cap) { \
            int new_cap_ = (v)->cap ? (v)->cap * 2 : 8; \
            void *new_items_ = arena_alloc((arena), sizeof *(v)->items * (size_t)new_cap_); \
            if ((v)->n) \
                memcpy(new_items_, (v)->items, sizeof *(v)->items * (size_t)(v)->n); \
            (v)->items = new_items_; \
            (v)->cap = new_cap_; \
        } \
        (v)->items[(v)->n++] = (x); \
    } while (0)
#define vec_pop(v) ((v)->items[--(v)->n])
#define vec_last(v) ((v)->items[(v)->n - 1])

#endif
