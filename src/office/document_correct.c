/* What the reader missed in a paper's header, typed by a person; what hangs on it moves. */
#include "office/common.h"
#include "office/document_row.h"
#include "office/event.h"
#include "office/redate.h"
#include "office/search.h"
#include "office/state.h"

#include "office_sql.h"

static bool correct_field(struct work *work, struct str typed, const char *what, struct str *field, struct err *err)
{
    struct str line;
    if (!common_line(work->arena, typed, LINE_MAX_BYTES, what, &line, err))
        return false;
    if (line.p)
        *field = line;
    return true;
}

static bool correct_fields(struct work *work, const struct document_edit *edit, struct document *d, struct err *err)
{
    if (edit->set_received && !date_is(edit->received))
        return ERR(err, ERR_INPUT, _("Chưa có ngày nhận văn bản. Hãy nhập ngày nhận."));
    if (edit->set_issued)
        d->issued = edit->issued;
    if (edit->set_received)
        d->received = edit->received;
    return correct_field(work, edit->issuer, _("Cơ quan ban hành"), &d->issuer, err) &&
           correct_field(work, edit->number, _("Số văn bản"), &d->number, err) &&
           correct_field(work, edit->place, _("Địa danh"), &d->place, err) &&
           correct_field(work, edit->subject, _("Trích yếu"), &d->subject, err) &&
           correct_field(work, edit->symbol, _("Ký hiệu"), &d->symbol, err) &&
           correct_field(work, edit->type, _("Loại văn bản"), &d->type, err);
}

static bool same_header(const struct document *a, const struct document *b)
{
    return date_cmp(a->issued, b->issued) == 0 && date_cmp(a->received, b->received) == 0 &&
           str_eq(a->issuer, b->issuer) && str_eq(a->number, b->number) && str_eq(a->place, b->place) &&
           str_eq(a->subject, b->subject) && str_eq(a->symbol, b->symbol) && str_eq(a->type, b->type);
}

static bool write_corrected(struct work *work, const struct document *d, struct err *err)
{
    const struct sql_document_correct_in in = {
        .id = d->id,
        .number = d->number,
        .number_key = common_number_key(work->arena, d->number),
        .symbol = d->symbol,
        .symbol_key = common_symbol_key(work->arena, d->symbol),
        .type = d->type,
        .type_key = common_key(work->arena, d->type),
        .issuer = d->issuer,
        .place = d->place,
        .subject = d->subject,
        .issued = common_date_text(work->arena, d->issued),
        .received = common_date_text(work->arena, d->received),
    };
    const struct sql_search_set_header_in header = {
        .document = d->id, .header = search_text(work->arena, document_header_text(work->arena, d))};
    return sql_document_correct(work->store, &in, err) &&
           sql_search_unindex(work->store, &(struct sql_search_unindex_in){.document = d->id}, err) &&
           sql_search_set_header(work->store, &header, err) &&
           sql_search_index(work->store, &(struct sql_search_index_in){.document = d->id}, err);
}

bool document_correct(struct work *work, int64_t id, const struct document_edit *edit, struct err *err)
{
    struct document old;
    if (!document_get_header(work, id, &old, err))
        return false;
    struct document d = old;
    if (!correct_fields(work, edit, &d, err))
        return false;
    if (same_header(&old, &d))
        return true;
    struct str before;
    return state_of(work, "document", id, &before, err) && write_corrected(work, &d, err) &&
           state_journal(work, "document.correct", "document", id, before, STR_NONE, err) &&
           redate_document(work, id, err) && event_paper(work, &d, err);
}
