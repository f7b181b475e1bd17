#include "writer/skeleton_making.h"

void making_give(struct making *m, const char *name, struct str words)
{
    VEC_PUSH(m->work->arena, &m->values, ((struct template_value){name, words}));
}

void making_give_count(struct making *m, const char *name, size_t n)
{
    making_give(m, name, str_printf(m->work->arena, "%02zu", n));
}

void making_give_list(struct making *m, const char *name, const struct lines *lines)
{
    VEC_PUSH(m->work->arena, &m->lists, ((struct template_list){name, lines->rows.v, lines->rows.n}));
}

void making_add(struct making *m, struct lines *lines, const char *name, struct str words)
{
    struct template_value *value = ARENA_NEW(m->work->arena, struct template_value);
    *value = (struct template_value){name, words};
    VEC_PUSH(m->work->arena, &lines->rows, ((struct template_row){value, 1}));
}
