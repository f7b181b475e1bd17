/*
 * review: has somebody looked at everything that a paper demands? Each paper shows how many of its proposed tasks were
 * entered, turned down and still wait; of one without tasks a person says that none arises, so that nothing hides behind
 * a reader's miss.
 */
#ifndef DONDOC_OFFICE_REVIEW_H
#define DONDOC_OFFICE_REVIEW_H

#include "office/office.h"

struct review {
    bool none;           /* a person said that nothing arises from it */
    struct str none_by;
    int64_t none_at;     /* seconds since 1970 */
};

bool review_of(struct work *work, int64_t document, struct review *ret_review, struct err *err);
/* Says that no task arises, or takes it back; journalled. ERR_CONFLICT when it is so already, or when tasks of the paper
 * wait or were entered. */
bool review_set_none(struct work *work, int64_t document, bool none, struct err *err);

#endif
