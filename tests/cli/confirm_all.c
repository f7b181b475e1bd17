/* confirm_all DATABASE: confirms every proposed task as read, as a clerk does in the browser. For tests of due. */
#include "office/document.h"
#include "office/task.h"

#include <stdio.h>

static bool confirm(struct work *work, struct err *err)
{
    const struct document_filter filter = {.waiting = true};
    struct page page = {.limit = 500};
    struct document *documents;
    size_t n;
    int64_t confirmed;
    if (!document_list(work, &filter, &page, &documents, &n, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        if (!task_confirm_all(work, documents[i].id, &confirmed, err))
            return false;
    }
    return true;
}

int main(int argc, char **argv)
{
    const struct actor actor = {.user = 0, .name = STR("test"), .from = STR("cli"), .path = STR("/")};
    struct arena *arena = arena_create();
    struct office *office = NULL;
    struct work work;
    struct err err = {.text = "usage: confirm_all DATABASE"};
    bool ok = argc == 2 && office_open(argv[1], false, &office, &err) &&
              work_begin(office, STORE_WRITE, actor, arena, &work, &err);
    if (ok) {
        const bool good = confirm(&work, &err);
        struct err end;
        ok = work_end(&work, good, good ? &err : &end) && good;
    }
    if (!ok)
        fprintf(stderr, "%s\n", err.text);
    office_close(office);
    arena_destroy(arena);
    return ok ? 0 : 1;
}
