/*
 * many: boxes beside the rows of a list, and below it what may be done with all that are ticked. Sent to /viec/nhieu
 * (page_many.c), which shows them once more before anything is done.
 *
 *     … many_put_box(h, arena, row) …       in each row, for who many_may()
 *     many_put(h, request, back)            below the list
 */
#ifndef DONDOC_WEB_MANY_H
#define DONDOC_WEB_MANY_H

#include "office/assignment.h"
#include "web/html.h"
#include "web/request.h"

/* What is done with all of them. */
enum many_act { MANY_ACCEPT, MANY_RETURN, MANY_EXTEND, MANY_CANCEL, MANY_REMIND, MANY_ACT__MAX };
const char *many_act_slug(enum many_act act); /* "cong-nhan": in forms */
const char *many_act_word(enum many_act act); /* "Công nhận hoàn thành" */
enum act many_act_right(enum many_act act);

/* Whether a person of this role does something with many at all; of each row the gate asks when it is done. */
bool many_may(const struct request *request);
/* A box of the form below. */
void many_put_box(struct html *h, struct arena *arena, const struct assignment *row);
/* The form. `back`: the address of the list, where it leads back to. */
void many_put(struct html *h, const struct request *request, struct str back);

#endif
