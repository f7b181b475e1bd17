/*
 * alias: names in papers that the tree does not know, asked once and remembered. The answer counts for those who stand
 * where the one who answered stood, and below: "Văn phòng" means another one in each province.
 */
#ifndef DONDOC_OFFICE_ALIAS_H
#define DONDOC_OFFICE_ALIAS_H

#include "office/office.h"

/* What was answered about a name, nearest to the one who acts. *ret_org 0: nobody in the tree. */
bool alias_find(struct work *work, struct str name, bool *ret_answered, int64_t *ret_org, struct err *err);

/* The name means this organisation (0: nobody in the tree) from now on, also when something else was answered before.
 * What is owed under the name passes to it; ret_placed: how many, may be NULL. Journalled. */
bool alias_answer(struct work *work, struct str name, int64_t org, size_t *ret_placed, struct err *err);

enum { ALIAS_QUESTIONS_MAX = 100 };
/* The names in the tasks of a paper that nobody knows and nobody was asked about, in reading order. */
bool alias_questions(struct work *work, int64_t document, struct str **ret_names, size_t *ret_n, struct err *err);

#endif
