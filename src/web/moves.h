/* moves: what may be done with an assignment, as buttons and forms, on every page that shows one. */
#ifndef DONDOC_WEB_MOVES_H
#define DONDOC_WEB_MOVES_H

#include "office/assignment.h"
#include "web/html.h"
#include "web/request.h"

/* What its state allows and the person, on their side of it, may do: a bit set of 1 << enum assignment_move. The gate asks
 * again. The request's own thing must be the assignment or its task. */
unsigned moves_for(const struct request *request, const struct assignment *row);

/* What comes next, and who holds it; NULL when nothing does. */
const char *moves_next(enum assignment_state state);

/* A form about one assignment leads back to the page on which it stands: its task's, or with this field its own. */
#define MOVES_HERE "tai-day"
void moves_put_way_back(struct html *h, const struct request *request);
/* `which`: the number of that field's parameter. */
struct str moves_way_back(const struct request *request, int which, const struct assignment *row, const char *mark);

/* A button or a small form for each of the moves. */
void moves_put(struct html *h, const struct request *request, const struct assignment *row, unsigned moves);

/* The whole form with which a result is handed in: words, files, a paper of the register, a meeting, a figure. */
void moves_put_submit(struct html *h, const struct request *request, struct work *work, const struct assignment *row);

/* The files that were sent with it, read before the unit of work opens (route.h): request->prepared is then an array of
 * struct submit_file. What cannot be read as a paper is a picture or a table, and proves what it proves; a secret is
 * refused in any case. */
bool moves_take_files(struct request *request, struct err *err);

#endif
