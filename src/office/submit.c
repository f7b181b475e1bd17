#include "office/submit.h"

#include "office/assignment_row.h"
#include "office/common.h"
#include "office/document_row.h"
#include "office/response.h"
#include "office/state.h"

/* A paper came in on the day of its receipt. What was returned is handed in anew, whatever it is proved by. */
static bool day_handed(struct work *work, const struct assignment *a, const struct record_new *records, size_t n,
                       struct date *ret_day, struct err *err)
{
    struct date day = DATE_NONE;
    for (size_t i = 0; i < n; i++) {
        struct document document;
        if (records[i].kind != RECORD_PAPER)
            continue;
        if (!document_get_header(work, records[i].document, &document, err))
            return false;
        if (!date_is(day) || date_cmp(document.received, day) > 0)
            day = document.received;
    }
    const bool earlier = date_is(day) && date_cmp(day, work->today) < 0 && a->state != ASSIGNMENT_RETURNED;
    *ret_day = earlier ? day : work->today;
    return true;
}

/* Keeps the records; *ret_title: how the first is called. */
static bool keep_records(struct work *work, const struct assignment *a, const struct record_new *records, size_t n,
                         struct str *ret_title, struct err *err)
{
    for (size_t i = 0; i < n; i++) {
        struct record_new what = records[i];
        struct record record;
        int64_t id;
        what.org = a->org;
        if (!record_add(work, &what, &id, err) || !record_prove(work, id, a->id, err) ||
            !record_get(work, id, &record, err) ||
            (what.kind == RECORD_PAPER && !response_take(work, a->id, what.document, err)))
            return false;
        if (i == 0)
            *ret_title = record_title(work->arena, &record);
    }
    return true;
}

bool submit_keep(struct work *work, const struct submit_file *file, struct record_new *ret_record, struct err *err)
{
    bool held;
    if (!file->paper) {
        *ret_record = (struct record_new){.kind = RECORD_FILE, .file = file->name, .bytes = file->bytes};
        return true;
    }
    *ret_record = (struct record_new){.kind = RECORD_PAPER};
    return document_register(work, file->name, file->source, file->paper, &ret_record->document, &held, err);
}

bool submit_result(struct work *work, int64_t assignment, const struct record_new *records, size_t n, struct str words,
                   struct err *err)
{
    struct assignment old;
    struct str typed, before, title = STR_NONE;
    struct date handed;
    if (n > SUBMIT_RECORDS_MAX)
        return ERR(err, ERR_LIMIT, _("Mỗi lần nộp nhiều nhất %d minh chứng."), SUBMIT_RECORDS_MAX);
    if (!assignment_get(work, assignment, &old, err) ||
        !common_words(work->arena, words, WORDS_MAX_BYTES, _("Nội dung"), &typed, err) ||
        !state_of(work, "assignment", assignment, &before, err) ||
        !keep_records(work, &old, records, n, &title, err))
        return false;
    return day_handed(work, &old, records, n, &handed, err) &&
           assignment_move_from(work, &old, before, MOVE_SUBMIT, str_empty(typed) ? title : typed, handed, err);
}
