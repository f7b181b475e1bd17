/* What we ask our readers, and what we make of their answers. */
#include "jail/inside.h"

/* How a sentence from a cell calls the file: only what it may say back (wire_take_err()). */
static struct str safe_name(struct arena *arena, const char *name)
{
    enum { DELETE = 0x7f };
    struct str safe = str_copy(arena, str_from(name));
    char *p = (char *)(uintptr_t)safe.p;
    size_t at = 0, bad;
    for (size_t i = 0; i < safe.n; i++)
        if ((uint8_t)p[i] < ' ' || p[i] == DELETE)
            p[i] = '?';
    for (; !text_valid_utf8(str_skip(safe, at), &bad); at += bad + 1)
        p[at + bad] = '?';
    return safe;
}

static bool ask(struct jail *jail, struct arena *arena, const char *name, enum kind kind, enum task task,
                struct buf *extra, struct str bytes, struct wire *ret_answer, struct err *err)
{
    struct buf head = {0};
    wire_put_str(&head, safe_name(arena, name));
    const struct str pieces[] = {buf_view(&head), extra ? buf_view(extra) : STR(""), bytes};
    *ret_answer = (struct wire){0};
    const bool ok = jail_exchange(jail, arena, name, kind, task, pieces, 3, CELL_ANSWER_MAX, &ret_answer->left, err);
    buf_free(&head);
    return ok;
}

bool jail_read(struct jail *jail, struct arena *arena, const char *name, struct str bytes, bool page,
               struct source *ret_source, struct err *err)
{
    struct wire answer;
    struct source source;
    /* the size is refused there, too, but need not travel */
    if (bytes.n > READER_FILE_MAX || reader_is_plain(name, bytes))
        return page ? reader_bytes_page(arena, name, bytes, ret_source, err)
                    : reader_bytes(arena, name, bytes, ret_source, err);
    if (!ask(jail, arena, name, KIND_PAPER, page ? TASK_PAPER_PAGE : TASK_PAPER, NULL, bytes, &answer, err))
        return false;
    if (!wire_take_paper(&answer, arena, &source) || (source.page && !page))
        return jail_refuse_nonsense(name, err);
    source.bytes = bytes;
    *ret_source = source;
    return true;
}

static bool read_paper(struct jail *jail, struct arena *arena, const char *name, struct str bytes, bool page,
                       struct source *ret_source, struct err *err)
{
    const enum reader_needs needs = bytes.n <= READER_FILE_MAX ? reader_needs(bytes) : READER_NEEDS_NOTHING;
    return needs == READER_NEEDS_NOTHING ? jail_read(jail, arena, name, bytes, page, ret_source, err)
                                         : foreign_read(jail, arena, name, bytes, needs, ret_source, err);
}

bool jail_paper(struct jail *jail, struct arena *arena, const char *name, struct str bytes, struct source *ret_source,
                struct err *err)
{
    return read_paper(jail, arena, name, bytes, false, ret_source, err);
}

bool jail_paper_page(struct jail *jail, struct arena *arena, const char *name, struct str bytes,
                     struct source *ret_source, struct err *err)
{
    return read_paper(jail, arena, name, bytes, true, ret_source, err);
}

bool jail_sheet(struct jail *jail, struct arena *arena, const char *name, struct str bytes, size_t which,
                struct sheet *ret_sheet, struct err *err)
{
    struct wire answer;
    struct buf extra = {0};
    if (bytes.n > SHEET_FILE_MAX)
        return sheet_bytes(arena, name, bytes, which, ret_sheet, err);
    wire_put(&extra, which < UINT32_MAX ? which : UINT32_MAX);
    const bool ok = ask(jail, arena, name, KIND_PAPER, TASK_SHEET, &extra, bytes, &answer, err);
    buf_free(&extra);
    return ok && (wire_take_sheet(&answer, arena, ret_sheet) || jail_refuse_nonsense(name, err));
}

bool jail_mail(struct jail *jail, struct arena *arena, const char *name, struct str bytes, struct mail_read *ret_mail,
               struct err *err)
{
    struct wire answer;
    if (bytes.n > MAIL_SIZE_MAX)
        return mail_read(arena, name, bytes, ret_mail, err);
    return ask(jail, arena, name, KIND_MAIL, TASK_MAIL, NULL, bytes, &answer, err) &&
           (wire_take_mail(&answer, arena, ret_mail) || jail_refuse_nonsense(name, err));
}

bool jail_rewrite(struct jail *jail, struct arena *arena, const char *name, const struct source *source,
                  const struct edit *edits, size_t n, bool *ret_made, struct str *ret_bytes, struct err *err)
{
    struct wire answer;
    struct buf extra = {0};
    if (reader_is_plain(name, source->bytes))
        return reader_rewrite(arena, name, source, edits, n, ret_made, ret_bytes, err);
    wire_put(&extra, n);
    for (size_t i = 0; i < n; i++) {
        wire_put(&extra, edits[i].span.from);
        wire_put(&extra, edits[i].span.to);
        wire_put_str(&extra, edits[i].words);
    }
    const bool ok = ask(jail, arena, name, KIND_PAPER, TASK_REWRITE, &extra, source->bytes, &answer, err);
    buf_free(&extra);
    for (size_t i = 0; ok && i < n; i++)
        ret_made[i] = wire_take_most(&answer, 1);
    if (ok && answer.bad)
        return jail_refuse_nonsense(name, err);
    *ret_bytes = answer.left;
    return ok;
}

bool jail_restyle(struct jail *jail, struct arena *arena, const char *name, const struct source *source,
                  const struct page_change *changes, size_t n, struct str *ret_bytes, struct err *err)
{
    struct wire answer;
    struct buf extra = {0};
    if (reader_is_plain(name, source->bytes))
        return reader_restyle(arena, name, source, changes, n, ret_bytes, err);
    wire_put(&extra, n);
    for (size_t i = 0; i < n; i++)
        wire_put_change(&extra, &changes[i]);
    const bool ok = ask(jail, arena, name, KIND_PAPER, TASK_RESTYLE, &extra, source->bytes, &answer, err);
    buf_free(&extra);
    const bool changed = ok && wire_take_most(&answer, 1);
    if (ok && answer.bad)
        return jail_refuse_nonsense(name, err);
    *ret_bytes = changed ? answer.left : source->bytes;
    return ok;
}
