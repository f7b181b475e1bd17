/* settle DATABASE N: hands in and accepts, today, one in four assignments that can be: those whose number leaves N when
 * divided by four. For tests of letters: an office in which some is done. */
#include "office/assignment.h"

#include <stdio.h>
#include <stdlib.h>

static bool settle_one(struct work *work, int64_t id, struct err *err)
{
    const struct actor office = work->actor;
    struct actor unit = office;
    unit.user = 7; /* nobody accepts what they handed in */
    work->actor = unit;
    const bool handed = assignment_move(work, id, MOVE_SUBMIT, STR("Đã gửi báo cáo bằng văn bản"), err);
    work->actor = office;
    return handed && assignment_move(work, id, MOVE_ACCEPT, STR_NONE, err);
}

static bool settle(struct work *work, long rest, struct err *err)
{
    const struct assignment_filter any = {.lamp = -1};
    struct page page = {.limit = 500};
    struct assignment *rows;
    size_t n;
    if (!assignment_list(work, &any, &page, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (rows[i].id % 4 == rest && rows[i].state == ASSIGNMENT_ASSIGNED && !settle_one(work, rows[i].id, err))
            return false;
    return true;
}

int main(int argc, char **argv)
{
    const struct actor actor = {.user = 0, .name = STR("test"), .from = STR("cli"), .path = STR("/")};
    struct arena *arena = arena_create();
    struct office *office = NULL;
    struct work work;
    struct err err = {.text = "usage: settle DATABASE N"};
    bool ok = argc == 3 && office_open(argv[1], false, &office, &err) &&
              work_begin(office, STORE_WRITE, actor, arena, &work, &err);
    if (ok) {
        const bool good = settle(&work, strtol(argv[2], NULL, 10), &err);
        struct err end;
        ok = work_end(&work, good, good ? &err : &end) && good;
    }
    if (!ok)
        fprintf(stderr, "%s\n", err.text);
    office_close(office);
    arena_destroy(arena);
    return ok ? 0 : 1;
}
