/* What a held paper cites, and which held papers that means. */
#include "office/access.h"
#include "office/common.h"
#include "office/document_row.h"

#include "office_sql.h"

bool document_citations(struct work *work, int64_t id, struct document_citation **ret_citations, size_t *ret_n,
                        struct err *err)
{
    struct document document;
    struct sql_citation_of_row *rows;
    size_t n;
    const struct sql_citation_of_seen_in in = {
        .document = id, .path = access_path(work), .path_end = access_path_end(work)};
    if (!document_get_header(work, id, &document, err) ||
        !(access_is_all(work)
              ? sql_citation_of(work->store, &(struct sql_citation_of_in){.document = id}, work->arena, &rows, &n, err)
              : sql_citation_of_seen(work->store, &in, work->arena, &rows, &n, err)))
        return false;
    struct document_citation *citations = ARENA_ARRAY(work->arena, struct document_citation, n);
    for (size_t i = 0; i < n; i++)
        citations[i] = (struct document_citation){
            .place = {(uint32_t)rows[i].line, {(uint32_t)rows[i].span_from, (uint32_t)rows[i].span_to}},
            .text = rows[i].text,
            .type = rows[i].type,
            .number = rows[i].number,
            .symbol = rows[i].symbol,
            .issuer = rows[i].issuer,
            .date = common_date(rows[i].issued),
            /* papers of different days fit equally well: no link is better than a wrong one */
            .target = rows[i].issues == 1 ? rows[i].target : 0,
        };
    *ret_citations = citations;
    *ret_n = n;
    return true;
}

bool document_citing(struct work *work, int64_t id, int64_t limit, struct document_link **ret_links, size_t *ret_n,
                     struct err *err)
{
    struct sql_citing_row *rows;
    size_t n;
    const struct sql_citing_seen_in in = {
        .document = id, .path = access_path(work), .path_end = access_path_end(work), .limit = limit};
    if (!(access_is_all(work) ? sql_citing(work->store, &(struct sql_citing_in){.document = id, .limit = limit},
                                           work->arena, &rows, &n, err)
                              : sql_citing_seen(work->store, &in, work->arena, &rows, &n, err)))
        return false;
    struct document_link *links = ARENA_ARRAY(work->arena, struct document_link, n);
    for (size_t i = 0; i < n; i++)
        links[i] = (struct document_link){
            .id = rows[i].id,
            .title = title_of(work->arena, rows[i].type, rows[i].number, rows[i].symbol, rows[i].file),
            .issuer = rows[i].issuer,
            .issued = common_date(rows[i].issued),
        };
    *ret_links = links;
    *ret_n = n;
    return true;
}
