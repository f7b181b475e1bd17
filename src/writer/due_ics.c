#include "writer/due_ics.h"

#include "office/journal.h"
#include "writer/ics.h"

struct making {
    struct work *work;
    struct ics ics;
    struct str office; /* what tells its numbers from those of another */
    struct str site;
    size_t n;
};

static bool put(struct making *making, const struct assignment *a, struct err *err)
{
    enum { UID_DIGITS = 16 };
    struct arena *arena = making->work->arena;
    int64_t entries, changed;
    if (!journal_count(making->work, "assignment", a->id, &entries, &changed, err))
        return false;
    if (++making->n > DUE_ICS_MAX)
        return ERR(err, ERR_LIMIT, _("Có hơn %d việc có ngày đến hạn. Hãy chọn một đơn vị."), DUE_ICS_MAX);
    const bool closed = a->state == ASSIGNMENT_ACCEPTED || a->state == ASSIGNMENT_CANCELLED;
    const struct str who = str_empty(a->org_name) ? a->assignee : a->org_name;
    const struct str dash = str_from(str_empty(who) ? "" : ": ");
    ics_event(&making->ics,
              &(struct ics_event){
                  .uid = str_printf(arena, "phan-cong-%lld.%.*s@dondoc", (long long)a->id, UID_DIGITS,
                                    making->office.p),
                  .sequence = entries,
                  .changed = changed,
                  .day = a->due.date,
                  .summary = str_printf(arena, _("Hạn: %.*s%.*s%.*s"), STR_ARG(who), STR_ARG(dash), STR_ARG(a->words)),
                  .description = a->document_title,
                  .url = str_empty(making->site)
                             ? STR("")
                             : str_printf(arena, "%.*s/phan-cong/%lld", STR_ARG(making->site), (long long)a->id),
                  .cancelled = closed,
              });
    return true;
}

static bool wanted(const struct assignment *a, struct date today)
{
    const bool closed = a->state == ASSIGNMENT_ACCEPTED || a->state == ASSIGNMENT_CANCELLED;
    return date_is(a->due.date) && (!closed || date_cmp(a->due.date, date_add_days(today, -DUE_ICS_BACK_DAYS)) >= 0);
}

static bool put_all(struct making *making, const struct assignment_filter *filter, struct err *err)
{
    struct page page = {.limit = 500};
    struct work step = *making->work;
    struct work *const whole = making->work;
    bool ok = true;
    size_t n;
    making->work = &step;
    step.arena = arena_create();
    do {
        struct assignment *v;
        arena_reset(step.arena);
        n = 0;
        ok = assignment_list(&step, filter, &page, &v, &n, err);
        for (size_t i = 0; ok && i < n; i++)
            ok = !wanted(&v[i], step.today) || put(making, &v[i], err);
        page.offset += (int64_t)n;
    } while (ok && n && page.offset < page.total);
    arena_destroy(step.arena);
    making->work = whole;
    return ok;
}

bool due_ics_make(struct work *work, const struct assignment_filter *filter, struct str name, struct str site,
                  struct str *ret_file, struct err *err)
{
    struct making making = {.work = work, .site = site};
    int64_t at;
    if (!journal_hash(work, 1, &making.office, &at, err))
        return false;
    ics_begin(&making.ics, name, work->now);
    const bool ok = put_all(&making, filter, err);
    *ret_file = ics_end(&making.ics, work->arena);
    return ok;
}
