#include "at_work.h"

#include <stdio.h>

int at_work(const char *address, enum store_access access, struct actor actor,
            bool (*act)(struct work *work, char **argv, struct err *err), char **argv)
{
    struct arena *arena = arena_create();
    struct office *office = NULL;
    struct work work;
    struct err err = {0};
    bool ok = office_open(address, false, &office, &err) && work_begin(office, access, actor, arena, &work, &err);
    if (ok) {
        const bool good = act(&work, argv, &err);
        struct err end;
        ok = work_end(&work, good && access == STORE_WRITE, good ? &err : &end) && good;
    }
    if (!ok)
        fprintf(stderr, "%s\n", err.text);
    office_close(office);
    arena_destroy(arena);
    return ok ? 0 : 1;
}

int at_work_usage(const char *usage)
{
    fprintf(stderr, "usage: %s\n", usage);
    return 1;
}
