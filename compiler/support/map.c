/* map.c - entries in order of insertion plus an index of positions (-1: free) by hashed address. */
#include "compiler/support/map.h"
#include <stdint.h>
#include <string.h>

void map_init(Map *m, Arena *a)
{
    memset(m, 0, sizeof *m);
    m->arena = a;
}

static uint32_t hash_pointer(const void *key)
{
    uint64_t x = (uint64_t)(uintptr_t)key >> 4;
    return (uint32_t)((x * 0x9E3779B97F4A7C15u) >> 32);
}

/* The slot of the index that holds key, or the free one where it would go. */
static int find_slot(const Map *m, const void *key)
{
    uint32_t mask = (uint32_t)m->n_index - 1;
    uint32_t at = hash_pointer(key) & mask;
    while (m->index[at] >= 0 && m->entries[m->index[at]].key != key)
        at = (at + 1) & mask;
    return (int)at;
}

static void rebuild_index(Map *m)
{
    m->n_index = m->n_index ? m->n_index * 2 : 16;
    m->index = ARENA_ARRAY(m->arena, int, m->n_index);
    memset(m->index, 0xff, sizeof *m->index * (size_t)m->n_index);
    for (int i = 0; i < m->n; i++)
        m->index[find_slot(m, m->entries[i].key)] = i;
}

void *map_get(const Map *m, const void *key)
{
    if (m->n == 0)
        return NULL;
    int i = m->index[find_slot(m, key)];
    return i < 0 ? NULL : m->entries[i].value;
}

int map_has(const Map *m, const void *key)
{
    return m->n > 0 && m->index[find_slot(m, key)] >= 0;
}

void map_set(Map *m, const void *key, void *value)
{
    if (m->n * 2 >= m->n_index)
        rebuild_index(m);
    int slot = find_slot(m, key);
    if (m->index[slot] >= 0) {
        m->entries[m->index[slot]].value = value;
        return;
    }
    if (m->n == m->cap) {
        int cap = m->cap ? m->cap * 2 : 8;
        MapEntry *entries = ARENA_ARRAY(m->arena, MapEntry, cap);
        if (m->n)
            memcpy(entries, m->entries, sizeof *entries * (size_t)m->n);
        m->entries = entries;
        m->cap = cap;
    }
    m->index[slot] = m->n;
    m->entries[m->n++] = (MapEntry){key, value};
}
