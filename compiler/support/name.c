/* name.c - interning by open addressing; the table doubles at three quarters full. */
#include "compiler/support/name.h"
#include <string.h>

struct NameTable {
    Arena *arena;
    Name **slots;
    int n, n_slots;   /* n_slots: a power of two */
};

NameTable *name_table_new(Arena *a)
{
    NameTable *t = ARENA_NEW(a, NameTable);
    t->arena = a;
    t->n_slots = 1024;
    t->slots = ARENA_ARRAY(a, Name *, t->n_slots);
    return t;
}

static uint32_t hash_text(const char *text, int length)
{
    uint32_t h = 2166136261u; /* FNV-1a: short keys, no seed, so that ids are the same in every run */
    for (int i = 0; i < length; i++)
        h = (h ^ (unsigned char)text[i]) * 16777619u;
    return h;
}

static void grow(NameTable *t)
{
    Name **old = t->slots;
    int n_old = t->n_slots;
    t->n_slots *= 2;
    t->slots = ARENA_ARRAY(t->arena, Name *, t->n_slots);
    for (int i = 0; i < n_old; i++) {
        if (!old[i])
            continue;
        uint32_t at = old[i]->hash & (uint32_t)(t->n_slots - 1);
        while (t->slots[at])
            at = (at + 1) & (uint32_t)(t->n_slots - 1);
        t->slots[at] = old[i];
    }
}

Name *name_intern(NameTable *t, const char *text, int length)
{
    if (length < 0)
        length = (int)strlen(text);
    uint32_t hash = hash_text(text, length);
    uint32_t at = hash & (uint32_t)(t->n_slots - 1);
    for (Name *n; (n = t->slots[at]); at = (at + 1) & (uint32_t)(t->n_slots - 1))
        if (n->hash == hash && n->length == length && memcmp(n->text, text, (size_t)length) == 0)
            return n;
    Name *n = arena_alloc(t->arena, sizeof *n + (size_t)length + 1);
    n->length = length;
    n->hash = hash;
    n->id = t->n;
    memcpy(n->text, text, (size_t)length);
    t->slots[at] = n;
    if (++t->n * 4 > t->n_slots * 3)
        grow(t);
    return n;
}
