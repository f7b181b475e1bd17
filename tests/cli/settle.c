/* settle DATABASE N: hands in and accepts, today, one in four assignments that can be: those whose number leaves N when
 * divided by four. For tests of letters: an office in which some is done. */
#include "at_work.h"

#include "office/assignment.h"

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

static bool settle(struct work *work, char **argv, struct err *err)
{
    const long rest = strtol(argv[2], NULL, 10);
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
    if (argc != 3)
        return at_work_usage("settle DATABASE N");
    return at_work(argv[1], STORE_WRITE,
                   (struct actor){.user = 0, .name = STR("test"), .from = STR("cli"), .path = STR("/")}, settle, argv);
}
