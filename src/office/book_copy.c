/* Copies of a held paper, as lines of a book of outgoing papers. */
#include "office/book.h"
#include "office/document_row.h"

static const struct date one_kind = {2026, 5, 27}; /* from here on by 05-HD/VPTW */

const char *book_copy_name(enum book_copy_kind kind)
{
    static const char *const names[BOOK_COPY__MAX] = {"ban-sao", "sao-y", "sao-luc", "trich-sao"};
    return names[kind];
}

const char *book_copy_word(enum book_copy_kind kind)
{
    static const char *const words[BOOK_COPY__MAX] = {N_("bản sao văn bản"), N_("sao y"), N_("sao lục"),
                                                      N_("trích sao")};
    return _(words[kind]);
}

enum book_copy_kind book_copy_usual(struct date day)
{
    return date_cmp(day, one_kind) >= 0 ? BOOK_COPY_PLAIN : BOOK_COPY_WHOLE;
}

/* "sao y Thông báo số 12-TB/ĐUK, ngày 05/02/2021, của Đảng ủy Khối: mời họp" */
static struct str subject_of(struct arena *arena, enum book_copy_kind kind, const struct document *paper)
{
    char day[DATE_TEXT_MAX];
    struct buf out = {0};
    if (kind != BOOK_COPY_PLAIN)
        buf_printf(&out, "%s ", book_copy_word(kind));
    buf_printf(&out, "%.*s", STR_ARG(document_title(arena, paper)));
    if (date_is(paper->issued))
        buf_printf(&out, _(", ngày %s"), date_vi(paper->issued, day));
    if (!str_empty(paper->issuer))
        buf_printf(&out, _(", của %.*s"), STR_ARG(paper->issuer));
    if (!str_empty(paper->subject))
        buf_printf(&out, ": %.*s", STR_ARG(paper->subject));
    struct str all = str_sub(str_copy(arena, buf_view(&out)), 0, BOOK_TEXT_MAX);
    all.n = utf8_whole(all);
    buf_free(&out);
    return all;
}

bool book_copy(struct work *work, const struct book_copy *copy, struct book_entry *ret_entry, struct err *err)
{
    struct document paper;
    if (!document_get_header(work, copy->document, &paper, err))
        return false;
    if (copy->copies < 1)
        return ERR(err, ERR_INPUT, _("Chưa ghi số bản đã sao."));
    if (str_empty(copy->party))
        return ERR(err, ERR_INPUT, _("Chưa ghi bản sao gửi cho ai."));
    if (date_is(copy->day) && (copy->kind == BOOK_COPY_PLAIN) != (book_copy_usual(copy->day) == BOOK_COPY_PLAIN))
        return ERR(err, ERR_INPUT, copy->kind == BOOK_COPY_PLAIN
                                       ? _("Đến 26/5/2026 bản sao là sao y, sao lục hoặc trích sao. Hãy chọn hình thức sao.")
                                       : _("Từ 27/5/2026 chỉ còn bản sao văn bản, không còn sao y, sao lục, trích sao."));
    const struct book_entry entry = {
        .book = copy->book,
        .document = copy->document,
        .copy = true,
        .copies = copy->copies,
        .day = copy->day,
        .symbol = copy->kind == BOOK_COPY_PLAIN ? STR("") : copy->symbol,
        .party = copy->party,
        .signer = copy->signer,
        .subject = subject_of(work->arena, copy->kind, &paper),
    };
    return book_enter(work, &entry, ret_entry, err);
}
