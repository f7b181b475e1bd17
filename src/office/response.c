#include "office/response.h"

#include "office/common.h"
#include "office/document_row.h"
#include "office/org_resolve.h"
#include "office/state.h"

#include "office_sql.h"

static const char *const names[RESPONSE__MAX] = {
    [RESPONSE_PROPOSED] = "proposed", [RESPONSE_TAKEN] = "taken", [RESPONSE_DECLINED] = "declined"};

static enum response_status status_from_name(struct str name)
{
    for (int status = 0; status < RESPONSE__MAX; status++)
        if (str_eq(name, str_from(names[status])))
            return (enum response_status)status;
    return RESPONSE_PROPOSED;
}

/* The node that issued a paper: by its name in the tree, else the one that brings it in itself. */
static bool issuer_of(struct work *work, int64_t document, int64_t *ret_org, struct err *err)
{
    struct document header;
    struct sql_org_at_path_row *row;
    size_t n;
    if (!document_get_header(work, document, &header, err) || !org_resolve(work, header.issuer, ret_org, err))
        return false;
    if (*ret_org)
        return true;
    if (!sql_org_at_path(work->store, &(struct sql_org_at_path_in){.path = common_present(work->actor.path)},
                         work->arena, &row, &n, err))
        return false;
    *ret_org = n ? row->id : 0;
    return true;
}

/* What the node owes under one of the papers that are cited. */
static bool propose_for(struct work *work, int64_t document, int64_t asked, int64_t org, struct err *err)
{
    struct sql_response_waited_for_row *rows;
    size_t n;
    const struct sql_response_waited_for_in in = {.document = document, .asked = asked, .org = org};
    if (!sql_response_waited_for(work->store, &in, work->arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        const struct sql_response_insert_in row = {.assignment = rows[i].assignment, .document = document};
        struct str before;
        if (!state_of(work, "assignment", row.assignment, &before, err) ||
            !sql_response_insert(work->store, &row, err) ||
            !state_journal(work, "assignment.propose", "assignment", row.assignment, before, STR_NONE, err))
            return false;
    }
    return true;
}

bool response_propose(struct work *work, int64_t document, struct err *err)
{
    struct document_citation *citations;
    size_t n, held = 0;
    int64_t org;
    if (!document_citations(work, document, &citations, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        held += citations[i].target != 0;
    if (held == 0)
        return true;
    if (!issuer_of(work, document, &org, err))
        return false;
    for (size_t i = 0; i < n && org != 0; i++)
        if (citations[i].target && !propose_for(work, document, citations[i].target, org, err))
            return false;
    return true;
}

bool response_of_assignment(struct work *work, int64_t assignment, struct response **ret_responses, size_t *ret_n,
                            struct err *err)
{
    struct sql_response_of_assignment_row *rows;
    size_t n;
    if (!sql_response_of_assignment(work->store, &(struct sql_response_of_assignment_in){.assignment = assignment},
                                    work->arena, &rows, &n, err))
        return false;
    struct response *responses = ARENA_ARRAY(work->arena, struct response, n);
    for (size_t i = 0; i < n; i++)
        responses[i] = (struct response){
            .assignment = assignment,
            .document = rows[i].document,
            .status = status_from_name(rows[i].status),
            .document_title = title_of(work->arena, rows[i].type, rows[i].number, rows[i].symbol, rows[i].file),
            .issued = common_date(rows[i].issued),
            .received = common_date(rows[i].received),
        };
    *ret_responses = responses;
    *ret_n = n;
    return true;
}

bool response_of_document(struct work *work, int64_t document, struct response **ret_responses, size_t *ret_n,
                          struct err *err)
{
    struct sql_response_of_document_row *rows;
    size_t n;
    if (!sql_response_of_document(work->store, &(struct sql_response_of_document_in){.document = document}, work->arena,
                                  &rows, &n, err))
        return false;
    struct response *responses = ARENA_ARRAY(work->arena, struct response, n);
    for (size_t i = 0; i < n; i++)
        responses[i] = (struct response){
            .assignment = rows[i].assignment, .document = document, .status = status_from_name(rows[i].status)};
    *ret_responses = responses;
    *ret_n = n;
    return true;
}

static bool set(struct work *work, int64_t assignment, int64_t document, enum response_status status, struct err *err)
{
    return sql_response_set(work->store,
                            &(struct sql_response_set_in){
                                .assignment = assignment, .document = document, .status = str_from(names[status])},
                            err);
}

bool response_take(struct work *work, int64_t assignment, int64_t document, struct err *err)
{
    return set(work, assignment, document, RESPONSE_TAKEN, err);
}

bool response_decline(struct work *work, int64_t assignment, int64_t document, struct err *err)
{
    struct str before;
    if (!state_of(work, "assignment", assignment, &before, err) ||
        !set(work, assignment, document, RESPONSE_DECLINED, err))
        return false;
    if (store_changes(work->store) != 1)
        return ERR(err, ERR_CONFLICT, _("Văn bản này không còn chờ được nộp làm kết quả. Hãy mở lại trang để xem."));
    return state_journal(work, "assignment.decline", "assignment", assignment, before, STR_NONE, err);
}
