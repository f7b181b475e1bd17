/*
 * response: a paper that cites the notice it answers closes the loop by itself. When a paper is registered, the
 * assignments that its issuer owes under the papers it cites are looked up, and it is proposed as their result; a person
 * hands it in, or says that it is none.
 */
#ifndef DONDOC_OFFICE_RESPONSE_H
#define DONDOC_OFFICE_RESPONSE_H

#include "office/office.h"

enum response_status { RESPONSE_PROPOSED, RESPONSE_TAKEN, RESPONSE_DECLINED, RESPONSE__MAX };

struct response {
    int64_t assignment, document;
    enum response_status status;
    struct str document_title;
    struct date issued, received;
};

/* Proposes a paper just registered, for what its issuer owes (found by its name in the tree; else the node that registers
 * it). Nothing when it cites nothing that is held, or its issuer owes nothing under that. */
bool response_propose(struct work *work, int64_t document, struct err *err);

/* The papers proposed for an assignment, decided ones too; and the assignments that a paper is proposed for. */
bool response_of_assignment(struct work *work, int64_t assignment, struct response **ret_responses, size_t *ret_n,
                            struct err *err);
bool response_of_document(struct work *work, int64_t document, struct response **ret_responses, size_t *ret_n,
                          struct err *err);

/* Says that a proposed paper is not the result; journalled. ERR_CONFLICT when it was decided already. */
bool response_decline(struct work *work, int64_t assignment, int64_t document, struct err *err);
/* Notes that it was handed in; nothing happens when it was not proposed. The caller writes the journal entry. */
bool response_take(struct work *work, int64_t assignment, int64_t document, struct err *err);

#endif
