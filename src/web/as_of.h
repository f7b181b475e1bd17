/*
 * as_of: pages as they stood at the end of a past day (office/past.h). "?ngay-xem=2026-01-31" behind the address of any
 * page that only reads what the office holds answers so, the lists for programs too; with today's rights, with a line
 * on top that says so, without forms that change anything, and with links that keep the day.
 */
#ifndef DONDOC_WEB_AS_OF_H
#define DONDOC_WEB_AS_OF_H

#include "web/html.h"
#include "web/reply.h"

#define AS_OF_PARAM "ngay-xem"

/* Pages about what the office holds have a past; forms, accounts and people are only there as they are now. */
bool as_of_is_for(const struct route *route);

/* Whether a query seems to ask for a past day; for choosing who answers. */
bool as_of_is_asked(struct str query);

/* Reads the day out of the fields of a GET, or of the query of a POST, which never writes into the past. False when the
 * answer is written already: no such day, or a page that has none. */
bool as_of_take(struct request *request, const struct url_field *fields, size_t n, struct reply *reply);

/* Runs the handler on the past day; `now` is the unit of work of the gate. */
void as_of_handle(struct request *request, struct work *now, struct reply *reply);

/* For the frame of pages. The line that says which day is shown, with the way back; nothing when it is now. */
void as_of_put_line(struct html *h, const struct request *request);
/* The field that asks for a day, on pages that have one. */
void as_of_put_field(struct html *h, const struct request *request);

#endif
