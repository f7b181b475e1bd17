#include "web/history.h"

#include "office/journal.h"
#include "web/ui.h"

#include <stdlib.h>

struct happening {
    struct journal_entry entry;
    struct str whose; /* the assignee, for an assignment's entry */
};

struct events {
    VEC(struct happening) list;
};

static bool add_events(struct events *events, struct work *work, const char *subject, int64_t id, struct str whose,
                       struct err *err)
{
    struct journal_entry *entries;
    size_t n;
    if (!journal_of(work, subject, id, &entries, &n, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        const struct happening event = {entries[i], whose};
        VEC_PUSH(work->arena, &events->list, event);
    }
    return true;
}

static int by_entry(const void *a, const void *b)
{
    const struct happening *x = a, *y = b;
    return x->entry.id < y->entry.id ? -1 : x->entry.id > y->entry.id;
}

static bool collect_events(struct events *events, struct work *work, int64_t task, const struct assignment *rows,
                           size_t n, struct err *err)
{
    if (task && !add_events(events, work, "task", task, STR_NONE, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!add_events(events, work, "assignment", rows[i].id, rows[i].assignee, err))
            return false;
    if (events->list.n)
        qsort(events->list.v, events->list.n, sizeof *events->list.v, by_entry);
    return true;
}

static void put_events(struct html *h, const struct events *events)
{
    html_open_with(h, "section", A_Z("id", "history"));
    html_line(h, "h2", str_from(_("Nhật ký")));
    html_open_with(h, "ul", A_Z("class", "history"));
    for (size_t i = 0; i < events->list.n; i++) {
        const struct happening *event = &events->list.v[i];
        html_open(h, "li");
        ui_time(h, event->entry.at);
        html_text(h, STR(" – "));
        html_line(h, "strong", str_empty(event->entry.actor) ? str_from(_("chương trình")) : event->entry.actor);
        html_text(h, STR(": "));
        html_say(h, journal_action_word(event->entry.action));
        if (!str_empty(event->whose))
            html_printf(h, " (%.*s)", STR_ARG(event->whose));
        html_close(h, "li");
    }
    if (events->list.n == 0)
        html_line(h, "li", str_from(_("Chưa có gì được ghi.")));
    html_close(h, "ul");
    html_close(h, "section");
}

bool history_put(struct html *h, const struct request *request, struct work *work, int64_t task,
                 const struct assignment *rows, size_t n, struct err *err)
{
    struct events events = {0};
    if (!request_may(request, ACT_JOURNAL))
        return true;
    if (!collect_events(&events, work, task, rows, n, err))
        return false;
    put_events(h, &events);
    return true;
}
