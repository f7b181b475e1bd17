#include "office/review.h"

#include "office/common.h"
#include "office/document_row.h"
#include "office/state.h"

#include "office_sql.h"

bool review_of(struct work *work, int64_t document, struct review *ret_review, struct err *err)
{
    struct sql_no_task_of_row *row;
    size_t n;
    if (!sql_no_task_of(work->store, &(struct sql_no_task_of_in){.document = document}, work->arena, &row, &n, err))
        return false;
    *ret_review = (struct review){.none = n == 1};
    if (n) {
        ret_review->none_by = row->by_name;
        ret_review->none_at = row->at;
    }
    return true;
}

bool review_set_none(struct work *work, int64_t document, bool none, struct err *err)
{
    struct document header;
    struct str before;
    if (!document_get_header(work, document, &header, err) || !state_of(work, "document", document, &before, err))
        return false;
    if (none && header.proposed + header.confirmed > 0)
        return ERR(err, ERR_CONFLICT,
                   _("Văn bản này có %lld nhiệm vụ đã nhập hoặc chờ xác nhận. Hãy bỏ các nhiệm vụ đó trước."),
                   (long long)(header.proposed + header.confirmed));
    const struct sql_no_task_insert_in in = {
        .document = document, .at = work->now, .by_name = common_present(work->actor.name)};
    if (!(none ? sql_no_task_insert(work->store, &in, err)
               : sql_no_task_delete(work->store, &(struct sql_no_task_delete_in){.document = document}, err)))
        return false;
    if (store_changes(work->store) != 1)
        return ERR(err, ERR_CONFLICT, _("Việc này đã được ghi trước đó. Hãy mở lại trang để xem."));
    return state_journal(work, none ? "document.none" : "document.some", "document", document, before, STR_NONE, err);
}
