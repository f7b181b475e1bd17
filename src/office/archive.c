#include "office/archive.h"

#include "office/access.h"
#include "office/common.h"
#include "office/org_path.h"
#include "office/org_resolve.h"
#include "text/text.h"

#include "office_sql.h"

/* Who stands nowhere sees nothing, also not what is shared with everybody. */
static bool asks_in_vain(const struct office_archive *a)
{
    return a->failed || str_empty(access_path(a->work));
}

/* False, and nothing is answered any more, once a look-up has failed. */
static bool kept(struct office_archive *a, bool fine)
{
    a->failed = a->failed || !fine;
    return !a->failed;
}

static size_t held(void *data, struct str number, struct str symbol, const struct archive_paper **ret)
{
    struct office_archive *a = data;
    struct sql_archive_held_row *rows;
    size_t n;
    const struct sql_archive_held_in in = {.number_key = common_number_key(a->arena, number),
                                           .symbol_key = common_symbol_key(a->arena, symbol),
                                           .own = a->own,
                                           .path = access_path(a->work),
                                           .path_end = access_path_end(a->work)};
    if (asks_in_vain(a) || !kept(a, sql_archive_held(a->work->store, &in, a->arena, &rows, &n, &a->err)))
        return 0;
    struct archive_paper *papers = ARENA_ARRAY(a->arena, struct archive_paper, n);
    for (size_t i = 0; i < n; i++)
        papers[i] = (struct archive_paper){.type = rows[i].type,
                                           .number = rows[i].number,
                                           .symbol = rows[i].symbol,
                                           .issuer = rows[i].issuer,
                                           .authority = rows[i].authority,
                                           .issued = common_date(rows[i].issued)};
    *ret = papers;
    return n;
}

static size_t mentions(void *data, struct str number, struct str symbol, const struct archive_mention **ret)
{
    struct office_archive *a = data;
    struct sql_archive_mentions_row *rows;
    size_t n;
    const struct sql_archive_mentions_in in = {.number_key = common_number_key(a->arena, number),
                                               .symbol_key = common_symbol_key(a->arena, symbol),
                                               .own = a->own,
                                           .path = access_path(a->work),
                                           .path_end = access_path_end(a->work)};
    if (asks_in_vain(a) || !kept(a, sql_archive_mentions(a->work->store, &in, a->arena, &rows, &n, &a->err)))
        return 0;
    struct archive_mention *found = ARENA_ARRAY(a->arena, struct archive_mention, n);
    for (size_t i = 0; i < n; i++)
        found[i] = (struct archive_mention){.type = rows[i].type,
                                            .issuer = rows[i].issuer,
                                            .date = common_date(rows[i].issued),
                                            .papers = (size_t)rows[i].papers};
    *ret = found;
    return n;
}

/* The words of a held paper ahead of an offset; a text of its own is read for a few papers only. */
static struct str words_before(struct office_archive *a, int64_t document, int64_t offset)
{
    enum { BEFORE = 400 };
    struct sql_document_text_get_row *row;
    size_t n;
    if (!kept(a, sql_document_text_get(a->work->store, &(struct sql_document_text_get_in){.document = document},
                                       a->arena, &row, &n, &a->err)) ||
        n == 0)
        return STR("");
    const size_t end = offset > 0 && (size_t)offset < row->text.n ? (size_t)offset : 0;
    size_t from = end > BEFORE ? end - BEFORE : 0;
    while (from < end && ((unsigned char)row->text.p[from] & 0xC0) == 0x80)
        from++;
    return str_sub(row->text, from, end);
}

static size_t later(void *data, struct str number, struct str symbol, struct date date,
                    const struct archive_paper **ret)
{
    struct office_archive *a = data;
    struct sql_archive_later_row *rows;
    size_t n;
    const struct sql_archive_later_in in = {.number_key = common_number_key(a->arena, number),
                                            .symbol_key = common_symbol_key(a->arena, symbol),
                                            .issued = common_date_text(a->arena, date),
                                            .own = a->own,
                                           .path = access_path(a->work),
                                           .path_end = access_path_end(a->work)};
    if (asks_in_vain(a) || !kept(a, sql_archive_later(a->work->store, &in, a->arena, &rows, &n, &a->err)))
        return 0;
    struct archive_paper *papers = ARENA_ARRAY(a->arena, struct archive_paper, n);
    for (size_t i = 0; i < n; i++)
        papers[i] = (struct archive_paper){.type = rows[i].type,
                                           .number = rows[i].number,
                                           .symbol = rows[i].symbol,
                                           .issuer = rows[i].issuer,
                                           .issued = common_date(rows[i].issued),
                                           .before = words_before(a, rows[i].document, rows[i].span_from)};
    *ret = papers;
    return a->failed ? 0 : n;
}

static int64_t body(void *data, struct str name)
{
    struct office_archive *a = data;
    struct org org;
    int64_t id = 0;
    if (a->failed || str_empty(name) || !kept(a, org_resolve(a->work, name, &id, &a->err)) || !id ||
        !kept(a, org_get(a->work, id, &org, &a->err)))
        return 0;
    return access_covers(access_path(a->work), org.path) ? id : 0;
}

static size_t units(void *data, int64_t body, struct str start, const struct archive_unit **ret)
{
    struct office_archive *a = data;
    struct sql_archive_units_row *rows;
    size_t n;
    struct org org = {.path = access_path(a->work)};
    if (asks_in_vain(a) || (body && !kept(a, org_get(a->work, body, &org, &a->err))) ||
        !access_covers(access_path(a->work), org.path))
        return 0;
    /* folded names are of letters, digits, blanks and marks, all of which sort ahead of "{" */
    const struct sql_archive_units_in in = {.name_from = start,
                                            .name_to = str_printf(a->arena, "%.*s{", STR_ARG(start)),
                                            .path_from = org.path,
                                            .path_to = org_path_end(a->arena, org.path)};
    if (!kept(a, sql_archive_units(a->work->store, &in, a->arena, &rows, &n, &a->err)))
        return 0;
    struct archive_unit *found = ARENA_ARRAY(a->arena, struct archive_unit, n);
    for (size_t i = 0; i < n; i++)
        found[i] = (struct archive_unit){rows[i].unit, rows[i].name_fold};
    *ret = found;
    return n;
}

static bool ended(void *data, struct str name, struct date day, struct archive_end *ret)
{
    struct office_archive *a = data;
    struct sql_archive_ended_row *rows;
    size_t n;
    const struct sql_archive_ended_in in = {.name_fold = text_fold(a->arena, name),
                                            .path_from = access_path(a->work),
                                            .path_to = access_path_end(a->work)};
    if (asks_in_vain(a) || !kept(a, sql_archive_ended(a->work->store, &in, a->arena, &rows, &n, &a->err)))
        return false;
    struct archive_end last = {.day = DATE_NONE};
    for (size_t i = 0; i < n; i++) {
        const struct date called = common_date(rows[i].called_until), there = common_date(rows[i].until);
        const bool renamed = date_is(called) && (!date_is(there) || date_cmp(called, there) < 0);
        const struct date end = renamed ? called : there;
        if (!date_is(end) || date_cmp(day, end) < 0)
            return false;
        if (date_cmp(end, last.day) > 0)
            last = (struct archive_end){end, renamed ? rows[i].name : rows[i].heir};
    }
    *ret = last;
    return n > 0;
}

void archive_open(struct office_archive *archive, struct work *work, struct arena *arena, int64_t own)
{
    enum { YEAR = 365 };
    *archive = (struct office_archive){.work = work, .arena = arena, .own = own};
    archive->archive = (struct archive){.data = archive,
                                        .held = held,
                                        .mentions = mentions,
                                        .later = later,
                                        .body = body,
                                        .units = units,
                                        .ended = ended,
                                        .units_from = date_from_days(date_to_days(work->today) - YEAR)};
}
