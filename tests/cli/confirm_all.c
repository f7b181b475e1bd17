/* confirm_all DATABASE: confirms every proposed task as read, as a clerk does in the browser. For tests of due. */
#include "at_work.h"

#include "office/document.h"
#include "office/task.h"

static bool confirm(struct work *work, char **argv, struct err *err)
{
    (void)argv;
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
    if (argc != 2)
        return at_work_usage("confirm_all DATABASE");
    return at_work(argv[1], STORE_WRITE,
                   (struct actor){.user = 0, .name = STR("test"), .from = STR("cli"), .path = STR("/")}, confirm, argv);
}
