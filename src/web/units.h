/* units: those who owe, a row each: until when, how they stand in colour and in words, who holds the next step, what
 * they answered with. On the page of a task and of a paper. */
#ifndef DONDOC_WEB_UNITS_H
#define DONDOC_WEB_UNITS_H

#include "office/assignment.h"
#include "web/html.h"
#include "web/request.h"

/* How many of a list stand where, each a link to those: `address` with den=… . What is chosen is marked. */
bool units_put_counts(struct html *h, struct work *work, const struct assignment_filter *filter, struct str address,
                      struct err *err);

/* The rows as a table; of_task: all of one task, so that none says which, and what was passed onward is told beside. */
bool units_put(struct html *h, struct work *work, const struct assignment *rows, size_t n, int64_t of_task,
               struct err *err);
/* The same with a box beside each row, and below it what is done with those that are ticked (many.h), for who may;
 * `back`: the address of the list. */
bool units_put_many(struct html *h, const struct request *request, struct work *work, const struct assignment *rows,
                    size_t n, int64_t of_task, struct str back, struct err *err);

#endif
