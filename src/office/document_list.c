/* Lists of papers: by date, by type, by words. Each list has a count with the same conditions. */
#include "office/access.h"
#include "office/common.h"
#include "office/document_row.h"
#include "office/org.h"
#include "office/search.h"

#include "office_sql.h"

/* Days of issue as they are sorted: a paper without one stands at the end of time. */
static void year_range(struct arena *arena, int year, struct str *ret_from, struct str *ret_to)
{
    const bool one = year >= 1 && year <= 9999;
    *ret_from = one ? str_printf(arena, "%04d-01-01", year) : STR("");
    *ret_to = one ? str_printf(arena, "%04d-12-31", year) : STR("9999-99-99");
}

static bool list_plain(struct work *work, const struct document_filter *filter, struct page *page,
                       struct sql_document_get_row **ret_rows, size_t *ret_n, struct err *err)
{
    struct sql_document_list_in in = {.type = common_present(filter->type),
                                      .waiting = filter->waiting,
                                      .limit = page->limit,
                                      .offset = page->offset};
    year_range(work->arena, filter->year, &in.issued_from, &in.issued_to);
    const struct sql_document_list_count_in count_in = {
        .issued_from = in.issued_from, .issued_to = in.issued_to, .type = in.type, .waiting = in.waiting};
    const bool typed = !str_empty(filter->type);
    struct sql_document_list_count_row *count;
    size_t n;
    if (!(typed ? sql_document_list_of_type_count : sql_document_list_count)(work->store, &count_in, work->arena,
                                                                            &count, &n, err))
        return false;
    page->total = count->n;
    return (typed ? sql_document_list_of_type : sql_document_list)(work->store, &in, work->arena, ret_rows, ret_n, err);
}

static bool list_plain_seen(struct work *work, const struct document_filter *filter, struct page *page,
                            struct sql_document_get_row **ret_rows, size_t *ret_n, struct err *err)
{
    struct sql_document_list_seen_in in = {.type = common_present(filter->type),
                                           .waiting = filter->waiting,
                                           .path = access_path(work),
                                           .path_end = access_path_end(work),
                                           .limit = page->limit,
                                           .offset = page->offset};
    year_range(work->arena, filter->year, &in.issued_from, &in.issued_to);
    const struct sql_document_list_seen_count_in count_in = {.issued_from = in.issued_from,
                                                             .issued_to = in.issued_to,
                                                             .type = in.type,
                                                             .waiting = in.waiting,
                                                             .path = in.path,
                                                             .path_end = in.path_end};
    struct sql_document_list_count_row *count;
    size_t n;
    if (!sql_document_list_seen_count(work->store, &count_in, work->arena, &count, &n, err))
        return false;
    page->total = count->n;
    return sql_document_list_seen(work->store, &in, work->arena, ret_rows, ret_n, err);
}

static bool list_found_seen(struct work *work, const struct document_filter *filter, struct str query,
                            struct page *page, struct sql_document_get_row **ret_rows, size_t *ret_n, struct err *err)
{
    struct sql_search_list_seen_in in = {.type = common_present(filter->type),
                                         .waiting = filter->waiting,
                                         .path = access_path(work),
                                         .path_end = access_path_end(work),
                                         .query = query,
                                         .limit = page->limit,
                                         .offset = page->offset};
    year_range(work->arena, filter->year, &in.issued_from, &in.issued_to);
    const struct sql_search_count_seen_in count_in = {.issued_from = in.issued_from,
                                                      .issued_to = in.issued_to,
                                                      .type = in.type,
                                                      .waiting = in.waiting,
                                                      .path = in.path,
                                                      .path_end = in.path_end,
                                                      .query = query};
    struct sql_document_list_count_row *count;
    size_t n;
    if (!sql_search_count_seen(work->store, &count_in, work->arena, &count, &n, err))
        return false;
    page->total = count->n;
    return sql_search_list_seen(work->store, &in, work->arena, ret_rows, ret_n, err);
}

static bool fits(const struct document_filter *filter, const struct document *d)
{
    return (str_empty(filter->type) || str_eq(filter->type, d->type)) &&
           (filter->year < 1 || filter->year > 9999 || d->issued.year == filter->year) &&
           (!filter->waiting || d->proposed > 0);
}

/* One that the words were found in, if it was there on the past day and fits; *ret_row is NULL else. */
static bool found_then(struct work *work, int64_t id, const struct document_filter *filter,
                       struct sql_document_get_row **ret_row, struct err *err)
{
    const struct sql_document_get_seen_in in = {
        .id = id, .path = access_path(work), .path_end = access_path_end(work)};
    struct access access;
    struct sql_document_get_row *row;
    size_t n;
    if (!access_of(work, id, &access, err) || !sql_document_get_seen(work->store, &in, work->arena, &row, &n, err))
        return false;
    const bool there = n && access.seen;
    const struct document document = there ? document_from_row(row) : (struct document){0};
    *ret_row = there && fits(filter, &document) ? row : NULL;
    return true;
}

/* On a past day: the words of texts never change and are looked up in the office of now, as are those of headers, which
 * may have been corrected since; of what is found only what was there then is listed, as it was. */
static bool list_found_then(struct work *work, const struct document_filter *filter, struct str query,
                            struct page *page, struct sql_document_get_row **ret_rows, size_t *ret_n, struct err *err)
{
    enum { HITS_MAX = 5000 };
    struct sql_search_hits_row *hits;
    size_t n_hits, n = 0;
    if (!sql_search_hits(work->lasting, &(struct sql_search_hits_in){.query = query, .limit = HITS_MAX}, work->arena,
                         &hits, &n_hits, err))
        return false;
    struct sql_document_get_row *rows = ARENA_ARRAY(work->arena, struct sql_document_get_row, (size_t)page->limit);
    page->total = 0;
    for (size_t i = 0; i < n_hits; i++) {
        struct sql_document_get_row *row;
        if (!found_then(work, hits[i].id, filter, &row, err))
            return false;
        if (row && page->total++ >= page->offset && (int64_t)n < page->limit)
            rows[n++] = *row;
    }
    *ret_rows = rows;
    *ret_n = n;
    return true;
}

static bool list_found(struct work *work, const struct document_filter *filter, struct page *page,
                       struct sql_document_get_row **ret_rows, size_t *ret_n, struct err *err)
{
    const struct str query = search_query(work->arena, filter->words);
    if (str_empty(query)) {
        page->total = 0;
        *ret_n = 0;
        return true;
    }
    if (work->past_day)
        return list_found_then(work, filter, query, page, ret_rows, ret_n, err);
    if (!access_is_all(work))
        return list_found_seen(work, filter, query, page, ret_rows, ret_n, err);
    struct sql_search_list_in in = {.type = common_present(filter->type),
                                    .waiting = filter->waiting,
                                    .query = query,
                                    .limit = page->limit,
                                    .offset = page->offset};
    year_range(work->arena, filter->year, &in.issued_from, &in.issued_to);
    const struct sql_search_count_in count_in = {.issued_from = in.issued_from,
                                                 .issued_to = in.issued_to,
                                                 .type = in.type,
                                                 .waiting = in.waiting,
                                                 .query = query};
    struct sql_document_list_count_row *count;
    size_t n;
    if (!sql_search_count(work->store, &count_in, work->arena, &count, &n, err))
        return false;
    page->total = count->n;
    return sql_search_list(work->store, &in, work->arena, ret_rows, ret_n, err);
}

static bool list_of_org(struct work *work, const struct document_filter *filter, struct page *page,
                        struct sql_document_get_row **ret_rows, size_t *ret_n, struct err *err)
{
    struct org org;
    struct sql_document_list_count_row *count;
    size_t n;
    if (!org_get(work, filter->org, &org, err))
        return false;
    const struct sql_document_list_of_org_in in = {
        .path = org.path, .side = filter->side, .org = org.id, .limit = page->limit, .offset = page->offset};
    const struct sql_document_list_of_org_seen_in seen = {
        .path = in.path, .side = in.side, .org = in.org, .limit = in.limit, .offset = in.offset,
        .mine = access_path(work), .mine_end = access_path_end(work)};
    const struct sql_document_list_of_org_count_in all_n = {.path = in.path, .side = in.side, .org = in.org};
    const struct sql_document_list_of_org_seen_count_in seen_n = {
        .path = in.path, .side = in.side, .org = in.org, .mine = seen.mine, .mine_end = seen.mine_end};
    const bool all = access_is_all(work);
    if (!(all ? sql_document_list_of_org_count(work->store, &all_n, work->arena, &count, &n, err)
              : sql_document_list_of_org_seen_count(work->store, &seen_n, work->arena, &count, &n, err)))
        return false;
    page->total = count->n;
    return all ? sql_document_list_of_org(work->store, &in, work->arena, ret_rows, ret_n, err)
               : sql_document_list_of_org_seen(work->store, &seen, work->arena, ret_rows, ret_n, err);
}

bool document_list(struct work *work, const struct document_filter *filter, struct page *page,
                   struct document **ret_documents, size_t *ret_n, struct err *err)
{
    common_page(page);
    struct sql_document_get_row *rows = NULL;
    size_t n = 0;
    if (!(filter->org                ? list_of_org
          : !str_empty(filter->words) ? list_found
          : access_is_all(work)       ? list_plain
                                      : list_plain_seen)(work, filter, page, &rows, &n, err))
        return false;
    struct document *documents = ARENA_ARRAY(work->arena, struct document, n);
    for (size_t i = 0; i < n; i++)
        documents[i] = document_from_row(&rows[i]);
    *ret_documents = documents;
    *ret_n = n;
    return true;
}

bool document_types(struct work *work, struct str **ret_types, size_t *ret_n, struct err *err)
{
    struct sql_document_types_row *rows;
    size_t n;
    const struct sql_document_types_seen_in in = {.path = access_path(work), .path_end = access_path_end(work)};
    if (!(access_is_all(work) ? sql_document_types(work->store, work->arena, &rows, &n, err)
                              : sql_document_types_seen(work->store, &in, work->arena, &rows, &n, err)))
        return false;
    struct str *types = ARENA_ARRAY(work->arena, struct str, n);
    for (size_t i = 0; i < n; i++)
        types[i] = rows[i].type;
    *ret_types = types;
    *ret_n = n;
    return true;
}
